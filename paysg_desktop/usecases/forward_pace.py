"""Acknowledgements come first: while deliveries pour in, requests go out behind them at a measured pace."""

from __future__ import annotations

FLOOD_MOST = 25.0
"""Requests a second that go out in all during a flood of deliveries; what waits goes out when it is over, ..."""
AT_A_STRETCH = 2.0
"""... and so many of them at once, where none went before."""
FLOOD_FROM = 5
"""Deliveries within a look, from which on it is a flood."""
LOOK_S = 0.25


class ForwardPace:
    """`now` is in seconds on a clock that never jumps."""

    def __init__(self, most_per_s: float = FLOOD_MOST) -> None:
        self._most_per_s = most_per_s
        self._came = 0
        self._looked_at = 0.0
        self._came_before = 0
        self._left = AT_A_STRETCH
        self._filled_at = 0.0
        self.is_flood = False

    def came(self, count: int) -> None:
        """So many deliveries were told of; on the publisher's thread."""
        self._came += count

    def wait_s(self, now: float) -> float:
        """How long the next request has to wait; 0 for not at all."""
        is_over = now - self._looked_at >= LOOK_S
        is_many = self._came - self._came_before >= FLOOD_FROM
        if is_over or is_many:
            self.is_flood = is_many
            self._looked_at, self._came_before = now, self._came
        if not self.is_flood:
            return 0.0
        self._left = min(AT_A_STRETCH, self._left + (now - self._filled_at) * self._most_per_s)
        self._filled_at = now
        return max(0.0, (1 - self._left) / self._most_per_s)

    def started(self) -> None:
        """A request goes out."""
        if self.is_flood:
            self._left -= 1
