"""What the database library is."""

from __future__ import annotations

import sqlite3


def sqlite_version() -> str:
    """Of the SQLite that this program runs on, such as `3.45.1`."""
    return sqlite3.sqlite_version
