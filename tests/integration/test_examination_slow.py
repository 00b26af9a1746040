"""Slow requests over a socket of our own: whatever the other end does becomes an outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.targets import parse_target
from paysg_desktop.sandbox.examination.records import Sent
from paysg_desktop.sandbox.examination.slow import can_be_slow, read_slowly, send_slowly

BODY = "付款".encode() * 50
LETTER = Sent("POST", ((b"X-Odd", b"a b"),), BODY)
OVER_S = 0.1
BROKE_OFF = "The other end broke off, or did not answer in HTTP."

Server = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def talked(serve: Server, *, is_reading: bool = False, path: str = "/h/é?a=1") -> SendOutcome:
    async def run() -> SendOutcome:
        async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await serve(reader, writer)
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

        async with await asyncio.start_server(guarded, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            target = parse_target(f"http://localhost:{port}{path}")
            send = read_slowly if is_reading else send_slowly
            return await send(target, LETTER, OVER_S, 10.0)

    return asyncio.run(run())


def answering(answer: bytes, seen: list[bytes] | None = None, pieces: list[int] | None = None) -> Server:
    """Reads the whole request, and notes how its body came."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        body = b""
        while len(body) < len(BODY):
            part = await reader.read(65536)
            body += part
            if pieces is not None:
                pieces.append(len(part))
        if seen is not None:
            seen.extend((head, body))
        writer.write(answer)
        await writer.drain()

    return serve


@pytest.mark.parametrize("is_reading", [False, True])
def test_the_request_arrives_whole_and_the_answer_is_read(is_reading: bool) -> None:
    seen: list[bytes] = []
    answer = b'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n12\r\n{"processed":true}\r\n0\r\n\r\n'
    outcome = talked(answering(answer, seen), is_reading=is_reading)
    assert (outcome.status, outcome.problem, outcome.body) == (201, None, b'{"processed":true}')
    assert outcome.took_us >= OVER_S * 1_000_000 / 2
    head, body = seen
    assert head.startswith(b"POST /h/%C3%A9?a=1 HTTP/1.1\r\nHost: localhost:")
    assert b"X-Odd: a b\r\n" in head
    assert f"Content-Length: {len(BODY)}\r\n".encode() in head
    assert body == BODY


def test_the_body_comes_in_pieces_that_end_within_characters() -> None:
    pieces: list[int] = []
    assert talked(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", pieces=pieces)).status == 200
    assert len(pieces) > 2
    ends = [sum(pieces[: place + 1]) for place in range(len(pieces) - 1)]
    assert any(end % 3 for end in ends)


async def refuses_at_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig")
    await writer.drain()
    await reader.read()


async def hangs_up(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")


async def speaks_otherwise(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"SSH-2.0-what?\r\n")
    await writer.drain()


def test_an_answer_before_the_end_is_taken() -> None:
    outcome = talked(refuses_at_once)
    assert (outcome.status, outcome.body, outcome.problem) == (413, b"big", None)


@pytest.mark.parametrize("serve", [hangs_up, speaks_otherwise])
@pytest.mark.parametrize("is_reading", [False, True])
def test_what_breaks_off_or_is_no_http_is_a_sentence(serve: Server, is_reading: bool) -> None:
    outcome = talked(serve, is_reading=is_reading)
    assert (outcome.status, outcome.problem) == (None, BROKE_OFF)


@pytest.mark.parametrize(
    ("url", "can"),
    [
        ("http://127.0.0.1:1/h", True),
        ("http://[::1]:1/h", True),
        ("http://localhost/h", True),
        ("https://localhost/h", False),
        ("http://192.168.0.1/h", False),
        ("http://localhost.example.org/h", False),
    ],
)
def test_only_plain_http_of_this_computer_is_kept_waiting(url: str, can: bool) -> None:
    assert can_be_slow(parse_target(url)) is can
