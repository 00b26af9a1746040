"""Ways in of a real workspace: opened with the listener, leading to it, guarded, and closed with it."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from paysg_desktop.cli.listen_ways import WaysInLines
from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind, TunnelState
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.engine import Engine
from tests.owners import listening, owned
from tests.processes import sender
from tests.signing import SECRET, event
from tests.tunnel_programs import PATTERN, command, gone_within, is_alive, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="The stand-in program is told by signals")


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    """A workspace that listens, with one TEST endpoint."""
    monkeypatch.setenv("PAYSG_TEST_SECRET", SECRET)
    with listening(tmp_path / "workspace") as (opened, _):
        add_endpoint(opened, Environment.TEST)
        yield opened


def add_endpoint(core: Core, environment: Environment) -> str:
    secrets = (SecretReference("env", "PAYSG_TEST_SECRET"),)
    made = new_endpoint("paysg", environment, core.clock, secrets=secrets)
    core.add_endpoint(made)
    return made.id


def program(*words: str, name: str = "stand-in", is_on: bool = True) -> NewWayIn:
    settings = {"command": command(*words), "pattern": PATTERN, "within_s": "20"}
    return NewWayIn(TunnelKind.COMMAND, name, settings, is_on=is_on)


def in_state(core: Core, way_in: TunnelConfig, *states: TunnelState) -> None:
    wait_until(lambda: core.reach.status(way_in.id).state in states, what=str(states))


def stands(core: Core, way_in: TunnelConfig) -> str:
    """Its public URL, once it stands."""
    in_state(core, way_in, TunnelState.UP)
    return core.reach.status(way_in.id).url


def pids_in(file: Path) -> list[int]:
    wait_until(lambda: file.exists() and file.read_text())
    return [int(each) for each in file.read_text().split()]


def test_what_comes_to_the_public_address_is_received(core: Core) -> None:
    way_in = core.reach.add(program())
    url = stands(core, way_in)
    assert core.reach.public_urls() == ((way_in, url),)
    ((endpoint, public),) = core.reach.addresses()
    assert public == url + endpoint.path
    with sender(public) as outside:
        assert outside.post(event(1)) == 200
    core.store.settle()
    assert core.reader.last_delivery_id() > 0


def test_its_name_is_heard_only_while_it_stands(core: Core) -> None:
    ((_, local),) = core.addresses()
    with sender(local) as outside:
        assert outside.post(event(1), Host="pay.example.gov.sg") == 421
        own = core.reach.add(NewWayIn(TunnelKind.OWN, "own", {"url": "https://pay.example.gov.sg"}))
        assert stands(core, own) == "https://pay.example.gov.sg"
    with sender(local) as outside:
        assert outside.post(event(2), Host="pay.example.gov.sg") == 200
        assert outside.post(event(3), Host="other.example.gov.sg") == 421
    core.reach.turn(own.id, False)
    in_state(core, own, TunnelState.OFF)
    with sender(local) as outside:
        assert outside.post(event(4), Host="pay.example.gov.sg") == 421


def test_a_dead_one_is_seen_and_stands_again(core: Core, tmp_path: Path) -> None:
    way_in = core.reach.add(program(f"pid={tmp_path / 'pid'}"))
    before = stands(core, way_in)
    (pid,) = pids_in(tmp_path / "pid")
    os.kill(pid, signal.SIGKILL)
    killed_at = monotonic()
    wait_until(lambda: core.reach.status(way_in.id).state is not TunnelState.UP, 5, "its death is seen")
    seen_at = monotonic()
    wait_until(lambda: core.reach.status(way_in.id).state is TunnelState.UP, 30, "it stands again")
    print(f"\ndeath seen after {seen_at - killed_at:.2f} s, up again after {monotonic() - killed_at:.2f} s")
    assert core.reach.status(way_in.id).url != before
    assert not is_alive(pid)


def test_another_address_is_a_move_and_both_lead_in(core: Core, tmp_path: Path) -> None:
    way_in = core.reach.add(program("moves", f"pid={tmp_path / 'pid'}"))
    before = stands(core, way_in)
    (pid,) = pids_in(tmp_path / "pid")
    os.kill(pid, signal.SIGUSR1)
    wait_until(lambda: core.reach.status(way_in.id).url != before)
    assert core.reach.status(way_in.id).state is TunnelState.UP
    ((_, public),) = core.reach.addresses()
    with sender(public) as outside:
        assert outside.post(event(1)) == 200


def test_one_that_fails_says_why_and_when_it_is_tried_again(core: Core) -> None:
    way_in = core.reach.add(program("fails"))
    in_state(core, way_in, TunnelState.DOWN)
    status = core.reach.status(way_in.id)
    assert "limit reached" in status.problem
    assert status.next_step
    assert status.retry_at is not None
    assert core.reach.public_urls() == ()


def test_what_is_switched_off_or_removed_ends(core: Core, tmp_path: Path) -> None:
    files = [tmp_path / "one", tmp_path / "two"]
    one, two = (core.reach.add(program("parent", f"pid={file}", name=file.name)) for file in files)
    running = [pid for file in files for pid in pids_in(file)]
    assert len(running) == 4
    for each in (one, two):
        stands(core, each)
    core.reach.turn(one.id, False)
    core.reach.remove(two.id)
    gone_within(running, 10)
    assert core.reach.ways_in() == (replace(one, is_on=False),)


def test_it_stands_only_while_we_listen(tmp_path: Path) -> None:
    with owned(tmp_path / "workspace") as (core, engine):
        way_in = core.reach.add(program(f"pid={tmp_path / 'pid'}"))
        assert core.reach.status(way_in.id).state is TunnelState.OFF
        engine.submit(core.listen()).result()
        stands(core, way_in)
        running = pids_in(tmp_path / "pid")
        _stop(core, engine)
        assert core.reach.status(way_in.id).state is TunnelState.OFF
        assert not any(map(is_alive, running))


def _stop(core: Core, engine: Engine) -> None:
    engine.submit(core.stop_listening()).result()


def test_a_secret_reaches_the_program_by_a_private_file(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TUNNEL_TOKEN_OF_TEST", "tok_canary")
    wanted = program("token={secret_file}")
    way_in = core.reach.add(replace(wanted, secret=SecretReference("env", "TUNNEL_TOKEN_OF_TEST")))
    assert {"for": "way in stand-in", "store": "env", "name": "TUNNEL_TOKEN_OF_TEST"} in core.care.secrets()
    stands(core, way_in)
    core.reach.remove(way_in.id)
    folder = core.workspace / "ways-in"
    wait_until(lambda: list(folder.iterdir()) == [])
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_secret_that_a_killed_run_left_goes_with_the_next_start(tmp_path: Path) -> None:
    left = [
        tmp_path / "workspace" / "ways-in" / name for name in ("way_1.secret", "ngrok-way_2/ngrok.yml", "known")
    ]
    for each in left:
        each.parent.mkdir(parents=True, exist_ok=True)
        each.write_text("tok_canary")
    with listening(tmp_path / "workspace"):
        assert [each.exists() for each in left] == [False, False, True]


def test_live_data_goes_through_nobody_else_before_that_is_agreed(core: Core) -> None:
    add_endpoint(core, Environment.LIVE)
    with pytest.raises(RefusedError, match="--agree-live"):
        core.reach.add(program())
    assert core.reach.ways_in() == ()
    kept = core.reach.add(program(is_on=False))
    with pytest.raises(RefusedError, match="LIVE"):
        core.reach.turn(kept.id, True)
    assert core.reach.agree_live(kept.id).live_agreed_at is not None
    core.reach.turn(kept.id, True)
    stands(core, kept)
    with pytest.raises(RefusedError, match="LIVE"):
        core.reach.change(kept.id, program("stubborn"))


def test_a_live_endpoint_closes_what_was_never_agreed(core: Core) -> None:
    """Whoever makes an endpoint LIVE later has not agreed to anything."""
    way_in = core.reach.add(program())
    own = core.reach.add(NewWayIn(TunnelKind.OWN, "own", {"url": "https://pay.example.gov.sg"}))
    stands(core, way_in)
    stands(core, own)
    live = add_endpoint(core, Environment.LIVE)
    in_state(core, way_in, TunnelState.OFF)
    assert "LIVE" in core.reach.status(way_in.id).problem
    assert core.reach.status(own.id).state is TunnelState.UP
    assert [each.id for each, _ in core.reach.public_urls()] == [own.id]
    core.set_enabled(live, False)
    stands(core, way_in)


def test_listen_says_each_move_once(core: Core) -> None:
    lines, json_lines = WaysInLines(core, as_json=False), WaysInLines(core, as_json=True)
    assert lines() == json_lines() == ""
    own = core.reach.add(NewWayIn(TunnelKind.OWN, "gateway", {"url": "https://pay.example.gov.sg"}))
    failing = core.reach.add(program("fails", name="other"))
    stands(core, own)
    in_state(core, failing, TunnelState.DOWN)
    said = lines()
    ((endpoint, _),) = core.addresses()
    assert f"https://pay.example.gov.sg{endpoint.path}" in said
    assert "\u202e" not in said
    assert "way in other: down." in said
    assert "limit reached" in said
    told = {each["id"]: each for each in map(json.loads, json_lines().splitlines())}
    assert (told[own.id]["event"], told[own.id]["state"]) == ("way_in", "up")
    core.reach.turn(failing.id, False)
    in_state(core, failing, TunnelState.OFF)
    assert "gate" not in lines()


def test_the_best_address_comes_first(core: Core) -> None:
    third = core.reach.add(program())
    stands(core, third)
    own = core.reach.add(NewWayIn(TunnelKind.OWN, "own", {"url": "https://pay.example.gov.sg"}))
    stands(core, own)
    assert [each.id for each, _ in core.reach.public_urls()] == [own.id, third.id]


def test_what_makes_no_sense_is_not_kept(core: Core) -> None:
    with pytest.raises(UsageError):
        core.reach.add(NewWayIn(TunnelKind.OWN, "own", {"url": "http://pay.example.gov.sg"}))
    core.reach.add(program(is_on=False))
    with pytest.raises(RefusedError, match="another name"):
        core.reach.add(program())
    with pytest.raises(NotFoundError):
        core.reach.remove("way_none")
    assert len(core.reach.ways_in()) == 1


def test_one_may_stand_for_this_run_alone(tmp_path: Path) -> None:
    with owned(tmp_path / "workspace") as (core, engine):
        way_in = core.reach.add(program(is_on=False))
        with pytest.raises(NotFoundError):
            core.reach.stand_for_this_run(("nobody",))
        core.reach.stand_for_this_run((way_in.name,))
        engine.submit(core.listen()).result()
        stands(core, way_in)
        assert not core.reach.way_in(way_in.id).is_on
        _stop(core, engine)
