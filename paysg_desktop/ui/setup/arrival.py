"""What came to one endpoint last, read on a reader thread."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.ui.views.endpoints_records import EndpointRecord, read_records


@dataclass(frozen=True, slots=True)
class Arrival:
    """An endpoint, and the newest delivery to it; `explanation` is that of its verdict."""

    record: EndpointRecord
    row: DeliveryRow | None = None
    explanation: str = ""


def read_arrival(core: Core, endpoint_id: str) -> Arrival | None:
    """Blocks for milliseconds; None where the endpoint is gone."""
    record = next((each for each in read_records(core) if each.endpoint.id == endpoint_id), None)
    if record is None or record.traffic.last_delivery_at is None:
        return None if record is None else Arrival(record)
    since = record.traffic.last_delivery_at
    ids = core.reader.deliveries_of(DeliveryFilter(endpoint_ids=frozenset({endpoint_id}), start=since))
    detail = core.reader.delivery(ids[-1]) if ids else None
    if detail is None:
        return Arrival(record)
    return Arrival(record, detail.row, detail.verification.explanation)
