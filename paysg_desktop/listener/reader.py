"""Cuts a connection's bytes into requests, without any I/O, and refuses as early as it can."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple

from paysg_desktop.listener.chunks import ChunkedBody
from paysg_desktop.listener.head import Head, is_forbidden, read_head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.refusal import RefusedRequestError

_END_OF_HEAD = b"\r\n\r\n"
_EMPTY_LINE = b"\r\n"


class Request(NamedTuple):
    """One whole request that passed every check. `received_at`: microseconds UTC of its last bytes' arrival."""

    head: Head
    body: bytes
    received_at: int


class RequestReader:
    """The bytes of one connection, in order, become requests.

    `check` is asked as soon as a head is whole, before any of the body is waited for, and refuses by raising
    RefusedRequestError. What is held is bounded: a head by `max_header_bytes`, a body by `max_body`; bytes behind
    a whole request are the caller's to bound (`buffered`). After a refusal a reader is of no more use.
    """

    def __init__(self, limits: Limits, check: Callable[[Head], None]) -> None:
        self._limits = limits
        self._check = check
        self._buffer = bytearray()
        self._scanned = 0
        self._has_skipped = False
        self._arrived_at = 0
        self._head: Head | None = None
        self._chunks: ChunkedBody | None = None

    @property
    def buffered(self) -> int:
        """Bytes that belong to no request yet."""
        return len(self._buffer)

    @property
    def has_begun(self) -> bool:
        """Is a part of a request here?"""
        return self._head is not None or bool(self._buffer)

    @property
    def head(self) -> Head | None:
        """The accepted head of a request whose body is still on its way."""
        return self._head

    def feed(self, data: bytes, arrived_at: int) -> None:
        self._buffer += data
        self._arrived_at = arrived_at

    def drop(self) -> None:
        """Let go of everything held."""
        self._buffer.clear()
        self._head = self._chunks = None

    def next(self) -> Request | None:
        """The next whole request, or None while there is none; raises RefusedRequestError."""
        if self._head is None:
            block = self._take_head()
            if block is None:
                return None
            head = read_head(block, self._limits)
            self._check(head)
            self._head = head
            self._chunks = ChunkedBody(self._limits) if head.length is None else None
        body = self._take_body(self._head)
        if body is None:
            return None
        request = Request(self._head, body, self._arrived_at)
        self._head = self._chunks = None
        return request

    def _take_head(self) -> bytes | None:
        buffer = self._buffer
        if not self._has_skipped and self._scanned == 0 and buffer.startswith(_EMPTY_LINE):
            # RFC 9112, section 2.2: old clients end a body with a line end of their own. One, not several.
            del buffer[:2]
            self._has_skipped = True
        end = buffer.find(_END_OF_HEAD, max(0, self._scanned - 3))
        size = end + 4 if end >= 0 else len(buffer)
        if size > self._limits.max_header_bytes:
            raise RefusedRequestError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        # Only what is new is looked at: a head that comes byte by byte must not cost its square.
        scanned = size - 1 if end < 0 and buffer.endswith(b"\r") else size
        if is_forbidden(bytes(buffer[self._scanned : scanned])):
            raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
        if end < 0:
            self._scanned = scanned
            return None
        self._scanned = 0
        self._has_skipped = False
        block = bytes(buffer[:size])
        del buffer[:size]
        return block

    def _take_body(self, head: Head) -> bytes | None:
        if self._chunks is not None:
            return self._chunks.body if self._chunks.take(self._buffer) else None
        length = head.length or 0
        if len(self._buffer) < length:
            return None
        body = bytes(self._buffer[:length])
        del self._buffer[:length]
        return body
