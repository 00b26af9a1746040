"""Requests that are sent, or answers that are read, slowly: a socket of our own, to this computer alone.

The usual sender can't be slow, so this writes HTTP by itself. It never leaves this computer: holding foreign
servers' connections open is what an attacker does.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import httptools

from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.targets import Target
from paysg_desktop.sandbox.examination.records import Sent

_PIECES = 20
_LONGEST_ANSWER = 64 * 1024
_BROKE_OFF = "The other end broke off, or did not answer in HTTP."


def can_be_slow(target: Target) -> bool:
    """Whether it is plain HTTP on this computer."""
    return target.scheme == "http" and (target.is_localhost or is_this_computer(target.host))


@dataclass(slots=True)
class _Answer:
    """Takes httptools' callbacks."""

    body: bytearray = field(default_factory=bytearray)
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    is_complete: bool = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name, value))

    def on_body(self, part: bytes) -> None:
        self.body += part[: _LONGEST_ANSWER - len(self.body)]

    def on_message_complete(self) -> None:
        self.is_complete = True


@dataclass(slots=True)
class _Line:
    """One connection, and what has come back on it so far."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    answer: _Answer = field(default_factory=_Answer)
    parser: Any = None

    def __post_init__(self) -> None:
        self.parser = httptools.HttpResponseParser(self.answer)

    async def read(self, size: int) -> bool:
        """Whether there may be more. Raises ConnectionError, HttpParserError."""
        data = await self.reader.read(size)
        if data:
            self.parser.feed_data(data)
        return bool(data) and not self.answer.is_complete

    async def answers_within(self, wait_s: float) -> bool:
        """Whether an answer, or the connection's end, came while we waited: then it is no use to send more."""
        try:
            async with asyncio.timeout(wait_s):
                await self.read(1)
        except TimeoutError:
            return False
        return True


async def send_slowly(target: Target, sent: Sent, over_s: float, patience_s: float) -> SendOutcome:
    """Write the body in small pieces over `over_s` seconds; never raises for what the other end does."""

    async def talk(line: _Line) -> None:
        line.writer.write(_head(target, sent))
        size = _piece_size(len(sent.body))
        for start in range(0, len(sent.body), size):
            line.writer.write(sent.body[start : start + size])
            await line.writer.drain()
            if await line.answers_within(over_s / _PIECES):
                break
        while await line.read(65536):
            pass

    return await _talked(target, talk, over_s + patience_s)


def _piece_size(length: int) -> int:
    """No multiple of 3: pieces then end within characters of three bytes, as they do on real networks."""
    size = max(1, length // _PIECES)
    return size if size % 3 else size + 1


async def read_slowly(target: Target, sent: Sent, over_s: float, patience_s: float) -> SendOutcome:
    """Send at once, and read a byte now and then for `over_s` seconds, then the rest."""

    async def talk(line: _Line) -> None:
        line.writer.write(_head(target, sent) + sent.body)
        await line.writer.drain()
        for _ in range(_PIECES):
            await asyncio.sleep(over_s / _PIECES)
            if not await line.read(1):
                return
        while await line.read(65536):
            pass

    return await _talked(target, talk, over_s + patience_s)


async def _talked(target: Target, talk: Callable[[_Line], Awaitable[None]], limit_s: float) -> SendOutcome:
    started = time.perf_counter_ns()
    answer, status = _Answer(), None
    problem: str | None = _BROKE_OFF
    try:
        async with asyncio.timeout(limit_s), _connected(target) as line:
            answer = line.answer
            await talk(line)
            status = line.parser.get_status_code() or None
            problem = None if status else _BROKE_OFF
    except TimeoutError:
        problem = f"The other end did not answer within {limit_s:g} s."
    except (OSError, httptools.HttpParserError, ValueError):
        pass
    took_us = (time.perf_counter_ns() - started) // 1000
    return SendOutcome(status, problem, took_us, tuple(answer.headers), bytes(answer.body))


@asynccontextmanager
async def _connected(target: Target) -> AsyncIterator[_Line]:
    host = "localhost" if target.is_localhost else target.host
    reader, writer = await asyncio.open_connection(host, target.port_to_reach)
    try:
        peer = writer.get_extra_info("peername")
        if not is_this_computer(peer[0]):
            raise OSError("The name led elsewhere.")
        yield _Line(reader, writer)
    finally:
        writer.transport.abort()
        with suppress(OSError):
            await writer.wait_closed()


def _head(target: Target, sent: Sent) -> bytes:
    lines = [
        f"{sent.method} {_path(target)} HTTP/1.1".encode(),
        b"Host: " + target.host_header,
        *(name + b": " + value for name, value in sent.headers),
        b"Content-Length: " + str(len(sent.body)).encode(),
        b"Connection: close",
    ]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _path(target: Target) -> str:
    """In ASCII, as a request line needs it."""
    path = quote(target.rest, safe="/?%!$&'()*+,;=:@~-._[]")
    return path if path.startswith("/") else f"/{path}"
