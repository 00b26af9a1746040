"""Taking over the log of a damaged file: what its digests and the chain vouch for stays, the rest is set aside."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, product
from typing import Any

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.headers import decode_headers
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.store import desk
from paysg_desktop.store.log import FIRST_CHAIN, chained, chained_before
from paysg_desktop.store.records import (
    DELIVERY_COLUMNS,
    Row,
    delivery_row,
    verification,
    verification_to_json,
)

_DECIDED = tuple(name.strip() for name in DELIVERY_COLUMNS.split(","))
_TWICE = (
    "SELECT id FROM deliveries WHERE superseded_by IS NULL AND first_position IS NULL "
    "GROUP BY id HAVING count(*) > 1"
)
_PLACES = "SELECT position FROM deliveries WHERE id = ? AND superseded_by IS NULL ORDER BY position"
_AUDIT_COLUMNS = ("id", "at", "account", "action", "subject", "chain")
_DIGEST_BYTES = 32
_STILL_THERE = 8
"""Bytes of a hash of 32 that are equal by no chance."""
_FORM_BEFORE = 1
"""The place among an entry's possible chains of the form that programs before schema 6 made."""
_WORD = Verification(
    Status.FAILED,
    None,
    explanation="The disk changed this record after it was stored. Verify it again, or ask the provider.",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the log under the names of its columns."""

    values: dict[str, Any]

    @property
    def position(self) -> int:
        return int(self.values["position"])


def entries(columns: tuple[str, ...], rows: Iterable[Row]) -> Iterator[Entry]:
    """Those rows that have the types of an entry; a position may come twice, one behind the other."""
    seen = 0
    for row in rows:
        values = dict(zip(columns, row, strict=True))
        if is_stored_request(values) and is_digest(values["chain"]) and values["position"] >= max(seen, 1):
            seen = values["position"]
            yield Entry(values)


def is_stored_request(values: Mapping[str, Any]) -> bool:
    """Whether headers, body and their digests have the types that we store."""
    contents = (values["headers"], values["body"])
    digests = (values["headers_sha256"], values["body_sha256"])
    return all(isinstance(each, bytes) for each in contents) and all(map(is_digest, digests))


def is_record(values: Mapping[str, Any]) -> bool:
    """Whether the rest of a stored request is what the program can read."""
    try:
        delivery_row(tuple(values[name] for name in _DECIDED), 1)
        verification(values["status"], values["cause"], values["verification"])
        decode_headers(values["headers"])
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return False
    return True


def is_digest(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == _DIGEST_BYTES


def has_its_bytes(values: Mapping[str, Any]) -> bool:
    """Whether headers and body are those that were received."""
    return bool(
        hashlib.sha256(values["headers"]).digest() == values["headers_sha256"]
        and hashlib.sha256(values["body"]).digest() == values["body_sha256"]
    )


def was_emptied(values: Mapping[str, Any]) -> bool:
    """Whether there are neither headers nor a body: a purge took them, or none were received."""
    return not values["headers"] and not values["body"]


class LogCopy:
    """Writes entries in their order into a fresh file; counts what it kept and what it set aside.

    `purged` holds the digest of the target of each entry whose bytes were taken out on purpose.
    """

    def __init__(self, target: sqlite3.Connection, purged: Mapping[int, bytes]) -> None:
        self._target = target
        self._purged = purged
        self._before: bytes | None = FIRST_CHAIN
        """The chain of the entry before; None where that one is lost."""
        self._is_sure = True
        """Whether the entry before was vouched for by the chain."""
        self._is_trusted = False
        self.chain_from = 1
        """The first position behind all whose chain is one of a program before schema 6."""
        self._positions: dict[int, bool] = {}
        """What was kept, and whether there was an entry before it."""
        self._on_trust: set[int] = set()
        """Those of them that no chain vouches for."""
        self._next = 1
        self._last_id = 0
        self.kept_count = self.aside_count = 0
        self.gaps: list[tuple[int, int]] = []
        """Positions, first and last, that the fresh log does not have."""

    def take(self, log: Iterable[Entry]) -> None:
        """Copy all of these."""
        waiting: list[Entry] = []
        for _, alike in groupby(log, lambda entry: entry.position):
            group = list(alike)
            if waiting:
                self._take(*self._chosen(waiting, group))
            waiting = group
        if waiting:
            self._take(*self._chosen(waiting, []))

    def end_at(self, last: int) -> None:
        """Nothing more was read, and the damaged log went so far. Says what is missing."""
        self._drop_impostors()
        following = 1
        for position in sorted(self._positions):
            if position > following:
                add_gap(self.gaps, following, position - 1)
            elif position in self._on_trust and self._positions[position]:
                self.gaps.append((position, position - 1))  # nothing is lost, but the chain begins anew here
            following = position + 1
        if following <= last:
            add_gap(self.gaps, following, last)
        self.kept_count = len(self._positions)

    def _drop_impostors(self) -> None:
        """A row whose number was hit stands in the place of a lost one: the delivery stands elsewhere, too."""
        columns = {name for _, name, *_ in self._target.execute("PRAGMA table_info(deliveries)")}
        if "superseded_by" not in columns:  # the first version allows an id once
            return
        for (identity,) in self._target.execute(_TWICE).fetchall():
            found = [position for (position,) in self._target.execute(_PLACES, (identity,))]
            doubtful = [each for each in found if each in self._on_trust]
            for position in doubtful if len(doubtful) < len(found) else doubtful[1:]:
                self._target.execute("DELETE FROM deliveries WHERE position = ?", (position,))
                del self._positions[position]

    def _take(self, entry: Entry, following: Entry | None) -> None:
        if entry.position != self._next:
            self._before = None
        self._next = entry.position + 1
        self._is_trusted = False
        chain = self._vouched(entry, following)
        if chain is None or not insert(self._target, "deliveries", entry.values | {"chain": chain}):
            self._set_aside(entry)
            self._before, self._is_sure = entry.values["chain"], False
            return
        self._positions[entry.position] = self._before is not None
        if self._is_trusted:
            self._on_trust.add(entry.position)
        self._last_id = entry.values["id"]
        self._before, self._is_sure = chain, not self._is_trusted

    def _chosen(self, group: list[Entry], following: list[Entry]) -> tuple[Entry, Entry | None]:
        """Which of those that claim one place was stored there, and the next entry that goes with it."""
        before = self._before if group[0].position == self._next else None

        def worth(pair: tuple[Entry, Entry | None]) -> tuple[bool, bool, bool, bool]:
            entry, after = pair
            chain, identity = entry.values["chain"], entry.values["id"]
            is_next = after is not None and after.position == entry.position + 1
            follows = after is not None and is_next and after.values["chain"] in self._chains(chain, after)
            is_between = self._last_id < identity and (after is None or identity < after.values["id"])
            fits = before is not None and chain in self._chains(before, entry)
            return fits, follows, has_its_bytes(entry.values), is_between

        if len(group) == 1 and len(following) < 2:
            return group[0], following[0] if following else None
        afters: list[Entry | None] = [*following] or [None]
        return max(product(group, afters), key=worth)

    def _vouched(self, entry: Entry, following: Entry | None) -> bytes | None:
        """The chain of an entry which is as it was stored; None for one that isn't.

        A chain that doesn't fit while the next entry follows from what it should be was hit itself: it is mended.
        """
        is_emptied = was_emptied(entry.values)
        if not is_emptied and not has_its_bytes(entry.values):
            return None
        stored: bytes = entry.values["chain"]
        expected = self._chains(self._before or b"", entry)
        if stored in expected:
            self._note(entry, expected.index(stored))
            return stored
        if self._before is None or not self._is_sure:
            return self._taken_on_trust(entry)
        for form, mended in enumerate(expected):
            # A hash over other columns is another one in every byte: this is the right one with some bytes hit.
            if sum(a == b for a, b in zip(stored, mended, strict=True)) >= _STILL_THERE:
                self._note(entry, form)
                return mended
        if following is not None and following.position == entry.position + 1:
            for form, mended in enumerate(expected):
                if following.values["chain"] in self._chains(mended, following):
                    self._note(entry, form)
                    return mended
        # Its purge note was lost, and with it the digest of its target. Nothing is kept of it that moves money.
        is_without_note = is_emptied and entry.position not in self._purged
        return self._taken_on_trust(entry) if is_without_note else None

    def _taken_on_trust(self, entry: Entry) -> bytes | None:
        """Its bytes are what was received, and there is nothing before it that could tell more."""
        if not is_record(entry.values):
            return None
        self._is_trusted = True
        return bytes(entry.values["chain"])

    def _note(self, entry: Entry, form: int) -> None:
        if form == _FORM_BEFORE:
            self.chain_from = entry.position + 1

    def _chains(self, before: bytes, entry: Entry) -> tuple[bytes, bytes]:
        """What the chain should be: of an entry of this program, and of one of a program before schema 6."""
        values = entry.values
        decided = tuple(values[name] for name in _DECIDED)
        headers_sha256 = values["headers_sha256"]
        noted = self._purged.get(entry.position) if was_emptied(values) else None
        target = noted or hashlib.sha256(str(values["target"]).encode()).digest()
        said = (values["method"], target, values["peer"], values["verification"])
        now = chained(before, decided, said, headers_sha256, values.get("first_position"))
        return now, chained_before(before, decided, headers_sha256)

    def _set_aside(self, entry: Entry) -> None:
        """Into quarantine, from where it comes back when its signature holds. It has no other use unsigned.

        One whose bytes a purge took would never come back: it is lost.
        """
        if was_emptied(entry.values) and not has_its_bytes(entry.values):
            return
        if entry.values["source"] != Source.WEBHOOK.value or entry.values.get("superseded_by") is not None:
            return
        said = {"status": _WORD.status.value, "cause": None, "verification": verification_to_json(_WORD)}
        apart = {"position", "chain", "first_position", "superseded_by"}
        values = {name: value for name, value in entry.values.items() if name not in apart} | said
        if not is_record(values):
            return
        self.aside_count += insert(self._target, "quarantine", values)


def copy_audit(target: sqlite3.Connection, rows: Iterable[Row]) -> tuple[list[tuple[int, int]], int]:
    """Copy the lines of the audit trail that the chain vouches for; gives the ids of the others, and the first id
    behind all whose chain is one of a program before schema 6."""
    gaps: list[tuple[int, int]] = []
    before: bytes | None = FIRST_CHAIN
    following = chain_from = 1
    for row in rows:
        *columns, chain = row
        if columns[0] > following:
            add_gap(gaps, following, columns[0] - 1)
            before = None
        following = columns[0] + 1
        forms = [make(before or b"", tuple(columns)) for make in (desk.audit_chained, desk.audit_chained_before)]
        is_vouched = is_digest(chain) and (before is None or chain in forms)
        if not is_vouched or not insert(target, "audit", dict(zip(_AUDIT_COLUMNS, row, strict=True))):
            add_gap(gaps, columns[0], columns[0])
            before = None
            continue
        if chain == forms[_FORM_BEFORE]:
            chain_from = columns[0] + 1
        before = chain
    return gaps, chain_from


def add_gap(gaps: list[tuple[int, int]], first: int, last: int) -> None:
    """Add a range at the end, joined to the last one where they touch."""
    if gaps and gaps[-1][1] == first - 1:
        first = gaps.pop()[0]
    gaps.append((first, last))


def insert(target: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> bool:
    """Whether the row could be taken; not where its values can't be what was stored, or another has its place."""
    places = ", ".join("?" * len(values))
    sql = f"INSERT OR IGNORE INTO {table} ({', '.join(values)}) VALUES ({places})"  # noqa: S608 - names of ours
    try:
        return target.execute(sql, tuple(values.values())).rowcount == 1
    except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError, UnicodeEncodeError):
        return False
