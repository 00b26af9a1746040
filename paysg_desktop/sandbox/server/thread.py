"""A sandbox on a thread of its own, for those whose loop is busy with something else, or who have none."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from paysg_desktop.domain.ports import Clock
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.switches import SandboxOptions

T = TypeVar("T")
_LONGEST_CALL_S = 60.0


class SandboxThread:
    """A sandbox that runs. `server` is for reading its addresses, keys and ids; what it does goes through here."""

    def __init__(self, server: SandboxServer, loop: asyncio.AbstractEventLoop) -> None:
        self.server = server
        self._loop = loop

    def call(self, action: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """Run one of the server's methods on its loop: `sandbox.call(sandbox.server.pay, payment_id)`."""

        async def run() -> T:
            return action(*arguments, **named)

        return self.wait(run())

    def wait(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on its loop to its end: `sandbox.wait(sandbox.server.settled())`."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_LONGEST_CALL_S)


@contextmanager
def sandbox_thread(
    folder: Path, clock: Clock, port: int = 0, options: SandboxOptions | None = None
) -> Iterator[SandboxThread]:
    """A sandbox that runs for as long as the block does."""
    server = SandboxServer(folder, clock, port, options)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="sandbox", daemon=True)
    thread.start()
    sandbox = SandboxThread(server, loop)
    try:
        sandbox.wait(server.start())
        yield sandbox
    finally:
        sandbox.wait(server.stop())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
