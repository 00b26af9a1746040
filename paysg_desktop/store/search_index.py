"""Filling the search index, from what was folded, with a cursor of its own.

Everything here can be thrown away and made again: `reset` forgets it all, and the next steps make it anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from paysg_desktop.domain.search_text import COLUMNS, SearchText, short_tokens
from paysg_desktop.store.records import Row
from paysg_desktop.store.search_texts import identifier_hash, read_texts

CURSOR = "search"
STEP = 48
"""Payments indexed at a time: what an append may have to wait for, some milliseconds."""
_REACH = 2_000
"""Log entries that one step passes at most, for most may tell nothing new."""
_NAMES = ", ".join(COLUMNS)
_PLACES = ", ".join("?" * len(COLUMNS))
_CURSORS = (
    "SELECT (SELECT position FROM cursors WHERE name = 'search'), "
    "coalesce((SELECT position FROM cursors WHERE name = 'fold'), 0)"
)
_TOLD = (
    "SELECT position, payment FROM tellings WHERE position > ? AND position <= ? AND payment IS NOT NULL "
    "AND NOT is_duplicate ORDER BY position LIMIT ?"
)


def positions(connection: sqlite3.Connection) -> tuple[int | None, int]:
    """How far the index has come in the log, None for not begun; and how far the fold has."""
    own, fold = connection.execute(_CURSORS).fetchone()
    return own, fold


class SearchIndex:
    """Lives on the writer thread; every call is inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def behind(self) -> int:
        """Log entries that were folded and are not indexed yet."""
        own, fold = positions(self._connection)
        return max(0, fold - (own or 0))

    def reset(self) -> None:
        """Forget everything, so that the next steps make it again."""
        for table in ("search_texts", "search_identifiers"):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        for table in ("search_grams", "search_starts"):
            self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
        self._move_cursor(0)

    def step(self, limit: int = STEP) -> None:
        """Index what the next log entries told of, at most so many payments."""
        own, fold = positions(self._connection)
        if own is None or own > fold:
            # The fold was made anew from the start, and its payments may have other keys.
            self.reset()
            own = 0
        end = min(fold, own + _REACH)
        told = self._connection.execute(_TOLD, (own, end, limit)).fetchall()
        self.refresh({payment for _, payment in told})
        self._move_cursor(told[-1][0] if len(told) == limit else end)

    def skip(self) -> None:
        """Leave the payment out that the next step would begin with."""
        own, fold = positions(self._connection)
        told = self._connection.execute(_TOLD, (own or 0, fold, 1)).fetchone()
        self._move_cursor(told[0] if told else fold)

    def finish(self) -> None:
        """Index all that was folded."""
        while self.behind:
            self.step(1_000)

    def refresh(self, keys: Collection[int]) -> None:
        """Make what can be found of these payments what is known of them now."""
        for key, texts in read_texts(self._connection, keys).items():
            self._save(key, texts)

    def remove(self, key: int) -> None:
        """Take a payment out that was purged."""
        columns: Row | None = self._connection.execute(
            f"SELECT {_NAMES} FROM search_texts WHERE payment = ?",  # noqa: S608 - names of ours
            (key,),
        ).fetchone()
        if columns is not None:
            self._forget(key, columns)
        self._connection.execute("DELETE FROM search_identifiers WHERE payment = ?", (key,))

    def merge(self, limit: int = STEP) -> None:
        """Bring the index's parts a little together, so that it stays quick to read; so many pages at most."""
        for table in ("search_grams", "search_starts"):
            sql = f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)"  # noqa: S608 - names of ours
            self._connection.execute(sql, (limit,))

    def _save(self, key: int, texts: SearchText) -> None:
        execute = self._connection.execute
        sql = f"SELECT {_NAMES} FROM search_texts WHERE payment = ?"  # noqa: S608 - names of ours
        before: Row | None = execute(sql, (key,)).fetchone()
        columns = texts.columns
        if before != columns:
            if before is not None:
                self._forget(key, before)
            execute(f"INSERT INTO search_texts VALUES (?, {_PLACES})", (key, *columns))  # noqa: S608
            execute(f"INSERT INTO search_grams (rowid, {_NAMES}) VALUES (?, {_PLACES})", (key, *columns))  # noqa: S608
            execute("INSERT INTO search_starts (rowid, tokens) VALUES (?, ?)", (key, _starts(columns)))
        self._save_identifiers(key, texts.identifiers, is_new=before is None)

    def _forget(self, key: int, columns: Row) -> None:
        """Take a payment out: these tables are told what to forget."""
        execute = self._connection.execute
        sql = f"INSERT INTO search_grams (search_grams, rowid, {_NAMES}) VALUES ('delete', ?, {_PLACES})"  # noqa: S608
        execute(sql, (key, *columns))
        execute(
            "INSERT INTO search_starts (search_starts, rowid, tokens) VALUES ('delete', ?, ?)",
            (key, _starts(columns)),
        )
        execute("DELETE FROM search_texts WHERE payment = ?", (key,))

    def _save_identifiers(self, key: int, identifiers: Iterable[str], *, is_new: bool) -> None:
        hashes = {identifier_hash(self._connection, each) for each in identifiers}
        if not is_new:
            sql = "SELECT hash FROM search_identifiers WHERE payment = ?"
            if {number for (number,) in self._connection.execute(sql, (key,))} == hashes:
                return
            self._connection.execute("DELETE FROM search_identifiers WHERE payment = ?", (key,))
        self._connection.executemany(
            "INSERT INTO search_identifiers VALUES (?, ?)", [(number, key) for number in sorted(hashes)]
        )

    def _move_cursor(self, position: int) -> None:
        self._connection.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (CURSOR, position))


def start_token(token: str) -> str:
    """As `search_starts` holds it."""
    return token.encode().hex()


def _starts(columns: Row) -> str:
    return " ".join(sorted({start_token(each) for column in columns for each in short_tokens(column)}))
