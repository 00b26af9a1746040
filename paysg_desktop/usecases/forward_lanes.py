"""How many requests are under way at once: a lane for each destination, so that a slow one delays no other."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from paysg_desktop.domain.forwarding import Destination, Forward
from paysg_desktop.domain.headers import Headers

AT_ONCE = 8
"""Requests under way at one destination, ..."""
AT_ONCE_IN_ALL = 32
"""... and at all of them."""
AHEAD_S = 0.05
"""Attempts are noted for so long ahead, by how long the last ones took: one commit for many. ..."""
MOST_AHEAD = 4 * AT_ONCE
"""... No more than this: one that is noted and not sent when the program dies looks as if it might have been."""
_WEIGHT = 0.2


@dataclass(frozen=True, slots=True)
class Ready:
    """An attempt that is noted and may go out. `body` None is never sent: `problem` says why not."""

    attempt_id: int
    forward: Forward
    destination: Destination
    headers: Headers = field(repr=False)
    body: bytes | None = field(repr=False)
    problem: str = ""


@dataclass(slots=True)
class _Lane:
    waiting: deque[Ready] = field(default_factory=deque)
    under_way: int = 0
    took_s: float = AHEAD_S

    @property
    def room(self) -> int:
        """How many more may be noted now."""
        fits = int(AT_ONCE * AHEAD_S / max(self.took_s, 0.001))
        return min(max(fits, AT_ONCE), MOST_AHEAD) - self.under_way - len(self.waiting)


class Lanes:
    """Lives on one event loop. What is `put` is given out by `take`, and comes `back` when it has ended."""

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}
        self._under_way = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is under way, and nothing waits to be."""
        return not any(lane.under_way or lane.waiting for lane in self._lanes.values())

    def rooms(self) -> dict[str, int]:
        """How many more attempts may be noted for a destination, by its id; `AT_ONCE` for one not named."""
        return {name: max(0, lane.room) for name, lane in self._lanes.items()}

    def put(self, ready: Ready) -> None:
        self._lanes.setdefault(ready.destination.id, _Lane()).waiting.append(ready)

    def take(self) -> Ready | None:
        """What may go out next, of the destination that has the fewest under way; None while nothing may."""
        lane = self._free()
        if lane is None:
            return None
        lane.under_way += 1
        self._under_way += 1
        return lane.waiting.popleft()

    def back(self, ready: Ready, took_us: int) -> None:
        """One has ended, after so many microseconds."""
        lane = self._lanes[ready.destination.id]
        lane.under_way -= 1
        self._under_way -= 1
        lane.took_s += _WEIGHT * (took_us / 1_000_000 - lane.took_s)

    def take_back(self) -> list[Ready]:
        """All that was put and not given out; they stay here no longer."""
        left = [each for lane in self._lanes.values() for each in lane.waiting]
        for lane in self._lanes.values():
            lane.waiting.clear()
        return left

    def _free(self) -> _Lane | None:
        if self._under_way >= AT_ONCE_IN_ALL:
            return None
        free = [lane for lane in self._lanes.values() if lane.waiting and lane.under_way < AT_ONCE]
        return min(free, key=lambda each: each.under_way, default=None)
