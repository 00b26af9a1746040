"""The fold follows at once in quiet times, and yields to appends in a flood without being starved."""

from __future__ import annotations

from paysg_desktop.store.pace import CALM_AFTER_S, FLOOD_EVERY_S, STEP, Pace
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
