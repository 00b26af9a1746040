"""Which backups stay, and when the next one is due."""

from __future__ import annotations

import random

from paysg_desktop.domain.backup import DAY_US, HOUR_US, Kept, kept_of, last_time
from paysg_desktop.domain.times import day_start, singapore_day
from tests.builders import DAY, NOON


def test_two_years_of_days_leave_seven_days_four_weeks_twelve_months() -> None:
    """Rotated each day, as it is: what went once never comes back."""
    there: set[int] = set()
    for day in range(730):
        there.add(NOON + day * DAY)
        there = kept_of(sorted(there), Kept())
        assert NOON + day * DAY in there
    last = NOON + 729 * DAY
    assert {last - number * DAY for number in range(7)} <= there
    months = {singapore_day(at)[:7] for at in there}
    assert len(months) == 12
    assert 7 + 10 <= len(there) <= 7 + 4 + 12
    assert max(there) - min(there) > 320 * DAY


def test_a_pause_removes_nothing() -> None:
    """Nobody was there for half a year: the old ones stay until there are new ones."""
    before = kept_of([NOON + day * DAY for day in range(60)], Kept())
    assert before <= kept_of([*before, NOON + 240 * DAY], Kept(days=8, weeks=5))


def test_the_newest_of_a_day_stays_and_the_newest_of_all_whatever_is_set() -> None:
    times = [NOON + hour * HOUR_US for hour in range(6)]
    assert kept_of(times, Kept()) == {times[-1]}
    assert kept_of(times, Kept(0, 0, 0)) == {times[-1]}
    assert kept_of([], Kept()) == set()


def test_the_order_does_not_count() -> None:
    times = [NOON + number * DAY // 3 for number in range(300)]
    shuffled = random.Random(7).sample(times, len(times))
    assert kept_of(times, Kept()) == kept_of(shuffled, Kept())


def test_the_hour_is_that_of_singapore() -> None:
    midnight = day_start(singapore_day(NOON))
    assert last_time(12, NOON) == NOON
    assert last_time(12, NOON - 1) == NOON - DAY_US
    assert last_time(0, NOON) == midnight
    assert last_time(23, NOON) == midnight - HOUR_US
