"""Values of search terms that are ranges: amounts in major units, and days of Singapore."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from paysg_desktop.domain.times import day_start

_RANGE = re.compile(r"(?P<low>.*?)\.\.(?P<high>.*)")
_COMPARED = re.compile(r"(?P<sign>>=|<=|>|<)?(?P<value>.*)")
_NUMBER = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,15})?", re.ASCII)
_PERIOD = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1970, 9998


@dataclass(frozen=True, slots=True)
class AmountRange:
    """Amounts in major units, exact; None where it has no end. An `is_..._out` end does not belong."""

    least: Fraction | None = None
    most: Fraction | None = None
    is_least_out: bool = False
    is_most_out: bool = False

    def minor(self, digits: int) -> tuple[int | None, int | None]:
        """The least and the most minor units of a currency with so many digits; both belong."""
        unit = 10**digits
        least = None if self.least is None else -(-self.least * unit // 1)
        most = None if self.most is None else self.most * unit // 1
        if self.least is not None and self.is_least_out and least == self.least * unit:
            least = (least or 0) + 1
        if self.most is not None and self.is_most_out and most == self.most * unit:
            most = (most or 0) - 1
        return (None if least is None else int(least), None if most is None else int(most))

    @property
    def is_backwards(self) -> bool:
        return self.least is not None and self.most is not None and self.least > self.most


@dataclass(frozen=True, slots=True)
class TimeRange:
    """From `start` (included) to `end` (excluded), microseconds UTC; None where it has no end."""

    start: int | None = None
    end: int | None = None

    @property
    def is_backwards(self) -> bool:
        return self.start is not None and self.end is not None and self.start >= self.end


def read_amounts(text: str) -> AmountRange | None:
    """`12.30`, `>100`, `<=5`, `10..20`, `10..`; None for what is no amount."""
    found = _RANGE.fullmatch(text)
    if found:
        ends = [_number(each) if each else None for each in found.groups()]
        is_read = any(each is not None for each in ends) and all(
            end is not None or not given for end, given in zip(ends, found.groups(), strict=True)
        )
        return AmountRange(ends[0], ends[1]) if is_read else None
    sign, value = _compared(text)
    number = _number(value)
    if number is None:
        return None
    if not sign:
        return AmountRange(number, number)
    if sign[0] == ">":
        return AmountRange(number, None, is_least_out=sign == ">")
    return AmountRange(None, number, is_most_out=sign == "<")


def read_times(text: str) -> TimeRange | None:
    """`2026-01-31`, `2026-01`, `2026`, `>2026-01-31`, `2026-01..2026-03`; None for what is no date.

    Both ends of a range belong to it, as whole days of Singapore.
    """
    found = _RANGE.fullmatch(text)
    if found:
        given = found.groups()
        periods = [_period(each) if each else None for each in given]
        if not any(given) or any(each and period is None for each, period in zip(given, periods, strict=True)):
            return None
        low, high = periods
        return TimeRange(low and low[0], high and high[1])
    sign, value = _compared(text)
    period = _period(value)
    if period is None:
        return None
    start, end = period
    ranges = {
        "": TimeRange(start, end),
        ">": TimeRange(end, None),
        ">=": TimeRange(start, None),
        "<": TimeRange(None, start),
        "<=": TimeRange(None, end),
    }
    return ranges[sign]


def _compared(text: str) -> tuple[str, str]:
    found = _COMPARED.fullmatch(text)
    return ("", text) if found is None else (found["sign"] or "", found["value"])


def _number(text: str) -> Fraction | None:
    plain = text.strip().removeprefix("s").removeprefix("$")
    return Fraction(plain.replace(",", "")) if _NUMBER.fullmatch(plain) else None


def _period(text: str) -> tuple[int, int] | None:
    """A day, a month or a year: its first microsecond, and the first behind it."""
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = (int(each) if each else None for each in found.groups())
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day is not None:
        return day_start(first.isoformat()), day_start(date.fromordinal(first.toordinal() + 1).isoformat())
    behind = date(year + 1, 1, 1) if month in (None, 12) else date(year, (month or 0) + 1, 1)
    return day_start(first.isoformat()), day_start(behind.isoformat())
