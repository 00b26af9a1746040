"""One connection: uvicorn's protocol behind our own strict reader and our own clock.

Nothing reaches uvicorn before a request is whole and wanted. It then gets exactly one request, reads it a second
time, runs the ASGI callable and writes the answer; the bytes of a next request wait here until that is done. So
there are no pipelines, no half-read bodies and no upgrades in uvicorn's hands, and a refused request costs
neither a task nor a scope.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from http import HTTPStatus

from uvicorn.config import Config
from uvicorn.server import ServerState

from paysg_desktop.domain.ports import Clock
from paysg_desktop.listener.connections import Connections
from paysg_desktop.listener.deadline import Deadline
from paysg_desktop.listener.head import Head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.reader import RequestReader
from paysg_desktop.listener.refusal import RefusedRequestError, refusal_answer
from paysg_desktop.listener.tamed import TamedProtocol

_READ_AHEAD = 64 * 1024
"""Bytes that may wait behind a request being answered before we stop reading."""


class _Phase(IntEnum):
    LEAVING = 0
    """Refused or closing; what still comes is dropped."""
    WAITING = 1
    """No whole request is here, or the sender has still to read answers."""
    ANSWERING = 2


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all connections of a server share."""

    config: Config
    state: ServerState
    connections: Connections
    check: Callable[[Head], None]
    clock: Clock
    limits: Limits


class WebhookProtocol(TamedProtocol):
    """One connection, from its beginning until it is lost."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings.config, surroundings.state)
        self._connections = surroundings.connections
        self._clock = surroundings.clock
        self._limits = surroundings.limits
        self._reader = RequestReader(surroundings.limits, surroundings.check)
        self._deadline = Deadline(self.loop, self._expire)
        self._phase = _Phase.WAITING
        self._since = 0.0
        self._peer = ""
        self._has_invited = False
        self._is_eof = False
        self._dropped = 0

    # What the loop calls

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in uvicorn
        super().connection_made(transport)
        if self.client is not None:
            host, port = self.client
            self._peer = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        self._wait()
        self._connections.admit(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._phase = _Phase.LEAVING
        self._deadline.end()
        self._connections.discard(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._phase is _Phase.LEAVING:
            self._dropped += len(data)
            if self._dropped > self._limits.linger_bytes:
                self.abort()
            return
        self._reader.feed(data, self._clock.now())
        if self._phase is _Phase.WAITING:
            self._go_on()
        is_held = self._phase is _Phase.ANSWERING or self.flow.write_paused
        if is_held and self._reader.buffered > _READ_AHEAD:
            self.transport.pause_reading()

    def eof_received(self) -> bool | None:  # type: ignore[override] # uvicorn's never keeps the connection
        """A sender may close its own direction and still wait for its answers; under TLS nobody can."""
        self._is_eof = True
        if self._phase is _Phase.WAITING:
            self._go_on()
        return self.transport.can_write_eof() and self._phase is not _Phase.LEAVING

    def pause_writing(self) -> None:
        super().pause_writing()
        self._deadline.set(self._limits.deadline_s)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._phase is _Phase.ANSWERING:
            self._deadline.lift()
        elif self._phase is _Phase.WAITING:
            self._go_on()

    # What uvicorn calls

    def on_response_complete(self) -> None:
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            self._phase = _Phase.LEAVING
            self._deadline.set(self._limits.deadline_s)
            return
        self._wait()
        self._go_on()

    # What the server and the cap call

    @property
    def eviction_rank(self) -> tuple[int, float] | None:
        return None if self._phase is _Phase.ANSWERING else (self._phase.value, self._since)

    def abort(self) -> None:
        self._phase = _Phase.LEAVING
        self.transport.abort()

    def turn_away(self) -> None:
        self._say_last(HTTPStatus.SERVICE_UNAVAILABLE)
        self._close()

    def shutdown(self) -> None:
        """Close now, or after the answer that is under way."""
        if self._phase is _Phase.ANSWERING:
            self.cycle.keep_alive = False
        else:
            self.abort()

    # Our own

    def refuse(self, status: HTTPStatus) -> None:
        """Answer and close; what the sender has still under way is read and dropped for a moment."""
        if self.transport.is_closing():
            return
        self._say_last(status)
        if not self._is_eof and _end_output(self.transport):
            self.transport.resume_reading()
            self._deadline.set(self._limits.linger_s)
        else:
            self._close()

    def _wait(self) -> None:
        self._phase = _Phase.WAITING
        self._since = self.loop.time()
        self._deadline.set(self._limits.deadline_s)

    def _go_on(self) -> None:
        """Take the next request if it is here, unless the sender has still to read answers."""
        if self.flow.write_paused:
            return
        try:
            request = self._reader.next()
        except RefusedRequestError as refusal:
            self.refuse(refusal.status)
            return
        if request is not None:
            self._phase = _Phase.ANSWERING
            self._deadline.lift()
            self._has_invited = False
            self.start(request, self._peer)
        elif not self._is_eof:
            self.transport.resume_reading()
            self._invite_body()
        elif self._reader.has_begun:
            self.refuse(HTTPStatus.BAD_REQUEST)
        else:
            self._close()

    def _invite_body(self) -> None:
        """Answer `Expect: 100-continue`; policy has refused every other expectation."""
        head = self._reader.head
        if head is None or self._has_invited or b"expect" not in head.fields or head.minor_version == 0:
            return
        self._has_invited = True
        self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _say_last(self, status: HTTPStatus) -> None:
        self._phase = _Phase.LEAVING
        self._reader.drop()
        self.transport.write(refusal_answer(status))

    def _close(self) -> None:
        """Close once everything is written, and at the latest when the deadline comes."""
        self._phase = _Phase.LEAVING
        self.transport.close()
        self._deadline.set(self._limits.deadline_s)

    def _expire(self) -> None:
        if self._phase is not _Phase.WAITING or self.flow.write_paused:
            self.abort()
            return
        if self._reader.has_begun:
            self._say_last(HTTPStatus.REQUEST_TIMEOUT)
        self._close()


def _end_output(transport: asyncio.Transport) -> bool:
    """Close our direction only, so that the answer is not destroyed by what the sender still sends."""
    if transport.get_write_buffer_size():
        return False
    if not transport.can_write_eof():
        return True  # TLS has no halves: our answer says that we close, and the sender closes
    try:
        transport.write_eof()
    except OSError:
        return False
    return True
