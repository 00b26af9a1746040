"""Payments whose refunds are told one by one: status, sums, history, and the order that does not matter."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
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
    how_refund_ended,
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


def ours(minor: int, status: str = "succeeded", at: int = NOON) -> Refund:
    return refund(minor, status, at, currency="SGD", is_ours=True)


def told(number: int, updated_at: int, source: Source = Source.POLL, **fields: Any) -> Fact:
    """What PaySG's API shows of a payment of S$50.00."""
    shown: Snapshot = {
        "amount_minor": 5000,
        "amount_raw": "5000",
        "currency": "SGD",
        "payment_status": "paid",
        "refund_status": "not_refunded",
        "paid_at": NOON,
        "updated_at": updated_at,
    }
    return replace(fact(number, shown | fields, updated_at), source=source)  # type: ignore[arg-type]


def asked(number: int, updated_at: int, refund: Refund, name: str = "a") -> Fact:
    """A refund of our own, as we noted it down."""
    return replace(
        fact(number, {"refunds": {name: refund}, "updated_at": updated_at}, updated_at), source=Source.ACTION
    )


def in_part(
    number: int, updated_at: int, source: Source = Source.ACTION, word: str = "partially_refunded"
) -> Fact:
    return told(number, updated_at, source, refund_status=word)


def test_what_was_refunded_here_in_part_is_known_to_the_cent() -> None:
    payment = fold([told(1, NOON), in_part(2, NOON + 1), asked(3, NOON + 1, ours(2000))])
    assert payment.status is PaymentStatus.PARTLY_REFUNDED
    assert refunded_minor(payment.snapshot) == 2000
    assert Attention.REFUND_UNKNOWN not in payment.attention
    assert Contribution(Figure.REFUNDED, "SGD", singapore_day(NOON), 2000) in contributions(payment.snapshot)


@pytest.mark.parametrize("word", ["partially_refunded", "partial_refunded", "fully_refunded"])
def test_a_refund_that_was_open_ends_with_the_payments_own_word(word: str) -> None:
    amount = 5000 if word == "fully_refunded" else 2000
    payment = fold(
        [told(1, NOON), asked(2, NOON + 1, ours(amount, "pending")), in_part(3, NOON + 2, Source.POLL, word)]
    )
    assert refunded_minor(payment.snapshot) == amount
    assert "succeeded" in (payment.history[-1].after or "")


@pytest.mark.parametrize(
    ("told_minor", "status"), [(None, "unclear"), (0, "failed"), (2000, "succeeded"), (500, "unclear")]
)
def test_that_a_refund_failed_says_of_ours_what_the_sum_says(told_minor: int | None, status: str) -> None:
    open_ = told(2, NOON + 1, refund_status="refund_pending")
    sums = {} if told_minor is None else {"refunded_told_minor": told_minor}
    failed = told(4, NOON + 3, refund_status="refund_failed", **sums)
    payment = fold([told(1, NOON), open_, asked(3, NOON + 1, ours(2000, "pending")), failed])
    assert payment.snapshot["refunds"]["a"]["status"] == status
    if told_minor is None:
        assert Attention.REFUND_UNKNOWN in payment.attention


def test_what_a_person_settles_stays_whatever_word_comes_after_it() -> None:
    open_ = told(2, NOON + 1, refund_status="refund_pending")
    failed = told(5, NOON + 3, refund_status="refund_failed")
    settled = asked(9, NOON + 1, ours(2000, "succeeded"))
    payment = fold([told(1, NOON), open_, asked(3, NOON + 1, ours(2000, "pending")), failed, settled])
    assert payment.snapshot["refunds"]["a"]["status"] == "succeeded"


def test_a_refund_under_way_is_not_one_of_an_amount_not_known() -> None:
    open_ = told(2, NOON + 1, refund_status="refund_pending")
    payment = fold([told(1, NOON), open_, asked(3, NOON + 1, ours(2000, "pending"))])
    assert payment.status is PaymentStatus.REFUND_OTHER
    assert Attention.REFUND_UNKNOWN not in payment.attention
    assert [each.figure for each in contributions(payment.snapshot)] == [Figure.RECEIVED]


def test_the_rest_of_a_full_refund_was_made_elsewhere() -> None:
    rest = told(4, NOON + 9, refund_status="fully_refunded", refunded_at=NOON + DAY)
    payment = fold([told(1, NOON), in_part(2, NOON + 1), asked(3, NOON + 1, ours(2000)), rest])
    assert payment.status is PaymentStatus.REFUNDED
    assert refunded_minor(payment.snapshot) == 5000
    assert Contribution(Figure.REFUNDED, "SGD", singapore_day(NOON + DAY), 3000) in contributions(payment.snapshot)


