"""Read-only connections, one a thread, and questions put to them."""

from __future__ import annotations

import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar
from weakref import WeakSet

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.connection import open_reader, storage_error, too_new_sentence
from paysg_desktop.store.records import Row
from paysg_desktop.store.schema_facts import SCHEMA_VERSION

T = TypeVar("T")

_TOO_OLD = (
    "This workspace was written by an older PaySG Desktop and has to be brought up to date once. "
    "Start the window or `paysg-desktop listen` on it; a copy is kept."
)


class _Held:
    """A thread's connection, which goes when the thread does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


class Questions:
    """Each thread gets a connection of its own; `close` ends them all.

    Every method raises StorageError when the file can't be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._held: WeakSet[_Held] = WeakSet()
        version = self._value("PRAGMA user_version")
        if version != SCHEMA_VERSION:
            self.close()
            raise StorageError(too_new_sentence(version) if version > SCHEMA_VERSION else _TOO_OLD)

    def close(self) -> None:
        for held in list(self._held):
            held.connection.close()

    def data_version(self) -> int:
        """A number that moves when another connection has written."""
        return self._value("PRAGMA data_version")

    def _value(self, sql: str) -> int:
        return int(self._all(sql)[0][0])

    def _all(self, sql: str, values: tuple[str | int | None, ...] = ()) -> list[Row]:
        return self._read(lambda connection: connection.execute(sql, values).fetchall())

    def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return work(self._connection())
        except sqlite3.Error as error:
            raise storage_error(error, self._path) from error

    def _connection(self) -> sqlite3.Connection:
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            held = self._local.held = _Held(open_reader(self._path))
            self._held.add(held)
        return held.connection


def numbers(rows: Iterable[Row]) -> array[int]:
    return array("q", (number for (number,) in rows))
