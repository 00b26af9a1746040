"""The payments' table: its columns and its rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from paysg_desktop.domain.money import format_amount
from paysg_desktop.domain.payment import Attention, PaymentRow
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.paging import PagingModel
from paysg_desktop.ui.wording import (
    DASH,
    Chip,
    conflict_chip,
    full_time_text,
    payment_chip,
    refund_text,
    source_text,
    time_text,
    tr,
)


class PaymentsModel(PagingModel[PaymentRow]):
    """Payments by their local key, the last changed on top until another order is asked for."""

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(payment_columns(), now, parent)

    def key_of(self, row: PaymentRow) -> int:
        return row.key

    def sort_by(self, order: PaymentOrder) -> None:
        """Rows will be read in this order; the header says so."""
        self.place_of = None if order.is_by_change else order.value
        sections = {column.sorts: at for at, column in enumerate(self.columns)}
        self.sorted_section, self.is_falling = sections.get(order.column, -1), order.is_falling
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


def payment_columns() -> tuple[Column[PaymentRow], ...]:
    return (
        Column(
            tr("Changed"),
            _changed,
            Look.MUTED,
            58,
            120,
            shows_order=True,
            help=tr("When we were last told something new"),
            sorts=OrderColumn.CHANGED,
        ),
        Column(
            tr("Amount"),
            _amount,
            Look.AMOUNT,
            90,
            220,
            help=tr("Sorted currency by currency: amounts of different ones are never compared"),
            sorts=OrderColumn.AMOUNT,
        ),
        Column(tr("Payer"), _payer, Look.TWO_LINES, 112, 180, stretches=True, sorts=OrderColumn.PAYER),
        Column(tr("Reference"), _reference, Look.ID, 88, 160, rank=2, sorts=OrderColumn.REFERENCE),
        Column(tr("Status"), _status, Look.CHIPS, 125, 220, sorts=OrderColumn.STATUS),
        Column(
            tr("Refund"),
            _refund,
            Look.NUMBER,
            60,
            110,
            rank=3,
            help=tr("How long a refund can still be made"),
            sorts=OrderColumn.REFUND,
        ),
        Column(
            tr("Heard"),
            _heard,
            Look.MUTED,
            88,
            170,
            rank=4,
            is_whole=True,
            help=tr("Where the last news came from"),
            sorts=OrderColumn.HEARD,
        ),
    )


def _changed(row: PaymentRow, now: int) -> Cell:
    return Cell(time_text(row.changed_at, now), full=full_time_text(row.changed_at))


def _amount(row: PaymentRow, _: int) -> Cell:
    if row.amount is None:
        return Cell(DASH, tone="faint", full=tr("no amount told"))
    text = gate.line(format_amount(row.amount))
    return Cell(text, tone="caution" if row.amount.is_unclear else "")


def _payer(row: PaymentRow, _: int) -> Cell:
    name = gate.line(veil.private(row.payer_name)) or DASH
    elsewhere = tr("made elsewhere") if row.is_made_elsewhere else ""
    about = gate.line(veil.private(row.description))
    return Cell(name, second=veil.joined(" · ", (elsewhere, about)))


def _reference(row: PaymentRow, _: int) -> Cell:
    return Cell(gate.line(veil.private(row.reference)) or DASH)


def _status(row: PaymentRow, _: int) -> Cell:
    shown: tuple[Chip, ...] = (payment_chip(row.status, gate.line(row.status_raw) or None, row.attention),)
    if Attention.CONFLICT in row.attention:
        shown = (*shown, conflict_chip())
    return Cell(chips=shown)


def _refund(row: PaymentRow, now: int) -> Cell:
    return Cell(refund_text(row, now))


def _heard(row: PaymentRow, _: int) -> Cell:
    return Cell(source_text(row.source, row.provider))
