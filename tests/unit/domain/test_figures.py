"""What enters which sum."""

from __future__ import annotations

from paysg_desktop.domain.figures import UNDATED, Figure, contributions
from tests.builders import DAY, NOON, snapshot


def entered(**fields: object) -> list[tuple[str, str, int]]:
    return [(each.figure.value, each.day, each.minor) for each in contributions(snapshot(**fields))]


def test_a_paid_payment_counts_on_the_singapore_day_it_was_paid() -> None:
    just_after_midnight = NOON - 43_200_000_000
    assert entered(paid_at=just_after_midnight) == [("received", "2025-11-21", 1234)]
    assert entered(paid_at=just_after_midnight - 1) == [("received", "2025-11-20", 1234)]


def test_a_refund_counts_on_its_own_day_beside_the_payment() -> None:
    refunded = entered(refund_status="fully_refunded", refunded_at=NOON + DAY)
    assert refunded == [("received", "2025-11-21", 1234), ("refunded", "2025-11-22", 1234)]


def test_a_refund_of_unknown_amount_is_counted_and_never_summed() -> None:
    assert entered(refund_status="partial")[1] == (Figure.REFUND_UNKNOWN, UNDATED, 0)


def test_an_unclear_unit_enters_no_sum() -> None:
    assert entered(amount_minor=None, amount_raw="12.34") == [("unclear", "2025-11-21", 0)]


def test_unpaid_waits_and_an_unknown_day_says_so() -> None:
    assert entered(payment_status="unpaid", paid_at=None) == [("waiting", UNDATED, 1234)]
    assert entered(paid_at=None) == [("received", UNDATED, 1234)]
