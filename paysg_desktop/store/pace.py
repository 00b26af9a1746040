"""When the writer folds: right behind an append in quiet times, in step with a stream, in small shares in a flood.

How many deliveries each append takes in tells whether the writer has time: one at a time means that it keeps up.
Several mean senders that wait for us. Then it finds out what they would send if they waited less: it counts what
comes while little is folded, then while all is. Where that makes no difference, it is a stream that this machine
can take in and fold as it comes, or it would be behind for as long as the stream lasts. Where folding holds
senders up, it is a flood, which can't last: the acknowledgements come first.
"""

from __future__ import annotations

from enum import Enum

from paysg_desktop.domain.ports import Clock

STEP = 16
"""Entries folded at a time: what an append may have to wait for, some milliseconds."""
FLOOD_FROM = 2.0
"""Deliveries an append, on a moving average, from which on senders wait for us."""
HELD_UP_FROM = 1.25
"""So many times more deliveries come while little is folded: folding holds senders up."""
CLEARLY_FROM = 1.6
"""So many times more, and half the time of counting tells enough."""
COUNTED_S = 0.2
"""What comes is counted for this long while little is folded, and as long while all is, ..."""
BELIEVED_S = 0.5
"""What was found out holds for this long, ..."""
COUNTED_EVERY_S = 4.0
"""... twice as long each time that it is found again, and for this long at most; then it is counted anew."""
STREAM_SHARE = 8
"""In a stream each append is followed by this part of what is behind, within STEP and STREAM_STEP."""
STREAM_STEP = 32
FLOOD_EVERY_S = 0.2
"""During a flood the fold gets one step in this time, which takes it 10 ms or so, ..."""
CALM_AFTER_S = 0.003
"""... and all the time again once nothing came for this long."""
_WEIGHT = 0.2


class _Phase(Enum):
    """What it is doing about several senders at once."""

    HELD_BACK = "little is folded, and what comes is counted"
    TRIED = "all is folded, and what comes is counted"
    STREAM = "all is folded"
    FLOOD = "little is folded"


class Pace:
    """Told what the writer does; says how long to wait for more, and how much to fold now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._folded_at = clock.monotonic()
        self._batch = 1.0
        self._is_calm = True
        self._phase = _Phase.HELD_BACK
        self._since = self._appended_at = self._folded_at
        self._longest_gap = 0.0
        self._count = 0
        self._held_back_rate = 0.0
        self._finding = _Phase.FLOOD
        self._believed_s = 0.0

    def appended(self, count: int) -> None:
        now = self._clock.monotonic()
        self._longest_gap, self._appended_at = max(self._longest_gap, now - self._appended_at), now
        was_calm = self._is_calm
        self._batch += _WEIGHT * (count - self._batch)
        self._is_calm = self._batch < FLOOD_FROM
        self._count += count
        if self._is_calm:
            return
        passed = now - self._since
        if was_calm and passed > self._lasts_s:
            self._believed_s = 0.0
            self._enter(_Phase.HELD_BACK)
        elif passed >= self._lasts_s or self._is_clear(passed):
            self._next(self._count / passed)

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
        if self._phase in (_Phase.TRIED, _Phase.STREAM):
            return max(STEP, min(behind // STREAM_SHARE, STREAM_STEP))
        return STEP if self._clock.monotonic() - self._folded_at >= FLOOD_EVERY_S else 0

    @property
    def _lasts_s(self) -> float:
        return self._believed_s if self._phase is self._finding else COUNTED_S

    def _is_clear(self, passed: float) -> bool:
        """Whether folding holds senders up so much that nothing more need be counted.

        One pause, of the disk as a rule, does not tell it: senders of a stream catch up behind it.
        """
        is_told = self._phase is _Phase.TRIED and passed >= COUNTED_S / 2
        return is_told and self._held_back_rate * (passed - self._longest_gap) >= CLEARLY_FROM * self._count

    def _found(self, finding: _Phase) -> None:
        twice_s = 2 * self._believed_s if finding is self._finding else 0.0
        self._finding, self._believed_s = finding, min(max(twice_s, BELIEVED_S), COUNTED_EVERY_S)
        self._enter(finding)

    def _enter(self, phase: _Phase) -> None:
        self._phase, self._since, self._count = phase, self._clock.monotonic(), 0
        self._longest_gap = 0.0

    def _next(self, rate: float) -> None:
        """At the end of a phase in which so many came a second: which one follows."""
        match self._phase:
            case _Phase.HELD_BACK:
                self._held_back_rate = rate
                self._enter(_Phase.TRIED)
            case _Phase.TRIED:
                self._found(_Phase.FLOOD if self._held_back_rate >= HELD_UP_FROM * rate else _Phase.STREAM)
            case _:
                self._enter(_Phase.HELD_BACK)
