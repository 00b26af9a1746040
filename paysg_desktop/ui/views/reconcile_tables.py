"""The tables of Reconcile: what does not agree, and the payouts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from paysg_desktop.domain.reconciliation import Discrepancy, PayoutSum
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.listing import ListingModel
from paysg_desktop.ui.views.reconcile_words import (
    difference_chip,
    difference_text,
    expected_text,
    found_text,
    minor_text,
    payout_chip,
    state_chip,
    subject_id,
    subject_text,
)
from paysg_desktop.ui.wording import DASH, full_time_text, moment_text, plural, tr


class DiscrepanciesModel(ListingModel[Discrepancy]):
    """Exceptions, the most urgent on top."""

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(discrepancy_columns(), now, parent)


class PayoutsModel(ListingModel[PayoutSum]):
    """Payouts as they were handed in."""

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(payout_columns(), now, parent)


def discrepancy_columns() -> tuple[Column[Discrepancy], ...]:
    return (
        Column(tr("What"), lambda row, now: Cell(chips=(difference_chip(row, now),)), Look.CHIPS, 172, 240),
        Column(tr("Payment or payout"), _subject, Look.TWO_LINES, 112, 240, stretches=True),
        Column(tr("Expected"), lambda row, _: Cell(expected_text(row)), Look.AMOUNT, 80, 260, rank=2),
        Column(tr("Found"), lambda row, _: Cell(found_text(row)), Look.AMOUNT, 80, 260, rank=1),
        Column(
            tr("Difference"),
            lambda row, _: Cell(difference_text(row), tone="bad" if row.is_open else "muted"),
            Look.AMOUNT,
            80,
            140,
            rank=3,
        ),
        Column(tr("Since"), _since, Look.MUTED, 92, 120, rank=5, help=tr("When it was paid, paid out or told")),
        Column(tr("State"), lambda row, _: Cell(chips=(state_chip(row),)), Look.CHIPS, 112, 116, rank=4),
    )


def payout_columns() -> tuple[Column[PayoutSum], ...]:
    return (
        Column(tr("Payout"), _payout, Look.TWO_LINES, 112, 240, stretches=True),
        Column(tr("Gross"), lambda row, _: _money(row.gross_minor, row.currency), Look.AMOUNT, 84, 160),
        Column(tr("Fees"), lambda row, _: _money(row.fee_minor, row.currency), Look.AMOUNT, 72, 140, rank=2),
        Column(tr("Net"), lambda row, _: _money(row.net_minor, row.currency), Look.AMOUNT, 84, 160),
        Column(tr("Bank"), _bank, Look.AMOUNT, 84, 160, help=tr("What the bank's line brought")),
        Column(tr("State"), lambda row, _: Cell(chips=(payout_chip(row),)), Look.CHIPS, 116, 130),
        Column(tr("Paid out"), _paid_out, Look.MUTED, 92, 120, rank=3),
    )


def _subject(row: Discrepancy, _: int) -> Cell:
    whole = (veil.private(row.reference), row.payment_id, row.payout_id)
    return Cell(
        subject_text(row), second=subject_id(row), full=veil.joined(", ", (gate.line(each) for each in whole))
    )


def _since(row: Discrepancy, now: int) -> Cell:
    if row.at is None:
        return Cell(DASH, tone="faint")
    return Cell(moment_text(row.at, now), full=full_time_text(row.at))


def _payout(row: PayoutSum, _: int) -> Cell:
    lines = plural(row.line_count, tr("{n} line"), tr("{n} lines"))
    return Cell(gate.middle(row.payout_id, 28), second=lines, full=gate.line(row.payout_id))


def _money(minor: int | None, currency: str) -> Cell:
    return Cell(minor_text(minor, currency), tone="faint" if minor is None else "")


def _bank(row: PayoutSum, _: int) -> Cell:
    if row.bank_minor is None:
        return Cell(DASH, tone="faint", full=tr("no line of the bank brought it"))
    is_same = row.bank_minor == row.net_minor
    return Cell(minor_text(row.bank_minor, row.currency), tone="" if is_same else "bad")


def _paid_out(row: PayoutSum, now: int) -> Cell:
    if row.at is None:
        return Cell(DASH, tone="faint")
    return Cell(moment_text(row.at, now), full=full_time_text(row.at))
