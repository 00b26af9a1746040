"""Reading the accounts again and again: at the start, every quarter of an hour, on waking, and when asked to."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.sync import SyncDone

log = logging.getLogger(__name__)

EVERY_US = 15 * 60 * 1_000_000
AFTER_FAILURE_US = 60 * 1_000_000
"""The first wait after a run that did not end well; it doubles up to EVERY_US."""
LOOK_EVERY_S = 15.0
SLEPT_US = 90 * 1_000_000
"""More time than this between two looks, by the wall clock: the computer slept, or its clock was set."""

Pause = Callable[[asyncio.Event, float], Awaitable[None]]
"""Waits until the event is set, at most so many seconds."""


async def until(asked: asyncio.Event, seconds: float) -> None:
    """The real pause."""
    try:
        await asyncio.wait_for(asked.wait(), seconds)
    except TimeoutError:
        return


class Poller:
    """Runs on one event loop; `ask` from any thread. `read` reads one account and never raises ApiError."""

    def __init__(
        self,
        accounts: Callable[[], Sequence[Account]],
        read: Callable[[Account], Awaitable[SyncDone]],
        clock: Clock,
        pause: Pause = until,
    ) -> None:
        self._accounts = accounts
        self._read = read
        self._clock = clock
        self._pause = pause
        self._due: dict[tuple[str, str, str], int] = {}
        self._failures: dict[tuple[str, str, str], int] = {}
        self._wanted: list[Account | None] = []
        self._asked = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._last_look = 0

    def ask(self, account: Account | None = None) -> None:
        """Read an account, or all, as soon as may be."""
        self._wanted.append(account)
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._asked.set)

    async def run(self) -> None:
        """Until cancelled."""
        self._loop = asyncio.get_running_loop()
        self._last_look = self._clock.now()
        while True:
            try:
                await self._look()
            except Exception:
                # A database that can't be read for a moment must not end the reading for good.
                log.exception("The accounts could not be looked at; it is tried again")
            if not self._wanted:
                await self._pause(self._asked, LOOK_EVERY_S)
            self._asked.clear()

    async def _look(self) -> None:
        """Read what is due."""
        now = self._clock.now()
        if not 0 <= now - self._last_look <= SLEPT_US:
            log.info("Awake again: every account is read")
            self._due.clear()
        self._last_look = now
        self._take_wishes()
        for account in await asyncio.to_thread(self._accounts):
            if self._clock.now() >= self._due.get(_identity(account), 0):
                await self._read_one(account)
                self._last_look = self._clock.now()

    def _take_wishes(self) -> None:
        wanted, self._wanted = self._wanted, []
        for account in wanted:
            if account is None:
                self._due.clear()
            else:
                self._due.pop(_identity(account), None)

    async def _read_one(self, account: Account) -> None:
        place = _identity(account)
        try:
            failed = (await self._read(account)).problem is not None
        except Exception:
            log.exception("An account of %s could not be read", account.provider)
            failed = True
        self._failures[place] = self._failures.get(place, 0) + 1 if failed else 0
        wait_us = min(EVERY_US, AFTER_FAILURE_US * 2 ** (self._failures[place] - 1)) if failed else EVERY_US
        self._due[place] = self._clock.now() + wait_us


def _identity(account: Account) -> tuple[str, str, str]:
    return (account.provider, account.environment.value, account.id)
