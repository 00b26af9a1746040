"""The one thread that writes the database.

It takes everything that waits, appends it to the log in one transaction, and only after the COMMIT lets the
listener answer. Between appends it folds what is new and publishes what moved (docs/architecture.md, "The way
of one webhook"). What was folded is indexed for searching when nothing else wants the thread.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.delivery import NewDelivery, ReVerification
from paysg_desktop.domain.errors import PaySGDesktopError, StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.health import Health
from paysg_desktop.store.indexing import Indexing
from paysg_desktop.store.jobs import Append, Call, Job, Jobs, answer
from paysg_desktop.store.ledger import Ledger
from paysg_desktop.store.pace import Pace
from paysg_desktop.store.projection import Interpret
from paysg_desktop.store.remaking import Remaking

log = logging.getLogger(__name__)
T = TypeVar("T")

_ENDED = "Nothing can be stored any more. Start the program again; the log says why."
RETRY_AFTER_S = 1.0
"""How long the fold waits for a database that failed."""


class Writer:
    """The writing side of the store; implements `domain.ports.Log`.

    `start` and `stop` belong to one thread; `append` to any event loop; `call` to any thread.
    """

    def __init__(self, path: Path, interpret: Interpret, hub: Hub, clock: Clock) -> None:
        self._jobs = Jobs()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._failure: StorageError | None = None
        """Why the fold stands still; None while it goes on."""
        self._refusal = ""
        """What deliveries are refused with for the moment; empty while they are taken."""
        self._pace = Pace(clock)
        self._settling: list[Future[None]] = []
        self.remaking = Remaking()
        self._ledger = Ledger(path, interpret, clock)
        self.health = Health(self._ledger, hub)
        self._tell = self.health.tell
        self._indexing = Indexing(self._ledger, clock)

    def start(self) -> None:
        self._thread.start()

    def stop(self, before_closing: Callable[[], None] = lambda: None) -> None:
        """Finish what waits, fold what is new, close the file; returns when that is done."""
        if self._thread.is_alive():
            self._jobs.stop()
            self._thread.join()
        before_closing()
        self._ledger.close()

    async def append(self, delivery: NewDelivery) -> int:
        """Return the delivery's id once it is committed; raises StorageError when it could not be stored."""
        if self._jobs.is_full:
            raise StorageError("The database does not keep up. Nothing was stored; the sender will try again.")
        if self._refusal:
            raise StorageError(self._refusal)
        loop = asyncio.get_running_loop()
        stored: asyncio.Future[int] = loop.create_future()
        self._jobs.put(Append(delivery, loop, stored))
        return await stored

    def call(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Run `work` on the writer thread in a transaction of its own."""
        return self.change(lambda connection: (work(connection), Changes()))

    def change(self, work: Callable[[sqlite3.Connection], tuple[T, Changes]]) -> Future[T]:
        """The same, with changes that are told once they stand."""
        result: Future[T] = Future()
        self._jobs.put(Call(work, result))
        return result

    def alone(self, work: Callable[[sqlite3.Connection], T], meanwhile: str = "") -> Future[T]:
        """Run `work` outside of any transaction. Deliveries that come while it runs wait for its end; with a
        sentence in `meanwhile` they are refused with that, and their senders come again."""
        result: Future[T] = Future()
        self._jobs.put(Call(lambda connection: (work(connection), Changes()), result, True, meanwhile))
        return result

    def append_all(
        self,
        deliveries: Sequence[NewDelivery],
        note: Callable[[sqlite3.Connection, list[int]], tuple[T, Changes]],
    ) -> Future[T]:
        """Append these, all or none, in one transaction with `note`, which is given their ids."""
        return self.change(lambda connection: note(connection, self._ledger.log.append(deliveries)[0]))

    def verified_again(self, results: Sequence[ReVerification]) -> Future[None]:
        """Keep these verdicts; deliveries that hold now move to the log and are folded."""
        return self.change(lambda _: self._ledger.again.take(results))

    def rebuild(self, work: Callable[[sqlite3.Connection], None] = lambda _: None) -> None:
        """Throw the projection away and fold the whole log again; blocks until it has.

        `work` stands together with that or not at all: what changes how the log is read. Raises RefusedError while
        somebody else does that, or purges.
        """

        def start_anew(connection: sqlite3.Connection) -> None:
            work(connection)
            self._ledger.projection.reset()

        with self.remaking.one():
            self.call(start_anew).result()
            self.settle()

    def settle(self) -> None:
        """Block until everything appended so far has been folded, or can't be; raises StorageError when closed."""
        settled: Future[None] = Future()
        self.call(lambda _: self._settling.append(settled)).result()
        settled.result()

    # --- on the writer thread ---

    def _run(self) -> None:
        try:
            while not (self._jobs.is_done and self._is_settled):
                self._turn()
        except Exception:
            log.exception("The writer ended; nothing can be stored until the program is started again")
            self.health.report(StorageError(_ENDED))
        finally:
            self._jobs.close()
            self._tell_settled()

    def _turn(self) -> None:
        """Whatever a database does in it, the next turn comes: deliveries are taken, or told to come again."""
        try:
            if not self.health.is_failing:
                self._ledger.mend_cursor()
            jobs = self._jobs.take(self._wait_s())
            if not jobs:
                self._pace.nothing_came()
            self._indexing.came(is_anything=bool(jobs))
            self._work_off(jobs)
            self.health.look(may_try=not jobs and not self._jobs.is_stopping)
            step = self._pace.step(self._ledger.behind) if self._ledger.behind else 0
            if step:
                self._fold(step)
                self._pace.folded()
            if not self._ledger.behind and not self._jobs.is_stopping:
                self._indexing.work()
        except Exception as error:
            log.error("The writer tries again: %s", error, exc_info=not isinstance(error, StorageError))  # noqa: TRY400
            failure = self._ledger.failed(error)
            self._failure = failure if self._ledger.behind else None
        if self._settling and self._is_settled:
            self._tell_settled()

    def _tell_settled(self) -> None:
        for settled in self._settling:
            settled.set_result(None)
        self._settling.clear()

    @property
    def _is_settled(self) -> bool:
        return self._ledger.behind == 0 or self._failure is not None

    def _wait_s(self) -> float | None:
        """How long to wait for work before folding or indexing; None when there is nothing of either."""
        if self.health.is_failing:
            return RETRY_AFTER_S
        if self._is_settled and not self._jobs.is_stopping:
            return RETRY_AFTER_S if self._ledger.behind else self._indexing.wait_s
        return self._pace.wait_s

    def _work_off(self, jobs: list[Job]) -> None:
        appends = [job for job in jobs if isinstance(job, Append)]
        if appends:
            self._pace.appended(len(appends))
            self._append_all(appends)
        for job in jobs:
            if isinstance(job, Call):
                self._call_one(job)

    def _append_all(self, jobs: list[Append]) -> None:
        try:
            ids, rejected = self._ledger.transaction(
                lambda: self._ledger.log.append([job.delivery for job in jobs])
            )
        except StorageError as error:
            answer(jobs, error)
        except Exception as error:
            # One delivery that can't be stored (a bug of ours) must not take its neighbours with it.
            if len(jobs) > 1:
                for job in jobs:
                    self._append_all([job])
                return
            log.exception("A delivery could not be stored")
            answer(jobs, StorageError(f"The delivery could not be stored ({type(error).__name__})."))
        else:
            answer(jobs, ids)
            self._tell(Changes(tuple(rejected)))

    def _call_one(self, call: Call) -> None:
        if not call.result.set_running_or_notify_cancel():
            return
        do = self._ledger.alone if call.is_alone else self._ledger.transaction
        self._refusal = call.meanwhile
        try:
            result, changes = do(lambda: call.work(self._ledger.connection))
        except PaySGDesktopError as error:
            call.result.set_exception(error)
        except Exception as error:  # noqa: BLE001 - it belongs to the caller, whose future raises it
            call.result.set_exception(error)
        else:
            # Told before it is answered: who waited for it finds that everybody knows.
            self._tell(changes)
            call.result.set_result(result)
        finally:
            self._refusal = ""

    def _fold(self, limit: int) -> None:
        try:
            changes = self._ledger.transaction(lambda: self._ledger.projection.step(limit))
        except StorageError as error:
            log.log(
                logging.DEBUG if self._failure else logging.ERROR, "The fold waits for the database: %s", error
            )
            self._failure = error
        except Exception:
            # A bug of ours met an entry: go on behind it rather than stand still for ever. The log keeps it,
            # and `db rebuild` of a mended program takes it in.
            if limit > 1:
                self._fold(1)
                return
            log.exception(
                "Log entry %d could not be folded and was passed over", self._ledger.projection.cursor + 1
            )
            try:
                self._ledger.transaction(self._ledger.projection.skip)
            except (StorageError, sqlite3.Error) as error:
                self._failure = self._ledger.failed(error)
        else:
            self._failure = None
            self._tell(changes)
