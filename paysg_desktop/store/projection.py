"""Folding the log into events, payments, history and totals, from the cursor on.

Everything here can be thrown away and made again from the log; `rebuild` is the same code from position 0.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryRow, LoggedBody, PaymentLink, Source
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.kept import kept_from_json
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.verification import COUNTED, Status
from paysg_desktop.store.events import Event, EventTable, Identity
from paysg_desktop.store.payments import PaymentTable
from paysg_desktop.store.records import (
    DELIVERY_COLUMNS,
    Row,
    delivery_row,
    moves_nothing,
    payment_link,
)
from paysg_desktop.store.search_index import SearchIndex
from paysg_desktop.store.source_tables import SourceTables
from paysg_desktop.store.traffic import Traffic

Interpret = Callable[[LoggedBody], ParsedBody]
"""What a logged body says; the same answer for ever."""

CURSOR = "fold"
_LIST_COLUMN_COUNT = len(DELIVERY_COLUMNS.split(","))
TABLES = ("events", "tellings", "payments", "history", "totals", "statement_lines", "account_webhooks")
_NEXT = (
    f"SELECT {DELIVERY_COLUMNS}, position, first_position, body, "  # noqa: S608 - names of ours
    "(SELECT kept FROM purged WHERE purged.position = deliveries.position AND kept IS NOT NULL) "
    "FROM deliveries WHERE position > ? ORDER BY position LIMIT ?"
)
_TELLINGS = (
    "INSERT INTO tellings SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
    "json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]') FROM json_each(?)"
)
"""One statement for all: each lets go of the interpreter, which a busy listener is slow to give back."""


@dataclass(frozen=True, slots=True)
class _Telling:
    row: DeliveryRow
    payment: int | None
    is_news: bool = True
    """Whether the payment may change by it; a mere repeat changes nothing."""
    first_position: int | None = None
    """Of the entry that it stands for; 0 for one from quarantine, None for a delivery's first."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A log entry and what its body says; None where it moves nothing."""

    row: DeliveryRow
    parsed: ParsedBody | None
    first_position: int | None
    identity: Identity | None
    """Of the event that it tells; None where it tells none."""
    payment: Identity | None
    """Of the payment of which it tells something."""


