"""Reading what can still be read of a damaged database, through SQL alone and without writing to it.

A table with row numbers is read forwards until a page fails, and what is behind is searched by halves, so that a
bad page costs its own rows and no others. One without is read from both ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.store.records import Row

_PROBES = 200_000
"""Failed reads of one table after which the rest of it is given up."""
_NOTHING = type(None)
_TYPES: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "BLOB": (bytes,), "REAL": (int, float)}
UNREADABLE = (sqlite3.Error, OverflowError, MemoryError, UnicodeDecodeError)
"""What a damaged file makes a read raise."""
_BEYOND = 4096
"""How far behind the last row that was read further ones are looked for."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as it is to be read: what its rows are numbered by (None: by no number), its key, its columns."""

    name: str
    number: str | None
    key: tuple[str, ...]
    columns: tuple[str, ...]
    types: tuple[tuple[type, ...], ...]
    """What each column may hold."""

    def mended(self, row: Row) -> Row:
        """Text that reads as bytes is text, and the other way round: one bit tells the two apart."""
        return tuple(_of_type(value, allowed) for value, allowed in zip(row, self.types, strict=True))

    def fits(self, row: Row) -> bool:
        """Whether these values can be a row of it."""
        return all(isinstance(value, allowed) for value, allowed in zip(row, self.types, strict=True))


def _of_type(value: object, allowed: tuple[type, ...]) -> object:
    if isinstance(value, bytes) and str in allowed:
        return value.decode("utf-8", "replace")
    if isinstance(value, str) and bytes in allowed:
        return value.encode("utf-8", "replace")
    return value


def open_damaged(path: Path, *, with_log: bool = True) -> sqlite3.Connection:
    """A connection that changes nothing and goes on reading behind what is wrong; raises sqlite3.Error.

    `with_log` False leaves out what stands in the write-ahead log alone.
    """
    name = f"{path.absolute().as_uri()}?mode=ro" + ("" if with_log else "&immutable=1")
    connection = sqlite3.connect(name, uri=True, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        for pragma in ("cell_size_check = ON", "trusted_schema = OFF", "writable_schema = ON", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def shape(connection: sqlite3.Connection, table: str) -> Shape | None:
    """How a table of a whole database looks; None where there is no such table."""
    sql = f"SELECT name, type, pk, \"notnull\" FROM pragma_table_info('{table}')"  # noqa: S608 - names of ours
    columns = connection.execute(sql).fetchall()
    if not columns:
        return None
    key = [(pk, name, kind) for name, kind, pk, _ in columns if pk]
    is_numbered = len(key) == 1 and key[0][2].upper() == "INTEGER"
    return Shape(
        table,
        key[0][1] if is_numbered else None,
        tuple(name for _, name, _ in sorted(key)),
        tuple(name for name, *_ in columns),
        tuple(_TYPES.get(kind, (object,)) + (() if pk or full else (_NOTHING,)) for _, kind, pk, full in columns),
    )


def read(connection: sqlite3.Connection, wanted: Shape, last: int, torn: set[str]) -> Iterator[Row]:
    """Every row that can be read, in order of its number where it has one. `last` is a number that rows may have.

    The name of a table of which something can't be read is added to `torn`.
    """
    if wanted.number is None:
        rows = _from_both_ends(connection, wanted, torn)
    else:
        rows = _Numbered(connection, wanted, wanted.number, torn).rows(last)
    yield from map(wanted.mended, rows)


class _Numbered:
    """Reads a table whose rows have numbers."""

    def __init__(self, connection: sqlite3.Connection, wanted: Shape, number: str, torn: set[str]) -> None:
        self._probes = _PROBES
        self._name, self._torn = wanted.name, torn
        self._connection = connection
        self._place = wanted.columns.index(number)
        self._sql = (
            f"SELECT {', '.join(wanted.columns)} FROM {wanted.name} NOT INDEXED "  # noqa: S608 - names of ours
            f"WHERE {number} BETWEEN ? AND ? ORDER BY {number}"
        )
        self._top = f"SELECT max({number}) FROM {wanted.name} NOT INDEXED"  # noqa: S608

    def rows(self, last: int) -> Iterator[Row]:
        first = -(2**63)
        seen = 0
        for row in self._until_it_fails(first, 2**63 - 1):
            seen, first = row[self._place], row[self._place] + 1
            yield row
        if self._has_failed:
            self._torn.add(self._name)
            top = self._highest()
            end = max(seen, last) + _BEYOND if top is None else top
            yield from self._between(max(first, 0), end)

    def _between(self, first: int, last: int) -> Iterator[Row]:
        """Rows of a range which holds something that can't be read: by halves, the lower one first."""
        ranges = [(first, last)]
        while ranges and self._probes > 0:
            low, high = ranges.pop()
            for row in self._until_it_fails(low, high):
                low = row[self._place] + 1
                yield row
            if self._has_failed and low < high:
                self._probes -= 1
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]

    def _until_it_fails(self, first: int, last: int) -> Iterator[Row]:
        self._has_failed = False
        before = first - 1
        try:
            for row in self._connection.execute(self._sql, (first, last)):
                if not before < row[self._place] <= last:
                    raise sqlite3.DatabaseError("out of order")
                before = row[self._place]
                yield row
        except UNREADABLE:
            self._has_failed = True

    def _highest(self) -> int | None:
        """The highest number, where its page can be read and does not look made up by the damage."""
        try:
            found = self._connection.execute(self._top).fetchone()[0]
        except UNREADABLE:
            return None
        return found if isinstance(found, int) and 0 < found < 2**48 else None


def _from_both_ends(connection: sqlite3.Connection, wanted: Shape, torn: set[str]) -> Iterator[Row]:
    """Each row once, by its key."""
    places = [wanted.columns.index(name) for name in wanted.key]
    given: set[Row] = set()
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{name} {direction}" for name in wanted.key)
        sql = f"SELECT {', '.join(wanted.columns)} FROM {wanted.name} ORDER BY {order}"  # noqa: S608
        passed: set[Row] = set()
        try:
            for row in connection.execute(sql):
                key = tuple(row[place] for place in places)
                if key in passed:
                    raise sqlite3.DatabaseError("in a circle")
                passed.add(key)
                if key not in given:
                    given.add(key)
                    yield row
        except UNREADABLE:
            torn.add(wanted.name)
        else:
            return


def probe(connection: sqlite3.Connection, sql: str, default: int = 0) -> int:
    """One number, or `default` where it can't be read."""
    try:
        found = connection.execute(sql).fetchone()
    except UNREADABLE:
        return default
    value = found[0] if found else None
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**48 else default
