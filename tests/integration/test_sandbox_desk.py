"""The program's own sandbox: whom it tells, how fast, and how a receiver is examined. Real HTTP on loopback."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.examination.examination import Order
from paysg_desktop.sandbox.examination.records import Case, Sheet
from paysg_desktop.sandbox_desk import Standing, Target
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.replay_run import Stop
from tests.apps import always, app
from tests.owners import listening

SECRET = "receiver-secret-0123456789"
WITHIN_S, STEP_S = 20.0, 0.05


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    with listening(tmp_path / "workspace") as (opened, _):
        yield opened


def standing(core: Core) -> Standing:
    found = core.sandboxes.standing()
    assert found is not None
    return found


def until(core: Core, holds: Callable[[Standing], bool]) -> Standing:
    """Wait, from one piece of news to the next, until the sandbox stands so."""
    moved, started = threading.Event(), core.clock.now()
    unwatch = core.sandboxes.watch(moved.set)
    try:
        while True:
            moved.clear()
            stands = standing(core)
            if holds(stands):
                return stands
            # What is told of an attempt is told before its letter is put away.
            moved.wait(STEP_S)
            assert core.clock.now() < started + WITHIN_S * 1_000_000, stands
    finally:
        unwatch()


def port_of(core: Core) -> int:
    return int(core.addresses()[0][1].split(":")[2].split("/")[0])


@pytest.mark.expected_log("was for one session only")
def test_the_own_endpoint_is_told_once_however_often_the_program_starts(tmp_path: Path) -> None:
    ids = set()
    port = 0
    for number in range(3):
        with listening(tmp_path / "workspace", port=port if number == 1 else 0) as (core, _):
            core.start_sandbox()
            port = port_of(core)
            core.sandboxes.rehearse("usual", 2)
            until(core, lambda stands: stands.taken == 2 and not stands.waiting)
            assert standing(core).others == 0
            ids.add(standing(core).endpoint_id)
            core.store.writer.settle()
            assert len(core.reader.delivery_ids(Environment.DEMO)) == 2 * (number + 1)
    assert len(ids) == 1


def test_duplicates_arrive_twice_and_count_once(core: Core) -> None:
    core.start_sandbox()
    begun = core.sandboxes.rehearse("duplicates", 3)
    stands = until(core, lambda stands: stands.taken == 6)
    assert sorted(each.event_id for each in stands.attempts if each.rehearsed == "again") == sorted(
        begun.event_ids
    )
    core.store.writer.settle()
    rows = core.reader.deliveries(core.reader.delivery_ids(Environment.DEMO)).values()
    assert sorted(row.event_id or "" for row in rows) == sorted((*begun.event_ids, *begun.event_ids))


def test_a_forgery_that_is_refused_is_no_failure(core: Core) -> None:
    core.start_sandbox()
    core.sandboxes.rehearse("forgeries", 3)
    stands = until(core, lambda stands: stands.count == 6)
    counted = (stands.taken, stands.missed, stands.forgeries_refused, stands.forgeries_taken)
    assert counted == (3, 3, 3, 0)


def test_another_receiver_is_told_and_the_own_endpoint_no_more(core: Core) -> None:
    core.start_sandbox()
    with app(always(200)) as receiver:
        core.sandboxes.aim(Target("paysg", receiver.url, SECRET))
        core.sandboxes.rehearse("usual", 3)
        receiver.wait_for(3)
        signature = receiver.headers["PaySG-Signature"]
        (body,) = [each for each in receiver.requests if b"evt_" in each][:1]
        assert "v1=" in signature
        assert body
        until(core, lambda stands: stands.taken == 3 and not stands.waiting)
        assert standing(core).endpoint_id is None
        core.sandboxes.rehearse("usual", 1)
        receiver.wait_for(4)
    core.store.writer.settle()
    assert len(core.reader.delivery_ids(Environment.DEMO)) == 0
    core.sandboxes.aim(Target())
    core.sandboxes.rehearse("usual", 1)
    until(core, lambda stands: stands.taken == 5)
    core.store.writer.settle()
    assert len(core.reader.delivery_ids(Environment.DEMO)) == 1


def test_what_is_not_allowed_leaves_the_target_as_it_was(core: Core) -> None:
    live = new_endpoint("paysg", Environment.LIVE, core.clock, name="Permits")
    core.add_endpoint(live)
    core.start_sandbox()
    before = standing(core)
    url = next(url for endpoint, url in core.addresses() if endpoint.id == live.id)
    with pytest.raises(RefusedError, match="LIVE endpoint “Permits”"):
        core.sandboxes.aim(Target("paysg", url, SECRET))
    with pytest.raises(RefusedError, match="this computer only"):
        core.sandboxes.aim(Target("paysg", "http://example.org/hook", SECRET))
    with pytest.raises(UsageError):
        core.sandboxes.aim(Target("yoco", "http://127.0.0.1:9/hook", "no key at all"))
    assert standing(core).target == before.target == Target()
    core.sandboxes.rehearse("usual", 1)
    until(core, lambda stands: stands.taken == 1)


def test_a_new_speed_counts_for_what_waits_already(core: Core) -> None:
    core.start_sandbox()
    own = standing(core).endpoint_id
    assert own is not None
    core.set_answer(AnswerOverride(own, Answer(503), left=1))
    core.sandboxes.rehearse("usual", 1)
    stands = until(core, lambda stands: stands.count == 1)
    (first,) = stands.attempts
    assert (first.status, first.wait_s) == (503, 60)
    assert first.next_at is not None
    assert first.next_at - first.at > 59_000_000
    core.sandboxes.set_speed(3600)
    assert standing(core).speed == 3600
    stands = until(core, lambda stands: stands.taken == 1)
    told = stands.attempts[0]
    assert told.next_at is not None
    assert told.next_at - told.at < 30_000_000, "what is told of the next attempt moved along"
    assert (stands.attempts[1].number, stands.waiting) == (2, 0)


def test_what_waits_can_be_dropped(core: Core) -> None:
    core.start_sandbox()
    own = standing(core).endpoint_id
    assert own is not None
    core.set_answer(AnswerOverride(own, Answer(503)))
    core.sandboxes.rehearse("usual", 4)
    until(core, lambda stands: stands.missed == 4 and stands.waiting == 4)
    core.sandboxes.drop_waiting()
    stands = standing(core)
    assert (stands.waiting, stands.next_due_at, stands.is_registered) == (0, None, True)
    core.clear_answer(own)
    core.sandboxes.rehearse("usual", 1)
    until(core, lambda stands: stands.taken == 1)


def test_an_address_that_a_rehearsal_deleted_is_registered_by_the_next(core: Core) -> None:
    core.start_sandbox()
    core.sandboxes.set_speed(100_000)
    with app(always(500)) as receiver:
        core.sandboxes.aim(Target("paysg", receiver.url))
        core.sandboxes.rehearse("deleted", 1)
        stands = until(core, lambda stands: not stands.is_registered)
        assert [(each.rehearsed, each.next_at is None) for each in stands.attempts] == [
            ("deleted", False),
            ("deleted", True),
        ]
        core.sandboxes.rehearse("usual", 1)
        receiver.wait_for(3)
        assert standing(core).is_registered


def test_it_ends_with_its_accounts_and_starts_again(core: Core) -> None:
    account = core.start_sandbox()
    core.sandboxes.rehearse("usual", 1)
    until(core, lambda stands: stands.taken == 1)
    core.sandboxes.stop()
    assert core.sandboxes.standing() is None
    assert core.reader.configured_accounts() == ()
    with pytest.raises(RefusedError, match="does not run"):
        core.sandboxes.rehearse("usual")
    assert core.start_sandbox().id == account.id
    core.sandboxes.rehearse("usual", 1)
    until(core, lambda stands: stands.taken == 1)


def test_nothing_that_listens_is_said(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "workspace", "window") as core:
        core.start_sandbox()
        assert not standing(core).is_registered
        with pytest.raises(RefusedError, match="Nothing listens"):
            core.sandboxes.rehearse("usual")
        with app(always(200)) as receiver:
            core.sandboxes.aim(Target("yoco", receiver.url))
            core.sandboxes.rehearse("usual", 1)
            receiver.wait_for(1)


def order(url: str) -> Order:
    return Order(url, get("paysg"), SECRET)


def test_an_examination_tells_each_step_and_stops_when_asked(core: Core) -> None:
    told: list[tuple[int, int]] = []
    stop = Stop()

    def tell(cases: tuple[Case, ...], sheet: Sheet) -> None:
        told.append((len(cases), len(sheet.results)))
        if len(sheet.results) == 2:
            stop.say()

    with app(always(200)) as receiver:
        sheet = core.examinations(order(receiver.url), tell, stop)
    assert [done for _, done in told[:3]] == [0, 1, 2]
    assert 2 <= len(sheet.results) < told[0][0]


def test_an_examination_never_begins_at_a_live_endpoint(core: Core) -> None:
    live = new_endpoint("paysg", Environment.LIVE, core.clock)
    core.add_endpoint(live)
    url = next(url for endpoint, url in core.addresses() if endpoint.id == live.id)
    with pytest.raises(RefusedError, match="LIVE"):
        core.examinations(order(url), lambda *_: None, Stop())
    assert len(core.reader.delivery_ids(Environment.LIVE)) == 0
