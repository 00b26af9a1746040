"""The Activity view: everything that was done to payments from here, and what is still open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.domain.action import Action, ActionDetail
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.acting_settings import ActingDialog
from paysg_desktop.ui.inspector.action import ActionInspector
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.models.actions import ActionRecords, ActionsModel
from paysg_desktop.ui.pulse import Frame
from paysg_desktop.ui.shell import ACTIVITY, LIVE_ACTIVITY, Shell
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.activity_count import UnsettledCount
from paysg_desktop.ui.views.activity_export import JournalExport
from paysg_desktop.ui.views.activity_filters import ActivityFilters
from paysg_desktop.ui.views.activity_steps import ActivitySteps
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.record_view import RecordView
from paysg_desktop.ui.wording import tr


class ActivityView(RecordView[Action]):
    """Actions, the last intended on top. The list is read once it is looked at; what is open is always counted."""

    payment_requested = Signal(int)
    delivery_requested = Signal(int)
    batch_requested = Signal(int)
    """The number of a bulk run to look at."""
    settings_wanted = Signal(str)
    """A page of the settings is to be shown."""
    counted = Signal(object)
    """An `Unsettled`: what waits for a person in the environment that is shown."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.action = ActionInspector()
        self.journal = ActionRecords(desk.core.reader)
        super().__init__(
            desk,
            ActionsModel(desk.now, parent),
            self.journal,
            self.action,
            parent,
            row_height=Size.ROW_TWO_LINES,
            inspector_width=Size.INSPECTOR_MIN,
        )
        self.setAccessibleName(tr("Activity"))
        self.table.setAccessibleName(tr("Activity, newest first"))
        self.filters = ActivityFilters(self)
        self.column.insertWidget(0, self.filters)
        self.steps = ActivitySteps(desk, self.action, self)
        self.exports = JournalExport(desk, self)
        self._count = UnsettledCount(desk, self)
        self._next: Scope | None = None
        self.card.empty.show_words(self.emptiness())
        self._connect()

    @property
    def is_settled(self) -> bool:
        return super().is_settled and self._count.is_settled and self.filters.is_settled

    def show_scope(self, scope: Scope) -> None:
        self._count.show_environment(scope.environment)
        wanted = Scope(scope.environment, scope.account)
        if self.isVisible() or self.scope is not None:
            super().show_scope(wanted)
        else:
            self._next = wanted

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if self._next is not None:
            wanted, self._next = self._next, None
            super().show_scope(wanted)

    def take(self, changes: Changes) -> None:
        super().take(changes)
        self._count.take(changes)

    def take_frame(self, frame: Frame) -> None:
        """What accounts are called."""
        self.action.name_accounts({each.id: each.name for each in frame.accounts if each.name})

    def begin_day(self) -> None:
        """A new day in Singapore: times with other words."""
        self.model.forget_texts()

    def connect_parts(
        self, shell: Shell, menus: Menus, open_payment: Callable[[int], None], open_delivery: Callable[[int], None]
    ) -> None:
        """Everything that leads here, and everything that leads away."""
        self.counted.connect(shell.show_unsettled)
        shell.strip.opened.connect(lambda view: self._open_unsettled(shell, view))
        menus.acting_chosen.connect(self.settings)
        self.payment_requested.connect(open_payment)
        self.delivery_requested.connect(open_delivery)

    def settings(self) -> ActingDialog:
        """Show the rules of acting on payments; nothing waits for the answer."""
        dialog = ActingDialog(self.desk, self.window())
        dialog.settings_wanted.connect(self.settings_wanted)
        dialog.open()
        return dialog

    def export(self) -> QFileDialog | None:
        """Offer a file of exactly what the list shows."""
        return None if self.scope is None else self.exports.ask(self.journal.narrowing.wanted(self.scope))

    def show_detail(self, detail: ActionDetail) -> None:
        self.action.show_action(detail, self.desk.now())

    def clear_detail(self) -> None:
        self.action.clear()

    def emptiness(self) -> Emptiness:
        if self.filters.state.is_narrowed:
            sentence = tr("There is none for {filters}.").format(filters=self.filters.words())
            return Emptiness("activity", tr("No action matches"), sentence, is_filtered=True)
        sentence = tr(
            "Each payment created, sent, cancelled or refunded from here stands in this list: by whom, why, and"
            " what came of it. It begins with “New payment”, or with a payment that you open."
        )
        return Emptiness("activity", tr("Nothing done yet"), sentence)

    def _connect(self) -> None:
        inspector, links = self.action, self.action.links
        inspector.close_requested.connect(self.close_inspector)
        inspector.reveal_requested.connect(self.desk.core.audit)
        links.payment_requested.connect(self.payment_requested)
        links.delivery_requested.connect(self.delivery_requested)
        links.batch_requested.connect(self.batch_requested)
        self.filters.changed.connect(self._show_filtered)
        self.filters.export_requested.connect(self.export)
        self.card.empty.clear_requested.connect(self.filters.reset)
        self.exports.said.connect(self.filters.count.show_text)
        self._count.counted.connect(self.counted)
        for moved in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            moved.connect(lambda *_: self.filters.show_count(self.model.rowCount()))

    def _open_unsettled(self, shell: Shell, view: str) -> None:
        """The way from the strip: only what needs a person."""
        if view == LIVE_ACTIVITY:
            shell.top_bar.scope_chosen.emit(Scope(Environment.LIVE))
        if view in (ACTIVITY, LIVE_ACTIVITY):
            shell.navigation.chosen.emit(ACTIVITY)
            self.filters.show_open()

    def _show_filtered(self) -> None:
        self.journal.narrowing = self.filters.state
        if self.scope is not None:
            super().show_scope(self.scope)
