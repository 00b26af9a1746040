"""Opening the database of a workspace: was it closed well, is it whole, is it of this version?

SQLite removes the write-ahead log when the last connection closes. One that is still there was left by a process
that ended without closing, so the file is looked over before it is trusted. A small file always is: it costs
next to nothing, and finds what happened to it while nobody looked.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.connection import damaged, open_reader, prepare, storage_error
from paysg_desktop.store.restore_swap import finish_restore
from paysg_desktop.store.swap import finish_swap

log = logging.getLogger(__name__)

SMALL_BYTES = 32_000_000
"""A file up to this size is looked over at every start."""
_INTERRUPT_EVERY_S = 0.05
AT_MOST_S = 1.5
"""The window waits for no longer look; a larger file is looked over beside the work."""


def open_up(path: Path, within_s: float = AT_MOST_S) -> bool:
    """Make the file ready to be written; False when it is so large that it is still to be looked over.

    Raises WorkspaceDamagedError, WorkspaceTooNewError, StorageError.
    """
    finish_restore(path)
    finish_swap(path)
    _require_content(path)
    is_looked_over = True
    if _size(path) and (_size(path) <= SMALL_BYTES or not was_closed_well(path)):
        # By a connection that can't write: closing one that can would move the log into a damaged file.
        with closing(open_reader(path)) as connection:
            is_looked_over = looked_over(connection, path, within_s)
    prepare(path)
    return is_looked_over


def was_closed_well(path: Path) -> bool:
    """Whether no process left a write-ahead log behind. Asked before a connection is opened."""
    return _size(path.with_name(f"{path.name}-wal")) == 0


def looked_over(connection: sqlite3.Connection, path: Path, within_s: float | None) -> bool:
    """Whether there was time to look at every page; raises WorkspaceDamagedError where one is wrong."""
    if within_s is not None and within_s <= 0:
        return False
    timer = threading.Timer(within_s, connection.interrupt) if within_s is not None else None
    if timer is not None:
        timer.start()
    try:
        found = [line for (line,) in connection.execute("PRAGMA quick_check(1)")]
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise storage_error(error, path) from error
        return False
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
    except UnicodeDecodeError as error:  # what it found wrong holds bytes of the damage
        raise damaged(path) from error
    finally:
        if timer is not None:
            timer.cancel()
            timer.join()
    if found != ["ok"]:
        # What it says names pages and tables, never content.
        log.error("The database is damaged: %s", "; ".join(found)[:300])
        raise damaged(path)
    return True


class LookBeside:
    """Looks a large file over on a thread of its own; tells `report` what is wrong."""

    def __init__(self, path: Path, report: Callable[[StorageError], None]) -> None:
        self._path = path
        self._report = report
        self._connection = open_reader(path)
        self._thread = threading.Thread(target=self._look, name="look over", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it, wherever it is."""
        while self._thread.is_alive():
            self._connection.interrupt()
            self._thread.join(_INTERRUPT_EVERY_S)
        self._connection.close()

    def _look(self) -> None:
        try:
            if looked_over(self._connection, self._path, None):
                log.info("The database was looked over: it is whole")
        except StorageError as error:
            self._report(error)


def _require_content(path: Path) -> None:
    """A file without content is a new one; where the workspace has backups it was one with content."""
    if _size(path) == 0 and path.exists() and was_closed_well(path):
        with suppress(OSError):
            if any(each.suffix == ".db" for each in (path.parent / "backups").iterdir()):
                raise damaged(path)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
