"""Times as providers write them: digits of seconds or milliseconds, or ISO 8601."""

from __future__ import annotations

import re

from paysg_desktop.domain.times import parse_epoch, parse_iso

_DIGITS = re.compile(r"[0-9]{1,20}")
_LATEST = 253_402_214_400_000_000
"""9999-12-31T00:00Z in microseconds: a day before the end, so that every time zone can show what is read."""


def read_time(text: str) -> int | None:
    """Microseconds UTC of a time from 1970 on; None for any other text (paysg.md, section 10.1)."""
    return within_range(parse_epoch(int(text)) if _DIGITS.fullmatch(text) else parse_iso(text))


def within_range(micros: int | None) -> int | None:
    """The time, or None for one that no calendar of ours could show."""
    return micros if micros is not None and 0 <= micros < _LATEST else None
