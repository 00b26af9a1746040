"""The listener on a real socket: what honest senders send is handed on exactly, and answered as it was judged."""

from __future__ import annotations

import asyncio
import logging
import socket

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.errors import StorageError, UsageError
from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.server import ListenerServer
from tests.fakes import FakeClock
from tests.hostile import MIB
from tests.raw_http import PATH, Waiting, exchange, post, run, sender, served, status_of


def test_request_is_handed_on_exactly() -> None:
    async def test() -> None:
        clock = FakeClock()
        async with served(clock=clock) as listener, sender(listener.port) as opened:
            headers = b"x-Zed: \t 1 \r\nX-Empty:\r\nx-zed: b\xffc\r\nUser-Agent: PaySG\r\n"
            opened.send(post(listener.host, b"\x00\r\n\xff", headers, f"{PATH}?a=%20&b|c"))
            assert (await opened.answer())[0] == 200
            name = opened.writer.get_extra_info("sockname")
            assert listener.taken == [
                (
                    PATH,
                    RawRequest(
                        received_at=clock.now(),
                        method="POST",
                        target=f"{PATH}?a=%20&b|c",
                        headers=(
                            (b"Host", listener.host.encode()),
                            (b"Content-Length", b"4"),
                            (b"x-Zed", b"1"),
                            (b"X-Empty", b""),
                            (b"x-zed", b"b\xffc"),
                            (b"User-Agent", b"PaySG"),
                        ),
                        body=b"\x00\r\n\xff",
                        peer=f"{name[0]}:{name[1]}",
                    ),
                )
            ]

    run(test())


_SPOKEN_FOR = (b"host", b"content-", b"transfer-", b"expect", b"origin", b"sec-fetch-", b"connection")
_NAMES = st.text("abcXYZ019!#$%&'*+-.^_`|~", min_size=1, max_size=20).map(str.encode)
_VALUE_BYTES = [*range(0x21, 0x7F), *range(0x80, 0x100), 0x20, 0x09]
_VALUES = st.lists(st.sampled_from(_VALUE_BYTES), max_size=30).map(bytes)
_HEADERS = st.lists(st.tuples(_NAMES, _VALUES), max_size=90)


