"""The money of one month, added up: never over two accounts, currencies or states, by Singapore day.

What enters which sum is decided by `domain.figures.contributions`, as it is for the cards.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.figures import UNDATED, Contribution, Figure, contributions
from paysg_desktop.domain.payment import NOT_REFUNDED, PaymentRow, PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.ports import Reader
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.usecases.export_columns import RECEIVED, REFUNDS

PAGE = 500
_LAST_YEAR = 9_998


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the Singapore calendar; `start` and `end` (excluded) in microseconds UTC."""

    text: str
    start: int
    end: int

    def has(self, day: str) -> bool:
        return day.startswith(f"{self.text}-")


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """Whose money, and in what: nothing is added over two of these. `account` is empty where none was told."""

    provider: str
    account: str
    currency: str


@dataclass(slots=True)
class DaySum:
    """What was received and refunded on one day, or in all the month."""

    received_count: int = 0
    received_minor: int = 0
    refunded_count: int = 0
    refunded_minor: int = 0


@dataclass(slots=True)
class StatusSum:
    """Payments of one state. Those whose amount's unit is unclear are counted apart, and in no sum."""

    count: int = 0
    minor: int = 0
    unclear_count: int = 0


@dataclass(frozen=True, slots=True)
class RefundTold:
    """One refund, of an amount and on a Singapore day where these are known."""

    payment: PaymentRow
    owner: Owner
    day: str | None
    minor: int | None


@dataclass(slots=True)
class MonthSums:
    """Everything that was added up, by owner, day and status."""

    days: dict[tuple[Owner, str], DaySum] = field(default_factory=lambda: defaultdict(DaySum))
    statuses: dict[tuple[Owner, PaymentStatus, str], StatusSum] = field(
        default_factory=lambda: defaultdict(StatusSum)
    )
    refunds: list[RefundTold] = field(default_factory=list)
    payment_count: int = 0

    def untold_refunds(self, owner: Owner) -> int:
        """How many refunds of this owner are in no sum, because their amount or their day is not known."""
        return sum(each.owner == owner and each.day is None for each in self.refunds)


def month_of(text: str) -> Month:
    """The month `YYYY-MM`; raises UsageError for any other text."""
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        first = None
    if first is None or first.strftime("%Y-%m") != text or not 1970 <= first.year <= _LAST_YEAR:
        raise UsageError("A month is written as year and month, such as 2026-10.")
    following = (first + timedelta(days=31)).replace(day=1)
    return Month(text, day_start(first.isoformat()), day_start(following.isoformat()))


def month_sums(
    reader: Reader,
    environment: Environment,
    account: str | None,
    month: Month,
    tell: Callable[[int, int], None],
) -> MonthSums:
    """Read and add up. A payment belongs to the day it was paid; one that never was, to the day it was created.

    `tell` gets payments read and all there are, and may raise to stop it.
    """
    keys = _keys(reader, environment, account, month)
    sums = MonthSums()
    for start in range(0, len(keys), PAGE):
        page = keys[start : start + PAGE]
        for row in reader.payments(page).values():
            _take_in(sums, row, _contributions(reader, row), month)
        tell(start + len(page), len(keys))
    sums.refunds.sort(key=lambda each: (each.day or "9", each.payment.provider, each.payment.id))
    return sums


def _keys(reader: Reader, environment: Environment, account: str | None, month: Month) -> array[int]:
    """The month's own payments, and every one with a refund, whenever it was paid; each once."""
    days = (DateField.PAID, DateField.CREATED)
    own = PaymentFilter(environment, account, dates=days, start=month.start, end=month.end)
    keys = reader.payment_keys(own)
    known = frozenset(keys)
    refunded = reader.payment_keys(PaymentFilter(environment, account, REFUNDS))
    keys.extend(key for key in refunded if key not in known)
    return keys


def _take_in(sums: MonthSums, row: PaymentRow, told: tuple[Contribution, ...], month: Month) -> None:
    _take_status(sums, row, month)
    for each in told:
        owner = Owner(row.provider, row.account, each.currency)
        if each.figure is Figure.RECEIVED and month.has(each.day):
            total = sums.days[owner, each.day]
            total.received_count += 1
            total.received_minor += each.minor
        elif each.figure is Figure.REFUNDED and month.has(each.day):
            total = sums.days[owner, each.day]
            total.refunded_count += 1
            total.refunded_minor += each.minor
            sums.refunds.append(RefundTold(row, owner, each.day, each.minor))
        elif each.figure is Figure.REFUND_UNKNOWN and _may_be_of(row, month):
            sums.refunds.append(RefundTold(row, owner, None, None))


def _take_status(sums: MonthSums, row: PaymentRow, month: Month) -> None:
    day = _own_day(row)
    if not month.has(day):
        return
    sums.payment_count += 1
    amount = row.amount
    total = sums.statuses[Owner(row.provider, row.account, amount.currency if amount else ""), row.status, day]
    if amount is None or amount.minor is None:
        total.unclear_count += 1
        return
    total.count += 1
    total.minor += amount.minor


def _own_day(row: PaymentRow) -> str:
    at = row.paid_at if row.status in RECEIVED else row.created_at
    return UNDATED if at is None else singapore_day(at)


def _may_be_of(row: PaymentRow, month: Month) -> bool:
    """Whether a refund on a day that nobody told can be of this month: paid before its end, and news since."""
    paid_at = row.paid_at if row.paid_at is not None else row.created_at
    return (paid_at is None or paid_at < month.end) and row.changed_at >= month.start


def _contributions(reader: Reader, row: PaymentRow) -> tuple[Contribution, ...]:
    """Refunds that were told one by one stand in the snapshot alone; of all else the row knows enough."""
    has_refunds = row.refunded_minor is not None or row.status is PaymentStatus.REFUND_OTHER
    detail = reader.payment(row.key) if has_refunds else None
    return contributions(_in_short(row) if detail is None else detail.snapshot)


_WORDS: dict[PaymentStatus, tuple[str, str]] = {
    PaymentStatus.PAID: ("paid", NOT_REFUNDED),
    PaymentStatus.REFUNDED: ("paid", "fully_refunded"),
    PaymentStatus.PARTLY_REFUNDED: ("paid", "partly_refunded"),
    PaymentStatus.REFUND_OTHER: ("paid", "refunded_in_some_way"),
    PaymentStatus.UNPAID: ("unpaid", NOT_REFUNDED),
    PaymentStatus.CANCELLED: ("cancelled", NOT_REFUNDED),
    PaymentStatus.FAILED: ("failed", NOT_REFUNDED),
    PaymentStatus.UNKNOWN: ("", ""),
}


def _in_short(row: PaymentRow) -> Snapshot:
    """A snapshot of the same status, amount and times."""
    payment_status, refund_status = _WORDS[row.status]
    short: Snapshot = {"payment_status": payment_status, "refund_status": refund_status}
    if row.amount is not None:
        short |= {
            "amount_minor": row.amount.minor,
            "amount_raw": row.amount.raw,
            "currency": row.amount.currency,
        }
    if row.status in RECEIVED:
        short |= {"paid_at": row.paid_at}
    if row.status is PaymentStatus.REFUNDED:
        short |= {"refunded_at": row.refunded_at}
    return short
