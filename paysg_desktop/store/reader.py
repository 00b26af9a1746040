"""Reading: pages for windows and commands. Implements `domain.ports.Reader`; safe from any thread."""

from __future__ import annotations

import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar
from weakref import WeakSet

from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, decode_headers
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.figures import Figures, Freshness
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.ports import Account
from paysg_desktop.store import records
from paysg_desktop.store.connection import open_reader, storage_error, too_new_sentence
from paysg_desktop.store.figures import read_figures, read_freshness
from paysg_desktop.store.records import DELIVERY_COLUMNS, HISTORY_COLUMNS, PAYMENT_COLUMNS, Row, to_json
from paysg_desktop.store.schema import SCHEMA_VERSION

T = TypeVar("T")

_LISTED = ", ".join(f"d.{name.strip()}" for name in DELIVERY_COLUMNS.split(","))
_PAID = ", ".join(f"p.{name.strip()}" for name in PAYMENT_COLUMNS.split(","))
_LIST_COUNT = len(DELIVERY_COLUMNS.split(","))
_FROM_LOG = (
    f"SELECT {_LISTED}, d.position, t.is_duplicate, t.is_conflict, "  # noqa: S608 - names of ours
    "d.position <= coalesce((SELECT position FROM cursors WHERE name = 'fold'), 0), "
    f"{_PAID} FROM deliveries AS d LEFT JOIN tellings AS t ON t.position = d.position "
    "LEFT JOIN payments AS p ON p.key = t.payment"
)
_FROM_QUARANTINE = f"SELECT {_LISTED} FROM quarantine AS d"  # noqa: S608 - names of ours
_KEPT = "method, target, peer, headers, body, verification"


