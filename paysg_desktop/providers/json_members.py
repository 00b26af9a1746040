"""Reading members of a JSON object whose kind nobody promised. Nothing here raises."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from paysg_desktop.domain.times import parse_epoch
from paysg_desktop.signatures.time_text import read_time, within_range

LONGEST_TEXT = 10_000
"""Characters; longer texts are cut in a snapshot, while the delivery keeps its body whole."""

LONGEST_ID = 1_000
"""An id can't be cut without becoming another one's, so a longer one is none."""

MOST_METADATA = 100
"""Entries of `metadata` that a snapshot takes; the guides allow ten or so."""

_MILLISECONDS_FROM = 10**11


def member_at(given: Mapping[str, Any], path: str) -> Any:
    """The value at a dotted path (`data.customer.email`); None where it leads nowhere or is empty."""
    place: Any = given
    for step in path.split("."):
        if not isinstance(place, dict):
            return None
        place = place.get(step)
    return place


def as_object(value: object) -> Mapping[str, Any]:
    """An object as it is; an empty one for every other kind."""
    return value if isinstance(value, dict) else {}


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


def as_currency(value: object) -> str | None:
    """A currency's three capital letters, whatever their case came as; None for everything else."""
    if not isinstance(value, str) or len(value) != 3 or not (value.isascii() and value.isalpha()):
        return None
    return value.upper()


def as_metadata(given: Mapping[str, Any]) -> dict[str, str]:
    """Names as they are (never renamed), values as text."""
    first = list(given.items())[:MOST_METADATA]
    return {name[:LONGEST_TEXT]: as_text_of_any(value) for name, value in first}


def present(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields without those that are None: what could not be read must not wipe out what is known."""
    return {name: value for name, value in fields.items() if value is not None}
