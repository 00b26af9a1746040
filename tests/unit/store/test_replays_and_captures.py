"""Deliveries that were sent again here or taken in from a file: shown everywhere, and in LIVE counted nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryRow, ReVerification, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import EndpointTraffic, FigureLine
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Match, Status, Verification
from paysg_desktop.store import log as log_module
from paysg_desktop.store.check import check
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, SECOND, body, delivery
from tests.unit.store.passing_on import replay_of
from tests.unit.store.storing import append, detail, rows, table

TEST, LIVE, DEMO = Environment.TEST, Environment.LIVE, Environment.DEMO
TODAY = "2025-11-21"
OURS = (Source.REPLAY, Source.CAPTURE)
COUNTS = (
    *("events", "tellings", "payments", "history", "totals"),
    *("traffic", "endpoint_traffic", "account_webhooks", "statement_lines"),
)
MOVING = replace(delivery(body("evt_9", payment_status="unpaid", paid_at=None)), event_id="evt_9")
REPEATED = delivery()
CONFLICTING = delivery(body(amount_minor=999))
GOOD = Verification(Status.VERIFIED, matched=Match("paysg test", "hex", "raw"), explanation="It fits.")

ours = pytest.mark.parametrize("source", OURS)


def counts(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {name: table(store.reader._path, name) for name in COUNTS}


def rebuilt(store: Store) -> Store:
    store.writer.rebuild()
    return store


def seen_anew(told: list[Changes]) -> list[DeliveryRow]:
    return [row for changes in told for row in changes.deliveries]


@ours
@pytest.mark.parametrize("look", [lambda store: store, rebuilt], ids=["folded", "rebuilt"])
def test_in_live_they_move_nothing(
    store: Store, told: list[Changes], source: Source, look: Callable[[Store], Store]
) -> None:
    append(store, delivery(environment=LIVE))
    before, fresh = counts(store), store.reader.freshness(LIVE, NOON)
    figures, traffic = store.reader.figures(LIVE, None, TODAY), store.reader.endpoint_traffic()
    told.clear()
    given = [
        replace(each, environment=LIVE, source=source)
        for each in (
            MOVING,
            REPEATED,
            CONFLICTING,
            delivery(status=Status.NO_SECRET),
            delivery(status=Status.FAILED),
        )
    ]
    ids = append(store, *given)
    assert not any(changes.payments for changes in told)
    assert sorted(row.id for row in seen_anew(told)) == ids
    assert counts(look(store)) == before
    assert replace(store.reader.freshness(LIVE, NOON), stored_bytes=0) == replace(fresh, stored_bytes=0)
    assert (store.reader.figures(LIVE, None, TODAY), store.reader.endpoint_traffic()) == (figures, traffic)
    assert list(store.reader.delivery_ids(LIVE)) == [1, *ids]
    shown = store.reader.deliveries(ids).values()
    assert {
        (each.source, each.is_folded, each.is_duplicate, each.is_conflict, each.payment) for each in shown
    } == {(source, True, False, False, None)}


@ours
@pytest.mark.parametrize("environment", [TEST, DEMO])
def test_elsewhere_they_count_as_webhooks_do(store: Store, source: Source, environment: Environment) -> None:
    append(store, *(replace(each, environment=environment, source=source) for each in (REPEATED, REPEATED)))
    append(store, replace(CONFLICTING, environment=environment, source=source))
    append(store, delivery(environment=environment, status=Status.FAILED, source=source))
    (key,) = store.reader.payment_keys(PaymentFilter(environment))
    payment = store.reader.payments([key])[key]
    assert (payment.source, payment.attention) == (source, {"conflict"})
    assert store.reader.figures(environment, None, TODAY).lines == (
        FigureLine("service_1", "SGD", received_minor=1234, received_count=1),
    )
    shown = store.reader.deliveries([1, 2, 3])
    assert [(each.is_duplicate, each.is_conflict) for each in shown.values()] == [
        (False, False),
        (True, False),
        (True, True),
    ]
    before = counts(store)
    store.writer.rebuild()
    assert counts(store) == before


@ours
def test_nobody_was_heard_by_them(store: Store, source: Source) -> None:
    append(store, delivery(source=source), delivery(source=source, status=Status.FAILED))
    fresh = store.reader.freshness(TEST, NOON)
    assert (fresh.last_delivery_at, fresh.last_verified_at, fresh.slowest_answer_us) == (None, None, None)
    assert (fresh.deliveries_today, fresh.rejected_today) == (2, 1)
    assert store.reader.endpoint_traffic() == {"ep_1": EndpointTraffic(None, 2, 1)}
    assert store.reader.knowledge(TEST) == ()
    append(store, delivery(received_at=NOON - SECOND))
    later = store.reader.freshness(TEST, NOON)
    assert (later.last_delivery_at, later.last_verified_at) == (NOON - SECOND, NOON - SECOND)
    assert store.reader.endpoint_traffic() == {"ep_1": EndpointTraffic(NOON - SECOND, 3, 2)}


@ours
def test_a_live_one_that_is_verified_later_moves_nothing_either(store: Store, source: Source) -> None:
    append(store, delivery(environment=LIVE), delivery(environment=LIVE, status=Status.FAILED))
    append(
        store,
        *(delivery(environment=LIVE, source=source, status=each) for each in (Status.FAILED, Status.NO_SECRET)),
    )
    before = counts(store)
    store.verified_again(
        [ReVerification(number, NOON + DAY, GOOD, LIVE, "evt_1", "payment.succeeded") for number in (3, 4)]
    )
    assert counts(store) == before
    assert {store.reader.deliveries([number])[number].status for number in (3, 4)} == {Status.VERIFIED}
    store.writer.rebuild()
    assert counts(store) == before


@ours
def test_one_that_turns_out_to_be_live_is_counted_no_more(store: Store, source: Source) -> None:
    append(store, delivery(source=source, status=Status.FAILED))
    assert store.reader.freshness(TEST, NOON).rejected_today == 1
    store.verified_again([ReVerification(1, NOON + DAY, GOOD, LIVE, "evt_1", "payment.succeeded")])
    for environment in (TEST, LIVE):
        fresh = store.reader.freshness(environment, NOON)
        assert (fresh.deliveries_today, fresh.rejected_today) == (0, 0)
        assert not store.reader.payment_keys(PaymentFilter(environment))


@ours
def test_one_without_an_id_of_its_own_is_known_again_by_its_body(store: Store, source: Source) -> None:
    append(store, *(delivery(body(None), event_id=None, source=source) for _ in range(2)))
    assert store.reader.deliveries([2])[2].is_duplicate


@ours
def test_clocks_are_not_judged_by_them(store: Store, source: Source) -> None:
    signed = replace(GOOD, signed_at=NOON - 5 * SECOND)
    late = replace(signed, status=Status.TIME_REJECTED)
    append(store, *(delivery(verification=each, source=source) for each in (signed, late)))
    append(store, delivery(body("evt_2"), verification=signed, event_id="evt_2"))
    assert store.reader.signing_offsets("ep_1", 9) == (5 * SECOND,)


def test_parent_and_child_know_each_other(store: Store) -> None:
    first, other = append(store, delivery(), delivery(body("evt_2")))
    good, bad, grandchild = append(
        store,
        delivery(source=Source.REPLAY, parent_id=first),
        delivery(source=Source.REPLAY, parent_id=first, status=Status.FAILED),
        delivery(source=Source.REPLAY, parent_id=3),
    )
    family = {id_: (detail(store, id_).parent_id, detail(store, id_).children) for id_ in range(1, 6)}
    assert family == {
        first: (None, (good, bad)),
        other: (None, ()),
        good: (first, (grandchild,)),
        bad: (first, ()),
        grandchild: (good, ()),
    }
    assert check(store.reader._path)[0]
    store.verified_again([ReVerification(bad, NOON + 1, GOOD, TEST, "evt_1", "payment.succeeded")])
    assert detail(store, bad).parent_id == first


def test_a_parent_changes_no_chain(store: Store, tmp_path: Path) -> None:
    append(store, delivery(), delivery(parent_id=1))
    assert len(rows(store.reader._path, "SELECT * FROM origins")) == 1
    store.writer.call(lambda connection: connection.execute("DELETE FROM origins").rowcount).result()
    assert check(store.reader._path)[0]


def test_what_was_really_answered_stands_with_the_delivery(store: Store) -> None:
    good, bad = append(store, delivery(), delivery(status=Status.FAILED))
    store.save_answered(good, Answered(503, "override", 1_500_000))
    store.save_answered(bad, Answered(418, "to_1", 7))
    store.save_answered(good, Answered(504, "override", 2_500_000))
    store.save_answered(99, Answered(418, "to_1", 7))
    store.settle()
    assert detail(store, good).answered == Answered(504, "override", 2_500_000)
    assert detail(store, bad).answered == Answered(418, "to_1", 7)
    assert detail(store, good).row.answer == 200
    assert rows(store.reader._path, "SELECT delivery_id FROM answered") == [(good,), (bad,)]


def test_what_is_trimmed_leaves_nothing_behind(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "QUARANTINE_ROWS", 1)
    append(store, delivery())
    append(store, delivery(source=Source.REPLAY, parent_id=1, status=Status.FAILED))
    store.save_answered(2, Answered(418, "to_1", 7))
    store.settle()
    append(store, delivery(b"junk", status=Status.FAILED))
    assert store.reader.delivery(2) is None
    assert detail(store, 1).children == ()
    assert [table(store.reader._path, name) for name in ("origins", "answered")] == [[], []]


def test_an_attempt_at_a_live_delivery_is_listed_there(store: Store) -> None:
    append(store, delivery(environment=LIVE, source=Source.CAPTURE))
    store.begin_attempts([replay_of(1)])
    assert rows(store.reader._path, "SELECT environment FROM attempts") == [("live",)]
