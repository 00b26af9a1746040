"""Ways in of tests: adapters that do as they are told, and time that passes at once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping

from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.domain.tunnel import Opened, Tunnel, TunnelConfig, TunnelKind, TunnelStatus
from paysg_desktop.tunnel.supervisor import Supervisor
from paysg_desktop.tunnel.way import Pacing
from tests.fakes import FakeClock

URL = "https://pay.example.gov.sg"
_TURNS = 500


def config(
    name: str = "one",
    kind: TunnelKind = TunnelKind.SSH,
    settings: Mapping[str, str] | None = None,
    secret: SecretReference | None = None,
) -> TunnelConfig:
    return TunnelConfig(f"way_{name}", name, kind, 1, settings or {}, secret)


class FakeTunnel:
    """A way in that opens, or fails with `error`, and falls when it is told to."""

    def __init__(
        self, url: str = URL, error: Exception | None = None, *, hangs: bool = False, swallows: bool = False
    ) -> None:
        self.url = url
        self.error = error
        self.hangs = hangs
        self.swallows = swallows
        self.port: int | None = None
        self.closed = 0
        self.moved: Callable[[str], None] | None = None
        self.fell: asyncio.Future[Exception] | None = None
        self.slow_close: asyncio.Event | None = None

    async def open(self, port: int) -> Opened:
        self.port = port
        self.fell = asyncio.get_running_loop().create_future()
        if self.hangs:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if not self.swallows:
                    raise
        if self.error is not None:
            raise self.error
        return Opened(self.url)

    async def wait(self, moved: Callable[[str], None]) -> Exception:
        assert self.fell is not None
        self.moved = moved
        return await asyncio.shield(self.fell)

    async def close(self) -> None:
        if self.slow_close is not None:
            await self.slow_close.wait()
        self.closed += 1

    def fall(self, sentence: str = "The bastion is gone.") -> None:
        assert self.fell is not None
        self.fell.set_result(TunnelError(sentence, "Look at it."))


class Bench:
    """A supervisor whose tries get these adapters in turn, and after them new ones that stand."""

    def __init__(self, *tunnels: FakeTunnel) -> None:
        self.clock = FakeClock()
        self.next = list(tunnels)
        self.made: list[FakeTunnel] = []
        self.told: list[TunnelStatus] = []
        self.pauses: list[float] = []
        self.may_pass = asyncio.Event()
        self.may_pass.set()
        self.supervisor = Supervisor(self.make, Pacing(self.clock, self.pause, random.Random(1)), self.told.append)

    async def make(self, config: TunnelConfig) -> Tunnel:
        del config
        made = self.next.pop(0) if self.next else FakeTunnel()
        self.made.append(made)
        return made

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await self.may_pass.wait()
        self.clock.advance(seconds)

    def status(self, name: str = "one") -> TunnelStatus:
        return self.supervisor.statuses.get(f"way_{name}", TunnelStatus(f"way_{name}"))

    async def until(self, holds: Callable[[], object]) -> None:
        """Let the loop turn until it holds."""
        for _ in range(_TURNS):
            if holds():
                return
            await asyncio.sleep(0)
        raise AssertionError(self.told)
