"""The fold follows at once in quiet times, and yields to appends in a flood without being starved."""

from __future__ import annotations

from paysg_desktop.store.pace import (
    CALM_AFTER_S,
    COUNTED_EVERY_S,
    COUNTED_S,
    FLOOD_EVERY_S,
    STEP,
    STREAM_MOST,
    STREAM_STEP,
    Pace,
)
from tests.fakes import FakeClock


def flooded(clock: FakeClock) -> Pace:
    pace = Pace(clock)
    for _ in range(20):
        pace.appended(32)
    return pace


def test_single_deliveries_are_folded_right_behind_the_append() -> None:
    pace = Pace(FakeClock())
    pace.appended(1)
    assert (pace.wait_s, pace.step(behind=100)) == (0.0, STEP)


def test_one_full_batch_is_no_flood_yet_and_many_are() -> None:
    pace = Pace(FakeClock())
    pace.appended(2)
    assert pace.step(behind=100) == STEP
    assert flooded(FakeClock()).step(behind=100) == 0


def test_a_flood_leaves_the_fold_one_step_in_each_interval() -> None:
    clock = FakeClock()
    pace = flooded(clock)
    assert pace.wait_s == CALM_AFTER_S
    clock.advance(2 * FLOOD_EVERY_S)
    assert pace.step(behind=100) == STEP
    pace.folded()
    assert pace.step(behind=100) == 0


def test_when_nothing_comes_any_more_the_fold_has_the_thread() -> None:
    pace = flooded(FakeClock())
    pace.nothing_came()
    assert (pace.wait_s, pace.step(behind=100)) == (0.0, STEP)


def test_a_flood_that_thins_out_is_over() -> None:
    pace = flooded(FakeClock())
    for _ in range(20):
        pace.appended(1)
    assert pace.step(behind=100) == STEP


BATCH_S = 0.01


def offered(pace: Pace, clock: FakeClock, rate: float, seconds: float) -> None:
    """So many come a second, a batch every hundredth, and what may be folded is."""
    for _ in range(round(seconds / BATCH_S)):
        clock.advance(BATCH_S)
        pace.appended(round(rate * BATCH_S))
        if pace.step(behind=10_000):
            pace.folded()


def test_a_stream_is_folded_as_it_comes() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, STREAM_MOST * 0.9, COUNTED_S + 0.1)
    pace.folded()
    assert (pace.step(behind=20), pace.step(behind=10_000)) == (STEP, STREAM_STEP)


def test_a_flood_is_not() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, STREAM_MOST * 2, 3.0)
    pace.folded()
    assert pace.step(behind=10_000) == 0


def test_a_stream_that_swells_becomes_a_flood_and_one_again_when_it_ebbs() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    for rate, folds in ((0.9, True), (2.0, False), (0.9, True)):
        offered(pace, clock, STREAM_MOST * rate, COUNTED_EVERY_S + 5 * COUNTED_S)
        pace.folded()
        assert bool(pace.step(behind=10_000)) is folds


def test_what_comes_is_counted_while_little_is_folded() -> None:
    """Senders that wait for their answers send less while we fold: that must not pass for a stream for ever."""
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, STREAM_MOST / 2, COUNTED_S + 0.1)
    for _ in range(round((COUNTED_EVERY_S + 2 * COUNTED_S) / BATCH_S)):
        pace.folded()
        is_folding = pace.step(behind=10_000) > 0
        offered(pace, clock, STREAM_MOST / 2 if is_folding else STREAM_MOST * 2, BATCH_S)
    pace.folded()
    assert pace.step(behind=10_000) == 0
