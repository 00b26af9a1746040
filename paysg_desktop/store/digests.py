"""Digests of what is folded from the log: two folds of the same log give the same rows, to the last byte.

Our own keys are left out, for a fold after a purge of records numbers anew: payments and events stand for
themselves by provider, environment and id. Their order is the log's, by either numbering.
"""

from __future__ import annotations

import hashlib
import sqlite3

from paysg_desktop.store.backup import plain_tables
from paysg_desktop.store.projection import CURSOR, TABLES

COUNTED = ("traffic", "endpoint_traffic")
"""Counts that the fold makes, too, beside those of what was rejected."""
_OWN_KEYS = {
    "events": ("id", "payment"),
    "tellings": ("event", "payment"),
    "payments": ("key",),
    "history": ("payment",),
}
_NAMED = "SELECT provider || char(31) || environment || char(31) || %s FROM %s WHERE %s = t.%s"
_NAMES = {"payment": ("id", "payments", "key", "payment"), "event": ("event_id", "events", "id", "event")}
_WHICH = {"totals": " WHERE payment_count != 0 OR minor != 0"}
"""Earlier programs kept rows of nothing."""


def projection_digests(connection: sqlite3.Connection) -> dict[str, str]:
    """SHA-256 over all rows of each projected table in the order of its key, in hex."""
    known = set(plain_tables(connection))
    return {name: _digest(connection, name) for name in (*TABLES, *COUNTED) if name in known}


def fold_ends(connection: sqlite3.Connection) -> tuple[int, int]:
    """The last position of the log, and how far it is folded."""
    (end,) = connection.execute("SELECT coalesce(max(position), 0) FROM deliveries").fetchone()
    found = connection.execute("SELECT position FROM cursors WHERE name = ?", (CURSOR,)).fetchone()
    return int(end), int(found[0]) if found else 0


def _digest(connection: sqlite3.Connection, table: str) -> str:
    columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (table,)).fetchall()
    key = [name for name, place in sorted(columns, key=lambda each: each[1]) if place]
    found = hashlib.sha256()
    order = ", ".join(f'"{name}"' for name in key) or "rowid"
    own = _OWN_KEYS.get(table, ())
    said = [f'"{name}"' for name, _ in columns if name not in own]
    said += [f"({_NAMED % _NAMES[name]})" for name in own if name in _NAMES]
    sql = f'SELECT {", ".join(said)} FROM "{table}" AS t{_WHICH.get(table, "")} ORDER BY {order}'  # noqa: S608
    for row in connection.execute(sql):
        found.update(repr(row).encode())
    return found.hexdigest()