def test_a_move_that_shows_nothing_may_hide_a_refund_elsewhere() -> None:
    known = [told(1, NOON), in_part(2, NOON + 1), asked(3, NOON + 1, ours(2000))]
    payment = fold([*known, in_part(4, NOON + 5, Source.POLL)])
    assert payment.status is PaymentStatus.REFUND_OTHER
    assert refunded_minor(payment.snapshot) is None
    assert Attention.REFUND_UNKNOWN in payment.attention
    paid_out = told(4, NOON + 5, refund_status="partially_refunded", payout_id="po_1", paid_out_at=NOON + 5)
    assert refunded_minor(fold([*known, paid_out]).snapshot) == 2000


def test_a_refund_after_others_elsewhere_claims_no_sum() -> None:
    mine = asked(3, NOON + 2, ours(2000))
    mine.snapshot["has_refunds_elsewhere"] = True
    payment = fold([told(1, NOON), in_part(2, NOON + 1, Source.POLL), mine, in_part(4, NOON + 2)])
    assert payment.status is PaymentStatus.REFUND_OTHER
    figures = [each.figure for each in contributions(payment.snapshot)]
    assert figures == [Figure.RECEIVED, Figure.REFUNDED, Figure.REFUND_UNKNOWN]


def test_where_the_provider_tells_the_sum_the_rest_is_known_but_not_its_day() -> None:
    known = [told(1, NOON), in_part(2, NOON + 1), asked(3, NOON + 1, ours(2000))]
    sum_told = told(4, NOON + 5, refund_status="partially_refunded", refunded_told_minor=2500)
    payment = fold([*known, sum_told])
    assert refunded_minor(payment.snapshot) == 2500
    assert contributions(payment.snapshot)[-1].figure is Figure.REFUND_UNKNOWN


@given(st.permutations([0, 1, 2, 3, 4]))
def test_refunds_of_our_own_fold_alike_in_any_order(order: list[int]) -> None:
    facts = [
        told(1, NOON),
        in_part(2, NOON + 1),
        asked(3, NOON + 1, ours(2000)),
        asked(4, NOON + 2, ours(3000, "pending"), "b"),
        told(5, NOON + 3, refund_status="fully_refunded", refunded_at=NOON + 3),
    ]
    payment = fold([facts[place] for place in order])
    assert refunded_minor(payment.snapshot) == 5000
    assert payment == fold(facts)


# --- what a word says of a refund that was open ---


def later(number: int, word: str, **fields: Any) -> Fact:
    return told(number, NOON + number * SECOND, refund_status=word, **fields)


def under_way(number: int, minor: int, name: str, **before: Any) -> Fact:
    """A refund of ours that PaySG has taken in, with how the payment stood before it."""
    refund = ours(minor, "pending") | before
    return asked(number, NOON + number * SECOND, refund, name)  # type: ignore[arg-type]


FIRST = [told(1, NOON), in_part(2, NOON + 1), asked(3, NOON + 1, ours(2000))]


@pytest.mark.parametrize("before", [{}, {"word_before": "partially_refunded"}])
def test_the_word_of_an_earlier_refund_ends_no_later_one(before: Any) -> None:
    payment = fold([*FIRST, under_way(4, 700, "b", **before), later(5, "partially_refunded")])
    assert payment.snapshot["refunds"]["b"]["status"] == "pending"
    assert refunded_minor(payment.snapshot) is None
    assert Attention.REFUND_UNKNOWN in payment.attention
    assert [each.figure for each in contributions(payment.snapshot)] == [
        Figure.RECEIVED,
        Figure.REFUNDED,
        Figure.REFUND_UNKNOWN,
    ]


def test_an_answer_that_shows_the_end_does_not_hide_what_was_before() -> None:
    second = under_way(5, 700, "b", word_before="partially_refunded")
    payment = fold([*FIRST, later(4, "partly_refunded_twice"), second, later(6, "fully_refunded")])
    assert payment.snapshot["refunds"]["b"]["status"] == "succeeded"


def test_a_word_that_comes_back_ends_a_refund_and_does_not_say_how() -> None:
    second = under_way(5, 700, "b", word_before="partially_refunded")
    known = [*FIRST, later(4, "refund_pending"), second]
    assert fold(known).snapshot["refunds"]["b"]["status"] == "pending"
    assert Attention.REFUND_UNKNOWN not in fold(known).attention
    payment = fold([*known, later(6, "partially_refunded")])
    assert payment.snapshot["refunds"]["b"]["status"] == "unclear"
    assert Attention.REFUND_UNKNOWN in payment.attention
    assert refunded_minor(payment.snapshot) is None


@pytest.mark.parametrize(
    ("sum_told", "status"), [(2000, "pending"), (2300, "pending"), (2700, "succeeded"), (3000, "succeeded")]
)
def test_the_told_sum_says_whether_a_refund_went_through_where_the_word_stays(sum_told: int, status: str) -> None:
    known = [*FIRST, later(4, "partially_refunded", refunded_told_minor=2000)]
    second = under_way(5, 700, "b", word_before="partially_refunded", told_before_minor=2000)
    payment = fold([*known, second, later(6, "partially_refunded", refunded_told_minor=sum_told)])
    assert payment.snapshot["refunds"]["b"]["status"] == status
    assert refunded_minor(payment.snapshot) == sum_told


