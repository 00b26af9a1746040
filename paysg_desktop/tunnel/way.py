"""One way in, kept standing: opened, watched, and opened again when it falls."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any

from paysg_desktop.domain.errors import PaySGDesktopError, TunnelError, UsageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.domain.tunnel import Tunnel, TunnelConfig, TunnelState, TunnelStatus
from paysg_desktop.tunnel.backoff import SOUND_AFTER_S, pause_s

log = logging.getLogger(__name__)

OPENS_WITHIN_S = 90.0
CLOSES_WITHIN_S = 15.0
ASKED_AGAIN_AFTER_S = CLOSES_WITHIN_S + 1.0
"""An adapter may swallow that it was cancelled; no sooner, since closing it is not to be cut short."""
MAY_STAND = frozenset({TunnelState.STARTING, TunnelState.UP, TunnelState.DEGRADED})
STANDS = frozenset({TunnelState.UP, TunnelState.DEGRADED})
_US = 1_000_000

Make = Callable[[TunnelConfig], Awaitable[Tunnel]]
"""A fresh adapter, with its secret looked up; raises what `OpenTunnel` and looking up a secret raise."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """`pause` waits so many seconds; `chance` spreads the tries."""

    clock: Clock
    pause: Callable[[float], Coroutine[Any, Any, object]]
    chance: random.Random


class Way:
    """`tell` gets each new status. All on one loop."""

    def __init__(
        self,
        config: TunnelConfig,
        port: int,
        make: Make,
        pacing: Pacing,
        tell: Callable[[TunnelStatus], None],
        url: str = "",
    ) -> None:
        self.config = config
        self._port = port
        self._make = make
        self._pacing = pacing
        self._tell = tell
        self.status = TunnelStatus(config.id, url=url)
        self._failures = 0
        self._fell_at: float | None = None
        self._again = asyncio.Event()
        self._tunnel: Tunnel | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = spawn(self._run())

    async def stop(self) -> None:
        """Close it, and wait for that."""
        if self._task is not None:
            while not self._task.done():
                self._task.cancel()
                await asyncio.wait([self._task], timeout=ASKED_AGAIN_AFTER_S)
            self._task = None
        self._move(TunnelState.OFF)

    def hurry(self) -> None:
        """Where it waits for the next try: try now. The network may be another one."""
        if self.status.state is TunnelState.DOWN:
            self._again.set()

    def reopen(self) -> None:
        """Close it and open it anew: it says to stand, and nothing comes through."""
        if self.status.state in STANDS:
            self._again.set()

    def doubt(self, problem: str, next_step: str) -> None:
        """The self-test through it failed; empty where it came back."""
        if self.status.state in STANDS:
            state = TunnelState.DEGRADED if problem else TunnelState.UP
            self._move(state, problem, next_step)

    async def _run(self) -> None:
        wait_s: float | None = 0.0
        while wait_s is not None:
            try:
                wait_s = self._fall(await self._stand())
            finally:
                # Only now: that it fell is to be seen at once, and closing may take seconds.
                await self._close()
            if wait_s is not None:
                await _first(self._pacing.pause(wait_s), self._again.wait())

    async def _stand(self) -> Exception:
        """Open it and wait until it falls; gives why."""
        self._again.clear()
        self._move(TunnelState.STARTING)
        try:
            self._tunnel = await self._make(self.config)
            # Not `wait_for`: Python 3.11's forgets that it was cancelled where the opening ends at that moment.
            async with asyncio.timeout(OPENS_WITHIN_S):
                opened = await self._tunnel.open(self._port)
            self._move(TunnelState.UP, url=opened.url)
            return await self._watch(self._tunnel)
        except PaySGDesktopError as error:
            return error
        except TimeoutError:
            return TunnelError("It did not come up in time.", "Look whether this computer has a connection.")
        except Exception as error:  # noqa: BLE001 - whatever an adapter raises, the others and the listener go on
            log.error("A way in failed inside the program: %s", type(error).__name__)  # noqa: TRY400
            return TunnelError("It failed inside the program.", "Look into the log, and report what it says.")

    async def _watch(self, tunnel: Tunnel) -> Exception:
        stood_from = self._pacing.clock.monotonic()
        end = spawn(tunnel.wait(self._moved))
        try:
            await _first(_ended(end), self._again.wait())
        finally:
            end.cancel()
        if self._pacing.clock.monotonic() - stood_from >= SOUND_AFTER_S:
            self._failures, self._fell_at = 0, None
        if end.done():
            error: Exception = end.result()
            return error
        return TunnelError("Nothing came through it.", "It is opened anew.")

    async def _close(self) -> None:
        tunnel, self._tunnel = self._tunnel, None
        if tunnel is not None:
            await _closed(tunnel)

    def _moved(self, url: str) -> None:
        if self.status.state in STANDS and url != self.status.url:
            self._move(TunnelState.UP, url=url)

    def _fall(self, error: Exception) -> float | None:
        """Note why it does not stand; gives the seconds until the next try, None where that can't help."""
        is_final = isinstance(error, UsageError) or (isinstance(error, TunnelError) and error.is_final)
        problem = str(error) if isinstance(error, PaySGDesktopError) else "It stands no more."
        next_step = error.next_step if isinstance(error, TunnelError) else ""
        self._again.clear()
        if is_final:
            self._move(TunnelState.DOWN, problem, next_step)
            return None
        now = self._pacing.clock.monotonic()
        self._fell_at = now if self._fell_at is None else self._fell_at
        self._failures += 1
        wait_s = pause_s(self._failures, now - self._fell_at, self._pacing.chance)
        self._move(TunnelState.DOWN, problem, next_step, retry_at=self._pacing.clock.now() + round(wait_s * _US))
        return wait_s

    def _move(
        self,
        state: TunnelState,
        problem: str = "",
        next_step: str = "",
        *,
        url: str | None = None,
        retry_at: int | None = None,
    ) -> None:
        before = self.status
        since = before.since if state is before.state else self._pacing.clock.now()
        self.status = replace(
            before,
            state=state,
            since=since,
            url=before.url if url is None else url,
            problem=problem,
            next_step=next_step,
            retry_at=retry_at,
        )
        if self.status != before:
            self._tell(self.status)


async def _first(*works: Coroutine[Any, Any, object]) -> None:
    """Wait until one of these is done; the rest is given up."""
    tasks = [spawn(each) for each in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in tasks:
            each.cancel()


async def _ended(task: asyncio.Task[Exception]) -> None:
    await asyncio.wait([task])


async def _close_in_time(tunnel: Tunnel) -> None:
    async with asyncio.timeout(CLOSES_WITHIN_S):
        await tunnel.close()


async def _closed(tunnel: Tunnel) -> None:
    """Close it whatever happens meanwhile: what it started has to end, also when we are cancelled."""
    closing = spawn(_close_in_time(tunnel))
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        await asyncio.wait([closing])
        raise
    except Exception as error:  # noqa: BLE001 - it is left to the system then
        log.warning("A way in could not be closed: %s", type(error).__name__)
