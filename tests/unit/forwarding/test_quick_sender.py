"""Plain HTTP of our own: what is sent, byte for byte, and how strictly answers are read. Real sockets."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

import pytest

from paysg_desktop.domain.forwarding import LONGEST_KEPT
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.forwarding.quick_sender import QuickSender
from paysg_desktop.forwarding.reach import Reach
from tests.recorder import OK, Recorder, recording

BROKE_OFF = "The other end broke off, or did not answer in HTTP."
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
CAN_T_BE_SENT = "The headers can't be sent over HTTP."


def sent(
    url: str, headers: Headers = (), body: bytes = b"{}", times: int = 1, **given: object
) -> list[SendOutcome]:
    async def work() -> list[SendOutcome]:
        sender = QuickSender(Reach(lambda: False))
        try:
            return [await sender.send(url, headers, body, **given) for _ in range(times)]  # type: ignore[arg-type]
        finally:
            await sender.aclose()

    return asyncio.run(work())


def answered(answer: bytes, **given: object) -> SendOutcome:
    with recording(lambda _: answer) as app:
        (outcome,) = sent(app.url, **given)  # type: ignore[arg-type]
    return outcome


def test_a_request_goes_out_byte_for_byte() -> None:
    with recording() as app:
        headers = ((b"content-TYPE", b"text/plain"), (b"X-Odd", b"a: b"), (b"X-Odd", b"\xe4"))
        (outcome,) = sent(app.url, headers, b"\x00body")
    host = app.url.split("/")[2].encode()
    assert (outcome.status, outcome.problem) == (200, None)
    assert outcome.took_us > 0
    (came,) = app.requests
    assert came.line == b"POST /app/hook?a=1 HTTP/1.1"
    assert came.headers == ((b"Host", host), *headers, (b"Content-Length", b"5"))
    assert came.body == b"\x00body"


def test_a_host_that_is_given_stands_and_a_path_is_always_there() -> None:
    with recording() as app:
        origin = app.url.split("/app")[0]
        sent(f"{origin}?q=1", ((b"host", b"app.example"),))
        sent(f"{origin}/ä", method="GET", body=b"")
    assert [each.line for each in app.requests] == [b"POST /?q=1 HTTP/1.1", b"GET /%C3%A4 HTTP/1.1"]
    assert app.requests[0].header(b"host") == b"app.example"


@pytest.mark.parametrize(
    "headers",
    [
        ((b"X", b"a\r\nY: b"),),
        ((b"X", b"a\x00"),),
        ((b"X y", b"a"),),
        ((b"", b"a"),),
        ((b"Content-Length", b"1"),),
        ((b"transfer-encoding", b"chunked"),),
    ],
)
def test_what_can_not_be_said_is_not_sent(headers: Headers) -> None:
    with recording() as app:
        (outcome,) = sent(app.url, headers)
        assert (outcome.status, outcome.problem) == (None, CAN_T_BE_SENT)
        assert app.requests == []


@pytest.mark.parametrize(
    ("answer", "status", "body"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 200, b"abc"),
        (b"HTTP/1.0 500 \r\n\r\nuntil the end", 500, b"until the end"),
        (b"HTTP/1.1 204\r\nContent-Length: 5\r\n\r\n", 204, b""),
        (b"HTTP/1.1 304 Not Modified\r\n\r\n", 304, b""),
        (b"HTTP/1.1 100 A\r\n\r\nHTTP/1.1 103 B\r\nX: y\r\n\r\n" + OK.replace(b"200", b"201"), 201, b""),
        (b"HTTP/1.1 302 F\r\nLocation: http://169.254.169.254/\r\nContent-Length: 1\r\n\r\nx", 302, b"x"),
        (CHUNKED + b"2\r\nab\r\n3;x=y\r\ncde\r\n0\r\nT: 1\r\n\r\n", 200, b"abcde"),
        (CHUNKED.replace(b"chunked", b"gzip, Chunked") + b"A\r\n0123456789\r\n0\r\n\r\n", 200, b"0123456789"),
        (b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, b"hi"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\ncontent-length: 2\r\n\r\nhi", 200, b"hi"),
    ],
)  # fmt: skip
def test_answers_are_read_as_they_are_meant(answer: bytes, status: int, body: bytes) -> None:
    outcome = answered(answer)
    assert (outcome.status, outcome.body, outcome.problem, outcome.is_cut) == (status, body, None, False)


def test_an_answers_headers_are_kept_as_they_came() -> None:
    outcome = answered(b"HTTP/1.1 503 Busy\r\nRetry-After:  7 \r\nX:\r\nContent-Length: 0\r\n\r\n")
    assert outcome.headers == ((b"Retry-After", b"7"), (b"X", b""), (b"Content-Length", b"0"))


def test_the_answer_to_head_has_no_body() -> None:
    outcome = answered(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", method="HEAD", body=b"")
    assert (outcome.status, outcome.body) == (200, b"")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"hello\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 99 X\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: \r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\n folded: 1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 11,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * 5000,
    ],
)
def test_what_is_no_answer_says_so_and_nothing_is_sent_twice(answer: bytes) -> None:
    with recording(lambda _: answer) as app:
        (outcome,) = sent(app.url)
        assert (outcome.status, outcome.problem) == (None, BROKE_OFF)
        assert len(app.requests) == 1


@pytest.mark.parametrize("is_chunked", [True, False, None])
def test_an_endless_body_is_cut(is_chunked: bool | None) -> None:
    size = LONGEST_KEPT + 70_000
    body = b"x" * size
    if is_chunked:
        head, body = b"Transfer-Encoding: chunked\r\n", b"%x\r\n%b\r\n" % (size, body)
    else:
        head = b"" if is_chunked is None else b"Content-Length: %d\r\n" % size
    outcome = answered(b"HTTP/1.1 200 OK\r\n%b\r\n%b" % (head, body))
    assert (outcome.status, outcome.is_cut, outcome.body) == (200, True, b"x" * LONGEST_KEPT)


def test_who_does_not_answer_is_left_after_the_limit() -> None:
    let_go = threading.Event()

    def hang(_: object) -> bytes:
        let_go.wait(20)
        return OK

    with recording(hang) as app:
        (outcome,) = sent(app.url, timeout_s=0.05)
        assert outcome.problem == "The other end did not answer within 0.05 s."
        assert outcome.is_late
        let_go.set()


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    (outcome,) = sent(f"http://127.0.0.1:{port}/")
    assert outcome.problem == "Nothing answers at that address."


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/", "http://10.1.2.3/", "http://[::ffff:10.0.0.1]/", "ftp://127.0.0.1/", "http://u@127.0.0.1/"]
)  # fmt: skip
def test_where_nothing_may_go_nothing_goes(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> None:
        pytest.fail("a connection was begun")

    monkeypatch.setattr(asyncio.BaseEventLoop, "create_connection", connect)
    (outcome,) = sent(url)
    assert outcome.status is None
    assert outcome.problem


def test_a_name_is_looked_up_once_and_the_connection_goes_to_that_number() -> None:
    asked: list[str] = []

    async def rebinding(host: str, _: int) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["169.254.169.254"]

    async def work(port: int) -> list[SendOutcome]:
        sender = QuickSender(Reach(lambda: False, rebinding))
        outcomes = [await sender.send(f"http://app.example:{port}/", (), b"") for _ in range(2)]
        await sender.aclose()
        return outcomes

    with recording() as app:
        first, second = asyncio.run(work(int(app.url.split(":")[2].split("/")[0])))
        assert (first.status, second.status) == (200, None)
        assert len(app.requests) == 1
    assert asked == ["app.example"] * 2


def test_a_second_number_is_tried_where_the_first_is_not_there() -> None:
    async def two(_: str, __: int) -> Sequence[str]:
        return ["127.0.0.2", "127.0.0.1"]

    async def work(port: int) -> SendOutcome:
        sender = QuickSender(Reach(lambda: False, two))
        try:
            return await sender.send(f"http://app.example:{port}/", (), b"")
        finally:
            await sender.aclose()

    with recording() as app:
        assert asyncio.run(work(int(app.url.split(":")[2].split("/")[0]))).status == 200


@contextmanager
def keeping(answer: Callable[[int], bytes]) -> Iterator[tuple[str, list[int]]]:
    """A server that answers on and on over a connection; its URL, and how many requests each connection had."""
    counts: list[int] = []

    def serve(connection: socket.socket) -> None:
        number = len(counts)
        counts.append(0)
        with suppress(OSError), connection:
            while connection.recv(65536):
                counts[number] += 1
                connection.sendall(answer(sum(counts)))

    def accept(server: socket.socket) -> None:
        with suppress(OSError):
            while True:
                serve(server.accept()[0])

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=accept, args=(server,), daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/", counts
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", [3]),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [3]),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n", [3]),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", [1, 1, 1]),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: Close\r\n\r\n", [1, 1, 1]),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", [1, 1, 1]),
    ],
)
def test_a_connection_is_used_again_only_where_it_is_clean(answer: bytes, expected: list[int]) -> None:
    with keeping(lambda _: answer) as (url, counts):
        assert [each.status for each in sent(url, times=3)] == [200] * 3
        assert counts == expected


def test_the_app_of_the_other_tests_is_understood() -> None:
    with recording(lambda _: OK) as app:
        assert isinstance(app, Recorder)
        assert [each.status for each in sent(app.url, times=2)] == [200, 200]


def test_over_tls_it_goes_by_the_librarys_way_with_the_same_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert [each.problem for each in sent(f"https://127.0.0.1:{port}/", times=2)] == [
        "Nothing answers at that address."
    ] * 2
    (refused,) = sent("HTTPS://169.254.169.254/")
    assert refused.problem is not None
    assert "never sent to" in refused.problem


def test_what_nobody_asked_for_is_not_kept() -> None:
    heard = threading.Event()
    closed = threading.Event()

    def serve(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            assert heard.wait(60)
            with suppress(OSError):
                while True:
                    connection.sendall(b"x" * 65536)
            closed.set()

    async def work(url: str) -> None:
        sender = QuickSender(Reach(lambda: False))
        assert (await sender.send(url, (), b"{}")).status == 200
        heard.set()
        assert await asyncio.to_thread(closed.wait, 60), "the connection that goes on talking is left"
        await sender.aclose()

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server,), daemon=True)
        thread.start()
        asyncio.run(work(f"http://127.0.0.1:{server.getsockname()[1]}/"))
        thread.join(60)
