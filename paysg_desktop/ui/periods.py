"""Periods of whole Singapore days that people choose by name."""

from __future__ import annotations

from datetime import date

from paysg_desktop.domain.periods import (
    CUSTOM,
    LAST_7_DAYS,
    LAST_MONTH,
    THIS_MONTH,
    Period,
    month_of,
    named_period,
)
from paysg_desktop.domain.times import SINGAPORE, day_start, to_datetime
from paysg_desktop.ui.wording import date_text, month_text, tr

__all__ = [
    "CUSTOM",
    "LAST_7_DAYS",
    "LAST_MONTH",
    "THIS_MONTH",
    "Period",
    "moment_field_text",
    "month_of",
    "months_text",
    "named_period",
    "period_names",
    "read_day",
    "read_moment",
]

_SECOND = 1_000_000


def read_day(text: str) -> str | None:
    """`YYYY-MM-DD` of what somebody typed: `2026-10-01`, or `1/10/2026` with the day first; None for else."""
    parts = text.strip().replace("/", "-").replace(".", "-").split("-")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    year, month, day = (int(part) for part in (parts if len(parts[0]) == 4 else reversed(parts)))
    try:
        return date(year, month, day).isoformat() if 1970 <= year < 9999 else None
    except ValueError:
        return None


def period_names() -> tuple[tuple[str, str], ...]:
    """The names with their words, in the order in which they are offered."""
    return (
        (THIS_MONTH, tr("This month")),
        (LAST_MONTH, tr("Last month")),
        (LAST_7_DAYS, tr("Last 7 days")),
        (CUSTOM, tr("From … to …")),
    )


def read_moment(text: str) -> int | None:
    """Microseconds UTC of a day and a time in Singapore as somebody typed them: `2026-10-31 18:00`; None for else.

    A day alone means its first moment.
    """
    day_text, _, clock = text.strip().replace("T", " ").partition(" ")
    day, parts = read_day(day_text), (clock.strip() or "00:00").split(":")
    if day is None or len(parts) not in (2, 3) or not all(_is_two_digits(part) for part in parts):
        return None
    hour, minute, second = (int(part) for part in (*parts, "0")[:3])
    if hour > 23 or minute > 59 or second > 59:
        return None
    return day_start(day) + ((hour * 60 + minute) * 60 + second) * _SECOND


def moment_field_text(micros: int) -> str:
    """What `read_moment` reads: `2026-10-31 18:00:05`, Singapore time."""
    return to_datetime(micros).astimezone(SINGAPORE).strftime("%Y-%m-%d %H:%M:%S")


def months_text(period: Period) -> str:
    """`October 2026`, or both days where it is no whole month."""
    first = date.fromisoformat(period.first)
    if month_of(first) == period:
        return month_text(first.year, first.month)
    return tr("{first} to {last}").format(first=date_text(period.start), last=date_text(period.end - 1))


def _is_two_digits(text: str) -> bool:
    return 1 <= len(text) <= 2 and text.isascii() and text.isdigit()
