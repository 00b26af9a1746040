"""When the writer folds: right behind an append in quiet times, in small shares during a flood.

What tells the two apart is how many deliveries each append takes in. One at a time means that the writer keeps
up and has time to fold; several mean senders that wait for us, and their acknowledgements come first.
"""

from __future__ import annotations

from paysg_desktop.domain.ports import Clock

STEP = 16
"""Entries folded at a time: what an append may have to wait for, some milliseconds."""
FLOOD_FROM = 2.0
"""Deliveries an append, on a moving average, from which on it is a flood."""
FLOOD_EVERY_S = 0.05
"""During a flood the fold gets one step in this time, ..."""
FLOOD_SHARE = 256
"""... this part of what it is behind, within STEP and FLOOD_MOST, ..."""
FLOOD_MOST = 64
CALM_AFTER_S = 0.003
"""... and all the time again once nothing came for this long."""
_WEIGHT = 0.2


class Pace:
    """Told what the writer does; says how long to wait for more, and how much to fold now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._folded_at = clock.monotonic()
        self._batch = 1.0
        self._is_calm = True

    def appended(self, count: int) -> None:
        self._batch += _WEIGHT * (count - self._batch)
        self._is_calm = self._batch < FLOOD_FROM

    def nothing_came(self) -> None:
        self._is_calm = True

    def folded(self) -> None:
        self._folded_at = self._clock.monotonic()

    @property
    def wait_s(self) -> float:
        """How long to wait for an append before folding; 0 for not at all."""
        return 0.0 if self._is_calm else CALM_AFTER_S

    def step(self, behind: int) -> int:
        """How many entries to fold now; 0 for none."""
        if self._is_calm:
            return STEP
        is_due = self._clock.monotonic() - self._folded_at >= FLOOD_EVERY_S
        return max(STEP, min(behind // FLOOD_SHARE, FLOOD_MOST)) if is_due else 0
