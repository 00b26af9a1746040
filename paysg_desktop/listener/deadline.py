"""A time by which something must have happened, cheap to move with every request."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable


class Deadline:
    """Calls `expired` once the loop's clock has passed the time that was set last; none is set at first.

    A timer that comes too early is left alone and looks again, since making a new one for each request would
    cost more than the request's own bookkeeping.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, expired: Callable[[], None]) -> None:
        self._loop = loop
        self._expired = expired
        self._due_at = math.inf
        self._timer: asyncio.TimerHandle | None = None

    def set(self, seconds: float) -> None:
        """Expire in `seconds` from now, whatever was set before."""
        self._due_at = self._loop.time() + seconds
        if self._timer is not None and self._timer.when() > self._due_at:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._timer = self._loop.call_at(self._due_at, self._look)

    def lift(self) -> None:
        """Expire never, until set again."""
        self._due_at = math.inf

    def end(self) -> None:
        """Let go of the timer for good."""
        self.lift()
        if self._timer is not None:
            self._timer.cancel()

    def _look(self) -> None:
        self._timer = None
        if math.isinf(self._due_at):
            return
        if self._loop.time() < self._due_at:
            self._timer = self._loop.call_at(self._due_at, self._look)
        else:
            self._expired()
