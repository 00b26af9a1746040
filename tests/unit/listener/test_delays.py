"""Answers are held back for so long, and few at once."""

from __future__ import annotations

import asyncio

import pytest

from paysg_desktop.domain.tasks import spawn
from paysg_desktop.listener.delays import Delays
from paysg_desktop.listener.limits import Limits
from tests.raw_http import run


class Pauses:
    """Stands for `asyncio.sleep`: what was asked for, and an end when the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.over = asyncio.Event()

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.over.wait()


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def test_an_answer_waits_its_time() -> None:
    async def test() -> None:
        pauses = Pauses()
        held = spawn(Delays(Limits(), pauses).hold(2.5))
        await settled()
        assert (pauses.asked, held.done()) == ([2.5], False)
        pauses.over.set()
        await held

    run(test())


@pytest.mark.parametrize("seconds", [61.0, float("inf")])
def test_a_minute_is_the_longest(seconds: float) -> None:
    async def test() -> None:
        pauses = Pauses()
        pauses.over.set()
        await Delays(Limits(), pauses).hold(seconds)
        assert pauses.asked == [60.0]

    run(test())


def test_one_more_than_may_wait_goes_out_at_once() -> None:
    async def test() -> None:
        pauses = Pauses()
        delays = Delays(Limits(max_delayed=2), pauses)
        held = [spawn(delays.hold(1)) for _ in range(2)]
        await settled()
        await delays.hold(1)
        assert pauses.asked == [1, 1]
        pauses.over.set()
        await asyncio.gather(*held)
        await delays.hold(1)
        assert pauses.asked == [1, 1, 1]

    run(test())


def test_the_end_lets_all_go_and_holds_nothing_more() -> None:
    async def test() -> None:
        pauses = Pauses()
        delays = Delays(Limits(), pauses)
        held = [spawn(delays.hold(1)) for _ in range(3)]
        await settled()
        delays.end()
        await asyncio.gather(*held)
        await delays.hold(1)
        assert pauses.asked == [1, 1, 1]

    run(test())
