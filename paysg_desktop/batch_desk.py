"""Bulk runs of a running program: begun, paused and gone on with by people, each on a thread of its own.

A run never goes on by itself after the program has ended, however it did: somebody looks at it first.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import replace
from typing import Any

from paysg_desktop.action_desk import ActionDesk
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, Confirmation
from paysg_desktop.domain.batch import Batch, BatchLine, BatchState, NewBatch
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError, StorageError
from paysg_desktop.domain.texts import one_line
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.journal_desk import NOTE_LENGTH, staff_name
from paysg_desktop.store.batch_desk import BatchStore
from paysg_desktop.usecases.bulk_run import why_not_begin, work_off
from paysg_desktop.usecases.doers import Doer
from paysg_desktop.usecases.guards import why_no_account

log = logging.getLogger(__name__)

OnLoop = Callable[[Coroutine[Any, Any, str | None]], str | None]
"""Runs a coroutine where this program's network work is done, and waits for it."""

STOP_WITHIN_S = 10.0
"""How long the end of the program waits for a row that is under way."""
LOOK_EVERY_S = 1.0
"""How soon a run that waits sees that it was paused."""
_CLOSED = "The program was closed while this was running. Go on when you are ready."
_FAULT = "A fault of this program stopped the run. No row was done twice; the log says more. Go on, or report it."


class BatchDesk:
    """Any thread but the UI's; every method but `wait_batch` blocks for milliseconds."""

    def __init__(self, desk: ActionDesk, on_loop: OnLoop) -> None:
        self._desk = desk
        self._on_loop = on_loop
        self._store = BatchStore(desk.store.writer, desk.clock)
        self._changing = threading.Lock()
        self._runs: dict[int, _Run] = {}

    def begin_batch(self, new: NewBatch, confirmation: Confirmation, is_again: bool = False) -> Batch:
        """Keep a table and begin to create its payments; returns at once, and the rest is told by `Changes`.

        The same key again gives the same run. Raises RefusedError for what a guard says no to, and for a file that
        was run before unless `is_again` says that this is known.
        """
        self._account(new)
        why_not = why_not_begin(new, confirmation)
        if why_not is not None:
            raise RefusedError(why_not)
        who = replace(
            new,
            by=system_account(),
            staff=staff_name(confirmation.staff),
            reason=one_line(confirmation.reason, NOTE_LENGTH),
        )
        kept, is_new = self._store.begin(who, is_again)
        if not is_new:
            return kept
        self._desk.remember_staff(confirmation.staff)
        self._desk.audit("bulk run begun", f"run {kept.id}: {kept.rows} rows for {kept.account}")
        return self.resume_batch(kept.id)

    def pause_batch(self, batch_id: int) -> Batch:
        """Begin no further row; the one that is under way ends. Raises NotFoundError."""
        with self._changing:
            run = self._runs.get(batch_id)
            if run is not None:
                run.pause()
            elif self._batch(batch_id).state is not BatchState.RUNNING:
                return self._batch(batch_id)
            return self._store.move(batch_id, BatchState.PAUSED)

    def resume_batch(self, batch_id: int) -> Batch:
        """Go on with what is still to be done; rows that are not settled are looked up first.

        Raises NotFoundError, and RefusedError where nothing is left or no account is connected.
        """
        batch = self._batch(batch_id)
        account = self._account(batch)
        with self._changing:
            run = self._runs.get(batch_id)
            if run is not None:
                run.go_on()
                return self._store.move(batch_id, BatchState.RUNNING)
            batch = self._batch(batch_id)
            if not batch.is_left and batch.state is not BatchState.ENDED:
                return self._store.move(batch_id, BatchState.ENDED)
            if not batch.is_left:
                raise RefusedError("Nothing of this run is left to do. Its result tells what came of each row.")
            moved = self._store.move(batch_id, BatchState.RUNNING)
            run = self._runs[batch_id] = _Run(lambda: self._store.tell(batch_id))
            run.start(lambda: self._work(run, batch_id, account))
            return moved

    def wait_batch(self, batch_id: int, within_s: float | None = None) -> Batch:
        """Block until a run stands still or has ended, or for so long; gives it as it is then."""
        run = self._runs.get(batch_id)
        if run is not None:
            run.join(within_s)
        return self._batch(batch_id)

    def recover(self) -> None:
        """After a start: what an earlier run of the program left running stands still."""
        self._store.recover()

    def stop(self) -> None:
        """Begin no further row, and wait for those that are under way."""
        with self._changing:
            runs = dict(self._runs)
            for batch_id, run in runs.items():
                run.pause()
                self._store.move(batch_id, BatchState.PAUSED, _CLOSED)
        for run in runs.values():
            run.join(STOP_WITHIN_S)

    # --- on a run's thread ---

    def _work(self, run: _Run, batch_id: int, account: Account) -> None:
        try:
            while not self._leave(run, batch_id, self._outcome(run, batch_id, account)):
                pass
        except CancelledError:
            # The engine ended under a row: the next start finds it in the journal.
            self._break_off(batch_id, _CLOSED)
        except Exception:
            log.exception("The bulk run %d ended; its rows are kept", batch_id)
            self._break_off(batch_id, _FAULT)

    def _outcome(self, run: _Run, batch_id: int, account: Account) -> str | None:
        """See `work_off`; errors of ours are sentences, too."""
        batch, lines = self._batch(batch_id), self._desk.store.reader.batch_lines(batch_id)

        async def work() -> str | None:
            async with self._desk.acting(account) as doer:
                rows = _Rows(self._desk, batch, account, doer)
                return await work_off(lines, rows, run, self._desk.clock.monotonic)

        try:
            return self._on_loop(work())
        except PaySGDesktopError as error:
            return str(error)

    def _leave(self, run: _Run, batch_id: int, outcome: str | None) -> bool:
        """Note why a run stands still; False where somebody wants it to go on meanwhile."""
        with self._changing:
            batch = self._batch(batch_id)
            if outcome is None and not run.is_paused:
                return False
            if outcome:
                self._store.move(batch_id, BatchState.PAUSED, outcome)
            elif batch.waiting or (outcome is None and batch.unknown):
                self._store.tell(batch_id)
            else:
                self._store.move(batch_id, BatchState.ENDED, _unsettled(batch.unknown))
            del self._runs[batch_id]
            return True

    def _break_off(self, batch_id: int, problem: str) -> None:
        with self._changing:
            with suppress(StorageError):
                self._store.move(batch_id, BatchState.PAUSED, problem)
            self._runs.pop(batch_id, None)

    # --- inside ---

    def _batch(self, batch_id: int) -> Batch:
        found = self._desk.store.reader.batch(batch_id)
        if found is None:
            raise NotFoundError(f"This workspace has no bulk run {batch_id}.")
        return found

    def _account(self, of: NewBatch | Batch) -> Account:
        """The account of a run; raises RefusedError where nothing can be created for it."""
        known = self._desk.store.reader.configured_accounts(of.environment)
        found = next((each for each in known if (each.provider, each.id) == (of.provider, of.account)), None)
        why_not = why_no_account(found) or (found and self._desk.why_not_create(found))
        if found is None or why_not is not None:
            raise RefusedError(why_not or "No account is connected for this run. Connect it first.")
        return found


