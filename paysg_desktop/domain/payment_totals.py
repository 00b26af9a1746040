"""Totals of the payments that a filter takes: a line for what may be added, and nothing across lines."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.payment import PaymentStatus


@dataclass(frozen=True, slots=True)
class TotalLine:
    """The payments of one account, currency and status; money in minor units.

    `unclear_count` of them have an amount whose unit is not known, or none, and are not in `minor`. Of what went
    back `refunded_minor` is the sum of all that is known, and `refund_unknown_count` payments have a refund of an
    amount that nobody told.
    """

    provider: str
    account: str
    currency: str
    status: PaymentStatus
    count: int
    minor: int
    unclear_count: int = 0
    refunded_minor: int = 0
    refund_unknown_count: int = 0


@dataclass(frozen=True, slots=True)
class PaymentTotals:
    """All lines of one environment, by account, currency and status."""

    lines: tuple[TotalLine, ...] = ()

    @property
    def count(self) -> int:
        """How many payments there are: a count adds what money can't."""
        return sum(line.count for line in self.lines)
