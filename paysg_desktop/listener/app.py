"""The ASGI callable: a whole request becomes a `RawRequest`, and what is made of it an answer with no body."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.headers import Headers
from paysg_desktop.listener.reader import Request

Receive = Callable[[str, RawRequest], Awaitable[int]]
"""Takes a path and the request that came there, gives the HTTP status to answer (one that has a name)."""

Message = MutableMapping[str, Any]

_logger = logging.getLogger(__name__)
_CONTENT_LENGTH = (b"content-length", b"0")
_CLOSE = (b"connection", b"close")


class WebhookApp:
    """Runs once a request; the protocol has checked it and puts it into the scope's state.

    uvicorn has read the same bytes by then. A request that the two read differently is one that somebody
    could smuggle: it is answered 400 and goes nowhere.
    """

    def __init__(self, receive: Receive) -> None:
        self._receive = receive

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
            status = await self._status(request, scope["state"]["peer"])
        else:
            status = HTTPStatus.BAD_REQUEST.value
        headers = [_CONTENT_LENGTH] if status < HTTPStatus.BAD_REQUEST else [_CONTENT_LENGTH, _CLOSE]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body"})

    async def _status(self, request: Request, peer: str) -> int:
        head = request.head
        raw = RawRequest(request.received_at, head.method, head.target, head.headers, request.body, peer)
        try:
            return HTTPStatus(await self._receive(head.path, raw)).value
        except (Exception, asyncio.CancelledError) as error:  # whatever went wrong, the sender must try again
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            # The type alone: the text of an error may quote what came from outside.
            _logger.error("A delivery was not taken and is answered 503: %s", type(error).__name__)  # noqa: TRY400
            return HTTPStatus.SERVICE_UNAVAILABLE.value


def passed_on(headers: Headers) -> Headers:
    """The headers that uvicorn gets: all but Upgrade, which would make its parser stop before the body."""
    return tuple(header for header in headers if header[0].lower() != b"upgrade")


def _is_read_alike(request: Request, headers: list[tuple[bytes, bytes]], message: Message) -> bool:
    expected = request.head.headers
    if b"upgrade" in request.head.fields:
        expected = passed_on(expected)
    return not message["more_body"] and message["body"] == request.body and tuple(headers) == expected
