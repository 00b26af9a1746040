"""The Endpoints view: where deliveries come in, with what secrets, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.endpoints_list import EndpointList
from paysg_desktop.ui.views.endpoints_operations import EndpointOperations
from paysg_desktop.ui.views.endpoints_panel import EndpointPanel
from paysg_desktop.ui.views.endpoints_records import EndpointRecord, read_records
from paysg_desktop.ui.views.split import Split
from paysg_desktop.ui.views.two_lists import TwoLists
from paysg_desktop.ui.views.ways_in import WaysIn
from paysg_desktop.ui.views.ways_in_records import read_ways_in
from paysg_desktop.ui.wording import tr

REFRESH_MS = 400


class EndpointsView(QWidget):
    """The endpoints of one environment, oldest first, and the ways in that lead to them; the chosen one in full
    beside them."""

    changed = Signal()
    """An endpoint was added or changed: what is listened on may be another."""
    environment_wanted = Signal(object)
    """An endpoint of another environment is to be shown; carries the environment."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.scope: Scope | None = None
        self.records: tuple[EndpointRecord, ...] = ()
        """All that the workspace has, whatever environment is shown."""
        self.open_id: str | None = None
        self._reads = self._shown_reads = 0
        self._wants_copy = self._wants_focus = False
        self.operations = EndpointOperations(desk, self)
        self.list, self.panel = EndpointList(), EndpointPanel()
        self.ways_in = WaysIn(desk, self)
        self._lists = TwoLists(self.list, self.ways_in.list)
        self._side = QStackedWidget()
        self._side.setAccessibleName(tr("Endpoint or way in"))
        for each in (self.panel, self.ways_in.panel):
            self._side.addWidget(each)
        self.setAccessibleName(tr("Endpoints"))
        self._split = Split(desk.memory, type(self).__name__, Size.INSPECTOR_DELIVERY, self)
        self._split.hold(self._lists, self._side)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._split)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return self._reads == self._shown_reads and not self._refresh.isActive()

    # --- what the window tells ---

    def show_scope(self, scope: Scope) -> None:
        """Show the endpoints of an environment; an account has no say here."""
        is_other = self.scope is None or self.scope.environment is not scope.environment
        self.scope = scope
        if is_other and self._record(self.open_id) not in self.shown:
            self.close_panel()
        self.show_again()
        self.refresh()

    def take(self, changes: Changes) -> None:
        """Take in what has moved: what came, and what share of it is verified."""
        is_moved = changes.deliveries or changes.updated or changes.ways_in
        if self.scope is not None and is_moved and not self._refresh.isActive():
            self._refresh.start()

    def refresh(self) -> None:
        """Read everything again."""
        if self.scope is not None:
            self._reads += 1
            self.desk.start(self._read, self._reads)

    def open(self, endpoint_id: str) -> None:
        """Show an endpoint in the panel; one of another environment asks for that first."""
        self.open_id = endpoint_id
        record = self._record(endpoint_id)
        if record is None:
            self.refresh()
            return
        if self.scope is not None and self.scope.environment not in record.environments:
            self.environment_wanted.emit(record.environments[0])
        self._show_open()

    def add(self) -> None:
        """Ask for a new endpoint."""
        environment = self.scope.environment if self.scope else Environment.TEST
        self.operations.add(environment, tuple(each.endpoint.name for each in self.records))

    async def set_secret(
        self, endpoint_id: str, environment: Environment, then: Callable[[], None] | None = None
    ) -> None:
        """Ask for a new secret of an endpoint, and do `then` once it is set.

        `environment` is the mode to begin with, where the provider has a secret for each.
        """
        if self._record(endpoint_id) is None:
            self._reads += 1
            await self._read(self._reads)
        record = self._record(endpoint_id)
        if record is None:
            return
        dialog = self.operations.set_secret(record, environment)
        if then is not None:
            dialog.changed.connect(lambda _: then())

    def take_focus(self) -> None:
        """The keyboard goes to the list, once there is one."""
        self._wants_focus = not self._shown_reads
        if not self._wants_focus:
            self.list.take_focus()

    def close_panel(self) -> None:
        last = self.list if self.ways_in.chosen_id is None else self.ways_in.list
        had_focus = self._split.close_inspector()
        self.ways_in.close()
        self._leave_endpoint()
        if had_focus:
            last.take_focus()

    # --- inside ---

    @property
    def shown(self) -> tuple[EndpointRecord, ...]:
        """The records of the environment that is looked at."""
        if self.scope is None:
            return ()
        return tuple(each for each in self.records if self.scope.environment in each.environments)

    def _connect(self) -> None:
        panel, operations = self.panel, self.operations
        self.list.chosen.connect(self.open)
        self.list.add_requested.connect(self.add)
        panel.close_requested.connect(self.close_panel)
        panel.edit_requested.connect(lambda: self._act(operations.edit))
        panel.disable_requested.connect(lambda: self._act(operations.disable))
        panel.enable_requested.connect(lambda: self._act(operations.enable))
        panel.secret_requested.connect(lambda: self._act(self._ask_secret))
        panel.verify_requested.connect(operations.verify_all)
        panel.answering.answer_requested.connect(lambda: self._act(operations.answer))
        panel.answering.usual_requested.connect(lambda: self._act(operations.answer_as_usual))
        operations.added.connect(partial(self._take_changed, is_new=True))
        operations.changed.connect(self._take_changed)
        operations.verifying.connect(panel.verify_all.setDisabled)
        operations.verified.connect(panel.show_outcome)
        operations.verified.connect(lambda _: self.refresh())
        self.ways_in.opened.connect(self._leave_endpoint)
        self.ways_in.changed.connect(self.refresh)
        self.ways_in.gone.connect(self.close_panel)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.close_panel)

    def _record(self, endpoint_id: str | None) -> EndpointRecord | None:
        return next((each for each in self.records if each.endpoint.id == endpoint_id), None)

    def _act(self, action: Callable[[EndpointRecord], object]) -> None:
        record = self._record(self.open_id)
        if record is not None:
            action(record)

    def _ask_secret(self, record: EndpointRecord) -> None:
        environment = self.scope.environment if self.scope else record.endpoint.environment
        self.operations.set_secret(record, environment)

    def _leave_endpoint(self) -> None:
        """No endpoint is open any more; the way in is that is chosen, if one is."""
        self.open_id = None
        self.panel.clear()
        self.list.mark(None)
        if self.ways_in.chosen_id is not None:
            self._side.setCurrentWidget(self.ways_in.panel)
            self._split.open()

    def _take_changed(self, endpoint: Endpoint, *, is_new: bool = False) -> None:
        if is_new:
            self.open_id, self._wants_copy = endpoint.id, True
        self.refresh()
        self.changed.emit()

    async def _read(self, read: int) -> None:
        try:
            records = await self.desk.bridge.ask(read_records, self.desk.core)
            ways_in = await self.desk.bridge.ask(read_ways_in, self.desk.core)
        finally:
            self._shown_reads = max(self._shown_reads, read)
        if read == self._reads:
            self.records = records
            self.ways_in.show(ways_in)
            self.show_again()

    def show_again(self) -> None:
        """Show what is known; what is told as “ago” is told anew."""
        if self.scope is None:
            return
        now = self.desk.now()
        self.list.show_records(self.shown, self.open_id, now)
        self.ways_in.show_again()
        self._lists.fit()
        if self._wants_focus and self._shown_reads:
            self.take_focus()
        if self.open_id is not None and self._record(self.open_id) is not None:
            self.open(self.open_id)

    def _show_open(self) -> None:
        record = self._record(self.open_id)
        if record is None:
            return
        self.ways_in.close()
        self.panel.show_record(record, self.desk.now())
        self._side.setCurrentWidget(self.panel)
        self._split.open()
        self.list.mark(self.open_id)
        if self._wants_copy:
            self._wants_copy = False
            self.panel.copy.setFocus()
        elif self.list.has_focus:
            self.list.take_focus()
