"""From when until when a certificate holds; the standard library tells only of those that it verified itself."""

from __future__ import annotations

import binascii
import re
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

from paysg_desktop.domain.times import from_datetime

_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)
_SEQUENCE, _VERSION = 0x30, 0xA0
_FORMS = {0x17: "%y%m%d%H%M%SZ", 0x18: "%Y%m%d%H%M%SZ"}
"""UTCTime and GeneralizedTime, as RFC 5280, section 4.1.2.5, allows them."""
_BEFORE_VALIDITY = 3
"""Serial number, algorithm and issuer stand in front of it (section 4.1)."""
_LONG_LENGTH = 0x80


def validity(pem: str) -> tuple[int, int]:
    """When the first certificate of a file begins and ends to hold, in microseconds UTC; raises ValueError."""
    block = _BLOCK.search(pem)
    if block is None:
        raise ValueError("no certificate")
    try:
        der = ssl.PEM_cert_to_DER_cert(block[0])
        ((_, certificate),) = _elements(der)
        _, signed = next(_elements(certificate))
        fields = [content for tag, content in _elements(signed) if tag != _VERSION]
        begins, ends = (_time(tag, content) for tag, content in _elements(fields[_BEFORE_VALIDITY]))
    except (binascii.Error, IndexError, KeyError, StopIteration, UnicodeError) as error:
        raise ValueError("no certificate") from error
    return begins, ends


def _elements(der: bytes) -> Iterator[tuple[int, bytes]]:
    """The tag and content of each element, one after the other (X.690, section 8.1)."""
    at = 0
    while at < len(der):
        tag, length, at = der[at], der[at + 1], at + 2
        if length >= _LONG_LENGTH:
            size = length - _LONG_LENGTH
            length, at = int.from_bytes(der[at : at + size]), at + size
        yield tag, der[at : at + length]
        at += length


def _time(tag: int, content: bytes) -> int:
    return from_datetime(datetime.strptime(content.decode("ascii"), _FORMS[tag]).replace(tzinfo=UTC))
