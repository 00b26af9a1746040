"""Small real servers on loopback that answer an API's requests with exactly the bytes that a test gives them."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment

DEMO_KEY = "paysg_demo_canary7f3a9"
YOCO_DEMO_KEY = "sk_demo_canary7f3a9"
LIVE_KEY = "paysg_live_canary7f3a9"
SERVICE = "payment_service_1"

HANG = object()
"""No answer, and the connection stays."""
BREAK = object()
"""The connection ends without an answer."""


class Last(bytes):
    """An answer after which the connection ends."""


Answer = bytes | object
Answers = Iterable[Answer]


@dataclass
class Seen:
    """One request as it came; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class ApiServer:
    """Gives its answers in their order and repeats the last one. `seen` are the requests."""

    answers: list[Answer]
    port: int = 0
    seen: list[Seen] = field(default_factory=list)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    tasks: list[asyncio.Task[Any] | None] = field(default_factory=list)
    on_connect: int | None = None
    """As a proxy: the port that every CONNECT leads to."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def targets(self) -> list[str]:
        return [f"{each.method} {each.target}" for each in self.seen]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.append(writer)
        self.tasks.append(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            while await self._answered(await _request(reader), reader, writer):
                pass
        writer.close()

    async def _answered(self, request: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; whether the connection goes on."""
        self.seen.append(request)
        if request.method == "CONNECT" and self.on_connect is not None:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.on_connect)
            self.writers.append(far_writer)
            await asyncio.gather(_pour(reader, far_writer), _pour(far_reader, writer))
            return False
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is HANG:
            await reader.read()
        if isinstance(answer, bytes):
            writer.write(answer)
            await writer.drain()
        return isinstance(answer, bytes) and not isinstance(answer, Last)

    async def end(self) -> None:
        """Every connection ends now, and all that served them."""
        for each in self.writers:
            each.transport.abort()
        await asyncio.gather(*filter(None, self.tasks), return_exceptions=True)


@asynccontextmanager
async def api_server(
    *answers: Answer, tls: ssl.SSLContext | None = None, on_connect: int | None = None
) -> AsyncIterator[ApiServer]:
    """A running server; without answers it says 200 `{}`."""
    served = ApiServer(list(answers) or [reply()], on_connect=on_connect)
    server = await asyncio.start_server(served.serve, "127.0.0.1", 0, ssl=tls)
    served.port = server.sockets[0].getsockname()[1]
    try:
        yield served
    finally:
        server.close()
        await served.end()


def reply(status: int = 200, body: Any = None, **headers: str) -> bytes:
    """An answer with a right length; `body` is JSON, or bytes as they are. `_` in header names stands for `-`."""
    content = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


def cut(answer: bytes, missing: int = 5) -> bytes:
    """The answer without its last bytes; the connection ends there."""
    return Last(answer[:-missing])


def listed(payments: Sequence[Any], cursor: str | None = None) -> dict[str, Any]:
    """A page of PaySG's list."""
    info = {"start_cursor": None, "end_cursor": cursor, "has_previous_page": False}
    return {"data": list(payments), "page_info": info | {"has_next_page": cursor is not None}}


def demo_account(server: ApiServer, provider: str = "paysg", account: str = SERVICE) -> Account:
    """An account of the sandbox kind, so that its key may go to a server on this computer."""
    return Account(provider, Environment.DEMO, account, "Licences", None, 1, server.url)


@dataclass
class Pauses:
    """A sleep that takes no time and keeps how long it should have; moves a clock along."""

    advance: Callable[[float], None]
    slept: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)


async def _request(reader: asyncio.StreamReader) -> Seen:
    head = await reader.readuntil(b"\r\n\r\n")
    line, *lines = head[:-4].decode("latin-1").split("\r\n")
    method, target, _ = line.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (each.partition(":") for each in lines)}
    return Seen(method, target, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()
