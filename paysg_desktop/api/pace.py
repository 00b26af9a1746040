"""At most two requests at once and about four a second to one host (paysg.md, section 16, question 20)."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from paysg_desktop.api.keys import is_loopback
from paysg_desktop.domain.ports import Clock

AT_ONCE = 2
A_SECOND = 4.0
_BURST = 4.0


class Pace:
    """Shared by all clients of a program; nothing to this computer itself is held back."""

    def __init__(self, clock: Clock, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._clock = clock
        self._sleep = sleep
        self._free_at: dict[str, float] = defaultdict(float)
        self._places: dict[tuple[int, str], asyncio.Semaphore] = {}

    @asynccontextmanager
    async def turn(self, base_url: str) -> AsyncIterator[None]:
        """Wait for one's turn at this address, and keep the place until the request has ended."""
        if is_loopback(base_url):
            yield
            return
        place = (id(asyncio.get_running_loop()), base_url)
        async with self._places.setdefault(place, asyncio.Semaphore(AT_ONCE)):
            await self._wait(base_url)
            yield

    async def _wait(self, base_url: str) -> None:
        """Each request pushes the moment of the next ahead; a quiet time saves up a few."""
        now = self._clock.monotonic()
        mine = max(self._free_at[base_url], now - _BURST / A_SECOND)
        self._free_at[base_url] = mine + 1 / A_SECOND
        if mine > now:
            await self._sleep(mine - now)
