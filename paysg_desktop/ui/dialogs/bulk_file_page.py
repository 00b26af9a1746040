"""The first step of a bulk run: the file and the account; runs so far stand below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.dialogs.bulk_box import Page, TableBox
from paysg_desktop.ui.dialogs.bulk_tables import PastRun, RunsModel
from paysg_desktop.ui.dialogs.bulk_work import Begin, Offer, OpenedTable
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import LinkButton, column, heading, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import size_text, tr

_ACCOUNT = 300


class FilePage(Page):
    """`run_chosen` carries the id of a run so far that the user wants to see."""

    choose_requested = Signal()
    template_requested = Signal()
    connect_requested = Signal()
    run_chosen = Signal(int)

    def __init__(self, environment: Environment, now: Callable[[], int]) -> None:
        super().__init__(tr("File and account"))
        self._offers: tuple[Offer, ...] = ()
        self._account_id = ""
        self.name = label("", weight=Weight.STRONG, look=Look("text", Qt.TextElideMode.ElideMiddle))
        self.details = label("", look=Look("muted"))
        self.choose = IconButton("file", tr("Choose a file…"))
        self.template = LinkButton(tr("Save a template…"))
        self.account = Chooser(tr("Account"), _ACCOUNT, self)
        self.account_field = Field(tr("Account"), self.account)
        self.connect_account = IconButton("key", tr("Connect an account…"))
        self.tag = EnvironmentTag(environment)
        self.runs = TableBox(RunsModel(now, self), tr("Runs so far"), rows=2)
        self.no_runs = wrapped(tr("No file was run so far."), "muted")
        self.remarks = wrapped("", "muted", Size.SECONDARY)
        self.told = wrapped("", "good", Size.SECONDARY)
        self._lay_out()
        self.choose.clicked.connect(self.choose_requested)
        self.template.clicked.connect(self.template_requested)
        self.connect_account.clicked.connect(self.connect_requested)
        self.account.chosen.connect(self._take_account)
        self.runs.table.opened.connect(lambda key: self.run_chosen.emit(self.runs.model.row(key).batch.id))

    @property
    def chosen_account(self) -> Account | None:
        """None where none can be chosen."""
        return next((each.account for each in self._offers if each.account.id == self._account_id), None)

    @property
    def why_not(self) -> str | None:
        """Why nothing can be created for the account that is chosen."""
        chosen = next((each for each in self._offers if each.account.id == self._account_id), None)
        return chosen.why_not if chosen else tr("No account is connected. Connect one first; its key creates.")

    def show_begin(self, begin: Begin, usual: str | None) -> None:
        """Offer the accounts, `usual` first, and list the runs so far."""
        self._offers = begin.offers
        ids = [each.account.id for each in begin.offers]
        free = [each.account.id for each in begin.offers if each.why_not is None]
        if self._account_id not in ids:
            self._account_id = next((each for each in (usual or "", *free, *ids) if each in ids), "")
        self._show_account()
        self.show_runs(begin.runs)

    def say(self, text: str) -> None:
        """What was just done."""
        self.told.show_text(text)
        self.told.setVisible(bool(text))

    def show_runs(self, runs: tuple[PastRun, ...]) -> None:
        self.runs.model.show_rows(runs)
        self.runs.setVisible(bool(runs))
        self.no_runs.setVisible(not runs)

    def show_table(self, opened: OpenedTable | None) -> None:
        """Show which file was chosen; None for none."""
        if opened is None:
            self.name.show_text(tr("Drop a CSV file here, or choose one."))
            self.name.set_tone("muted")
            self.details.show_text("")
            self.remarks.hide()
            return
        self.name.show_text(opened.name)
        self.name.set_tone("text")
        rows = words.rows_text(len(opened.table.rows))
        self.details.show_text(f"{rows} · {size_text(opened.size)}")
        self.remarks.show_text(" ".join(opened.table.remarks))
        self.remarks.setVisible(bool(opened.table.remarks))

    def _take_account(self, value: object) -> None:
        self._account_id = str(value)
        self._show_account()

    def _show_account(self) -> None:
        choices = tuple(
            Choice(each.account.id, words.account_words(each.account), tr("cannot create") if each.why_not else "")
            for each in self._offers
        )
        self.account.offer(choices, self._account_id)
        self.account.setVisible(bool(choices))
        self.connect_account.setVisible(not choices)
        self.account_field.show_note(self.why_not or "", "bad" if choices else "muted")

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(Size.GRID + Size.HALF)
        file.addWidget(self.choose)
        file.addWidget(self.name, 1)
        file.addWidget(self.details)
        needs = tr(
            "One row for each payment: reference, payer name, amount and what it is about; if you like address,"
            " identifier, e-mail and due date. Further columns become fields of your own."
        )
        below = column(self.remarks, wrapped(needs, "muted", Size.SECONDARY), gap=Size.HALF)
        below.addWidget(self.template, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.told)
        self.items.addLayout(column(file, below, gap=Size.GRID))
        whose = QHBoxLayout()
        whose.setSpacing(Size.GRID)
        whose.addWidget(self.account_field, 1)
        self.account_field.head.insertWidget(1, self.tag)
        self.items.addLayout(whose)
        self.items.addWidget(self.connect_account)
        self.items.addLayout(column(heading(tr("Runs so far")), self.no_runs, gap=Size.GRID))
        self.items.addWidget(self.runs, 1)
        self.items.addStretch()
        self.say("")
        self.show_table(None)
        self.show_runs(())
