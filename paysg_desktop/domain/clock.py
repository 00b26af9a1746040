"""The one place that asks the machine what time it is; everything else takes a `Clock`."""

from __future__ import annotations

import sys
import time


class SystemClock:
    """The real `Clock`."""

    def now(self) -> int:
        """Microseconds since the epoch, UTC."""
        return time.time_ns() // 1000

    def monotonic(self) -> float:
        """Seconds on a clock that never jumps."""
        return time.monotonic()

    def elapsed(self) -> float:
        """Seconds on a clock that never jumps, and that goes on while the computer sleeps."""
        if sys.platform == "win32":
            return time.monotonic()
        return time.clock_gettime(time.CLOCK_BOOTTIME if sys.platform == "linux" else time.CLOCK_MONOTONIC)
