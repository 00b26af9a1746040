"""Sending the deliveries of a replay: each noted before it goes out and when it ended; progress, and a stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow, EndedAttempt, NewAttempt
from paysg_desktop.domain.ports import Clock, Sender, SendOutcome
from paysg_desktop.domain.replay import Outgoing, ReplayRun, RunState
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.usecases.forward_rules import after_answer, was_taken

AT_ONCE = 8
"""Requests under way at once."""
TELL_EVERY_S = 0.2
_CUT_OFF = "It was stopped before it was answered. It may have arrived."
_NOT_SENT = "It was stopped before it went out."

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]


class RunStore(Protocol):
    """What this asks of the store; all block until it is durable, and raise StorageError."""

    def begin_attempts(self, attempts: Sequence[NewAttempt]) -> tuple[AttemptRow, ...]: ...

    def end_attempts(self, ended: Sequence[EndedAttempt]) -> None: ...

    def move_run(self, run: ReplayRun) -> None: ...


class Stop:
    """Said on any thread, heard on the loop of the run."""

    def __init__(self) -> None:
        self._said: Future[None] = Future()

    @property
    def is_said(self) -> bool:
        return self._said.done()

    def say(self) -> None:
        with suppress(InvalidStateError):
            self._said.set_result(None)

    def heard(self) -> asyncio.Future[None]:
        """For the running loop: done once it is said."""
        return asyncio.wrap_future(self._said)


@dataclass(frozen=True, slots=True)
class Planned:
    """A delivery that is to be sent again, so many seconds after the one before it."""

    delivery_id: int
    pause_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Means:
    """What a run sends with. `make` gives the request for a delivery, and may block."""

    make: Callable[[int], Outgoing]
    store: RunStore
    sender: Sender
    clock: Clock
    timeout_s: float | None = None
    destination_id: str | None = None
    sleep: Sleep = asyncio.sleep
    stays_here: bool = False


class Sending:
    """One run, on one event loop."""

    def __init__(self, run: ReplayRun, planned: Sequence[Planned], means: Means, stop: Stop) -> None:
        self._run = run
        self._means = means
        self._stop = stop
        self._left = iter(planned)
        self._count = len(planned)
        self._turn = asyncio.Lock()
        self._told_at = means.clock.monotonic()
        self._problem = ""
        self._was_cut = False

    async def __call__(self) -> ReplayRun:
        """Send all, or until it is stopped; gives how it stands then, which is noted.

        What is under way when it is stopped is cut off, and noted as such. An error of ours ends it, and is the
        run's `problem`.
        """
        heard = self._stop.heard()
        async with asyncio.TaskGroup() as workers:
            for _ in range(min(AT_ONCE, self._count)):
                workers.create_task(self._work(heard))
        is_done = self._run.sent == self._count and not self._problem and not self._was_cut
        state = RunState.DONE if is_done else RunState.STOPPED
        self._run = replace(self._run, state=state, problem=self._problem)
        await asyncio.to_thread(self._means.store.move_run, self._run)
        return self._run

    async def _work(self, heard: asyncio.Future[None]) -> None:
        try:
            while (planned := await self._next(heard)) is not None:
                await self._send(planned.delivery_id, heard)
        except PaySGDesktopError as error:
            self._problem = self._problem or str(error)
            self._stop.say()

    async def _next(self, heard: asyncio.Future[None]) -> Planned | None:
        """The next one, once its pause is over; None where none is left, or it is stopped."""
        async with self._turn:
            planned = next(self._left, None)
            if planned is not None and planned.pause_s > 0 and not self._stop.is_said:
                await _first(_slept(self._means.sleep, planned.pause_s), heard)
            return None if self._stop.is_said else planned

    async def _send(self, delivery_id: int, heard: asyncio.Future[None]) -> None:
        means = self._means
        outgoing = await asyncio.to_thread(means.make, delivery_id)
        (row,) = await asyncio.to_thread(means.store.begin_attempts, [self._attempt(outgoing)])
        if self._stop.is_said:
            await asyncio.to_thread(means.store.end_attempts, [EndedAttempt(row.id, None, _NOT_SENT, 0)])
            return
        outcome = await self._outcome(outgoing, heard)
        await asyncio.to_thread(means.store.end_attempts, [after_answer(row.id, outcome)])
        taken = self._run.taken + was_taken(outcome.status)
        self._run = replace(self._run, sent=self._run.sent + 1, taken=taken)
        await self._tell()

    async def _outcome(self, outgoing: Outgoing, heard: asyncio.Future[None]) -> SendOutcome:
        means, began = self._means, self._means.clock.monotonic()
        sending = means.sender.send(
            outgoing.url, outgoing.headers, outgoing.body, timeout_s=means.timeout_s, stays_here=means.stays_here
        )
        outcome = await _first(sending, heard)
        if outcome is None:
            self._was_cut = True
            return SendOutcome(None, _CUT_OFF, round((means.clock.monotonic() - began) * 1_000_000))
        return outcome

    def _attempt(self, outgoing: Outgoing) -> NewAttempt:
        return NewAttempt(
            kind=AttemptKind.REPLAY,
            delivery_id=outgoing.parent_id,
            url=outgoing.url,
            at=self._means.clock.now(),
            headers=outgoing.headers,
            body=outgoing.body if outgoing.is_edited else None,
            destination_id=self._means.destination_id,
            run_id=self._run.id,
            is_resigned=outgoing.is_resigned,
            is_edited=outgoing.is_edited,
        )

    async def _tell(self) -> None:
        """Note how far it has come, but not more often than anybody can see."""
        now = self._means.clock.monotonic()
        if now - self._told_at >= TELL_EVERY_S:
            self._told_at = now
            await asyncio.to_thread(self._means.store.move_run, self._run)


async def _slept(sleep: Sleep, seconds: float) -> None:
    await sleep(seconds)


async def _first(work: Coroutine[Any, Any, T], heard: asyncio.Future[None]) -> T | None:
    """What some work gives; None, with the work ended, where a stop comes first."""
    task: asyncio.Task[T] = spawn(work)
    try:
        await asyncio.wait((task, heard), return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
    finally:
        task.cancel()
    await asyncio.wait((task,))
    return None
