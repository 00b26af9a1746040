"""Deliveries that were verified again: their verdicts, and their new place where the status changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryRow, ReVerification
from paysg_desktop.domain.verification import COUNTED
from paysg_desktop.store.log import COLUMNS_KEPT, LogWriter
from paysg_desktop.store.records import DELIVERY_COLUMNS, Row, delivery_row, verification_to_json
from paysg_desktop.store.traffic import Traffic

_NAMES = tuple(name.strip() for name in DELIVERY_COLUMNS.split(","))
_STORED = f"{DELIVERY_COLUMNS}, {COLUMNS_KEPT}"
_FROM_QUARANTINE = f"SELECT {_STORED} FROM quarantine WHERE id = ?"  # noqa: S608 - names of ours
_FROM_LOG = f"SELECT {_STORED}, position FROM deliveries WHERE id = ? AND superseded_by IS NULL"  # noqa: S608
_IS_PURGED = (
    "SELECT 1 FROM purged WHERE position = ? UNION ALL SELECT 1 FROM purged_rejected WHERE delivery_id = ? LIMIT 1"
)
_VERDICTS = "SELECT id, status, cause, verification FROM verdicts WHERE delivery_id = ? ORDER BY id"
_VERDICT = "INSERT INTO verdicts (delivery_id, at, status, cause, verification) VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class _Stored:
    """A delivery as it stands; `position` is None in quarantine."""

    columns: dict[str, Any]
    kept: Row
    position: int | None


class Again:
    """Takes verdicts in. Lives on the writer thread; every call is inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection, log: LogWriter) -> None:
        self._connection = connection
        self._log = log
        self._traffic = Traffic(connection)

    def take(self, results: Iterable[ReVerification]) -> tuple[None, Changes]:
        """Keep every verdict. What moves to the log is told when it is folded, what stays is told now.

        A delivery that counts is left as it is: nothing that was verified is taken back. So is one that was purged
        since its verdict was made: what the verdict is about is gone.
        """
        told = []
        for result in results:
            stored = self._find(result.delivery_id)
            if stored is None or stored.columns["status"] in COUNTED or self._is_purged(stored):
                continue
            self._keep_verdicts(stored, result)
            row = self._placed(stored, result)
            told += [row] if row is not None else []
        return None, Changes(updated=tuple(told))

    def _find(self, delivery_id: int) -> _Stored | None:
        for sql in (_FROM_QUARANTINE, _FROM_LOG):
            row = self._connection.execute(sql, (delivery_id,)).fetchone()
            if row is not None:
                count = len(_NAMES)
                kept, position = (row[count:], None) if sql is _FROM_QUARANTINE else (row[count:-1], row[-1])
                return _Stored(dict(zip(_NAMES, row, strict=False)), kept, position)
        return None

    def _is_purged(self, stored: _Stored) -> bool:
        found = self._connection.execute(_IS_PURGED, (stored.position, stored.columns["id"]))
        return found.fetchone() is not None

    def _keep_verdicts(self, stored: _Stored, result: ReVerification) -> None:
        """The new one, and before the first such one that with which the delivery came.

        One that says the same as the last moves that one's time: pressing a button often must not fill the disk.
        """
        columns, delivery_id = stored.columns, result.delivery_id
        before = self._connection.execute(_VERDICTS, (delivery_id,)).fetchall()
        if not before:
            came = (columns["received_at"], columns["status"], columns["cause"], stored.kept[-1])
            self._connection.execute(_VERDICT, (delivery_id, *came))
        new = result.verification
        said = (new.status.value, new.cause, verification_to_json(new))
        if len(before) > 1 and before[-1][1:] == said:
            self._connection.execute("UPDATE verdicts SET at = ? WHERE id = ?", (result.at, before[-1][0]))
        else:
            self._connection.execute(_VERDICT, (delivery_id, result.at, *said))

    def _placed(self, stored: _Stored, result: ReVerification) -> DeliveryRow | None:
        """Put the delivery where its new status belongs; its row where that is no new entry of the log."""
        new = result.verification
        self._connection.execute("DELETE FROM findings WHERE delivery_id = ?", (result.delivery_id,))
        if stored.position is None and new.is_quarantined:
            return self._stays(stored, result)
        before = delivery_row(tuple(stored.columns.values()), stored.position)
        columns = stored.columns | {
            "status": new.status.value,
            "cause": new.cause,
            "environment": result.environment.value,
            "event_id": result.event_id,
            "event_type": result.event_type,
            "problem": result.problem,
        }
        kept = (*stored.kept[:-1], verification_to_json(new))
        is_same = (columns["status"], columns["cause"]) == (stored.columns["status"], stored.columns["cause"])
        if stored.position is not None and is_same:
            return None
        position = self._log.append_again(tuple(columns.values()), kept, stored.position or 0)
        if stored.position is None:
            self._log.release(result.delivery_id, before.size)
            self._traffic.take_back([before])
        else:
            self._connection.execute(
                "UPDATE deliveries SET superseded_by = ? WHERE position = ?", (position, stored.position)
            )
        return None

    def _stays(self, stored: _Stored, result: ReVerification) -> DeliveryRow:
        new = result.verification
        self._connection.execute(
            "UPDATE quarantine SET status = ?, cause = ?, verification = ? WHERE id = ?",
            (new.status.value, new.cause, verification_to_json(new), result.delivery_id),
        )
        columns = stored.columns | {"status": new.status.value, "cause": new.cause}
        return delivery_row(tuple(columns.values()), is_folded=True)
