"""What is asked about events, and about deliveries of one payment."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import EventFilter, EventRow
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.records import DELIVERY_SOURCES, Row, to_json

_EVENTS = (
    "SELECT e.id, e.provider, e.environment, e.event_id, e.event_type, nullif(e.account, ''), e.occurred_at, "  # noqa: S608 - names
    "e.received_at, e.payment, p.id, e.telling_count, e.has_conflict "
    "FROM events AS e LEFT JOIN payments AS p ON p.key = e.payment "
    f"WHERE e.source IN ({DELIVERY_SOURCES})"
)
_EVERYWHERE = (
    "SELECT providers.value, environments.value, {} FROM json_each({}) AS providers, json_each({}) AS environments"
)
_CHOSEN = (
    f"{_EVENTS} AND (?1 IS NULL OR e.environment = ?1) AND (?2 IS NULL OR e.event_type = ?2) "
    "AND (?3 IS NULL OR e.received_at >= ?3) "
)
_OF_PAYMENT = (
    "AND e.payment IN (SELECT key FROM payments WHERE (provider, environment, id) IN "  # noqa: S608 - names of ours
    f"({_EVERYWHERE.format('?5', '?6', '?7')})) "
)
_ONE = (
    f"{_EVENTS} AND (e.provider, e.environment, e.event_id) "
    f"IN ({_EVERYWHERE.format('?1', '?2', '?3')}) ORDER BY e.id"
)
_TOLD_BY = (
    "SELECT DISTINCT id FROM deliveries WHERE position IN (SELECT position FROM events WHERE id = ?1 UNION ALL "
    "SELECT position FROM tellings WHERE event = ?1 AND is_duplicate) ORDER BY id"
)
_PAYMENTS = (
    "SELECT d.id, t.payment FROM deliveries AS d JOIN tellings AS t ON t.position = d.position "
    "WHERE d.id IN (SELECT value FROM json_each(?)) AND d.superseded_by IS NULL AND t.payment IS NOT NULL"
)
_PURGED = (
    "SELECT d.id FROM deliveries AS d JOIN purged AS p ON p.position = d.position "
    "WHERE d.id IN (SELECT value FROM json_each(?1)) AND d.superseded_by IS NULL AND p.kept IS NOT NULL UNION "
    "SELECT delivery_id FROM purged_rejected WHERE delivery_id IN (SELECT value FROM json_each(?1)) ORDER BY 1"
)
_PREVIOUS = (
    "SELECT max(d.id) FROM tellings AS t JOIN deliveries AS d ON d.position = t.position "  # noqa: S608 - names
    "WHERE t.payment = (SELECT told.payment FROM deliveries AS this JOIN tellings AS told "
    "ON told.position = this.position WHERE this.id = ?1 AND this.superseded_by IS NULL) "
    f"AND d.id < ?1 AND d.source IN ({DELIVERY_SOURCES})"
)


class EventQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def events(self, wanted: EventFilter, limit: int) -> tuple[EventRow, ...]:
        """What deliveries told of, newest first, without their ids; `limit` 0 means all."""
        environment = wanted.environment and wanted.environment.value
        values = (environment, wanted.event_type, wanted.since, limit or -1)
        of_payment = _everywhere(wanted.payment_id) if wanted.payment_id is not None else ()
        sql = f"{_CHOSEN}{_OF_PAYMENT if of_payment else ''} ORDER BY e.id DESC LIMIT ?4"
        return tuple(_event(row) for row in self._all(sql, (*values, *of_payment)))

    def event(self, event_id: str) -> tuple[EventRow, ...]:
        """Those with this id of the provider's, with the deliveries that told of each, oldest first."""
        found = self._all(_ONE, _everywhere(event_id))
        return tuple(_event(row, tuple(id_ for (id_,) in self._all(_TOLD_BY, (row[0],)))) for row in found)

    def newest_per_payment(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Of these deliveries those that no later one of the same payment follows; ones without a payment stay."""
        payments: dict[int, int] = dict(self._all(_PAYMENTS, (to_json(list(ids)),)))
        newest = {payments.get(each, -each): each for each in sorted(set(ids))}
        return tuple(sorted(newest.values()))

    def purged_among(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Those of these deliveries whose headers and body were purged, oldest first."""
        return tuple(id_ for (id_,) in self._all(_PURGED, (to_json(list(ids)),)))

    def previous_of_payment(self, delivery_id: int) -> int | None:
        """The delivery before this one that told of the same payment."""
        found: int | None = self._all(_PREVIOUS, (delivery_id,))[0][0]
        return found


def _everywhere(id_: str) -> tuple[str, str, str]:
    """An id with every place where it may be: the indexes begin with provider and environment."""
    return id_, to_json(sorted(PROVIDERS)), to_json([each.value for each in Environment])


def _event(row: Row, delivery_ids: tuple[int, ...] = ()) -> EventRow:
    return EventRow(
        id=row[0],
        provider=row[1],
        environment=Environment(row[2]),
        event_id=row[3],
        event_type=row[4],
        account=row[5],
        occurred_at=row[6],
        received_at=row[7],
        payment_key=row[8],
        payment_id=row[9],
        telling_count=row[10],
        has_conflict=bool(row[11]),
        delivery_ids=delivery_ids,
    )
