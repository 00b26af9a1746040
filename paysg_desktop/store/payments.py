"""The tables of one payment: its row, its history and what it adds to the totals, always moved together."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.figures import contributions
from paysg_desktop.domain.payment import Fact, HistoryEntry, Payment, PaymentRow, fold, refunded_minor
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.many import insert_all, matching
from paysg_desktop.store.records import EVENT_COLUMNS, Row, payment_row, payment_values, snapshot, to_json

_MOVED = (
    "account, amount_minor, amount_raw, currency, status, status_raw, reference, description, payer_name, "
    "created_at, paid_at, refunded_at, changed_at, source, verification, attention, snapshot, refunded_minor, "
    "checkout_id"
)
_UPDATE = f"UPDATE payments SET {_MOVED.replace(',', ' = ?,')} = ? WHERE key = ?"  # noqa: S608 - names of ours
_INSERT = f"INSERT INTO payments (provider, environment, id, {_MOVED}, key)"
_KNOWN = (
    "SELECT column1, column2, column3, key FROM wanted "
    "CROSS JOIN payments ON provider = column1 AND environment = column2 AND id = column3"
)
_ROWS = (
    f"SELECT {payment_values('payments')} FROM payments "  # noqa: S608 - names of ours
    "WHERE key IN (SELECT value FROM json_each(?))"
)
_HAS_CHECKOUTS = "SELECT EXISTS (SELECT 1 FROM checkouts WHERE provider = ? AND environment = ?)"
_FACTS = (
    f"SELECT {EVENT_COLUMNS}, payment FROM events "  # noqa: S608 - names of ours
    "WHERE payment IN (SELECT value FROM json_each(?))"
)
_ADD_TOTAL = (
    "INSERT INTO totals VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (environment, day, figure, provider, account, currency) DO UPDATE SET "
    "payment_count = payment_count + excluded.payment_count, minor = minor + excluded.minor"
)
_DROP_EMPTY = (
    "DELETE FROM totals WHERE environment = ? AND day = ? AND figure = ? AND provider = ? AND account = ? "
    "AND currency = ? AND payment_count = 0 AND minor = 0"
)


_Identity = tuple[str, str, str]
"""Provider, environment and the provider's id."""
_Told = Mapping[int, list[Fact]]
_NOTHING: _Told = {}


