"""Reading members of a JSON object whose kind nobody promised. Nothing here raises."""

from __future__ import annotations

import json
from decimal import Decimal

from paysg_desktop.domain.times import parse_epoch
from paysg_desktop.signatures.time_text import read_time, within_range

LONGEST_TEXT = 10_000
"""Characters; longer texts are cut in a snapshot, while the delivery keeps its body whole."""

LONGEST_ID = 1_000
"""An id can't be cut without becoming another one's, so a longer one is none."""

_MILLISECONDS_FROM = 10**11


def as_text(value: object) -> str | None:
    """Text as it is, a number in the characters received; None for null and structures."""
    if isinstance(value, str):
        return value[:LONGEST_TEXT]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)[:LONGEST_TEXT] if isinstance(value, int | Decimal) else None


def as_id(value: object) -> str | None:
    """Text or number that can be an identifier: not empty, at most LONGEST_ID characters."""
    text = None if isinstance(value, bool) else as_text(value)
    return text if text and len(text) <= LONGEST_ID else None


def as_text_of_any(value: object) -> str:
    """Text for every kind: null is empty, a structure its compact JSON."""
    if value is None:
        return ""
    text = as_text(value)
    if text is None:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return text[:LONGEST_TEXT]


def as_time(value: object) -> int | None:
    """Microseconds UTC of ISO 8601 text, or of seconds or milliseconds as a number or its digits."""
    if isinstance(value, str):
        return read_time(value)
    if isinstance(value, Decimal):
        unit = 1_000 if value >= _MILLISECONDS_FROM else 1_000_000
        return within_range(int(value * unit))
    if isinstance(value, int) and not isinstance(value, bool):
        return within_range(parse_epoch(value))
    return None
