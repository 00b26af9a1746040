"""Is the database whole? The file, the chain of the log, and the projection's ends."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.connection import open_reader, schema_version, storage_error, too_new_sentence
from paysg_desktop.store.log import FIRST_CHAIN, chained
from paysg_desktop.store.records import DELIVERY_COLUMNS
from paysg_desktop.store.schema import SCHEMA_VERSION

_COLUMN_COUNT = len(DELIVERY_COLUMNS.split(","))
_LOG = (
    f"SELECT {DELIVERY_COLUMNS}, position, chain, headers_sha256, headers, body FROM deliveries "  # noqa: S608
    "ORDER BY position"
)
_FIRST_WITH_NEWER_ENTRIES = 2
_PLACES = {
    "Log entry {} is marked as replaced, but the one that stands for it is missing.": (
        "SELECT position FROM deliveries AS old WHERE superseded_by IS NOT NULL AND NOT EXISTS (SELECT 1 "
        "FROM deliveries AS new WHERE new.position = old.superseded_by AND new.id = old.id "
        "AND new.first_position = old.position) LIMIT 1"
    ),
    "Delivery {} stands in the log more than once.": (
        "SELECT id FROM deliveries WHERE superseded_by IS NULL GROUP BY id HAVING count(*) > 1 LIMIT 1"
    ),
    "Delivery {} stands in the log and in quarantine.": (
        "SELECT id FROM quarantine WHERE id IN (SELECT id FROM deliveries) LIMIT 1"
    ),
}


def check(path: Path) -> tuple[bool, str]:
    """Whether all is well, and a sentence that says what was looked at or what is wrong."""
    try:
        with closing(open_reader(path)) as connection:
            if schema_version(connection) > SCHEMA_VERSION:
                return False, too_new_sentence(schema_version(connection))
            for look in _LOOKS:
                wrong = look(connection)
                if wrong:
                    return False, wrong
            (count,) = connection.execute("SELECT count(*) FROM deliveries").fetchone()
    except sqlite3.Error as error:
        return False, str(storage_error(error, path))
    except StorageError as error:
        return False, str(error)
    return True, f"The file is whole, and the chain over {count:,} log entries holds."


def _integrity(connection: sqlite3.Connection) -> str | None:
    found = [line for (line,) in connection.execute("PRAGMA integrity_check(3)")]
    return None if found == ["ok"] else "The database file is damaged: " + "; ".join(found)[:500]


def _chain(connection: sqlite3.Connection) -> str | None:
    before = FIRST_CHAIN
    for expected, row in enumerate(connection.execute(_LOG), start=1):
        columns, (position, chain, headers_sha256, headers, body) = row[:_COLUMN_COUNT], row[_COLUMN_COUNT:]
        if position != expected:
            return f"Log entry {expected} is missing."
        if hashlib.sha256(headers).digest() != headers_sha256 or hashlib.sha256(body).digest() != columns[-1]:
            return f"Log entry {position} (delivery {columns[0]}) holds other bytes than were received."
        if chained(before, columns, headers_sha256) != chain:
            return f"The chain of the log breaks at entry {position} (delivery {columns[0]}): it was changed."
        before = chain
    return None


def _cursor(connection: sqlite3.Connection) -> str | None:
    (end,) = connection.execute("SELECT coalesce(max(position), 0) FROM deliveries").fetchone()
    (cursor,) = connection.execute("SELECT coalesce(max(position), 0) FROM cursors").fetchone()
    return None if cursor <= end else f"The projection claims entry {cursor}, but the log ends at {end}."


def _verified_again(connection: sqlite3.Connection) -> str | None:
    """Every delivery stands in one place: nothing is hidden by a newer entry that isn't there."""
    if schema_version(connection) < _FIRST_WITH_NEWER_ENTRIES:
        return None
    for sentence, sql in _PLACES.items():
        found = connection.execute(sql).fetchone()
        if found:
            return sentence.format(*found)
    return None


_LOOKS: tuple[Callable[[sqlite3.Connection], str | None], ...] = (_integrity, _chain, _cursor, _verified_again)
