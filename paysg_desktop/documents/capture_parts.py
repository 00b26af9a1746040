"""What the readers of capture files share: the parts of a request, and why one can't be taken.

No sentence repeats anything of a file: it may hold secrets and personal data.
"""

from __future__ import annotations

import base64
import binascii
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.strict_json import DEEPEST, is_deeper_than

T = TypeVar("T")

LARGEST_BODY = 1024 * 1024
"""Bytes; the listener takes no larger one, either."""
MOST_HEADERS = 100
LARGEST_HEADERS = 32 * 1024
LONGEST_URL = 8_192
METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}")
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")
_PARTS_DEEPER = 16
"""How much deeper than a body the file around it may nest."""


class CaptureProblem(ValueError):
    """Why a part of a file is not taken as a request, as a plain sentence without anything of it."""


def checked(
    method: str, url: str, headers: Headers, body: bytes, *, at: int | None = None, place: str = ""
) -> Capture:
    """A capture that can be stored and sent as it is; raises CaptureProblem."""
    if METHOD.fullmatch(method) is None:
        raise CaptureProblem("It has no HTTP method.")
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url:
        raise CaptureProblem("Its URL is too long, or holds characters that no URL has.")
    if len(body) > LARGEST_BODY:
        raise CaptureProblem("Its body is larger than 1 MiB, which no receiver here takes.")
    _check_headers(headers)
    return Capture(method, url or "/", headers, body, at=at, place=place)


def text_headers(pairs: Iterable[tuple[object, object]]) -> Headers:
    """Headers of a file that holds text; those of HTTP/2's own (`:path`) are no headers. Raises CaptureProblem."""
    headers = []
    for name, value in pairs:
        if not isinstance(name, str) or not isinstance(value, str):
            raise CaptureProblem("A header of it is no text.")
        if not name.startswith(":"):
            headers.append((as_bytes(name), as_bytes(value).strip(b" \t")))
    return tuple(headers)


def as_bytes(text: str) -> bytes:
    """A header's text as it stood on the wire: a byte a character where that can be (RFC 9110, section 5.5)."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return utf8(text)


def utf8(text: str) -> bytes:
    """Raises CaptureProblem for half a character, and for what was no UTF-8 in the file (`surrogateescape`)."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise CaptureProblem("A text of it is not whole UTF-8, so it is not what was sent.") from None


def from_base64(text: str) -> bytes:
    """Raises CaptureProblem."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise CaptureProblem("A part of it should be base64, and is not.") from None


def read_json(text: str) -> Any:
    """Raises CaptureProblem for what is no JSON, or nests too deep."""
    if is_deeper_than(text, DEEPEST + _PARTS_DEEPER):
        raise CaptureProblem("It nests too deep.")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise CaptureProblem("It is no whole JSON.") from None


def member(record: dict[str, Any], name: str, kind: type, what: str) -> Any:
    """A member that must be there; raises CaptureProblem."""
    value = record.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise CaptureProblem(f"It has no {what}.")
    return value


def lines_of(text: str) -> Iterator[tuple[str, str]]:
    """Each line that is not empty, with its place; one after the other, however many there are."""
    for number, line in enumerate(io.StringIO(text, newline="\n"), 1):
        if not line.isspace():
            yield line, f"line {number}"


def read_one(read: Callable[[T, str], Capture], part: T, place: str) -> Capture:
    """What `read(part, place)` gives; where it raises, a capture that says why, so that the rest can be taken."""
    try:
        return read(part, place)
    except CaptureProblem as problem:
        return unread(place, str(problem))


def unread(place: str, problem: str) -> Capture:
    return Capture("", "", (), b"", place=place, problem=problem)


def _check_headers(headers: Headers) -> None:
    if len(headers) > MOST_HEADERS or sum(len(name) + len(value) for name, value in headers) > LARGEST_HEADERS:
        raise CaptureProblem("It has more headers than a receiver here takes.")
    for name, value in headers:
        if _NAME.fullmatch(name) is None or _VALUE.fullmatch(value) is None:
            raise CaptureProblem("A header of it holds characters that no header has.")
