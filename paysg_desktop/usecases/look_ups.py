"""Looking up what is not settled: at the start, a minute after a request that got lost, then from time to time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from paysg_desktop.domain.action import SETTLED_AFTER_US, Action
from paysg_desktop.domain.errors import PaySGDesktopError, StorageError
from paysg_desktop.domain.ports import Clock

log = logging.getLogger(__name__)

ROUND_EVERY_S = 15.0
LOOK_AGAIN_S = 15 * 60.0
"""From one look at an action to the next."""


class LookUps:
    """Runs on one event loop.

    `open_actions` gives what has not ended and blocks for milliseconds; `look` looks one up, and raises
    PaySGDesktopError where that can't be tried now.
    """

    def __init__(
        self,
        open_actions: Callable[[], Sequence[Action]],
        look: Callable[[Action], Awaitable[Action]],
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._open_actions = open_actions
        self._look = look
        self._clock = clock
        self._sleep = sleep
        self._next_at: dict[int, float] = {}
        """When each action is to be looked up again, by the monotonic clock."""
        self._has_begun = False

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self.round()
            await self._sleep(ROUND_EVERY_S)

    async def round(self) -> None:
        """Look at everything that is due. What can't be found out now stays as it is."""
        try:
            waiting = await asyncio.to_thread(self._open_actions)
            for action in waiting:
                if self._is_due(action):
                    await self._look_at(action)
            self._has_begun = True
        except StorageError as error:
            # A database that can't be read for a moment; the next round looks again.
            log.warning("What is not settled could not be looked up: %s", error)

    def _is_due(self, action: Action) -> bool:
        """What an earlier run left at once, what got lost now when its minute is over, and then seldom."""
        if action.lacks_approval:
            return False
        next_at = self._next_at.get(action.id)
        if next_at is not None:
            return self._clock.monotonic() >= next_at
        return not self._has_begun or self._left_of_its_minute_s(action) <= 0

    async def _look_at(self, action: Action) -> None:
        left_s = self._left_of_its_minute_s(action)
        self._next_at[action.id] = self._clock.monotonic() + (left_s if left_s > 0 else LOOK_AGAIN_S)
        try:
            await self._look(action)
        except StorageError:
            raise
        except PaySGDesktopError as error:
            # Its key can't be read now, or its account is gone: a person sees it as not known.
            log.debug("Action %d could not be looked up: %s", action.id, type(error).__name__)

    def _left_of_its_minute_s(self, action: Action) -> float:
        """How long its last request may still be worked on; a clock that was set back holds nothing up."""
        since = self._clock.now() - (action.last_sent_at or action.made_at)
        return (SETTLED_AFTER_US - since) / 1_000_000 if since >= 0 else 0.0
