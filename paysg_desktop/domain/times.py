"""Times are integers: microseconds since the epoch, UTC. Text appears only at the edges."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

SINGAPORE = timezone(timedelta(hours=8), "+08:00")
"""Singapore has kept one offset since 1982, so a fixed one needs no time-zone data on Windows."""

MICROSECOND = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|z|[+-]\d{2}(?::?\d{2})?)",
    re.ASCII,
)
"""What `datetime.fromisoformat` reads as well, which takes more in with each Python."""
_MILLISECONDS_FROM = 10**11
"""Digits from 10^11 up are milliseconds, fewer are seconds (paysg.md, section 10.1)."""
LATEST = 253_402_214_400_000_000
"""9999-12-31T00:00:00Z: the end of what can be shown in any zone."""


def to_datetime(micros: int) -> datetime:
    """The moment as an aware datetime in UTC."""
    return _EPOCH + timedelta(microseconds=micros)


def from_datetime(moment: datetime) -> int:
    """Microseconds since the epoch of an aware datetime."""
    return (moment - _EPOCH) // MICROSECOND


def parse_iso(text: str) -> int | None:
    """Microseconds of an ISO 8601 date-time with an offset; `None` for anything else.

    Years before 1970 and the last days of 9999 are no times of ours: they could not be shown in every zone.
    """
    if not _ISO.fullmatch(text):
        return None
    try:
        found_at = from_datetime(datetime.fromisoformat(text.upper()))
    except (ValueError, OverflowError):
        return None
    return found_at if 0 <= found_at <= LATEST else None


def parse_epoch(number: int) -> int | None:
    """Microseconds of a number of seconds or, from 10^11 up, milliseconds; `None` when out of range."""
    seconds, rest = divmod(number, 1000) if number >= _MILLISECONDS_FROM else (number, 0)
    if not 0 <= seconds * 1_000_000 < LATEST:
        return None
    return seconds * 1_000_000 + rest * 1000


def iso_utc(micros: int) -> str:
    """`2026-11-21T03:46:00.123456Z`: the one form of times in machine output."""
    return to_datetime(micros).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def singapore_day(micros: int) -> str:
    """The Singapore calendar day as `YYYY-MM-DD`."""
    return to_datetime(micros).astimezone(SINGAPORE).date().isoformat()


def day_start(day: str) -> int:
    """Microseconds of 00:00 Singapore time of a `YYYY-MM-DD` day; raises ValueError on other text."""
    start = date.fromisoformat(day)
    return from_datetime(datetime(start.year, start.month, start.day, tzinfo=SINGAPORE))
