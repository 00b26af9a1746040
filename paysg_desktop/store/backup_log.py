"""What the workspace remembers of its backups, and the random id by which it knows its own."""

from __future__ import annotations

import secrets
import sqlite3

from paysg_desktop.domain.backup import PastBackup

WORKSPACE = "workspace"
_COLUMNS = "at, folder, name, size, log_position, problem"
_ADD = f"INSERT INTO backups ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 - names of ours
_LAST = f"SELECT {_COLUMNS} FROM backups ORDER BY id DESC LIMIT ?"  # noqa: S608 - names of ours
_LAST_GOOD = f"SELECT {_COLUMNS} FROM backups WHERE problem = '' ORDER BY id DESC LIMIT 1"  # noqa: S608
_REMEMBERED = 1000
"""Years of daily ones."""
_FORGET = "DELETE FROM backups WHERE id <= (SELECT max(id) FROM backups) - ?"
_ID_BITS = 48


def workspace_id(connection: sqlite3.Connection) -> str:
    """The id of this workspace as 12 hex digits, given when it is first asked for. For the writer."""
    found = connection.execute("SELECT value FROM counters WHERE name = ?", (WORKSPACE,)).fetchone()
    if found is None:
        found = (secrets.randbits(_ID_BITS),)
        connection.execute("INSERT INTO counters VALUES (?, ?)", (WORKSPACE, found[0]))
    return f"{found[0]:012x}"


def forget_workspace_id(connection: sqlite3.Connection) -> None:
    """It is another workspace from now on: the backups of the one it was copied from are not its own."""
    connection.execute("DELETE FROM counters WHERE name = ?", (WORKSPACE,))


def add_backup(connection: sqlite3.Connection, tried: PastBackup) -> None:
    """Remember one that was tried; a problem that was told before is not told again."""
    last = connection.execute(_LAST, (1,)).fetchone()
    if tried.problem and last is not None and last[5] == tried.problem:
        return
    connection.execute(_ADD, (tried.at, tried.folder, tried.name, tried.size, tried.log_position, tried.problem))
    connection.execute(_FORGET, (_REMEMBERED,))


def past_backups(connection: sqlite3.Connection, limit: int) -> tuple[PastBackup, ...]:
    """Newest first."""
    return tuple(PastBackup(*row) for row in connection.execute(_LAST, (limit,)))


def last_good_backup(connection: sqlite3.Connection) -> PastBackup | None:
    row = connection.execute(_LAST_GOOD).fetchone()
    return None if row is None else PastBackup(*row)
