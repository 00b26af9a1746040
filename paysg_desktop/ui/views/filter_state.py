"""What the chips above the payments have chosen, as words and as a `PaymentFilter`. Pure; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.periods import CUSTOM, Period, named_period
from paysg_desktop.ui.wording import tr

ANY_TIME, TODAY, YESTERDAY = "", "today", "yesterday"
PAID_OR_REFUNDED = (DateField.PAID, DateField.REFUNDED)
CREATED = (DateField.CREATED,)
CHANGED = (DateField.CHANGED,)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class FilterState:
    """`period` is one of the names here or in `periods`; `custom` holds the days where it is CUSTOM."""

    period: str = ANY_TIME
    dates: tuple[DateField, ...] = PAID_OR_REFUNDED
    custom: Period | None = None
    statuses: frozenset[PaymentStatus] = frozenset()

    @property
    def is_narrowed(self) -> bool:
        return bool(self.statuses) or self.period != ANY_TIME

    def days(self, now: int) -> Period | None:
        """The days of the period at `now` (microseconds UTC); None where every time is wanted."""
        match self.period:
            case "":
                return None
            case "today":
                return _day_before(now, 0)
            case "yesterday":
                return _day_before(now, 1)
            case name if name == CUSTOM:
                return self.custom
        return named_period(self.period, now)

    def wanted(self, scope: Scope, now: int) -> PaymentFilter:
        """The payments of a scope that this takes."""
        days = self.days(now)
        if days is None:
            return PaymentFilter(scope.environment, scope.account, self.statuses)
        return PaymentFilter(
            scope.environment, scope.account, self.statuses, self.dates, start=days.start, end=days.end
        )

    def words(self, now: int) -> str:
        """All that narrows, in one line for people; empty for nothing."""
        days = self.days(now)
        told = [] if days is None else [f"{days_text(days)}, {date_words(self.dates)}"]
        told += [", ".join(status_word(each) for each in PaymentStatus if each in self.statuses)]
        return " · ".join(filter(None, told))


def status_word(status: PaymentStatus) -> str:
    return {
        PaymentStatus.PAID: tr("Paid"),
        PaymentStatus.UNPAID: tr("Unpaid"),
        PaymentStatus.CANCELLED: tr("Cancelled"),
        PaymentStatus.REFUNDED: tr("Refunded"),
        PaymentStatus.PARTLY_REFUNDED: tr("Partly refunded"),
        PaymentStatus.REFUND_OTHER: tr("Refund of unknown amount"),
        PaymentStatus.FAILED: tr("Payment failed"),
        PaymentStatus.UNKNOWN: tr("Status unknown"),
    }[status]


def date_words(dates: tuple[DateField, ...]) -> str:
    """By which day a period chooses."""
    if dates == CREATED:
        return tr("by the day created")
    return tr("by the day last changed") if dates == CHANGED else tr("by the day paid or refunded")


def days_text(period: Period) -> str:
    """`21 Nov 2026`, `1 – 31 Oct 2026`, or both days in full."""
    first, last = date.fromisoformat(period.first), date.fromisoformat(period.last)
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {end}"
    return f"{first.day} {_MONTHS[first.month - 1]} {first.year} – {end}"


def _day_before(now: int, days: int) -> Period:
    day = (date.fromisoformat(singapore_day(now)) - timedelta(days=days)).isoformat()
    return Period(day, day)
