"""Reading `webhook-id`, `webhook-timestamp` and `webhook-signature`, or Svix's names for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paysg_desktop.domain.headers import Headers
from paysg_desktop.signatures.header_values import HeaderError, find_value

PREFIXES = ("svix", "webhook")
"""Svix's own names win where both are there (signatures.md, section 2)."""
PARTS = ("id", "timestamp", "signature")

_TIME = re.compile(r"[0-9]{1,16}")
_ID = re.compile(r"[\x21-\x2d\x2f-\x7e]+")
# Repeated header lines that a proxy joined have a blank behind the comma; a version's own comma has none.
_BETWEEN = re.compile(r"[ \t]*,[ \t]+|[ \t]+|,(?=v[0-9]+[a-z]?,)")


@dataclass(frozen=True, slots=True)
class StandardHeader:
    """The headers as received; `entries` are (version, text) pairs in their order."""

    prefix: str
    message_id: str
    timestamp: str
    entries: tuple[tuple[str, str], ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The entries of version v1, the only one that is checked."""
        return self.of_version("v1")

    def of_version(self, version: str) -> tuple[str, ...]:
        return tuple(text for name, text in self.entries if name == version)


def own_headers() -> tuple[str, ...]:
    """Every name that belongs to the scheme."""
    return tuple(f"{prefix}-{part}" for prefix in PREFIXES for part in PARTS)


def missing_headers(headers: Headers) -> tuple[str, ...]:
    """The names that are not there, of the set that is most complete; empty when one is complete."""
    given = {name.lower().decode("latin-1") for name, _ in headers}
    missing = [
        tuple(f"{prefix}-{part}" for part in PARTS if f"{prefix}-{part}" not in given) for prefix in PREFIXES
    ]
    return min(reversed(missing), key=len)


def read_header(headers: Headers) -> StandardHeader:
    """Raises HeaderError (`header_missing`, `header_malformed`)."""
    prefix = next((each for each in PREFIXES if not _missing(headers, each)), None)
    if prefix is None:
        names = " and no ".join(missing_headers(headers))
        raise HeaderError("header_missing", f"There is no {names} header.")
    message_id, timestamp, signature = (
        (find_value(headers, f"{prefix}-{part}") or "").strip(" \t") for part in PARTS
    )
    if not _ID.fullmatch(message_id):
        raise HeaderError(
            "header_malformed", f"{prefix}-id is empty, or holds a full stop or what is no plain text."
        )
    if not _TIME.fullmatch(timestamp):
        raise HeaderError("header_malformed", f"{prefix}-timestamp is not a number of seconds.")
    return StandardHeader(prefix, message_id, timestamp, _entries(signature, prefix))


def _missing(headers: Headers, prefix: str) -> bool:
    return any(find_value(headers, f"{prefix}-{part}") is None for part in PARTS)


def _entries(signature: str, prefix: str) -> tuple[tuple[str, str], ...]:
    entries = []
    for part in _BETWEEN.split(signature):
        if not part:
            continue
        version, comma, text = part.partition(",")
        if not comma or not version:
            raise HeaderError("header_malformed", f"{prefix}-signature has a part without its version and comma.")
        if text:
            entries.append((version, text))
    if not entries:
        raise HeaderError("header_malformed", f"{prefix}-signature has no digest.")
    return tuple(entries)
