"""Replays of a running program: prepared, guarded and begun by people, each run on a thread of its own.

A run never goes on by itself after the program has ended, however it did: somebody begins another one.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Coroutine
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from paysg_desktop.domain.areas import Area, area_of
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Sender
from paysg_desktop.domain.replay import Edits, Outgoing, ReplayOrder, ReplayRun, RunState
from paysg_desktop.endpoint_desk import EndpointDesk, system_account
from paysg_desktop.forwarding.reach import Reach, Reached
from paysg_desktop.usecases.outgoing import MakeMark
from paysg_desktop.usecases.replay import ReplayTarget
from paysg_desktop.usecases.replay_ready import GetReady, Ready
from paysg_desktop.usecases.replay_run import Means, Sending, Stop

log = logging.getLogger(__name__)

T = TypeVar("T")
STOP_WITHIN_S = 10.0
"""How long a stop waits for what is under way to be noted."""
_CLOSED = "The program was closed while this was running. What was not sent yet was not sent."
_FAULT = "A fault of this program stopped the run; the log says more. Begin another one, or report it."
_AS_IT_CAME = Edits()


class OnLoop(Protocol):
    """Runs a coroutine where this program's network work is done, and waits for it."""

    def __call__(self, work: Coroutine[Any, Any, T], /) -> T: ...


