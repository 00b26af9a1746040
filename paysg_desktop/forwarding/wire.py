"""One connection over plain HTTP/1.1: a request written, its answer read strictly (RFC 9112).

It does in a tenth of a millisecond what the HTTP library takes a whole one for, and forwarding does it for every
delivery, on the loop that acknowledges them.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field

from paysg_desktop.domain.forwarding import LONGEST_KEPT
from paysg_desktop.domain.headers import Headers

LONGEST_HEAD = 64 * 1024
_LONGEST_LINE = 1024
_MOST_INTERIM = 10
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_STATUS_LINE = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9]{2})(?: [^\r\n]*)?")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n\x00]*?)[ \t]*")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?")
_LENGTH = re.compile(rb"[0-9]{1,18}")
_BODILESS = (204, 304)
_SWITCHING = 101


class NotHttpError(Exception):
    """The other end broke off, or what it said is no answer."""


@dataclass(frozen=True, slots=True)
class WireAnswer:
    """An answer; `can_go_on` says that the connection is good for another request."""

    status: int
    headers: Headers
    body: bytes = field(repr=False)
    is_cut: bool
    can_go_on: bool


class Wire(asyncio.Protocol):
    """Made by a loop's `create_connection`; one request at a time."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._has_ended = False
        self._is_asking = False
        self._waiter: asyncio.Future[None] | None = None
        self._transport: asyncio.Transport | None = None
        self.idle_since = 0.0

    # --- what the loop calls ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        if not self._is_asking:
            # An answer to nothing. None of it is kept, and the connection is good for nothing more.
            self._has_ended = True
            self.close()
            return
        self._data += data
        self._wake()

    def eof_received(self) -> None:
        self._has_ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the loop's signature
        self._has_ended = True
        self._wake()

    # --- what the sender calls ---

    @property
    def is_fresh(self) -> bool:
        """Whether nothing came since the last answer: what does belongs to no request of ours."""
        return not self._has_ended and not self._data

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    async def ask(self, request: bytes, *, has_body: bool) -> WireAnswer:
        """Send and read the answer to its end, or to 1 MiB of its body. Raises NotHttpError.

        `has_body` False is for HEAD, whose answer never has one.
        """
        if self._transport is None:
            raise NotHttpError
        self._is_asking = True
        try:
            self._transport.write(request)
            return await self._answer(has_body=has_body)
        finally:
            self._is_asking = False

    # --- reading ---

    async def _answer(self, *, has_body: bool) -> WireAnswer:
        version, status, headers = await self._head()
        length = _length(headers) if has_body and status not in _BODILESS else 0
        is_chunked = length is None and _is_chunked(headers)
        if is_chunked:
            body, is_cut = await self._chunks()
        elif length is None:
            body, is_cut = await self._rest()
        else:
            body, is_cut = await self._counted(length)
        is_framed = is_chunked or length is not None
        can_go_on = is_framed and not is_cut and self.is_fresh and _keeps_alive(version, headers)
        return WireAnswer(status, headers, body, is_cut, can_go_on)

    async def _head(self) -> tuple[bytes, int, Headers]:
        for _ in range(_MOST_INTERIM):
            while (end := _END_OF_HEAD.search(self._data)) is None:
                if len(self._data) > LONGEST_HEAD:
                    raise NotHttpError
                await self._more()
            first, *lines = self._taken(end.end()).strip(b"\r\n").split(b"\n")
            found = _STATUS_LINE.fullmatch(first.rstrip(b"\r"))
            headers = [_HEADER.fullmatch(line.rstrip(b"\r")) for line in lines]
            if found is None or not all(headers):
                raise NotHttpError
            status = int(found[2])
            if status >= 200:
                return found[1], status, tuple((each[1], each[2]) for each in headers if each)
            if status == _SWITCHING:
                break
        raise NotHttpError

    async def _counted(self, length: int) -> tuple[bytes, bool]:
        wanted = min(length, LONGEST_KEPT)
        while len(self._data) < wanted:
            await self._more()
        return self._taken(wanted), length > wanted

    async def _rest(self) -> tuple[bytes, bool]:
        while not self._has_ended and len(self._data) <= LONGEST_KEPT:
            await self._more(may_end=True)
        is_cut = len(self._data) > LONGEST_KEPT
        return self._taken(min(len(self._data), LONGEST_KEPT)), is_cut

    async def _chunks(self) -> tuple[bytes, bool]:
        body = bytearray()
        while size := await self._chunk_size():
            part, is_cut = await self._counted(size)
            body += part
            if is_cut or len(body) > LONGEST_KEPT:
                return bytes(body[:LONGEST_KEPT]), True
            if await self._line():
                raise NotHttpError
        size = 0
        while line := await self._line():
            size += len(line)
            if size > LONGEST_HEAD:
                raise NotHttpError
        return bytes(body), False

    async def _chunk_size(self) -> int:
        found = _CHUNK.fullmatch(await self._line())
        if found is None:
            raise NotHttpError
        return int(found[1], 16)

    async def _line(self) -> bytes:
        while (end := self._data.find(b"\n")) < 0:
            if len(self._data) > _LONGEST_LINE:
                raise NotHttpError
            await self._more()
        return self._taken(end + 1).removesuffix(b"\n").removesuffix(b"\r")

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._data[:size])
        del self._data[:size]
        return taken

    async def _more(self, *, may_end: bool = False) -> None:
        """Wait for more to come; raises NotHttpError where it has ended instead."""
        if not self._has_ended:
            self._waiter = asyncio.get_running_loop().create_future()
            before = len(self._data)
            await self._waiter
            if len(self._data) > before:
                return
        if not may_end:
            raise NotHttpError

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def _length(headers: Headers) -> int | None:
    """How long the body is; None where it is in chunks, or ends with the connection."""
    if any(name.lower() == b"transfer-encoding" for name, _ in headers):
        return None
    values = {
        part.strip() for name, value in headers if name.lower() == b"content-length" for part in value.split(b",")
    }
    if not values:
        return None
    (value, *others) = values
    if others or not _LENGTH.fullmatch(value):
        raise NotHttpError
    return int(value)


def _is_chunked(headers: Headers) -> bool:
    codings = [value.lower() for name, value in headers if name.lower() == b"transfer-encoding"]
    return bool(codings) and codings[-1].split(b",")[-1].strip() == b"chunked"


def _keeps_alive(version: bytes, headers: Headers) -> bool:
    said = {
        part.strip()
        for name, value in headers
        if name.lower() == b"connection"
        for part in value.lower().split(b",")
    }
    return b"close" not in said and (version == b"1" or b"keep-alive" in said)
