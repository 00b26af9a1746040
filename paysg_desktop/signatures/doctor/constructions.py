"""In which other ways a sender may put together what it signs (signatures.md, section 6.5)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from paysg_desktop.domain.finding import Change
from paysg_desktop.signatures.doctor.suspect import Suspect

Mac = Callable[[bytes, bytes, str], bytes]
"""Key, body and hash → the digest."""

_FULL_STOP = b"."
_SEPARATORS = {"nothing": b"", "colon": b":", "line-feed": b"\n", "bar": b"|"}
_FRACTIONS_BELOW = 2 * 1024
_SECONDS_BELOW = 10**11
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Construction:
    """One way; `change` is None for the scheme's own."""

    mac: Mac
    change: Change | None = None


def usual(suspect: Suspect) -> Construction:
    return Construction(_joined(suspect.parts))


def variants(suspect: Suspect) -> list[Construction]:
    """The others, in the order of the table, without those that try many times."""
    return [*frequent(suspect), *_units(suspect), *_urls(suspect), *_plain(suspect)]


def frequent(suspect: Suspect) -> list[Construction]:
    """Those of them that may well come together with a body that was changed."""
    return [*_without_parts(suspect), *_separators(suspect)]


def fractions(suspect: Suspect) -> Iterator[Construction]:
    """Every millisecond of the second that the header names: a thousand tries, for short bodies alone."""
    seconds = _digits(suspect.timestamp)
    if seconds is None or seconds >= _SECONDS_BELOW or len(suspect.body) >= _FRACTIONS_BELOW:
        return
    for fraction in range(1, _THOUSAND):
        time = str(seconds * _THOUSAND + fraction).encode()
        change = Change("timestamp_unit_signed_differs", "milliseconds")
        yield Construction(_joined((*suspect.parts[:-1], time)), change)


def _without_parts(suspect: Suspect) -> Iterator[Construction]:
    parts = suspect.parts
    if parts:
        yield Construction(_joined(()), Change("timestamp_not_signed", "body-alone"))
    if len(parts) > 1:
        yield Construction(_joined(parts[:1]), Change("timestamp_not_signed", "id-and-body"))
        yield Construction(_joined(parts[1:]), Change("id_not_signed", "time-and-body"))


def _separators(suspect: Suspect) -> Iterator[Construction]:
    if suspect.parts:
        for form, separator in _SEPARATORS.items():
            yield Construction(_joined(suspect.parts, separator), Change("separator_differs", form))


def _units(suspect: Suspect) -> Iterator[Construction]:
    time = _digits(suspect.timestamp)
    if time is None:
        return
    is_seconds = time < _SECONDS_BELOW
    other = time * _THOUSAND if is_seconds else time // _THOUSAND
    change = Change("timestamp_unit_signed_differs", "milliseconds" if is_seconds else "seconds")
    yield Construction(_joined((*suspect.parts[:-1], str(other).encode())), change)


def _urls(suspect: Suspect) -> Iterator[Construction]:
    for url in _spellings(suspect.case.urls):
        yield Construction(_joined((url.encode("utf-8", "replace"),), b""), Change("url_signed", "url-and-body"))


def _spellings(urls: tuple[str, ...]) -> list[str]:
    """Each address with http and https, with and without a slash at its end."""
    rests = dict.fromkeys(url.partition("://")[2].rstrip("/") for url in urls)
    return [f"{kind}://{rest}{end}" for rest in rests if rest for kind in ("https", "http") for end in ("", "/")]


def _plain(suspect: Suspect) -> Iterator[Construction]:
    """A bare hash of secret and message instead of an HMAC."""
    messages = {"body": b""}
    if suspect.parts:
        messages = {"body": b"", "message": _FULL_STOP.join((*suspect.parts, b""))}
    for name, front in messages.items():
        for form in ("secret-first", "secret-last"):
            yield Construction(_hashed(front, form), Change("digest_not_hmac", f"{form}-{name}"))


def _joined(parts: tuple[bytes, ...], separator: bytes = _FULL_STOP) -> Mac:
    front = separator.join((*parts, b""))
    return lambda key, body, algorithm: hmac.digest(key, front + body, algorithm)


def _hashed(front: bytes, form: str) -> Mac:
    def mac(key: bytes, body: bytes, algorithm: str) -> bytes:
        message = front + body
        content = key + message if form == "secret-first" else message + key
        return hashlib.new(algorithm, content, usedforsecurity=False).digest()

    return mac


def _digits(text: bytes | None) -> int | None:
    return int(text) if text is not None and text.isdigit() and len(text) <= 16 else None
