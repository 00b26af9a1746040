"""Appending deliveries: to the log what counts, to the bounded quarantine what is not signed well."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence

from paysg_desktop.domain.delivery import DeliveryRow, NewDelivery
from paysg_desktop.domain.headers import encode_headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.many import insert_all
from paysg_desktop.store.records import (
    DELIVERY_COLUMNS,
    Row,
    delivery_row,
    new_delivery_columns,
    to_json,
    verification_to_json,
)
from paysg_desktop.store.traffic import Traffic

QUARANTINE_ROWS = 1000
QUARANTINE_BYTES = 50_000_000
FIRST_CHAIN = bytes(32)
_MARK = b"paysg-desktop log entry 2\n"
"""No hash of an earlier program starts with it."""
COLUMNS_KEPT = "method, target, peer, headers, body, headers_sha256, verification"
_COLUMNS = f"{DELIVERY_COLUMNS}, {COLUMNS_KEPT}"
_PLACES = ", ".join("?" * len(_COLUMNS.split(",")))
_INSERT_LOG = f"INSERT INTO deliveries (position, chain, {_COLUMNS})"
_SIZE = 2 + DELIVERY_COLUMNS.split(", ").index("size")
_LARGE = 16 * 1024
_INSERT_AGAIN = f"INSERT INTO deliveries (position, chain, first_position, {_COLUMNS}) VALUES (?, ?, ?, {_PLACES})"  # noqa: S608
_INSERT_ORIGIN = "INSERT INTO origins VALUES (?, ?)"
_ABOUT_QUARANTINED = ("findings", "verdicts", "origins", "answered", "purged_rejected")
"""Tables that say more of a delivery, and go with one that is trimmed."""
_INSERT_QUARANTINE = f"INSERT INTO quarantine ({_COLUMNS}) VALUES ({_PLACES})"  # noqa: S608 - names


def chained(
    before: bytes, columns: Row, kept: Row, headers_sha256: bytes, first_position: int | None = None
) -> bytes:
    """The hash of a log entry: over the one before, the digests, and all that was decided about it.

    `columns` are DELIVERY_COLUMNS, `kept` are method, target's SHA-256, peer and the verification's JSON. Headers,
    body and target enter by their digests only, so that a purge of them leaves the chain whole.
    """
    told = to_json((*columns[:-1], kept[0], kept[2], kept[3], first_position))
    return hashlib.sha256(_MARK + before + headers_sha256 + columns[-1] + kept[1] + told.encode()).digest()


def chained_before(before: bytes, columns: Row, headers_sha256: bytes) -> bytes:
    """The hash of an entry that an earlier program made (until schema 6): over fewer columns, loosely joined."""
    decided = "\x1f".join(str(value) for value in columns[:-1])
    return hashlib.sha256(before + headers_sha256 + columns[-1] + decided.encode()).digest()


class LogWriter:
    """The ends of the log, and the statements that add to it. Lives on the writer thread."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        self._traffic = Traffic(connection)
        self.reload()

    @property
    def end(self) -> int:
        """The position of the newest log entry; 0 when there is none."""
        return self._position

    def append(self, deliveries: Sequence[NewDelivery]) -> tuple[list[int], list[DeliveryRow]]:
        """Add deliveries in order, inside the caller's transaction; after a rollback call `reload`.

        Gives their ids, and the rows of those that went into quarantine: nobody folds them later.
        """
        rejected: list[DeliveryRow] = []
        entries: list[Row] = []
        ids = [self._append_one(delivery, entries, rejected) for delivery in deliveries]
        # A statement that is kept prepared keeps what it inserted last: large bodies shall be in one alone.
        large = [entry for entry in entries if entry[_SIZE] > _LARGE]
        insert_all(self._connection, _INSERT_LOG, [entry for entry in entries if entry[_SIZE] <= _LARGE])
        for entry in large:
            insert_all(self._connection, _INSERT_LOG, [entry])
        if rejected:
            self._traffic.add(rejected)
            self._trim_quarantine()
        return ids, rejected

    def reload(self) -> None:
        """Read the ends of the log from the database, and how much is in quarantine."""
        self._position, self._id, self._chain = self._ends()
        held = self._connection.execute("SELECT count(*), coalesce(sum(size), 0) FROM quarantine").fetchone()
        self._held_rows, self._held_bytes = int(held[0]), int(held[1])

    def append_again(self, columns: Row, kept: Row, first_position: int) -> int:
        """Add a new entry for a delivery that is in the log or was in quarantine; gives its position.

        `columns` are DELIVERY_COLUMNS as they stand now, `kept` those behind them in `COLUMNS_KEPT`.
        `first_position` is that of the entry which it stands for, 0 for one that came from quarantine.
        """
        method, target, peer, *_, headers_sha256, verification = kept
        said = (method, _digest(target), peer, verification)
        self._position += 1
        self._chain = chained(self._chain, columns, said, headers_sha256, first_position)
        self._connection.execute(_INSERT_AGAIN, (self._position, self._chain, first_position, *columns, *kept))
        return self._position

    def release(self, delivery_id: int, size: int) -> None:
        """Take a delivery out of quarantine: it is in the log now."""
        self._connection.execute("DELETE FROM quarantine WHERE id = ?", (delivery_id,))
        self._held_rows -= 1
        self._held_bytes -= size

    def _append_one(self, delivery: NewDelivery, entries: list[Row], rejected: list[DeliveryRow]) -> int:
        request = delivery.request
        self._id += 1
        headers = encode_headers(request.headers)
        body_sha256 = hashlib.sha256(request.body).digest()
        headers_sha256 = hashlib.sha256(headers).digest()
        took_us = max(0, self._clock.now() - request.received_at)
        columns = new_delivery_columns(delivery, self._id, took_us, body_sha256)
        kept = (request.method, request.target, request.peer, headers, request.body, headers_sha256)
        verification = verification_to_json(delivery.verification)
        values = (*columns, *kept, verification)
        if delivery.parent_id is not None:
            self._connection.execute(_INSERT_ORIGIN, (self._id, delivery.parent_id))
        if delivery.verification.is_quarantined:
            self._connection.execute(_INSERT_QUARANTINE, values)
            self._held_rows += 1
            self._held_bytes += len(request.body)
            rejected.append(delivery_row(columns, is_folded=True))
            return self._id
        self._position += 1
        said = (request.method, _digest(request.target), request.peer, verification)
        self._chain = chained(self._chain, columns, said, headers_sha256)
        entries.append((self._position, self._chain, *values))
        return self._id

    def _trim_quarantine(self) -> None:
        """Keep the newest rows and bytes; ids never come back, so the last one is remembered apart."""
        execute = self._connection.execute
        execute(
            "INSERT INTO counters VALUES ('delivery_id', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (self._id,),
        )
        if not self._is_over:
            return
        doomed: list[int] = []
        for delivery_id, size in execute("SELECT id, size FROM quarantine ORDER BY id"):
            if not self._is_over:
                break
            doomed.append(delivery_id)
            self._held_rows -= 1
            self._held_bytes -= size
        among = (to_json(doomed),)
        execute("DELETE FROM quarantine WHERE id IN (SELECT value FROM json_each(?))", among)
        for table in _ABOUT_QUARANTINED:
            execute(f"DELETE FROM {table} WHERE delivery_id IN (SELECT value FROM json_each(?))", among)  # noqa: S608

    @property
    def _is_over(self) -> bool:
        return self._held_rows > QUARANTINE_ROWS or self._held_bytes > QUARANTINE_BYTES

    def _ends(self) -> tuple[int, int, bytes]:
        execute = self._connection.execute
        last = execute("SELECT position, chain FROM deliveries ORDER BY position DESC LIMIT 1").fetchone()
        position, chain = last or (0, FIRST_CHAIN)
        ids = (
            "SELECT max(id) FROM deliveries UNION ALL SELECT max(id) FROM quarantine "
            "UNION ALL SELECT value FROM counters WHERE name = 'delivery_id'"
        )
        return position, max(number or 0 for (number,) in execute(ids)), chain


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
