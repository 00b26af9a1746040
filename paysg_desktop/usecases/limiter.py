"""A token bucket: how much of what can't be verified may be stored, since anybody can send it."""

from __future__ import annotations

from paysg_desktop.domain.ports import Clock

RATE_PER_S = 500.0
BURST = 2000.0


class TokenBucket:
    """`take` says whether one more may pass; `rate` tokens come back each second, up to `burst`."""

    def __init__(self, clock: Clock, rate: float = RATE_PER_S, burst: float = BURST) -> None:
        self._clock = clock
        self._rate = rate
        self._burst = burst
        self._tokens = burst
        self._filled_at = clock.monotonic()

    def take(self) -> bool:
        now = self._clock.monotonic()
        self._tokens = min(self._burst, self._tokens + (now - self._filled_at) * self._rate)
        self._filled_at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