def _unsettled(count: int) -> str:
    """What is to be said of a run that has come to its end; empty where all is settled."""
    if not count:
        return ""
    rows = f"{count:,} rows" if count > 1 else "1 row"
    return (
        f"Of {rows} it is not known whether a payment was created. Go on to ask again, or settle it in Activity."
    )


class _Run:
    """One run: its thread, and what people want of it."""

    def __init__(self, tell: Callable[[], object]) -> None:
        self._tell = tell
        self._paused = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_paused(self) -> bool:
        return self._paused.is_set()

    def pause(self) -> None:
        self._paused.set()

    def go_on(self) -> None:
        self._paused.clear()

    async def wait(self, seconds: float) -> None:
        """Wait, or less where it is paused meanwhile."""
        while seconds > 0 and not self.is_paused:
            await asyncio.sleep(min(seconds, LOOK_EVERY_S))
            seconds -= LOOK_EVERY_S

    async def tell(self) -> None:
        await asyncio.to_thread(self._tell)

    def start(self, work: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=work, name="bulk", daemon=True)
        self._thread.start()

    def join(self, within_s: float | None) -> None:
        if self._thread is not None:
            self._thread.join(within_s)


class _Rows:
    """Creates rows by the very way of every other creation."""

    def __init__(self, desk: ActionDesk, batch: Batch, account: Account, doer: Doer) -> None:
        self._desk = desk
        self._batch = batch
        self._account = account
        self._doer = doer
        self._said = Confirmation(batch.staff, batch.reason)

    async def create(self, line: BatchLine, key: str) -> Action:
        if line.new is None:
            raise RefusedError(f"Line {line.line:,} can't be sent as it is.")
        order = self._desk.payment_order(self._account, line.new, key, self._said)
        return await self._desk.begin(replace(order, batch=self._batch.id, line=line.line), self._doer)

    async def look_up(self, action_id: int) -> Action:
        known = await asyncio.to_thread(self._desk.store.reader.actions, [action_id])
        return await self._desk.find_out(known[action_id], self._doer)
