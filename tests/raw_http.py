"""A listener under test and senders that write exactly the bytes they are told to."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.ports import Clock
from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.delays import Pause
from paysg_desktop.listener.doors import Outer
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.server import ListenerServer

PATH = "/hook"
PATIENCE_S = 30.0
"""How long a test waits for what must come at once."""


def run(test: Coroutine[Any, Any, None]) -> None:
    """Run a test on its own loop and fail when the loop had anything to complain about."""
    complaints: list[str] = []

    async def guarded() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(repr(context)))
        async with asyncio.timeout(2 * PATIENCE_S):
            await test

    asyncio.run(guarded())
    assert complaints == []


@dataclass
class Served:
    """A running listener; `taken` are the requests that reached `receive`, `answer` is what it says."""

    port: int = 0
    answer: Answer = field(default_factory=lambda: Answer(200))
    taken: list[tuple[str, RawRequest]] = field(default_factory=list)
    server: ListenerServer = field(init=False)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def receive(self, path: str, request: RawRequest) -> Answer:
        self.taken.append((path, request))
        return self.answer


class Waiting:
    """A `receive` that says when it has begun and when it has ended, and in between waits to be let go."""

    def __init__(self) -> None:
        self.begun, self.release, self.ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def __call__(self, path: str, request: RawRequest) -> Answer:
        self.begun.set()
        await self.release.wait()
        self.ended.set()
        return Answer(200)


@asynccontextmanager
async def served(
    limits: Limits | None = None,
    receive: Callable[[str, RawRequest], Awaitable[Answer]] | None = None,
    hosts: Collection[str] = (),
    clock: Clock | None = None,
    sock: socket.socket | None = None,
    pause: Pause = asyncio.sleep,
    outer: Outer | None = None,
) -> AsyncIterator[Served]:
    listener = Served()
    server = ListenerServer(
        sock or bind(),
        receive or listener.receive,
        lambda path: path == PATH,
        lambda: hosts,
        clock or SystemClock(),
        limits,
        pause,
        outer,
    )
    listener.port = server.port
    listener.server = server
    await server.start()
    try:
        yield listener
    finally:
        await server.stop()


class Sender:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def connect(cls, port: int) -> Sender:
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    def end(self) -> None:
        """Close our own direction."""
        self.writer.write_eof()

    async def answer(self) -> tuple[int, dict[str, str]]:
        """The next answer's status and headers; fails when it has a body."""
        status, headers, body = await self.whole_answer()
        assert body == b""
        return status, headers

    async def whole_answer(self) -> tuple[int, dict[str, str], bytes]:
        """The next answer's status, headers and body."""
        async with asyncio.timeout(PATIENCE_S):
            head = await self.reader.readuntil(b"\r\n\r\n")
            line, *lines = head.decode("ascii").split("\r\n")[:-2]
            headers = dict(each.lower().split(": ", 1) for each in lines)
            body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        return int(line.split(" ")[1]), headers, body

    async def rest(self) -> bytes:
        """Everything until the other side closes; a connection reset is an end like any other."""
        parts = []
        try:
            async with asyncio.timeout(PATIENCE_S):
                while part := await self.reader.read(65536):
                    parts.append(part)
        except ConnectionError:
            pass
        return b"".join(parts)

    async def close(self) -> None:
        self.writer.close()
        with suppress(ConnectionError):
            await self.writer.wait_closed()


@asynccontextmanager
async def sender(port: int) -> AsyncIterator[Sender]:
    opened = await Sender.connect(port)
    try:
        yield opened
    finally:
        await opened.close()


def post(host: str, body: bytes = b"{}", headers: bytes = b"", path: str = PATH) -> bytes:
    """An honest request; `headers` are whole lines."""
    line = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(body)}\r\n".encode()
    return line + headers + b"\r\n" + body


async def exchange(port: int, data: bytes, *, is_cut: bool = False) -> bytes:
    """Send on a connection of its own; everything that came back."""
    async with sender(port) as opened:
        opened.send(data)
        if is_cut:
            opened.end()
        return await opened.rest()


async def status_of(port: int, data: bytes) -> int:
    """The status that a request alone on its connection gets."""
    async with sender(port) as opened:
        opened.send(data)
        return (await opened.answer())[0]
