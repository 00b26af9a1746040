"""The token bucket lets a burst through, then its rate."""

from __future__ import annotations

from paysg_desktop.usecases.limiter import TokenBucket
from tests.fakes import FakeClock


def test_a_burst_passes_and_then_only_the_rate() -> None:
    clock = FakeClock()
    bucket = TokenBucket(clock, rate=10, burst=3)
    assert [bucket.take() for _ in range(4)] == [True, True, True, False]
    clock.advance(0.2)
    assert [bucket.take() for _ in range(3)] == [True, True, False]


def test_it_never_saves_more_than_the_burst() -> None:
    clock = FakeClock()
    bucket = TokenBucket(clock, rate=10, burst=3)
    clock.advance(3600)
    assert [bucket.take() for _ in range(4)] == [True, True, True, False]
