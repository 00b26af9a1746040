"""The switches of the `timestamped` scheme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paysg_desktop.signatures.option_values import encodings, header, one_of, read_options, tolerance


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
    return read_options(mapping, base, _READERS)


_READERS = {
    "header": header,
    "tolerance": tolerance,
    "timestamp_unit": one_of("s", "auto"),
    "digest_encodings": encodings,
    "time_policy": one_of("reject", "warn"),
    "body_fallback": one_of("none", "js"),
}
