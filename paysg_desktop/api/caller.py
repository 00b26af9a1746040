"""Calling one provider with one key: paced, retried where that is safe, every answer judged by its status."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from paysg_desktop.api.answers import require_good
from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.api.retrying import retried
from paysg_desktop.api.transport import Answer, Transport
from paysg_desktop.domain.ports import Clock

Sleep = Callable[[float], Awaitable[None]]
_SECOND_US = 1_000_000


class Caller:
    """Answers that it gives have a status of 2xx; everything else is raised as an ApiError."""

    def __init__(
        self,
        title: str,
        base_url: str,
        headers: Mapping[str, str],
        network: Network,
        clock: Clock,
        pace: Pace | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.clock_offset_s: int | None = None
        """How far this computer's clock is ahead of the provider's, by its last answer."""
        self._title = title
        self._base_url = base_url
        self._transport = Transport(title, base_url, headers, network)
        self._clock = clock
        self._pace = pace or Pace(clock, sleep)
        self._sleep = sleep

    async def read(self, path: str) -> Answer:
        """GET, tried again where that may help."""

        async def ask() -> Answer:
            return await self._once("GET", path)

        return await retried(ask, self._clock, self._sleep)

    async def change(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """A request that changes something: sent once. Raises ApiUncertainError where it may have arrived."""
        return await self._once(method, path, body, headers, is_changing=True)

    async def aclose(self) -> None:
        await self._transport.aclose()

    async def _once(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        is_changing: bool = False,
    ) -> Answer:
        async with self._pace.turn(self._base_url):
            answer = await self._transport.request(method, path, body, headers)
        now = self._clock.now()
        if answer.date is not None:
            self.clock_offset_s = round((now - answer.date) / _SECOND_US)
        require_good(self._title, answer, now, is_changing=is_changing)
        return answer
