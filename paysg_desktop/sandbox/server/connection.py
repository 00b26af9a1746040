"""uvicorn's protocol, so that the application can reach the connection itself and break it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from paysg_desktop.domain.headers import Headers

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]

_quiet = logging.getLogger(f"{__name__}.uvicorn")
_quiet.setLevel(logging.CRITICAL + 1)
"""uvicorn's own messages quote foreign text, and tell of breaks that were asked for."""

_UNTIL_GONE_S = 5.0


class SandboxProtocol(HttpToolsProtocol):
    """Puts its transport into the scope's state."""

    def __init__(self, config: Config, state: ServerState) -> None:
        super().__init__(config, state, {}, asyncio.get_running_loop())
        self.logger = _quiet
        self.access_log = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in uvicorn
        self.app_state = {"transport": transport}
        super().connection_made(transport)


async def drop(transport: asyncio.Transport, receive: Receive) -> None:
    """Break the connection without a word, and wait until it is gone."""
    transport.abort()
    await _gone(receive)


async def write_and_close(
    transport: asyncio.Transport, receive: Receive, status: int, headers: Headers, length: int, body: bytes
) -> None:
    """An answer whose Content-Length is what we say, whatever the body is."""
    head = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}".encode()]
    head += [name + b": " + value for name, value in headers]
    head += [f"content-length: {length}".encode(), b"connection: close", b"", b""]
    transport.write(b"\r\n".join(head) + body)
    transport.close()
    await _gone(receive)


def answer_bytes(status: int, headers: Headers, body: bytes) -> bytes:
    """A whole answer with a right length, as it goes over the wire."""
    head = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}".encode()]
    head += [name + b": " + value for name, value in headers]
    return b"\r\n".join([*head, f"content-length: {len(body)}".encode(), b"", body])


async def _gone(receive: Receive) -> None:
    """uvicorn answers 500 for an application that ends without a word on a connection that stands."""
    async with asyncio.timeout(_UNTIL_GONE_S):
        while (await receive())["type"] != "http.disconnect":
            pass
