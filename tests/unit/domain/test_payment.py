"""The fold: order and repetition must not matter, and the status is derived by the documented rules."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import Attention, Fact, PaymentStatus, derive_status, fold
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.domain.verification import Status
from tests.builders import DAY, NOON, SECOND, snapshot


def fact(number: int, **fields: object) -> Fact:
    return Fact(
        identity=f"evt_{number}",
        position=number,
        delivery_id=number,
        source=Source.WEBHOOK,
        verification=Status.VERIFIED,
        received_at=NOON + number * SECOND,
        occurred_at=NOON,
        account="service_1",
        snapshot=snapshot(**fields),
    )


snapshots = st.fixed_dictionaries(
    {},
    optional={
        "updated_at": st.one_of(st.none(), st.integers(NOON, NOON + 3)),
        "payment_status": st.sampled_from(["paid", "unpaid", "cancelled", "odd"]),
        "refund_status": st.sampled_from(["not_refunded", "fully_refunded", "partly"]),
        "amount_minor": st.one_of(st.none(), st.integers(0, 5)),
        "amount_raw": st.sampled_from(["1", "12.34"]),
        "currency": st.just("SGD"),
        "payer_name": st.sampled_from(["A", "B", None]),
    },
)
facts = st.builds(
    Fact,
    identity=st.sampled_from("abcdef"),
    position=st.integers(1, 50),
    delivery_id=st.just(1),
    source=st.sampled_from(Source),
    verification=st.just(Status.VERIFIED),
    received_at=st.integers(NOON, NOON + 3),
    occurred_at=st.one_of(st.none(), st.integers(NOON, NOON + 3)),
    account=st.sampled_from(["", "s1", "s2"]),
    snapshot=snapshots,
    has_conflict=st.booleans(),
)


@st.composite
def told_in_two_orders(draw: st.DrawFn) -> tuple[list[Fact], list[Fact]]:
    """One history, and the same told again in another order, with repeats at later positions."""
    history = draw(st.lists(facts, min_size=1, max_size=6, unique_by=lambda each: each.identity))
    repeats = draw(st.lists(st.sampled_from(history), max_size=4))
    later = [replace(each, position=each.position + 100, received_at=NOON + 99) for each in repeats]
    return history, draw(st.permutations(history + later))


@given(told_in_two_orders())
def test_order_and_repetition_do_not_count(orders: tuple[list[Fact], list[Fact]]) -> None:
    first, second = orders
    assert fold(first) == fold(second)


def test_the_newer_stamp_wins_whatever_came_first() -> None:
    old = fact(2, updated_at=NOON, payment_status="unpaid", paid_at=None)
    new = fact(1, updated_at=NOON + SECOND)
    payment = fold([new, old])
    assert payment.status is PaymentStatus.PAID
    assert payment.changed_at == new.received_at


def test_a_field_that_a_later_fact_lacks_stays() -> None:
    later: Snapshot = {"payment_status": "paid", "updated_at": NOON + SECOND}
    payment = fold([fact(1), replace(fact(2), snapshot=later)])
    assert payment.snapshot["payer_name"] == "Tan Ah Kow"


def test_a_fact_that_tells_nothing_new_moves_nothing() -> None:
    first, again = fact(1), fact(2, updated_at=NOON + SECOND)
    payment = fold([first, again])
    assert payment.changed_at == first.received_at
    assert [entry for entry in payment.history if entry.position == 2] == []


def test_history_says_what_changed() -> None:
    payment = fold([fact(1), fact(2, updated_at=NOON + SECOND, refund_status="fully_refunded")])
    (entry,) = [entry for entry in payment.history if entry.position == 2]
    assert (entry.field, entry.before, entry.after) == ("refund_status", "not_refunded", "fully_refunded")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, (PaymentStatus.PAID, "paid")),
        ({"refund_status": "fully_refunded"}, (PaymentStatus.REFUNDED, "fully_refunded")),
        ({"refunded_at": NOON}, (PaymentStatus.REFUNDED, "not_refunded")),
        ({"refund_status": "partially_refunded"}, (PaymentStatus.REFUND_OTHER, "partially_refunded")),
        ({"payment_status": "unpaid"}, (PaymentStatus.PAID, "unpaid")),
        ({"payment_status": "unpaid", "paid_at": None}, (PaymentStatus.UNPAID, "unpaid")),
        (
            {"payment_status": "unpaid", "paid_at": None, "latest_status": "cancelled"},
            (PaymentStatus.CANCELLED, "unpaid"),
        ),
        ({"payment_status": "unpaid", "paid_at": None, "cancelled_at": NOON}, (PaymentStatus.CANCELLED, "unpaid")),
        ({"payment_status": "held", "paid_at": None}, (PaymentStatus.UNKNOWN, "held")),
    ],
)
def test_status_by_the_documented_rules(fields: dict[str, object], expected: tuple[PaymentStatus, str]) -> None:
    assert derive_status(snapshot(**fields)) == expected


def test_what_needs_a_look() -> None:
    unclear = fold([fact(1, amount_minor=None, amount_raw="12.34")])
    assert unclear.attention == {Attention.UNIT_UNCLEAR}
    conflict = fold([replace(fact(1), has_conflict=True)])
    assert conflict.attention == {Attention.CONFLICT}
    assert fold([fact(1)]).attention == frozenset()


def test_a_payment_without_an_amount_needs_a_look() -> None:
    nothing: Snapshot = {"payment_status": "paid"}
    assert fold([replace(fact(1), snapshot=nothing)]).attention == {Attention.UNIT_UNCLEAR}


@pytest.mark.parametrize("rounded", [NOON, NOON // 60_000_000 * 60_000_000, day_start(singapore_day(NOON))])
def test_a_reports_rounded_times_are_no_news(rounded: int) -> None:
    exact = NOON + 123_000
    told = snapshot(paid_at=exact, updated_at=exact)
    poll = replace(fact(1), source=Source.POLL, snapshot=told)
    row: Snapshot = {"payment_status": "paid", "paid_at": rounded}
    report = replace(fact(2), source=Source.IMPORT, occurred_at=exact + DAY, snapshot=row)
    known = fold([report, poll])
    assert known.snapshot["paid_at"] == exact
    assert known.history == ()


def test_what_is_paid_stays_paid_when_another_attempt_fails() -> None:
    paid = replace(fact(1), snapshot=snapshot(updated_at=NOON))
    failed: Snapshot = {"payment_status": "failed", "updated_at": NOON + SECOND}
    for order in ([0, 1], [1, 0]):
        facts = [paid, replace(fact(2), snapshot=failed)]
        known = fold([facts[index] for index in order])
        assert known.status is PaymentStatus.PAID
        assert known.history == ()


def test_a_first_reading_of_old_payments_is_not_todays_news() -> None:
    polled = replace(fact(1), source=Source.POLL, received_at=NOON + DAY, snapshot=snapshot(updated_at=NOON - DAY))
    assert fold([polled]).changed_at == NOON - DAY
    changed = replace(polled, identity="2", snapshot=snapshot(updated_at=NOON, amount_minor=5))
    assert fold([polled, changed]).changed_at == NOON + DAY


def test_an_answer_of_the_api_settles_what_an_event_leaves_unclear() -> None:
    event = replace(fact(1), occurred_at=NOON, snapshot=snapshot(amount_minor=None, amount_raw="12.34"))
    answer = replace(fact(2), source=Source.POLL, occurred_at=None, received_at=NOON + SECOND, snapshot=snapshot())
    known = fold([answer, event])
    assert known.amount is not None
    assert known.amount.minor == 1234


def test_a_person_at_an_import_does_not_move_a_payment_to_another_account() -> None:
    told = replace(fact(1), source=Source.POLL, account="A")
    imported = replace(fact(2), source=Source.IMPORT, account="B", occurred_at=NOON + DAY)
    assert fold([told, imported]).account == "A"
    assert fold([imported]).account == "B"
