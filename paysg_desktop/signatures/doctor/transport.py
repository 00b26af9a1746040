"""What the way may do to bytes: compression, wrappings, marks and line ends."""

from __future__ import annotations

import base64
import binascii
import gzip
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from urllib.parse import parse_qs

from paysg_desktop.domain.finding import Change
from paysg_desktop.signatures.digests import read_base64

FIELDS = ("payload", "data", "body")
"""Names of form fields that may hold the document."""
LARGEST_OUT = 4 * 1024 * 1024
"""Bytes that a compressed body may grow to; beyond it counts as no body of ours."""
CAUSES = frozenset(
    {
        "body_still_compressed",
        "body_base64",
        "body_form_wrapped",
        "body_bom",
        "body_trailing_newline",
        "body_line_endings",
        "body_mojibake",
    }
)
PUT_ON = frozenset({"with-lf", "with-crlf"})
"""Forms that add something to the end, and so come after any other change."""
ANY: Mapping[str, str] = {"content-encoding": "deflate", "content-type": "application/x-www-form-urlencoded"}
"""Headers under which every form is tried."""

_UNDONE = frozenset({"gzip", "deflate", "deflate-raw", "decoded", "without", "latin-1", "cp1252", *FIELDS})
Form = tuple[Change, bytes]
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_GZIP = b"\x1f\x8b"
_LARGEST_IN = 64 * 1024
_LARGEST_WRAPPED = 1024 * 1024
_FORM_TYPE = "application/x-www-form-urlencoded"


def is_undone(change: Change) -> bool:
    """Whether a change takes off what the way put on, so that another document may come to light.

    Line ends around and between the parts of a document are not a part of it: the writers leave them out anyway.
    """
    return change.cause != "body_trailing_newline" and change.form in _UNDONE


def forms(body: bytes, headers: Mapping[str, str]) -> Iterator[Form]:
    """Every other form that the bytes may have had, in the order of the table; `headers` in lower case."""
    yield from _compression(body, headers)
    plain = _from_base64(body)
    if plain is not None:
        yield Change("body_base64", "decoded"), plain
    yield from _wrapped(body, headers)
    if body.startswith(_BYTE_ORDER_MARK):
        yield Change("body_bom", "without"), body[len(_BYTE_ORDER_MARK) :]
    else:
        yield Change("body_bom", "with"), _BYTE_ORDER_MARK + body
    yield from line_ends(body)
    unix = body.replace(b"\r\n", b"\n")
    yield Change("body_line_endings", "lf"), unix
    yield Change("body_line_endings", "crlf"), unix.replace(b"\n", b"\r\n")
    yield from _mojibake(body)


def line_ends(body: bytes) -> Iterator[Form]:
    """Without, and with, one line end behind the last byte."""
    for end in (b"\r\n", b"\n"):
        if body.endswith(end):
            yield Change("body_trailing_newline", "without"), body.removesuffix(end)
            break
    else:
        yield Change("body_trailing_newline", "with-lf"), body + b"\n"
        yield Change("body_trailing_newline", "with-crlf"), body + b"\r\n"


def _compression(body: bytes, headers: Mapping[str, str]) -> Iterator[Form]:
    if body.startswith(_GZIP):
        yield from _inflated(body, "gzip", zlib.MAX_WBITS | 16)
        return
    if "deflate" in headers.get("content-encoding", "").lower():
        yield from _inflated(body, "deflate", zlib.MAX_WBITS)
        yield from _inflated(body, "deflate-raw", -zlib.MAX_WBITS)
    if 0 < len(body) <= _LARGEST_IN:
        for level in (6, 9):
            yield Change("body_still_compressed", f"compressed-{level}"), gzip.compress(body, level, mtime=0)


def _inflated(body: bytes, form: str, window: int) -> Iterator[Form]:
    reader = zlib.decompressobj(window)
    try:
        plain = reader.decompress(body, LARGEST_OUT)
    except zlib.error:
        return
    if plain and not reader.unconsumed_tail:
        yield Change("body_still_compressed", form), plain


def _from_base64(body: bytes) -> bytes | None:
    if len(body) > _LARGEST_WRAPPED:
        return None
    text = b"".join(body.split())
    try:
        return read_base64(text.decode("ascii")) or base64.b64decode(text, b"-_", validate=True) or None
    except (UnicodeDecodeError, binascii.Error, ValueError):
        return None


def _wrapped(body: bytes, headers: Mapping[str, str]) -> Iterator[Form]:
    if _FORM_TYPE not in headers.get("content-type", "").lower() or len(body) > _LARGEST_WRAPPED:
        return
    try:
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return
    for name in FIELDS:
        for value in fields.get(name, ())[:1]:
            yield Change("body_form_wrapped", name), value.encode("utf-8", "surrogatepass")


def _mojibake(body: bytes) -> Iterator[Form]:
    """UTF-8 that was read in a small character set and written again; and the other way round."""
    if body.isascii():
        return
    try:
        text = body.decode()
    except UnicodeDecodeError:
        text = ""
    for charset in ("latin-1", "cp1252"):
        if text:
            with suppress(UnicodeEncodeError):
                yield Change("body_mojibake", charset), text.encode(charset)
        with suppress(UnicodeDecodeError):
            yield Change("body_mojibake", f"from-{charset}"), body.decode(charset).encode()
