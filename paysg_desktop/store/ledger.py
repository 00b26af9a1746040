"""The write connection with what is written through it: the log, and what is folded from it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.again import Again
from paysg_desktop.store.connection import BUSY_TIMEOUT_MS, open_writer, storage_error
from paysg_desktop.store.log import LogWriter
from paysg_desktop.store.projection import Interpret, Projection

log = logging.getLogger(__name__)
T = TypeVar("T")

_BRIEFLY_MS = 250
"""How long a lock is waited for once the database has failed, and at the end: nobody shall wait for it again."""


class _MovedError(sqlite3.OperationalError):
    """Another file, or none, stands where the database was when it was opened."""


class Ledger:
    """Every change is a `transaction`. Lives on the writer thread."""

    def __init__(self, path: Path, interpret: Interpret, clock: Clock) -> None:
        self._path = path
        self._interpret = interpret
        self._clock = clock
        self._must_reopen = False
        self.trouble: StorageError | None = None
        """What the database failed with; None from the next write that stands."""
        self.connection = open_writer(path)
        self._file = _identity(path)
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
        """Bring the write-ahead log into the file, which says that it was closed well; where readers of other
        processes allow it."""
        with suppress(sqlite3.Error):
            self.connection.execute(f"PRAGMA busy_timeout = {_BRIEFLY_MS}")
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
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
            changes_before = self.connection.total_changes
            result = work()
            self._require_place()
            self.connection.execute("COMMIT")
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            self._roll_back()
            raise
        except sqlite3.DatabaseError as error:
            self._roll_back()
            raise self.failed(error) from error
        except BaseException:
            self._roll_back()
            raise
        if self.trouble is not None and self.connection.total_changes > changes_before:
            self._recovered()
        return result

    def probe(self) -> None:
        """Write something of no meaning: whether the database that failed takes a write again."""
        self.transaction(lambda: self.connection.execute("INSERT OR REPLACE INTO counters VALUES ('probe', 1)"))

    def failed(self, error: Exception) -> StorageError:
        """Note what the database failed with. It is opened anew, and nobody waits long for a lock from now on."""
        self._must_reopen = True
        if isinstance(error, _MovedError):
            self.trouble = _moved(self._path)
        else:
            self.trouble = error if isinstance(error, StorageError) else storage_error(error, self._path)
        return self.trouble

    def _require_place(self) -> None:
        """What is committed to a file that has no name any more is lost with the process."""
        if _identity(self._path) != self._file:
            raise _MovedError

    def _recovered(self) -> None:
        self.trouble = None
        with suppress(sqlite3.Error):  # what was committed is: nobody may hear that it failed
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")

    def alone(self, work: Callable[[], T]) -> T:
        """The same without a transaction, for what must have none."""
        if self._must_reopen:
            self._reopen()
        try:
            return work()
        except sqlite3.Error as error:
            raise self.failed(error) from error

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
        try:
            # Never made anew: what is stored into a new file would be lost when the old one is put back.
            self.connection = open_writer(self._path, may_create=False)
            self._require_place()
            if self.trouble is not None:
                self.connection.execute(f"PRAGMA busy_timeout = {_BRIEFLY_MS}")
            self._attach()
        except (sqlite3.Error, StorageError) as error:
            raise self.failed(error) from error
        self._must_reopen = False

    def _attach(self) -> None:
        self.log = LogWriter(self.connection, self._clock)
        self.again = Again(self.connection, self.log)
        self.projection = Projection(self.connection, self._interpret)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _moved(path: Path) -> StorageError:
    return StorageError(
        "The database file was moved, removed or replaced while the program runs. Put it back, or start the "
        f"program again. Nothing is stored meanwhile; senders are told to come again. ({path})"
    )
