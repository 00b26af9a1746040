"""A backup each day, without anybody asking: when it is due, and what is said when it fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from paysg_desktop.domain.backup import HOUR_US, BackupState, is_same_folder, last_time
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError
from paysg_desktop.domain.ports import Clock

log = logging.getLogger(__name__)

LOOK_EVERY_S = 30.0
AGAIN_US = HOUR_US
"""How long a backup that failed is not tried again."""

Pause = Callable[[float], Awaitable[None]]


class DailyBackup:
    """Belongs to one event loop. `make` makes the backup on a thread; `state` and `hour` may be asked on any.

    It looks at the wall clock again and again rather than wait so long: after sleep the next look finds it due.
    """

    def __init__(
        self,
        state: Callable[[], BackupState],
        hour: Callable[[], int],
        make: Callable[[], object],
        clock: Clock,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._state = state
        self._hour = hour
        self._make = make
        self._clock = clock
        self._pause = pause
        self._failed_at = 0
        self._failed_in = ""
        self._told = ""

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await asyncio.to_thread(self.look)
            except Exception:
                log.exception("The daily backup could not be looked after; it is tried again")
            await self._pause(LOOK_EVERY_S)

    def look(self) -> bool:
        """Make the backup if it is due; True where one was made. Blocks for as long as it takes."""
        state = self._state()
        if not self.is_due(state):
            return False
        try:
            self._make()
        except RefusedError:
            # Somebody makes one just now, or the program is closing: the next look sees what came of it.
            return False
        except PaySGDesktopError as error:
            self._failed_at, self._failed_in = self._clock.now(), state.folder
            if str(error) != self._told:
                self._told = str(error)
                log.warning("The daily backup was not made. %s", error)
            return False
        self._failed_at, self._told = 0, ""
        return True

    def is_due(self, state: BackupState) -> bool:
        """Whether there is a folder, and no good backup in it since the hour last came."""
        if not state.folder:
            return False
        now = self._clock.now()
        if self._failed_in == state.folder and 0 <= now - self._failed_at < AGAIN_US:
            return False
        last = state.last_good
        if last is None or not is_same_folder(last.folder, state.folder):
            return True
        # One from the future was made while the clock was wrong: it says nothing.
        return last.at > now or last.at < last_time(self._hour(), now)
