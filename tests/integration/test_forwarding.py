"""Forwarding by the real program: real processes, real HTTP, a real database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.apps import always, app, half_the_time
from tests.commands import ended
from tests.processes import SECRET_NAME, Listening, add_endpoint, command, json_lines, listening, sender
from tests.signing import event, paysg_header

ATTEMPT_KEYS = {
    "event", "id", "kind", "delivery", "destination", "run", "number", "at", "status", "taken", "unknown",
    "problem", "took_us", "next_at",
}  # fmt: skip


def forward(workspace: Path, *arguments: str) -> list[dict[str, Any]]:
    """A `forward` command in this very process, which asks the owner where there is one."""
    return ended(workspace, "forward", *arguments, "--json").lines


def attempts(running: Listening, count: int) -> list[dict[str, Any]]:
    """So many attempts from the lines of `listen`."""
    found: list[dict[str, Any]] = []
    while len(found) < count:
        line = running.next_line()
        found += [line] if line["event"] == "attempt" else []
    return found


def test_listen_passes_everything_on_as_it_came_and_says_so(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with app(always(204)) as mine, listening(tmp_path, "--forward", mine.url) as running:
        body = event(1)
        with sender(running.url) as client:
            assert client.post(body, Authorization="Bearer sender") == 200
            assert client.post(b"tampered", paysg_header(body)) == 401
        (line,) = attempts(running, 1)
        assert set(line) == ATTEMPT_KEYS
        assert (line["status"], line["taken"], line["number"], line["kind"]) == (204, True, 1, "forward")
        mine.wait_for(1)
        assert mine.requests == {body: 1}, "what was refused is not passed on"
        assert mine.headers["PaySG-Signature"] == paysg_header(body)
        assert mine.headers["PaySG-Desktop-Mark"].startswith("1.")
        assert "Authorization" not in mine.headers
        assert running.end() == 0
    assert forward(tmp_path, "list") == [], "it was for this run alone"


def test_only_chosen_events_are_passed_on(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with (
        app(always(200)) as mine,
        listening(
            tmp_path, "--forward", mine.url, "--forward-events", "payment.refunded, payment.voided"
        ) as running,
        sender(running.url) as client,
    ):
        assert client.post(event(1)) == 200
        wanted = event(2).replace(b"payment.succeeded", b"payment.voided")
        assert client.post(wanted) == 200
        attempts(running, 1)
        assert mine.requests == {wanted: 1}


def test_an_app_that_fails_half_the_time_gets_everything(tmp_path: Path) -> None:
    add_endpoint(tmp_path, "--secret-env", SECRET_NAME)
    with app(half_the_time) as mine, listening(tmp_path) as running, sender(running.url) as client:
        (made,) = forward(tmp_path, "add", mine.url, "--schedule", "1s 1s 1s 1s")
        bodies = [event(number) for number in range(120)]
        assert {client.post(body) for body in bodies} == {200}
        mine.wait_until_taken(len(bodies))
        failed = [body for body in bodies if half_the_time(body, 1) == 500]
        assert 30 < len(failed) < 90
        assert mine.requests.total() == len(bodies) + len(failed)
        assert set(mine.taken.values()) == {1}
        lines = attempts(running, len(bodies) + len(failed))
        assert sum(line["taken"] for line in lines) == len(bodies)
        (listed,) = forward(tmp_path, "list")
    keys = ("id", "unread", "waiting", "done", "given_up", "waits", "schedule", "stopped")
    assert [listed[key] for key in keys] == [made["id"], 0, 0, 120, 0, "1s 1s 1s 1s", "own", None]


def test_what_came_while_nobody_forwarded_goes_out_at_the_next_start(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with app(always(200)) as mine:
        (made,) = forward(tmp_path, "add", mine.url, "--name", "My app", "--schedule", "once")
        forward(tmp_path, "pause", "My app")
        with listening(tmp_path) as running, sender(running.url) as client:
            assert [client.post(event(number)) for number in range(5)] == [200] * 5
            assert running.end() == 0
        assert mine.requests.total() == 0
        (listed,) = forward(tmp_path, "list")
        assert (listed["unread"], listed["stopped"]) == (
            5,
            "Paused. What waits is kept, and goes out when it is resumed.",
        )
        assert forward(tmp_path, "resume", made["id"])[0]["stopped"] is None
        with listening(tmp_path) as running:
            mine.wait_until_taken(5)
            assert forward(tmp_path, "remove", "My app")[0]["id"] == made["id"]
            with sender(running.url) as client:
                assert client.post(event(9)) == 200
                assert running.next_line()["event"] in ("attempt", "delivery")
        assert event(9) not in mine.requests
    assert forward(tmp_path, "list") == []


def test_signed_anew_it_holds_for_the_apps_own_secret(tmp_path: Path) -> None:
    endpoint = add_endpoint(tmp_path)
    with app(always(200)) as mine:
        forward(tmp_path, "add", mine.url, "--endpoint", endpoint["id"], "--resign")
        with listening(tmp_path) as running, sender(running.url) as client:
            assert client.post(event(1)) == 200
            (line,) = attempts(running, 1)
            assert line["taken"]
    ((_, t), (_, v1)) = (part.split("=") for part in mine.headers["PaySG-Signature"].split(", "))
    assert mine.headers["PaySG-Signature"] == paysg_header(event(1), t)
    assert t != "1763697600000"
    assert len(v1) == 64


def test_a_sender_is_answered_what_the_app_answers(tmp_path: Path) -> None:
    endpoint = add_endpoint(tmp_path)
    with app(always(418), b'{"a":1}', "application/json") as mine, listening(tmp_path) as running:
        forward(tmp_path, "add", mine.url, "--endpoint", endpoint["id"], "--answer")
        with sender(running.url) as client:
            assert client.post(event(1)) == 418
            assert client.post(event(2), None) == 401, "what does not hold keeps no app busy"
        (line,) = attempts(running, 1)
        assert (line["kind"], line["status"], line["next_at"]) == ("answer", 418, None)
        with sender(running.url) as client:
            assert client.post(event(3)) == 418
    assert mine.requests == {event(1): 1, event(3): 1}, (
        "each once: such a destination is forwarded nothing besides"
    )
    listed = command("deliveries", "list", "--json", "--workspace", str(tmp_path))
    assert {line["event_id"] for line in json_lines(listed.stdout) if line["status"] == "verified"} == {
        "evt_000000000001",
        "evt_000000000003",
    }


def test_a_destination_that_wants_no_more_is_stopped(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with app(always(410)) as mine, listening(tmp_path) as running, sender(running.url) as client:
        forward(tmp_path, "add", mine.url)
        assert client.post(event(1)) == 200
        attempts(running, 1)
        (listed,) = forward(tmp_path, "list")
        assert "410" in listed["stopped"]
        assert client.post(event(2)) == 200
        shown = command("forward", "list", "--workspace", str(tmp_path))
        assert ("paysg" in shown.stdout, "It answered 410" in shown.stdout) == (True, True)
    assert mine.requests == {event(1): 1}


def test_an_address_of_a_destination_stands_in_no_log(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with app(always(500)) as mine:
        secret_url = f"{mine.url}/very-secret-path"
        with listening(tmp_path, "--forward", secret_url, "--log-level", "debug") as running:
            with sender(running.url) as client:
                assert client.post(event(1)) == 200
            attempts(running, 1)
            assert running.end() == 0
    logs = list(tmp_path.rglob("*.log*"))
    assert logs
    assert not [path for path in logs if b"very-secret-path" in path.read_bytes()]


def test_people_read_a_line_an_attempt(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with app(always(503)) as mine:
        done = command(
            "listen", "--demo", "--for", "8", "--rate", "1", "--forward", mine.url, "--workspace", str(tmp_path)
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "attempt 1: 503 in" in done.stdout
    assert "again at" in done.stdout
    assert "attempts to pass them on, 0 taken." in done.stdout


def test_live_is_passed_on_to_another_computer_only_when_that_is_confirmed(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    ended(tmp_path, "endpoints", "add", "--provider", "paysg", "--environment", "live", "--name", "Live")
    (tmp_path / "settings.toml").write_text("[forwarding]\nother_hosts = true\n")
    wanted = ("listen", "--port", "0", "--for", "0.1", "--forward", "http://10.1.2.3:9/app")
    refused = command(*wanted, "--workspace", str(tmp_path))
    assert (refused.returncode, "--confirm-live" in refused.stderr) == (4, True)
    assert forward(tmp_path, "list") == [], "also of those that were allowed nothing is left"
    done = command(*wanted, "--confirm-live", "--workspace", str(tmp_path))
    assert done.returncode == 0, done.stderr
    alone = command("listen", "--confirm-live", "--workspace", str(tmp_path))
    assert (alone.returncode, "--forward URL" in alone.stderr) == (2, True)


def test_forward_events_needs_an_address(tmp_path: Path) -> None:
    done = command("listen", "--forward-events", "payment.succeeded", "--workspace", str(tmp_path))
    assert (done.returncode, "--forward URL" in done.stderr) == (2, True)
