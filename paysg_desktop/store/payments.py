"""The tables of one payment: its row, its history and what it adds to the totals, always moved together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.figures import contributions
from paysg_desktop.domain.payment import Fact, HistoryEntry, Payment, PaymentRow, fold, refunded_minor
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.records import EVENT_COLUMNS, Row, payment_row, payment_values, snapshot, to_json

_EMPTY = "INSERT OR IGNORE INTO payments VALUES (NULL, ?, ?, ?, '', NULL, NULL, NULL, 'unknown', " + "NULL, " * 7
_NEW_PAYMENT = _EMPTY + "0, 'webhook', 'verified', '', '{}', NULL, NULL)"
_UPDATE = (
    "UPDATE payments SET account = ?, amount_minor = ?, amount_raw = ?, currency = ?, status = ?, status_raw = ?, "
    "reference = ?, description = ?, payer_name = ?, created_at = ?, paid_at = ?, refunded_at = ?, "
    "changed_at = ?, source = ?, verification = ?, attention = ?, snapshot = ?, refunded_minor = ?, "
    "checkout_id = ? WHERE key = ?"
)
_ROW = f"SELECT {payment_values('payments')} FROM payments WHERE key = ?"  # noqa: S608 - names of ours
_ADD_TOTAL = (
    "INSERT INTO totals VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (environment, day, figure, provider, account, currency) DO UPDATE SET "
    "payment_count = payment_count + excluded.payment_count, minor = minor + excluded.minor"
)


class PaymentTable:
    """Makes payments from their events. Lives on the writer thread, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def key_of(self, provider: str, environment: str, payment_id: str) -> int:
        """Our key of a payment; a new one gets an empty row, to be filled by `refold`."""
        identity = (provider, environment, payment_id)
        made = self._connection.execute(_NEW_PAYMENT, identity)
        if made.rowcount == 1:
            return int(made.lastrowid or 0)
        (key,) = self._connection.execute(
            "SELECT key FROM payments WHERE provider = ? AND environment = ? AND id = ?", identity
        ).fetchone()
        return int(key)

    def refold(self, key: int) -> PaymentRow:
        """Fold a payment's events anew and move its row, history and totals to what they say."""
        provider, environment, account, before = self._connection.execute(
            "SELECT provider, environment, account, snapshot FROM payments WHERE key = ?", (key,)
        ).fetchone()
        payment = fold(self._facts(key))
        owner = (environment, provider)
        old = snapshot(before)
        if old:
            self._add_to_totals(owner, account, old, sign=-1)
        self._add_to_totals(owner, payment.account, payment.snapshot, sign=1)
        self._connection.execute(_UPDATE, (*_columns(payment), key))
        self._replace_history(key, payment.history, is_new=not old)
        return self.row(key)

    def row(self, key: int) -> PaymentRow:
        """A payment as it stands."""
        return payment_row(self._connection.execute(_ROW, (key,)).fetchone())

    def _facts(self, key: int) -> list[Fact]:
        rows = self._connection.execute(f"SELECT {EVENT_COLUMNS} FROM events WHERE payment = ?", (key,))  # noqa: S608
        return [_fact(row) for row in rows]

    def _replace_history(self, key: int, history: Iterable[HistoryEntry], *, is_new: bool) -> None:
        if not is_new:
            self._connection.execute("DELETE FROM history WHERE payment = ?", (key,))
        self._connection.executemany(
            "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(key, step, *_history_columns(each)) for step, each in enumerate(history)],
        )

    def _add_to_totals(self, owner: tuple[str, str], account: str, merged: Snapshot, *, sign: int) -> None:
        environment, provider = owner
        self._connection.executemany(
            _ADD_TOTAL,
            [
                (
                    environment,
                    each.day,
                    each.figure.value,
                    provider,
                    account,
                    each.currency,
                    sign,
                    sign * each.minor,
                )
                for each in contributions(merged)
            ],
        )


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
