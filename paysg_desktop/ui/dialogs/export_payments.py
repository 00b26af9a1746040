"""The dialog that writes what the list shows into a file: a table, or a month's pack."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.export_choice import ExportChoice
from paysg_desktop.ui.dialogs.export_progress import ExportProgress
from paysg_desktop.ui.dialogs.export_words import chosen_month, months
from paysg_desktop.ui.dialogs.export_work import Form, Wish, Written, write
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import LinkButton, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr

FOLDER_KEY = "export/folder"
_MONTH_WIDTH = 170


class ExportDialog(FormDialog):
    """Exports exactly what `wanted` takes; `words` say so to people. Each file's button writes it at once."""

    written = Signal(object)
    """The path (`Path`) of a file that was written."""
    _told = Signal(int, int)

    def __init__(self, desk: Desk, wanted: PaymentFilter, words: str, parent: QWidget) -> None:
        super().__init__(parent, tr("Export payments"), words, tr("Export"), tr("Close"))
        self.desk = desk
        self.wanted = wanted
        self.folder = export_folder(desk)
        self._cancelled: threading.Event | None = None
        self.with_personal = Tick(
            tr("With payers' identifiers, e-mail and postal addresses"), tr("With payers' personal data")
        )
        self.month = Chooser(tr("Month"), _MONTH_WIDTH, self)
        self._offer_month(chosen_month(wanted, desk.now()))
        self.choices = self._choices()
        self.place = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideMiddle))
        self.elsewhere = LinkButton(tr("Another folder…"), Size.SECONDARY)
        self.progress = ExportProgress()
        self.outcome = wrapped("", "good", limit=2_000)
        self.show_folder = QPushButton(gate.words(tr("Show in folder")))
        self._fill()
        self.confirm.hide()
        self.confirm.setEnabled(False)
        self._told.connect(self.progress.show_progress)
        self.progress.cancelled.connect(self._cancel)
        self.month.chosen.connect(lambda value: self._offer_month(str(value)))
        self.elsewhere.clicked.connect(self.choose_folder)
        self.show_folder.clicked.connect(self._open_folder)
        self.finished.connect(self._cancel)
        self.choices[0].buttons[Form.XLSX].setFocus()

    @property
    def is_busy(self) -> bool:
        return self._cancelled is not None

    def submit(self) -> None:
        """There is no main button: each kind of file has its own."""

    def export(self, form: Form) -> None:
        """Write a file of this kind."""
        if not self.is_busy:
            wish = Wish(form, self.wanted, self.folder, self._month, with_personal=self.with_personal.isChecked())
            self.desk.start(self._export, wish)

    def choose_folder(self) -> QFileDialog:
        """Ask where to; nothing waits for the answer."""
        dialog = QFileDialog(self, tr("Export into this folder"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    # --- inside ---

    def _choices(self) -> tuple[ExportChoice, ...]:
        table = tr(
            "A workbook whose last sheet says filters, as-of and time zone. Opens in Excel and LibreOffice."
        )
        plain = tr("Plain UTF-8 text for other programs; what could be taken for a formula is marked.")
        pack = tr(
            "Totals by account, status and day, refunds and exceptions of one whole month, whatever is filtered."
        )
        made = (
            ExportChoice(tr("Table for a spreadsheet"), table, ((Form.XLSX, tr("Save as XLSX")),)),
            ExportChoice(tr("Table for a program"), plain, ((Form.CSV, tr("Save as CSV")),)),
            ExportChoice(
                tr("Month pack"), pack, ((Form.PACK_XLSX, tr("XLSX")), (Form.PACK_PDF, tr("PDF"))), self.month
            ),
        )
        for each in made:
            each.chosen.connect(self.export)
        return made

    def _fill(self) -> None:
        self.outcome.hide()
        self.show_folder.hide()
        self.show_folder.setAutoDefault(False)
        self.fields.addLayout(column(*self.choices, gap=Size.GRID))
        self.fields.addWidget(self.with_personal)
        note = tr("Otherwise they are left out. It is noted who exported them.")
        self.fields.addWidget(wrapped(note, "muted", Size.SECONDARY))
        where = QHBoxLayout()
        where.setSpacing(Size.GRID)
        where.addWidget(label(tr("Folder"), Size.SECONDARY, Weight.STRONG))
        where.addWidget(self.place, 1)
        where.addWidget(self.elsewhere)
        self.fields.addLayout(where)
        self.fields.addWidget(self.progress)
        below = QHBoxLayout()
        below.setSpacing(Size.GRID)
        below.addWidget(self.outcome, 1)
        below.addWidget(self.show_folder)
        self.fields.addLayout(below)
        self.place.show_text(str(self.folder))

    def _offer_month(self, month: str) -> None:
        self._month = month
        choices = tuple(Choice(value, words) for value, words in months(self.desk.now(), month))
        self.month.offer(choices, month)

    def _take_folder(self, name: str) -> None:
        self.folder = Path(name)
        self.place.show_text(name)
        self.desk.memory.setValue(FOLDER_KEY, name)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    async def _export(self, wish: Wish) -> None:
        cancelled = self._cancelled = threading.Event()
        self._show_busy(is_busy=True)
        try:
            done = await asyncio.to_thread(write, self.desk.core, wish, self._told.emit, cancelled.is_set)
        except PaySGDesktopError as error:
            self._end()
            self.show_problem(str(error))
        except BaseException:
            cancelled.set()
            self._end()
            raise
        else:
            self._end()
            self._tell(done)

    def _tell(self, done: Written) -> None:
        self.outcome.set_tone("muted" if done.path is None else "good")
        self.outcome.show_text(done.sentence)
        self.outcome.show()
        self.show_folder.setVisible(done.path is not None)
        if done.path is not None:
            self.written.emit(done.path)

    def _show_busy(self, *, is_busy: bool) -> None:
        for each in (*self.choices, self.with_personal, self.elsewhere):
            each.setEnabled(not is_busy)
        if is_busy:
            self.show_problem("")
            self.outcome.hide()
            self.show_folder.hide()
            self.progress.begin()
        else:
            self.progress.hide()

    def _end(self) -> None:
        self._cancelled = None
        self._show_busy(is_busy=False)

    def _cancel(self) -> None:
        if self._cancelled is not None:
            self._cancelled.set()


def export_folder(desk: Desk) -> Path:
    """Where the last export went, else the documents' folder."""
    remembered = desk.memory.value(FOLDER_KEY)
    if isinstance(remembered, str) and Path(remembered).is_dir():
        return Path(remembered)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
