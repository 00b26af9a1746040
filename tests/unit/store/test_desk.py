"""What people change: endpoints, and which checkouts are ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.figures import EndpointTraffic, FigureLine
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery
from tests.unit.store.storing import append

TEST, LIVE = Environment.TEST, Environment.LIVE
OLD, NEW = SecretReference("env", "OLD"), SecretReference("keyring", "NEW")
MADE = Endpoint("ep_1", "paysg test", "paysg", TEST, "/h/1", (EndpointSecret(OLD),), NOON)


def test_an_endpoint_keeps_what_was_changed_of_it(store: Store) -> None:
    store.add_endpoint(MADE)
    secrets = (EndpointSecret(NEW, environment=LIVE), EndpointSecret(OLD, accepted_until=NOON + SECOND))
    changed = replace(MADE, name="parking", secrets=secrets, is_enabled=False, settings={"header": "X-Sum"})
    store.update_endpoint(changed, must_refold=False)
    assert store.reader.endpoints() == (changed,)


def test_settings_that_change_the_reading_fold_everything_anew(store: Store) -> None:
    store.add_endpoint(MADE)
    append(store, delivery(), delivery(body("evt_2", "pay_2"), event_id="evt_2", endpoint_id="ep_2"))
    store.update_endpoint(replace(MADE, settings={"account": "shop"}), must_refold=True)
    assert [each.id for each in store.reader.accounts(TEST)] == ["service_1", "shop"]
    assert [each.payment_count for each in store.reader.accounts(TEST)] == [1, 1]
    append(store, delivery(body("evt_3", "pay_3"), event_id="evt_3"))
    assert [each.payment_count for each in store.reader.accounts(TEST)] == [1, 2]


def test_traffic_of_an_endpoint_counts_what_was_rejected_too(store: Store) -> None:
    assert store.reader.endpoint_traffic() == {}
    append(store, delivery(), delivery(status=Status.FAILED, received_at=NOON + SECOND))
    append(store, delivery(status=Status.NO_SECRET, endpoint_id="ep_2"))
    expected = {"ep_1": EndpointTraffic(NOON + SECOND, 2, 1), "ep_2": EndpointTraffic(NOON, 1, 0)}
    assert store.reader.endpoint_traffic() == expected
    store.writer.rebuild()
    assert store.reader.endpoint_traffic() == expected


def made_elsewhere(store: Store, environment: Environment = TEST) -> dict[str, bool]:
    found = store.reader.payments(store.reader.payment_keys(PaymentFilter(environment)))
    return {row.id: row.is_made_elsewhere for row in found.values()}


def test_payments_of_other_checkouts_are_seen_once_some_are_known(store: Store) -> None:
    append(
        store,
        delivery(body("e1", "ours", checkout_id="ch_1"), event_id="e1", provider="yoco"),
        delivery(body("e2", "theirs", checkout_id="ch_2"), event_id="e2", provider="yoco"),
        delivery(body("e3", "bare"), event_id="e3", provider="yoco"),
        delivery(body("e4", "paysg"), event_id="e4"),
        delivery(body("e5", "live"), event_id="e5", provider="yoco", environment=LIVE),
    )
    assert not any(made_elsewhere(store).values())
    assert store.add_checkouts("yoco", TEST, ["ch_1", "ch_9", "ch_1"]) == 2
    assert made_elsewhere(store) == {"ours": False, "theirs": True, "bare": True, "paysg": False}
    assert made_elsewhere(store, LIVE) == {"live": False}
    assert store.reader.checkouts("yoco", TEST) == ("ch_1", "ch_9")


def test_what_is_seen_otherwise_is_told(store: Store, told: list[Changes]) -> None:
    append(
        store,
        delivery(body("e1", "ours", checkout_id="ch_1"), event_id="e1", provider="yoco"),
        delivery(body("e2", "theirs", checkout_id="ch_2"), event_id="e2", provider="yoco"),
    )

    def told_by_adding(*ids: str) -> dict[str, bool]:
        told.clear()
        store.add_checkouts("yoco", TEST, ids)
        return {row.id: row.is_made_elsewhere for changes in told for row in changes.payments}

    assert told_by_adding() == {}
    assert told_by_adding("ch_1") == {"ours": False, "theirs": True}
    assert told_by_adding("ch_2", "ch_1") == {"theirs": False}
    assert told_by_adding("ch_2") == {}


def test_the_fold_tells_it_of_a_new_payment(store: Store, told: list[Changes]) -> None:
    store.add_checkouts("yoco", TEST, ["ch_1"])
    append(store, delivery(body("e2", "theirs", checkout_id="ch_2"), provider="yoco"))
    assert [row.is_made_elsewhere for changes in told for row in changes.payments] == [True]


def refund(at: int | None, minor: int | None) -> dict[str, object]:
    return {"status": "succeeded", "amount_minor": minor, "currency": "SGD", "at": at}


@pytest.mark.parametrize(("second", "total"), [(300, 500), (None, None)])
def test_refunds_on_two_days_stand_on_theirs(store: Store, second: int | None, total: int | None) -> None:
    day = 86_400 * SECOND
    refunds = {"r1": refund(NOON, 100), "r2": refund(NOON, 100), "r3": refund(NOON + day, second)}
    append(store, delivery(body(refunds=refunds)))
    (row,) = store.reader.payments(store.reader.payment_keys(PaymentFilter(TEST))).values()
    assert row.refunded_minor == total
    (line,) = store.reader.figures(TEST, None, "2025-11-21").lines
    assert (line.received_minor, line.refunded_minor, line.refunded_count) == (1234, 200, 2)
    assert store.reader.figures(TEST, None, "2025-11-22").lines == (
        () if second is None else (FigureLine("service_1", "SGD", refunded_minor=300, refunded_count=1),)
    )


def test_a_refund_that_is_told_later_moves_the_figures_once(store: Store) -> None:
    append(store, delivery(body(refunds={"r1": refund(NOON, 100)})))
    later = body("evt_2", updated_at=NOON + 1, refunds={"r1": refund(NOON, 100), "r2": refund(NOON, 50)})
    append(store, delivery(later, event_id="evt_2"))
    (line,) = store.reader.figures(TEST, None, "2025-11-21").lines
    assert (line.received_count, line.refunded_minor, line.refunded_count) == (1, 150, 2)
