from __future__ import annotations

import asyncio
from collections.abc import Callable

from paysg_desktop.listener.deadline import Deadline
from tests.raw_http import run


class _Run:
    """When a deadline expired, in seconds since the beginning."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._begun_at = self._loop.time()
        self._happened = asyncio.Event()
        self.deadline = Deadline(self._loop, self._happened.set)

    async def expired_after(self) -> float:
        await self._happened.wait()
        return self._loop.time() - self._begun_at

    async def is_quiet_for(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._happened.wait(), seconds)
        except TimeoutError:
            return True
        return False


def test_last_time_set_counts() -> None:
    async def test() -> None:
        watched = _Run()
        watched.deadline.set(0.01)
        watched.deadline.set(0.05)
        assert await watched.expired_after() >= 0.049

    run(test())


def test_time_may_come_nearer() -> None:
    async def test() -> None:
        watched = _Run()
        watched.deadline.set(3600)
        watched.deadline.set(0.01)
        assert await watched.expired_after() < 3600

    run(test())


def test_lifted_or_ended_never_expires() -> None:
    for spare in (Deadline.lift, Deadline.end):
        run(_never(spare))


async def _never(spare: Callable[[Deadline], None]) -> None:
    watched = _Run()
    watched.deadline.set(0.01)
    spare(watched.deadline)
    assert await watched.is_quiet_for(0.05)


def test_lifted_can_be_set_again() -> None:
    async def test() -> None:
        watched = _Run()
        watched.deadline.set(0.01)
        watched.deadline.lift()
        watched.deadline.set(0.02)
        assert await watched.expired_after() >= 0.019

    run(test())
