"""When the search index is filled: behind the fold, while nothing else wants the writer."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.ledger import Ledger
from paysg_desktop.store.search_index import STEP, SearchIndex

log = logging.getLogger(__name__)

QUIET_AFTER_S = 0.05
"""Nothing came for this long: the index has the thread until something does."""
EVERY_S = 0.05
"""While deliveries come, and are folded as they come, it gets a small step in this time; in a flood, none."""
SMALL_STEP = 16
MERGED_EVERY = 4
"""One step of so many merges instead: each is one transaction of some milliseconds."""
RETRY_AFTER_S = 1.0


class Indexing:
    """Lives on the writer thread."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._is_quiet = False
        self._may_be_behind = True
        self._has_failed = False
        self._turn = 0
        self._stepped_at = self._came_at = clock.monotonic()

    def came(self, *, is_anything: bool) -> None:
        """Whether anything came for the writer just now."""
        now = self._clock.monotonic()
        if is_anything:
            self._came_at, self._may_be_behind = now, True
        self._is_quiet = now - self._came_at >= QUIET_AFTER_S

    @property
    def wait_s(self) -> float | None:
        """How long to wait for other work before the next step; None when all is indexed."""
        if not self._is_quiet and self._may_be_behind and not self._has_failed:
            # Whether there is anything to do is asked once nothing comes, not behind each delivery.
            return QUIET_AFTER_S
        if not self._is_behind():
            return None
        return RETRY_AFTER_S if self._has_failed else 0.0

    def work(self) -> None:
        """A step, where one is due; asked for only when nothing is to be folded."""
        is_due = self._is_quiet or self._clock.monotonic() - self._stepped_at >= EVERY_S
        if not is_due or self._ledger.trouble is not None or not self._is_behind():
            return
        self._turn = (self._turn + 1) % MERGED_EVERY
        self._step(STEP if self._is_quiet else SMALL_STEP)
        self._stepped_at = self._clock.monotonic()

    def _is_behind(self) -> bool:
        """Asked of the database only where something came since it was not; one that can't say is asked again."""
        if self._may_be_behind:
            try:
                self._may_be_behind = bool(self._ledger.alone(lambda: self._index.behind))
            except StorageError as error:
                self._wait_for(error)
        return self._may_be_behind

    @property
    def _index(self) -> SearchIndex:
        return SearchIndex(self._ledger.connection)

    def _step(self, limit: int) -> None:
        try:
            work = self._index.step if self._turn else self._index.merge
            self._ledger.transaction(lambda: work(limit))
            self._has_failed = False
        except StorageError as error:
            self._wait_for(error)
        except Exception:
            # A bug of ours met a payment: it can't be found, and all behind it can.
            if limit > 1:
                self._turn = 1
                self._step(1)
                return
            log.exception("A payment could not be indexed for searching and was passed over")
            with suppress(StorageError, sqlite3.Error):
                self._ledger.transaction(lambda: self._index.skip())

    def _wait_for(self, error: StorageError) -> None:
        log.log(logging.DEBUG if self._has_failed else logging.ERROR, "The index waits: %s", error)
        self._has_failed = True
