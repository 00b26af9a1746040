"""The demo's traffic: made-up events, really signed and really sent over HTTP to the listener."""

from __future__ import annotations

import asyncio
import itertools
import logging
import random
from collections.abc import Awaitable, Callable

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock, Provider, Sender
from paysg_desktop.sandbox.demo_events import Till
from paysg_desktop.sandbox.demo_letters import Letter, Letters
from paysg_desktop.sandbox.demo_script import Script

log = logging.getLogger(__name__)

_JSON: Headers = ((b"Content-Type", b"application/json"),)
_MOST_TO_CATCH_UP_S = 1.0


class DemoTraffic:
    """Sends every kind of delivery within the first ten seconds, then `rate` a second until it is cancelled.

    Takes the sender over and closes it at the end. What goes out depends on `chance` and the clock alone.
    `check`, where given, takes the payment objects that only PaySG's API would tell of; else they are sent, too.
    """

    def __init__(
        self,
        sender: Sender,
        url: str,
        provider: Provider,
        secret: str,
        clock: Clock,
        rate: float = 1.0,
        chance: random.Random | None = None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        check: Callable[[bytes], Awaitable[None]] | None = None,
    ) -> None:
        if not rate > 0:
            raise UsageError("The demo's rate must be above 0 events a second.")
        self._sender = sender
        self._url = url
        self._clock = clock
        self._rate = rate
        self._pause = pause
        self._check = check
        dice = chance or random.Random()
        till = Till(provider, dice)
        self._script = Script(till, Letters(provider, secret, clock, till), clock, dice)

    async def run(self) -> None:
        """Until cancelled."""
        script = self._script
        try:
            due = self._clock.monotonic()
            for delay_s, make in itertools.chain(script.opening(), script.specials(), script.calm(self._rate)):
                # By the clock and not by the pauses alone, so that slow answers do not stretch the script;
                # but what fell far behind is not made up for in a rush.
                due = max(due + delay_s, self._clock.monotonic() - _MOST_TO_CATCH_UP_S)
                await self._pause(max(0.0, due - self._clock.monotonic()))
                await self._deliver(make())
        finally:
            await self._sender.aclose()

    async def _deliver(self, letter: Letter) -> None:
        if letter.payment is not None and self._check is not None:
            await self._check(letter.payment)
            return
        outcome = await self._sender.send(self._url, (*_JSON, *letter.headers), letter.body)
        if outcome.problem is not None:
            log.info("A delivery of the demo did not arrive: %s", outcome.problem)
