"""How many requests a second an API takes."""

from __future__ import annotations

import math
from collections import deque
from email.utils import format_datetime

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import to_datetime
from paysg_desktop.sandbox.server.switches import SandboxOptions


class RateLimit:
    """A window of one second that slides; 0 a second means no limit."""

    def __init__(self, per_s: int, clock: Clock) -> None:
        self._per_s = per_s
        self._clock = clock
        self._taken: deque[float] = deque()

    def takes_one(self) -> bool:
        """Whether one more may come now; if so, it came."""
        if not self._per_s:
            return True
        now = self._clock.monotonic()
        while self._taken and self._taken[0] <= now - 1:
            self._taken.popleft()
        if len(self._taken) >= self._per_s:
            return False
        self._taken.append(now)
        return True


def retry_after(seconds: float, clock: Clock, options: SandboxOptions) -> Headers:
    """The header in the form of the switch; whole seconds, rounded up."""
    wait_s = math.ceil(seconds)
    match options.retry_after:
        case "absent":
            return ()
        case "date":
            return ((b"retry-after", http_date(clock.now() + wait_s * 1_000_000)),)
        case _:
            return ((b"retry-after", str(wait_s).encode()),)


def http_date(micros: int) -> bytes:
    return format_datetime(to_datetime(micros), usegmt=True).encode()
