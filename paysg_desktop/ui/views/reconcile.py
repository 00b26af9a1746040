"""The Reconcile view: what the sources tell differently of the same money, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.reconciliation import Discrepancy, Reconciliation
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.resolve_discrepancy import ResolveDialog
from paysg_desktop.ui.periods import Period
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.reconcile_checking import Checking
from paysg_desktop.ui.views.reconcile_export import ExceptionsExport
from paysg_desktop.ui.views.reconcile_head import ReconcileHead
from paysg_desktop.ui.views.reconcile_lists import ReconcileLists
from paysg_desktop.ui.views.reconcile_panel import DiscrepancyPanel
from paysg_desktop.ui.views.reconcile_words import subject_text
from paysg_desktop.ui.views.split import Split
from paysg_desktop.ui.wording import tr

REFRESH_MS = 1_000
"""So long what moves is gathered, before all is compared again."""
_MARGIN = 2 * Size.GRID


@dataclass(frozen=True, slots=True)
class Compared:
    """What one comparison came to, and whose accounts are connected."""

    done: Reconciliation
    accounts: tuple[Account, ...]
    has_sources: bool


class ReconcileView(QWidget):
    """The exceptions of a period; the chosen one in full beside them."""

    compared = Signal(object)
    """The `Reconciliation` that is shown now."""
    payment_requested = Signal(int)
    import_requested = Signal()
    connect_requested = Signal()
    """An account is wanted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.scope: Scope | None = None
        self.done: Reconciliation | None = None
        self.open_id: str | None = None
        self.resolving: ResolveDialog | None = None
        """The dialog that asks for a note, while it is open."""
        self._accounts: tuple[Account, ...] = ()
        self._reads = self._shown_reads = 0
        self._is_stale = self._wants_focus = False
        self.setAccessibleName(tr("Reconcile"))
        self.head, self.lists = ReconcileHead(desk.now), ReconcileLists(desk.now)
        self.panel = DiscrepancyPanel()
        self.checking = Checking(desk, self)
        self.export = ExceptionsExport(desk, self)
        list_side = QWidget()
        box = QVBoxLayout(list_side)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(_MARGIN - Size.HALF)
        box.addWidget(self.head)
        box.addWidget(self.lists, 1)
        self._split = Split(desk.memory, type(self).__name__, Size.INSPECTOR_MIN, self)
        self._split.hold(list_side, self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return self._reads == self._shown_reads and not self._refresh.isActive()

    # --- what the window tells ---

    def show_scope(self, scope: Scope) -> None:
        """Compare the payments of another scope, whatever else narrows the list of payments; the period stays."""
        scope = Scope(scope.environment, scope.account)
        if scope != self.scope:
            self._forget()
        self.scope = scope
        self.refresh()

    def show_period(self, period: Period) -> None:
        """Compare another period."""
        self.head.period.show_period(period)

    def refresh(self) -> None:
        """Compare everything again."""
        self._is_stale = False
        if self.scope is not None:
            self._reads += 1
            self.desk.start(self._read, self.scope, self.head.period.period, self._reads)

    def take(self, changes: Changes) -> None:
        """Take in what has moved; while nobody looks, only that something did."""
        if self.scope is None:
            return
        environment = self.scope.environment
        is_moved = environment in changes.sources or any(
            each.environment is environment for each in changes.payments
        )
        if not is_moved:
            return
        self._is_stale = True
        if self.isVisible() and not self._refresh.isActive():
            self._refresh.start()

    def begin_day(self) -> None:
        """Midnight in Singapore."""
        self.head.period.begin_day()
        self.lists.exceptions.model.forget_texts()
        self.lists.payouts.model.forget_texts()

    def open(self, found: Discrepancy) -> None:
        """Show an exception in the panel."""
        self.open_id = found.id
        self.lists.mark(found.id)
        self._show_open()

    def close_panel(self) -> None:
        self.open_id = None
        if self._split.close_inspector():
            self.lists.take_focus()
        self.panel.clear()
        self.lists.mark(None)

    def take_focus(self) -> None:
        """The keyboard goes to the list, once there is one."""
        self._wants_focus = not self.is_settled
        if not self._wants_focus:
            self.lists.take_focus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if self._is_stale and not self._refresh.isActive():
            self._refresh.start()

    # --- inside ---

    def _connect(self) -> None:
        head, panel = self.head, self.panel
        head.period.changed.connect(lambda _: self.refresh())
        head.period.problem_found.connect(lambda sentence: head.say(sentence, "bad"))
        head.again.clicked.connect(self.checking.start)
        head.take_in.clicked.connect(self.import_requested)
        head.export.clicked.connect(self._export)
        self.export.said.connect(head.say)
        self.checking.said.connect(head.say)
        self.checking.ended.connect(self.refresh)
        self.lists.opened.connect(self.open)
        self.lists.passed.connect(self._follow)
        for card in (self.lists.exceptions, self.lists.payouts):
            card.nothing.import_requested.connect(self.import_requested)
            card.nothing.connect_requested.connect(self.connect_requested)
        panel.close_requested.connect(self.close_panel)
        panel.payment_requested.connect(self.payment_requested)
        panel.resolve_requested.connect(self._resolve)
        for key, act in (
            (Qt.Key.Key_Escape, self.close_panel),
            (Qt.Key.Key_J, lambda: self.lists.step(1)),
            (Qt.Key.Key_K, lambda: self.lists.step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _forget(self) -> None:
        """Show nothing of the scope before; the keyboard comes back to the list that was left."""
        focused = self.window().focusWidget()
        self._wants_focus |= focused is not None and self.lists.isAncestorOf(focused)
        self.close_panel()
        self.done, self._accounts = None, ()
        self.head.forget()
        self.lists.forget()
        self.checking.forget()

    async def _read(self, scope: Scope, period: Period, number: int) -> None:
        try:
            found = await self.desk.bridge.ask(_compare, self.desk.core, scope, period, self.done)
        finally:
            if number == self._reads:
                self._shown_reads = number
        if number == self._reads:
            self._show(found, scope)

    def _show(self, found: Compared, scope: Scope) -> None:
        self.done, self._accounts = found.done, found.accounts
        self.checking.learn(found.accounts, scope)
        self.head.show_done(found.done, self.desk.now())
        self.head.show_can_check(can_check=self.checking.can_check)
        self.lists.show_done(found.done, has_sources=found.has_sources, keep=self.open_id)
        self._show_open()
        if self._wants_focus:
            self.take_focus()
        self.compared.emit(found.done)

    def _show_open(self) -> None:
        """The chosen exception as it stands; one that is no more closes the panel."""
        if self.open_id is None or self.done is None:
            return
        shown = next((each for each in self.done.discrepancies if each.id == self.open_id), None)
        if shown is None:
            self.close_panel()
            return
        names = {(each.provider, each.id): each.name for each in self._accounts}
        self.panel.show_discrepancy(shown, names.get((shown.provider, shown.account), ""), self.desk.now())
        self._split.open()

    def _follow(self, found: Discrepancy) -> None:
        if self._split.is_open and found.id != self.open_id:
            self.open(found)

    def _resolve(self) -> None:
        if self.panel.shown is None or self.done is None:
            return
        shown = self.panel.shown
        dialog = ResolveDialog(self.desk, self.done.environment, shown, subject_text(shown), self)
        dialog.resolved.connect(self.refresh)
        dialog.finished.connect(self._forget_dialog)
        self.resolving = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.resolving = None

    def _export(self) -> None:
        if self.done is not None:
            self.export.ask(self.done, self.head.period.period)


def _compare(core: Core, scope: Scope, period: Period, before: Reconciliation | None) -> Compared:
    """On a reader thread. What is as it was `before` is the same object, so that nobody looks for changes."""
    done = core.reconcile(scope.environment, scope.account, period.start, period.end)
    done = before if before is not None and done == before else done
    accounts = core.reader.configured_accounts(scope.environment)
    return Compared(done, accounts, bool(accounts or core.reader.imports(scope.environment)))
