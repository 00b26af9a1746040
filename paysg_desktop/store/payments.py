"""The tables of one payment: its row, its history and what it adds to the totals, always moved together."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.figures import contributions
from paysg_desktop.domain.payment import Fact, HistoryEntry, Payment, PaymentRow, fold, refunded_minor
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.records import EVENT_COLUMNS, Row, payment_row, payment_values, snapshot, to_json

_MOVED = (
    "account, amount_minor, amount_raw, currency, status, status_raw, reference, description, payer_name, "
    "created_at, paid_at, refunded_at, changed_at, source, verification, attention, snapshot, refunded_minor, "
    "checkout_id"
)
_UPDATE = f"UPDATE payments SET {_MOVED.replace(',', ' = ?,')} = ? WHERE key = ?"  # noqa: S608 - names of ours
_INSERT = (
    f"INSERT INTO payments (provider, environment, id, {_MOVED}, key) "  # noqa: S608 - names of ours
    f"VALUES (?, ?, ?, {'?, ' * len(_MOVED.split(','))}?)"
)
_ROWS = (
    f"SELECT {payment_values('payments')} FROM payments "  # noqa: S608 - names of ours
    "WHERE key IN (SELECT value FROM json_each(?))"
)
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


class PaymentTable:
    """Makes payments from their events. Lives on the writer thread, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._new: dict[_Identity, int] = {}
        self._identities: dict[int, _Identity] = {}
        """Of payments that have no row yet: one that is written whole, and once, costs half."""

    def key_of(self, provider: str, environment: str, payment_id: str) -> tuple[int, bool]:
        """Our key of a payment, and whether it is new; it then gets its row by `refold`, in the same transaction,
        or is given back."""
        identity = (provider, environment, payment_id)
        if identity in self._new:
            return self._new[identity], False
        found = self._connection.execute(
            "SELECT key FROM payments WHERE provider = ? AND environment = ? AND id = ?", identity
        ).fetchone()
        if found is not None:
            return int(found[0]), False
        last = next(reversed(self._identities), None)
        if last is None:
            (last,) = self._connection.execute("SELECT coalesce(max(key), 0) FROM payments").fetchone()
        key = int(last) + 1
        self._new[identity], self._identities[key] = key, identity
        return key, True

    def give_back(self, key: int) -> None:
        """There is nothing to tell of a new payment after all."""
        del self._new[self._identities.pop(key)]

    def forget(self) -> None:
        """After a rollback: what was new is not there."""
        self._new.clear()
        self._identities.clear()

    def refold(self, keys: Collection[int]) -> dict[int, PaymentRow]:
        """Fold the events of these payments anew and move rows, history and totals to what they say.

        All of them by few statements: each lets go of the interpreter, which a busy listener is slow to give back.
        """
        facts = self._facts(keys)
        before: list[Row] = []
        after: list[Row] = []
        history: list[Row] = []
        for key in keys:
            payment = fold(facts[key])
            identity = self._identities.pop(key, None)
            if identity is None:
                owner, counted = self._counted(key)
                before += counted
                self._connection.execute("DELETE FROM history WHERE payment = ?", (key,))
                self._connection.execute(_UPDATE, (*_columns(payment), key))
            else:
                del self._new[identity]
                owner = (identity[1], identity[0])
                self._connection.execute(_INSERT, (*identity, *_columns(payment), key))
            after += _totals_of(owner, payment.account, payment.snapshot)
            history += [(key, step, *_history_columns(each)) for step, each in enumerate(payment.history)]
        self._move_totals(before, after)
        self._connection.executemany("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", history)
        return self.rows(keys)

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

    def _facts(self, keys: Collection[int]) -> dict[int, list[Fact]]:
        facts: dict[int, list[Fact]] = defaultdict(list)
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
