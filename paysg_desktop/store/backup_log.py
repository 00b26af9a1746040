"""What the workspace remembers of its backups, and the random id by which it knows its own."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Mapping

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
_HAS_EARLIER = "SELECT 1 FROM sqlite_schema WHERE name = 'earlier_ids'"
_EARLIER = "SELECT id, until FROM earlier_ids ORDER BY until, id"


def workspace_id(connection: sqlite3.Connection) -> str:
    """The id of this workspace as 12 hex digits, given when it is first asked for. For the writer."""
    found = connection.execute("SELECT value FROM counters WHERE name = ?", (WORKSPACE,)).fetchone()
    if found is None:
        found = (secrets.randbits(_ID_BITS),)
        connection.execute("INSERT INTO counters VALUES (?, ?)", (WORKSPACE, found[0]))
    return f"{found[0]:012x}"


def earlier_ids(connection: sqlite3.Connection) -> dict[str, int]:
    """Ids that this workspace had before a restore, each with the moment of that."""
    return {f"{number:012x}": int(until) for number, until in connection.execute(_EARLIER)}


def all_ids(connection: sqlite3.Connection, at: int) -> dict[str, int]:
    """Those and its id of this moment, if it has one; of an older schema, too."""
    found = connection.execute("SELECT value FROM counters WHERE name = ?", (WORKSPACE,)).fetchone()
    is_newer = connection.execute(_HAS_EARLIER).fetchone() is not None
    earlier = earlier_ids(connection) if is_newer else {}
    return earlier | ({} if found is None else {f"{found[0]:012x}": at})


def begin_anew(connection: sqlite3.Connection, at: int, there: Mapping[str, int], *, is_moved: bool) -> None:
    """Give a restored database another id from now on: its next backups tell another story than those before.

    `there` are the ids of the workspace that it is put in: their backups are its own still. So are those that the
    restored database knew, but where it came from another computer: they are that one's.
    """
    known = all_ids(connection, at)
    ours = dict(there) if is_moved and not known.keys() & there.keys() else known | dict(there)
    connection.execute("DELETE FROM counters WHERE name = ?", (WORKSPACE,))
    connection.execute("DELETE FROM earlier_ids")
    connection.executemany(
        "INSERT INTO earlier_ids VALUES (?, ?)", [(int(each, 16), until) for each, until in ours.items()]
    )


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
