"""Requests that go out: noted before and after, tried again after a crash, and never twice at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.forwarding import AttemptFilter, AttemptKind, ForwardState, Lag
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.replay import RunState
from paysg_desktop.domain.verification import Status
from paysg_desktop.store import log as log_module
from paysg_desktop.store.forward_questions import DUE, chosen
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.passing_on import (
    DONE,
    GIVEN_UP,
    NOW,
    URL,
    WAITING,
    a_run,
    attempt_of,
    begun,
    destination,
    due,
    due_ids,
    ended,
    planned,
    replay_of,
)
from tests.unit.store.storing import append, rows

TEST, LIVE = Environment.TEST, Environment.LIVE
SENT: Headers = ((b"Content-Type", b"application/json"), (b"X-Odd", b"a: b"))
ANSWERED: Headers = ((b"Retry-After", b"9"), (b"Retry-After", b""))


@pytest.fixture
def waiting(store: Store) -> Store:
    """A store with three deliveries that wait for `to_1`, and one for `to_2`."""
    store.save_destination(destination())
    append(store, delivery(), delivery(body("evt_2")))
    planned(store)
    store.save_destination(destination("to_2"))
    append(store, delivery(body("evt_3"), received_at=NOON + SECOND))
    planned(store)
    return store


def states(store: Store) -> dict[int, str]:
    return dict(rows(store.reader._path, "SELECT delivery_id, state FROM forwards WHERE destination_id = 'to_1'"))


def reopened(store: Store, folder: Path) -> Store:
    store.close()
    return Store(folder, interpret, Hub(), FakeClock(NOW))


def test_what_is_under_way_is_durable_told_and_not_given_again(waiting: Store, told: list[Changes]) -> None:
    first, second = due(waiting)[:2]
    began = begun(waiting, second, first)
    assert [(each.delivery_id, each.number, each.took_us, each.next_at) for each in began] == [
        (2, 1, None, None),
        (1, 1, None, None),
    ]
    assert all(each.is_under_way and not each.has_ended and not each.was_taken for each in began)
    assert told[-1] == Changes(attempts=began)
    assert rows(waiting.reader._path, "SELECT id FROM attempts WHERE is_under_way = 1") == [(1,), (2,)]
    assert due_ids(waiting) == [("to_1", 3), ("to_2", 3)]


def test_how_it_ended_is_kept_and_told(waiting: Store, told: list[Changes]) -> None:
    attempts = begun(waiting, *due(waiting)[:3])
    retried = ended(attempts[1], WAITING, 500, next_at=NOW + 60 * SECOND)
    waiting.end_attempts([ended(attempts[0], DONE, 204), retried, ended(attempts[2], GIVEN_UP, None)])
    taken, failed, given_up = told[-1].attempts
    assert (taken.status, taken.was_taken, taken.took_us, taken.next_at) == (204, True, 700, None)
    assert (failed.status, failed.was_taken, failed.next_at) == (500, False, NOW + 60 * SECOND)
    assert (given_up.status, given_up.problem, given_up.is_unknown) == (None, "Nobody listens there.", False)
    assert waiting.reader.attempts([1, 2, 3]) == {each.id: each for each in told[-1].attempts}
    assert states(waiting) == {1: "done", 2: "waiting", 3: "given_up"}
    assert waiting.reader.lags() == {
        "to_1": Lag(waiting=1, oldest_at=NOON, done=1, given_up=1, last=given_up),
        "to_2": Lag(waiting=1, oldest_at=NOON + SECOND),
    }


def test_the_next_attempt_counts_on_and_says_nothing_of_a_further_one(waiting: Store) -> None:
    (first,) = begun(waiting, due(waiting)[0])
    waiting.end_attempts([ended(first, WAITING, 500, next_at=NOW + SECOND)])
    (again,) = [each for each in due(waiting, NOW + SECOND) if each.delivery_id == 1]
    assert (again.attempt_count, again.first_at, again.next_at) == (1, NOW, NOW + SECOND)
    (second,) = waiting.begin_attempts([attempt_of(again, NOW + SECOND)])
    assert [(each.number, each.next_at) for each in waiting.reader.attempts_of(1)] == [(1, None), (2, None)]
    waiting.end_attempts([ended(second, DONE)])
    assert [each.was_taken for each in waiting.reader.attempts_of(1)] == [False, True]


def test_a_second_end_changes_nothing(waiting: Store, told: list[Changes]) -> None:
    (first,) = begun(waiting, due(waiting)[0])
    waiting.end_attempts([ended(first, DONE)])
    told.clear()
    waiting.end_attempts([ended(first, GIVEN_UP, 500)])
    assert (states(waiting)[1], told) == ("done", [])
    assert (waiting.reader.lags()["to_1"].done, waiting.reader.lags()["to_1"].given_up) == (1, 0)


def test_one_that_waits_without_a_time_is_due_when_the_attempt_ended(waiting: Store) -> None:
    (first,) = begun(waiting, due(waiting)[0])
    waiting.end_attempts([ended(first, WAITING, 500)])
    assert [each.next_at for each in due(waiting, NOW + 700) if each.delivery_id == 1] == [NOW + 700]


def test_all_begin_or_none(waiting: Store) -> None:
    first, second = due(waiting)[:2]
    begun(waiting, first)
    with pytest.raises(RefusedError, match="wait"):
        begun(waiting, second, first)
    with pytest.raises(NotFoundError, match="99"):
        waiting.begin_attempts([attempt_of(second), replay_of(99)])
    assert list(waiting.reader.attempt_ids(AttemptFilter())) == [1]
    assert second in due(waiting)


def test_none_begins_for_a_paused_destination(waiting: Store) -> None:
    first = due(waiting)[0]
    waiting.save_destination(destination(stopped="Paused."))
    with pytest.raises(RefusedError):
        begun(waiting, first)


def test_one_that_says_410_is_stopped_with_all_that_waits_for_it(waiting: Store, told: list[Changes]) -> None:
    first, second = begun(waiting, *due(waiting)[:2])
    gone = ended(first, ForwardState.STOPPED, 410, stops_destination="It answered 410.")
    waiting.end_attempts([gone])
    assert told[-1].destinations
    assert [each.stopped for each in waiting.reader.destinations()] == ["It answered 410.", ""]
    assert states(waiting) == dict.fromkeys((1, 2, 3), "stopped")
    waiting.end_attempts([ended(second, WAITING, 500, next_at=NOW)])
    assert states(waiting)[2] == "stopped"
    assert [each.next_at for each in waiting.reader.attempts_of(2)] == [None]
    assert due_ids(waiting) == [("to_2", 3)]
    append(waiting, delivery(body("evt_4")))
    waiting.save_destination(destination(stopped=""))
    planned(waiting)
    assert due_ids(waiting) == [("to_2", 3), ("to_1", 4), ("to_2", 4)]


def test_what_ends_beside_a_410_does_not_wait_either(waiting: Store) -> None:
    first, second = begun(waiting, *due(waiting)[:2])
    gone = ended(first, ForwardState.STOPPED, 410, stops_destination="It answered 410.")
    waiting.end_attempts([gone, ended(second, WAITING, 500, next_at=NOW)])
    assert states(waiting) == dict.fromkeys((1, 2, 3), "stopped")


def test_what_a_crash_left_under_way_stays_unknown_and_is_due_again(waiting: Store, tmp_path: Path) -> None:
    first, second = due(waiting)[:2]
    begun(waiting, first)
    (over,) = begun(waiting, second)
    waiting.end_attempts([ended(over, DONE)])
    run = waiting.begin_run(a_run())
    waiting.begin_attempts([replay_of(2, run_id=run.id)])
    again = reopened(waiting, tmp_path)
    assert again.recover_forwards(NOW + SECOND) == 2
    (unknown,) = again.reader.attempts_of(1)
    assert (unknown.is_unknown, unknown.next_at) == (True, NOW + SECOND)
    assert (due_ids(again), again.next_due_at()) == ([("to_1", 3), ("to_2", 3)], NOW)
    (forward,) = [each for each in due(again, NOW + SECOND) if each.delivery_id == 1]
    assert (forward.attempt_count, forward.first_at) == (1, NOW)
    stopped = again.reader.replay_run(run.id)
    assert stopped is not None
    assert (stopped.state, stopped.problem) == (
        RunState.STOPPED,
        "The program ended while this was running. What was not sent yet was not sent.",
    )
    assert again.recover_forwards(NOW + 2 * SECOND) == 0
    assert [each.next_at for each in again.reader.attempts_of(1)] == [NOW + SECOND]
    again.end_attempts([ended(unknown, DONE)])
    assert [each.is_unknown for each in again.reader.attempts_of(1)] == [True]
    again.close()


def test_what_was_removed_before_the_crash_is_not_due_again(waiting: Store, tmp_path: Path) -> None:
    begun(waiting, due(waiting)[0])
    waiting.remove_destination("to_1")
    again = reopened(waiting, tmp_path)
    assert again.recover_forwards(NOW) == 1
    assert states(again)[1] == "stopped"
    assert due_ids(again) == [("to_2", 3)]
    again.close()


def test_an_attempt_is_kept_with_all_that_was_sent_and_came_back(waiting: Store) -> None:
    forward = due(waiting)[0]
    content = bytes(range(256))
    (own,) = waiting.begin_attempts([attempt_of(forward, headers=SENT, is_resigned=True)])
    (edited,) = waiting.begin_attempts([replay_of(1, body=content, is_edited=True)])
    (empty,) = waiting.begin_attempts([replay_of(1, body=b"")])
    waiting.end_attempts([ended(own, DONE, headers=ANSWERED, body=content, is_cut=True)])
    kept = waiting.reader.attempt(own.id)
    assert kept is not None
    assert (kept.url, kept.sent_headers, kept.sent_body) == (URL, SENT, body())
    assert (kept.headers, kept.body, kept.is_cut) == (ANSWERED, content, True)
    assert (kept.row.is_resigned, kept.row.is_edited) == (True, False)
    for row, sent in ((edited, content), (empty, b"")):
        detail = waiting.reader.attempt(row.id)
        assert detail is not None
        assert (detail.sent_body, detail.headers, detail.body) == (sent, (), b"")
    assert waiting.reader.attempt(99) is None
    assert URL not in repr(kept.row)


def test_what_was_sent_of_a_rejected_delivery_outlives_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "QUARANTINE_ROWS", 1)
    append(store, delivery(b"junk\x00", status=Status.FAILED))
    store.begin_attempts([replay_of(1)])
    append(store, delivery(b"more", status=Status.FAILED))
    kept = store.reader.attempt(1)
    assert kept is not None
    assert kept.sent_body == b"junk\x00"
    with pytest.raises(NotFoundError):
        store.begin_attempts([replay_of(1)])


def test_lists_are_of_an_environment_a_destination_a_run_and_of_failures(store: Store) -> None:
    append(store, delivery(), delivery(environment=LIVE))
    made = (
        replay_of(1, destination_id="to_1"),
        replay_of(1, run_id=4),
        replay_of(2, destination_id="to_1"),
        replay_of(2, kind=AttemptKind.ANSWER),
        replay_of(2),
    )
    attempts = store.begin_attempts(made)
    statuses = zip(attempts[:4], (200, 302, None, 299), strict=True)
    store.end_attempts([ended(each, None, status) for each, status in statuses])

    def ids(**wanted: object) -> list[int]:
        return list(store.reader.attempt_ids(replace(AttemptFilter(), **wanted)))

    assert ids() == [1, 2, 3, 4, 5]
    assert ids(environment=TEST) == [1, 2]
    assert ids(destination_id="to_1") == [1, 3]
    assert ids(run_id=4) == [2]
    assert ids(is_failed=True) == [2, 3]
    assert ids(is_failed=False) == [1, 4]
    assert ids(is_failed=True, environment=LIVE) == [3]
    store.recover_forwards(NOW)
    assert ids(is_failed=True) == [2, 3, 5]
    assert [each.kind for each in store.reader.attempts_of(2)] == [
        AttemptKind.REPLAY,
        AttemptKind.ANSWER,
        AttemptKind.REPLAY,
    ]


def test_a_replay_is_kept_moved_and_told(store: Store, told: list[Changes]) -> None:
    first = store.begin_run(a_run(left_out=2))
    second = store.begin_run(a_run(environment=LIVE))
    assert (first.id, second.id) == (1, 2)
    moved = replace(first, sent=2, taken=1, state=RunState.STOPPED, problem="A person stopped it.")
    store.move_run(moved)
    assert [changes.runs for changes in told] == [(first,), (second,), (moved,)]
    assert (store.reader.replay_run(1), store.reader.replay_run(9)) == (moved, None)
    third = store.begin_run(a_run())
    assert store.reader.replay_runs(TEST) == (third, moved)
    with pytest.raises(NotFoundError, match="9"):
        store.move_run(replace(first, id=9))


def test_a_million_done_forwards_cost_nothing(store: Store) -> None:
    """The look at what is due goes straight to it: an index of what waits, in its order."""
    append(store, delivery())
    store.save_destination(destination())
    make = (
        "WITH RECURSIVE number(n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM number WHERE n < 20000) "
        "INSERT INTO forwards SELECT n, 'to_1', n, 'done', 1, NULL, 0, NULL, 0 FROM number"
    )
    store.writer.call(lambda connection: connection.execute(make)).result()
    append(store, delivery(body("evt_2")))
    planned(store)
    steps: list[int] = []

    def count(connection: object) -> None:
        connection.set_progress_handler(lambda: steps.append(1), 100)  # type: ignore[attr-defined]

    store.reader._read(count)
    assert due_ids(store) == [("to_1", 2)]
    assert store.next_due_at() == NOW
    assert store.reader.lags()["to_1"].waiting == 1
    assert len(steps) < 30
    explained = rows(store.reader._path, "EXPLAIN QUERY PLAN " + DUE.replace("?", "NULL"))
    assert [row[3] for row in explained] == [
        "SEARCH forwards USING INDEX forwards_due (destination_id=? AND next_at<?)"
    ]


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (AttemptFilter(environment=TEST), "attempts_by_environment"),
        (AttemptFilter(environment=TEST, is_failed=True), "attempts_failed"),
        (AttemptFilter(destination_id="to_1"), "attempts_by_destination"),
        (AttemptFilter(environment=TEST, run_id=1, is_failed=False), "attempts_by_run"),
    ],
)
def test_a_list_goes_by_an_index(store: Store, wanted: AttemptFilter, index: str) -> None:
    sql, values = chosen(wanted)
    (step,) = store.reader._all(f"EXPLAIN QUERY PLAN {sql}", values)
    assert f"INDEX {index} (" in step[3]


def test_what_never_went_out_takes_nothing_of_the_schedule(waiting: Store) -> None:
    (row,) = begun(waiting, due(waiting)[0])
    waiting.end_attempts([ended(row, WAITING, None, next_at=NOW, was_not_sent=True)])
    again = due(waiting)[0]
    assert (again.attempt_count, again.first_at) == (0, None)

    (row,) = begun(waiting, again)
    waiting.end_attempts([ended(row, WAITING, 500, next_at=NOW)])
    (row,) = begun(waiting, due(waiting)[0])
    waiting.end_attempts([ended(row, WAITING, None, next_at=NOW + SECOND, was_not_sent=True)])
    later = due(waiting, NOW + SECOND)[-1]
    assert (later.attempt_count, later.first_at) == (1, NOW)


def test_a_clock_that_goes_back_keeps_nothing_waiting_longer(store: Store) -> None:
    ahead = NOW + 8 * 3600 * SECOND
    store.save_destination(destination())
    append(store, delivery(), delivery(body("evt_2")), delivery(body("evt_3")))
    planned(store)
    first, second, third = due(store)
    for forward, at in ((first, ahead), (second, NOW)):
        (row,) = store.begin_attempts([attempt_of(forward, at)])
        store.end_attempts([ended(row, WAITING, 500, next_at=at + 300 * SECOND)])
    (row,) = store.begin_attempts([attempt_of(third, ahead)])
    store.end_attempts([ended(row, WAITING, None, next_at=ahead, was_not_sent=True)])

    store.settle_clock(NOW)
    assert {each.id: each.next_at for each in due(store, ahead)} == {
        first.id: NOW + 300 * SECOND,
        second.id: NOW + 300 * SECOND,
        third.id: NOW,
    }


def test_attempts_without_an_end_are_known(waiting: Store) -> None:
    assert not waiting.reader.has_attempts_under_way()
    begun(waiting, due(waiting)[0])
    assert waiting.reader.has_attempts_under_way()
    waiting.recover_forwards(NOW)
    assert not waiting.reader.has_attempts_under_way()
