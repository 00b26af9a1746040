"""Against a real, small server on loopback that keeps what it got."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.forwarding.sender import LONGEST_ANSWER, HttpSender

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
SIGNED: Headers = ((b"PaySG-Signature", b"t=1, v1=ab"), (b"X-Odd", b"one"), (b"x-odd", b"two"))


class Server:
    """Answers every request with the same bytes; `received` are whole requests, `connections` counts sockets."""

    def __init__(self, answer: bytes, after: Callable[[], Awaitable[None]] | None = None) -> None:
        self._answer = answer
        self._after = after
        self.received: list[bytes] = []
        self.connections = 0
        self.url = ""

    @asynccontextmanager
    async def running(self) -> Any:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/h/abc?x=1"
        try:
            yield self
        finally:
            server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
                self.received.append(head + await reader.readexactly(size))
                writer.write(self._answer)
                await writer.drain()
                if self._after is not None:
                    await self._after()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def sent(
    answer: bytes,
    body: bytes = b"{}",
    headers: Headers = SIGNED,
    times: int = 1,
    timeout_s: float = 5,
    after: Callable[[], Awaitable[None]] | None = None,
) -> tuple[list[SendOutcome], Server]:
    server = Server(answer, after)

    async def run() -> list[SendOutcome]:
        sender = HttpSender(timeout_s)
        try:
            async with server.running():
                return [await sender.send(server.url, headers, body) for _ in range(times)]
        finally:
            await sender.aclose()

    return asyncio.run(run()), server


def failure(url: str, headers: Headers = ()) -> SendOutcome:
    async def run() -> SendOutcome:
        sender = HttpSender(5)
        try:
            return await sender.send(url, headers, b"{}")
        finally:
            await sender.aclose()

    return asyncio.run(run())


def test_header_lines_and_body_arrive_as_they_are() -> None:
    body = bytes(range(256)) * 5
    (outcome,), server = sent(OK, body)
    assert (outcome.status, outcome.problem) == (200, None)
    assert outcome.took_us > 0
    head, _, received = server.received[0].partition(b"\r\n\r\n")
    assert received == body
    lines = head.split(b"\r\n")
    assert lines[0] == b"POST /h/abc?x=1 HTTP/1.1"
    own = [line for line in lines[1:] if line.split(b":")[0] not in (b"Host", b"Content-Length")]
    assert own == [b"PaySG-Signature: t=1, v1=ab", b"X-Odd: one", b"x-odd: two"]


def test_an_empty_body_is_sent_as_such() -> None:
    (outcome,), server = sent(OK, b"", ())
    assert outcome.status == 200
    assert b"Content-Length: 0\r\n" in server.received[0]


def test_one_connection_serves_many() -> None:
    outcomes, server = sent(OK, times=5)
    assert [outcome.status for outcome in outcomes] == [200] * 5
    assert (len(server.received), server.connections) == (5, 1)


@pytest.mark.parametrize("status", [204, 301, 401, 503])
def test_every_status_is_only_reported(status: int) -> None:
    answer = (
        f"HTTP/1.1 {status} X\r\nLocation: http://127.0.0.1:1/\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"
    )
    outcomes, server = sent(answer.encode(), times=2)
    assert [(outcome.status, outcome.problem) for outcome in outcomes] == [(status, None)] * 2
    assert not any(b"cookie" in request.lower() for request in server.received)


@pytest.mark.parametrize("size", [0, 1, LONGEST_ANSWER])
def test_an_answer_is_kept_as_it_came(size: int) -> None:
    body = (b"\x1f\x8b\xff\x00" * (size // 4 + 1))[:size]
    head = (
        f"HTTP/1.1 418 X\r\nContent-Length: {size}\r\nX-Odd: one\r\nx-odd: two\r\nContent-Encoding: gzip\r\n\r\n"
    )
    (outcome,), _ = sent(head.encode() + body)
    assert (outcome.status, outcome.problem, outcome.is_cut) == (418, None, False)
    assert outcome.body == body
    assert outcome.headers == (
        (b"Content-Length", str(size).encode()),
        (b"X-Odd", b"one"),
        (b"x-odd", b"two"),
        (b"Content-Encoding", b"gzip"),
    )


@pytest.mark.parametrize("size", [LONGEST_ANSWER + 1, LONGEST_ANSWER * 4])
def test_a_long_answer_is_cut_at_1_mib_and_the_rest_left_unread(size: int) -> None:
    answer = f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n".encode() + b"x" * min(size, LONGEST_ANSWER * 2)
    (outcome,), _ = sent(answer)
    assert (outcome.status, outcome.problem, outcome.is_cut) == (200, None, True)
    assert outcome.body == b"x" * LONGEST_ANSWER


def test_every_method_and_a_limit_of_the_calls_own() -> None:
    hangs = Server(b"", for_ever)

    async def run() -> list[SendOutcome]:
        sender = HttpSender(60)
        try:
            async with hangs.running(), Server(OK).running() as server:
                answered = [await sender.send(server.url, (), b"{}", method=each) for each in ("PUT", "PATCH")]
                assert [request.split()[0] for request in server.received] == [b"PUT", b"PATCH"]
                return [*answered, await sender.send(hangs.url, (), b"{}", timeout_s=0.1)]
        finally:
            await sender.aclose()

    *answered, late = asyncio.run(run())
    assert [outcome.status for outcome in answered] == [200, 200]
    assert late.problem == "The other end did not answer within 0.1 s."
    assert 100_000 <= late.took_us < 30_000_000


async def for_ever() -> None:
    await asyncio.Event().wait()


async def break_off() -> None:
    raise ConnectionResetError


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"]
)
def test_whoever_never_finishes_is_left(answer: bytes) -> None:
    (outcome,), _ = sent(answer, timeout_s=0.1, after=for_ever)
    assert outcome.status is None
    assert outcome.problem == "The other end did not answer within 0.1 s."


@pytest.mark.parametrize(
    "answer", [b"", b"SSH-2.0-hello\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"]
)
def test_an_end_in_the_middle_is_a_sentence(answer: bytes) -> None:
    (outcome,), _ = sent(answer, after=break_off)
    assert outcome.status is None
    assert outcome.problem is not None
    assert outcome.problem.endswith(".")


def test_nobody_there() -> None:
    async def closed_port() -> int:
        server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
        async with server:
            return int(server.sockets[0].getsockname()[1])

    outcome = failure(f"http://127.0.0.1:{asyncio.run(closed_port())}/h/secret-path")
    assert (outcome.status, outcome.problem) == (None, "Nothing answers at that address.")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "http://",
        "http://127.0.0.1:99999/",
        "http://[::1",
        "http://127.0.0.1:port/",
        "//127.0.0.1/",
        "http://xn--\ud800/",
        "http://" + "a" * 70_000,
    ],
)
def test_no_address(url: str) -> None:
    outcome = failure(url)
    assert outcome.status is None
    assert outcome.problem is not None
    assert outcome.problem.endswith(".")
    assert "127.0.0.1" not in outcome.problem


@pytest.mark.parametrize("header", [(b"Bad Name", b"x"), (b"X", b"a\r\nY: b"), (b"", b"x"), (b"X", b"\x00")])
def test_headers_that_http_has_no_place_for(header: tuple[bytes, bytes]) -> None:
    (outcome,), server = sent(OK, headers=(header,))
    assert outcome.status is None
    assert outcome.problem == "The headers can't be sent over HTTP."
    assert server.received == []


def test_a_login_in_the_address_adds_no_header() -> None:
    server = Server(OK)

    async def run() -> SendOutcome:
        sender = HttpSender()
        try:
            async with server.running():
                return await sender.send(server.url.replace("http://", "http://name:word@"), (), b"")
        finally:
            await sender.aclose()

    assert asyncio.run(run()).status == 200
    assert b"authorization" not in server.received[0].lower()


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    (outcome,), _ = sent(OK)
    assert outcome.status == 200
