"""Examining a receiver: the form, the cases as they are played, and the sheet."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.destination_work import own_secret
from paysg_desktop.ui.models.examination import CasesModel, case_lines
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.examination_form import ExaminationForm, FormArea
from paysg_desktop.ui.views.examination_panel import CasePanel
from paysg_desktop.ui.views.examination_run import ExaminationRun, SheetPage
from paysg_desktop.ui.views.examination_summary import SheetSummary
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.views.table_card import TableCard
from paysg_desktop.ui.wording import tr

_FORM_SHARE = 66
"""Percent of the height that the form takes at most."""


class ExaminePage(QWidget):
    """The results stay until the next run. `panel` shows the chosen case; whoever holds it hears `turned`."""

    turned = Signal()
    """The panel is wanted, or no more: see `is_open`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scope: Scope | None = None
        self._reads = self._shown_reads = 0
        self.is_open = False
        self.setAccessibleName(tr("Examine a receiver"))
        self.run, self.sheets = ExaminationRun(desk, self), SheetPage(desk, self)
        self.form = ExaminationForm(tuple(desk.core.providers.values()))
        self.panel = CasePanel()
        self.top, self.summary = FormArea(self.form), SheetSummary()
        self.card = TableCard(self)
        self.model = CasesModel(desk.now, self)
        self.table = RecordTable(self.model, Size.ROW, self.card)
        self.table.setAccessibleName(tr("Cases, in the order in which they are played"))
        self.card.hold(self.table)
        self.card.loaded(_nothing())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for has come; an examination may still run."""
        return self._reads == self._shown_reads

    def show_scope(self, scope: Scope) -> None:
        self._scope = scope
        self.refresh()

    def refresh(self) -> None:
        """Read the endpoints again whose secrets can be used."""
        if self._scope is not None:
            self._reads += 1
            self._desk.start(self._read, self._reads)

    def take_focus(self) -> None:
        self.form.url.setFocus()

    def begin(self) -> None:
        """Examine what the form says, or say what is missing."""
        try:
            wish = self.form.wish()
        except PaySGDesktopError as error:
            self.form.show_problem(str(error))
            return
        self.run.begin(wish)

    def stop(self) -> None:
        self.run.stop()

    def open(self, key: int) -> None:
        """Show a case in full."""
        self.table.select_key(key)
        self.panel.show_line(self.model.row(key))
        self.is_open = True
        self.turned.emit()

    def close_panel(self) -> None:
        self.is_open = False
        self.panel.clear()
        self.table.clearSelection()
        self.turned.emit()

    # --- inside ---

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.top.limit(self.height() * _FORM_SHARE // 100)

    async def _read(self, read: int) -> None:
        try:
            endpoints = await self._desk.bridge.ask(self._desk.core.reader.endpoints)
        finally:
            self._shown_reads = max(self._shown_reads, read)
        environment = self._scope.environment if self._scope is not None else None
        known = self._desk.core.providers
        self.form.offer([each for each in endpoints if each.provider in known and _can_sign(each)], environment)

    def _show(self) -> None:
        """How the examination stands, its problem before all."""
        run = self.run
        was_running, sheet = not self.form.stop.isHidden(), run.sheet
        self.form.show_running(is_running=run.is_running)
        self.summary.say(run.problem, "bad")
        self.summary.show_sheet(sheet, is_running=run.is_running)
        if sheet is not None:
            self.model.show_lines(case_lines(run.cases, sheet, is_running=run.is_running))
        if self.is_open and self.panel.line is not None:
            self._show_open(self.panel.line.number)
        if was_running and not run.is_running and not self.is_open:
            self._open_first_failed()

    def _show_open(self, number: int) -> None:
        if number <= len(self.model.rows) and self.table.selected_key() == number:
            self.panel.show_line(self.model.row(number))
        else:
            self.close_panel()

    def _open_first_failed(self) -> None:
        """What is to be mended is shown without a further click."""
        failed = next((each.number for each in self.model.rows if each.is_failed), None)
        if failed is not None:
            self.open(failed)

    def _show_selected(self) -> None:
        """What is chosen stays in view, however the room for it changes."""
        if self.is_open:
            self.table.scrollTo(self.table.currentIndex())

    def _save(self) -> None:
        if self.run.sheet is not None:
            self.sheets.ask(self.run.sheet)

    def _follow(self, key: int) -> None:
        if self.is_open and (self.panel.line is None or self.panel.line.number != key):
            self.open(key)

    def _connect(self) -> None:
        self.form.begin_requested.connect(self.begin)
        self.form.stop_requested.connect(self.stop)
        self.run.moved.connect(self._show)
        self._soon.timeout.connect(self._show_selected)
        self.summary.save.clicked.connect(self._save)
        self.sheets.said.connect(self.summary.say)
        self.top.fitted.connect(self._soon.start)
        self.table.opened.connect(self.open)
        self.table.passed.connect(self._follow)
        self.panel.close_requested.connect(self.close_panel)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Size.GRID + Size.HALF)
        box.addWidget(self.top)
        box.addWidget(self.summary)
        box.addWidget(self.card, 1)


def _can_sign(endpoint: Endpoint) -> bool:
    """Never one of LIVE: made-up payments signed with its secret could be taken for real ones."""
    return endpoint.environment is not Environment.LIVE and own_secret(endpoint, endpoint.environment) is not None


def _nothing() -> Emptiness:
    sentence = tr(
        "Your receiver is sent what it meets sooner or later: valid, twice, forged, stale, huge and others. Each"
        " case stands here with a verdict, why it matters, and how to mend it. What it books is made up: use a"
        " test database."
    )
    return Emptiness("sandbox", tr("Nothing examined yet"), sentence)
