from __future__ import annotations

import asyncio
from typing import Any

import pytest

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.headers import Headers
from paysg_desktop.listener.app import Receive, WebhookApp, passed_on
from paysg_desktop.listener.delays import Delays
from paysg_desktop.listener.head import read_head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.reader import Request

BLOCK = b"POST /hook HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nUpgrade: h2c\r\nContent-Length: 2\r\n\r\n"
READ = [(b"Host", b"a"), (b"X-A", b"1"), (b"Content-Length", b"2")]


def _run(
    headers: list[tuple[bytes, bytes]], message: dict[str, Any], work: Receive | None = None
) -> tuple[list[str], list[dict[str, Any]]]:
    """Run the callable on a request that uvicorn read as `headers` and `message`; paths taken, messages sent."""
    taken: list[str] = []
    sent: list[Any] = []

    async def take(path: str, request: RawRequest) -> Answer:
        taken.append(path)
        return Answer(200)

    async def receive() -> dict[str, Any]:
        return message

    async def send(event: Any) -> None:
        sent.append(event)

    request = Request(read_head(BLOCK, Limits()), b"hi", 5)
    scope = {"headers": headers, "state": {"request": request, "peer": "1.2.3.4:5"}}
    asyncio.run(WebhookApp(work or take, Delays(Limits()))(scope, receive, send))
    return taken, sent


def _answered(answer: Answer) -> tuple[int, Headers, bytes]:
    """What goes out of an answer: its status, headers and body."""

    async def work(path: str, request: RawRequest) -> Answer:
        return answer

    _, (start, body) = _run(READ, {"type": "http.request", "body": b"hi", "more_body": False}, work)
    return start["status"], tuple(start["headers"]), body["body"]


def test_request_that_both_read_alike_is_taken() -> None:
    taken, sent = _run(READ, {"type": "http.request", "body": b"hi", "more_body": False})
    assert taken == ["/hook"]
    assert sent == [
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]},
        {"type": "http.response.body", "body": b""},
    ]


@pytest.mark.parametrize(
    ("headers", "body", "is_more"),
    [
        (READ[:-1], b"hi", False),
        ([*READ, (b"X-B", b"1")], b"hi", False),
        ([READ[1], READ[0], READ[2]], b"hi", False),
        (READ, b"h", False),
        (READ, b"hi", True),
    ],
)
def test_request_that_they_read_differently_is_not(
    headers: list[tuple[bytes, bytes]], body: bytes, is_more: bool
) -> None:
    taken, sent = _run(headers, {"type": "http.request", "body": body, "more_body": is_more})
    assert taken == []
    assert sent[0]["status"] == 400
    assert (b"connection", b"close") in sent[0]["headers"]


@pytest.mark.expected_log("answered 503: CancelledError")
def test_cancelled_work_is_a_failure_like_any_other() -> None:
    """A store that is closed cancels what waits for it; the sender must hear that nothing was stored."""

    async def cancelled(path: str, request: RawRequest) -> Answer:
        raise asyncio.CancelledError

    _, sent = _run(READ, {"type": "http.request", "body": b"hi", "more_body": False}, cancelled)
    assert sent[0]["status"] == 503


def test_an_answer_goes_out_with_its_headers_and_the_length_of_its_body() -> None:
    headers = ((b"Content-Type", b"application/json"), (b"X-A", b"b\xff c"))
    assert _answered(Answer(202, headers, b'{"a":1}')) == (202, (*headers, (b"content-length", b"7")), b'{"a":1}')


def test_an_error_closes_and_keeps_its_body() -> None:
    status, headers, body = _answered(Answer(599, body=b"no"))
    assert (status, body) == (599, b"no")
    assert headers == ((b"content-length", b"2"), (b"connection", b"close"))


@pytest.mark.parametrize("name", [b"Content-Length", b"transfer-encoding", b"Connection"])
def test_where_an_answer_ends_is_said_here_alone(name: bytes) -> None:
    assert _answered(Answer(200, ((name, b"chunked"),), b"hi")) == (200, ((b"content-length", b"2"),), b"hi")


@pytest.mark.parametrize("status", [204, 304])
def test_an_answer_that_has_no_body_speaks_of_none(status: int) -> None:
    assert _answered(Answer(status, body=b"hi")) == (status, (), b"")


@pytest.mark.expected_log("answered 503: ValueError")
@pytest.mark.parametrize(
    "answer",
    [
        Answer(199),
        Answer(600),
        Answer(200, ((b"X-A", b"1\r\nX-B: 2"),)),
        Answer(200, ((b"X-A", b"\x00"),)),
        Answer(200, ((b"X A", b"1"),)),
        Answer(200, ((b"", b"1"),)),
    ],
)
def test_what_http_cannot_say_is_a_503(answer: Answer) -> None:
    assert _answered(answer) == (503, ((b"content-length", b"0"), (b"connection", b"close")), b"")


def test_sender_that_broke_off_gets_nothing() -> None:
    assert _run(READ, {"type": "http.disconnect"}) == ([], [])


def test_upgrade_is_not_passed_on() -> None:
    assert passed_on(((b"A", b"1"), (b"UPGRADE", b"x"), (b"Upgrade-A", b"1"))) == (
        (b"A", b"1"),
        (b"Upgrade-A", b"1"),
    )
