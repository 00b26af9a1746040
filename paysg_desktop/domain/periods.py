"""Periods of whole Singapore days, by name or from one day to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from paysg_desktop.domain.times import day_start, singapore_day

ANY_TIME, TODAY, YESTERDAY = "", "today", "yesterday"
THIS_MONTH, LAST_MONTH, LAST_7_DAYS, CUSTOM = "this month", "last month", "last 7 days", "custom"
NAMES = (ANY_TIME, TODAY, YESTERDAY, THIS_MONTH, LAST_MONTH, LAST_7_DAYS, CUSTOM)


@dataclass(frozen=True, slots=True)
class Period:
    """From the beginning of `first` to the end of `last`, both `YYYY-MM-DD` in Singapore."""

    first: str
    last: str

    @property
    def start(self) -> int:
        """Microseconds UTC, included."""
        return day_start(self.first)

    @property
    def end(self) -> int:
        """Microseconds UTC, excluded."""
        return day_start((date.fromisoformat(self.last) + timedelta(days=1)).isoformat())


def named_period(name: str, now: int) -> Period:
    """The period of a name at `now` (microseconds UTC); raises ValueError for ANY_TIME and CUSTOM."""
    today = date.fromisoformat(singapore_day(now))
    match name:
        case "today":
            return _days(today, today)
        case "yesterday":
            return _days(today - timedelta(days=1), today - timedelta(days=1))
        case "this month":
            return month_of(today)
        case "last month":
            return month_of(today.replace(day=1) - timedelta(days=1))
        case "last 7 days":
            return _days(today - timedelta(days=6), today)
    raise ValueError(name)


def month_of(day: date) -> Period:
    """The calendar month of a day."""
    first = day.replace(day=1)
    after = (first + timedelta(days=32)).replace(day=1)
    return _days(first, after - timedelta(days=1))


def _days(first: date, last: date) -> Period:
    return Period(first.isoformat(), last.isoformat())
