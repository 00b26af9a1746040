"""Every value of every switch, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.ports import Clock
from paysg_desktop.sandbox.server.switches import SWITCHES
from tests.fakes import FakeClock
from tests.sandbox_checks import other_apis, paysg_api, webhooks
from tests.sandbox_checks.case import CHECKS, Case
from tests.sandboxes import receiving, running

FAST = 1e9
"""Every wait between two attempts is over at once."""

MODULES = (other_apis, paysg_api, webhooks)
"""Each puts its checks into CHECKS."""


class TickingClock:
    """A second later each time it is asked, so that two attempts never fall into one."""

    def __init__(self) -> None:
        self._at = SystemClock().now()

    def now(self) -> int:
        self._at += 1_000_000
        return self._at

    def monotonic(self) -> float:
        return 0.0


CLOCKS: dict[str, Callable[[], Clock]] = {
    "signature_time_on_retry": TickingClock,
    "rate_limit_per_s": FakeClock,
    "webhook_first_retry_s": FakeClock,
}
CASES = [(switch.name, value) for switch in SWITCHES for value in switch.values]


def test_every_switch_has_a_check() -> None:
    assert len(MODULES) == 3
    assert set(CHECKS) == {each.name for each in SWITCHES}


@pytest.mark.parametrize(("name", "value"), CASES)
def test_switch(name: str, value: Any, tmp_path: Path) -> None:
    async def run() -> None:
        clock = CLOCKS.get(name, SystemClock)()
        speed = 1.0 if name == "webhook_first_retry_s" else FAST
        async with running(tmp_path, clock, speed=speed, **{name: value}) as api, receiving() as receiver:
            await CHECKS[name](Case(value, api, receiver))

    asyncio.run(run())
