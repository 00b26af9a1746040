"""Whether the SQLite of this Python can do what the schema asks of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing

FEATURES: Mapping[str, tuple[str, ...]] = {
    "STRICT tables": ("CREATE TABLE a (n INTEGER NOT NULL) STRICT", "INSERT INTO a VALUES (1)"),
    "FTS5 with trigrams": (
        "CREATE VIRTUAL TABLE b USING fts5(t, tokenize = 'trigram')",
        "INSERT INTO b VALUES ('INV-2026-7')",
        "SELECT t FROM b WHERE b MATCH '\"2026\"'",
    ),
    "JSON": ("SELECT json_extract('{\"a\": 1}', '$.a')",),
    "UPSERT with RETURNING": (
        "CREATE TABLE c (k TEXT PRIMARY KEY, n INTEGER) STRICT, WITHOUT ROWID",
        "INSERT INTO c VALUES ('k', 1) ON CONFLICT (k) DO UPDATE SET n = 2 RETURNING n",
    ),
}
"""By name, what has to run; a last statement that asks for rows must give one."""
_ASKING = ("SELECT", "INSERT INTO c")


def missing_features(features: Mapping[str, tuple[str, ...]] = FEATURES) -> tuple[str, ...]:
    """The names of those that this SQLite has not, tried in memory."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return tuple(name for name, statements in features.items() if not _runs(connection, statements))


def _runs(connection: sqlite3.Connection, statements: tuple[str, ...]) -> bool:
    try:
        rows = [connection.execute(each).fetchall() for each in statements]
    except sqlite3.Error:
        return False
    return bool(rows[-1]) or not statements[-1].startswith(_ASKING)
