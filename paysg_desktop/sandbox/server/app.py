"""The ASGI callable: reads a request, finds who answers it, and lets the faults strike."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl, unquote

from paysg_desktop.domain.headers import Headers
from paysg_desktop.sandbox.server.connection import Message, Receive, answer_bytes, drop, write_and_close
from paysg_desktop.sandbox.server.control import PREFIX, Control
from paysg_desktop.sandbox.server.execution import Handler
from paysg_desktop.sandbox.server.faults import Fault, FaultKind
from paysg_desktop.sandbox.server.gateway_api import GatewayApi
from paysg_desktop.sandbox.server.http import Answer, Call, json_answer
from paysg_desktop.sandbox.server.pages import Pages
from paysg_desktop.sandbox.server.paysg_api import PaysgApi
from paysg_desktop.sandbox.server.people import People
from paysg_desktop.sandbox.server.problems import html_answer
from paysg_desktop.sandbox.server.rate_limit import http_date
from paysg_desktop.sandbox.server.yoco_api import YocoApi

Send = Callable[[Message], Awaitable[None]]

_LONGEST_BODY = 1024 * 1024
_NO_BODY = frozenset({204, 304})


class SandboxApp:
    def __init__(self, people: People) -> None:
        self._world = people.world
        self._pages = Pages(people)
        self._control = Control(people)
        self._apis = (PaysgApi(people.world), YocoApi(people), GatewayApi(people.world))

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        body = await _body(receive)
        if body is None:
            return
        call = _call(scope, body)
        if len(body) > _LONGEST_BODY:
            await self._send(send, json_answer(413, {"message": "The body is too long."}))
            return
        if call.headers.get("host") not in self._hosts():
            await self._send(send, json_answer(421, {"message": "Not the address of this sandbox."}))
            return
        for api in self._apis:
            found = api.route(call)
            if found is not None:
                self._world.record.heard(found[0], call)
                faults = self._world.faults.take(found[0])
                await self._served(scope["state"]["transport"], receive, send, call, found[1], faults, api.busy)
                return
        await self._send(send, self._other(call))

    def _other(self, call: Call) -> Answer:
        if call.segments[:1] == (PREFIX,):
            return self._control.answer(call)
        return self._pages.answer(call) or json_answer(404, {"message": "There is nothing here."})

    async def _served(
        self,
        transport: asyncio.Transport,
        receive: Receive,
        send: Send,
        call: Call,
        handler: Handler,
        faults: tuple[Fault, ...],
        busy: Callable[[float], Answer],
    ) -> None:
        """An API's answer, unless a fault stands before it or spoils it."""
        fault = next((each for each in faults if each.kind is not FaultKind.CLOCK), None)
        ahead_s = sum(each.seconds for each in faults if each.kind is FaultKind.CLOCK)
        kind = fault.kind if fault else None
        if kind is FaultKind.DROP_BEFORE:
            await drop(transport, receive)
            return
        if fault is not None and kind is FaultKind.BUSY:
            answer = busy(fault.seconds)
        elif kind is FaultKind.HTML:
            answer = html_answer(502, "Bad Gateway")
        else:
            answer = await handler(call, fault)
        if fault is not None and kind is FaultKind.SLOW_ANSWER:
            await self._world.pause(fault.seconds)
        if kind is FaultKind.DROP_AFTER:
            await drop(transport, receive)
        elif kind in (FaultKind.TRUNCATED, FaultKind.WRONG_LENGTH):
            await self._spoilt(transport, receive, answer, kind)
        else:
            await self._send(send, answer, ahead_s)
            if kind is FaultKind.TWICE:
                transport.write(answer_bytes(answer.status, self._headers(answer, ahead_s), answer.body))

    async def _spoilt(
        self, transport: asyncio.Transport, receive: Receive, answer: Answer, kind: FaultKind | None
    ) -> None:
        half = len(answer.body) // 2
        is_cut = kind is FaultKind.TRUNCATED
        length, body = (len(answer.body), answer.body[:half]) if is_cut else (half, answer.body)
        await write_and_close(transport, receive, answer.status, self._headers(answer, 0.0), length, body)

    async def _send(self, send: Send, answer: Answer, ahead_s: float = 0.0) -> None:
        headers = self._headers(answer, ahead_s)
        if answer.status not in _NO_BODY:
            headers = (*headers, (b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})

    def _headers(self, answer: Answer, ahead_s: float) -> Headers:
        date = http_date(self._world.clock.now() + round(ahead_s * 1_000_000))
        return ((b"date", date), (b"server", b"sandbox"), *answer.headers)

    def _hosts(self) -> tuple[str, ...]:
        place = self._world.base_url.removeprefix("http://")
        return (place, place.replace("127.0.0.1", "localhost"))


async def _body(receive: Receive) -> bytes | None:
    """The whole body; None when the caller has gone. Of one that is too long, a little more than is allowed."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        part = message.get("body", b"")
        if size <= _LONGEST_BODY:
            parts.append(part)
            size += len(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _call(scope: Message, body: bytes) -> Call:
    raw_path = scope["raw_path"].decode("latin-1").split("?", 1)[0]
    return Call(
        method=scope["method"],
        segments=tuple(unquote(each) for each in raw_path.removeprefix("/").split("/")),
        query=dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)),
        headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
        body=body,
    )
