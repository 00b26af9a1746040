"""Time that passes only when somebody waits: the provider's clock, the desks' clocks, and the loop's timers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from tests.builders import NOON

T = TypeVar("T")

SECOND_US = 1_000_000
HOUR_US = 3600 * SECOND_US
PATIENCE_S = 40.0
"""How long a client waits for an answer (`Network`: to connect, and to the end of the answer)."""
_WITHIN_S = 60.0


class JumpLoop(asyncio.SelectorEventLoop):
    """A loop whose timers can be made to be due at once."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead_s = 0.0

    def time(self) -> float:
        return super().time() + self.ahead_s


class Engine:
    """A thread that runs a JumpLoop, for the sandbox and for what the desks send."""

    def __init__(self) -> None:
        self.loop = JumpLoop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="torture", daemon=True)
        self._thread.start()

    def wait(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(_WITHIN_S)

    def call(self, act: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """Run a function on the loop."""

        async def run() -> T:
            return act(*arguments, **named)

        return self.wait(run())

    def stop(self) -> None:
        self.wait(self.loop.shutdown_default_executor())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


class Truth:
    """The provider's clock. It goes on with every `advance` and `pause`; only on the engine's loop."""

    def __init__(self, loop: JumpLoop) -> None:
        self.micros = NOON
        self._loop = loop
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []

    def now(self) -> int:
        return self.micros

    def monotonic(self) -> float:
        return self.micros / SECOND_US

    def advance(self, seconds: float) -> None:
        self.micros += round(seconds * SECOND_US)
        for due, future in self._waiting:
            if due <= self.micros and not future.done():
                future.set_result(None)
        self._waiting = [(due, future) for due, future in self._waiting if not future.done()]

    def release(self) -> None:
        """The provider ends what it is at work on, however long that should have taken."""
        for _, future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    async def sleep(self, seconds: float) -> None:
        """A client's wait before it tries again."""
        self.advance(seconds)
        await asyncio.sleep(0)

    async def pause(self, seconds: float) -> None:
        """The provider takes its time: whoever waits for an answer runs out of patience meanwhile."""
        if seconds < PATIENCE_S:
            self.advance(seconds)
            return
        due: asyncio.Future[None] = self._loop.create_future()
        self._waiting.append((self.micros + round(seconds * SECOND_US), due))
        self._loop.ahead_s += PATIENCE_S + 1
        self.advance(PATIENCE_S)
        await due


class DeskClock:
    """One computer's clock, which somebody may have set wrong. `skew_us` is how far it is ahead."""

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        self.skew_us = 0
        self.went_back = False

    def now(self) -> int:
        return self._truth.micros + self.skew_us

    def monotonic(self) -> float:
        return self._truth.monotonic()

    def jump(self, micros: int) -> None:
        """Set it forward, or back (below 0)."""
        self.skew_us += micros
        self.went_back |= micros < 0
