"""The sandbox beside a window: a provider on this computer, run on the workspace's engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.sandbox.server.record import Executed
from paysg_desktop.sandbox.server.server import SandboxServer
from tests.ui.windows import Desktop


class Sandbox:
    """A `SandboxServer` that other threads may ask."""

    def __init__(self, desk: Desktop, folder: Path) -> None:
        self._engine = desk.engine
        self.server = SandboxServer(folder, desk.core.clock)

    def start(self) -> None:
        self._engine.submit(self.server.start()).result()

    def stop(self) -> None:
        self._engine.submit(self.server.stop()).result()

    def seed(self, count: int, days: int = 1) -> None:
        async def work() -> None:
            self.server.seed(count, days=days)

        self._engine.submit(work()).result()

    def pay(self, payment_id: str) -> None:
        """Somebody pays; the webhook is on its way when this returns."""

        async def work() -> None:
            self.server.pay(payment_id)

        self._engine.submit(work()).result()

    def refund(self, payment_id: str, minor: int) -> None:
        """Somebody refunds so many cents on the dashboard."""

        async def work() -> None:
            self.server.refund_elsewhere(payment_id, minor)

        self._engine.submit(work()).result()

    def put(self, payment: Payment) -> None:
        """A payment as one wants it."""

        async def work() -> None:
            self.server.world.payments.add((payment,))

        self._engine.submit(work()).result()

    def executed(self) -> tuple[Executed, ...]:
        """What was done at the sandbox, oldest first."""

        async def work() -> tuple[Executed, ...]:
            return tuple(self.server.world.record.executed)

        return self._engine.submit(work()).result()

    def register(self, url: str) -> None:
        async def work() -> None:
            self.server.register(url)

        self._engine.submit(work()).result()

    def payments(self, service: str | None = None) -> tuple[Payment, ...]:
        async def work() -> tuple[Payment, ...]:
            return tuple(self.server.world.payments.all())

        known = self._engine.submit(work()).result()
        return tuple(each for each in known if service in (None, each.service))


@contextmanager
def sandbox(desk: Desktop, folder: Path) -> Iterator[Sandbox]:
    """A sandbox that runs for the block."""
    made = Sandbox(desk, folder)
    made.start()
    try:
        yield made
    finally:
        made.stop()
