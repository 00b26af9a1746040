"""The steps of what was purged of the log, chained: what is kept instead of a body cannot be changed unseen."""

from __future__ import annotations

import hashlib
import re
import sqlite3

from paysg_desktop.domain.kept import NOTHING
from paysg_desktop.store.records import Row, to_json

_FIRST = bytes(32)
_LAST = "SELECT id, chain FROM purged ORDER BY id DESC LIMIT 1"
_LAST_LOST = "SELECT coalesce(max(last), 0) FROM lost_entries WHERE chain = 'purged'"
_STANDS = "SELECT id, target_sha256 FROM purged WHERE position = ? AND kept IS NOT NULL"
_TARGET = "SELECT target FROM deliveries WHERE position = ?"
_ADD = "INSERT INTO purged VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_CLEAR = "UPDATE deliveries SET headers = x'', body = x'', target = ? WHERE position = ?"
_SAID = "SELECT subject FROM audit WHERE action IN ('purge ended', 'database recovered') ORDER BY id"
LOST = "lost"
"""The step by which a recovery says that what was kept of an entry is lost."""
_LINE = re.compile(r"(?P<steps>\d+) steps in all, the last is (?P<head>[0-9a-f]{64})", re.ASCII)


def purge_chained(before: bytes, columns: Row, kept_sha256: bytes, target_sha256: bytes) -> bytes:
    """The hash of a step; `columns` are id, position, time, which step, and the target that is left.

    What is kept enters by its digest, and so does the whole target.
    """
    return hashlib.sha256(before + kept_sha256 + target_sha256 + to_json(columns).encode()).digest()


def purge_line(connection: sqlite3.Connection) -> str:
    """Where the chain ends, as the audit trail says it."""
    id_, chain = connection.execute(_LAST).fetchone() or (0, _FIRST)
    return f"{id_} steps in all, the last is {chain.hex()}"


def purge_lines(connection: sqlite3.Connection) -> list[tuple[int, bytes]]:
    """What `purge_line` said in the audit trail, of each purge that ended and each recovery: how many steps there
    were, and the hash of the last."""
    said = (_LINE.search(subject) for (subject,) in connection.execute(_SAID))
    return [(int(each["steps"]), bytes.fromhex(each["head"])) for each in said if each is not None]


class PurgeChain:
    """Notes steps, at one moment. Inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection, at: int) -> None:
        self._connection = connection
        self._at = at
        last: Row = connection.execute(_LAST).fetchone() or (0, _FIRST)
        # No number of a lost step comes back: the audit trail speaks of it still.
        self._id = max(int(last[0]), int(connection.execute(_LAST_LOST).fetchone()[0]))
        self._chain = bytes(last[1])

    def purge(self, position: int, step: str, kept: str = NOTHING) -> bool:
        """Empty an entry's headers and body where that was not done, and keep this instead; whether it was done
        just now."""
        execute = self._connection.execute
        stands = execute(_STANDS, (position,)).fetchone()
        if stands is None:
            target_sha256 = self._clear(position)
        else:
            target_sha256 = stands[1]
            execute("UPDATE purged SET kept = NULL WHERE id = ?", (stands[0],))
        self._add(position, step, kept, target_sha256)
        return stands is None

    def lose(self, position: int, target_sha256: bytes) -> None:
        """Note of an entry which was purged that nothing of what was kept of it could be read."""
        self._add(position, LOST, NOTHING, target_sha256)

    def _add(self, position: int, step: str, kept: str, target_sha256: bytes) -> None:
        execute = self._connection.execute
        kept_sha256 = hashlib.sha256(kept.encode()).digest()
        self._id += 1
        columns = (self._id, position, self._at, step)
        left = (*columns, execute(_TARGET, (position,)).fetchone()[0])
        self._chain = purge_chained(self._chain, left, kept_sha256, target_sha256)
        execute(_ADD, (*columns, kept, kept_sha256, target_sha256, self._chain))

    def _clear(self, position: int) -> bytes:
        """Empty an entry. A query behind its path goes with it; gives the digest of the whole target."""
        execute = self._connection.execute
        (target,) = execute(_TARGET, (position,)).fetchone()
        path = target.partition("?")[0]
        execute(_CLEAR, (path, position))
        return hashlib.sha256(target.encode()).digest()
