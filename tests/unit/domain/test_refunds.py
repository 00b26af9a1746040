"""Payments whose refunds are told one by one: status, sums, history, and the order that does not matter."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import Refund, Snapshot
from paysg_desktop.domain.figures import Contribution, Figure, contributions
from paysg_desktop.domain.payment import (
    Attention,
    Fact,
    PaymentStatus,
    derive_status,
    fold,
    refunded_minor,
)
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.verification import Status
from tests.builders import DAY, NOON, SECOND


def refund(minor: int | None, status: str = "succeeded", at: int | None = NOON, **fields: Any) -> Refund:
    made: Refund = {
        "status": status,
        "amount_minor": minor,
        "amount_raw": str(minor),
        "currency": "ZAR",
        "at": at,
    }
    return made | fields  # type: ignore[return-value]


def paid(**refunds: Refund) -> Snapshot:
    told: Snapshot = {
        "amount_minor": 2500,
        "amount_raw": "2500",
        "currency": "ZAR",
        "payment_status": "paid",
        "paid_at": NOON,
    }
    if refunds:
        told["refunds"] = refunds
    return told


def fact(number: int, snapshot: Snapshot, occurred_at: int) -> Fact:
    return Fact(
        identity=f"evt_{number}",
        position=number,
        delivery_id=number,
        source=Source.WEBHOOK,
        verification=Status.VERIFIED,
        received_at=NOON + number * SECOND,
        occurred_at=occurred_at,
        account="",
        snapshot=snapshot,
    )


def test_a_refund_of_a_part_is_known_to_the_cent() -> None:
    snapshot = paid(a=refund(900), b=refund(100))
    assert derive_status(snapshot)[0] is PaymentStatus.PARTLY_REFUNDED
    assert refunded_minor(snapshot) == 1000


def test_refunds_that_add_up_are_a_full_one() -> None:
    assert derive_status(paid(a=refund(2000), b=refund(500)))[0] is PaymentStatus.REFUNDED


def test_what_is_pending_or_failed_is_no_refund() -> None:
    for status in ("pending", "failed"):
        snapshot = paid(a=refund(900, status))
        assert derive_status(snapshot)[0] is PaymentStatus.PAID
        assert refunded_minor(snapshot) is None
        assert [each.figure for each in contributions(snapshot)] == [Figure.RECEIVED]


def test_a_refund_of_an_unknown_amount_says_so() -> None:
    snapshot = paid(a=refund(900), b=refund(None))
    assert derive_status(snapshot) == (PaymentStatus.REFUND_OTHER, "refunded")
    assert refunded_minor(snapshot) is None


def test_two_currencies_are_not_added() -> None:
    assert refunded_minor(paid(a=refund(900), b=refund(100, currency="USD"))) is None
    assert refunded_minor(paid(a=refund(900, currency="USD"))) is None


def test_each_refund_counts_on_its_own_day() -> None:
    snapshot = paid(a=refund(900, at=NOON + DAY), b=refund(100, at=NOON + 2 * DAY), c=refund(5, at=None))
    assert contributions(snapshot) == (
        Contribution(Figure.RECEIVED, "ZAR", singapore_day(NOON), 2500),
        Contribution(Figure.REFUNDED, "ZAR", singapore_day(NOON + DAY), 900),
        Contribution(Figure.REFUNDED, "ZAR", singapore_day(NOON + 2 * DAY), 100),
        Contribution(Figure.REFUND_UNKNOWN, "ZAR", "", 0),
    )


def test_a_refund_heard_before_its_payment_stands_by_itself() -> None:
    payment = fold([fact(1, {"refunds": {"a": refund(900)}}, NOON)])
    assert payment.status is PaymentStatus.REFUND_OTHER
    assert Attention.REFUND_UNKNOWN in payment.attention
    assert Contribution(Figure.REFUNDED, "ZAR", singapore_day(NOON), 900) in contributions(payment.snapshot)


def test_a_failed_attempt_after_the_payment_changes_nothing() -> None:
    failed: Snapshot = {"payment_status": "failed"}
    for facts in (
        [fact(1, paid(), NOON), fact(2, failed, NOON + 1)],
        [fact(2, failed, NOON), fact(1, paid(), NOON + 1)],
    ):
        assert fold(facts).status is PaymentStatus.PAID
    assert fold([fact(1, failed, NOON)]).status is PaymentStatus.FAILED


def test_a_failed_payment_enters_no_sum() -> None:
    failed: Snapshot = {"payment_status": "failed", "amount_minor": 5, "amount_raw": "5", "currency": "ZAR"}
    assert contributions(failed) == (Contribution(Figure.FAILED, "", "", 0),)


def test_history_tells_each_refund_by_itself() -> None:
    payment = fold(
        [
            fact(1, paid(), NOON),
            fact(2, {"refunds": {"a": refund(900, "pending")}}, NOON + 1),
            fact(3, {"refunds": {"b": refund(100)}}, NOON + 2),
            fact(4, {"refunds": {"a": refund(900)}}, NOON + 3),
        ]
    )
    assert [(each.field, each.before, each.after) for each in payment.history] == [
        ("refund", None, "a: pending R9.00"),
        ("refund", None, "b: succeeded R1.00"),
        ("refund", "a: pending R9.00", "a: succeeded R9.00"),
    ]


REFUNDS = st.builds(
    lambda identity, minor, status: {"refunds": {identity: refund(minor, status)}},
    st.sampled_from("abc"),
    st.integers(1, 2500),
    st.sampled_from(["pending", "succeeded", "failed"]),
)


@given(st.lists(REFUNDS, max_size=6), st.randoms(use_true_random=False))
def test_no_order_and_no_repeat_changes_the_payment(told: list[Any], chance: random.Random) -> None:
    facts = [fact(0, paid(), NOON), *(fact(n, each, NOON + n) for n, each in enumerate(told, start=1))]
    shuffled = facts + facts[: len(facts) // 2]
    chance.shuffle(shuffled)
    assert fold(shuffled) == fold(facts)
