"""Writes about saved filters. Each runs on the writer thread, in a transaction of its own."""

from __future__ import annotations

import sqlite3

from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.filter_choice import SavedFilter

_SAVE = (
    "INSERT INTO saved_filters (name, choice, saved_at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
    "name = excluded.name, choice = excluded.choice, saved_at = excluded.saved_at"
)


def save_filter(connection: sqlite3.Connection, saved: SavedFilter, at: int) -> None:
    """Keep a choice under its name, in the place of the one that has it."""
    connection.execute(_SAVE, (saved.name, saved.choice.to_json(), at))


def rename_filter(connection: sqlite3.Connection, name: str, new_name: str) -> None:
    """Raises NotFoundError, and RefusedError where another filter has the new name."""
    try:
        renamed = connection.execute("UPDATE saved_filters SET name = ? WHERE name = ?", (new_name, name))
    except sqlite3.IntegrityError:
        raise RefusedError(f"Another filter is saved as “{new_name}” already. Choose another name.") from None
    if not renamed.rowcount:
        raise _is_gone(name)


def remove_filter(connection: sqlite3.Connection, name: str) -> None:
    """Raises NotFoundError."""
    if not connection.execute("DELETE FROM saved_filters WHERE name = ?", (name,)).rowcount:
        raise _is_gone(name)


def _is_gone(name: str) -> NotFoundError:
    return NotFoundError(f"No filter is saved under “{name}” any more.")
