"""The dialog that writes deliveries into a file: which format, how it will look, and what is replaced in it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import capture_words as words
from paysg_desktop.ui.dialogs import capture_work as work
from paysg_desktop.ui.dialogs.capture_work import SUFFIXES, NotWantedError
from paysg_desktop.ui.dialogs.export_payments import FOLDER_KEY, export_folder
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.growth import tall
from paysg_desktop.ui.inspector.body_views import VIEWER_WIDTH
from paysg_desktop.ui.inspector.code_view import CodeView
from paysg_desktop.ui.inspector.parts import Ground, column, wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.export_deliveries import CaptureFormat, ExportPreview

_PREVIEW_HEIGHT = 200


class CaptureExportDialog(WorkingDialog):
    """The preview is redacted, whatever goes into the file."""

    written = Signal(object)
    """The path (`Path`) of the file."""
    _told = Signal(int, int)
    """The number of a preview or file, and how many deliveries were read for it."""

    def __init__(self, desk: Desk, ids: Sequence[int], about: str, parent: QWidget) -> None:
        super().__init__(desk, parent, tr("Export deliveries"), about, tr("Save…"), tr("Close"))
        self.ids = tuple(ids)
        self.path: Path | None = None
        """The file that was written."""
        self._number = 0
        self._previewed: ExportPreview | None = None
        self._cancelled = threading.Event()
        self.form = Segments.of(
            tr("Format"),
            (
                Choice(CaptureFormat.HAR, tr("HAR")),
                Choice(CaptureFormat.JSONL, tr("JSON lines")),
                Choice(CaptureFormat.SUPPORT, tr("For support")),
            ),
        )
        self.meaning = wrapped("", "muted", Size.SECONDARY)
        self.preview = CodeView(tr("How the file begins"), size=Size.CAPTION)
        self.replaced = wrapped("", "muted", Size.SECONDARY)
        self.with_personal = Tick(tr("With personal data"), tr("With personal data, which is noted"))
        self.personal_note = wrapped("", "muted", Size.SECONDARY)
        self.outcome = wrapped("", "good", limit=2_000)
        self.show_folder = QPushButton(gate.words(tr("Show in folder")))
        self._fill()
        self._connect()
        self._show_form()

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return not self.is_busy

    @property
    def chosen_form(self) -> CaptureFormat:
        return next(each for each in CaptureFormat if each is self.form.value)

    @property
    def is_revealed(self) -> bool:
        return self.with_personal.isChecked() and self.chosen_form is not CaptureFormat.SUPPORT

    def submit(self) -> None:
        """Ask where to."""
        if self.ids:
            self.ask_where()

    def ask_where(self) -> QFileDialog:
        """Nothing waits for the answer; a file that is there is replaced where the user agrees."""
        suffix = SUFFIXES[self.chosen_form]
        start = export_folder(self.desk) / f"deliveries.{suffix}"
        dialog = QFileDialog(self, tr("Export deliveries"), str(start))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write the file behind the window."""
        self.desk.memory.setValue(FOLDER_KEY, str(path.parent))
        number, is_cancelled = self._anew()
        core, tell = self.desk.core, partial(self._told.emit, number)
        request = work.request_of(core, self.ids, self.chosen_form)
        job = partial(work.write, core, path, request, tell, is_cancelled, is_revealed=self.is_revealed)
        self.outcome.hide()
        self.show_folder.hide()
        self.begin(partial(_unless_cancelled, job), partial(self._show_written, path, self.is_revealed))

    # --- inside ---

    def _show_form(self) -> None:
        form = self.chosen_form
        self.meaning.show_text(words.form_text(form))
        self.with_personal.setEnabled(form is not CaptureFormat.SUPPORT)
        self._show_personal()
        number, is_cancelled = self._anew()
        core, tell = self.desk.core, partial(self._told.emit, number)
        request = work.request_of(core, self.ids, form)
        self._previewed = None
        self.preview.show_block("")
        self.replaced.show_text(tr("Reading the deliveries …"))
        job = partial(work.preview, core, request, tell, is_cancelled)
        self.begin(partial(_unless_cancelled, job), partial(self._show_preview, number))

    def _show_preview(self, number: int, found: ExportPreview | None) -> None:
        """An answer that another question has overtaken is of no interest."""
        if found is None or number != self._number:
            return
        cut = f"\n{gate.ELLIPSIS}" if found.is_cut else ""
        self.preview.show_block(gate.block(found.first, width=VIEWER_WIDTH) + cut)
        self._previewed = found
        self._show_replaced(found)

    def _show_replaced(self, found: ExportPreview) -> None:
        """What is replaced in what is shown: the preview, or a file without personal data."""
        known = self._previewed or found
        self.replaced.show_text(words.replaced_text(known))

    def _show_written(self, path: Path, is_revealed: bool, found: ExportPreview | None) -> None:
        if found is None:
            return
        self.path = path
        self.outcome.show_text(words.written_text(found, path.name, is_revealed=is_revealed))
        self.outcome.show()
        self.show_folder.show()
        self._show_replaced(found)
        self.written.emit(path)

    def _show_progress(self, number: int, count: int) -> None:
        """Each delivery is read twice: what is personal must be known before the first is told."""
        if number == self._number:
            whole = 2 * len(self.ids)
            told = tr("Reading the deliveries: {share}").format(share=f"{count / whole:.0%}" if whole else "")
            self.replaced.show_text(told)

    def _show_personal(self) -> None:
        said = tr("Otherwise stable placeholders stand in its place. Keys and secret paths are never in the file.")
        if self.is_revealed:
            said = tr(
                "Names, addresses and identifiers will be in the file; it is noted who exported them. The preview"
                " stays as it is."
            )
        self.personal_note.show_text(said)

    def _anew(self) -> tuple[int, work.IsCancelled]:
        """End what is being read, and give the number of what follows."""
        self._cancelled.set()
        self._cancelled = threading.Event()
        self._number += 1
        return self._number, self._cancelled.is_set

    def _stop(self) -> None:
        self._cancelled.set()

    def _open_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def _connect(self) -> None:
        self.form.chosen.connect(lambda _: self._show_form())
        self.with_personal.clicked.connect(self._show_personal)
        self.show_folder.clicked.connect(self._open_folder)
        self._told.connect(self._show_progress)
        self.finished.connect(self._stop)

    def _fill(self) -> None:
        self.outcome.hide()
        self.show_folder.hide()
        self.show_folder.setAutoDefault(False)
        self.show_folder.setAccessibleName(tr("Show in folder"))
        ground = Ground("code_ground", "border", Size.RADIUS_INPUT)
        ground.setLayout(column(self.preview, margin=1))
        self.preview.setFixedHeight(tall(_PREVIEW_HEIGHT, lines=4))
        self.fields.addLayout(column(self.form, self.meaning, gap=Size.GRID))
        self.fields.addLayout(column(ground, self.replaced, gap=Size.GRID))
        personal = column(gap=Size.HALF)
        personal.addWidget(self.with_personal, 0, Qt.AlignmentFlag.AlignLeft)
        personal.addWidget(self.personal_note)
        self.fields.addLayout(personal)
        below = QHBoxLayout()
        below.setSpacing(Size.GRID)
        below.addWidget(self.outcome, 1)
        below.addWidget(self.show_folder)
        self.fields.addLayout(below)


def what_text(count: int, filters: str, environment: str) -> str:
    """What goes into the file."""
    deliveries = plural(count, tr("{n} delivery"), tr("{n} deliveries"))
    return " · ".join((deliveries, environment, filters or tr("no filter")))


def _unless_cancelled(job: partial[ExportPreview]) -> ExportPreview | None:
    try:
        return job()
    except NotWantedError:
        return None
