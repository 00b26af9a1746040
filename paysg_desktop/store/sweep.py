"""Rewriting the file after a purge, so that no byte of what went is left in it, its free pages or its log.

`secure_delete` overwrites what is deleted where it stood. But nobody promises that of the gaps in pages that were
split or merged, and a search index keeps deleted words until its parts are merged: so all of it is made anew.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from paysg_desktop.domain.errors import RefusedError, StorageError

BYTES_A_SECOND = 60_000_000
"""How fast an ordinary disk rewrites a file, with some caution (docs/performance.md)."""
LONG_S = 5
"""Deliveries wait for a sweep that takes no longer; else their senders are told to come again."""
_TIMES = 2.2
"""Room that it takes: a copy, and the same again in the write-ahead log."""
_TRIES = 5
_INDEXES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"


def sweep(connection: sqlite3.Connection) -> None:
    """Rewrite everything and empty the write-ahead log. Outside of any transaction; raises StorageError."""
    for (name,) in connection.execute(_INDEXES).fetchall():
        connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")  # noqa: S608 - names of ours
    _empty_log(connection)
    connection.execute("VACUUM")
    _empty_log(connection)


def require_room(path: Path) -> None:
    """Raises RefusedError where the disk has no room for rewriting the file."""
    needed = int(path.stat().st_size * _TIMES) + 2_000_000
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise RefusedError(
            f"Purging rewrites the database, which needs {_mega(needed)} of room beside it; {_mega(free)} are "
            "free. Nothing was purged. Free some space and try again."
        )


def sweep_s(path: Path) -> int:
    """About how many seconds rewriting takes."""
    return max(1, round(path.stat().st_size / BYTES_A_SECOND))


def long_sweep_sentence(path: Path) -> str:
    """What deliveries are refused with meanwhile; empty where it is so short that they wait."""
    seconds = sweep_s(path)
    if seconds <= LONG_S:
        return ""
    return (
        f"The database is being rewritten after a purge, for about {seconds} s. Nothing was stored; the sender "
        "will try again."
    )


def _empty_log(connection: sqlite3.Connection) -> None:
    for _ in range(_TRIES):
        is_busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not is_busy:
            return
    raise StorageError(
        "Another program reads the database, so that the write-ahead log could not be emptied. What was purged is "
        "out of sight, but not of the file yet. Close the other program and run `paysg-desktop db purge` again."
    )


def _mega(size: int) -> str:
    return f"{max(1, round(size / 1_000_000)):,} MB"
