"""The fold follows at once in quiet times, and yields to appends in a flood without being starved."""

from __future__ import annotations

from itertools import groupby

import pytest

from paysg_desktop.store.pace import (
    BELIEVED_S,
    CALM_AFTER_S,
    COUNTED_EVERY_S,
    COUNTED_S,
    FLOOD_EVERY_S,
    STEP,
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
WHOLE_S = COUNTED_EVERY_S + 2 * COUNTED_S + 0.1
"""Long enough to find out anew."""


def offered(pace: Pace, clock: FakeClock, rate: float, seconds: float, while_folding: float | None = None) -> None:
    """So many come a second, a batch every hundredth; senders that wait for us send others while all is folded."""
    for _ in range(round(seconds / BATCH_S)):
        clock.advance(BATCH_S)
        is_folding = folds_all(pace)
        pace.appended(round((while_folding if is_folding and while_folding else rate) * BATCH_S))


def folds_all(pace: Pace) -> bool:
    """Whether it folds though it has just folded."""
    pace.folded()
    return pace.step(behind=10_000) > 0


@pytest.mark.parametrize("rate", [600, 2_000, 20_000])
def test_a_stream_is_folded_as_it_comes(rate: float) -> None:
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, rate, 2 * COUNTED_S + 0.1)
    pace.folded()
    assert (pace.step(behind=20), pace.step(behind=10_000)) == (STEP, STREAM_STEP)


@pytest.mark.parametrize("rate", [600, 2_000, 20_000])
def test_senders_that_folding_holds_up_are_a_flood(rate: float) -> None:
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, rate, 2 * COUNTED_S + 0.1, while_folding=rate / 1.5)
    assert not folds_all(pace)


def test_senders_that_are_clearly_held_up_are_found_out_in_half_the_time() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, 2_000, COUNTED_S + 2 * BATCH_S, while_folding=1_000)
    assert folds_all(pace)
    offered(pace, clock, 2_000, COUNTED_S / 2 + BATCH_S, while_folding=1_000)
    assert not folds_all(pace)


@pytest.mark.parametrize(
    ("begins_s", "pause_s"), [(0.0, 0.1), (0.08, 0.04), (0.05, 0.06), (0.08, 0.06), (0.03, 0.08), (0.05, 0.08)]
)
def test_a_stream_that_pauses_once_is_none_the_less_a_stream(begins_s: float, pause_s: float) -> None:
    """The disk took its time while all was folded; the senders catch up, twice as quick as they send."""
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, 2_000, COUNTED_S + 2 * BATCH_S)
    offered(pace, clock, 2_000, begins_s)
    clock.advance(pause_s)
    offered(pace, clock, 4_000, pause_s)
    offered(pace, clock, 2_000, COUNTED_S)
    assert folds_all(pace)


def test_it_finds_out_again_and_again() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    for held_up, folds in ((1.0, True), (1.5, False), (1.0, True)):
        offered(pace, clock, 2_000, 2 * WHOLE_S, while_folding=2_000 / held_up)
        until = clock.monotonic() + WHOLE_S
        seen = []
        while clock.monotonic() < until:
            offered(pace, clock, 2_000, BATCH_S, while_folding=2_000 / held_up)
            seen.append(folds_all(pace))
        assert seen.count(folds) > 0.8 * len(seen)


def test_what_it_looks_for_costs_a_stream_little() -> None:
    """While it is counted with little folded, the fold falls behind by a fifth of a second at most."""
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, 2_000, WHOLE_S)
    held_back = longest = 0.0
    for _ in range(round(3 * WHOLE_S / BATCH_S)):
        offered(pace, clock, 2_000, BATCH_S)
        held_back = 0.0 if folds_all(pace) else held_back + BATCH_S
        longest = max(longest, held_back)
    assert 0 < longest <= COUNTED_S + 2 * BATCH_S


def test_short_pauses_of_a_stream_begin_nothing_anew() -> None:
    """Between two batches there is often a moment in which nothing comes: what was found out holds on."""
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, 2_000, 2 * COUNTED_S + 0.1)
    for _ in range(round(COUNTED_S / BATCH_S)):
        pace.nothing_came()
        offered(pace, clock, 2_000, BATCH_S)
        assert folds_all(pace)


def test_a_flood_after_a_long_pause_is_found_out_about_anew() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    offered(pace, clock, 2_000, 2 * COUNTED_S + 0.1)
    assert folds_all(pace)
    pace.nothing_came()
    clock.advance(WHOLE_S)
    offered(pace, clock, 2_000, 2 * BATCH_S)
    assert not folds_all(pace)


def test_what_is_found_again_is_believed_longer() -> None:
    """The first look may fall on senders that only begin; one that was wrong must not hold for seconds."""
    clock = FakeClock()
    pace = Pace(clock)
    folding = []
    for _ in range(round(3 * WHOLE_S / BATCH_S)):
        offered(pace, clock, 2_000, BATCH_S)
        folding.append(folds_all(pace))
    lengths = [len(list(some)) * BATCH_S for is_folding, some in groupby(folding) if is_folding]
    believed = [length - COUNTED_S for length in lengths]
    assert believed[:4] == pytest.approx([BELIEVED_S, 2 * BELIEVED_S, 4 * BELIEVED_S, COUNTED_EVERY_S], abs=0.05)
