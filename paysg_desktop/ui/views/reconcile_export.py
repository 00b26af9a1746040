"""Writes the exceptions of a comparison to a CSV file that the user names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.documents.csv_writer import write_csv
from paysg_desktop.domain.reconciliation import Reconciliation
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.periods import Period
from paysg_desktop.ui.save_file import ask_where
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.exceptions_file import COLUMNS, exception_rows


class ExceptionsExport(QObject):
    """`said` carries a sentence of what came of it, and its tone."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, done: Reconciliation, period: Period) -> QFileDialog:
        """Ask where to; nothing waits for the answer."""
        title, name, kind = tr("Export the exceptions"), suggested_name(done, period), tr("CSV files (*.csv)")
        return ask_where(self._window, title, name, kind, lambda path: self.write(done, path))

    def write(self, done: Reconciliation, path: Path) -> None:
        """Write what was compared to `path`."""
        self._desk.start(self._write, done, path)

    async def _write(self, done: Reconciliation, path: Path) -> None:
        rows = exception_rows(done.discrepancies)
        count = await self._desk.bridge.ask(write_csv, path, COLUMNS, rows)
        written = plural(count, tr("{n} exception"), tr("{n} exceptions"))
        self.said.emit(tr("{written} written to {name}.").format(written=written, name=path.name), "muted")


def suggested_name(done: Reconciliation, period: Period) -> str:
    """What tells this file from others: environment and days."""
    return f"exceptions {done.environment.value} {period.first} to {period.last}.csv"
