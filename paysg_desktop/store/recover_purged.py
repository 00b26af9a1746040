"""Taking over what a damaged file keeps instead of purged bodies, as far as its chain vouches for it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from paysg_desktop.store.log import FIRST_CHAIN
from paysg_desktop.store.purge_chain import PurgeChain, purge_chained
from paysg_desktop.store.records import Row
from paysg_desktop.store.recover_log import add_gap, insert, is_digest

_COLUMNS = ("id", "position", "at", "step", "kept", "kept_sha256", "target_sha256", "chain")
_LEFT_TARGET = "SELECT target FROM deliveries WHERE position = ? AND headers = x'' AND body = x''"
_WITHOUT_NOTE = (
    "SELECT position, target FROM deliveries AS d WHERE headers = x'' AND body = x'' "
    "AND NOT EXISTS (SELECT 1 FROM purged AS p WHERE p.position = d.position AND kept IS NOT NULL) "
    "AND (headers_sha256 != ?1 OR body_sha256 != ?1 OR EXISTS (SELECT 1 FROM purged AS p "
    "WHERE p.position = d.position)) ORDER BY position"
)
_LOST_STEPS = "INSERT INTO lost_entries VALUES ('purged', ?, ?)"
_BEYOND_ALL = 2**48
"""No number of a row that we gave goes so far."""


def copy_purged(
    target: sqlite3.Connection, rows: Iterable[Row], said: Sequence[tuple[int, bytes]], at: int
) -> int:
    """Copy the steps of purges that the chain vouches for, of entries that are there. `said`: by the audit trail.

    The numbers of the others are noted as lost, and so is what was kept of each entry of which nothing is kept any
    more; gives how many those are.
    """
    digests: dict[int, bytes] = {}
    heads: dict[int, set[bytes]] = {}
    for number, head in said:
        heads.setdefault(number, set()).add(head)
    gaps: list[tuple[int, int]] = []
    before: bytes | None = FIRST_CHAIN
    following = 1
    for row in rows:
        id_, position, *_, target_sha256, chain = row
        if not following <= id_ < _BEYOND_ALL:
            continue
        if id_ > following:
            add_gap(gaps, following, id_ - 1)
            before = None
        following = id_ + 1
        if is_digest(target_sha256):
            digests[position] = target_sha256
        is_vouched = _is_step(target, row, before) and heads.get(id_, {chain}) == {chain}
        if is_vouched and insert(target, "purged", dict(zip(_COLUMNS, row, strict=True))):
            before = chain
        else:
            add_gap(gaps, id_, id_)
            before = None
    last = max((number for number, _ in said if number < _BEYOND_ALL), default=0)
    if following <= last:
        add_gap(gaps, following, last)
    target.executemany(_LOST_STEPS, gaps)
    return _note_lost(target, digests, at)


def _is_step(target: sqlite3.Connection, row: Row, before: bytes | None) -> bool:
    """Whether this was written of an entry that is there and empty; `before` is None behind a lost step."""
    id_, position, at, step, kept, kept_sha256, target_sha256, chain = row
    left = target.execute(_LEFT_TARGET, (position,)).fetchone()
    if left is None or not all(map(is_digest, (kept_sha256, target_sha256, chain))):
        return False
    if kept is not None and hashlib.sha256(kept.encode()).digest() != kept_sha256:
        return False
    columns = (id_, position, at, step, left[0])
    return before is None or purge_chained(before, columns, kept_sha256, target_sha256) == chain


def _note_lost(target: sqlite3.Connection, digests: Mapping[int, bytes], at: int) -> int:
    """Note each purged entry of which nothing is kept as one of which it is lost; gives how many there are."""
    chain = PurgeChain(target, at)
    found = target.execute(_WITHOUT_NOTE, (hashlib.sha256(b"").digest(),)).fetchall()
    for position, left in found:
        chain.lose(position, digests.get(position) or hashlib.sha256(left.encode()).digest())
    return len(found)
