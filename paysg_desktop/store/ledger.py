"""The write connection with what is written through it: the log, and what is folded from it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.again import Again
from paysg_desktop.store.connection import open_writer, storage_error
from paysg_desktop.store.log import LogWriter
from paysg_desktop.store.projection import Interpret, Projection

log = logging.getLogger(__name__)
T = TypeVar("T")


class Ledger:
    """Every change is a `transaction`. Lives on the writer thread."""

    def __init__(self, path: Path, interpret: Interpret, clock: Clock) -> None:
        self._path = path
        self._interpret = interpret
        self._clock = clock
        self._must_reopen = False
        self.connection = open_writer(path)
        try:
            self._attach()
        except sqlite3.Error as error:
            self.connection.close()
            raise storage_error(error, path) from error

    @property
    def behind(self) -> int:
        """Log entries that are still to be folded."""
        return max(0, self.log.end - self.projection.cursor)

    def close(self) -> None:
        self.connection.close()

    def mend_cursor(self) -> None:
        """A cursor behind the log's end (a log restored from a copy, say) would keep entries from being folded."""
        if self.projection.cursor > self.log.end:
            log.warning("The projection claims more than the log holds; it is made again")
            self.transaction(self.projection.reset)

    def transaction(self, work: Callable[[], T]) -> T:
        """BEGIN, work, COMMIT. A failing database is rolled back, closed and opened anew, never trusted on."""
        if self._must_reopen:
            self._reopen()
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            result = work()
            self.connection.execute("COMMIT")
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            self._roll_back()
            raise
        except sqlite3.DatabaseError as error:
            self._roll_back()
            self._must_reopen = True
            raise storage_error(error, self._path) from error
        except BaseException:
            self._roll_back()
            raise
        return result

    def _roll_back(self) -> None:
        try:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            self.log.reload()
            self.projection.reload()
        except sqlite3.Error:
            self._must_reopen = True

    def _reopen(self) -> None:
        """A connection that saw a failed write or fsync is not asked again (threat-model.md, F5)."""
        with suppress(sqlite3.Error):
            self.connection.close()
        self.connection = open_writer(self._path)
        try:
            self._attach()
        except sqlite3.Error as error:
            raise storage_error(error, self._path) from error
        self._must_reopen = False

    def _attach(self) -> None:
        self.log = LogWriter(self.connection, self._clock)
        self.again = Again(self.connection, self.log)
        self.projection = Projection(self.connection, self._interpret)
