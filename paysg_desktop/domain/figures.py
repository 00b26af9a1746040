"""Figures: what enters which sum, so that nothing adds what does not belong together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import (
    PaymentStatus,
    derive_status,
    has_doubtful_refund,
    is_ours_under_way,
    snapshot_amount,
    succeeded_refunds,
)
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
    FAILED = "failed"
    """Counted, never summed: nothing was paid."""
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
class Knowledge:
    """The sources of one account ("" for payments that name none); times in microseconds UTC, None for never.

    `told` are the figures that at least one of these sources tells; every other one is not known, never 0.
    """

    provider: str
    account: str
    name: str = ""
    """The user's name of the account; empty where nobody gave one."""
    heard_at: int | None = None
    """The last webhook that counted."""
    checked_at: int | None = None
    """When all its payments were last read from the API."""
    reported_at: int | None = None
    """As of when the newest imported report was."""
    told: frozenset[Figure] = frozenset()
    problem: str | None = None
    """Why the API could not be read the last time; None when it could, or is never asked."""

    @property
    def as_of(self) -> int | None:
        """The newest of its sources."""
        times = (self.heard_at, self.checked_at, self.reported_at)
        return max((at for at in times if at is not None), default=None)


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
    knowledge: tuple[Knowledge, ...] = ()
    """One for each account of this scope; none where nothing was ever heard, read or imported."""

    def is_told(self, figure: Figure) -> bool:
        """Whether every account's sources tell this figure; what only some tell is not known as a whole."""
        return bool(self.knowledge) and all(figure in each.told for each in self.knowledge)


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


@dataclass(frozen=True, slots=True)
class EndpointTraffic:
    """What came to one endpoint, rejected deliveries included; the time in microseconds UTC."""

    last_delivery_at: int | None = None
    received_count: int = 0
    verified_count: int = 0


def contributions(snapshot: Snapshot) -> tuple[Contribution, ...]:
    """Every sum that a payment with this merged snapshot enters; of refunds told one by one, one each."""
    return _of_the_payment(snapshot) + _of_its_refunds(snapshot)


def _of_the_payment(snapshot: Snapshot) -> tuple[Contribution, ...]:
    amount = snapshot_amount(snapshot)
    paid_on = _day(snapshot.get("paid_at"))
    status = derive_status(snapshot)[0]
    if status is PaymentStatus.FAILED:
        return (Contribution(Figure.FAILED, "", UNDATED, 0),)
    if amount is None or amount.minor is None:
        return (Contribution(Figure.UNCLEAR, "", paid_on, 0),)
    minor, currency = amount.minor, amount.currency
    match status:
        case PaymentStatus.PAID | PaymentStatus.PARTLY_REFUNDED | PaymentStatus.REFUNDED:
            return (Contribution(Figure.RECEIVED, currency, paid_on, minor),)
        case PaymentStatus.REFUND_OTHER:
            return (Contribution(Figure.RECEIVED, currency, paid_on, minor),)
        case PaymentStatus.UNPAID:
            return (Contribution(Figure.WAITING, currency, UNDATED, minor),)
        case PaymentStatus.CANCELLED:
            return (Contribution(Figure.CANCELLED, currency, UNDATED, minor),)
        case _:
            return (Contribution(Figure.UNKNOWN, currency, UNDATED, 0),)


def _of_its_refunds(snapshot: Snapshot) -> tuple[Contribution, ...]:
    """The refunds told one by one; else the one that a payment's own status tells."""
    refunds = succeeded_refunds(snapshot)
    amount = snapshot_amount(snapshot)
    currency = amount.currency if amount is not None else ""
    if refunds:
        told = [_refund(each.get("currency", ""), each.get("at"), each.get("amount_minor")) for each in refunds]
        known = tuple(each for each in told if each is not None)
        is_whole = len(known) == len(told) and not has_doubtful_refund(snapshot)
        return known if is_whole else (*known, _unknown_refund(currency))
    match derive_status(snapshot)[0]:
        case PaymentStatus.REFUNDED:
            whole = _refund(currency, snapshot.get("refunded_at"), amount.minor if amount is not None else None)
            return (whole or _unknown_refund(currency),)
        case PaymentStatus.REFUND_OTHER if not is_ours_under_way(snapshot):
            return (_unknown_refund(currency),)
        case _:
            return ()


def _refund(currency: str, at: int | None, minor: int | None) -> Contribution | None:
    """A refund on its day; None where its amount or its day is not known."""
    return None if at is None or minor is None else Contribution(Figure.REFUNDED, currency, _day(at), minor)


def _unknown_refund(currency: str) -> Contribution:
    """A payment counts once, however many of its refunds are not known."""
    return Contribution(Figure.REFUND_UNKNOWN, currency, UNDATED, 0)


def _day(at: int | None) -> str:
    return UNDATED if at is None else singapore_day(at)
