"""When the outside could not reach us: from heartbeats, from sleep, and from how listener and ways in stand."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.reach import Gap, GapCause

log = logging.getLogger(__name__)

_SECOND_US = 1_000_000
LOOK_EVERY_S = 5.0
BEAT_EVERY_US = 10 * _SECOND_US
SHORTEST_US = 15 * _SECOND_US
"""A shorter gap is not kept: every provider tries again after it, and a beat may be as old."""
STOOD_US = SHORTEST_US + round(LOOK_EVERY_S) * _SECOND_US
"""More time than this between two looks: the computer slept, or this program was held."""
SET_US = 2 * _SECOND_US
"""A larger difference between the clocks says that the wall clock was set."""


class GapStore(Protocol):
    """Each call is durable when it returns; raises StorageError."""

    def last_beat(self) -> int | None: ...

    def beat(self, at: int) -> None: ...

    def open_gap(self) -> Gap | None: ...

    def add_gap(self, began_at: int, ended_at: int | None, cause: GapCause) -> Gap: ...

    def move_gap(self, gap: Gap) -> None:
        """Keep its beginning and end as they are given."""


class GapKeeper:
    """Looked at again and again, on one thread at a time.

    `elapsed` gives seconds on a clock that nobody sets and that goes on while the computer sleeps: only so a long
    sleep is told from a clock that was set. `ended` is called when the outside can reach us again, `woke` after
    each sleep.
    """

    def __init__(
        self,
        store: GapStore,
        clock: Clock,
        elapsed: Callable[[], float],
        ended: Callable[[], None],
        woke: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._elapsed = elapsed
        self._ended = ended
        self._woke = woke
        self._looked_at: tuple[int, int] | None = None
        """When it was last looked, by the wall clock and by the other one."""
        self._good_at = 0
        """When a look last was kept, by the clock that nobody sets."""
        self._beat_at: int | None = None
        """When the last beat was stored, by the clock that nobody sets."""
        self._away_since: int | None = None
        """The same, of when we could not be reached any more; None while we can."""
        self._open: Gap | None = None
        self._is_failing = False

    @property
    def open_gap(self) -> Gap | None:
        """The gap that lasts."""
        return self._open

    def look(self, cause: GapCause | None) -> None:
        """Take in how it stands now: why nobody can reach us, None where the outside can. Blocks for a commit."""
        now, elapsed = self._clock.now(), round(self._elapsed() * _SECOND_US)
        try:
            if self._looked_at is None:
                self._take_up(now)
            else:
                self._take_time(self._looked_at, now, elapsed)
            self._looked_at = (now, elapsed)
            if cause is None:
                self._reached(now)
            else:
                self._away(cause, now, elapsed)
            self._beat(now, elapsed)
        except StorageError:
            # Senders are refused meanwhile, too: the next look that can be kept makes one gap of it all.
            self._is_failing = True
            raise
        self._good_at, self._is_failing = elapsed, False

    def rest(self) -> None:
        """Nobody is to reach us: there is no gap, and none begins until the next look."""
        if self._open is not None:
            self._close_gap(self._clock.now())
        self._looked_at = self._beat_at = self._away_since = None

    def close(self) -> None:
        """The program ends: a last beat, from which the next start reckons."""
        if self._looked_at is not None:
            self._store.beat(self._clock.now())

    # --- inside ---

    def _take_up(self, now: int) -> None:
        """The first look: what an earlier run left, and the time in which none ran."""
        beat = self._store.last_beat()
        if beat is None:
            return
        left = self._store.open_gap()
        if left is not None:
            # It was open when the earlier run ended. A clock that is behind can't say when that was.
            self._store.move_gap(replace(left, ended_at=max(left.began_at, min(beat, now))))
        if now - beat >= SHORTEST_US:
            self._store.add_gap(beat, now, GapCause.CLOSED)
            self._ended()
        elif left is not None:
            self._ended()

    def _take_time(self, last: tuple[int, int], now: int, elapsed: int) -> None:
        set_by = now - last[0] - max(0, elapsed - last[1])
        if abs(set_by) > SET_US:
            log.info("The clock was set by %d s", set_by // _SECOND_US)
            self._beat_at = None
            if self._open is not None:
                moved = replace(self._open, began_at=self._open.began_at + set_by)
                self._store.move_gap(moved)
                self._open = moved
                self._looked_at = (now, elapsed)
        if elapsed - self._good_at <= STOOD_US:
            return
        self._woke()
        if self._open is None:
            began = now - (elapsed - (self._good_at if self._away_since is None else self._away_since))
            self._store.add_gap(began, now, GapCause.LISTENER if self._is_failing else GapCause.ASLEEP)
            self._away_since, self._good_at = None, elapsed
            self._ended()

    def _reached(self, now: int) -> None:
        self._away_since = None
        if self._open is not None:
            self._close_gap(now)
            self._ended()

    def _away(self, cause: GapCause, now: int, elapsed: int) -> None:
        if self._open is not None:
            return
        if self._away_since is None:
            self._away_since = elapsed
        lasted = elapsed - self._away_since
        if lasted >= SHORTEST_US:
            self._open = self._store.add_gap(now - lasted, None, cause)
            self._away_since = None

    def _close_gap(self, now: int) -> None:
        assert self._open is not None
        gap, self._open = self._open, None
        try:
            self._store.move_gap(replace(gap, ended_at=max(gap.began_at, now)))
        except StorageError:
            self._open = gap
            raise

    def _beat(self, now: int, elapsed: int) -> None:
        if self._beat_at is None or elapsed - self._beat_at >= BEAT_EVERY_US:
            self._store.beat(now)
            self._beat_at = elapsed
