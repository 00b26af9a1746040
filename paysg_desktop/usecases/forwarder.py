"""Passing deliveries on: from the log to each destination, behind the answer that the sender got.

A request goes out only when it is noted, durable, that it does. What a crash leaves under way is shown as not
known, and tried again: nothing is forgotten, and nothing doubled silently. Order is not promised.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.forwarding import EndedAttempt
from paysg_desktop.domain.ports import Clock, Sender, SendOutcome
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.usecases.forward_lanes import Lanes, Ready
from paysg_desktop.usecases.forward_pace import ForwardPace
from paysg_desktop.usecases.forward_round import Round, Worked
from paysg_desktop.usecases.forward_rules import CLOSED, WITHDRAWN, after_attempt, not_sent
from paysg_desktop.usecases.known_destinations import KnownDestinations

log = logging.getLogger(__name__)

GATHER_S = 0.01
"""News of so long is worked off together, ..."""
FLOOD_GATHER_S = 0.5
"""... and of so long while deliveries pour in: every commit may keep an acknowledgement waiting."""
LOOK_EVERY_S = 15.0
"""How soon a clock is noticed that went on while the computer slept."""
BUSY_LOOK_S = 0.25
"""How soon it is noticed that something is due for one destination while another keeps us busy."""
AFTER_FAILURE_S = 1.0
WENT_BACK_US = 2_000_000
"""A clock that went back so far changes what is due."""
GRACE_S = 2.0
"""What a request that is under way gets when the program ends."""

Pause = Callable[[asyncio.Event, float | None], Awaitable[None]]
"""Waits until the event is set, at most so many seconds; None: as long as it takes."""


async def until(news: asyncio.Event, seconds: float | None) -> None:
    """The real pause."""
    with suppress(TimeoutError):
        await asyncio.wait_for(news.wait(), seconds)


class Forwarder:
    """Runs on one event loop; `sender` is closed with it."""

    def __init__(
        self,
        round_: Round,
        known: KnownDestinations,
        sender: Callable[[], Sender],
        hub: Hub,
        clock: Clock,
        pause: Pause = until,
        pace: ForwardPace | None = None,
    ) -> None:
        self._round = round_
        self._known = known
        self._open_sender = sender
        self._hub = hub
        self._clock = clock
        self._pause = pause
        self._pace = pace or ForwardPace()
        self._lanes = Lanes()
        self._later: asyncio.TimerHandle | None = None
        self._news = asyncio.Event()
        self._has_news = True
        self._is_unread = False
        self._is_stopping = False
        self._running: asyncio.Task[Any] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sender: Sender | None = None
        self._sending: set[asyncio.Task[None]] = set()
        self._ended: list[EndedAttempt] = []
        self._working: asyncio.Future[Worked] | None = None

    async def run(self) -> None:
        """Until `stop`, or until cancelled."""
        self._loop, self._running = asyncio.get_running_loop(), asyncio.current_task()
        self._news, self._is_stopping, self._has_news = asyncio.Event(), False, True
        self._sender = self._open_sender()
        unsubscribe = self._hub.subscribe(self._notice)
        try:
            while not self._is_stopping:
                await self._rest(await self._work())
        finally:
            unsubscribe()
            await self._wind_up()
            self._running = None

    async def stop(self) -> None:
        """Begin nothing more; what is under way gets a moment to end. Returns once that is noted."""
        self._is_stopping = True
        self._news.set()
        if self._running is not None:
            await asyncio.wait((self._running,))

    async def end(self, ended: EndedAttempt) -> None:
        """Note how an attempt of somebody else's ended, together with ours where that is soon."""
        self._ended.append(ended)
        if self._running is not None and not self._is_stopping:
            self._news.set()
        else:
            await self._note_ended()

    # --- the loop ---

    async def _work(self) -> Worked | None:
        """One round; None where the database failed, and it is to be tried again."""
        try:
            await self._note_ended()
            has_news, self._has_news = self._has_news or self._is_unread, False
            worked = await self._go_on(has_news=has_news)
        except StorageError as error:
            log.error("Forwarding waits for the database: %s", error)  # noqa: TRY400 - the machine's fault, not a bug
        except Exception:
            log.exception("A round of forwarding failed; it is tried again")
        else:
            self._has_news, self._is_unread = self._has_news or worked.has_more, worked.is_unread
            for ready in worked.ready:
                self._lanes.put(ready)
            self._send_next()
            return worked
        self._has_news = True
        return None

    async def _go_on(self, *, has_news: bool) -> Worked:
        count = self._known.taking_count
        if not count:
            return Worked()
        rooms = self._lanes.rooms()
        # A plain future and shielded: whoever ends this task must not lose what is noted to go out.
        self._working = asyncio.get_running_loop().run_in_executor(
            None, lambda: self._round.go_on(rooms, count, has_news=has_news)
        )
        worked = await asyncio.shield(self._working)
        self._working = None
        return worked

    async def _note_ended(self) -> None:
        """Nothing is lost where the database fails: it is noted with the next."""
        ended, self._ended = self._ended, []
        if not ended:
            return
        try:
            await asyncio.get_running_loop().run_in_executor(None, self._round.end, ended)
        except BaseException:
            self._ended = ended + self._ended
            raise

    async def _rest(self, worked: Worked | None) -> None:
        """Wait for something to do. Nobody is woken while nothing waits."""
        if worked is None:
            await self._pause(asyncio.Event(), AFTER_FAILURE_S)
            return
        began_at = self._clock.now()
        while not (self._news.is_set() or self._has_news or self._is_stopping):
            wait_s = self._wait_s(worked.next_at)
            await self._pause(self._news, wait_s)
            now = self._clock.now()
            if worked.next_at is not None and not began_at - WENT_BACK_US <= now < worked.next_at:
                break
        if not self._is_stopping:
            await self._pause(asyncio.Event(), FLOOD_GATHER_S if self._pace.is_flood else GATHER_S)
        self._news.clear()

    def _wait_s(self, next_at: int | None) -> float | None:
        if next_at is None:
            return None
        wait_s = (next_at - self._clock.now()) / 1_000_000
        # Due and not begun: its destination has no room. Another's that is due later hides behind it.
        return BUSY_LOOK_S if wait_s <= 0 else min(wait_s, LOOK_EVERY_S)

    def _notice(self, changes: Changes) -> None:
        """On the publisher's thread."""
        self._pace.came(len(changes.deliveries))
        is_news = changes.deliveries or changes.updated or changes.destinations
        if not is_news or self._has_news or not (self._known.taking_count or changes.destinations):
            return
        self._has_news = True
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has closed: nobody forwards any more
                self._loop.call_soon_threadsafe(self._news.set)

    # --- sending ---

    def _send_next(self) -> None:
        """All that may go out now; in a flood of deliveries one after the other, as its pace says."""
        if self._later is not None:
            self._later.cancel()
            self._later = None
        loop = asyncio.get_running_loop()
        while not self._is_stopping:
            wait_s = self._pace.wait_s(loop.time())
            if wait_s > 0:
                self._later = loop.call_later(wait_s, self._send_next)
                return
            ready = self._lanes.take()
            if ready is None:
                return
            self._pace.started()
            task = spawn(self._send(ready))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def _send(self, ready: Ready) -> None:
        outcome = SendOutcome(None, ready.problem, 0)
        now = self._known.get(ready.destination.id)
        if now is None or now.stopped:
            self._came_back(ready, 0, not_sent(ready.attempt_id, WITHDRAWN, self._clock.now()))
            return
        if ready.body is not None:
            outcome = await self._sent(ready, ready.body)
        ended = after_attempt(ready.attempt_id, ready.forward, ready.destination, outcome, self._clock.now())
        self._came_back(ready, outcome.took_us, ended)

    async def _sent(self, ready: Ready, body: bytes) -> SendOutcome:
        to = ready.destination
        if self._sender is None:
            raise RuntimeError("A request was to go out while forwarding did not run.")
        try:
            return await self._sender.send(
                to.url, ready.headers, body, timeout_s=to.timeout_s, stays_here=to.stays_here
            )
        except Exception as error:  # noqa: BLE001
            # A bug of ours must not keep it under way for ever. The type alone: its text may hold the URL.
            log.error("A request could not be sent: %s", type(error).__name__)  # noqa: TRY400
            return SendOutcome(None, f"The program failed at sending it ({type(error).__name__}).", 0)

    def _came_back(self, ready: Ready, took_us: int, ended: EndedAttempt) -> None:
        self._ended.append(ended)
        self._lanes.back(ready, took_us)
        self._send_next()
        self._news.set()

    async def _wind_up(self) -> None:
        """What was noted and did not go out says so; what is under way after the grace stays not known."""
        if self._later is not None:
            self._later.cancel()
        left = self._lanes.take_back()
        if self._working is not None:
            with suppress(StorageError):
                left += (await self._working).ready
            self._working = None
        self._ended += [not_sent(each.attempt_id, CLOSED, self._clock.now()) for each in left]
        self._is_stopping = True
        if self._sending:
            await asyncio.wait(self._sending, timeout=GRACE_S)
        for task in self._sending.copy():
            task.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)
        try:
            await self._note_ended()
        except StorageError as error:
            log.error("How the last attempts ended could not be noted: %s", error)  # noqa: TRY400 - no bug
        if self._sender is not None:
            await self._sender.aclose()
            self._sender = None
