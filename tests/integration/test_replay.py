"""Sending deliveries again: to an app on loopback that keeps what it got, and to our own listener."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import open_store_reader, open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.forwarding import AttemptFilter, AttemptKind, Destination
from paysg_desktop.domain.headers import passed_on_headers
from paysg_desktop.domain.replay import Edits, ReplayOrder, ReplayRun, RunState
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.commands import Said, said
from tests.engine import Engine
from tests.owners import listening
from tests.processes import PROGRAM, SECRET_NAME, Sender, environment, json_lines
from tests.processes import listening as listening_process
from tests.recorder import OK, Held, Recorded, recording
from tests.signing import SECRET, event, paysg_header

ENV_SECRET = EndpointSecret(SecretReference("env", SECRET_NAME))
REFUSED = b"HTTP/1.1 500 No\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"


@dataclass
class World:
    """A workspace whose owner listens in this process; the command line is spoken to as by anybody."""

    folder: Path
    core: Core
    engine: Engine

    def add(self, environment: Environment, *, has_secret: bool = True) -> Endpoint:
        made = new_endpoint("paysg", environment, self.core.clock, secrets=(ENV_SECRET,) if has_secret else ())
        self.core.add_endpoint(made)
        return made

    def url(self, endpoint: Endpoint) -> str:
        return {each.id: url for each, url in self.core.addresses()}[endpoint.id]

    def receive(self, endpoint: Endpoint, *bodies: bytes, **headers: str) -> list[int]:
        """Their ids."""
        before = len(self.core.reader.delivery_ids(endpoint.environment))
        sender = Sender(self.url(endpoint))
        for body in bodies:
            assert sender.post(body, **headers) == 200
        sender.close()
        self.core.store.settle()
        return list(self.core.reader.delivery_ids(endpoint.environment))[before:]

    def receive_some(self, count: int) -> list[int]:
        """So many at a TEST endpoint; their ids."""
        return self.receive(self.add(Environment.TEST), *(event(each) for each in range(count)))

    def begin(self, numbers: list[int], url: str) -> ReplayRun:
        return self.core.replays.begin(self.core.replays.ready(ReplayOrder(tuple(numbers), url=url)))

    def run(self, *arguments: str | int | Path) -> Said:
        return said(self.folder, *arguments)


@pytest.fixture(autouse=True)
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRET_NAME, SECRET)


@contextmanager
def world_in(folder: Path) -> Iterator[World]:
    with listening(folder, "listen") as (core, engine):
        yield World(folder, core, engine)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with world_in(tmp_path / "workspace") as made:
        yield made


def own(headers: tuple[tuple[bytes, bytes], ...]) -> list[tuple[bytes, bytes]]:
    return [each for each in headers if each[0].lower() not in (b"host", b"content-length")]


def test_as_it_came_the_same_bytes_arrive_and_are_noted(world: World) -> None:
    body = event(1, payer_name="Löwe") + b"\r\n "
    (number,) = world.receive(
        world.add(Environment.TEST), body, Authorization="Basic of-the-way", **{"X-Odd": "1"}
    )
    with recording() as app:
        done = world.run("replay", number, "--to", app.url, "--json")
        assert done.code == 0, done.err + done.out
        (request,) = app.requests
    assert request.body == body
    assert request.header(b"paysg-signature") == paysg_header(body).encode()
    assert request.header(b"authorization") is None
    assert request.header(b"x-odd") == b"1"
    attempt, run = done.lines
    assert (attempt["delivery"], attempt["status"], attempt["taken"], attempt["kind"]) == (
        number,
        200,
        True,
        "replay",
    )
    assert (run["state"], run["total"], run["sent"], run["taken"]) == ("done", 1, 1, 1)
    assert run["target"] == app.url.partition("/app")[0]
    assert "1 of 1 sent, 1 taken" in done.err
    kept = world.core.reader.attempt(attempt["id"])
    assert kept is not None
    assert (list(kept.sent_headers), kept.sent_body, kept.url) == (own(request.headers), body, app.url)
    assert [each.kind for each in world.core.reader.attempts_of(number)] == [AttemptKind.REPLAY]


def test_edited_and_signed_anew_it_verifies_at_the_other_end(world: World) -> None:
    body = event(1)
    (number,) = world.receive(world.add(Environment.TEST), body)
    with recording() as app:
        done = world.run(
            *("replay", number, "--to", app.url, "--set", "data.object.amount_in_cents=999", "--resign"),
            *("--header", "X-Odd=two", "--json"),
        )  # fmt: skip
        assert done.code == 0, done.err + done.out
        (request,) = app.requests
    assert request.body == body.replace(b'"amount_in_cents":1234', b'"amount_in_cents":999')
    signature = (request.header(b"paysg-signature") or b"").decode()
    assert signature == paysg_header(request.body, signature[2:].partition(",")[0])
    assert request.header(b"x-odd") == b"two"
    assert (done.lines[0]["resigned"], done.lines[0]["edited"]) == (True, True)
    kept = world.core.reader.attempt(done.lines[0]["id"])
    assert kept is not None
    assert kept.sent_body == request.body


def test_edited_and_not_signed_it_says_that_the_signature_will_not_hold(world: World) -> None:
    (number,) = world.receive(world.add(Environment.TEST), event(1))
    file = world.folder / "body.json"
    file.write_bytes(b"\x00any bytes\xff")
    with recording() as app:
        done = world.run("replay", number, "--to", app.url, "--body", file)
        assert done.code == 0, done.err
        assert app.requests[0].body == b"\x00any bytes\xff"
    assert "won't hold" in done.err
    assert f"delivery {number}: 200 after" in done.out
    assert "1 of 1 taken" in done.out


def test_what_is_not_taken_ends_with_one(world: World) -> None:
    numbers = world.receive_some(12)

    def answer(request: Recorded) -> bytes:
        return REFUSED if b"INV-000005" in request.body else OK

    with recording(answer) as app:
        done = world.run("replay", *numbers, "--to", app.url, "--json")
    assert done.code == 1
    assert sorted(each["status"] for each in done.lines[:-1]) == [200] * 11 + [500]
    assert (done.lines[-1]["state"], done.lines[-1]["sent"], done.lines[-1]["taken"]) == ("done", 12, 11)
    failed = world.core.reader.attempt_ids(AttemptFilter(run_id=done.lines[-1]["id"], is_failed=True))
    (kept,) = [world.core.reader.attempt(each) for each in failed]
    assert kept is not None
    assert kept.body == b"no"


def test_nobody_there_is_a_sentence(world: World) -> None:
    (number,) = world.receive(world.add(Environment.TEST), event(1))
    with recording() as app:
        gone = app.url
    done = world.run("replay", number, "--to", gone)
    assert done.code == 1
    assert "Nothing answers at that address." in done.out


def test_only_the_newest_of_each_payment(world: World) -> None:
    endpoint = world.add(Environment.TEST)
    first = event(1)
    later = event(1, description="Changed").replace(b"evt_000000000001", b"evt_000000000101")
    numbers = world.receive(endpoint, first, event(2), later)
    with recording() as app:
        done = world.run("replay", *numbers, numbers[0], "--to", app.url, "--newest-per-payment", "--json")
        assert sorted(each.body for each in app.requests) == sorted([event(2), later])
    assert (done.lines[-1]["total"], done.lines[-1]["left_out"]) == (2, 1)


def test_a_destination_gets_it_in_its_own_way(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OF_THE_APP", "secret of the app")
    (number,) = world.receive(world.add(Environment.TEST), event(1))
    with recording() as app:
        secret = SecretReference("env", "OF_THE_APP")
        world.core.store.save_destination(Destination("d1", "My app", app.url, Environment.TEST, 1, secret=secret))
        done = world.run("replay", number, "--destination", "My app", "--json")
        assert done.code == 0, done.err
        signature = (app.requests[0].header(b"paysg-signature") or b"").decode()
    assert signature == paysg_header(event(1), signature[2:].partition(",")[0], "secret of the app")
    assert (done.lines[0]["destination"], done.lines[1]["target"]) == ("d1", "My app")
    assert world.run("replay", number, "--destination", "nowhere").code == 3


def test_at_our_own_test_endpoint_it_stands_as_a_child_and_counts(world: World) -> None:
    endpoint = world.add(Environment.TEST)
    (parent,) = world.receive(endpoint, event(1))
    done = world.run(
        *("replay", parent, "--to", world.url(endpoint), "--resign", "--new-id"),
        *("--set", "data.object.amount_in_cents=999", "--set", 'data.object.id="PAY-OTHER"'),
    )  # fmt: skip
    assert done.code == 0, done.err + done.out
    world.core.store.settle()
    child = list(world.core.reader.delivery_ids(Environment.TEST))[-1]
    found = world.core.reader.delivery(child)
    assert found is not None
    assert (found.parent_id, found.row.source) == (parent, Source.REPLAY)
    above = world.core.reader.delivery(parent)
    assert above is not None
    assert above.children == (child,)
    assert found.row.payment is not None
    assert found.row.payment.amount_minor == 999


def test_at_our_own_live_endpoint_it_stands_as_a_child_and_counts_nothing(world: World) -> None:
    endpoint = world.add(Environment.LIVE)
    (parent,) = world.receive(endpoint, event(1))
    day = singapore_day(world.core.clock.now())
    before = (
        world.core.reader.figures(Environment.LIVE, None, day),
        world.core.reader.freshness(Environment.LIVE, 0),
    )
    done = world.run("replay", parent, "--to", world.url(endpoint))
    assert done.code == 0, done.err + done.out
    world.core.store.settle()
    after = (
        world.core.reader.figures(Environment.LIVE, None, day),
        world.core.reader.freshness(Environment.LIVE, 0),
    )
    assert after == before
    child = world.core.reader.delivery(list(world.core.reader.delivery_ids(Environment.LIVE))[-1])
    assert child is not None
    assert (child.parent_id, child.row.source) == (parent, Source.REPLAY)
    count = len(world.core.reader.delivery_ids(Environment.LIVE))
    for changed in (("--resign",), ("--set", "data.object.amount_in_cents=1"), ("--header", "X=1"), ("--new-id",)):
        refused = world.run(
            "replay", parent, "--to", world.url(endpoint).replace("127.0.0.1", "localhost"), *changed
        )
        assert refused.code == 4, refused.err
        assert "our own LIVE endpoint" in refused.err
    assert len(world.core.reader.delivery_ids(Environment.LIVE)) == count


def test_live_leaves_this_computer_only_when_that_is_confirmed(world: World) -> None:
    (live,) = world.receive(world.add(Environment.LIVE), event(1))
    (test,) = world.receive(world.add(Environment.TEST), event(2))
    away = ("--to", "http://10.255.255.1:9/")
    closed = world.run("replay", live, *away, "--confirm-live")
    assert closed.code == 4
    assert "forwarding.other_hosts" in closed.err
    never = world.run("replay", test, "--to", "http://169.254.169.254/latest")
    assert never.code == 4
    mixed = world.run("replay", live, test, "--to", "http://127.0.0.1:9/")
    assert (mixed.code, "of LIVE and TEST" in mixed.err) == (4, True)
    assert world.core.reader.replay_runs(Environment.LIVE) == ()
    assert world.core.reader.replay_runs(Environment.TEST) == ()


def test_with_other_hosts_allowed_live_still_asks(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    (folder / "settings.toml").write_text("[forwarding]\nother_hosts = true\n", encoding="utf-8")
    with world_in(folder) as world:
        (live,) = world.receive(world.add(Environment.LIVE), event(1))
        order = ReplayOrder((live,), url="http://10.255.255.1:9/")
        assert "--confirm-live" in (world.core.replays.why_not(order) or "")
        assert world.core.replays.why_not(order, is_confirmed=True) is None
        assert world.run("replay", live, "--to", "http://10.255.255.1:9/").code == 4


def test_live_stays_here_where_the_name_leads_elsewhere_once_it_has_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    (folder / "settings.toml").write_text("[forwarding]\nother_hosts = true\n", encoding="utf-8")
    look_up, numbers = socket.getaddrinfo, ["127.0.0.1"]

    def rebound(host: Any, *rest: Any, **named: Any) -> Any:
        if host != "app.test":
            return look_up(host, *rest, **named)
        return look_up(numbers.pop() if numbers else "10.255.255.1", *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", rebound)
    with world_in(folder) as world:
        (live,) = world.receive(world.add(Environment.LIVE), event(1))
        run = world.begin([live], "http://app.test:9/")
        assert numbers == [], "it was judged as this computer when it began"
        assert world.core.replays.wait_run(run.id, 60).taken == 0
        (attempt,) = world.core.reader.attempts_of(live)
        assert "nobody confirmed that LIVE" in (attempt.problem or "")


def test_our_live_secret_signs_nothing_that_was_not_genuine(world: World) -> None:
    endpoint = world.add(Environment.LIVE)
    forger = Sender(world.url(endpoint))
    assert forger.post(event(1), signature=None) == 401
    forger.close()
    (forged,) = world.core.reader.delivery_ids(Environment.LIVE)
    (genuine,) = world.receive(endpoint, event(2))
    copied = world.run("deliveries", "copy", forged, "--resign", "--yes-show-signature")
    assert (copied.code, copied.out) == (4, "")
    assert "would make it genuine" in copied.err
    with recording() as app:
        both = world.run("replay", forged, genuine, "--resign", "--to", app.url)
        assert (both.code, f"Delivery {forged} " in both.err, app.requests) == (4, True, [])
        assert world.run("replay", genuine, "--resign", "--to", app.url).code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        (
            ("--to", "http://127.0.0.1:9/", "--set", "data.object.amount=1"),
            2,
            "Did you mean “data.object.amount_in_c",
        ),
        (("--to", "http://127.0.0.1:9/", "--set", "data"), 2, "--set takes"),
        (("--to", "http://127.0.0.1:9/", "--header", "Host=x"), 2, "can't be set"),
        (("--to", "http://127.0.0.1:9/", "--body", "/nowhere/at/all"), 3, "no such file"),
        (("--to", "ftp://127.0.0.1/"), 2, "http://"),
        ((), 2, "where they are to be sent"),
        (("--to", "http://127.0.0.1:9/", "--destination", "x"), 3, "no destination"),
        (("999999", "--to", "http://127.0.0.1:9/"), 3, "no delivery 999999"),
    ],
)
def test_why_not_is_said_before_anything_starts(
    world: World, arguments: tuple[str, ...], code: int, part: str
) -> None:
    (number,) = world.receive(world.add(Environment.TEST), event(1))
    done = world.run("replay", number, *arguments)
    assert done.code == code, done.err
    assert part in done.err
    assert world.core.reader.replay_runs(Environment.TEST) == ()


def test_what_cannot_be_edited_or_signed_says_so(world: World) -> None:
    bare = world.add(Environment.TEST, has_secret=False)
    text, number = world.receive(bare, b"not json", event(1))
    with recording() as app:
        edited = world.run("replay", text, number, "--to", app.url, "--set", "id=1")
        assert (edited.code, f"Delivery {text}: The body is not JSON" in edited.err) == (2, True)
        signed = world.run("replay", number, "--to", app.url, "--resign")
        assert (signed.code, "no current secret" in signed.err) == (4, True)
        assert app.requests == []
        assert world.run("replay", text, "--to", app.url).code == 0


@pytest.mark.expected_log("can't be used")
def test_a_secret_that_was_not_there_at_the_start_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world_in(tmp_path) as world:
        (number,) = world.receive(world.add(Environment.TEST), event(1))
    monkeypatch.delenv(SECRET_NAME)
    with recording() as app, open_workspace(tmp_path, "command") as core:
        order = ReplayOrder((number,), url=app.url, is_resigned=True)
        assert "can't be read here" in (core.replays.why_not(order) or "")
        monkeypatch.setenv(SECRET_NAME, SECRET)
        assert core.replays.why_not(order) is None


def test_a_stop_is_at_once_and_what_was_under_way_is_noted(world: World) -> None:
    numbers = world.receive_some(20)
    held = Held()
    with recording(held) as app:
        run = world.begin(numbers, app.url)
        assert run.state is RunState.RUNNING
        held.wait_for(8)
        stopped = world.core.replays.stop_run(run.id)
        assert (stopped.state, stopped.sent, stopped.taken) == (RunState.STOPPED, 8, 0)
        held.let_go()
    rows = world.core.reader.attempts(world.core.reader.attempt_ids(AttemptFilter(run_id=run.id)))
    assert len(rows) == 8
    assert {each.problem for each in rows.values()} == {
        "It was stopped before it was answered. It may have arrived."
    }
    assert not any(each.is_unknown for each in rows.values())
    assert len(app.requests) == 8


def test_progress_is_told(world: World) -> None:
    numbers = world.receive_some(5)
    told: list[Any] = []
    world.core.hub.subscribe(lambda changes: told.extend(changes.runs))
    with recording() as app:
        run = world.begin(numbers, app.url)
        ended = world.core.replays.wait_run(run.id, 30)
    assert [each.state for each in told][:1] == [RunState.RUNNING]
    assert told[-1] == ended
    assert (ended.state, ended.taken) == (RunState.DONE, 5)


def test_closing_the_program_stops_a_run(tmp_path: Path) -> None:
    held = Held()
    with recording(held) as app:
        with world_in(tmp_path) as world:
            numbers = world.receive_some(20)
            run = world.begin(numbers, app.url)
        held.let_go()
    reader = open_store_reader(tmp_path)
    found = reader.replay_run(run.id)
    reader.close()
    assert found is not None
    assert found.state is RunState.STOPPED


def test_on_the_engines_own_loop_a_run_is_stopped_before_the_loop_ends(tmp_path: Path) -> None:
    held = Held()
    with recording(held) as app:
        with world_in(tmp_path) as world:
            world.engine.submit(world.core.poll())
            numbers = world.receive_some(3)
            run = world.begin(numbers, app.url)
            held.wait_for(1)
        held.let_go()
    reader = open_store_reader(tmp_path)
    found = reader.replay_run(run.id)
    rows = reader.attempts(reader.attempt_ids(AttemptFilter(run_id=run.id)))
    reader.close()
    assert found is not None
    assert (found.state, found.problem) == (RunState.STOPPED, "")
    assert not any(each.is_unknown for each in rows.values())


def test_a_run_that_was_killed_is_stopped_and_its_attempts_are_not_known(tmp_path: Path) -> None:
    with world_in(tmp_path) as world:
        numbers = world.receive_some(20)
    held = Held()
    with recording(held) as app:
        process = subprocess.Popen(
            (*PROGRAM, "--workspace", str(tmp_path), "replay", *map(str, numbers), "--to", app.url),
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        held.wait_for(8)
        process.kill()
        process.communicate(timeout=30)
        held.let_go()
        with open_workspace(tmp_path, "command") as core:
            (left,) = core.reader.replay_runs(Environment.TEST)
            assert left.state is RunState.RUNNING
            again = core.replays.begin(core.replays.ready(ReplayOrder(tuple(numbers[:1]), url=app.url)))
            assert core.replays.wait_run(again.id, 30).state is RunState.DONE
            before = core.replays.run(left.id)
            assert (before.state, "ended while this was running" in before.problem) == (RunState.STOPPED, True)
            rows = core.reader.attempts(core.reader.attempt_ids(AttemptFilter(run_id=left.id)))
    assert len(rows) == 8
    assert all(each.is_unknown for each in rows.values())


def test_a_command_ends_when_the_owner_that_sends_for_it_is_killed(tmp_path: Path) -> None:
    with world_in(tmp_path) as world:
        numbers = world.receive_some(20)
    held = Held()
    with recording(held) as app, listening_process(tmp_path) as owner:
        process = subprocess.Popen(
            (*PROGRAM, "--workspace", str(tmp_path), "replay", *map(str, numbers), "--to", app.url, "--json"),
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        held.wait_for(8)
        owner.process.kill()
        try:
            out, _ = process.communicate(timeout=60)
        finally:
            process.kill()
            held.let_go()
    assert process.returncode == 1
    *attempts, run = json_lines(out)
    assert (run["event"], run["state"], run["total"], run["sent"]) == ("run", "stopped", 20, 0)
    assert "has ended" in run["problem"]
    assert [each["unknown"] for each in attempts] == [True] * 8


@pytest.mark.skipif(sys.platform == "win32", reason="no other process can be sent a Ctrl+C there")
def test_ctrl_c_stops_a_run_of_the_owner(world: World) -> None:
    numbers = world.receive_some(20)
    held = Held()
    with recording(held) as app:
        process = subprocess.Popen(
            (*PROGRAM, "--workspace", str(world.folder), "replay", *map(str, numbers), "--to", app.url, "--json"),
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's "&" would have it ignored
        )
        held.wait_for(1)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
        held.let_go()
    assert process.returncode == 130
    assert json.loads(out.splitlines()[-1])["state"] == "stopped"


def test_a_copied_command_sends_the_same_and_a_signed_one_is_known_as_ours(world: World) -> None:
    endpoint = world.add(Environment.TEST)
    (number,) = world.receive(endpoint, event(1, payer_name="Löwe 'n' 付款"), Authorization="Basic of-the-way")
    detail = world.core.reader.delivery(number)
    assert detail is not None
    with recording() as app:
        copied = world.run("deliveries", "copy", number, "--to", app.url)
        assert "of-the-way" not in copied.out
        shell(copied.out)
        (request,) = app.requests
    assert request.body == detail.body
    expected = [each for each in own(passed_on_headers(detail.headers)) if each[0].lower() != b"accept-encoding"]
    assert [
        each for each in own(request.headers) if each[0].lower() not in (b"authorization", b"accept-encoding")
    ] == (expected)
    assert request.header(b"authorization") == b"<authorization>"
    hidden = world.run("deliveries", "copy", number, "--resign")
    assert (hidden.code, hidden.out) == (4, "")
    signed = world.run(
        "deliveries", "copy", number, "--resign", "--yes-show-signature", "--to", world.url(endpoint)
    )
    assert signed.code == 0, signed.err
    assert "known as a replay" in signed.err
    shell(signed.out)
    world.core.store.settle()
    child = world.core.reader.delivery(list(world.core.reader.delivery_ids(Environment.TEST))[-1])
    assert child is not None
    assert (child.parent_id, child.row.source, child.row.answer) == (number, Source.REPLAY, 200)
    assert world.run("deliveries", "copy", "99999").code == 3
    assert "<host>" in world.run("deliveries", "copy", number, "--as", "python").out


def shell(line: str) -> None:
    done = subprocess.run(("sh", "-s"), input=line, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_a_live_delivery_that_was_changed_is_not_signed_to_be_copied(world: World) -> None:
    (number,) = world.receive(world.add(Environment.LIVE), event(1))
    with pytest.raises(RefusedError, match="not signed anew to be copied"):
        world.core.replays.signed_anew(number, Edits(values=(("id", "x"),)))
    assert world.core.replays.signed_anew(number).body == event(1)
    preview = world.core.replays.preview(
        replace(ReplayOrder((number,), url="http://127.0.0.1:9/"), edits=Edits(values=(("id", '"evt_x"'),)))
    )
    assert b'"id":"evt_x"' in preview.body
