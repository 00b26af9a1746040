"""Writes the exceptions of a comparison to a CSV file that the user names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.documents.csv_writer import write_csv
from paysg_desktop.documents.table import Cell, Column, Moment, Money
from paysg_desktop.domain.reconciliation import Discrepancy, Reconciliation
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.periods import Period
from paysg_desktop.ui.views.reconcile_words import difference_chip
from paysg_desktop.ui.wording import plural, provider_name, tr


class ExceptionsExport(QObject):
    """`said` carries a sentence of what came of it, and its tone."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, done: Reconciliation, period: Period) -> QFileDialog:
        """Ask where to; nothing waits for the answer."""
        dialog = QFileDialog(self._window, tr("Export the exceptions"), suggested_name(done, period))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("CSV files (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.write(done, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, done: Reconciliation, path: Path) -> None:
        """Write what was compared to `path`."""
        self._desk.start(self._write, done, path)

    async def _write(self, done: Reconciliation, path: Path) -> None:
        rows = exported_rows(done, self._desk.now())
        count = await self._desk.bridge.ask(write_csv, path, export_columns(), rows)
        written = plural(count, tr("{n} exception"), tr("{n} exceptions"))
        self.said.emit(tr("{written} written to {name}.").format(written=written, name=path.name), "muted")


def suggested_name(done: Reconciliation, period: Period) -> str:
    """What tells this file from others: environment and days."""
    return f"exceptions {done.environment.value} {period.first} to {period.last}.csv"


def export_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Exception"), 22),
        Column(tr("State"), 10),
        Column(tr("Provider"), 10),
        Column(tr("Account id"), 24),
        Column(tr("Payment id"), 24),
        Column(tr("Reference"), 20),
        Column(tr("Payout id"), 20),
        Column(tr("Currency"), 8),
        Column(tr("Expected"), 14, is_number=True),
        Column(tr("Found"), 14, is_number=True),
        Column(tr("Since (Singapore time, +08:00)"), 20),
        Column(tr("Webhook may come until (+08:00)"), 20),
        Column(tr("What was found"), 60),
        Column(tr("What to do"), 60),
        Column(tr("Resolved at (+08:00)"), 20),
        Column(tr("Resolved by"), 16),
        Column(tr("Note"), 40),
    )


def exported_rows(done: Reconciliation, now: int) -> Iterator[tuple[Cell, ...]]:
    """A row for each exception, resolved ones too."""
    for each in done.discrepancies:
        kept = each.resolution
        yield (
            difference_chip(each, now).text,
            tr("open") if kept is None else tr("resolved"),
            provider_name(each.provider),
            each.account,
            each.payment_id,
            each.reference,
            each.payout_id,
            each.currency,
            _value(each.expected_minor, each.expected, each),
            _value(each.found_minor, each.found, each),
            _moment(each.at),
            _moment(each.retry_until),
            each.sentence,
            each.to_do,
            _moment(kept.at if kept else None),
            kept.by if kept else None,
            kept.note if kept else None,
        )


def _value(minor: int | None, words: str | None, of: Discrepancy) -> Cell:
    return words if minor is None else Money(minor, of.currency)


def _moment(at: int | None) -> Cell:
    return None if at is None else Moment(at)
