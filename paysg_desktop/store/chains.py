"""Walking the hash chains: of the log, of what was purged of it, and of the audit trail.

Each walk gives the first thing that is wrong as a sentence, or None. `known` are hashes that were kept elsewhere,
by the position (or id) that they belong to; what they prove is told in docs/proof.md.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from paysg_desktop.store import desk
from paysg_desktop.store.connection import schema_version
from paysg_desktop.store.log import FIRST_CHAIN, chained, chained_before
from paysg_desktop.store.purge_chain import purge_chained, purge_lines
from paysg_desktop.store.records import DELIVERY_COLUMNS, Row
from paysg_desktop.store.schema_facts import NEWER_ENTRIES, YEARS

Known = Mapping[int, frozenset[bytes]]
"""Hashes that were noted elsewhere, by position; more than one where what was noted contradicts itself."""
Lost = Mapping[int, int]
"""First and last position of each range that is known to be lost."""
NONE_LOST: Lost = {}
_COLUMN_COUNT = len(DELIVERY_COLUMNS.split(","))
_MORE = "position, chain, headers_sha256, method, target, peer, verification, headers, body"
_OLDER = f"SELECT {DELIVERY_COLUMNS}, {_MORE}, %s, NULL, NULL FROM deliveries AS d ORDER BY position"  # noqa: S608
_NOW = (
    f"SELECT {DELIVERY_COLUMNS}, {_MORE}, first_position, "  # noqa: S608 - names of ours
    "(SELECT id FROM purged AS p WHERE p.position = d.position AND kept IS NOT NULL), "
    "(SELECT target_sha256 FROM purged AS p WHERE p.position = d.position AND kept IS NOT NULL) "
    "FROM deliveries AS d ORDER BY position"
)
_AUDIT = "SELECT id, at, account, action, subject, chain FROM audit ORDER BY id"
_PURGED = (
    "SELECT p.id, p.position, p.at, p.step, d.target, p.kept, p.kept_sha256, p.target_sha256, p.chain "
    "FROM purged AS p LEFT JOIN deliveries AS d ON d.position = p.position ORDER BY p.id"
)
_LAST_STEP = "SELECT max(id) FROM purged WHERE position = ?"
_NOT_MARKED = (
    "SELECT new.position FROM deliveries AS new JOIN deliveries AS old ON old.position = new.first_position "
    "WHERE new.first_position > 0 AND (old.superseded_by IS NOT new.position OR old.id != new.id) LIMIT 1"
)
_MARKED = (
    "SELECT old.position FROM deliveries AS old LEFT JOIN deliveries AS new ON new.position = old.superseded_by "
    "WHERE old.superseded_by IS NOT NULL AND new.first_position IS NOT old.position LIMIT 1"
)
_SHA256 = 32


@dataclass(frozen=True, slots=True)
class _Entry:
    """A log entry as it stands. `purged_target` is the digest of its target where that was cut."""

    columns: Row
    position: int
    chain: bytes
    headers_sha256: bytes
    said: Row
    headers: bytes
    body: bytes
    first_position: int | None
    is_purged: bool
    purged_target: bytes | None


def log_break(connection: sqlite3.Connection, known: Known, lost: Lost = NONE_LOST) -> str | None:
    """The first break of the log: an entry that was changed, is missing, or was moved.

    Those of `lost` may be missing; behind them the chain goes on from what stands there.
    """
    version = schema_version(connection)
    sql = _NOW if version >= YEARS else _OLDER % _first_position_column(version)
    starts_at = _start(connection, "log_chain_from")
    before: bytes | None = FIRST_CHAIN
    end = 0
    for row in connection.execute(sql):
        entry = _entry(row)
        expected = end + 1
        if lost.get(expected) == entry.position - 1:
            before, expected = None, entry.position
        wrong = _wrong_entry(entry, expected, before, starts_at)
        if wrong:
            return wrong
        end, before = entry.position, entry.chain
        if known.get(end, {before}) != {before}:
            return _not_as_noted(known[end], "log", f"entry {end}")
    return _cut(known, end, "log", "entry")


def lost_of(connection: sqlite3.Connection, chain: str) -> Lost:
    """What a recovery of a damaged file could not read of a chain."""
    if schema_version(connection) < YEARS:
        return NONE_LOST
    return dict(connection.execute("SELECT first, last FROM lost_entries WHERE chain = ?", (chain,)))


def audit_break(connection: sqlite3.Connection, known: Known, lost: Lost = NONE_LOST) -> str | None:
    """The first break of the audit trail."""
    starts_at = _start(connection, "audit_chain_from")
    before: bytes | None = FIRST_CHAIN
    end = 0
    for row in connection.execute(_AUDIT):
        *columns, chain = row
        expected = end + 1
        if lost.get(expected) == columns[0] - 1:
            before, expected = None, columns[0]
        if columns[0] != expected:
            return f"Line {expected} of the audit trail is missing."
        make = desk.audit_chained if expected >= starts_at else desk.audit_chained_before
        if before is not None and make(before, tuple(columns)) != chain:
            return f"The chain of the audit trail breaks at line {expected}: it was changed, added or moved."
        end, before = expected, chain
        if known.get(end, {before}) != {before}:
            return _not_as_noted(known[end], "audit trail", f"line {end}")
    return _cut(known, end, "audit trail", "line")


def purged_break(connection: sqlite3.Connection, lost: Lost = NONE_LOST) -> str | None:
    """The first break in what was kept instead of purged bodies, against what the audit trail says of purges.

    Steps of `lost` may be missing; the trail says of a recovery, too, where it left this chain.
    """
    if schema_version(connection) < YEARS:
        return None
    lines = [line for line in purge_lines(connection) if not _is_lost(lost, line[0])]
    named = {number for number, _ in lines}
    before: bytes | None = FIRST_CHAIN
    count = 0
    heads: dict[int, bytes] = {}
    for row in connection.execute(_PURGED):
        id_, *_, kept_sha256, target_sha256, chain = row
        if lost.get(count + 1) == id_ - 1:
            before, count = None, id_ - 1
        if id_ != count + 1:
            return f"Step {count + 1} of what was purged is missing."
        wrong = _wrong_step(connection, row)
        if wrong:
            return wrong
        if before is not None and purge_chained(before, row[:5], kept_sha256, target_sha256) != chain:
            return f"The chain of what was purged breaks at log entry {row[1]}: it was changed."
        before, count = chain, id_
        if id_ in named:
            heads[id_] = chain
    is_told = all(not number or heads.get(number) == head for number, head in lines)
    if is_told and (count == max((number for number, _ in lines), default=0) or _is_under_way(connection)):
        return None
    return "What was purged is not what the audit trail says was purged."


def _wrong_step(connection: sqlite3.Connection, row: Row) -> str | None:
    """What is wrong with a step by itself."""
    id_, position, *_, kept, kept_sha256, target_sha256, _ = row
    if len(kept_sha256) != _SHA256 or len(target_sha256) != _SHA256:
        return f"What is kept of log entry {position} was changed."
    if kept is not None and hashlib.sha256(kept.encode()).digest() != kept_sha256:
        return f"What is kept of log entry {position} was changed since its body was purged."
    if kept is None and connection.execute(_LAST_STEP, (position,)).fetchone()[0] == id_:
        return f"What was kept of log entry {position} is missing."
    return None


def _is_under_way(connection: sqlite3.Connection) -> bool:
    """Whether the audit trail says that a purge was begun and has not ended."""
    sql = "SELECT action FROM audit WHERE action IN ('purge begun', 'purge ended') ORDER BY id DESC LIMIT 1"
    return bool(connection.execute(sql).fetchone() == ("purge begun",))


def _is_lost(lost: Lost, number: int) -> bool:
    return any(first <= number <= last for first, last in lost.items())


def known_of(pairs: Sequence[tuple[int, str]]) -> Known:
    """Hashes by their position, of hex; position 0 is the start, which says nothing."""
    known: dict[int, frozenset[bytes]] = {}
    for position, chain in pairs:
        if position:
            known[position] = known.get(position, frozenset()) | {bytes.fromhex(chain)}
    return known


def _entry(row: Row) -> _Entry:
    columns, more = row[:_COLUMN_COUNT], row[_COLUMN_COUNT:]
    position, chain, headers_sha256, method, target, peer, verification, headers, body, first, step, cut = more
    said = (method, hashlib.sha256(target.encode()).digest(), peer, verification)
    return _Entry(columns, position, chain, headers_sha256, said, headers, body, first, step is not None, cut)


def _wrong_entry(entry: _Entry, expected: int, before: bytes | None, starts_at: int) -> str | None:
    named = f"Log entry {entry.position} (delivery {entry.columns[0]})"
    if entry.position != expected:
        return f"Log entry {expected} is missing."
    if not _are_its_bytes(entry):
        return f"{named} holds other bytes than were received."
    if len(entry.headers_sha256) != _SHA256 or len(entry.columns[-1]) != _SHA256:
        return f"{named} was changed: a digest of it is none."
    if before is None or _chain_of(entry, before, starts_at) == entry.chain:
        return None
    return f"The chain of the log breaks at entry {expected} (delivery {entry.columns[0]}): it was changed."


def _are_its_bytes(entry: _Entry) -> bool:
    if entry.is_purged:
        return not entry.headers and not entry.body
    headers, body = (hashlib.sha256(each).digest() for each in (entry.headers, entry.body))
    return (headers, body) == (entry.headers_sha256, entry.columns[-1])


def _chain_of(entry: _Entry, before: bytes, starts_at: int) -> bytes:
    if entry.position < starts_at:
        return chained_before(before, entry.columns, entry.headers_sha256)
    method, target, *rest = entry.said
    said = (method, entry.purged_target or target, *rest)
    return chained(before, entry.columns, said, entry.headers_sha256, entry.first_position)


def links_break(connection: sqlite3.Connection) -> str | None:
    """What a chain cannot hold, for it is noted later: which entry stands for an earlier one."""
    if schema_version(connection) < NEWER_ENTRIES:
        return None
    for sql in (_NOT_MARKED, _MARKED):
        found = connection.execute(sql).fetchone()
        if found:
            return f"Log entry {found[0]} and the one that it was verified again as don't name each other."
    return None


def _first_position_column(version: int) -> str:
    return "first_position" if version >= NEWER_ENTRIES else "NULL"


def _start(connection: sqlite3.Connection, name: str) -> int:
    """From where on the chain is taken over every column; beyond all that an older file holds."""
    found = connection.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
    return int(found[0]) if found else 2**63


_OTHER = (
    "At {one} the {what} has another hash than was noted elsewhere: what stands there or before it was changed, "
    "and the chain made anew behind it."
)
_TWO = (
    "Of {one} of the {what} two hashes were noted elsewhere, and they differ: one of them was changed, belongs to "
    "another workspace, or was noted before the chain was made anew."
)


def _not_as_noted(noted: frozenset[bytes], what: str, one: str) -> str:
    return (_TWO if len(noted) > 1 else _OTHER).format(what=what, one=one)


def _cut(known: Known, end: int, what: str, one: str) -> str | None:
    last = max(known, default=0)
    if last <= end:
        return None
    return f"The {what} ends at {one} {end}, but {one} {last} was noted elsewhere: its end was cut off."
