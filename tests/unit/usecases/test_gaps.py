"""When a gap begins and ends, and that neither sleep nor a clock that is set makes one wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.reach import Gap, GapCause
from paysg_desktop.usecases.gaps import LOOK_EVERY_S, SHORTEST_US, GapKeeper
from tests.fakes import FakeClock

S = 1_000_000
HOUR = 3600
DAY = 24 * HOUR


class Kept:
    """The port, in memory."""

    def __init__(self) -> None:
        self.gaps: dict[int, Gap] = {}
        self.beats: list[int] = []
        self.is_failing = False

    def last_beat(self) -> int | None:
        return self.beats[-1] if self.beats else None

    def beat(self, at: int) -> None:
        self._work()
        self.beats.append(at)

    def open_gap(self) -> Gap | None:
        return next((each for each in self.gaps.values() if each.ended_at is None), None)

    def add_gap(self, began_at: int, ended_at: int | None, cause: GapCause) -> Gap:
        self._work()
        gap = self.gaps[len(self.gaps)] = Gap(len(self.gaps), began_at, ended_at, cause)
        return gap

    def move_gap(self, gap: Gap) -> None:
        self._work()
        self.gaps[gap.id] = gap

    def _work(self) -> None:
        if self.is_failing:
            raise StorageError("The disk is full.")


class Day:
    """A keeper that looks every few seconds, for as long as it is told to."""

    def __init__(self, kept: Kept | None = None, clock: FakeClock | None = None) -> None:
        self.kept, self.clock, self.ended = kept or Kept(), clock or FakeClock(), 0
        self.start = self.clock.now()
        self.keeper = GapKeeper(self.kept, self.clock, self.clock.monotonic, self._on_ended)

    def _on_ended(self) -> None:
        self.ended += 1

    def go(self, seconds: float, cause: GapCause | None = None) -> None:
        for _ in range(round(seconds / LOOK_EVERY_S)):
            self.clock.advance(LOOK_EVERY_S)
            self.look(cause)

    def look(self, cause: GapCause | None = None) -> None:
        self.keeper.look(cause)

    @property
    def gaps(self) -> list[tuple[int, int | None, GapCause]]:
        """From and to in seconds since the start, and why."""
        return [
            ((each.began_at - self.start) // S, each.ended_at and (each.ended_at - self.start) // S, each.cause)
            for each in self.kept.gaps.values()
        ]


def test_while_we_can_be_reached_there_is_none_and_few_beats() -> None:
    day = Day()
    day.go(600)
    assert day.gaps == []
    assert 55 <= len(day.kept.beats) <= 61


def test_a_tunnel_that_is_down_from_when_to_when() -> None:
    day = Day()
    day.go(100)
    day.go(300, GapCause.TUNNEL)
    assert day.gaps == [(105, None, GapCause.TUNNEL)]
    day.go(100)
    assert day.gaps == [(105, 405, GapCause.TUNNEL)]
    assert day.ended == 1


def test_a_blip_is_not_kept() -> None:
    day = Day()
    for _ in range(5):
        day.go(60)
        day.go(10, GapCause.TUNNEL)
    day.go(10)
    assert day.gaps == []


def test_a_sleep_of_26_hours() -> None:
    day = Day()
    day.go(60)
    day.clock.advance(26 * HOUR)
    day.look()
    assert day.gaps == [(60, 60 + 26 * HOUR, GapCause.ASLEEP)]
    assert day.ended == 1


def test_after_a_sleep_the_tunnel_needs_a_minute() -> None:
    day = Day()
    day.go(60)
    day.clock.advance(HOUR)
    day.look(GapCause.TUNNEL)
    day.go(60, GapCause.TUNNEL)
    day.go(10)
    assert day.gaps == [(60, 60 + HOUR, GapCause.ASLEEP), (60 + HOUR, 125 + HOUR, GapCause.TUNNEL)]
    assert day.ended == 2


def test_a_sleep_in_a_gap_is_part_of_it() -> None:
    day = Day()
    day.go(60)
    day.go(60, GapCause.LISTENER)
    day.clock.advance(HOUR)
    day.look(GapCause.LISTENER)
    day.go(10)
    assert day.gaps == [(65, 125 + HOUR, GapCause.LISTENER)]


@pytest.mark.parametrize("by", [DAY, -DAY, HOUR, -HOUR, 3, -3])
def test_a_clock_that_is_set_makes_no_gap(by: int) -> None:
    day = Day()
    day.go(60)
    day.clock.step(by)
    day.go(60)
    assert day.gaps == []
    assert 0 <= day.clock.now() - day.kept.beats[-1] <= 10 * S


@pytest.mark.parametrize("by", [DAY, -DAY])
def test_a_clock_that_is_set_in_a_gap_keeps_its_length(by: int) -> None:
    day = Day()
    day.go(60)
    day.go(100, GapCause.TUNNEL)
    day.clock.step(by)
    day.go(100, GapCause.TUNNEL)
    day.go(5)
    ((began, ended, _),) = day.gaps
    assert ended is not None
    assert (ended - began, began) == (200, 65 + by)


def test_a_clock_that_is_set_on_waking() -> None:
    day = Day()
    day.go(60)
    day.clock.advance(8 * HOUR)
    day.clock.step(-DAY)
    day.look()
    ((began, ended, cause),) = day.gaps
    assert ended is not None
    assert (ended - began, cause) == (8 * HOUR + 0, GapCause.ASLEEP)
    assert day.kept.gaps[0].ended_at == day.clock.now()


def restarted(day: Day, after_s: float) -> Day:
    day.clock.advance(after_s)
    again = Day(day.kept, day.clock)
    again.start = day.start
    again.look()
    return again


def test_the_time_in_which_the_program_was_closed() -> None:
    day = Day()
    day.go(65)
    day.keeper.close()
    again = restarted(day, DAY)
    assert again.gaps == [(65, 65 + DAY, GapCause.CLOSED)]
    assert again.ended == 1


def test_a_quick_restart_is_no_gap() -> None:
    day = Day()
    day.go(60)
    day.keeper.close()
    assert restarted(day, 10).gaps == []


def test_one_that_was_killed_is_known_to_within_a_beat() -> None:
    day = Day()
    day.go(62)
    ((began, ended, _),) = restarted(day, HOUR).gaps
    assert (60 - began <= 10, ended) == (True, 60 + HOUR)


def test_a_gap_that_an_earlier_run_left_open_ends_with_it() -> None:
    day = Day()
    day.go(60)
    day.go(120, GapCause.TUNNEL)
    day.keeper.close()
    again = restarted(day, HOUR)
    assert again.gaps == [(65, 180, GapCause.TUNNEL), (180, 180 + HOUR, GapCause.CLOSED)]
    assert again.kept.open_gap() is None


@pytest.mark.parametrize("back", [HOUR, DAY, 400 * DAY])
def test_a_clock_that_was_put_back_meanwhile_makes_nothing_up(back: int) -> None:
    day = Day()
    day.go(60)
    day.go(60, GapCause.TUNNEL)
    day.keeper.close()
    day.clock.step(-back)
    again = restarted(day, 60)
    assert again.kept.open_gap() is None
    assert all(each.ended_at is not None and each.ended_at >= each.began_at for each in again.kept.gaps.values())
    assert GapCause.CLOSED not in {each.cause for each in again.kept.gaps.values()}


def test_the_first_run_of_all_has_none() -> None:
    day = Day()
    day.look()
    assert (day.gaps, day.ended) == ([], 0)


def test_where_nobody_is_to_reach_us_there_is_none() -> None:
    day = Day()
    day.go(60)
    day.go(60, GapCause.TUNNEL)
    day.keeper.rest()
    assert day.kept.open_gap() is None
    day.clock.advance(DAY)
    day.look()
    assert [cause for _, __, cause in day.gaps if cause is GapCause.ASLEEP] == []


def test_a_database_that_fails_is_made_up_for_when_it_works_again() -> None:
    day = Day()
    day.go(60)
    day.kept.is_failing = True
    for _ in range(20):
        day.clock.advance(LOOK_EVERY_S)
        try:
            day.look()
        except StorageError:
            continue
    day.kept.is_failing = False
    day.go(10)
    ((began, ended, cause),) = day.gaps
    assert cause is GapCause.LISTENER
    assert ended is not None
    assert ended - began >= 90


def test_an_end_that_could_not_be_kept_is_kept_later() -> None:
    day = Day()
    day.go(60)
    day.go(60, GapCause.TUNNEL)
    day.kept.is_failing = True
    day.clock.advance(LOOK_EVERY_S)
    with pytest.raises(StorageError):
        day.look()
    day.kept.is_failing = False
    day.go(10)
    assert day.kept.open_gap() is None
    assert day.ended == 1


moves = st.one_of(
    st.tuples(st.just("go"), st.integers(1, 40), st.sampled_from([None, GapCause.TUNNEL, GapCause.LISTENER])),
    st.tuples(st.just("set"), st.integers(-DAY, DAY), st.none()),
    st.tuples(st.just("sleep"), st.integers(1, 3 * DAY), st.none()),
    st.tuples(st.just("restart"), st.integers(0, 3 * DAY), st.none()),
)


@given(st.lists(moves, max_size=12))
def test_whatever_happens_no_gap_is_negative_and_one_at_most_is_open(
    steps: list[tuple[str, int, GapCause | None]],
) -> None:
    day = Day()
    passed = 0.0
    for kind, number, cause in steps:
        match kind:
            case "go":
                day.go(number * LOOK_EVERY_S, cause)
                passed += number * LOOK_EVERY_S
            case "set":
                day.clock.step(number)
            case "sleep":
                day.clock.advance(number)
                passed += number
                day.look()
            case _:
                day.keeper.close()
                day = restarted(day, number)
                passed += number
    gaps = list(day.kept.gaps.values())
    assert sum(1 for each in gaps if each.ended_at is None) <= 1
    ended = [each for each in gaps if each.ended_at is not None]
    assert all(each.ended_at is not None and each.ended_at >= each.began_at for each in ended)
    open_gap = day.keeper.open_gap
    assert open_gap is None or day.clock.now() - open_gap.began_at >= SHORTEST_US
    if not any(kind in ("set", "restart") for kind, _, __ in steps):
        whole = sum(
            (replace(each, ended_at=each.ended_at or day.clock.now()).ended_at or 0) - each.began_at
            for each in gaps
        )
        assert whole <= passed * S