class PaymentTable:
    """Makes payments from their events. Lives on the writer thread, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[_Identity, int] = {}
        """Keys of the payments of a step, those included that it makes."""
        self._new: dict[int, _Identity] = {}
        """Those that have no row yet: one that is written whole, and once, costs half."""
        self._last = 0

    def look_up(self, identities: Collection[_Identity]) -> None:
        """Begin a step that tells of these."""
        self._new.clear()
        self._known = {
            (provider, environment, payment_id): key
            for provider, environment, payment_id, key in matching(
                self._connection, _KNOWN, list(dict.fromkeys(identities))
            )
        }
        (self._last,) = self._connection.execute("SELECT coalesce(max(key), 0) FROM payments").fetchone()

    def key_of(self, identity: _Identity) -> int:
        """Our key of a payment. A new one gets its row by `refold`, in the same transaction."""
        if identity not in self._known:
            self._last += 1
            self._known[identity] = self._last
            self._new[self._last] = identity
        return self._known[identity]

    def refold(self, keys: Collection[int], told: _Told = _NOTHING) -> dict[int, PaymentRow]:
        """Fold the events of these payments anew and move rows, history and totals to what they say.

        `told` are the facts of events that are new in this step: all that there are of a new payment.
        """
        facts = self._facts([key for key in keys if key not in self._new])
        before: list[Row] = []
        after: list[Row] = []
        history: list[Row] = []
        made: list[Row] = []
        for key in keys:
            identity = self._new.pop(key, None)
            payment = fold(facts[key] if identity is None else told[key])
            if identity is None:
                owner, counted = self._counted(key)
                before += counted
                self._connection.execute("DELETE FROM history WHERE payment = ?", (key,))
                self._connection.execute(_UPDATE, (*_columns(payment), key))
            else:
                owner = (identity[1], identity[0])
                made.append((*identity, *_columns(payment), key))
            after += _totals_of(owner, payment.account, payment.snapshot)
            history += [(key, step, *_history_columns(each)) for step, each in enumerate(payment.history)]
        insert_all(self._connection, _INSERT, made)
        self._move_totals(before, after)
        insert_all(self._connection, "INSERT INTO history", history)
        rows = {row.key: row for row in self._rows_of(made)}
        return rows | self.rows([key for key in keys if key not in rows])

    def remove(self, key: int) -> None:
        """Take a payment out with its events, tellings and history, and what it added to the totals."""
        execute = self._connection.execute
        self._move_totals(self._counted(key)[1], [])
        for table in ("events", "tellings", "history"):
            execute(f"DELETE FROM {table} WHERE payment = ?", (key,))  # noqa: S608 - names of ours
        execute("DELETE FROM payments WHERE key = ?", (key,))

    def rows(self, keys: Collection[int]) -> dict[int, PaymentRow]:
        """Payments as they stand, by key."""
        if not keys:
            return {}
        found = (payment_row(row) for row in self._connection.execute(_ROWS, (json.dumps(list(keys)),)))
        return {row.key: row for row in found}

    def _rows_of(self, made: Collection[Row]) -> Iterator[PaymentRow]:
        """Rows of `_INSERT` that need no reading: where no checkouts were given, none was made elsewhere."""
        places = {each[:2] for each in made}
        plain = {place for place in places if not self._connection.execute(_HAS_CHECKOUTS, place).fetchone()[0]}
        for provider, environment, id_, account, *columns, key in made:
            if (provider, environment) in plain:
                told, (refunded, checkout_id) = columns[:-3], columns[-2:]
                owner = (key, provider, environment, account, id_)
                yield payment_row((*owner, *told, refunded, checkout_id, False))

    def _facts(self, keys: Collection[int]) -> dict[int, list[Fact]]:
        facts: dict[int, list[Fact]] = defaultdict(list)
        if not keys:
            return facts
        for row in self._connection.execute(_FACTS, (json.dumps(list(keys)),)):
            facts[row[-1]].append(_fact(row))
        return facts

    def _counted(self, key: int) -> tuple[tuple[str, str], list[Row]]:
        """A payment's environment and provider, and how it stands in the totals."""
        provider, environment, account, before = self._connection.execute(
            "SELECT provider, environment, account, snapshot FROM payments WHERE key = ?", (key,)
        ).fetchone()
        owner = (environment, provider)
        return owner, _totals_of(owner, account, snapshot(before))

    def _move_totals(self, before: list[Row], after: list[Row]) -> None:
        """A sum that nothing enters any more goes: two folds take in different numbers of entries at once."""
        moves: dict[Row, list[int]] = defaultdict(lambda: [0, 0])
        for sign, rows in ((-1, before), (1, after)):
            for *place, minor in rows:
                move = moves[tuple(place)]
                move[0] += sign
                move[1] += sign * minor
        moved = [(*place, *move) for place, move in moves.items() if move != [0, 0]]
        self._connection.executemany(_ADD_TOTAL, moved)
        self._connection.executemany(_DROP_EMPTY, [row[:-2] for row in moved if row[-2] < 0 or row[-1] < 0])


def _totals_of(owner: tuple[str, str], account: str, merged: Snapshot) -> list[Row]:
    """The key of each sum that a payment enters, and its amount there."""
    environment, provider = owner
    return [
        (environment, each.day, each.figure.value, provider, account, each.currency, each.minor)
        for each in contributions(merged)
    ]


def _fact(row: Row) -> Fact:
    return Fact(
        identity=row[0],
        position=row[1],
        delivery_id=row[2],
        source=Source(row[3]),
        verification=Status(row[4]),
        received_at=row[5],
        occurred_at=row[6],
        account=row[7],
        snapshot=snapshot(row[8]),
        has_conflict=bool(row[9]),
    )


def _columns(payment: Payment) -> Row:
    """The values of `_UPDATE` in its order, without the key."""
    merged, amount = payment.snapshot, payment.amount
    money = (amount.minor, amount.raw, amount.currency) if amount else (None, None, None)
    return (
        payment.account,
        *money,
        payment.status.value,
        payment.status_raw,
        merged.get("reference"),
        merged.get("description"),
        merged.get("payer_name"),
        merged.get("created_at"),
        merged.get("paid_at"),
        merged.get("refunded_at"),
        payment.changed_at,
        payment.source.value,
        payment.verification.value,
        " ".join(sorted(payment.attention)),
        to_json(merged),
        refunded_minor(merged),
        merged.get("checkout_id"),
    )


def _history_columns(entry: HistoryEntry) -> Row:
    what = (entry.at, entry.field, entry.before, entry.after)
    return (*what, entry.source.value, entry.position, entry.delivery_id)
