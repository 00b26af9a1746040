"""At most two requests at once and about four a second to one host."""

from __future__ import annotations

import asyncio
import gc

from paysg_desktop.api.pace import A_SECOND, AT_ONCE, Pace
from tests.api_servers import Pauses
from tests.fakes import FakeClock
from tests.raw_http import run

HOST = "https://api.pay.gov.sg"
LOCAL = "http://127.0.0.1:8080"


def test_about_four_a_second_after_a_quiet_time() -> None:
    async def test() -> None:
        clock = FakeClock()
        started = clock.monotonic()
        pace = Pace(clock, Pauses(clock.advance))
        taken = []
        for _ in range(41):
            async with pace.turn(HOST):
                taken.append(clock.monotonic() - started)
        assert taken[:3] == [0, 0, 1 / A_SECOND]
        assert taken[-1] == 39 / A_SECOND

    run(test())


def test_a_long_quiet_time_saves_up_no_more_than_a_short_one() -> None:
    async def test() -> None:
        clock = FakeClock()
        pauses = Pauses(clock.advance)
        pace = Pace(clock, pauses)
        clock.advance(3600)
        for _ in range(4):
            async with pace.turn(HOST):
                pass
        assert pauses.slept == [0.25, 0.25]

    run(test())


def test_no_more_than_two_at_once_and_a_place_is_free_again_after_a_failure() -> None:
    async def test() -> None:
        clock = FakeClock()
        pace = Pace(clock, Pauses(clock.advance))
        inside, most = 0, 0

        async def ask(*, fails: bool) -> None:
            nonlocal inside, most
            async with pace.turn(HOST):
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0)
                inside -= 1
                if fails:
                    raise ValueError

        done = await asyncio.gather(*(ask(fails=bool(each % 2)) for each in range(20)), return_exceptions=True)
        assert most == AT_ONCE
        assert sum(isinstance(each, ValueError) for each in done) == 10

    run(test())


def test_hosts_do_not_wait_for_each_other_and_this_computer_never_waits() -> None:
    async def test() -> None:
        clock = FakeClock()
        pauses = Pauses(clock.advance)
        pace = Pace(clock, pauses)
        for _ in range(20):
            async with pace.turn(LOCAL), pace.turn(LOCAL), pace.turn(LOCAL):
                pass
        async with pace.turn(HOST), pace.turn(HOST), pace.turn("https://payments.yoco.com/api"):
            pass
        assert pauses.slept == []

    run(test())


def test_one_pace_serves_one_loop_after_the_other() -> None:
    clock = FakeClock()
    pace = Pace(clock, Pauses(clock.advance))

    async def crowd() -> None:
        async def ask() -> None:
            async with pace.turn(HOST):
                await asyncio.sleep(0)

        await asyncio.gather(*(ask() for _ in range(6)))

    for _ in range(5):
        run(crowd())
        gc.collect()
