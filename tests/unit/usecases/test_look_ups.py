"""When what is not settled is looked up, on a clock that is moved by hand."""

import asyncio
from dataclasses import replace

import pytest

from paysg_desktop.domain.action import SETTLED_AFTER_US, Action, ActionState, Approval
from paysg_desktop.domain.errors import NotFoundError, StorageError
from paysg_desktop.usecases.look_ups import LOOK_AGAIN_S, ROUND_EVERY_S, LookUps
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.unit.usecases.payments_here import action

MINUTE_S = SETTLED_AFTER_US / 1_000_000


def lost(number: int = 1) -> Action:
    return replace(action(number, state=ActionState.UNKNOWN), id=number, last_sent_at=NOON)


class Watch:
    """Look-ups of some actions, each noted."""

    def __init__(self, *actions: Action) -> None:
        self.clock = FakeClock(NOON)
        self.actions: tuple[Action, ...] | Exception = actions
        self.looked: list[int] = []
        self.failure: Exception | None = None
        self.look_ups = LookUps(self._open, self._look, self.clock, self._sleep)

    def round(self, later_s: float = 0.0) -> list[int]:
        """What a round looks at."""
        self.clock.advance(later_s)
        self.looked.clear()
        asyncio.run(self.look_ups.round())
        return list(self.looked)

    def _open(self) -> tuple[Action, ...]:
        if isinstance(self.actions, Exception):
            raise self.actions
        return self.actions

    async def _look(self, action: Action) -> Action:
        self.looked.append(action.id)
        if self.failure is not None:
            raise self.failure
        return action

    async def _sleep(self, seconds: float) -> None:
        self.clock.advance(seconds)
        if self.clock.micros > NOON + 2 * SETTLED_AFTER_US:
            raise asyncio.CancelledError


def test_what_got_lost_is_looked_up_a_minute_later_and_then_seldom() -> None:
    watch = Watch()
    assert watch.round() == []
    watch.actions = (lost(),)
    assert watch.round() == []
    assert watch.round(MINUTE_S) == [1]
    assert watch.round(MINUTE_S) == []
    assert watch.round(LOOK_AGAIN_S) == [1]


def test_what_an_earlier_run_left_is_looked_up_at_once_and_when_its_minute_is_over() -> None:
    watch = Watch(lost())
    assert watch.round(5.0) == [1]
    assert watch.round(5.0) == []
    assert watch.round(MINUTE_S - 10.0) == [1]
    assert watch.round(MINUTE_S) == []
    assert Watch(replace(lost(), last_sent_at=NOON - 2 * SETTLED_AFTER_US)).round() == [1]


def test_a_clock_that_was_set_back_holds_nothing_up() -> None:
    assert Watch(replace(lost(), last_sent_at=NOON + SETTLED_AFTER_US)).round() == [1]


def test_what_waits_for_a_person_is_left_alone() -> None:
    waiting = lost()
    waiting = replace(waiting, order=replace(waiting.order, approval=Approval.WAITING))
    assert Watch(waiting).round(10 * MINUTE_S) == []


def test_one_that_can_not_be_tried_holds_up_no_other() -> None:
    watch = Watch(lost(1), lost(2))
    watch.failure = NotFoundError("Its account is gone.")
    assert watch.round(MINUTE_S) == [1, 2]


@pytest.mark.expected_log("could not be looked up")
def test_a_database_that_fails_ends_the_round_alone() -> None:
    watch = Watch(lost())
    watch.actions = StorageError("The disk is full.")
    assert watch.round(MINUTE_S) == []
    watch.actions = (lost(),)
    assert watch.round() == [1]


def test_it_goes_on_until_it_is_cancelled() -> None:
    watch = Watch(lost())
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(watch.look_ups.run())
    assert watch.looked == [1, 1]
    assert ROUND_EVERY_S < MINUTE_S
