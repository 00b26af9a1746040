"""When the writer folds: right behind an append in quiet times, in step with a stream, in small shares in a flood.

How many deliveries each append takes in tells whether the writer has time: one at a time means that it keeps up.
Several mean senders that wait for us. Then it counts how many come: a stream that the machine can take in and fold
is folded as it comes, or it would be behind for as long as the stream lasts; of a flood, which can't last, the
acknowledgements come first. What comes is counted while little is folded, for senders that wait for their answers
send less while it is.
"""

from __future__ import annotations

from paysg_desktop.domain.ports import Clock

STEP = 16
"""Entries folded at a time: what an append may have to wait for, some milliseconds."""
FLOOD_FROM = 2.0
"""Deliveries an append, on a moving average, from which on senders wait for us."""
STREAM_MOST = 2400.0
"""Deliveries a second up to which it is a stream: taking in and folding so many keeps one processor busy."""
COUNTED_S = 0.2
"""What comes is counted for this long, ..."""
COUNTED_EVERY_S = 2.0
"""... and in a stream anew when this has passed."""
STREAM_SHARE = 8
"""In a stream each append is followed by this part of what is behind, within STEP and STREAM_STEP."""
STREAM_STEP = 64
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
        self._is_stream = False
        self._counted = 0
        self._since = self._folded_at

    def appended(self, count: int) -> None:
        was_calm = self._is_calm
        self._batch += _WEIGHT * (count - self._batch)
        self._is_calm = self._batch < FLOOD_FROM
        if not self._is_calm:
            self._count(count, is_anew=was_calm)

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
        if self._is_stream:
            return max(STEP, min(behind // STREAM_SHARE, STREAM_STEP))
        is_due = self._clock.monotonic() - self._folded_at >= FLOOD_EVERY_S
        return max(STEP, min(behind // FLOOD_SHARE, FLOOD_MOST)) if is_due else 0

    def _count(self, count: int, *, is_anew: bool) -> None:
        """Count what comes, and find out in time whether it is a stream or a flood."""
        now = self._clock.monotonic()
        passed = now - self._since
        if is_anew or (self._is_stream and passed >= COUNTED_EVERY_S):
            self._is_stream = False
            self._counted, self._since = 0, now
        elif not self._is_stream:
            self._counted += count
            if passed >= COUNTED_S:
                self._is_stream = self._counted <= STREAM_MOST * passed
                self._counted, self._since = 0, now
