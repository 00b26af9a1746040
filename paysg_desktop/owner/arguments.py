"""What another process gives with a command: it came over the control channel, and is believed in nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.errors import UsageError

Arguments = Mapping[str, Any]


def whole(arguments: Arguments, name: str) -> int:
    """A whole number; what is none is refused, never rounded: it may be money. Raises UsageError."""
    number = arguments[name]
    if type(number) is not int:
        raise UsageError(f"`{name}` is a whole number. Nothing was sent.")
    return number