class Projection:
    """The fold and its cursor. Lives on the writer thread; every call is inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection, interpret: Interpret) -> None:
        self._connection = connection
        self._interpret = interpret
        self._events = EventTable(connection)
        self._payments = PaymentTable(connection)
        self._traffic = Traffic(connection)
        self._sources = SourceTables(connection)
        self._records: list[Row] = []
        self._heard: dict[tuple[str, str, str], int] = {}
        """Tellings, and when accounts were heard of, of the entries of a step: written together."""
        self._cursor = self._read_cursor()

    @property
    def cursor(self) -> int:
        """The position of the last log entry folded."""
        return self._cursor

    def reload(self) -> None:
        """Read the cursor again, after a rollback."""
        self._cursor = self._read_cursor()

    def reset(self) -> None:
        """Forget everything folded, so that the next steps make it again from the log."""
        for table in TABLES:
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        self._traffic.forget_delivered()
        SearchIndex(self._connection).reset()
        self._move_cursor(0)

    def step(self, limit: int) -> Changes:
        """Fold at most `limit` further entries; says what moved."""
        entries = self._connection.execute(_NEXT, (self._cursor, limit)).fetchall()
        if not entries:
            return Changes()
        settings = read_settings(self._connection)
        self._records.clear()
        self._heard.clear()
        read = [self._read(entry, settings) for entry in entries]
        self._look_up(read)
        tellings = [self._told(each) for each in read]
        told_of = sorted({each.payment for each in tellings if each.payment is not None})
        news = {each.payment for each in tellings if each.is_news}
        self._write_down()
        moved = self._payments.refold([key for key in told_of if key in news], self._events.new_facts())
        known = moved | self._payments.rows([key for key in told_of if key not in news])
        deliveries = [each for each in tellings if each.row.source.is_delivery]
        self._traffic.add(each.row for each in deliveries if not each.first_position)
        self._traffic.add_verified_later(each.row for each in deliveries if each.first_position)
        self._move_cursor(entries[-1][_LIST_COLUMN_COUNT])
        links = {key: payment_link(row) for key, row in known.items()}
        # What was asked for or imported is told by the payments that it moved: it is no delivery.
        new, again = (
            tuple(_with_payment(each, links) for each in deliveries if (each.first_position is None) is is_new)
            for is_new in (True, False)
        )
        return Changes(new, _in_order(moved.values()), updated=again)

    def skip(self) -> None:
        """Leave the next entry out."""
        self._move_cursor(self._cursor + 1)

    def _read(self, entry: Row, settings: Mapping[str, str]) -> _Read:
        columns, (position, first_position, body, kept) = entry[:_LIST_COLUMN_COUNT], entry[_LIST_COLUMN_COUNT:]
        row = delivery_row(columns, position, is_folded=True)
        parsed = read_body(self._interpret, row, body, kept, settings)
        return _Read(row, parsed, first_position, _event_of(row, parsed), _payment_of(row, parsed))

    def _look_up(self, read: list[_Read]) -> None:
        """What the database knows of everything that these tell of."""
        self._events.look_up([each.identity for each in read if each.identity])
        self._payments.look_up([each.payment for each in read if each.payment])

    def _told(self, read: _Read) -> _Telling:
        """Take one log entry in: a first telling makes an event, a later one only counts."""
        row, parsed, identity = read.row, read.parsed, read.identity
        if parsed is not None and parsed.statement is not None:
            self._sources.add_line(row, parsed.account or "", parsed.statement)
        if parsed is None or identity is None:
            return _Telling(row, None, first_position=read.first_position)
        event = self._events.get(identity)
        if event is None:
            return self._told_first(read, parsed, identity)
        had_conflict, is_conflict = event.has_conflict, event.body_sha256 != row.body_sha256
        self._events.again(event, is_conflict=is_conflict)
        again = replace(row, is_duplicate=True, is_conflict=is_conflict)
        return self._record(again, event, read.first_position, is_news=is_conflict and not had_conflict)

    def _told_first(self, read: _Read, parsed: ParsedBody, identity: Identity) -> _Telling:
        """Make the event, and its payment where there is none."""
        row = read.row
        payment = self._payments.key_of(read.payment) if read.payment else None
        event = self._events.add(identity, row, parsed, payment)
        if row.source is Source.WEBHOOK:
            account = (row.provider, row.environment.value, parsed.account or "")
            self._heard[account] = max(self._heard.get(account, 0), row.received_at)
        return self._record(row, event, read.first_position)

    def _record(
        self, row: DeliveryRow, event: Event, first_position: int | None, *, is_news: bool = True
    ) -> _Telling:
        self._records.append((row.position, event.id, event.payment, row.is_duplicate, row.is_conflict))
        return _Telling(row, event.payment, is_news, first_position)

    def _write_down(self) -> None:
        self._events.write_down()
        self._connection.execute(_TELLINGS, (json.dumps(self._records),))
        self._sources.heard(self._heard)

    def _move_cursor(self, position: int) -> None:
        self._connection.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (CURSOR, position))
        self._cursor = position

    def _read_cursor(self) -> int:
        found = self._connection.execute("SELECT position FROM cursors WHERE name = ?", (CURSOR,)).fetchone()
        return int(found[0]) if found else 0


def read_body(
    interpret: Interpret, row: DeliveryRow, body: bytes, kept: str | None, settings: Mapping[str, str]
) -> ParsedBody | None:
    """What an entry says, by its body or what was `kept` of it; None where it moves nothing.

    `settings` are those of endpoints that have some, by id.
    """
    if row.status not in COUNTED or moves_nothing(row):
        return None
    if kept is not None:
        return kept_from_json(kept)
    return interpret(
        LoggedBody(
            provider=row.provider,
            source=row.source,
            event_type=row.event_type,
            body=body,
            settings=settings.get(row.endpoint_id, "{}"),
            is_reserialised=row.status is Status.VERIFIED_RESERIALISED,
        )
    )


def read_settings(connection: sqlite3.Connection) -> dict[str, str]:
    """Of endpoints that have some, by id."""
    return dict(connection.execute("SELECT id, settings FROM endpoints WHERE settings != '{}'"))


def _event_of(row: DeliveryRow, parsed: ParsedBody | None) -> Identity | None:
    if parsed is None or parsed.statement is not None:
        return None
    if parsed.event_id is None and parsed.payment_id is None:
        return None
    return row.provider, row.environment.value, parsed.event_id or _own_identity(row)


def _payment_of(row: DeliveryRow, parsed: ParsedBody | None) -> Identity | None:
    if parsed is None or parsed.payment_id is None or parsed.snapshot is None:
        return None
    return row.provider, row.environment.value, parsed.payment_id


def _own_identity(row: DeliveryRow) -> str:
    """Of a fact that names none. Answers of an API are facts each time: else a state that came back is missed."""
    return f"sha256:{row.body_sha256.hex()}" if row.source.is_delivery else f"log:{row.position}"


def _with_payment(telling: _Telling, links: dict[int, PaymentLink]) -> DeliveryRow:
    if telling.payment is None:
        return telling.row
    return replace(telling.row, payment=links[telling.payment])


def _in_order(rows: Iterable[PaymentRow]) -> tuple[PaymentRow, ...]:
    """Oldest change first, as lists are kept."""
    return tuple(sorted(rows, key=lambda row: (row.changed_at, row.key)))
