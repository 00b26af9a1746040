from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from uvicorn.config import Config
from uvicorn.server import ServerState

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.listener.app import WebhookApp
from paysg_desktop.listener.connections import Connections
from paysg_desktop.listener.delays import Delays
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.policy import Policy
from paysg_desktop.listener.protocol import Surroundings, WebhookProtocol
from tests.fakes import FakeClock
from tests.raw_http import Waiting, post, run

HOST = "localhost:8787"


class FakeTransport(asyncio.Transport):
    """Keeps what is written; its socket is never writable and never fails."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.is_reading_paused = False
        self.is_aborted = False

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return default

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)

    def get_write_buffer_size(self) -> int:
        return 0

    def can_write_eof(self) -> bool:
        return True

    def write_eof(self) -> None:
        raise OSError("the other side is gone")

    def is_closing(self) -> bool:
        return self.is_aborted

    def close(self) -> None:
        self.is_aborted = True

    def abort(self) -> None:
        self.is_aborted = True

    def pause_reading(self) -> None:
        self.is_reading_paused = True

    def resume_reading(self) -> None:
        self.is_reading_paused = False


def _connected(
    receive: Callable[[str, RawRequest], Awaitable[Answer]],
) -> tuple[WebhookProtocol, FakeTransport]:
    limits = Limits()
    surroundings = Surroundings(
        config=Config(
            WebhookApp(receive, Delays(limits)),
            interface="asgi3",
            http=WebhookProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
        ),
        state=ServerState(),
        connections=Connections(limits.max_connections),
        check=Policy(lambda path: path == "/hook", tuple, 8787, limits).check,
        clock=FakeClock(),
        limits=limits,
    )
    surroundings.config.proxy_headers = False
    protocol, transport = WebhookProtocol(surroundings), FakeTransport()
    protocol.connection_made(transport)
    return protocol, transport


def test_what_waits_behind_a_request_is_bounded() -> None:
    async def test() -> None:
        wait = Waiting()
        protocol, transport = _connected(wait)
        protocol.data_received(post(HOST, b"x" * 100_000))
        assert not transport.is_reading_paused
        protocol.data_received(post(HOST, b"y" * 70_000)[:-1])
        assert transport.is_reading_paused
        await wait.begun.wait()
        assert transport.is_reading_paused
        wait.release.set()
        while transport.is_reading_paused:
            await asyncio.sleep(0)
        assert transport.written.count(b"HTTP/1.1 200") == 1
        assert not transport.is_aborted
        protocol.connection_lost(None)

    run(test())


def test_no_request_is_begun_while_answers_wait_to_be_read() -> None:
    async def test() -> None:
        taken = asyncio.Queue[bytes]()

        async def take(path: str, request: RawRequest) -> Answer:
            taken.put_nowait(request.body)
            return Answer(200)

        protocol, transport = _connected(take)
        protocol.pause_writing()
        protocol.data_received(post(HOST, b"1") + b"x" * 70_000)
        assert transport.is_reading_paused
        await asyncio.sleep(0)
        assert taken.empty()
        assert transport.written == b""
        protocol.resume_writing()
        assert await taken.get() == b"1"
        protocol.connection_lost(None)

    run(test())


def test_refusal_closes_when_the_other_side_is_gone() -> None:
    async def test() -> None:
        async def never(path: str, request: RawRequest) -> Answer:
            raise AssertionError

        protocol, transport = _connected(never)
        protocol.data_received(b"\x00")
        assert transport.written.startswith(b"HTTP/1.1 400 ")
        assert transport.is_aborted
        protocol.connection_lost(None)

    run(test())
