"""Trying a request that only reads again: with back-off, jitter and the server's own `Retry-After`."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiBusyError, ApiError, ApiFaultError, ApiUnreachableError
from paysg_desktop.domain.ports import Clock

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

TRIES = 5
WITHIN_S = 60.0
FIRST_WAIT_S = 0.5
_FAULTS_FROM = 500


async def retried(
    ask: Callable[[], Awaitable[T]],
    clock: Clock,
    sleep: Sleep = asyncio.sleep,
    chance: random.Random | None = None,
) -> T:
    """What `ask` gives; what passes by itself (no connection, 429, 5xx) is tried again.

    At most TRIES times in all, and no wait ends later than WITHIN_S after the start.
    """
    dice = chance or random.Random()
    started = clock.monotonic()
    for attempt in range(1, TRIES + 1):
        try:
            return await ask()
        except (ApiUnreachableError, ApiBusyError, ApiFaultError) as error:
            wait_s = _wait_s(error, attempt, dice)
            is_last = attempt == TRIES or clock.monotonic() - started + wait_s > WITHIN_S
            if is_last or not _may_pass(error):
                raise
            await sleep(wait_s)
    raise AssertionError


def _may_pass(error: ApiError) -> bool:
    """Whether time alone may help: not against a certificate, nor against a proxy that said no."""
    if not isinstance(error, ApiUnreachableError):
        return True
    return error.leg is not Leg.TLS and (error.status is None or error.status >= _FAULTS_FROM)


def _wait_s(error: ApiError, attempt: int, dice: random.Random) -> float:
    """At least what the server asks for; else twice as long each time, half of it by chance."""
    own: float = FIRST_WAIT_S * 2 ** (attempt - 1)
    return max(error.retry_after_s or 0.0, own * dice.uniform(0.5, 1.0))
