"""What made-up events are made of: ids, and values that the user sets by dotted paths."""

from __future__ import annotations

import hashlib
import math
import secrets
import string
from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import UsageError

_ID_CHARACTERS = string.ascii_letters + string.digits


def random_id(length: int, prefix: str = "") -> str:
    """A fresh id of `length` letters and digits after its prefix."""
    return prefix + "".join(secrets.choice(_ID_CHARACTERS) for _ in range(length))


def derived_id(seed: str, length: int, prefix: str = "") -> str:
    """An id that is always the same for a seed; at most 40 characters after its prefix."""
    number = int.from_bytes(hashlib.sha256(f"{prefix}{seed}".encode("utf-8", "replace")).digest())
    digits = (number // len(_ID_CHARACTERS) ** place % len(_ID_CHARACTERS) for place in range(length))
    return prefix + "".join(_ID_CHARACTERS[digit] for digit in digits)


def require_type(event_type: str, known: Mapping[str, str], title: str) -> None:
    """Raises UsageError naming the events that a provider sends when this is none of them."""
    if event_type not in known:
        raise UsageError(f"{title} has no event {event_type!r}. It sends: {', '.join(known)}.")


def set_values(event: dict[str, Any], values: Mapping[str, str]) -> None:
    """Set dotted paths (`data.object.id`); a path's objects must be there, its last member need not.

    A value becomes a number, true, false or null where it reads like one and no text stood there before. Raises
    UsageError for a path that leads nowhere.
    """
    for path, text in values.items():
        _set(event, path, text)


def _set(event: dict[str, Any], path: str, text: str) -> None:
    *steps, last = path.split(".")
    place: Any = event
    for step in steps:
        place = place.get(step) if isinstance(place, dict) else None
    if not isinstance(place, dict) or not last:
        raise UsageError(f"There is no {path!r} in this event to set.")
    place[last] = text if isinstance(place.get(last), str) else _literal(text)


def _literal(text: str) -> Any:
    """A number, true, false or null where the text is one; else the text."""
    try:
        value = strict_json.parse(text.encode("utf-8", "replace")).value
    except strict_json.JsonProblem:
        return text
    if isinstance(value, str | list | dict):
        return text
    if isinstance(value, strict_json.ReceivedDecimal):
        # A float prints as the shortest text that reads back the same: 12.34 goes out as 12.34.
        return float(value) if math.isfinite(float(value)) else text
    return value
