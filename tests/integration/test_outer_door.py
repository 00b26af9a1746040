"""The listener's second door, over real sockets: its list, its TLS, and what slow or rude ones get."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import trustme

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.doors import Outer
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.tls import server_context
from tests.raw_http import Sender, Served, post, run, served

NAME = "collector.example"
QUICK = Limits(deadline_s=0.4, linger_s=0.3)


def own_address() -> str:
    """An address of this computer that is not its loopback; empty where it has none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        found = str(sock.getsockname()[0])
    return "" if found.startswith("127.") else found


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA, tmp_path: Path) -> ssl.SSLContext:
    made = authority.issue_cert(NAME)
    certificate, key = tmp_path / "server.pem", tmp_path / "server.key"
    certificate.write_bytes(b"".join(each.bytes() for each in made.cert_chain_pems))
    made.private_key_pem.write_to_path(str(key))
    key.chmod(0o600)
    return server_context(certificate, key, SystemClock().now())


@asynccontextmanager
async def connected(port: int, authority: trustme.CA | None) -> AsyncIterator[Sender]:
    context = None
    if authority is not None:
        context = ssl.create_default_context()
        authority.configure_trust(context)
    name = None if context is None else NAME
    opened = Sender(*await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=name))
    try:
        yield opened
    finally:
        await opened.close()


def outer_of(tls: ssl.SSLContext | None = None, proxies: Proxies | None = None, host: str = "127.0.0.1") -> Outer:
    return Outer(bind(host), proxies or Proxies(), tls)


def port_of(outer: Outer) -> int:
    return int(outer.sock.getsockname()[1])


async def _serves(served_by: Served, port: int, authority: trustme.CA | None) -> None:
    async with connected(port, authority) as sender:
        for number in (1, 2):
            sender.send(post(served_by.host, b"%d" % number))
            assert await sender.answer() == (200, {"content-length": "0"})
    assert [request.body for _, request in served_by.taken] == [b"1", b"2"]
    assert all(request.peer.startswith("127.0.0.1:") for _, request in served_by.taken)


def test_plain_door_serves_beside_loopback() -> None:
    async def test() -> None:
        outer = outer_of()
        async with served(outer=outer) as listener:
            assert listener.server.outer_url == f"http://127.0.0.1:{port_of(outer)}"
            await _serves(listener, port_of(outer), None)
            async with connected(listener.port, None) as sender:
                sender.send(post(listener.host))
                assert (await sender.answer())[0] == 200

    run(test())


def test_door_with_tls_serves(tls: ssl.SSLContext, authority: trustme.CA) -> None:
    async def test() -> None:
        outer = outer_of(tls)
        async with served(outer=outer) as listener:
            assert listener.server.outer_url == f"https://127.0.0.1:{port_of(outer)}"
            await _serves(listener, port_of(outer), authority)

    run(test())


def test_refusal_arrives_under_tls_too(tls: ssl.SSLContext, authority: trustme.CA) -> None:
    """A body that is far too large is refused by its head; the answer is not lost under what is still sent."""

    async def test() -> None:
        outer = outer_of(tls)
        async with served(Limits(max_body=10), outer=outer) as listener:
            for _ in range(5):
                async with connected(port_of(outer), authority) as sender:
                    sender.send(post(listener.host, b"x" * 300_000))
                    assert (await sender.answer())[0] == 413
            assert listener.taken == []

    run(test())


def test_whoever_begins_no_tls_is_closed_in_time(tls: ssl.SSLContext) -> None:
    async def test() -> None:
        outer = outer_of(tls)
        async with served(QUICK, outer=outer) as listener:
            async with connected(port_of(outer), None) as silent:
                assert await silent.rest() == b""
            async with connected(port_of(outer), None) as plain:
                plain.send(post(listener.host))
                assert b"HTTP/1.1" not in await plain.rest()
            assert listener.taken == []

    run(test())


def test_whoever_says_nothing_under_tls_is_closed_in_time(tls: ssl.SSLContext, authority: trustme.CA) -> None:
    async def test() -> None:
        outer = outer_of(tls)
        async with served(QUICK, outer=outer) as listener:
            async with connected(port_of(outer), authority) as silent:
                assert await silent.rest() == b""
            async with connected(port_of(outer), authority) as slow:
                slow.send(post(listener.host)[:-1])
                assert (await slow.answer())[0] == 408

    run(test())


def test_end_does_not_wait_for_those_that_have_not_begun(tls: ssl.SSLContext) -> None:
    async def test() -> None:
        outer = outer_of(tls)
        async with served(outer=outer):
            silent = await Sender.connect(port_of(outer))
            await asyncio.sleep(0)
        assert await silent.rest() == b""
        await silent.close()
        with pytest.raises(OSError, match="descriptor"):
            outer.sock.getsockname()

    run(test())


@pytest.mark.parametrize("has_tls", [False, True])
def test_who_is_on_no_list_is_closed_without_a_byte(has_tls: bool, tls: ssl.SSLContext) -> None:
    host = own_address()
    if not host:
        pytest.skip("This computer has no address but its loopback: the list was NOT tried here.")

    async def test() -> None:
        outer = outer_of(tls if has_tls else None, Proxies(["192.0.2.1"]), host)
        async with served(outer=outer) as listener:
            for data in (b"", post(listener.host)):
                stranger = Sender(*await asyncio.open_connection(host, port_of(outer)))
                stranger.send(data)
                assert await stranger.rest() == b""
                await stranger.close()
            assert listener.taken == []

    run(test())


def test_who_is_on_the_list_is_served_under_the_address_as_name() -> None:
    host = own_address()
    if not host:
        pytest.skip("This computer has no address but its loopback: the list was NOT tried here.")

    async def test() -> None:
        # Both doors have one port in the program; here the second one's number is in the Host header anyway.
        outer = outer_of(None, Proxies([host]), host)
        async with served(outer=outer) as listener:
            opened = Sender(*await asyncio.open_connection(host, port_of(outer)))
            opened.send(post(f"{host}:{listener.port}"))
            assert (await opened.answer())[0] == 200
            opened.send(post("evil.example"))
            assert (await opened.answer())[0] == 421
            await opened.close()

    run(test())
