"""The ASGI callable: a whole request becomes a `RawRequest`, and what is made of it an answer."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.headers import Headers
from paysg_desktop.listener.delays import Delays
from paysg_desktop.listener.reader import Request

Receive = Callable[[str, RawRequest], Awaitable[Answer]]
"""Takes a path and the request that came there, gives what to answer."""

Message = MutableMapping[str, Any]

_logger = logging.getLogger(__name__)
_CLOSE = (b"connection", b"close")
_BODILESS = frozenset({HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})
"""Answers whose head says nothing of a body (RFC 9110, section 8.6)."""
_OURS = frozenset({b"content-length", b"transfer-encoding", b"connection"})
"""Headers that say where an answer ends: they are made here, whatever an answer brings along."""
_STATUSES = range(200, 600)
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")


class WebhookApp:
    """Runs once a request; the protocol has checked it and puts it into the scope's state.

    uvicorn has read the same bytes by then. A request that the two read differently is one that somebody
    could smuggle: it is answered 400 and goes nowhere.
    """

    def __init__(self, receive: Receive, delays: Delays) -> None:
        self._receive = receive
        self._delays = delays

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        message = await receive()
        if message["type"] != "http.request":
            return
        request: Request = scope["state"]["request"]
        if _is_read_alike(request, scope["headers"], message):
            answer = await self._answer(request, scope["state"]["peer"])
        else:
            answer = Answer(HTTPStatus.BAD_REQUEST.value)
        if answer.delay_s > 0:
            await self._delays.hold(answer.delay_s)
        body = b"" if answer.status in _BODILESS else answer.body
        await send({"type": "http.response.start", "status": answer.status, "headers": _headers(answer, body)})
        await send({"type": "http.response.body", "body": body})

    async def _answer(self, request: Request, peer: str) -> Answer:
        head = request.head
        raw = RawRequest(request.received_at, head.method, head.target, head.headers, request.body, peer)
        try:
            return _possible(await self._receive(head.path, raw))
        except (Exception, asyncio.CancelledError) as error:  # whatever went wrong, the sender must try again
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            # The type alone: the text of an error may quote what came from outside.
            _logger.error("A delivery was not taken and is answered 503: %s", type(error).__name__)  # noqa: TRY400
            return Answer(HTTPStatus.SERVICE_UNAVAILABLE.value)


def _possible(answer: Answer) -> Answer:
    """Raises ValueError for what can't be said in HTTP."""
    if answer.status not in _STATUSES:
        raise ValueError("no final HTTP status")
    for name, value in answer.headers:
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise ValueError("no HTTP header")
    return answer


def _headers(answer: Answer, body: bytes) -> list[tuple[bytes, bytes]]:
    headers = [(name, value) for name, value in answer.headers if name.lower() not in _OURS]
    if answer.status not in _BODILESS:
        headers.append((b"content-length", b"%d" % len(body)))
    if answer.status >= HTTPStatus.BAD_REQUEST:
        headers.append(_CLOSE)
    return headers


def passed_on(headers: Headers) -> Headers:
    """The headers that uvicorn gets: all but Upgrade, which would make its parser stop before the body."""
    return tuple(header for header in headers if header[0].lower() != b"upgrade")


def _is_read_alike(request: Request, headers: list[tuple[bytes, bytes]], message: Message) -> bool:
    expected = request.head.headers
    if b"upgrade" in request.head.fields:
        expected = passed_on(expected)
    return not message["more_body"] and message["body"] == request.body and tuple(headers) == expected
