"""The dialog that takes captured webhooks in: files, the endpoint they came to, a look, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import capture_work as work
from paysg_desktop.ui.dialogs.bulk_steps import StepButton
from paysg_desktop.ui.dialogs.capture_file import CaptureFileCard
from paysg_desktop.ui.dialogs.capture_work import Looked
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.dialogs.form_dialog import WIDTH
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.drop import FileDrop
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import column, emptied, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import environment_name, tr
from paysg_desktop.usecases.import_captures import Outcome

_FIELD_WIDTH = WIDTH - 6 * Size.GRID


class CaptureImportDialog(WorkingDialog):
    """Nothing is stored before the user says so; the same file again adds nothing."""

    show_requested = Signal(object)
    """The `Endpoint` whose captures to show."""
    main: StepButton

    def __init__(
        self, desk: Desk, endpoints: Sequence[Endpoint], environment: Environment, parent: QWidget
    ) -> None:
        super().__init__(
            desk,
            parent,
            tr("Import captures"),
            tr("Each request is judged as if it had come to the endpoint, and kept as a capture."),
            tr("Import"),
            tr("Cancel"),
        )
        self.endpoints = {each.id: each for each in endpoints}
        self.files: tuple[Looked, ...] = ()
        self.is_done = False
        self._chosen = _first(endpoints, environment)
        self._looks = 0
        self.choose = IconButton("file", tr("Choose files…"))
        self.hint = wrapped(_formats(), "muted", Size.SECONDARY)
        self.endpoint = Chooser(tr("Endpoint"), _FIELD_WIDTH, self)
        self.cards = column(gap=Size.GRID)
        self._show_endpoints()
        self._fill()
        self.choose.clicked.connect(self.ask_files)
        self.endpoint.chosen.connect(self._choose_endpoint)
        FileDrop(
            self, tr("Raw HTTP, HAR, cURL lines, webhook.site's JSON. Nothing is stored yet.")
        ).dropped.connect(self.add)
        self._offer()

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return not self.is_busy

    def ask_files(self) -> QFileDialog:
        """Ask which files; nothing waits for the answer."""
        chooser = QFileDialog(self, tr("Import captures"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = tr("Captures (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)")
        chooser.setNameFilters([known, tr("All files (*)")])
        chooser.filesSelected.connect(lambda names: self.add(tuple(Path(name) for name in names)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
        return chooser

    def add(self, paths: Sequence[Path]) -> None:
        """Look into these files, too; after an import it begins anew."""
        known = () if self.is_done else tuple(each.path for each in self.files)
        self.is_done = False
        self._look(tuple(dict.fromkeys((*known, *paths))))

    def submit(self) -> None:
        """Take in what is new; afterwards, show it."""
        if self.is_busy or self._chosen is None:
            return
        if self.is_done:
            self.show_requested.emit(self.endpoints[self._chosen])
            self.accept()
        elif self._new_count():
            self.begin(partial(work.take, self.desk.core, self.files, self._chosen), self._show_done)

    # --- inside ---

    def _look(self, paths: tuple[Path, ...]) -> None:
        self._looks += 1
        if self._chosen is None:
            self.show_problem(tr("There is no endpoint to which they could have come. Add one first."))
        elif paths:
            job = partial(work.look, self.desk.core, paths, self._chosen)
            self.begin(job, partial(self._show_looked, self._looks))

    def _show_looked(self, number: int, files: tuple[Looked, ...]) -> None:
        """An answer that another question has overtaken is of no interest."""
        if number == self._looks:
            self._show(files, is_done=False)

    def _show_done(self, files: tuple[Looked, ...]) -> None:
        self._show(files, is_done=True)

    def _show(self, files: tuple[Looked, ...], *, is_done: bool) -> None:
        self.files, self.is_done = files, is_done
        emptied(self.cards)
        for each in files:
            self.cards.addWidget(CaptureFileCard(each, is_done=is_done and each.told is not None))
        self._offer()

    def _offer(self) -> None:
        """The step that comes next."""
        self.confirm.setVisible(self.is_done or bool(self._new_count()))
        self.main.show_words(tr("Show them") if self.is_done else tr("Import"))
        self.cancel.setText(gate.words(tr("Close") if self.is_done else tr("Cancel")))
        self.cancel.setAccessibleName(self.cancel.text())
        self.endpoint.setEnabled(not self.is_done)

    def _buttons(self) -> QHBoxLayout:
        self.confirm = self.main = StepButton(tr("Import"))
        return super()._buttons()

    def _end(self) -> None:
        super()._end()
        self.choose.setEnabled(not self.is_busy)

    def _new_count(self) -> int:
        return sum(each.told.count(Outcome.NEW) for each in self.files if each.told is not None)

    def _choose_endpoint(self, value: object) -> None:
        if isinstance(value, str) and value != self._chosen:
            self._chosen = value
            self._show_endpoints()
            self._look(tuple(each.path for each in self.files))

    def _show_endpoints(self) -> None:
        choices = tuple(
            Choice(each.id, gate.line(each.name, 60), environment_name(each.environment))
            for each in self.endpoints.values()
        )
        self.endpoint.offer(choices, self._chosen)

    def _fill(self) -> None:
        self.choose.setAutoDefault(False)
        files = column(gap=Size.GRID)
        files.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        files.addWidget(self.hint)
        self.fields.addLayout(files)
        self.fields.addWidget(Field(tr("As if they had come to"), self.endpoint))
        self.fields.addLayout(self.cards)
        self.choose.setFocus()


def _first(endpoints: Sequence[Endpoint], environment: Environment) -> str | None:
    """The first endpoint of the environment that is shown, else the first of all."""
    here = [each.id for each in endpoints if each.environment is environment]
    return next(iter((*here, *(each.id for each in endpoints))), None)


def _formats() -> str:
    return tr(
        "Or drop them here. Raw HTTP, HAR, cURL lines, events a line each as `stripe listen --print-json` writes"
        " them, webhook.site's JSON, and JSON lines exported here."
    )
