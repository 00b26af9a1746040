"""What waits for the writer: deliveries to append, and other work of the one connection."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.errors import StorageError

BATCH_DELIVERIES = 512
BATCH_BYTES = 16 * 1024 * 1024
WAITING_LIMIT = 4096
"""More jobs than this waiting is a storage that stands still: senders are told to come back."""


@dataclass(slots=True)
class Append:
    """A delivery, and who waits for its id."""

    delivery: NewDelivery
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[int]


@dataclass(slots=True)
class Call:
    """Work for the connection, in a transaction of its own; gives its result, and what to tell once it stands."""

    work: Callable[[sqlite3.Connection], tuple[Any, Changes]]
    result: Future[Any]
    is_alone: bool = False
    """Whether it runs outside of any transaction, as VACUUM must."""
    meanwhile: str = ""
    """What deliveries that come while it runs are refused with; empty: they wait."""


Job = Append | Call


class Jobs:
    """The queue in front of the writer. `put` and `stop` from any thread, the rest from the writer's."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._is_stopping = False
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def is_full(self) -> bool:
        return self._waiting.qsize() > WAITING_LIMIT

    @property
    def is_stopping(self) -> bool:
        return self._is_stopping

    @property
    def is_done(self) -> bool:
        """Asked to stop, and nothing waits any more."""
        return self._is_stopping and self._waiting.empty()

    def put(self, job: Job) -> None:
        """Raises StorageError once nobody works the queue off any more: a job that waits for ever helps no one."""
        with self._lock:
            if self._is_closed:
                raise StorageError("The database is closed.")
            self._waiting.put(job)

    def close(self) -> None:
        """The writer has ended: fail what still waits, and all that comes."""
        with self._lock:
            self._is_closed = True
        error = StorageError("The database was closed before this could be stored.")
        while jobs := self.take(0):
            answer([job for job in jobs if isinstance(job, Append)], error)
            for job in jobs:
                if isinstance(job, Call) and job.result.set_running_or_notify_cancel():
                    job.result.set_exception(error)

    def stop(self) -> None:
        self._waiting.put(None)

    def take(self, wait_s: float | None) -> list[Job]:
        """Everything that waits, up to a batch; waits for the first at most `wait_s`, None meaning as long as
        it takes. Empty when nothing came."""
        jobs: list[Job] = []
        size = 0
        with suppress(Empty):
            job = self._waiting.get_nowait() if wait_s == 0 else self._waiting.get(timeout=wait_s)
            while True:
                if job is None:
                    self._is_stopping = True
                else:
                    jobs.append(job)
                    size += len(job.delivery.request.body) if isinstance(job, Append) else 0
                if len(jobs) >= BATCH_DELIVERIES or size >= BATCH_BYTES:
                    break
                job = self._waiting.get_nowait()
        return jobs


def answer(jobs: list[Append], outcome: list[int] | StorageError) -> None:
    """Hand the outcomes over, with one call for each event loop that waits."""
    loops: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[int], int | StorageError]]] = {}
    for index, job in enumerate(jobs):
        result = outcome if isinstance(outcome, StorageError) else outcome[index]
        loops.setdefault(job.loop, []).append((job.answer, result))
    for loop, answers in loops.items():
        with suppress(RuntimeError):  # the loop has closed: nobody waits any more
            loop.call_soon_threadsafe(_resolve, answers)


def _resolve(answers: list[tuple[asyncio.Future[int], int | StorageError]]) -> None:
    for waiting, outcome in answers:
        if waiting.done():
            continue
        if isinstance(outcome, StorageError):
            waiting.set_exception(outcome)
        else:
            waiting.set_result(outcome)
