"""The dialog that creates many payments from a file: file, columns, trial run, confirmation, and the run."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.dialogs import bulk_work as work
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.bulk_check_page import CheckPage
from paysg_desktop.ui.dialogs.bulk_columns_page import ColumnsPage
from paysg_desktop.ui.dialogs.bulk_confirm_page import ConfirmPage
from paysg_desktop.ui.dialogs.bulk_file_page import FilePage
from paysg_desktop.ui.dialogs.bulk_files import ask_for_file, ask_where
from paysg_desktop.ui.dialogs.bulk_run_page import RunPage
from paysg_desktop.ui.dialogs.bulk_steps import StepDialog
from paysg_desktop.ui.dialogs.bulk_watch import RunWatch
from paysg_desktop.ui.dialogs.bulk_work import Begin, Checked, OpenedTable
from paysg_desktop.ui.drop import FileDrop
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.bulk_file import new_batch

TEMPLATE_NAME = "payments-template.csv"


class BulkDialog(StepDialog):
    """Nothing is sent before the last step is confirmed. A run goes on without the dialog."""

    payments_requested = Signal(object, str)
    """The environment and the account whose payments to show."""
    connect_requested = Signal()

    def __init__(self, desk: Desk, scope: Scope, parent: QWidget) -> None:
        super().__init__(desk, parent, tr("Many payments from a file"))
        self.scope = scope
        self.opened: OpenedTable | None = None
        self.checked: Checked | None = None
        self._key = ""
        self.file = FilePage(scope.environment, desk.now)
        self.columns, self.check = ColumnsPage(), CheckPage(desk.now)
        self.confirming, self.run = ConfirmPage(scope.environment), RunPage(desk.now)
        self.hold((self.file, self.columns, self.check, self.confirming, self.run))
        self.watch = RunWatch(self, self.run)
        self._connect()
        self.show_page(self.file)
        self.ask_begin()

    # --- what can be shown ---

    def show_page(self, page: Page) -> None:
        super().show_page(page)
        is_run = page is self.run
        self.sentence.show_text(self._step_sentence(page))
        self.sentence.setVisible(not is_run)
        self.back.setVisible(page is not self.file)
        self.back.show_words(tr("All runs") if is_run else tr("Back"))
        self.name_cancel(tr("Close") if is_run else tr("Cancel"))
        self.offer(None if is_run else self.last if page is self.confirming else self.confirm)

    def ask_begin(self) -> None:
        """Read accounts and runs anew."""
        self.begin(partial(work.begin_with, self.desk.core, self.scope.environment), self._show_begin)

    def show_run(self, batch_id: int) -> None:
        """Show a run that was begun before."""
        self.watch.open(batch_id)

    def take_file(self, path: Path) -> None:
        """Read a file, wherever the user is but in a run."""
        if self.page is not self.run:
            self.opened = None
            self.file.show_table(None)
            self.show_page(self.file)
            self.begin(partial(work.open_table, self.desk.core, path), self._show_opened)

    def choose_file(self) -> QFileDialog:
        """Ask which file; nothing waits for the answer."""
        return ask_for_file(self, self.take_file)

    def save_template(self) -> QFileDialog:
        """Ask where to write the template."""
        return ask_where(self, tr("Save a template"), TEMPLATE_NAME, self._save_template)

    def submit(self) -> None:
        """One step on; or say what is missing."""
        if self.is_busy:
            return
        match self.page:
            case self.file:
                self._leave_file()
            case self.columns:
                self._leave_columns()
            case self.check:
                self._leave_check()
            case self.confirming:
                self._begin_run()
            case _:
                self.accept()

    # --- one step on ---

    def _leave_file(self) -> None:
        why_not = self.file.why_not
        if self.opened is None:
            self.show_problem(tr("Choose a file first. “Save a template…” gives one to begin with."))
        elif why_not is not None:
            self.show_problem(why_not)
        else:
            self.columns.show_table(self.opened)
            self.show_page(self.columns)

    def _leave_columns(self) -> None:
        problem, account = self.columns.problem(), self.file.chosen_account
        if problem:
            self.show_problem(problem)
        elif self.opened is not None and account is not None:
            mapping = self.columns.mapping
            look = partial(work.check, self.desk.core, self.opened, mapping, account)
            self.begin(look, partial(self._show_checked, self.opened))

    def _leave_check(self) -> None:
        account = self.file.chosen_account
        if self.checked is None or self.opened is None or account is None:
            return
        if not self.checked.good:
            self.show_problem(tr("No row can be sent as it is. Put them right in the file, then choose it again."))
            return
        self.confirming.show_checked(self.checked, account, self.opened.name)
        payments = words.payments_text(self.checked.good)
        self.last.show_words(tr("Create {payments}").format(payments=payments))
        self.show_page(self.confirming)
        self.confirming.take_focus()

    def _begin_run(self) -> None:
        account, problem = self.file.chosen_account, self.confirming.problem()
        if problem:
            self.show_problem(problem)
            self.show_focus()
        elif self.checked is not None and self.opened is not None and account is not None:
            new = new_batch(self.opened.table, self.columns.mapping, self.checked.rows, account, self._key)
            said, is_again = self.confirming.confirmation, self.confirming.is_again
            self.watch.ask(partial(work.begin_run, self.desk.core, new, said, is_again=is_again))

    # --- what came of it ---

    def _show_begin(self, begin: Begin) -> None:
        self.file.show_begin(begin, self.scope.account)
        self.confirming.show_staff(begin.staff)

    def _show_opened(self, opened: OpenedTable) -> None:
        self.opened, self.checked = opened, None
        self.file.show_table(opened)
        self.confirm.setFocus()

    def _show_checked(self, opened: OpenedTable, checked: Checked) -> None:
        if opened is not self.opened:
            # Another file was dropped meanwhile.
            return
        self.checked = checked
        # Another table is another intent; the same one keeps its key however often it is confirmed.
        self._key = str(uuid4())
        self.check.show_checked(checked)
        self.show_page(self.check)
        self.check.take_focus()

    def _save_template(self, path: Path) -> None:
        saved = tr("The template was saved as {name}. Fill it in, then choose it here.").format(name=path.name)
        self.begin(partial(work.save_template, path), lambda _: self.file.say(saved))

    def _go_back(self) -> None:
        if self.page is not self.run:
            self.show_page(self.pages[self.pages.index(self.page) - 1])
            return
        self.opened = self.checked = None
        self.file.show_table(None)
        self.show_page(self.file)
        self.ask_begin()

    def _lead_on(self) -> None:
        """To the payments of the run."""
        batch = self.run.batch
        if batch is not None:
            self.payments_requested.emit(batch.environment, batch.account)
            self.accept()

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.last.clicked.connect(self.submit)
        self.file.choose_requested.connect(self.choose_file)
        self.file.template_requested.connect(self.save_template)
        self.file.connect_requested.connect(self.connect_requested)
        self.file.run_chosen.connect(self.show_run)
        self.confirming.earlier_requested.connect(self.show_run)
        self.run.payments_requested.connect(self._lead_on)
        words_over_it = tr("A row for each payment. Nothing is sent before you have seen every row and confirmed.")
        FileDrop(self, words_over_it).dropped.connect(lambda paths: self.take_file(paths[0]))

    def _step_sentence(self, page: Page) -> str:
        steps = {
            self.file: tr("The file and the account. Nothing is sent before the last step."),
            self.columns: tr("Which column holds what. What was chosen is remembered for the next file."),
            self.check: tr("The trial run: what every row would give, without sending anything."),
            self.confirming: tr(
                "Confirm. This workspace creates each row at most once, also where the program ends half way."
                " What another desk runs it can't know."
            ),
        }
        if page not in steps:
            return ""
        return tr("Step {n} of {all}: {what}").format(
            n=list(steps).index(page) + 1, all=len(steps), what=steps[page]
        )