def test_what_went_back_elsewhere_before_does_not_make_ours_go_through() -> None:
    elsewhere = later(2, "partially_refunded", refunded_told_minor=2500)
    mine = under_way(3, 700, "b", word_before="partially_refunded", told_before_minor=2500)
    payment = fold([told(1, NOON), elsewhere, mine, later(4, "partially_refunded", refunded_told_minor=2500)])
    assert payment.snapshot["refunds"]["b"]["status"] == "pending"


@pytest.mark.parametrize("word", ["refunded", "part_refunded", "completed", "succeeded", "reversed"])
def test_a_word_that_nobody_knows_ends_a_refund_as_unclear(word: str) -> None:
    assert how_refund_ended(word) == "unclear"
    payment = fold([told(1, NOON), under_way(2, 2000, "a", word_before="not_refunded"), later(3, word)])
    assert payment.snapshot["refunds"]["a"]["status"] == "unclear"
    assert payment.status is PaymentStatus.REFUND_OTHER
    assert Attention.REFUND_UNKNOWN in payment.attention
    assert [each.figure for each in contributions(payment.snapshot)] == [Figure.RECEIVED, Figure.REFUND_UNKNOWN]


@pytest.mark.parametrize("word", ["not_refunded", "refund_pending", "in_progress", "Processing", "", None])
def test_words_that_say_nothing_of_an_end(word: str | None) -> None:
    assert how_refund_ended(word) is None


def test_a_word_that_nobody_knows_and_that_was_there_before_ends_nothing() -> None:
    mine = under_way(3, 700, "b", word_before="odd")
    payment = fold([told(1, NOON), later(2, "odd"), mine, later(4, "odd")])
    assert payment.snapshot["refunds"]["b"]["status"] == "pending"
    assert Attention.REFUND_UNKNOWN in payment.attention


def test_of_two_that_are_open_a_partial_word_does_not_say_which_went_through() -> None:
    both = [under_way(2, 700, "a", word_before="not_refunded"), under_way(3, 300, "b", word_before="not_refunded")]
    payment = fold([told(1, NOON), *both, later(4, "partially_refunded")])
    assert {each["status"] for each in payment.snapshot["refunds"].values()} == {"unclear"}
    whole = fold([told(1, NOON), *both, later(4, "fully_refunded", refunded_at=NOON + DAY)])
    assert refunded_minor(whole.snapshot) == 5000
    assert Attention.REFUND_UNKNOWN not in whole.attention


# --- moves that may hide a refund elsewhere ---


@pytest.mark.parametrize(
    ("fields", "is_explained"),
    [
        ({"payout_id": "po_1", "paid_out_at": NOON + 9 * SECOND}, True),
        ({"email_status": "sent", "sent_at": NOON + 9 * SECOND}, True),
        ({"payout_id": "po_1", "paid_out_at": NOON + 5 * SECOND}, False),
        ({"payout_id": "po_1"}, False),
        ({"payout_id": "po_1", "paid_out_at": NOON + 9 * SECOND, "description": "Other"}, False),
        ({"description": "Other"}, False),
        ({"refund_status": "refund_pending"}, False),
    ],
)
def test_only_a_time_of_its_own_explains_a_move(fields: dict[str, Any], is_explained: bool) -> None:
    moved = told(9, NOON + 9 * SECOND, **({"refund_status": "partially_refunded"} | fields))
    payment = fold([*FIRST, moved])
    assert refunded_minor(payment.snapshot) == (2000 if is_explained else None)
    assert (Attention.REFUND_UNKNOWN in payment.attention) is not is_explained


def test_the_move_of_a_refund_of_ours_hides_no_other() -> None:
    second = under_way(5, 3000, "b", word_before="partially_refunded")
    moved = [
        later(6, "refund_pending"),
        later(7, "refund_pending", description="Other"),
        later(8, "fully_refunded"),
    ]
    payment = fold([*FIRST, second, *moved])
    assert "has_refunds_elsewhere" not in payment.snapshot
    assert refunded_minor(payment.snapshot) == 5000


def test_a_refund_that_a_person_settled_is_no_refund_elsewhere() -> None:
    settled = asked(9, NOON, ours(2000))
    payment = fold([told(1, NOON), later(2, "refund_pending"), later(3, "partially_refunded"), settled])
    assert refunded_minor(payment.snapshot) == 2000


@given(st.permutations(range(8)))
def test_words_and_refunds_fold_alike_in_any_order(order: list[int]) -> None:
    facts = [
        *FIRST,
        under_way(4, 700, "b", word_before="partially_refunded", told_before_minor=None),
        later(5, "refund_pending"),
        later(6, "partially_refunded"),
        under_way(7, 300, "c"),
        later(8, "odd"),
    ]
    payment = fold([facts[place] for place in order])
    assert payment == fold(facts)
    assert payment == fold([*facts, *facts[3:6]])
    assert [each["status"] for each in payment.snapshot["refunds"].values()][:3] == [
        "succeeded",
        "unclear",
        "unclear",
    ]
