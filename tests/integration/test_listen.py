"""The whole way of a webhook through the real process: posted, answered, stored, read back."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.processes import SECRET_NAME, Listening, add_endpoint, command, json_lines, listening, sender
from tests.signing import event, paysg_header

DATA = Path(__file__).parents[1] / "data"
KEYS = {
    "event", "id", "endpoint", "provider", "environment", "status", "cause", "type", "event_id", "duplicate",
    "conflict", "answer", "payment",
}  # fmt: skip


def deliveries(workspace: Path, *options: str) -> list[dict[str, object]]:
    done = command("deliveries", "list", "--json", *options, "--workspace", str(workspace))
    assert done.returncode == 0, done.stderr
    return json_lines(done.stdout)


def test_the_documented_sample_is_stored_byte_for_byte_and_shown_unclear(tmp_path: Path) -> None:
    body = (DATA / "paysg_event_documented.json").read_bytes()
    endpoint = add_endpoint(tmp_path)
    with listening(tmp_path) as running, sender(running.url) as client:
        assert running.endpoints == [
            {"id": endpoint["id"], "provider": "paysg", "environment": "test", "url": running.url}
        ]
        assert client.post(body) == 200
        line = running.next_line()
    assert set(line) == KEYS
    assert (line["status"], line["answer"], line["duplicate"]) == ("verified", 200, False)
    assert line["payment"] == {
        "id": "wLAnFWQLYyYNKBimc2ZkA",
        "reference": "INV001",
        "amount_minor": None,
        "currency": "SGD",
        "status": "paid",
    }
    (listed,) = deliveries(tmp_path)
    assert set(listed) == KEYS | {"received_at", "size", "body_sha256"}
    assert listed["body_sha256"] == hashlib.sha256(body).hexdigest()
    shown = command("deliveries", "show", str(line["id"]), "--body", "--workspace", str(tmp_path))
    assert shown.stdout.encode() == body
    (payment,) = json_lines(command("payments", "list", "--json", "--workspace", str(tmp_path)).stdout)
    assert (payment["amount_minor"], payment["amount_raw"], payment["needs_look"]) == (
        None,
        "12.34",
        ["unit_unclear"],
    )


def test_each_verdict_gets_its_answer_and_its_line(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    good = event(1)
    cases = [
        (good, "", 200, "verified", None),
        (good, "", 200, "verified", None),
        (good.replace(b"1234", b"9999"), paysg_header(good), 401, "failed", "unknown_mismatch"),
        (good, None, 401, "unsigned", "header_missing"),
        (b"This is not JSON", "", 200, "verified", None),
        (good.replace(b"1234", b"4321"), "", 200, "verified", None),
    ]
    with listening(tmp_path) as running, sender(running.url) as client:
        for body, signature, answer, status, cause in cases:
            assert client.post(body, signature) == answer
            line = running.next_line()
            assert (line["status"], line["cause"], line["answer"]) == (status, cause, answer)
    rows = deliveries(tmp_path)[::-1]
    assert [row["duplicate"] for row in rows] == [False, True, False, False, False, True]
    assert [row["conflict"] for row in rows] == [False, False, False, False, False, True]
    (payment,) = json_lines(command("payments", "list", "--json", "--workspace", str(tmp_path)).stdout)
    assert (payment["amount_minor"], payment["needs_look"]) == (1234, ["conflict"])


def test_without_a_secret_nothing_is_counted(tmp_path: Path) -> None:
    add_endpoint(tmp_path, "--path", "/own")
    with listening(tmp_path) as running, sender(running.url) as client:
        assert running.url.endswith("/own")
        assert client.post(event(1), None) == 200
        assert running.next_line()["status"] == "no_secret"
    assert command("payments", "list", "--json", "--workspace", str(tmp_path)).stdout == ""


def test_an_unset_secret_fails_every_delivery_and_is_never_no_secret(tmp_path: Path) -> None:
    add_endpoint(tmp_path, "--secret-env", "A_VARIABLE_THAT_NOBODY_SET")
    with listening(tmp_path) as running, sender(running.url) as client:
        assert client.post(event(1)) == 401
        assert (running.next_line()["status"], running.end()) == ("failed", 0)


def test_listen_without_an_endpoint_is_refused_with_the_command_that_helps(tmp_path: Path) -> None:
    done = command("listen", "--port", "0", "--workspace", str(tmp_path))
    assert done.returncode == 4
    assert "endpoints add" in done.stderr


def test_one_owner_writes_and_others_hand_over(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        refused = command("listen", "--port", "0", "--workspace", str(tmp_path))
        assert refused.returncode == 4
        assert str(running.process.pid) in refused.stderr
        second = add_endpoint(tmp_path, "--path", "/second")
        with sender(running.url.replace(running.endpoints[0]["url"].split("/", 3)[3], "second")) as client:
            assert client.post(event(1), None) == 200
        assert running.next_line()["endpoint"] == second["id"]


def test_trigger_and_wait_work_beside_the_listener(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    workspace = ("--workspace", str(tmp_path))
    with listening(tmp_path):
        sent = command(
            "trigger", "payment.succeeded", "--set", "data.object.reference_id=INV-7", "--count", "2", "--json",
            *workspace,
        )  # fmt: skip
        assert [line["status"] for line in json_lines(sent.stdout)] == [200, 200], sent.stderr
        found = command("wait", "--reference", "INV-7", "--count", "2", "--timeout", "20", "--json", *workspace)
        assert (found.returncode, len(json_lines(found.stdout))) == (0, 2), found.stderr
        by_path = command(
            "wait", "--where", "data.object.reference_id=INV-7", "--timeout", "20", *workspace
        )  # fmt: skip
        assert by_path.returncode == 0, by_path.stderr
        missing = command("wait", "--reference", "INV-8", "--timeout", "0.2", *workspace)
        assert missing.returncode == 3
        tampered = command("trigger", "payment.succeeded", "--tamper", "body", "--json", *workspace)
        assert [line["status"] for line in json_lines(tampered.stdout)] == [401]
    gone = command("trigger", "payment.succeeded", *workspace)
    assert gone.returncode == 3
    assert "Nothing listens" in gone.stderr


@pytest.mark.parametrize("options", [("--json",), ()])
def test_the_demo_shows_every_kind_and_ends_by_itself(options: tuple[str, ...]) -> None:
    done = command("listen", "--demo", "--for", "12", *options)
    assert done.returncode == 0, done.stderr
    if not options:
        assert "verified" in done.stdout
        assert "deliveries:" in done.stdout
        return
    rows = json_lines(done.stdout)[1:]
    statuses = [row["status"] for row in rows]
    assert {"verified", "failed", "unsigned"} <= set(statuses)
    assert any(row["duplicate"] for row in rows)
    assert len({row["payment"]["id"] for row in rows if row["payment"]}) >= 5


def test_db_check_tells_whole_from_damaged(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    done = command("db", "check", "--json", "--workspace", str(tmp_path))
    assert (done.returncode, json.loads(done.stdout)["ok"]) == (0, True)
    path = tmp_path / "paysg-desktop.db"
    path.write_bytes(b"x" * 4096)
    broken = command("db", "check", "--json", "--workspace", str(tmp_path))
    assert (broken.returncode, json.loads(broken.stdout)["ok"]) == (5, False)


def test_no_secret_and_no_identifier_leaks_anywhere_but_the_payload(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with listening(tmp_path, "--log-level", "debug") as running, sender(running.url) as client:
        client.post(event(1))
        client.post(event(1), "t=1, v1=" + "0" * 64)
        running.next_line()
    for path in tmp_path.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert b"example-secret-0123456789abcdef" not in content, path
        assert path.name.startswith("paysg-desktop.db") or b"S1234567D" not in content, path
    listed = command("payments", "show", "PAY000000000000000001", "--json", "--workspace", str(tmp_path))
    assert "S1234567D" not in listed.stdout
    assert SECRET_NAME in command("endpoints", "list", "--workspace", str(tmp_path)).stdout


def test_it_ends_politely_when_asked(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        assert isinstance(running, Listening)
        assert running.end() == 0


def test_the_first_line_is_always_the_addresses(tmp_path: Path) -> None:
    """A killed listener leaves entries to fold; where they are told it is after, never before."""
    add_endpoint(tmp_path)
    with listening(tmp_path) as running, sender(running.url) as client:
        for number in range(30):
            assert client.post(event(number)) == 200
        running.process.kill()
    with closing(sqlite3.connect(tmp_path / "paysg-desktop.db")) as connection, connection:
        for table in ("events", "tellings", "payments", "history", "totals", "cursors"):
            connection.execute(f"DELETE FROM {table}")
    with listening(tmp_path) as again, sender(again.url) as client:
        assert client.post(event(30)) == 200
        assert again.next_line()["event"] == "delivery"


def test_an_output_that_nobody_reads_does_not_stop_receiving(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with listening(tmp_path) as running, sender(running.url) as client:
        answers = {client.post(event(number)) for number in range(600)}
        assert answers == {200}


def test_made_up_payments_never_go_to_a_live_endpoint(tmp_path: Path) -> None:
    workspace = ("--workspace", str(tmp_path))
    live = command(
        "endpoints", "add", "--provider", "paysg", "--environment", "live", "--secret-env", SECRET_NAME, *workspace
    )  # fmt: skip
    assert live.returncode == 0
    with listening(tmp_path):
        refused = command("trigger", "payment.succeeded", *workspace)
        assert refused.returncode == 4
        assert "LIVE" in refused.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("endpoints", "add", "--provider", "paysg", "--environment", "test", "--secret-env", ""),
        ("endpoints", "add", "--provider", "nobody", "--environment", "test"),
        ("wait", "--timeout", "1", "--since", "yesterday"),
    ],
)
def test_arguments_that_make_no_sense_end_with_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = command(*arguments, "--workspace", str(tmp_path))
    assert done.returncode == 2, done.stderr
    assert not (tmp_path / "paysg-desktop.db").exists()


@pytest.mark.parametrize(
    "option", [("--now", "nan"), ("--now", "1e400"), ("--secret-env", ""), ("--options", "[]")]
)
def test_verify_refuses_options_that_make_no_sense(tmp_path: Path, option: tuple[str, str]) -> None:
    (tmp_path / "headers").write_bytes(b"PaySG-Signature: t=1, v1=00\r\n")
    (tmp_path / "body").write_bytes(b"{}")
    files = ("--headers", str(tmp_path / "headers"), "--body", str(tmp_path / "body"))
    done = command("verify", "--provider", "paysg", *files, *option)
    assert done.returncode == 2, done.stdout + done.stderr


def test_checking_nothing_is_not_found(tmp_path: Path) -> None:
    assert command("db", "check", "--workspace", str(tmp_path)).returncode == 3


def test_adding_an_endpoint_asks_for_no_secret_yet(tmp_path: Path) -> None:
    done = command(
        "endpoints", "add", "--provider", "paysg", "--environment", "test", "--secret-env", "NOT_SET_HERE",
        "--workspace", str(tmp_path),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
