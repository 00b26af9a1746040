"""Self-tests again and again: when a way in stands, then every few minutes, sooner after one that failed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from paysg_desktop.domain.reach import SelfTest

log = logging.getLogger(__name__)

EVERY_S = 5 * 60.0
AFTER_FAILURE_S = 30.0
LOOK_EVERY_S = 2.0

Standing = Callable[[], Sequence[tuple[str, str]]]
"""The ways in that stand: id and public base URL."""


class SelfTestRounds:
    """Belongs to one event loop. `elapsed` goes on while the computer sleeps, so that waking is a reason, too."""

    def __init__(
        self,
        standing: Standing,
        test: Callable[[str, str], Awaitable[SelfTest]],
        elapsed: Callable[[], float],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._standing = standing
        self._test = test
        self._elapsed = elapsed
        self._pause = pause
        self._due: dict[tuple[str, str], float] = {}

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except Exception:
                log.exception("The ways in could not be tested; it is tried again")
            await self._pause(LOOK_EVERY_S)

    async def look(self) -> None:
        """Test what is due, one after the other."""
        standing = await asyncio.to_thread(self._standing)
        self._due = {each: self._due.get(each, 0.0) for each in standing}
        for each in standing:
            if self._elapsed() >= self._due[each]:
                self.tested(await self._test(*each))

    def tested(self, test: SelfTest) -> None:
        """One was made: the next is due later."""
        wait_s = EVERY_S if test.leg is None else AFTER_FAILURE_S
        self._due[test.tunnel_id, test.url] = self._elapsed() + wait_s
