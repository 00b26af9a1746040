"""What is kept about backups, for whoever owns the workspace: read beside the writer, written by it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from paysg_desktop.domain.backup import PastBackup, Rebuilt
from paysg_desktop.store import backup_log
from paysg_desktop.store.connection import open_reader, schema_version, storage_error
from paysg_desktop.store.digests import fold_ends, projection_digests
from paysg_desktop.store.schema_facts import YEARS
from paysg_desktop.store.writer import Writer

T = TypeVar("T")


class CareStore:
    """Any thread; each call has a connection of its own, or runs on the writer's thread."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self._path = path
        self._writer = writer

    def workspace_id(self) -> str:
        """The random id of this workspace; given when it is first asked for, durable when this returns."""
        return self._writer.call(backup_log.workspace_id).result()

    def earlier_ids(self) -> dict[str, int]:
        """Ids that it had before a restore, each with the moment of that: backups until then are its own."""
        return self._writer.call(backup_log.earlier_ids).result()

    def remember(self, tried: PastBackup) -> None:
        """Keep that a backup was made, or why not; returns when it is durable."""
        self._writer.call(lambda connection: backup_log.add_backup(connection, tried)).result()

    def rebuild(self) -> Rebuilt:
        """Fold the whole log anew, with digests of what was folded before and after. Blocks until it has.

        Raises RefusedError while somebody else does, or purges.
        """
        with self._writer.remaking.one():
            self._writer.settle()
            end, before = self._read(_folded)
            self._writer.rebuild()
            end_after, after = self._read(_folded)
        return Rebuilt(end_after, end_after - end, before, after)

    def _read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """As of one moment. Raises StorageError."""
        try:
            with closing(open_reader(self._path)) as connection:
                connection.execute("BEGIN")
                return question(connection)
        except sqlite3.Error as error:
            raise storage_error(error, self._path) from error


def _folded(connection: sqlite3.Connection) -> tuple[int, dict[str, str]]:
    """How far the log is folded, and digests of what came of it."""
    _, cursor = fold_ends(connection)
    return cursor, projection_digests(connection)


def past_backups(path: Path, limit: int) -> tuple[tuple[PastBackup, ...], PastBackup | None]:
    """The last ones that were tried, newest first, and the last good one. Raises StorageError."""
    try:
        with closing(open_reader(path)) as connection:
            if schema_version(connection) < YEARS:
                return (), None
            return backup_log.past_backups(connection, limit), backup_log.last_good_backup(connection)
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
