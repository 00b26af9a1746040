"""At most two requests at once and about four a second to one host (paysg.md, section 16, question 20)."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from paysg_desktop.api.keys import is_loopback
from paysg_desktop.domain.ports import Clock

AT_ONCE = 2
A_SECOND = 4.0
_SAVED_S = 1 / A_SECOND
"""What a quiet time saves up: one request more at once."""

_Places = dict[str, asyncio.Semaphore]


class Pace:
    """Shared by all clients of a program; nothing to this computer itself is held back."""

    def __init__(self, clock: Clock, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._clock = clock
        self._sleep = sleep
        self._free_at: dict[str, float] = defaultdict(float)
        self._places: WeakKeyDictionary[asyncio.AbstractEventLoop, _Places] = WeakKeyDictionary()

    @asynccontextmanager
    async def turn(self, base_url: str) -> AsyncIterator[None]:
        """Wait for one's turn at this address, and keep the place until the request has ended."""
        if is_loopback(base_url):
            yield
            return
        places = self._places.setdefault(asyncio.get_running_loop(), {})
        async with places.setdefault(base_url, asyncio.Semaphore(AT_ONCE)):
            await self._wait(base_url)
            yield

    async def _wait(self, base_url: str) -> None:
        """Each request pushes the moment of the next ahead."""
        now = self._clock.monotonic()
        mine = max(self._free_at[base_url], now - _SAVED_S)
        self._free_at[base_url] = mine + 1 / A_SECOND
        if mine > now:
            await self._sleep(mine - now)
