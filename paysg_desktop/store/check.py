"""Is the database whole? The file, the chain of the log, and the projection's ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.heads import Heads, LogProof
from paysg_desktop.store.chains import audit_break, known_of, links_break, log_break, lost_of, purged_break
from paysg_desktop.store.connection import damaged, open_reader, schema_version, storage_error, too_new_sentence
from paysg_desktop.store.heads import chain_heads
from paysg_desktop.store.purge_chain import LOST
from paysg_desktop.store.schema_facts import NEWER_ENTRIES, SCHEMA_VERSION, YEARS

_UNKEPT = "SELECT count(*) FROM purged WHERE step = ?"
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
            wrong = wrong_with(connection)
            if wrong:
                return False, wrong
            (count,) = connection.execute("SELECT count(*) FROM deliveries").fetchone()
            lost = _lost_words(connection)
    except sqlite3.Error as error:
        return False, str(storage_error(error, path))
    except StorageError as error:
        return False, str(error)
    except (UnicodeDecodeError, TypeError, ValueError, AttributeError):  # values that nobody stored
        return False, str(damaged(path))
    return True, f"The file is whole, and the chain over {count:,} log entries holds{lost}."


def wrong_with(connection: sqlite3.Connection) -> str | None:
    """What is wrong with a database that this program knows, as a sentence; None where all is well."""
    return next(filter(None, (look(connection) for look in _LOOKS)), None)


def verify_log(path: Path, heads: Sequence[Heads]) -> LogProof:
    """Walk log and audit trail, and hold them against heads that were kept elsewhere. Raises StorageError."""
    try:
        with closing(open_reader(path)) as connection:
            connection.execute("BEGIN")  # both chains as of one moment
            log = log_break(connection, known_of([(each.log_position, each.log_chain) for each in heads]))
            audit = audit_break(connection, known_of([(each.audit_id, each.audit_chain) for each in heads]))
            wrong = tuple(filter(None, (log, links_break(connection), purged_break(connection), audit)))
            return LogProof(not wrong, wrong, chain_heads(connection), len(heads))
    except sqlite3.Error as error:
        raise storage_error(error, path) from error


def _lost_words(connection: sqlite3.Connection) -> str:
    """What a recovery noted as lost, in words; empty where it lost nothing."""
    lost = (lost_of(connection, chain).items() for chain in ("log", "audit"))
    entries, lines = (sum(last - first + 1 for first, last in each) for each in lost)
    is_newer = schema_version(connection) >= YEARS
    (unkept,) = connection.execute(_UNKEPT, (LOST,)).fetchone() if is_newer else (0,)
    said = [
        *([f"{entries:,}"] if entries else []),
        *([f"what was kept of {unkept:,} purged ones"] if unkept else []),
        *([f"{lines:,} lines of the audit trail"] if lines else []),
    ]
    return f", but for {' and '.join(said)} that were lost before a recovery" if said else ""


def _integrity(connection: sqlite3.Connection) -> str | None:
    found = [line for (line,) in connection.execute("PRAGMA integrity_check(3)")]
    return None if found == ["ok"] else "The database file is damaged: " + "; ".join(found)[:500]


def _chain(connection: sqlite3.Connection) -> str | None:
    return (
        log_break(connection, {}, lost_of(connection, "log"))
        or purged_break(connection, lost_of(connection, "purged"))
        or audit_break(connection, {}, lost_of(connection, "audit"))
    )


def _cursor(connection: sqlite3.Connection) -> str | None:
    (end,) = connection.execute("SELECT coalesce(max(position), 0) FROM deliveries").fetchone()
    (cursor,) = connection.execute("SELECT coalesce(max(position), 0) FROM cursors").fetchone()
    return None if cursor <= end else f"The projection claims entry {cursor}, but the log ends at {end}."


def _verified_again(connection: sqlite3.Connection) -> str | None:
    """Every delivery stands in one place: nothing is hidden by a newer entry that isn't there."""
    if schema_version(connection) < NEWER_ENTRIES:
        return None
    for sentence, sql in _PLACES.items():
        found = connection.execute(sql).fetchone()
        if found:
            return sentence.format(*found)
    return None


_LOOKS: tuple[Callable[[sqlite3.Connection], str | None], ...] = (_integrity, _chain, _cursor, _verified_again)
