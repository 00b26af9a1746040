"""A body in chunks (RFC 9112, section 7.1), read strictly: no extensions, no trailers, no bare line ends."""

from __future__ import annotations

import re
from enum import Enum, auto
from http import HTTPStatus

from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.refusal import RefusedRequestError

_SIZE_LINE = re.compile(rb"([0-9A-Fa-f]{1,8})\r\n")
_SIZE_BEGUN = re.compile(rb"(?:[0-9A-Fa-f]{1,8}\r?)?")
_LONGEST_SIZE_LINE = 10
_CRLF = b"\r\n"


class _Next(Enum):
    SIZE = auto()
    DATA = auto()
    DATA_END = auto()
    BODY_END = auto()


class ChunkedBody:
    """Takes a body out of the bytes that come in, and raises RefusedRequestError with 400 or 413.

    A chunk that would pass the limit is refused by its size line, before its bytes. The number of chunks is
    bounded too: a body of one-byte chunks costs a thousand times its size to read.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._body = bytearray()
        self._chunk_count = 0
        self._left = 0
        self._next = _Next.SIZE

    @property
    def body(self) -> bytes:
        return bytes(self._body)

    def take(self, buffer: bytearray) -> bool:
        """Consume what belongs to the body; True once it is whole."""
        while True:
            if self._next is _Next.SIZE:
                if not self._take_size(buffer):
                    return False
            elif self._next is _Next.DATA:
                if not self._take_data(buffer):
                    return False
            elif not self._take_line_end(buffer):
                return False
            elif self._next is _Next.BODY_END:
                return True
            else:
                self._next = _Next.SIZE

    def _take_size(self, buffer: bytearray) -> bool:
        found = _SIZE_LINE.match(buffer)
        if found is None:
            if _SIZE_BEGUN.fullmatch(buffer[:_LONGEST_SIZE_LINE]) is None:
                raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
            return False
        self._left = int(found[1], 16)
        del buffer[: found.end()]
        self._chunk_count += 1
        is_too_large = len(self._body) + self._left > self._limits.max_body
        if is_too_large or self._chunk_count > self._limits.max_chunks:
            raise RefusedRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        self._next = _Next.DATA if self._left else _Next.BODY_END
        return True

    def _take_data(self, buffer: bytearray) -> bool:
        part = buffer[: self._left]
        del buffer[: self._left]
        self._body += part
        self._left -= len(part)
        if self._left:
            return False
        self._next = _Next.DATA_END
        return True

    def _take_line_end(self, buffer: bytearray) -> bool:
        if not _CRLF.startswith(buffer[:2]):
            raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
        if len(buffer) < len(_CRLF):
            return False
        del buffer[:2]
        return True