@settings(max_examples=150)
@given(_HEADERS, st.binary(max_size=200))
def test_any_lawful_header_list_and_body_come_through(headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    lawful = [(name, value) for name, value in headers if not name.lower().startswith(_SPOKEN_FOR)]

    async def test() -> None:
        async with served() as listener:
            lines = b"".join(b"%b:%b\r\n" % header for header in lawful)
            assert await status_of(listener.port, post(listener.host, body, lines)) == 200
            [(_, request)] = listener.taken
            assert request.headers[2:] == tuple((name, value.strip(b" \t")) for name, value in lawful)
            assert request.body == body

    run(test())


@settings(max_examples=50)
@given(st.lists(st.binary(min_size=1, max_size=300), max_size=20))
def test_chunks_become_one_body(parts: list[bytes]) -> None:
    async def test() -> None:
        async with served() as listener:
            chunks = b"".join(b"%X\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
            head = f"POST {PATH} HTTP/1.1\r\nHost: {listener.host}\r\nTransfer-Encoding: chunked\r\n\r\n"
            assert await status_of(listener.port, head.encode() + chunks) == 200
            assert listener.taken[0][1].body == b"".join(parts)

    run(test())


@pytest.mark.parametrize("status", [200, 401, 400, 429, 503])
def test_judgement_is_the_answer_and_errors_close(status: int) -> None:
    async def test() -> None:
        async with served() as listener:
            listener.answer = Answer(status)
            async with sender(listener.port) as opened:
                opened.send(post(listener.host))
                answered, headers = await opened.answer()
                assert answered == status
                assert set(headers) == {"content-length"} | ({"connection"} if status >= 400 else set())
                if status >= 400:
                    assert await opened.rest() == b""

    run(test())


@pytest.mark.expected_log("answered 503: StorageError")
def test_failure_is_503_and_one_line_without_foreign_text(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(path: str, request: RawRequest) -> Answer:
        raise StorageError("disk full at evil\ntext")

    async def test() -> None:
        async with served(receive=fail) as listener:
            assert await status_of(listener.port, post(listener.host)) == 503

    with caplog.at_level(logging.DEBUG, "paysg_desktop"):
        run(test())
    assert [record.getMessage() for record in caplog.records if record.name.startswith("paysg_desktop")] == [
        "A delivery was not taken and is answered 503: StorageError"
    ]
    assert caplog.records[0].exc_info is None


@pytest.mark.expected_log("answered 503: ValueError")
def test_impossible_answer_is_503() -> None:
    async def test() -> None:
        async with served() as listener:
            listener.answer = Answer(7)
            assert await status_of(listener.port, post(listener.host)) == 503

    run(test())


def test_body_of_the_largest_size_is_taken() -> None:
    async def test() -> None:
        async with served() as listener:
            body = bytes(range(256)) * (MIB // 256)
            assert await status_of(listener.port, post(listener.host, body)) == 200
            head = f"POST {PATH} HTTP/1.1\r\nHost: {listener.host}\r\nTransfer-Encoding: chunked\r\n\r\n"
            chunks = b"fffff\r\n" + body[:-1] + b"\r\n1\r\n" + body[-1:] + b"\r\n0\r\n\r\n"
            assert await status_of(listener.port, head.encode() + chunks) == 200
            assert [request.body == body for _, request in listener.taken] == [True, True]

    run(test())


def test_heads_at_the_limits_are_taken() -> None:
    async def test() -> None:
        async with served() as listener:
            assert await status_of(listener.port, post(listener.host, headers=b"A: b\r\n" * 98)) == 200
            room = 32 * 1024 - len(post(listener.host, b"")) - len(b"A: \r\n")
            for excess, status in ((0, 200), (1, 431)):
                long = b"A: " + b"x" * (room + excess) + b"\r\n"
                assert await status_of(listener.port, post(listener.host, b"", long)) == status

    run(test())


def test_connection_is_kept_for_the_next_request() -> None:
    async def test() -> None:
        async with served() as listener, sender(listener.port) as opened:
            for number in range(20):
                opened.send(post(listener.host, b"%d" % number))
                assert (await opened.answer())[0] == 200
            assert [request.body for _, request in listener.taken] == [b"%d" % number for number in range(20)]

    run(test())


@pytest.mark.parametrize(
    ("head", "is_kept"),
    [
        (b"POST /hook HTTP/1.1\r\nConnection: close", False),
        (b"POST /hook HTTP/1.1\r\nConnection: keep-alive", True),
        (b"POST /hook HTTP/1.0", False),
        (b"POST /hook HTTP/1.0\r\nConnection: keep-alive", False),
    ],
)
def test_sender_says_whether_the_connection_is_kept(head: bytes, is_kept: bool) -> None:
    async def test() -> None:
        async with served() as listener, sender(listener.port) as opened:
            request = head + b"\r\nHost: %b\r\nContent-Length: 2\r\n\r\nhi" % listener.host.encode()
            opened.send(request)
            assert (await opened.answer())[0] == 200
            if is_kept:
                opened.send(request)
                assert (await opened.answer())[0] == 200
            else:
                assert await opened.rest() == b""

    run(test())


def test_requests_sent_at_once_are_answered_in_order() -> None:
    async def test() -> None:
        release = asyncio.Event()
        bodies: list[bytes] = []

        async def slow_first(path: str, request: RawRequest) -> Answer:
            if request.body == b"200":
                await release.wait()
            bodies.append(request.body)
            return Answer(int(request.body))

        async with served(receive=slow_first) as listener, sender(listener.port) as opened:
            opened.send(b"".join(post(listener.host, b"%d" % status) for status in (200, 201, 202, 203, 208)))
            async with sender(listener.port) as other:
                other.send(post(listener.host, b"226"))
                assert (await other.answer())[0] == 226
            release.set()
            assert [(await opened.answer())[0] for _ in range(5)] == [200, 201, 202, 203, 208]
            assert bodies == [b"226", b"200", b"201", b"202", b"203", b"208"]

    run(test())


def test_nothing_behind_a_refused_request_is_read() -> None:
    async def test() -> None:
        async with served() as listener:
            hidden = post(listener.host, b"hidden")
            came = await exchange(listener.port, post(listener.host, path="/unknown") + hidden)
            assert came.count(b"HTTP/1.1") == 1
            assert listener.taken == []
            first = post(listener.host, b"first")
            came = await exchange(listener.port, first + post(listener.host, path="/unknown") + hidden)
            assert [line[9:12] for line in came.split(b"\r\n") if line.startswith(b"HTTP/1.1")] == [b"200", b"404"]
            assert [request.body for _, request in listener.taken] == [b"first"]

    run(test())


def test_nothing_behind_a_request_that_closes_is_read() -> None:
    async def test() -> None:
        async with served() as listener:
            first = post(listener.host, b"first", b"Connection: close\r\n")
            came = await exchange(listener.port, first + post(listener.host, b"hidden"))
            assert came.count(b"HTTP/1.1 200") == 1
            assert [request.body for _, request in listener.taken] == [b"first"]

    run(test())


def test_sender_may_close_its_direction_and_still_gets_every_answer() -> None:
    async def test() -> None:
        async with served() as listener:
            two = post(listener.host, b"1") + post(listener.host, b"2")
            came = await exchange(listener.port, two, is_cut=True)
            assert came.count(b"HTTP/1.1 200") == 2
            assert [request.body for _, request in listener.taken] == [b"1", b"2"]

    run(test())


def test_request_in_single_bytes_is_taken() -> None:
    async def test() -> None:
        async with served() as listener, sender(listener.port) as opened:
            for byte in post(listener.host, b"hello"):
                opened.send(bytes([byte]))
                await asyncio.sleep(0)
            assert (await opened.answer())[0] == 200
            assert listener.taken[0][1].body == b"hello"

    run(test())


def test_body_is_invited_when_the_sender_asks() -> None:
    async def test() -> None:
        async with served() as listener, sender(listener.port) as opened:
            for _ in range(2):
                request = post(listener.host, b"hello", b"Expect: 100-Continue\r\n")
                opened.send(request[:-5])
                assert (await opened.answer())[0] == 100
                opened.send(b"hel")
                opened.send(b"lo")
                assert (await opened.answer())[0] == 200
            opened.send(request)
            assert (await opened.answer())[0] == 200
            assert [taken.body for _, taken in listener.taken] == [b"hello"] * 3

    run(test())


def test_upgrade_is_ignored_and_the_body_kept() -> None:
    async def test() -> None:
        async with served() as listener, sender(listener.port) as opened:
            asking = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMA\r\n"
            for _ in range(2):
                opened.send(post(listener.host, b"hello", asking))
                assert (await opened.answer())[0] == 200
            assert [request.body for _, request in listener.taken] == [b"hello", b"hello"]
            assert (b"Upgrade", b"h2c") in listener.taken[0][1].headers

    run(test())


@pytest.mark.parametrize(
    "host", ["localhost:<port>", "LOCALHOST:<port>", "[::1]:<port>", "demo.example", "Demo.Example:444", "a.b:1"]
)
def test_hosts_of_ours_are_served(host: str) -> None:
    async def test() -> None:
        async with served(hosts=("demo.example", "a.b:1")) as listener:
            assert await status_of(listener.port, post(host.replace("<port>", str(listener.port)))) == 200
            assert await status_of(listener.port, post("a.b:2")) == 421
            assert await status_of(listener.port, post("sub.demo.example")) == 421

    run(test())


def test_ipv6_loopback_is_served() -> None:
    if not socket.has_ipv6:
        pytest.skip("this computer has no IPv6")
    try:
        sock = bind("::1", 0)
    except UsageError:
        pytest.skip("this computer has no IPv6 loopback")

    async def test() -> None:
        async with served(sock=sock) as listener:
            reader, writer = await asyncio.open_connection("::1", listener.port)
            writer.write(post(f"[::1]:{listener.port}"))
            assert (await reader.readline()).startswith(b"HTTP/1.1 200")
            assert listener.taken[0][1].peer.startswith("[::1]:")
            writer.close()
            await writer.wait_closed()

    run(test())


def test_stopping_lets_a_running_request_end_and_closes_the_rest() -> None:
    async def test() -> None:
        wait = Waiting()
        async with served(receive=wait) as listener:
            async with sender(listener.port) as busy, sender(listener.port) as idle, sender(listener.port) as half:
                half.send(b"POST /h")
                busy.send(post(listener.host))
                await wait.begun.wait()
                asyncio.get_running_loop().call_soon(wait.release.set)
                await listener.server.stop()
                assert (await busy.answer())[0] == 200
                assert await busy.rest() == b""
                assert await idle.rest() == b""
                assert await half.rest() == b""
            with pytest.raises(ConnectionError):
                await asyncio.open_connection("127.0.0.1", listener.port)

    run(test())


def test_stopping_does_not_wait_for_a_request_that_hangs() -> None:
    async def test() -> None:
        begun, cancelled = asyncio.Event(), asyncio.Event()

        async def hang(path: str, request: RawRequest) -> Answer:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.set()
            return Answer(200)

        limits = Limits(stop_grace_s=0.01)
        async with served(limits, receive=hang) as listener, sender(listener.port) as opened:
            opened.send(post(listener.host))
            await begun.wait()
            await listener.server.stop()
            assert cancelled.is_set()
            assert await opened.rest() == b""

    run(test())


def test_request_whose_sender_goes_away_is_still_taken_to_its_end() -> None:
    async def test() -> None:
        wait = Waiting()
        async with served(receive=wait) as listener:
            async with sender(listener.port) as opened:
                opened.send(post(listener.host))
                await wait.begun.wait()
                opened.writer.transport.abort()
            wait.release.set()
            await wait.ended.wait()

    run(test())


def test_server_that_never_started_lets_go_of_its_socket() -> None:
    async def test() -> None:
        async def never(path: str, request: RawRequest) -> Answer:
            raise AssertionError

        sock = bind()
        await ListenerServer(sock, never, lambda _: False, tuple, SystemClock()).stop()
        assert sock.fileno() == -1

    run(test())
