"""When the ways in are tested by themselves."""

from __future__ import annotations

import asyncio

from paysg_desktop.domain.reach import ReachLeg, SelfTest
from paysg_desktop.usecases.self_test_rounds import AFTER_FAILURE_S, EVERY_S, SelfTestRounds
from tests.fakes import FakeClock

ONE, TWO = ("tun_1", "https://one.example"), ("tun_2", "https://two.example")


class World:
    """Ways in that stand, and tests that end as they are told to."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.standing = [ONE]
        self.leg: ReachLeg | None = None
        self.tested: list[str] = []
        self.rounds = SelfTestRounds(lambda: self.standing, self.test, self.clock.monotonic)

    async def test(self, tunnel_id: str, url: str) -> SelfTest:
        self.tested.append(tunnel_id)
        return SelfTest(self.clock.now(), tunnel_id, url, 1, self.leg)

    def look(self, after_s: float = 0.0) -> list[str]:
        """The ways in that a look after so many seconds tests."""
        self.clock.advance(after_s)
        self.tested.clear()
        asyncio.run(self.rounds.look())
        return list(self.tested)


def test_one_that_comes_to_stand_is_tested_at_once_and_then_every_few_minutes() -> None:
    world = World()
    assert world.look() == ["tun_1"]
    assert world.look(EVERY_S - 1) == []
    world.standing = [ONE, TWO]
    assert world.look() == ["tun_2"]
    assert world.look(1) == ["tun_1"]


def test_one_that_failed_is_tested_again_sooner() -> None:
    world = World()
    world.leg = ReachLeg.TUNNEL
    assert world.look() == ["tun_1"]
    assert world.look(AFTER_FAILURE_S) == ["tun_1"]
    world.leg = None
    assert world.look(AFTER_FAILURE_S) == ["tun_1"]
    assert world.look(AFTER_FAILURE_S) == []


def test_another_address_is_another_way() -> None:
    world = World()
    world.look()
    world.standing = [("tun_1", "https://other.example")]
    assert world.look() == ["tun_1"]


def test_one_that_came_back_is_tested_at_once() -> None:
    world = World()
    world.look()
    world.standing = []
    assert world.look() == []
    world.standing = [ONE]
    assert world.look() == ["tun_1"]


def test_one_that_was_asked_for_counts() -> None:
    world = World()
    world.look()
    world.clock.advance(EVERY_S - 1)
    world.rounds.tested(SelfTest(1, *ONE, 1))
    assert world.look(1) == []


def test_a_sleep_makes_it_due() -> None:
    world = World()
    world.look()
    assert world.look(26 * 3600) == ["tun_1"]
