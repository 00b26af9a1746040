"""Writes what the journal's list shows to a CSV or XLSX file that the user names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.domain.action import ActionFilter
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.export import ExportFormat
from paysg_desktop.usecases.journal_export import JournalRequest, export_journal, journal_name


class JournalExport(QObject):
    """`said` carries a sentence of what came of it."""

    said = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, wanted: ActionFilter) -> QFileDialog:
        """Ask where to; nothing waits for the answer."""
        name = journal_name(wanted, self._desk.now(), ExportFormat.XLSX)
        dialog = QFileDialog(self._window, tr("Export the activity"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Workbook (*.xlsx)"), tr("CSV files (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx"))
        dialog.fileSelected.connect(lambda chosen: self.write(wanted, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, wanted: ActionFilter, path: Path) -> None:
        """Write these actions to `path`; its ending says as what."""
        self._desk.start(self._write, wanted, path)

    async def _write(self, wanted: ActionFilter, path: Path) -> None:
        form = ExportFormat.CSV if path.suffix.lower() == ".csv" else ExportFormat.XLSX
        request = JournalRequest(wanted, path, form, system_account(), self._desk.now())
        core = self._desk.core
        count = await self._desk.bridge.ask(export_journal, core.reader, request)
        core.audit("activity exported", f"{count} to {path.name}")
        written = plural(count, tr("{n} action"), tr("{n} actions"))
        self.said.emit(tr("{written} written to {name}.").format(written=written, name=path.name))
