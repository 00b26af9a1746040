"""uvicorn's httptools protocol, reduced to what we want of it.

It reads one whole request at a time, runs the ASGI callable as a task and writes the answer. It logs nothing,
never stops or starts reading, upgrades nothing, and answers nothing by itself.
"""

from __future__ import annotations

import asyncio
import logging
from http import HTTPStatus

from uvicorn.config import Config
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from paysg_desktop.listener.app import passed_on
from paysg_desktop.listener.head import Head
from paysg_desktop.listener.reader import Request

_quiet = logging.getLogger(f"{__name__}.uvicorn")
_quiet.setLevel(logging.CRITICAL + 1)
"""uvicorn's own messages quote foreign text and name no fault that we don't answer ourselves."""


class _WriteControl(FlowControl):
    """Leaves reading to us: uvicorn would resume it with every request, and what waits would grow and grow."""

    def pause_reading(self) -> None:
        pass

    def resume_reading(self) -> None:
        pass


class TamedProtocol(HttpToolsProtocol):
    """Runs a request with `start`; `on_response_complete` follows, or `refuse` when uvicorn can't read it."""

    def __init__(self, config: Config, state: ServerState) -> None:
        super().__init__(config, state, {}, asyncio.get_running_loop())
        self.logger = _quiet
        self.access_log = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in uvicorn
        super().connection_made(transport)
        self.flow = _WriteControl(transport)

    def start(self, request: Request, peer: str) -> None:
        self.app_state = {"request": request, "peer": peer}
        super().data_received(_for_uvicorn(request))

    def refuse(self, status: HTTPStatus) -> None:
        raise NotImplementedError

    def on_header(self, name: bytes, value: bytes) -> None:
        """Kept as received; uvicorn's own would lower the name's case and answer Expect, which we do."""
        self.headers.append((name, value.strip(b" \t")))

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's text goes nowhere
        """uvicorn could not read what we could: nobody shall."""
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.refuse(HTTPStatus.BAD_REQUEST)


def _for_uvicorn(request: Request) -> bytes:
    """The request as received, but for Upgrade, and with a body that came in chunks put into one."""
    head, body = request.head, request.body
    block = _without_upgrade(head) if b"upgrade" in head.fields else head.block
    if head.length is not None:
        return block + body
    chunk = b"%x\r\n%b\r\n" % (len(body), body) if body else b""
    return b"%b%b0\r\n\r\n" % (block, chunk)


def _without_upgrade(head: Head) -> bytes:
    request_line, _, _ = head.block.partition(b"\r\n")
    lines = (b"%b: %b\r\n" % header for header in passed_on(head.headers))
    return b"%b\r\n%b\r\n" % (request_line, b"".join(lines))
