"""The way to a bastion where a proxy is set: through it, past it, or the reason why neither."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ssh_relay import road
from tests.raw_http import run

LOOPBACK_BY_ANOTHER_NAME = "127.1"
"""No proxy leads to this computer by its usual names."""
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[int]:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


class Proxy:
    """Takes a CONNECT, and leads to `bastion` whatever was asked for, or says no."""

    def __init__(self, bastion: int, status: bytes = b"200 OK") -> None:
        self._bastion = bastion
        self._status = status
        self.heads: list[bytes] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 " + self._status + b"\r\n\r\n")
        if self._status.startswith(b"200"):
            there, back = await asyncio.open_connection("127.0.0.1", self._bastion)
            back.write(await reader.readexactly(4))
            writer.write(await there.readexactly(4))
            back.close()
        writer.close()


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(await reader.read(4))
    await reader.read()
    writer.close()


def through(port: int, login: str = "") -> Means:
    return Means(Path("/nowhere"), SystemClock(), proxy=f"http://{login}127.0.0.1:{port}")


async def said(host: str, port: int, means: Means) -> tuple[bytes, str]:
    """What comes back of four bytes, and what the proxy is said to have done."""
    async with road(host, port, means) as way:
        reader, writer = await asyncio.open_connection(way.host, way.port)
        writer.write(b"ping")
        found = await reader.read()
        writer.close()
        return found, str(way.problem or "")


def test_through_the_proxy_with_its_login() -> None:
    async def test() -> None:
        async with serving(echo) as bastion:
            proxy = Proxy(bastion)
            async with serving(proxy) as port:
                assert await said("bastion.invalid", 22, through(port, "user:p%40ss@")) == (b"ping", "")
                (head,) = proxy.heads
                assert head.startswith(b"CONNECT bastion.invalid:22 HTTP/1.1\r\nHost: bastion.invalid:22\r\n")
                assert b"Proxy-Authorization: Basic dXNlcjpwQHNz\r\n" in head

    run(test())


@pytest.mark.parametrize(
    ("status", "part"),
    [
        (b"403 Forbidden", "lets no ssh through to the bastion (it answered 403)"),
        (b"407 No", "wants a login"),
        (b"", "it answered 0"),
    ],
)
def test_where_neither_works_the_proxys_word_counts(status: bytes, part: str) -> None:
    async def test() -> None:
        async with serving(Proxy(0, status)) as port:
            found, problem = await said("bastion.invalid", 22, through(port))
            assert (found, part in problem) == (b"", True), problem

    run(test())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows reads no number of two parts")
def test_where_the_proxy_says_no_the_bastion_is_tried_directly() -> None:
    async def test() -> None:
        async with serving(echo_once) as bastion, serving(Proxy(0, b"403 Forbidden")) as port:
            assert await said(LOOPBACK_BY_ANOTHER_NAME, bastion, through(port)) == (b"ping", "")

    run(test())


async def echo_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(await reader.read(4))
    writer.close()


def test_the_systems_proxy_counts_where_none_is_set_and_none_means_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "near.example")

    async def test() -> None:
        for host, proxy, is_direct in [
            ("bastion.example", "", False),
            ("near.example", "", True),
            ("127.0.0.1", "", True),
            ("bastion.example", "none", True),
            ("bastion.example", "socks5://127.0.0.1:9", True),
        ]:
            means = Means(Path("/nowhere"), SystemClock(), proxy=proxy)
            async with road(host, 22, means) as way:
                assert ((way.host, way.port) == (host, 22)) is is_direct, (host, proxy)

    run(test())
