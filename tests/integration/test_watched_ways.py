"""A way in of the real program, watched: an own address whose gateway fails, and comes back."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from paysg_desktop import watch_desk
from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.reach import GapCause, ReachLeg
from paysg_desktop.domain.tunnel import TunnelKind, TunnelState
from paysg_desktop.usecases import gaps, self_test_rounds
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.engine import Engine
from tests.owners import listening

WITHIN = 400
_BROKEN = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Gateway:
    """Leads every connection to a port; or answers 502 while it is broken."""

    def __init__(self) -> None:
        self.leads_to = 0
        self.is_broken = False
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            if self.is_broken:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(_BROKEN)
                await writer.drain()
            else:
                inner, out = await asyncio.open_connection("127.0.0.1", self.leads_to)
                await asyncio.gather(_pour(reader, out), _pour(inner, writer))
        writer.close()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while read := await reader.read(65_536):
            writer.write(read)
            await writer.drain()
    writer.close()


@contextmanager
def gateway(engine: Engine) -> Iterator[Gateway]:
    made = Gateway()

    async def start() -> asyncio.Server:
        return await asyncio.start_server(made.serve, "127.0.0.1", 0)

    async def stop(server: asyncio.Server) -> None:
        server.close()

    server = engine.submit(start()).result()
    made.port = server.sockets[0].getsockname()[1]
    yield made
    engine.submit(stop(server)).result()


def until(holds: Callable[[], bool]) -> None:
    """Let the program work until this holds; fails when it does not within some seconds."""
    never = threading.Event()
    for _ in range(WITHIN):
        if holds():
            return
        never.wait(0.025)
    assert holds(), "it did not come to hold"


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Core, Gateway]]:
    monkeypatch.setattr(self_test_rounds, "LOOK_EVERY_S", 0.05)
    monkeypatch.setattr(self_test_rounds, "AFTER_FAILURE_S", 0.2)
    monkeypatch.setattr(self_test_rounds, "EVERY_S", 0.2)
    monkeypatch.setattr(watch_desk, "LOOK_EVERY_S", 0.05)
    monkeypatch.setattr(gaps, "SHORTEST_US", 300_000)
    with listening(tmp_path / "workspace", "listen") as (core, engine), gateway(engine) as made:
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock))
        ((endpoint, url),) = core.addresses()
        made.leads_to = int(url.removesuffix(endpoint.path).rpartition(":")[2])
        polling: Future[None] = engine.submit(core.poll())
        yield core, made
        polling.cancel()


def state(core: Core) -> TunnelState:
    (status,) = core.reach.statuses()
    return status.state


def test_a_gateway_that_fails_is_seen_kept_and_made_up_for(world: tuple[Core, Gateway]) -> None:
    core, front = world
    way = core.reach.add(NewWayIn(TunnelKind.OWN, "Gateway", {"url": f"http://127.0.0.1:{front.port}"}))
    until(lambda: any(each.leg is None for each in core.watch.tests(way.id)))
    assert state(core) is TunnelState.UP
    front.is_broken = True
    until(lambda: core.store.reader.open_gap() is not None)
    (status,) = core.reach.statuses()
    assert "502" in core.watch.tests(way.id)[0].problem
    assert core.watch.tests(way.id)[0].leg is ReachLeg.TUNNEL
    assert status.state is not TunnelState.UP
    front.is_broken = False
    until(lambda: core.store.reader.open_gap() is None)
    until(lambda: state(core) is TunnelState.UP)
    (gap,) = core.store.reader.gaps()
    assert gap.cause is GapCause.TUNNEL
    assert gap.ended_at is not None
    assert gap.ended_at > gap.began_at
    assert core.store.reader.last_delivery_id() == 0


def test_the_address_that_a_provider_has_and_the_one_that_stands(world: tuple[Core, Gateway]) -> None:
    core, front = world
    (endpoint,) = core.reader.endpoints()
    core.watch.hand(endpoint.id, f"https://old.example{endpoint.path}")
    assert core.watch.alarms() == ()
    core.reach.add(NewWayIn(TunnelKind.OWN, "Gateway", {"url": f"http://127.0.0.1:{front.port}"}))
    until(lambda: core.watch.alarms() != ())
    (alarm,) = core.watch.alarms()
    assert alarm.url == f"http://127.0.0.1:{front.port}{endpoint.path}"
    assert core.watch.public_address(endpoint) == alarm.url
