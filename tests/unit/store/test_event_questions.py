"""Events as lists show them, and the deliveries of one payment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.delivery import ReVerification, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import EventFilter, EventRow
from paysg_desktop.domain.verification import Match, Status, Verification
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery
from tests.unit.store.storing import append

TEST, LIVE = Environment.TEST, Environment.LIVE
GOOD = Verification(Status.VERIFIED, matched=Match("paysg test", "hex", "raw"), explanation="It fits.")


@pytest.fixture
def told_of(store: Store) -> Store:
    """Three events of two payments, one of them told three times, and another environment's."""
    append(store, delivery(), delivery(body("evt_2", "pay_2"), received_at=NOON + SECOND))
    append(store, delivery(received_at=NOON + 2 * SECOND), delivery(body(amount_minor=1)))
    append(store, delivery(body("evt_3"), received_at=NOON + 3 * SECOND))
    append(store, delivery(environment=LIVE), delivery(body("evt_5", None)))
    append(store, delivery(source=Source.POLL, status=Status.NOT_NEEDED, content=body("evt_6")))
    return store


def ids(store: Store, limit: int = 0, **wanted: object) -> list[str]:
    return [each.event_id for each in store.reader.events(replace(EventFilter(), **wanted), limit)]


def test_they_are_listed_newest_first(told_of: Store) -> None:
    assert ids(told_of) == ["evt_5", "evt_1", "evt_3", "evt_2", "evt_1"]
    assert ids(told_of, 2) == ["evt_5", "evt_1"]
    assert ids(told_of, environment=LIVE) == ["evt_1"]
    assert ids(told_of, environment=TEST, payment_id="pay_1") == ["evt_3", "evt_1"]
    assert ids(told_of, payment_id="pay_1", limit=1) == ["evt_1"]
    assert ids(told_of, payment_id="pay_9") == []
    assert ids(told_of, since=NOON + SECOND) == ["evt_3", "evt_2"]
    assert ids(told_of, event_type="payment.succeeded", limit=1) == ["evt_5"]
    assert ids(told_of, event_type="refund.succeeded") == []


def test_one_comes_with_all_that_told_of_it(told_of: Store) -> None:
    test, live = told_of.reader.event("evt_1")
    assert test == EventRow(
        id=1,
        provider="paysg",
        environment=TEST,
        event_id="evt_1",
        event_type="payment.succeeded",
        account="service_1",
        occurred_at=None,
        received_at=NOON,
        payment_key=1,
        payment_id="pay_1",
        telling_count=3,
        has_conflict=True,
        delivery_ids=(1, 3, 4),
    )
    assert (live.environment, live.delivery_ids) == (LIVE, (6,))
    (without,) = told_of.reader.event("evt_5")
    assert (without.payment_key, without.payment_id) == (None, None)
    assert told_of.reader.event("evt_9") == ()


def test_a_list_holds_what_one_look_holds(told_of: Store) -> None:
    (listed,) = told_of.reader.events(EventFilter(payment_id="pay_2"), 0)
    assert (replace(listed, delivery_ids=(2,)),) == told_of.reader.event("evt_2")


def test_of_each_payment_the_newest_stays(told_of: Store) -> None:
    newest = told_of.reader.newest_per_payment
    assert newest([1, 2, 3, 4, 5, 6, 7]) == (2, 5, 6, 7)
    assert newest([4, 1, 2, 2]) == (2, 4)
    assert newest([7, 1]) == (1, 7)
    assert newest([]) == ()
    append(told_of, *(delivery(status=status) for status in (Status.FAILED, Status.NO_SECRET, Status.FAILED)))
    assert newest([5, 9, 10, 11]) == (5, 9, 10, 11)


def test_the_one_before_of_the_same_payment(told_of: Store) -> None:
    previous = told_of.reader.previous_of_payment
    assert [previous(number) for number in range(1, 8)] == [None, None, 1, 3, 4, None, None]
    assert previous(99) is None
    append(told_of, delivery(body("evt_9")))
    assert previous(9) == 5


def test_one_from_quarantine_takes_its_old_place(store: Store) -> None:
    append(store, delivery(status=Status.FAILED), delivery(body("evt_2"), event_id="evt_2"))
    assert store.reader.previous_of_payment(2) is None
    store.verified_again([ReVerification(1, NOON, GOOD, TEST, "evt_1", "payment.succeeded")])
    assert (store.reader.previous_of_payment(2), store.reader.previous_of_payment(1)) == (1, None)
    assert store.reader.newest_per_payment([2, 1]) == (2,)
