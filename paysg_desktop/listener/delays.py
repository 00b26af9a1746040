"""Answers that are held back on purpose."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from paysg_desktop.domain.tasks import spawn
from paysg_desktop.listener.limits import Limits

Pause = Callable[[float], Coroutine[Any, Any, None]]
"""Waits for so many seconds; `asyncio.sleep`, but for tests."""


class Delays:
    """Holds few answers at once, since each keeps a connection that honest senders may need.

    One more than `max_delayed` goes out without a delay. Only on one loop.
    """

    def __init__(self, limits: Limits, pause: Pause = asyncio.sleep) -> None:
        self._limits = limits
        self._pause = pause
        self._held: set[asyncio.Task[None]] = set()
        self._is_over = False

    async def hold(self, seconds: float) -> None:
        """Wait so long, at most `max_delay_s`."""
        if self._is_over or len(self._held) >= self._limits.max_delayed:
            return
        pause = spawn(self._pause(min(seconds, self._limits.max_delay_s)))
        self._held.add(pause)
        try:
            await asyncio.wait((pause,))
        finally:
            self._held.discard(pause)
            pause.cancel()

    def end(self) -> None:
        """Let all that is held go out now, and hold nothing any more."""
        self._is_over = True
        for pause in self._held:
            pause.cancel()
