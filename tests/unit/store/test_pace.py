"""The fold yields to appends, and is never starved by them."""

from __future__ import annotations

import pytest

from paysg_desktop.store.pace import BUSY_EVERY_S, BUSY_MOST, IDLE_AFTER_S, STEP, Pace
from tests.fakes import FakeClock


def test_after_an_append_it_waits_a_moment_and_then_folds_without_pause() -> None:
    pace = Pace(FakeClock())
    pace.appended()
    assert (pace.wait_s, pace.step(behind=1)) == (IDLE_AFTER_S, 0)
    pace.nothing_came()
    assert (pace.wait_s, pace.step(behind=1)) == (0.0, STEP)


@pytest.mark.parametrize(("behind", "expected"), [(1, STEP), (600, 30), (100_000, BUSY_MOST)])
def test_while_appends_keep_coming_the_fold_gets_its_share_in_time(behind: int, expected: int) -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.appended()
    assert pace.step(behind) == 0
    clock.advance(BUSY_EVERY_S)
    assert pace.step(behind) == expected
    pace.folded()
    assert pace.step(behind) == 0
