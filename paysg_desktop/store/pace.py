"""When the writer folds: at once while nothing comes, in small shares while senders wait for it."""

from __future__ import annotations

from paysg_desktop.domain.ports import Clock

IDLE_AFTER_S = 0.003
"""Nothing came for this long, and the fold has the thread to itself; a row is still on the screen at once."""
STEP = 16
"""Entries folded at a time: what an append may have to wait for, some milliseconds."""
BUSY_EVERY_S = 0.025
BUSY_MOST = 48
BUSY_SHARE = 20
"""While appends keep coming the fold gets, in each such interval, a share of what it is behind, within bounds."""


class Pace:
    """Told what the writer does; says how long to wait for more, and how much to fold now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._folded_at = clock.monotonic()
        self._is_idle = False

    def appended(self) -> None:
        self._is_idle = False

    def nothing_came(self) -> None:
        self._is_idle = True

    def folded(self) -> None:
        self._folded_at = self._clock.monotonic()

    @property
    def wait_s(self) -> float:
        """How long to wait for an append before folding; 0 for not at all."""
        return 0.0 if self._is_idle else IDLE_AFTER_S

    def step(self, behind: int) -> int:
        """How many entries to fold now; 0 for none."""
        if self._is_idle:
            return STEP
        is_due = self._clock.monotonic() - self._folded_at >= BUSY_EVERY_S
        return max(STEP, min(behind // BUSY_SHARE, BUSY_MOST)) if is_due else 0
