"""Between the window's thread and all others: changes come in, questions go out."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from paysg_desktop.domain.changes import Changes, Gathering, Hub

P = ParamSpec("P")
T = TypeVar("T")

FRAME_MS = 16
READERS, WORKERS = 2, 4


class Bridge(QObject):
    """Gathers the hub's changes per frame, and asks blocking functions on reader threads.

    `changed` carries one `Changes` on the window's thread: each payment and delivery once, as it last stood,
    in the order of its last change.
    """

    changed = Signal(object)
    _arrived = Signal()

    def __init__(self, hub: Hub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._gathering = Gathering()
        self._is_announced = False
        self._asked = 0
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._workers = ThreadPoolExecutor(WORKERS, "worker")
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._tell)
        self._arrived.connect(self._frame.start, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = hub.subscribe(self._take)

    @property
    def is_idle(self) -> bool:
        """Whether no question is open and no change waits to be told."""
        with self._lock:
            return not (self._asked or self._is_announced)

    async def ask(self, question: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a blocking `question` on a reader thread; raises what it raises."""
        return await self._run(self._readers, partial(question, *args, **kwargs))

    async def do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same for `work` that waits for the network or a person, which must not hold up the questions."""
        return await self._run(self._workers, partial(work, *args, **kwargs))

    async def _run(self, threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        self._asked += 1
        try:
            return await asyncio.wrap_future(threads.submit(work))
        finally:
            self._asked -= 1

    def close(self) -> None:
        """Take no more changes and wait for the questions that run."""
        self._unsubscribe()
        self._frame.stop()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._workers.shutdown(wait=True, cancel_futures=True)

    def _take(self, changes: Changes) -> None:
        """On the publisher's thread."""
        with self._lock:
            self._gathering.add(changes)
            if self._is_announced:
                return
            self._is_announced = True
        self._arrived.emit()

    def _tell(self) -> None:
        with self._lock:
            gathered, self._gathering = self._gathering, Gathering()
            self._is_announced = False
        self.changed.emit(gathered.whole())
