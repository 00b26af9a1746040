"""Destinations, and which log entries become forwards of theirs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.delivery import ReVerification, Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.forwarding import Lag
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.domain.verification import Match, Status, Verification
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.passing_on import (
    DONE,
    NOW,
    WAITING,
    begun,
    destination,
    due,
    due_ids,
    ended,
    planned,
)
from tests.unit.store.storing import append, rows

TEST, LIVE, DEMO = Environment.TEST, Environment.LIVE, Environment.DEMO
GOOD = Verification(Status.VERIFIED, matched=Match("paysg test", "hex", "raw"), explanation="It fits.")


def states(path: Path) -> list[tuple[Any, ...]]:
    return rows(path, "SELECT delivery_id, state FROM forwards ORDER BY delivery_id")


def test_a_destination_comes_back_as_it_was_given(store: Store, told: list[Changes]) -> None:
    full = destination(
        "to_2",
        created_at=NOON - 1,
        endpoint_id="ep_1",
        events=("payment.succeeded", "refund.succeeded"),
        is_own_checkouts_only=True,
        schedule_name="own",
        schedule=RetrySchedule((1, 60), 600, 5, is_published=False),
        timeout_s=2.5,
        secret=SecretReference("keyring", "a:b"),
        is_shuffled=True,
        answers_for_us=True,
        stopped="Paused.",
    )
    store.save_destination(destination())
    store.save_destination(full)
    assert store.reader.destinations() == (full, destination())
    assert store.reader.destinations(LIVE) == ()
    assert told == [Changes(destinations=True)] * 2
    assert full.url not in repr(store.reader.destinations())


def test_a_new_destination_takes_what_comes_from_now_on(store: Store) -> None:
    append(store, delivery())
    store.save_destination(destination())
    assert planned(store) == 0
    append(store, delivery(body("evt_2"), event_id="evt_2"))
    assert planned(store) == 1
    assert due_ids(store) == [("to_1", 2)]
    (forward,) = due(store)
    assert (forward.state, forward.attempt_count, forward.next_at, forward.first_at) == (WAITING, 0, NOW, None)


def test_only_webhooks_in_the_log_of_its_environment_endpoint_and_types_are_wanted(store: Store) -> None:
    store.save_destination(destination("any"))
    store.save_destination(destination("ep_2", endpoint_id="ep_2"))
    store.save_destination(destination("refunds", events=("refund.succeeded", "refund.failed")))
    store.save_destination(destination("live", environment=LIVE))
    append(
        store,
        delivery(),
        delivery(status=Status.NO_SECRET),
        delivery(status=Status.FAILED),
        delivery(endpoint_id="ep_2"),
        replace(delivery(), event_type="refund.failed"),
        replace(delivery(), event_type=None),
        delivery(environment=LIVE),
        delivery(environment=DEMO),
        *(delivery(source=source) for source in (Source.REPLAY, Source.CAPTURE)),
        delivery(source=Source.POLL, status=Status.NOT_NEEDED),
    )
    planned(store)
    wanted: dict[str, list[int]] = {}
    for to, delivery_id in due_ids(store):
        wanted.setdefault(to, []).append(delivery_id)
    assert wanted == {"any": [1, 2, 4, 5, 6], "ep_2": [4], "refunds": [5], "live": [7]}


def test_the_log_is_read_in_shares_and_told_how_far(store: Store) -> None:
    store.save_destination(destination())
    store.save_destination(destination("to_2", environment=LIVE))
    append(store, *(delivery(body(f"evt_{number}")) for number in range(5)))
    assert [store.plan_forwards(2) for _ in range(4)] == [4, 4, 2, 0]
    assert due_ids(store) == [("to_1", number) for number in range(1, 6)]
    assert store.reader.lags() == {"to_1": Lag(0, 5, NOON), "to_2": Lag()}


def test_what_was_not_read_yet_is_counted(store: Store) -> None:
    store.save_destination(destination())
    append(store, delivery(), delivery(body("evt_2")))
    assert store.reader.lags() == {"to_1": Lag(unread=2)}


def test_one_that_is_verified_again_is_forwarded_once(store: Store) -> None:
    store.save_destination(destination())
    append(
        store, delivery(status=Status.NO_SECRET), delivery(body("evt_2"), status=Status.FAILED, event_id="evt_2")
    )
    planned(store)
    assert due_ids(store) == [("to_1", 1)]
    again = [ReVerification(number, NOON, GOOD, TEST, f"evt_{number}", "payment.succeeded") for number in (1, 2)]
    store.verified_again(again)
    assert planned(store) == 2
    assert due_ids(store) == [("to_1", 1), ("to_1", 2)]


def test_changing_one_keeps_its_place(store: Store) -> None:
    store.save_destination(destination())
    append(store, delivery(), delivery(body("evt_2")))
    store.plan_forwards(1)
    store.save_destination(destination(name="Other", url="http://localhost:1/"))
    assert store.reader.lags()["to_1"].unread == 1
    planned(store)
    assert due_ids(store) == [("to_1", 1), ("to_1", 2)]
    assert [to.name for _, to in store.due_forwards(NOW, 9)] == ["Other", "Other"]


def test_a_paused_one_stands_still_and_goes_on_where_it_was(store: Store) -> None:
    store.save_destination(destination())
    append(store, delivery(), delivery(body("evt_2")))
    store.plan_forwards(1)
    store.save_destination(destination(stopped="Paused."))
    append(store, delivery(body("evt_3")))
    assert planned(store) == 0
    assert due_ids(store) == []
    assert store.next_due_at() is None
    assert store.reader.lags()["to_1"] == Lag(unread=2, waiting=1, oldest_at=NOON)
    store.save_destination(destination())
    assert planned(store) == 2
    assert due_ids(store) == [("to_1", 1), ("to_1", 2), ("to_1", 3)]


def test_one_that_answers_for_us_reads_no_log_meanwhile(store: Store) -> None:
    store.save_destination(destination())
    append(store, delivery())
    store.save_destination(destination(answers_for_us=True))
    append(store, delivery(body("evt_2")))
    assert planned(store) == 0
    assert due_ids(store) == []
    assert store.next_due_at() is None
    assert store.reader.lags()["to_1"] == Lag(waiting=1, oldest_at=NOON)
    store.save_destination(destination())
    append(store, delivery(body("evt_3")))
    assert planned(store) == 1
    assert due_ids(store) == [("to_1", 1), ("to_1", 3)]


def test_a_removed_one_is_sent_nothing_more(store: Store, told: list[Changes]) -> None:
    store.save_destination(destination())
    append(store, *(delivery(body(f"evt_{number}")) for number in range(3)))
    planned(store)
    under_way = begun(store, *due(store)[:2])
    waiting = due(store)
    store.remove_destination("to_1")
    assert told[-1] == Changes(destinations=True)
    assert (store.reader.destinations(), store.reader.lags(), due_ids(store)) == ((), {}, [])
    with pytest.raises(RefusedError, match="wait"):
        begun(store, *waiting)
    store.end_attempts([ended(under_way[0], DONE), ended(under_way[1], WAITING, 500, next_at=NOW + 1)])
    assert states(store.reader._path) == [(1, "done"), (2, "stopped"), (3, "stopped")]
    assert [each.next_at for each in store.reader.attempts([1, 2]).values()] == [None, None]
    assert [each.destination_id for each in store.reader.attempts_of(1)] == ["to_1"]
    with pytest.raises(NotFoundError, match="to_1"):
        store.remove_destination("to_1")


def with_checkout(number: int, checkout_id: str | None) -> bytes:
    return body(f"evt_{number}", f"pay_{number}", checkout_id=checkout_id)


def test_of_own_checkouts_only_those_are_wanted(store: Store) -> None:
    store.save_destination(destination(is_own_checkouts_only=True))
    store.add_checkouts("paysg", TEST, ["ch_1"])
    store.add_checkouts("paysg", LIVE, ["ch_3"])
    append(
        store,
        delivery(with_checkout(1, "ch_1")),
        delivery(with_checkout(2, "ch_2")),
        delivery(with_checkout(3, "ch_3")),
        delivery(with_checkout(4, None)),
        delivery(body("evt_5", None)),
        delivery(with_checkout(1, "ch_1")),
        delivery(with_checkout(6, "ch_1"), status=Status.NO_SECRET),
    )
    assert planned(store) == 7
    assert due_ids(store) == [("to_1", 1), ("to_1", 6)]


def test_one_of_own_checkouts_waits_for_the_fold(store: Store) -> None:
    """The fold is stopped half way by setting its cursor back: what it has not reached is not read."""
    store.save_destination(destination(is_own_checkouts_only=True))
    store.save_destination(destination("all"))
    store.add_checkouts("paysg", TEST, ["ch_1"])
    append(store, *(delivery(with_checkout(number, "ch_1")) for number in (1, 2, 3)))

    def set_back(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM tellings WHERE position > 1")
        connection.execute("UPDATE cursors SET position = 1 WHERE name = 'fold'")

    store.writer.call(set_back).result()
    assert planned(store) == 4
    assert due_ids(store) == [("all", 1), ("all", 2), ("all", 3), ("to_1", 1)]
    store.writer.rebuild()
    assert planned(store) == 2
    assert [each for each in due_ids(store) if each[0] == "to_1"] == [("to_1", 1), ("to_1", 2), ("to_1", 3)]


def test_a_cursor_beyond_the_log_is_set_back_at_the_start(store: Store, tmp_path: Path) -> None:
    store.save_destination(destination())
    store.close()
    with closing(sqlite3.connect(store.reader._path)) as connection, connection:
        connection.execute("UPDATE destinations SET position = 5")
    again = Store(tmp_path, interpret, Hub(), FakeClock(NOW))
    again.recover_forwards(NOW)
    append(again, delivery())
    planned(again)
    assert due_ids(again) == [("to_1", 1)]
    again.close()


def test_one_that_piles_up_takes_no_place_from_the_others(store: Store) -> None:
    store.save_destination(destination("slow"))
    append(store, *(delivery(body(f"evt_{number}")) for number in range(9)))
    planned(store)
    store.save_destination(destination("quick"))
    store.save_destination(destination("other"))
    append(store, delivery(body("evt_9")), delivery(body("evt_10")))
    planned(store)
    assert due_ids(store, limit=1) == [("slow", 1)]
    assert {to for to, _ in due_ids(store, limit=3)} == {"slow", "quick", "other"}
    assert [to for to, _ in due_ids(store, limit=8)].count("slow") == 4
    assert len(due_ids(store, limit=99)) == 15


def test_the_earliest_comes_first_and_the_next_is_known(store: Store) -> None:
    assert store.next_due_at() is None
    store.save_destination(destination())
    append(store, delivery(), delivery(body("evt_2")), delivery(body("evt_3")))
    planned(store)
    attempts = begun(store, *due(store))
    times = (NOW + 9 * SECOND, NOW + 5 * SECOND, NOW + 7 * SECOND)
    store.end_attempts([ended(each, WAITING, 500, next_at=at) for each, at in zip(attempts, times, strict=True)])
    assert store.next_due_at() == NOW + 5 * SECOND
    assert due_ids(store, NOW + 5 * SECOND - 1) == []
    assert due_ids(store, NOW + 8 * SECOND) == [("to_1", 2), ("to_1", 3)]
