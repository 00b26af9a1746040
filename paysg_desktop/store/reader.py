"""Reading: pages for windows and commands. Implements `domain.ports.Reader`; safe from any thread."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, Verdict
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.figures import EndpointTraffic, Figures, Freshness
from paysg_desktop.domain.headers import decode_headers
from paysg_desktop.domain.heads import Heads
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.store import records
from paysg_desktop.store.account_questions import AccountQuestions
from paysg_desktop.store.batch_questions import BatchQuestions
from paysg_desktop.store.delivery_questions import DeliveryQuestions
from paysg_desktop.store.doctor_questions import DoctorQuestions
from paysg_desktop.store.event_questions import EventQuestions
from paysg_desktop.store.figures import read_figures, read_freshness
from paysg_desktop.store.forward_questions import ForwardQuestions
from paysg_desktop.store.heads import chain_heads
from paysg_desktop.store.journal_questions import JournalQuestions
from paysg_desktop.store.list_questions import ListQuestions
from paysg_desktop.store.reach_questions import ReachQuestions
from paysg_desktop.store.reconcile_questions import ReconcileQuestions
from paysg_desktop.store.records import (
    DELIVERY_COLUMNS,
    HISTORY_COLUMNS,
    Row,
    payment_values,
    to_json,
)
from paysg_desktop.store.search_questions import SearchQuestions
from paysg_desktop.store.source_questions import SourceQuestions
from paysg_desktop.store.tunnel_questions import TunnelQuestions

_LISTED = ", ".join(f"d.{name.strip()}" for name in DELIVERY_COLUMNS.split(","))
_PAID = payment_values("p")
_PAYMENTS = f"SELECT {payment_values('payments')} FROM payments"  # noqa: S608 - names of ours
_LIST_COUNT = len(DELIVERY_COLUMNS.split(","))
_FROM_LOG = (
    f"SELECT {_LISTED}, d.position, t.is_duplicate, t.is_conflict, "  # noqa: S608 - names of ours
    "d.position <= coalesce((SELECT position FROM cursors WHERE name = 'fold'), 0), "
    f"{_PAID} FROM deliveries AS d LEFT JOIN tellings AS t ON t.position = d.position "
    "LEFT JOIN payments AS p ON p.key = t.payment"
)
_FROM_QUARANTINE = f"SELECT {_LISTED} FROM quarantine AS d"  # noqa: S608 - names of ours
_MOST_MOVES = 3
_KEPT = "method, target, peer, headers, body, verification"


class StoreReader(
    DoctorQuestions,
    AccountQuestions,
    ListQuestions,
    SearchQuestions,
    SourceQuestions,
    ReconcileQuestions,
    JournalQuestions,
    BatchQuestions,
    ForwardQuestions,
    EventQuestions,
    DeliveryQuestions,
    ReachQuestions,
    TunnelQuestions,
):
    """Every method raises StorageError when the file can't be read."""

    def endpoints(self) -> tuple[Endpoint, ...]:
        sql = f"SELECT {records.ENDPOINT_COLUMNS} FROM endpoints ORDER BY created_at, id"  # noqa: S608
        return tuple(records.endpoint(row) for row in self._all(sql))

    def environments(self) -> tuple[Environment, ...]:
        found = self._all(
            "SELECT environment FROM endpoints UNION SELECT environment FROM traffic "
            "UNION SELECT environment FROM accounts UNION SELECT environment FROM imports "
            "UNION SELECT environment FROM totals UNION "
            "SELECT json_extract(s.value, '$.environment') FROM endpoints, json_each(endpoints.secrets) AS s"
        )
        names = {name for (name,) in found}
        return tuple(each for each in Environment if each.value in names)

    def payments(self, keys: Sequence[int]) -> dict[int, PaymentRow]:
        sql = f"{_PAYMENTS} WHERE key IN (SELECT value FROM json_each(?))"  # noqa: S608 - names of ours
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

    def deliveries(self, ids: Sequence[int]) -> dict[int, DeliveryRow]:
        chosen = (to_json(list(ids)),)
        among = "WHERE d.id IN (SELECT value FROM json_each(?))"
        rows = [_logged(row) for row in self._all(f"{_FROM_LOG} {among} AND d.superseded_by IS NULL", chosen)]
        rows += [_quarantined(row) for row in self._all(f"{_FROM_QUARANTINE} {among}", chosen)]
        return {row.id: row for row in rows}

    def delivery(self, delivery_id: int) -> DeliveryDetail | None:
        # It may move from quarantine to the log, or be trimmed, between two questions; then they are asked again.
        for _ in range(_MOST_MOVES):
            row = self.deliveries([delivery_id]).get(delivery_id)
            if row is None:
                return None
            kept = "quarantine WHERE id = ?" if row.position is None else "deliveries WHERE position = ?"
            sql = f"SELECT {_KEPT} FROM {kept}"  # noqa: S608 - names of ours
            found = self._all(sql, (row.position or delivery_id,))
            if found:
                return self._detail(row, found[0])
        return None

    def _detail(self, row: DeliveryRow, kept: Row) -> DeliveryDetail:
        method, target, peer, headers, body, stored = kept
        told = self._all("SELECT payment FROM tellings WHERE position = ?", (row.position,))
        came = Verdict(row.received_at, records.verification(row.status.value, row.cause, stored))
        verdicts = self.verdicts(row.id) or (came,)
        parent_id, children = self.family(row.id)
        return DeliveryDetail(
            row=row,
            method=method,
            target=target,
            peer=peer,
            headers=decode_headers(headers),
            body=body,
            verification=verdicts[-1].verification,
            payment_key=told[0][0] if told else None,
            finding=self.finding(row.id),
            verdicts=verdicts,
            parent_id=parent_id,
            children=children,
            answered=self.answered(row.id),
            purged_at=self._purged_at(row),
        )

    def _purged_at(self, row: DeliveryRow) -> int | None:
        """When headers and body of a delivery were purged."""
        by_position = "SELECT min(at) FROM purged WHERE position = ?"
        by_id = "SELECT at FROM purged_rejected WHERE delivery_id = ?"
        found = self._all(by_id, (row.id,)) if row.position is None else self._all(by_position, (row.position,))
        return found[0][0] if found else None

    def endpoint_traffic(self) -> dict[str, EndpointTraffic]:
        sql = (
            "SELECT endpoint_id, nullif(last_delivery_at, 0), delivered + rejected, verified FROM endpoint_traffic"
        )
        return {row[0]: EndpointTraffic(*row[1:]) for row in self._all(sql)}

    def checkouts(self, provider: str, environment: Environment) -> tuple[str, ...]:
        """The ids that are noted as ours."""
        sql = "SELECT id FROM checkouts WHERE provider = ? AND environment = ? ORDER BY id"
        return tuple(each for (each,) in self._all(sql, (provider, environment.value)))

    def figures(self, environment: Environment, account: str | None, day: str) -> Figures:
        return self._read(lambda connection: read_figures(connection, environment, account, day))

    def freshness(self, environment: Environment, now: int) -> Freshness:
        return self._read(lambda connection: read_freshness(connection, environment, now))

    def heads(self) -> Heads:
        """Where the chains of log and audit trail end now, to be noted elsewhere."""
        return self._read(chain_heads)

    def last_delivery_id(self) -> int:
        """The newest delivery's id, 0 when there is none."""
        found = self._all("SELECT max(id) FROM deliveries UNION ALL SELECT max(id) FROM quarantine")
        return max(number or 0 for (number,) in found)


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
