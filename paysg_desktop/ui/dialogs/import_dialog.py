"""The dialog that takes files in, one after the other: a look, the questions, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.imports import FileKind
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.import_questions import ImportQuestions
from paysg_desktop.ui.dialogs.import_result import ImportResult
from paysg_desktop.ui.dialogs.import_work import (
    Look,
    MonthFigures,
    OpenedFile,
    Outcome,
    look_into,
    month_figures,
    open_file,
    take_in,
)
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.drop import FileDrop
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.periods import read_moment
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.import_file import ImportChoice

REFRESH_MS = 150


class ImportDialog(WorkingDialog):
    """Several files wait for their turn. Nothing is taken in before the user says so, for each file."""

    imported = Signal(object)
    """The `Outcome` of a file that was just taken in."""
    payments_requested = Signal(object, str)
    """The environment and the account (empty where nobody said) whose payments to show."""
    reconcile_requested = Signal(object, object)
    """The environment, and the `Period` to compare."""
    another_requested = Signal()

    def __init__(self, desk: Desk, scope: Scope, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("Import a file"),
            tr("What it tells is added to what is known; what newer sources told stays."),
            tr("Import"),
            tr("Cancel"),
        )
        self.outcome: Outcome | None = None
        self._waiting: list[Path] = []
        self._looks = 0
        self._file: OpenedFile | None = None
        self._look: Look | None = None
        self.reading = wrapped("", "muted")
        self.questions, self.results = ImportQuestions(scope), ImportResult()
        for page in (self.reading, self.questions, self.results):
            self.fields.addWidget(page)
        self.skip = IconButton("chevron-right", tr("Next file"))
        self.skip.setAutoDefault(False)
        self.help.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignLeft)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._ask_figures)
        self._show_page(self.reading)
        FileDrop(self).dropped.connect(self.add)
        self.questions.kind_chosen.connect(lambda: self._look_again(with_mapping=False))
        self.questions.mapping_edited.connect(lambda: self._look_again(with_mapping=True))
        self.results.next.clicked.connect(self._next)
        self.skip.clicked.connect(self._next)
        self.results.payments.clicked.connect(self._show_payments)
        self.results.reconcile.clicked.connect(self._show_reconcile)
        self.results.again.clicked.connect(self.another_requested)
        desk.bridge.changed.connect(self._take)

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return not self.is_busy and not self._refresh.isActive()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Files to take in, after those that wait already."""
        self._waiting += paths
        is_free = self._file is None or self.outcome is not None or self._look is None
        if is_free and not self.is_busy:
            self._next()
        else:
            self._tell_waiting()

    def submit(self) -> None:
        """Take the file in; afterwards, lead on."""
        if self.outcome is not None:
            self.results.main_step.click()
            return
        file, choice = self._file, None if self.is_busy else self._choice()
        if file is not None and choice is not None:
            self.begin(partial(take_in, self.desk.core, file, choice), self._show_outcome)

    # --- inside ---

    def _next(self) -> None:
        """The file that has waited longest."""
        if not self._waiting:
            return
        self._file = self._look = self.outcome = None
        path = self._waiting.pop(0)
        self._looks += 1
        self._tell_waiting()
        self.show_problem("")
        self.reading.show_text(path.name)
        self._show_page(self.reading)
        self.begin(partial(self._open, path), self._show_opened)

    def _open(self, path: Path) -> tuple[OpenedFile, Look]:
        """On a reader thread."""
        file = open_file(path)
        return file, look_into(self.desk.core, file)

    def _show_opened(self, opened: tuple[OpenedFile, Look]) -> None:
        self._file, look = opened
        self.questions.show_file(self._file, self.desk.now())
        self._show_page(self.questions)
        self._show_look(look, is_first=True)
        self.confirm.setFocus()

    def _look_again(self, *, with_mapping: bool) -> None:
        """The user said what the file is, or which column holds what: see what that would give."""
        if self._file is None:
            return
        mapping = dict(self.questions.table.mapping) if with_mapping else None
        work = partial(look_into, self.desk.core, self._file, self.questions.chosen_kind, mapping)
        self._looks += 1
        self.begin(work, partial(self._show_again, self._looks))

    def _show_again(self, number: int, look: Look) -> None:
        """An answer that another question has overtaken is of no interest."""
        if number == self._looks:
            self._show_look(look, is_first=False)

    def _show_look(self, look: Look, *, is_first: bool) -> None:
        self._look = look
        self.questions.show_look(look, self.desk.now(), is_first=is_first)
        self.show_problem(" ".join(look.guess.problems))
        self.confirm.setVisible(bool(look.guess.header))
        self._tell_waiting()

    def _choice(self) -> ImportChoice | None:
        """What the user has said; None, and the reason is shown, where something is missing."""
        asked, look = self.questions, self._look
        as_of = read_moment(asked.as_of.text)
        if look is None:
            return None
        if look.guess.problems:
            self.show_problem(" ".join(look.guess.problems))
            return None
        if as_of is None:
            self.show_problem(tr("“As of” is written like 2026-01-31 18:00, in Singapore time."))
            asked.as_of.setFocus()
            return None
        return ImportChoice(
            kind=asked.chosen_kind,
            provider=look.guess.provider,
            environment=asked.chosen_environment,
            as_of=as_of,
            mapping=asked.table.mapping,
            account=asked.chosen_account,
        )

    def _show_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._file = None
        self.results.show_outcome(outcome, has_next=bool(self._waiting), now=self.desk.now())
        self._show_page(self.results)
        self._tell_waiting()
        self.results.main_step.setFocus()
        self._ask_figures()
        self.imported.emit(outcome)

    def _take(self, changes: Changes) -> None:
        """Something was folded: the months may have come to more."""
        if self.outcome is not None and (changes.payments or changes.sources) and not self._refresh.isActive():
            self._refresh.start()

    def _ask_figures(self) -> None:
        if self.outcome is not None and self.outcome.file.kind is FileKind.PAYMENTS:
            work = partial(month_figures, self.desk.core.reader, self.outcome)
            self.begin(work, partial(self._show_figures, self.outcome))

    def _show_figures(self, outcome: Outcome, months: tuple[MonthFigures, ...]) -> None:
        if outcome is self.outcome and self._look is not None:
            known = self._look.accounts.get(outcome.file.environment, ())
            names = {each.id: each.name for each in known}
            self.results.show_figures(months, names, outcome.file.as_of)

    def _show_payments(self) -> None:
        if self.outcome is not None:
            self.payments_requested.emit(self.outcome.file.environment, self.outcome.file.account)
            self.accept()

    def _show_reconcile(self) -> None:
        if self.outcome is not None:
            self.reconcile_requested.emit(self.outcome.file.environment, self.outcome.period)
            self.accept()

    def _show_page(self, page: QWidget) -> None:
        for each in (self.reading, self.questions, self.results):
            each.setVisible(each is page)
        self.confirm.setVisible(page is self.questions)
        self.cancel.setText(tr("Close") if page is self.results else tr("Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())

    def _tell_waiting(self) -> None:
        """Say how many files come after this one."""
        usual = tr("What it tells is added to what is known; what newer sources told stays.")
        waiting = len(self._waiting)
        self.skip.setVisible(bool(waiting))
        more = plural(waiting, tr("{n} more file waits for its turn."), tr("{n} more files wait for their turn."))
        self.sentence.show_text(f"{usual} {more}" if waiting else usual)
        if self.outcome is not None:
            self.results.show_next(has_next=bool(waiting), kind=self.outcome.file.kind)
