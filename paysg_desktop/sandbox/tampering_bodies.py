"""Pairs of bodies: what is signed, and what is sent instead."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

Event = Mapping[str, Any]
Pair = tuple[bytes, bytes]
"""The signed bytes, and those that go out."""

FORM_TYPE = b"application/x-www-form-urlencoded"
_NOTE = "Löwe & Söhne 付款 <https://pay.example/x>"


def compact(event: Any) -> bytes:
    """As most senders write it."""
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()


def _noted(event: Event) -> bytes:
    """With a member that has everything which may be written in two ways."""
    return compact({**event, "note": _NOTE})


def _reserialised(event: Event) -> Pair:
    return json.dumps(event, ensure_ascii=False).encode(), compact(event)


def _trailing_newline(event: Event) -> Pair:
    body = compact(event)
    return body + b"\n", body


def _line_endings(event: Event) -> Pair:
    body = json.dumps(event, ensure_ascii=False, indent=2).encode()
    return body, body.replace(b"\n", b"\r\n")


def _bom(event: Event) -> Pair:
    body = compact(event)
    return body, b"\xef\xbb\xbf" + body


def _mojibake(event: Event) -> Pair:
    body = _noted(event)
    return body, body.decode("latin-1").encode()


def _unicode_escaped(event: Event) -> Pair:
    return json.dumps({**event, "note": _NOTE}, separators=(",", ":")).encode(), _noted(event)


def _slashes_escaped(event: Event) -> Pair:
    body = _noted(event)
    return body.replace(b"/", b"\\/"), body


def _html_escaped(event: Event) -> Pair:
    body = signed = _noted(event)
    for each in b"&<>":
        signed = signed.replace(bytes([each]), f"\\u{each:04x}".encode())
    return signed, body


def _numbers(event: Event) -> Pair:
    body = compact(event)
    return body[:-1] + b',"ratio":170}', body[:-1] + b',"ratio":170.00}'


def _keys_sorted(event: Event) -> Pair:
    mixed = {"zz": 1, **event, "aa": 2}
    return json.dumps(mixed, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode(), compact(mixed)


def _base64(event: Event) -> Pair:
    body = compact(event)
    return body, base64.b64encode(body)


def _gzip(event: Event) -> Pair:
    body = compact(event)
    return body, gzip.compress(body, mtime=0)


def _form(event: Event) -> Pair:
    body = compact(event)
    return body, b"payload=" + quote(body).encode()


def _payload_only(event: Event) -> Pair:
    part = "payload" if "payload" in event else "data"
    return compact(event[part]), compact(event)


PAIRS: Mapping[str, Callable[[Event], Pair]] = {
    "reserialised": _reserialised,
    "trailing-newline": _trailing_newline,
    "line-endings": _line_endings,
    "bom": _bom,
    "mojibake": _mojibake,
    "unicode-escaped": _unicode_escaped,
    "slashes-escaped": _slashes_escaped,
    "html-escaped": _html_escaped,
    "numbers": _numbers,
    "keys-sorted": _keys_sorted,
    "base64-body": _base64,
    "gzip-body": _gzip,
    "form-wrapped": _form,
    "payload-only": _payload_only,
}