class _Held:
    """A thread's connection, which goes when the thread does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


class StoreReader:
    """Each thread gets a connection of its own; `close` ends them all.

    Every method raises StorageError when the file can't be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._held: WeakSet[_Held] = WeakSet()
        version = self._value("PRAGMA user_version")
        if version > SCHEMA_VERSION:
            self.close()
            raise StorageError(too_new_sentence(version))

    def close(self) -> None:
        for held in list(self._held):
            held.connection.close()

    def endpoints(self) -> tuple[Endpoint, ...]:
        sql = f"SELECT {records.ENDPOINT_COLUMNS} FROM endpoints ORDER BY created_at, id"  # noqa: S608
        return tuple(records.endpoint(row) for row in self._all(sql))

    def environments(self) -> tuple[Environment, ...]:
        found = self._all(
            "SELECT environment FROM endpoints UNION SELECT environment FROM traffic "
            "UNION SELECT environment FROM totals"
        )
        names = {name for (name,) in found}
        return tuple(each for each in Environment if each.value in names)

    def accounts(self, environment: Environment) -> tuple[Account, ...]:
        sql = (
            "SELECT provider, account, sum(payment_count) FROM totals WHERE environment = ? "
            "AND figure NOT IN ('refunded', 'refund_unknown') GROUP BY provider, account "
            "HAVING sum(payment_count) > 0 ORDER BY 1, 2"
        )
        return tuple(Account(*row) for row in self._all(sql, (environment.value,)))

    def payment_keys(self, environment: Environment, account: str | None = None) -> array[int]:
        sql = (
            "SELECT key FROM payments WHERE environment = ?1 AND (?2 IS NULL OR account = ?2) "
            "ORDER BY changed_at, key"
        )
        return _numbers(self._all(sql, (environment.value, account)))

    def payments(self, keys: Sequence[int]) -> dict[int, PaymentRow]:
        sql = f"SELECT {PAYMENT_COLUMNS} FROM payments WHERE key IN (SELECT value FROM json_each(?))"  # noqa: S608
        rows = (records.payment_row(row) for row in self._all(sql, (to_json(list(keys)),)))
        return {row.key: row for row in rows}

    def payment(self, key: int) -> PaymentDetail | None:
        row = self.payments([key]).get(key)
        if row is None:
            return None
        ((snapshot,),) = self._all("SELECT snapshot FROM payments WHERE key = ?", (key,))
        history = self._all(
            f"SELECT {HISTORY_COLUMNS} FROM history WHERE payment = ? ORDER BY step",  # noqa: S608
            (key,),
        )
        told = self._all(f"{_FROM_LOG} WHERE t.payment = ? ORDER BY d.position", (key,))
        return PaymentDetail(
            row=row,
            snapshot=records.snapshot(snapshot),
            history=tuple(records.history_entry(each) for each in history),
            deliveries=tuple(_logged(each) for each in told),
        )

    def payment_key(self, payment_id: str) -> int | None:
        """The key of the newest payment with this provider's id, in whatever environment."""
        found = self._all(
            "SELECT key FROM payments WHERE (provider, environment, id) IN "
            "(SELECT DISTINCT provider, environment, ? FROM totals) ORDER BY changed_at DESC LIMIT 1",
            (payment_id,),
        )
        return found[0][0] if found else None

    def delivery_ids(self, environment: Environment | None) -> array[int]:
        """Oldest first; None means every environment."""
        sql = (
            "SELECT id FROM deliveries WHERE ?1 IS NULL OR environment = ?1 UNION ALL "
            "SELECT id FROM quarantine WHERE ?1 IS NULL OR environment = ?1 ORDER BY id"
        )
        return _numbers(self._all(sql, (environment and environment.value,)))

    def deliveries(self, ids: Sequence[int]) -> dict[int, DeliveryRow]:
        chosen = (to_json(list(ids)),)
        among = "WHERE d.id IN (SELECT value FROM json_each(?))"
        rows = [_logged(row) for row in self._all(f"{_FROM_LOG} {among}", chosen)]
        rows += [_quarantined(row) for row in self._all(f"{_FROM_QUARANTINE} {among}", chosen)]
        return {row.id: row for row in rows}

    def delivery(self, delivery_id: int) -> DeliveryDetail | None:
        row = self.deliveries([delivery_id]).get(delivery_id)
        if row is None:
            return None
        table = "quarantine" if row.position is None else "deliveries"
        sql = f"SELECT {_KEPT} FROM {table} WHERE id = ?"  # noqa: S608 - names of ours
        ((method, target, peer, headers, body, verification),) = self._all(sql, (delivery_id,))
        told = self._all("SELECT payment FROM tellings WHERE position = ?", (row.position,))
        return DeliveryDetail(
            row=row,
            method=method,
            target=target,
            peer=peer,
            headers=decode_headers(headers),
            body=body,
            verification=records.verification(row.status.value, row.cause, verification),
            payment_key=told[0][0] if told else None,
        )

    def figures(self, environment: Environment, account: str | None, day: str) -> Figures:
        return self._read(lambda connection: read_figures(connection, environment, account, day))

    def freshness(self, environment: Environment, now: int) -> Freshness:
        return self._read(lambda connection: read_freshness(connection, environment, now))

    def last_delivery_id(self) -> int:
        """The newest delivery's id, 0 when there is none."""
        found = self._all("SELECT max(id) FROM deliveries UNION ALL SELECT max(id) FROM quarantine")
        return max(number or 0 for (number,) in found)

    def data_version(self) -> int:
        """A number that moves when another connection has written."""
        return self._value("PRAGMA data_version")

    def _value(self, sql: str) -> int:
        return int(self._all(sql)[0][0])

    def _all(self, sql: str, values: tuple[str | int | None, ...] = ()) -> list[Row]:
        return self._read(lambda connection: connection.execute(sql, values).fetchall())

    def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return work(self._connection())
        except sqlite3.Error as error:
            raise storage_error(error, self._path) from error

    def _connection(self) -> sqlite3.Connection:
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            held = self._local.held = _Held(open_reader(self._path))
            self._held.add(held)
        return held.connection


def _numbers(rows: Iterable[Row]) -> array[int]:
    return array("q", (number for (number,) in rows))


def _logged(row: Row) -> DeliveryRow:
    position, is_duplicate, is_conflict, is_folded = row[_LIST_COUNT : _LIST_COUNT + 4]
    paid = row[_LIST_COUNT + 4 :]
    return records.delivery_row(
        row[:_LIST_COUNT],
        position,
        telling=(bool(is_duplicate), bool(is_conflict)),
        is_folded=bool(is_folded),
        payment=None if paid[0] is None else records.payment_link(records.payment_row(paid)),
    )


def _quarantined(row: Row) -> DeliveryRow:
    return records.delivery_row(row, is_folded=True)
