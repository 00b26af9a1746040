"""Requests as on the wire (RFC 9112), one behind the other; line ends may be LF, as editors save them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from paysg_desktop.documents.capture_parts import (
    LARGEST_BODY,
    LARGEST_HEADERS,
    CaptureProblem,
    checked,
    unread,
)
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.headers import Headers

_METHOD = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}"
_REQUEST_LINE = re.compile(rb"(%b) ([\x21-\x7e]{1,8192}) HTTP/[0-9](?:\.[0-9])?\r?\n" % _METHOD)
_NEXT = re.compile(rb"(?<=\n)" + _REQUEST_LINE.pattern)
_BLANK = re.compile(rb"[\r\n]*")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"[0-9]{1,12}")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_LINE_END = re.compile(rb"\r?\n")
_MOST_CHUNKS = 10_000


def is_raw_http(data: bytes) -> bool:
    """Whether it begins with a request line."""
    return _REQUEST_LINE.match(data, _begin(data, 0)) is not None


def read_raw_http(data: bytes) -> Iterator[Capture]:
    """Every request; behind one that can't be read it goes on with the next request line. Raises nothing."""
    at = number = 0
    while (at := _begin(data, at)) < len(data):
        number += 1
        place = f"request {number}"
        try:
            capture, at = _read(data, at, place)
        except CaptureProblem as problem:
            following = _NEXT.search(data, at + 1)
            at = following.start() if following else len(data)
            capture = unread(place, str(problem))
        yield capture


def _begin(data: bytes, at: int) -> int:
    """Empty lines before a request line are passed over (RFC 9112, section 2.2)."""
    found = _BLANK.match(data, at)
    return found.end() if found else at


def _read(data: bytes, at: int, place: str) -> tuple[Capture, int]:
    line = _REQUEST_LINE.match(data, at)
    if line is None:
        raise CaptureProblem("Here should stand a request line, like “POST /path HTTP/1.1”.")
    end = _HEAD_END.search(data, line.end() - 2, line.end() + LARGEST_HEADERS)
    if end is None:
        raise CaptureProblem("Its headers don't end: the empty line behind them is missing, or they are too long.")
    headers = _headers(data[line.end() : end.start()])
    body, at = _body(data, end.end(), headers)
    method, url = line.group(1).decode("ascii"), line.group(2).decode("ascii")
    return checked(method, url, headers, body, place=place), at


def _headers(block: bytes) -> Headers:
    headers = []
    for line in _LINE_END.split(block) if block else ():
        name, colon, value = line.partition(b":")
        if not colon:
            raise CaptureProblem("A line of its headers is no header.")
        headers.append((name, value.strip(b" \t")))
    return tuple(headers)


def _body(data: bytes, at: int, headers: Headers) -> tuple[bytes, int]:
    """The body and where it ends; without a length it goes on to the end of the file."""
    lengths = {value for name, value in headers if name.lower() == b"content-length"}
    codings = [value.lower() for name, value in headers if name.lower() == b"transfer-encoding"]
    if codings == [b"chunked"] and not lengths:
        return _chunked(data, at)
    if codings or len(lengths) > 1:
        raise CaptureProblem("Its headers do not say clearly where its body ends.")
    if not lengths:
        following = _NEXT.search(data, at)
        end = following.start() if following else len(data)
        return data[at:end], end
    length = lengths.pop()
    if _LENGTH.fullmatch(length) is None:
        raise CaptureProblem("Its Content-Length is no number.")
    end = at + int(length)
    if end > len(data):
        raise CaptureProblem(f"Its body breaks off: {int(length):,} bytes are said, {len(data) - at:,} are there.")
    return data[at:end], end


def _chunked(data: bytes, at: int) -> tuple[bytes, int]:
    body = bytearray()
    for _ in range(_MOST_CHUNKS):
        size = _CHUNK_SIZE.match(data, at)
        if size is None:
            break
        end = size.end() + int(size.group(1), 16)
        body += data[size.end() : min(end, size.end() + LARGEST_BODY + 1)]
        line_end = _LINE_END.match(data, end)
        if line_end is None or len(body) > LARGEST_BODY:
            break
        at = line_end.end()
        if end == size.end():
            return bytes(body), at
    raise CaptureProblem("Its chunked body breaks off, is too large, or holds something between its chunks.")
