"""Figures: what enters which sum, so that nothing adds what does not belong together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import PaymentStatus, derive_status, is_undated_refund, snapshot_amount
from paysg_desktop.domain.times import singapore_day

UNDATED = ""
"""The day of what happened on a day that nobody told us."""


class Figure(StrEnum):
    """One kind of sum. A refunded payment stands in `received` and in `refunded`, each on its own day."""

    RECEIVED = "received"
    REFUNDED = "refunded"
    REFUND_UNKNOWN = "refund_unknown"
    """Counted, never summed: some refund whose amount, or whose day, is not known."""
    WAITING = "waiting"
    CANCELLED = "cancelled"
    UNCLEAR = "unclear"
    """Counted, never summed: the amount's unit is not known, or there is no amount."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one payment adds to one sum: one payment and `minor` units on a Singapore `day`."""

    figure: Figure
    currency: str
    day: str
    minor: int


@dataclass(frozen=True, slots=True)
class FigureLine:
    """The sums of one account and currency; never added to another line's."""

    account: str
    currency: str
    received_minor: int = 0
    received_count: int = 0
    refunded_minor: int = 0
    refunded_count: int = 0
    waiting_minor: int = 0
    waiting_count: int = 0

    @property
    def net_minor(self) -> int:
        return self.received_minor - self.refunded_minor


@dataclass(frozen=True, slots=True)
class Figures:
    """What the cards show for one environment and Singapore `day`.

    Received and refunded are of that day; waiting, and the counts that need a look, are of all days.
    """

    day: str
    lines: tuple[FigureLine, ...] = ()
    refund_unknown_count: int = 0
    unclear_count: int = 0
    conflict_count: int = 0
    status_unknown_count: int = 0
    undated_count: int = 0
    """Payments received on a day that nobody told; they are in no day's sum."""
    needs_look_count: int = 0


@dataclass(frozen=True, slots=True)
class Freshness:
    """What the status strip says of one environment; times in microseconds UTC, None for never."""

    last_delivery_at: int | None = None
    last_verified_at: int | None = None
    deliveries_today: int = 0
    rejected_today: int = 0
    slowest_answer_us: int | None = None
    """The slowest answer of the last hour."""
    stored_bytes: int = 0
    behind: int = 0
    """Log entries that the projection has not reached yet."""


def contributions(snapshot: Snapshot) -> tuple[Contribution, ...]:
    """Every sum that a payment with this merged snapshot enters; at most one of each figure."""
    amount = snapshot_amount(snapshot)
    paid_on = _day(snapshot.get("paid_at"))
    if amount is None or amount.minor is None:
        return (Contribution(Figure.UNCLEAR, "", paid_on, 0),)
    minor, currency = amount.minor, amount.currency
    received = Contribution(Figure.RECEIVED, currency, paid_on, minor)
    match derive_status(snapshot)[0]:
        case PaymentStatus.PAID:
            return (received,)
        case PaymentStatus.REFUNDED if is_undated_refund(snapshot):
            return (received, Contribution(Figure.REFUND_UNKNOWN, currency, UNDATED, 0))
        case PaymentStatus.REFUNDED:
            refunded_on = _day(snapshot.get("refunded_at"))
            return (received, Contribution(Figure.REFUNDED, currency, refunded_on, minor))
        case PaymentStatus.REFUND_OTHER:
            return (received, Contribution(Figure.REFUND_UNKNOWN, currency, UNDATED, 0))
        case PaymentStatus.UNPAID:
            return (Contribution(Figure.WAITING, currency, UNDATED, minor),)
        case PaymentStatus.CANCELLED:
            return (Contribution(Figure.CANCELLED, currency, UNDATED, minor),)
        case _:
            return (Contribution(Figure.UNKNOWN, currency, UNDATED, 0),)


def _day(at: int | None) -> str:
    return UNDATED if at is None else singapore_day(at)
