"""What is tried again, how often, and after which waits."""

from __future__ import annotations

import random

import pytest

from paysg_desktop.api.retrying import FIRST_WAIT_S, TRIES, WITHIN_S, retried
from paysg_desktop.domain import errors
from paysg_desktop.domain.api import Leg
from tests.api_servers import Pauses
from tests.fakes import FakeClock
from tests.raw_http import run

PASSING = [
    errors.ApiUnreachableError("No answer.", leg=Leg.CONNECTION),
    errors.ApiUnreachableError("No name.", leg=Leg.NAME),
    errors.ApiUnreachableError("Proxy away.", leg=Leg.PROXY),
    errors.ApiUnreachableError("Proxy fault.", leg=Leg.PROXY, status=502),
    errors.ApiBusyError("Busy.", status=429),
    errors.ApiFaultError("Fault.", status=500),
]
LASTING = [
    errors.ApiUnreachableError("Proxy says no.", leg=Leg.PROXY, status=407),
    errors.ApiUnreachableError("Certificate.", leg=Leg.TLS),
    errors.ApiKeyError("Key.", status=401),
    errors.ApiForbiddenError("No.", status=403),
    errors.ApiNotFoundError("Nothing.", status=404),
    errors.ApiInvalidError("What?", status=400),
    errors.ApiConflictError("Wait.", status=409),
    errors.ApiAnswerError("?"),
    errors.ApiUncertainError("?"),
]


class Trial:
    """Fails with each error in turn, then answers."""

    def __init__(self, *failures: errors.ApiError) -> None:
        self.clock = FakeClock()
        self.pauses = Pauses(self.clock.advance)
        self.failures = list(failures)
        self.asked = 0

    async def ask(self) -> str:
        self.asked += 1
        if self.failures:
            raise self.failures.pop(0)
        return "done"

    async def go(self) -> str:
        return await retried(self.ask, self.clock, self.pauses, random.Random(1))


@pytest.mark.parametrize("failure", PASSING, ids=str)
def test_what_passes_is_tried_again(failure: errors.ApiError) -> None:
    async def test() -> None:
        trial = Trial(failure, failure)
        assert await trial.go() == "done"
        assert trial.asked == 3

    run(test())


@pytest.mark.parametrize("failure", LASTING, ids=str)
def test_what_lasts_is_not(failure: errors.ApiError) -> None:
    async def test() -> None:
        trial = Trial(failure)
        with pytest.raises(type(failure)):
            await trial.go()
        assert (trial.asked, trial.pauses.slept) == (1, [])

    run(test())


def test_five_times_and_each_wait_is_twice_as_long_give_or_take() -> None:
    async def test() -> None:
        trial = Trial(*[PASSING[0]] * 9)
        with pytest.raises(errors.ApiUnreachableError):
            await trial.go()
        assert trial.asked == TRIES
        assert len(trial.pauses.slept) == TRIES - 1
        for number, slept in enumerate(trial.pauses.slept):
            full = FIRST_WAIT_S * 2**number
            assert full / 2 <= slept <= full

    run(test())


def test_the_waits_of_two_programs_differ() -> None:
    async def waits(seed: int) -> list[float]:
        trial = Trial(PASSING[0], PASSING[0])
        await retried(trial.ask, trial.clock, trial.pauses, random.Random(seed))
        return trial.pauses.slept

    async def test() -> None:
        assert await waits(1) != await waits(2)

    run(test())


def test_the_server_is_given_the_time_it_asks_for() -> None:
    async def test() -> None:
        trial = Trial(errors.ApiBusyError("Busy.", retry_after_s=20.0))
        assert await trial.go() == "done"
        assert trial.pauses.slept == [20.0]

    run(test())


def test_a_wait_that_would_take_too_long_is_not_begun() -> None:
    async def test() -> None:
        trial = Trial(errors.ApiBusyError("Busy.", retry_after_s=WITHIN_S + 1))
        with pytest.raises(errors.ApiBusyError):
            await trial.go()
        assert trial.pauses.slept == []
        slow = Trial(*[errors.ApiBusyError("Busy.", retry_after_s=25.0)] * 4)
        with pytest.raises(errors.ApiBusyError):
            await slow.go()
        assert slow.pauses.slept == [25.0, 25.0]

    run(test())