@dataclass(frozen=True, slots=True)
class Outside:
    """How requests of ours go out. `own_hosts` are further names under which our listener is reached."""

    open_sender: Callable[[], Sender]
    reach: Reach
    make_mark: MakeMark
    own_hosts: Callable[[], Collection[str]]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would be sent again, and where to: so many deliveries, and so many that are left out."""

    environment: Environment
    target: str
    is_this_computer: bool
    count: int
    left_out: int
    warnings: tuple[str, ...]


class ReplayDesk:
    """Any thread but the UI's; what reads many bodies takes a second for some thousands of them.

    `own_port` is where our listener is heard on this computer, None while it is not; `settle` makes sure that what
    an earlier run of the program left is not taken for one of this run's.
    """

    def __init__(
        self,
        desk: EndpointDesk,
        outside: Outside,
        on_loop: OnLoop,
        own_port: Callable[[], int | None],
        settle: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._outside = outside
        self._on_loop = on_loop
        self._own_port = own_port
        self._settle = settle
        self._changing = threading.Lock()
        self._runs: dict[int, _Run] = {}
        self._is_closing = False
        reader, secrets, clock = desk.store.reader, desk.secrets, desk.clock
        self._get_ready = GetReady(
            reader, desk.book, secrets, clock, outside.make_mark, self._place, desk.reload_book
        )

    def ready(self, order: ReplayOrder, headers: Headers = (), *, is_confirmed: bool = False) -> Ready:
        """Look whether this can be sent again; nothing is sent. See `GetReady`."""
        self._desk.open_book()
        return self._get_ready(order, headers, is_confirmed=is_confirmed)

    def look(self, order: ReplayOrder) -> Outlook:
        """What would come of it once it is confirmed; nothing is sent. The errors of `ready`."""
        ready = self.ready(order, is_confirmed=True)
        target = ready.replay.target
        return Outlook(
            ready.environment,
            target.name,
            target.is_this_computer,
            len(ready.planned),
            ready.left_out,
            ready.warnings,
        )

    def start(self, order: ReplayOrder, *, is_confirmed: bool) -> ReplayRun:
        """Get ready and begin; the errors of both."""
        return self.begin(self.ready(order, is_confirmed=is_confirmed))

    def why_not(self, order: ReplayOrder, headers: Headers = (), *, is_confirmed: bool = False) -> str | None:
        """The sentence why this can't be sent again; None where it can."""
        try:
            self.ready(order, headers, is_confirmed=is_confirmed)
        except PaySGDesktopError as error:
            return str(error)
        return None

    def preview(self, order: ReplayOrder, headers: Headers = ()) -> Outgoing:
        """What would be sent for the first delivery; the errors of `ready`."""
        ready = self.ready(order, headers, is_confirmed=True)
        return ready.prepare(self._get_ready.delivery(ready.planned[0].delivery_id))

    def begin(self, ready: Ready) -> ReplayRun:
        """Begin to send; returns at once, and the rest is told by `Changes`. Raises StorageError."""
        self._settle()
        target = ready.replay.target
        run = ReplayRun(
            id=0,
            at=self._desk.clock.now(),
            environment=ready.environment,
            by=system_account(),
            target=target.name,
            state=RunState.RUNNING,
            total=len(ready.planned),
            left_out=ready.left_out,
        )
        with self._changing:
            if self._is_closing:
                raise RefusedError("The program is being closed. Nothing was sent.")
            kept = self._desk.store.begin_run(run)
            self._runs[kept.id] = started = _Run()
            started.start(lambda: self._work(kept, ready, started.stop))
        self._desk.audit("replay begun", f"run {kept.id}: {kept.total} {kept.environment} to {target.name}")
        return kept

    def run(self, run_id: int) -> ReplayRun:
        """How a run stands; raises NotFoundError."""
        found = self._desk.store.reader.replay_run(run_id)
        if found is None:
            raise NotFoundError(f"This workspace has no replay {run_id}.")
        return found

    def stop_run(self, run_id: int) -> ReplayRun:
        """Send nothing more, and cut off what is under way; gives the run as it stands then."""
        run = self._runs.get(run_id)
        if run is not None:
            run.stop.say()
            run.join(STOP_WITHIN_S)
            self._desk.audit("replay stopped", f"run {run_id}")
        return self.run(run_id)

    def wait_run(self, run_id: int, within_s: float | None = None) -> ReplayRun:
        """Block until a run has ended, or for so long; gives it as it is then."""
        run = self._runs.get(run_id)
        if run is not None:
            run.join(within_s)
        return self.run(run_id)

    def stop_all(self) -> None:
        """Stop all runs, and wait until that is noted: while the loop that they are on still runs."""
        with self._changing:
            runs = tuple(self._runs.values())
        for run in runs:
            run.stop.say()
        for run in runs:
            run.join(STOP_WITHIN_S)

    def close(self) -> None:
        """Stop all runs, and begin no further one."""
        with self._changing:
            self._is_closing = True
        self.stop_all()

    def signed_anew(self, delivery_id: int, edits: Edits = _AS_IT_CAME) -> Outgoing:
        """A delivery with a fresh signature, to be copied; see `GetReady.signed_anew`."""
        self._desk.open_book()
        made = self._get_ready.signed_anew(delivery_id, edits)
        self._desk.audit("signed anew", f"delivery {delivery_id}, to be copied")
        return made

    # --- on a run's thread ---

    def _work(self, run: ReplayRun, ready: Ready, stop: Stop) -> None:
        try:
            self._on_loop(self._sending(run, ready, stop))
        except CancelledError:
            # The engine ended under it: the next start finds what was under way.
            self._break_off(run.id, _CLOSED)
        except PaySGDesktopError as error:
            log.error("The replay %d ended: %s", run.id, error)  # noqa: TRY400 - no bug
            self._break_off(run.id, str(error))
        except Exception:
            log.exception("The replay %d ended", run.id)
            self._break_off(run.id, _FAULT)
        finally:
            with self._changing:
                self._runs.pop(run.id, None)

    async def _sending(self, run: ReplayRun, ready: Ready, stop: Stop) -> ReplayRun:
        destination = ready.replay.target.destination
        sender = self._outside.open_sender()
        means = Means(
            make=lambda delivery_id: ready.prepare(self._get_ready.delivery(delivery_id)),
            store=self._desk.store,
            sender=sender,
            clock=self._desk.clock,
            timeout_s=destination.timeout_s if destination else None,
            destination_id=destination.id if destination else None,
            stays_here=ready.stays_here,
        )
        try:
            return await Sending(run, ready.planned, means, stop)()
        finally:
            await sender.aclose()

    def _break_off(self, run_id: int, problem: str) -> None:
        with suppress(PaySGDesktopError):
            self._desk.store.move_run(replace(self.run(run_id), state=RunState.STOPPED, problem=problem))

    # --- inside ---

    def _place(self, url: str, name: str) -> ReplayTarget:
        """Raises the sentence why nothing is sent there."""
        reached = self._on_loop(self._outside.reach.find(url))
        is_here = all(area_of(each) is Area.THIS_COMPUTER for each in reached.addresses)
        return ReplayTarget(url, name, is_here, own=self._own(reached, is_here=is_here))

    def _own(self, reached: Reached, *, is_here: bool) -> Endpoint | None:
        """Our own endpoint at that place, where it is one."""
        target = reached.target
        is_ours = is_here and target.port_to_reach == self._own_port()
        if not is_ours and target.host not in self._outside.own_hosts():
            return None
        found = self._desk.book.find(target.rest.partition("?")[0])
        return found.endpoint if found is not None else None


class _Run:
    """One run: its thread, and the word that ends it."""

    def __init__(self) -> None:
        self.stop = Stop()
        self._thread: threading.Thread | None = None

    def start(self, work: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=work, name="replay", daemon=True)
        self._thread.start()

    def join(self, within_s: float | None) -> None:
        if self._thread is not None:
            self._thread.join(within_s)
