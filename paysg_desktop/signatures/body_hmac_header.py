"""Reading the one header that carries the digest of the body, and the one that carries the time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paysg_desktop.domain.headers import Headers
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions
from paysg_desktop.signatures.header_values import HeaderError, find_value

_DIGITS = re.compile(r"[0-9]{1,16}")
_VISIBLE = re.compile(r"[\x21-\x2b\x2d-\x7e]+")


@dataclass(frozen=True, slots=True)
class BodyHmacHeader:
    """The digests' texts without their prefix, and the time exactly as received."""

    texts: tuple[str, ...]
    timestamp: str | None = None


def missing_headers(headers: Headers, options: BodyHmacOptions) -> tuple[str, ...]:
    """The names that are not there."""
    wanted = (options.header, options.timestamp_header) if options.is_timed else (options.header,)
    return tuple(name for name in wanted if find_value(headers, name) is None)


def read_header(headers: Headers, options: BodyHmacOptions) -> BodyHmacHeader:
    """Raises HeaderError for `header_malformed`; the headers must be there."""
    value = find_value(headers, options.header) or ""
    # Several header lines, or one that a proxy joined, give several digests; any of them may fit.
    given = [part.strip(" \t") for part in value.split(",")]
    if not any(given):
        raise HeaderError("header_malformed", f"The header {options.header} is empty.")
    texts = tuple(text for each in given if (text := _without_prefix(each, options)))
    if not texts:
        raise HeaderError("header_malformed", f"The header {options.header} has no “{options.prefix}” and digest.")
    return BodyHmacHeader(texts, _timestamp(headers, options))


def _without_prefix(text: str, options: BodyHmacOptions) -> str | None:
    """The digest's text; None where a prefix that must be there is not."""
    if text.lower().startswith(options.prefix.lower()):
        return text[len(options.prefix) :].lstrip(" \t")
    return text if options.has_optional_prefix else None


def _timestamp(headers: Headers, options: BodyHmacOptions) -> str | None:
    if not options.is_timed:
        return None
    text = (find_value(headers, options.timestamp_header) or "").strip(" \t")
    pattern = _VISIBLE if options.timestamp_unit == "auto" else _DIGITS
    if not pattern.fullmatch(text):
        raise HeaderError("header_malformed", f"The header {options.timestamp_header} holds no time.")
    return text
