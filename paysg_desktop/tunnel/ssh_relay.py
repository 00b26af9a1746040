"""The way to the bastion where a proxy is set: a door on this computer that asks the proxy for a tunnel (CONNECT).

Programs such as `nc` would do it, too, but not every computer has one, and a proxy's password would stand among
their arguments. The door leads to the bastion's ssh port and nowhere else. Many proxies let only web traffic
through, and many bastions stand inside the same network: where the proxy says no, the bastion is tried directly.
"""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.tunnel.means import Means

_PATIENCE_S = 4.5
"""For the proxy, and again for the direct way: ssh itself waits for 10 s."""
_PIECE = 65536
_STATUS = re.compile(rb"HTTP/1\.[01] ([0-9]{3})", re.ASCII)
_LONGEST_HEAD = 16384
_WANTS_LOGIN = 407
_NO_SENSE = (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError)


class Road:
    """Where ssh connects to. `problem` is what a proxy on the way said, None while it said nothing bad."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self.problem: TunnelError | None = None


@asynccontextmanager
async def road(host: str, port: int, means: Means) -> AsyncIterator[Road]:
    """The bastion itself, or while the block lasts a door of ours that leads there through the proxy."""
    proxy = await asyncio.to_thread(_proxy_to, host, means)
    if proxy is None:
        yield Road(host, port)
        return
    way = Road("127.0.0.1", 0)
    relay = _Relay(way, proxy, host, port)
    server = await asyncio.start_server(relay.serve, "127.0.0.1", 0)
    way.port = server.sockets[0].getsockname()[1]
    try:
        yield way
    finally:
        server.close()
        relay.close()


def _proxy_to(host: str, means: Means) -> _Proxy | None:
    """The proxy that is set, or the system's; none to this computer. On a thread: some systems look names up."""
    if means.proxy == "none" or is_this_computer(host):
        return None
    url = means.proxy
    if not url and not proxy_bypass(host):
        known = getproxies()
        url = known.get("https") or known.get("all") or ""
    parts = urlsplit(url if "://" in url else f"http://{url}")
    return _Proxy(parts, means.ca_file) if parts.scheme in ("http", "https") and parts.hostname else None


@dataclass(frozen=True, slots=True)
class _Proxy:
    parts: SplitResult = field(repr=False)
    ca_file: str

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        is_tls = self.parts.scheme == "https"
        context = ssl.create_default_context(cafile=self.ca_file or None) if is_tls else None
        port = self.parts.port or (443 if is_tls else 80)
        return await asyncio.open_connection(self.parts.hostname, port, ssl=context, limit=_LONGEST_HEAD)

    def question(self, host: str, port: int) -> bytes:
        place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        login = ""
        if self.parts.username is not None:
            pair = f"{unquote(self.parts.username)}:{unquote(self.parts.password or '')}"
            login = f"Proxy-Authorization: Basic {base64.b64encode(pair.encode()).decode()}\r\n"
        return f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{login}\r\n".encode()


class _Relay:
    def __init__(self, way: Road, proxy: _Proxy, host: str, port: int) -> None:
        self._way = way
        self._proxy = proxy
        self._bastion = (host, port)
        self._open: set[asyncio.StreamWriter] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of ssh's, led through until either side ends it."""
        self._open.add(writer)
        try:
            there, back = await self._reached()
        except TunnelError as problem:
            self._way.problem = problem
        else:
            self._open.add(back)
            await asyncio.gather(_copy(reader, back), _copy(there, writer))
            self._leave(back)
        finally:
            self._leave(writer)

    def close(self) -> None:
        for writer in tuple(self._open):
            self._leave(writer)

    async def _reached(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Through the proxy, else directly; raises TunnelError with what the proxy said where neither works."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await self._asked()
        except TunnelError as error:
            problem = error
        except _NO_SENSE:
            problem = TunnelError(
                "The proxy gave no answer that makes sense, and directly the bastion was not reached.",
                "Check the setting network.proxy, or ask IT.",
            )
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await asyncio.open_connection(*self._bastion)
        except OSError:
            raise problem from None

    async def _asked(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await self._proxy.connect()
        is_through = False
        try:
            writer.write(self._proxy.question(*self._bastion))
            head = await reader.readuntil(b"\r\n\r\n")
            found = _STATUS.match(head)
            status = int(found[1]) if found else 0
            if not 200 <= status < 300:
                raise _refusal(status, *self._bastion)
            is_through = True
        finally:
            if not is_through:
                writer.close()
        return reader, writer

    def _leave(self, writer: asyncio.StreamWriter) -> None:
        self._open.discard(writer)
        writer.close()


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    """Until the source ends; the target is then closed, which ends the other direction, too."""
    with suppress(OSError):
        while piece := await source.read(_PIECE):
            target.write(piece)
            await target.drain()
    target.close()


def _refusal(status: int, host: str, port: int) -> TunnelError:
    if status == _WANTS_LOGIN:
        return TunnelError(
            "The proxy wants a login, and directly the bastion was not reached.",
            "Ask IT for a way to the bastion that needs none.",
        )
    return TunnelError(
        f"The proxy lets no ssh through to the bastion (it answered {status}), and directly it was not reached.",
        f"Ask IT to allow CONNECT to {host}, port {port}, on the proxy, or a bastion that listens on port 443.",
    )
