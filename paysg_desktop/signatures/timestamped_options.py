"""The switches of the `timestamped` scheme."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from paysg_desktop.domain.errors import UsageError

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_LONGEST_TOLERANCE_S = 366 * 24 * 3600


@dataclass(frozen=True, slots=True)
class TimestampedOptions:
    """The defaults are the strict form: seconds, hex, the window rejects, the raw body only."""

    header: str = "PaySG-Signature"
    tolerance: int | float = 300
    """Seconds, both ways, above 0: a window can't be switched off."""
    timestamp_unit: str = "s"
    """`s`, or `auto`: seconds, milliseconds or ISO 8601 text."""
    digest_encodings: tuple[str, ...] = ("hex",)
    """Of `hex` and `base64`."""
    time_policy: str = "reject"
    """`reject`, or `warn`."""
    body_fallback: str = "none"
    """`none`, or `js`: a second try with the body as JavaScript would write it again."""


STRICT = TimestampedOptions()


def options_from(mapping: Mapping[str, Any] | None, base: TimestampedOptions = STRICT) -> TimestampedOptions:
    """`base` with the named options changed; raises UsageError for an unknown name or value."""
    changes: dict[str, Any] = {}
    for name, value in (mapping or {}).items():
        reader = _READERS.get(name)
        if reader is None:
            raise UsageError(f"There is no signature option “{name}”. Known are: {', '.join(_READERS)}.")
        changes[name] = reader(name, value)
    return replace(base, **changes)


def _header(name: str, value: object) -> str:
    if isinstance(value, str) and _TOKEN.fullmatch(value):
        return value
    raise UsageError(f"The option {name} takes the name of an HTTP header.")


def _tolerance(name: str, value: object) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= _LONGEST_TOLERANCE_S:
        return value
    raise UsageError(f"The option {name} takes seconds above 0, at most a year of them.")


def _encodings(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, list | tuple) and value and all(each in ("hex", "base64") for each in value):
        return tuple(dict.fromkeys(value))
    raise UsageError(f'The option {name} takes a list of "hex" and "base64".')


def _one_of(*known: str) -> Callable[[str, object], str]:
    def read(name: str, value: object) -> str:
        if isinstance(value, str) and value in known:
            return value
        raise UsageError(f"The option {name} takes {' or '.join(known)}.")

    return read


_READERS: dict[str, Callable[[str, Any], Any]] = {
    "header": _header,
    "tolerance": _tolerance,
    "timestamp_unit": _one_of("s", "auto"),
    "digest_encodings": _encodings,
    "time_policy": _one_of("reject", "warn"),
    "body_fallback": _one_of("none", "js"),
}
