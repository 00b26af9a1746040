"""The deliveries' table: its columns and its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.ui import gate
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.paging import PagingModel
from paysg_desktop.ui.wording import (
    DASH,
    again_chip,
    conflict_chip,
    duration_text,
    event_text,
    full_time_text,
    localised,
    source_chip,
    time_text,
    tr,
    verification_chip,
)

EVENT_ID_LENGTH = 13
REJECTED_FROM = 400
EndpointName = Callable[[str], str]
"""The name of an endpoint by its id, already through the gate."""


class DeliveriesModel(PagingModel[DeliveryRow]):
    """Deliveries by id, the last to come on top; what is learnt of one later doesn't move it."""

    MOVES_ON_CHANGE = False

    def __init__(self, endpoint_name: EndpointName, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(delivery_columns(endpoint_name), now, parent)

    def key_of(self, row: DeliveryRow) -> int:
        return row.id


def delivery_columns(endpoint_name: EndpointName) -> tuple[Column[DeliveryRow], ...]:
    def endpoint(row: DeliveryRow, _: int) -> Cell:
        return Cell(endpoint_name(row.endpoint_id))

    return (
        Column(tr("Received"), _received, Look.MUTED, 80, 150, help=tr("Newest first")),
        Column(tr("Endpoint"), endpoint, Look.MUTED, 81, 130, rank=3),
        Column(tr("Event"), _event, Look.TEXT, 141, 200, stretches=True),
        Column(tr("Event id"), _event_id, Look.CODE, 104, 130, rank=2),
        Column(tr("Signature"), _signature, Look.CHIPS, 106, 210),
        Column(tr("Answer"), _answer, Look.NUMBER, 60, 62, rank=1),
        Column(tr("Took"), _took, Look.NUMBER, 54, 72, rank=4, help=tr("From the last byte to our answer")),
    )


def _received(row: DeliveryRow, now: int) -> Cell:
    return Cell(time_text(row.received_at, now, with_seconds=True), full=full_time_text(row.received_at))


def _event(row: DeliveryRow, _: int) -> Cell:
    return Cell(gate.line(row.event_type) or DASH)


def _event_id(row: DeliveryRow, _: int) -> Cell:
    if row.event_id is None:
        return Cell(event_text(row), full=gate.line(localised(row.problem)), tone="faint")
    return Cell(gate.middle(row.event_id, EVENT_ID_LENGTH), full=gate.line(row.event_id))


def _signature(row: DeliveryRow, _: int) -> Cell:
    chips = [verification_chip(row.status, row.cause)]
    if row.source is not Source.WEBHOOK:
        chips.append(replace(source_chip(row.source), is_small=True))
    if row.is_conflict:
        chips.append(conflict_chip())
    elif row.is_duplicate:
        chips.append(again_chip())
    return Cell(chips=tuple(chips))


def _answer(row: DeliveryRow, _: int) -> Cell:
    if not row.answer:
        # Taken in from a file that does not say what was answered there.
        return Cell(DASH, tone="faint")
    return Cell(str(row.answer), tone="bad" if row.answer >= REJECTED_FROM else "")


def _took(row: DeliveryRow, _: int) -> Cell:
    if row.source is Source.CAPTURE:
        return Cell(DASH, tone="faint")
    return Cell(duration_text(row.took_us))
