"""Is the time of signing near enough? (signatures.md, sections 4 and 6.2)"""

from __future__ import annotations

from paysg_desktop.signatures.time_text import read_time, within_range
from paysg_desktop.signatures.verdicts import Late

_SECOND_US = 1_000_000


def outside_window(text: str, now: int, tolerance_s: float, unit: str) -> Late | None:
    """Why a time is not within the tolerance at `now` (microseconds UTC); None when it is.

    `unit` is `s` (digits of seconds), `ms` or `auto`. A time that can't be read is `header_malformed`.
    """
    signed_at = _read(text, unit)
    window_us = round(tolerance_s * _SECOND_US)
    if unit == "s" and text.isdigit() and signed_at != int(text) * _SECOND_US:
        if signed_at is not None and abs(now - signed_at) <= window_us:
            return Late("timestamp_milliseconds", "Its time is in milliseconds where seconds were expected.")
        return Late("timestamp_too_new", "Its time, read as seconds, lies far ahead.")
    if signed_at is None:
        return Late("header_malformed", "Its time could not be read.")
    age_us = now - signed_at
    if abs(age_us) <= window_us:
        return None
    seconds = f"It was signed {abs(age_us) // _SECOND_US} s"
    if age_us > 0:
        return Late("timestamp_too_old", f"{seconds} ago.")
    return Late("timestamp_too_new", f"{seconds} ahead of this computer's clock.")


def _read(text: str, unit: str) -> int | None:
    """Microseconds UTC; what is said to be milliseconds is never taken for seconds."""
    if unit == "ms" and text.isascii() and text.isdigit():
        return within_range(int(text) * 1_000)
    return read_time(text)
