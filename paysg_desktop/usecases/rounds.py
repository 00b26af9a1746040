"""The doctor's rounds: every delivery that fails is examined once, behind the answer and never in a hurry."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.errors import PaySGDesktopError, StorageError
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.verification import QUARANTINED

log = logging.getLogger(__name__)

EVERY_S = 0.2
"""At most five a second: the address is public, and anybody can make deliveries fail."""


class Waiting(Protocol):
    def unexamined(self, limit: int) -> Sequence[int]: ...


class Rounds:
    """`examine` gives the finding of a delivery, `save` keeps it; both may block, on this thread."""

    def __init__(
        self,
        waiting: Waiting,
        examine: Callable[[int], Finding | None],
        save: Callable[[int, Finding], None],
        hub: Hub,
    ) -> None:
        self._waiting = waiting
        self._examine = examine
        self._save = save
        self._hub = hub
        self._passed_over: set[int] = set()
        self._news = threading.Event()
        self._is_stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="doctor", daemon=True)
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        self._unsubscribe = self._hub.subscribe(self._notice)
        self._news.set()
        self._thread.start()

    def stop(self) -> None:
        """Return once the examination that runs has ended."""
        self._unsubscribe()
        self._is_stopping.set()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join()

    def examine_next(self) -> bool:
        """Examine the newest failed delivery that nobody has examined; False when there is none."""
        for delivery_id in self._waiting.unexamined(1 + len(self._passed_over)):
            if delivery_id not in self._passed_over:
                self._examine_one(delivery_id)
                return True
        return False

    def _examine_one(self, delivery_id: int) -> None:
        finding: Finding | None = None
        try:
            finding = self._examine(delivery_id)
        except PaySGDesktopError as error:
            log.info("Delivery %d could not be examined: %s", delivery_id, error)
        except Exception:
            # A bug of ours: what is not found out stays open, and nobody is asked about it again.
            log.exception("The doctor failed at delivery %d", delivery_id)
            finding = Finding("unknown_mismatch")
        if finding is None:
            # Nothing to save: it would be found again at once.
            self._passed_over.add(delivery_id)
        else:
            self._save(delivery_id, finding)

    def _notice(self, changes: Changes) -> None:
        """On the publisher's thread."""
        if any(row.status in QUARANTINED for row in (*changes.deliveries, *changes.updated)):
            self._news.set()

    def _run(self) -> None:
        while not self._is_stopping.is_set():
            self._news.wait()
            self._news.clear()
            try:
                while not self._is_stopping.is_set() and self.examine_next():
                    self._is_stopping.wait(EVERY_S)
            except StorageError as error:
                log.error("The doctor waits for the next failed delivery: %s", error)  # noqa: TRY400 - no bug
            except Exception:
                log.exception("The doctor's rounds were interrupted; they go on with the next failed delivery")
