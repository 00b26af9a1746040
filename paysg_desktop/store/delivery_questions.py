"""Which deliveries there are: all of an environment, or those that a filter takes."""

from __future__ import annotations

from array import array

from paysg_desktop.domain.delivery_filter import DeliveryFilter, ascii_lower
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.store.questions import Questions, numbers
from paysg_desktop.store.records import DELIVERY_SOURCES, Row, to_json

_AMONG = "({0} IS NULL OR {1} IN (SELECT value FROM json_each({0})))"
_CHOSEN = (
    "(?1 IS NULL OR d.environment = ?1) AND "
    + " AND ".join(
        _AMONG.format(place, f"d.{name}")
        for place, name in (("?2", "endpoint_id"), ("?3", "event_type"), ("?4", "status"), ("?5", "source"))
    )
    + " AND (?6 IS NULL OR d.received_at >= ?6) AND (?7 IS NULL OR d.received_at < ?7)"
)
# A quarantined delivery tells of no payment, so only its event's id is looked at.
_LOGGED = (
    f"SELECT d.id FROM deliveries AS d WHERE d.source IN ({DELIVERY_SOURCES}) "  # noqa: S608 - names of ours
    f"AND d.superseded_by IS NULL AND {_CHOSEN} AND (?8 IS NULL OR instr(lower(d.event_id), ?8) "
    "OR EXISTS (SELECT 1 FROM tellings AS t JOIN payments AS p ON p.key = t.payment WHERE t.position = d.position "
    "AND (instr(lower(p.id), ?8) OR instr(lower(p.reference), ?8))))"
)
_QUARANTINED = (
    f"SELECT d.id FROM quarantine AS d WHERE {_CHOSEN} "  # noqa: S608 - names of ours
    "AND (?8 IS NULL OR instr(lower(d.event_id), ?8))"
)
_ALL = (
    "SELECT id FROM deliveries WHERE (?1 IS NULL OR environment = ?1) "  # noqa: S608 - names of ours
    f"AND source IN ({DELIVERY_SOURCES}) AND superseded_by IS NULL UNION ALL "
    "SELECT id FROM quarantine WHERE ?1 IS NULL OR environment = ?1 ORDER BY id"
)
_TYPES = (
    "SELECT event_type FROM deliveries AS d WHERE (?1 IS NULL OR environment = ?1) "  # noqa: S608 - names of ours
    f"AND source IN ({DELIVERY_SOURCES}) AND event_type IS NOT NULL "
    "UNION SELECT event_type FROM quarantine WHERE (?1 IS NULL OR environment = ?1) AND event_type IS NOT NULL "
    "ORDER BY 1"
)


class DeliveryQuestions(Questions):
    """What came, was sent again or taken in."""

    def delivery_ids(self, environment: Environment | None) -> array[int]:
        """All, oldest first; None means every environment."""
        return self._ids(_ALL, (environment and environment.value,))

    def deliveries_of(self, wanted: DeliveryFilter) -> array[int]:
        """Those that a filter takes, oldest first."""
        if not wanted.is_narrowed:
            return self.delivery_ids(wanted.environment)
        values = (
            wanted.environment and wanted.environment.value,
            *(
                to_json(sorted(chosen)) if chosen else None
                for chosen in (wanted.endpoint_ids, wanted.event_types, wanted.statuses, wanted.sources)
            ),
            wanted.start,
            wanted.end,
            ascii_lower(wanted.text) or None,
        )
        return self._ids(f"{_LOGGED} UNION ALL {_QUARANTINED} ORDER BY id", values)

    def event_types(self, environment: Environment | None = None) -> tuple[str, ...]:
        """Those that deliveries have, in their order."""
        found = self._all(_TYPES, (environment and environment.value,))
        return tuple(each for (each,) in found)

    def _ids(self, sql: str, values: Row) -> array[int]:
        # Straight into the array: a list of a million rows beside it would be most of the program's memory.
        return self._read(lambda connection: numbers(connection.execute(sql, values)))
