"""Senders that take their time: each is closed, and none keeps an honest one out."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack, suppress

import pytest

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.limits import Limits
from tests.raw_http import PATIENCE_S, Sender, post, run, sender, served, status_of

_HEAD = b"POST /hook HTTP/1.1\r\nHost: localhost\r\n"
_BEGINNINGS = (b"", b"P", _HEAD, b"POST /hook HTTP/1.1\r\nX-A: ")


async def _dripping(opened: Sender) -> None:
    """A byte now and then until the other side closes."""
    while True:
        opened.send(b"x")
        try:
            async with asyncio.timeout(0.05):
                if not await opened.reader.read(1024):
                    return
        except TimeoutError:
            continue
        except ConnectionError:
            return


async def _slow_and_honest(slow_count: int, limits: Limits) -> float:
    """Attach slow senders, serve honest ones until the slow ones are gone; the seconds that this took."""
    loop = asyncio.get_running_loop()
    async with served(limits) as listener, AsyncExitStack() as stack:
        begun = loop.time()
        slow = [await stack.enter_async_context(sender(listener.port)) for _ in range(slow_count)]
        for number, opened in enumerate(slow):
            opened.send(_BEGINNINGS[number % len(_BEGINNINGS)])
        ends = [_dripping(opened) if number % 5 == 3 else opened.rest() for number, opened in enumerate(slow)]
        gone = asyncio.gather(*ends)
        honest = 0
        while not gone.done():
            assert await status_of(listener.port, post(listener.host)) == 200
            honest += 1
        await gone
        assert honest > 0
        assert len(listener.taken) == honest
        return loop.time() - begun


def test_two_hundred_slow_senders_are_closed_and_honest_ones_served() -> None:
    async def test() -> None:
        took_s = await _slow_and_honest(200, Limits(deadline_s=1.0))
        assert took_s >= 1.0

    run(test())


@pytest.mark.torture
def test_five_hundred_slow_senders_are_closed_within_eleven_seconds() -> None:
    async def test() -> None:
        assert 10.0 <= await _slow_and_honest(500, Limits()) < 11.5

    run(test())


def test_silent_connection_is_closed_without_an_answer_and_a_begun_one_with_408() -> None:
    async def test() -> None:
        async with (
            served(Limits(deadline_s=0.5)) as listener,
            sender(listener.port) as silent,
            sender(listener.port) as begun,
        ):
            begun.send(b"POST")
            assert await silent.rest() == b""
            assert (await begun.answer())[0] == 408
            assert await begun.rest() == b""

    run(test())


def test_deadline_begins_anew_with_each_answer() -> None:
    async def test() -> None:
        loop = asyncio.get_running_loop()
        async with served(Limits(deadline_s=0.5)) as listener, sender(listener.port) as opened:
            begun = last = loop.time()
            while loop.time() - begun < 0.7:
                last = loop.time()
                opened.send(post(listener.host))
                assert (await opened.answer())[0] == 200
            assert await opened.rest() == b""
            assert loop.time() - last >= 0.5

    run(test())


def test_request_being_answered_has_no_deadline() -> None:
    async def test() -> None:
        async def outlast(path: str, request: RawRequest) -> Answer:
            async with sender(listener.port) as silent:
                assert await silent.rest() == b""
            return Answer(200)

        async with served(Limits(deadline_s=0.3), receive=outlast) as listener:
            assert await status_of(listener.port, post(listener.host)) == 200

    run(test())


def test_newcomer_takes_the_place_of_the_oldest_unfinished() -> None:
    async def test() -> None:
        async with served(Limits(max_connections=3)) as listener, AsyncExitStack() as stack:
            opened = []
            for _ in range(3):
                newcomer = await stack.enter_async_context(sender(listener.port))
                newcomer.send(post(listener.host))
                assert (await newcomer.answer())[0] == 200
                opened.append(newcomer)
            opened[0].send(post(listener.host))
            assert (await opened[0].answer())[0] == 200
            assert await status_of(listener.port, post(listener.host)) == 200
            assert await opened[1].rest() == b""
            for survivor in (opened[0], opened[2]):
                survivor.send(post(listener.host))
                assert (await survivor.answer())[0] == 200

    run(test())


def test_request_being_answered_is_never_closed_for_a_newcomer() -> None:
    async def test() -> None:
        release, busy = asyncio.Event(), asyncio.Semaphore(0)

        async def wait(path: str, request: RawRequest) -> Answer:
            busy.release()
            await release.wait()
            return Answer(200)

        async with (
            served(Limits(max_connections=2), receive=wait) as listener,
            sender(listener.port) as first,
            sender(listener.port) as second,
        ):
            first.send(post(listener.host))
            await busy.acquire()
            async with sender(listener.port) as third:
                assert await second.rest() == b""
                third.send(post(listener.host))
                await busy.acquire()
                async with sender(listener.port) as fourth:
                    assert (await fourth.answer())[0] == 503
                release.set()
                assert (await first.answer())[0] == 200
                assert (await third.answer())[0] == 200

    run(test())


class _Deaf(asyncio.Protocol):
    """Never reads, and so learns of the end only when it sends."""

    def __init__(self) -> None:
        self._is_lost = asyncio.Event()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.pause_reading()

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_lost.set()

    async def send_until_lost(self, data: bytes) -> None:
        assert self._transport is not None
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not self._is_lost.is_set():
                    self._transport.write(data)
                    data = b"x"
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._is_lost.wait(), 0.05)
        finally:
            self._transport.abort()


def test_sender_that_reads_no_answers_is_closed() -> None:
    async def test() -> None:
        listening = bind()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        async with served(Limits(deadline_s=0.5), sock=listening) as listener:
            ours = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            ours.setblocking(False)
            loop = asyncio.get_running_loop()
            await loop.sock_connect(ours, ("127.0.0.1", listener.port))
            _, deaf = await loop.create_connection(_Deaf, sock=ours)
            await deaf.send_until_lost(post(listener.host) * 40_000)
            assert 0 < len(listener.taken) < 40_000
            assert await status_of(listener.port, post(listener.host)) == 200

    run(test())


def test_sender_that_goes_on_after_a_refusal_is_cut_off() -> None:
    async def test() -> None:
        async with served(Limits(linger_bytes=100_000)) as listener, sender(listener.port) as opened:
            opened.send(post(listener.host, path="/unknown"))
            assert (await opened.answer())[0] == 404
            with pytest.raises(ConnectionError):
                await _pour(opened)

    run(test())


def test_sender_that_stays_after_a_refusal_is_cut_off() -> None:
    async def test() -> None:
        async with served(Limits(linger_s=0.05)) as listener, sender(listener.port) as opened:
            opened.send(post(listener.host, path="/unknown"))
            assert (await opened.answer())[0] == 404
            with pytest.raises(ConnectionError):
                await _knock(opened)

    run(test())


async def _pour(opened: Sender) -> None:
    """As much as goes, until the other side has closed for good."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            opened.send(b"x" * 65536)
            await opened.writer.drain()


async def _knock(opened: Sender) -> None:
    """Small bytes, far apart, until the other side has closed for good."""
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(PATIENCE_S):
        while True:
            opened.send(b"x")
            await opened.writer.drain()
            turn = loop.create_future()
            loop.call_later(0.01, turn.set_result, None)
            await turn
