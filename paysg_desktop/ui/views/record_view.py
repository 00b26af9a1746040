"""A list with an inspector beside it: loading, live changes, opening and closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.models.meanwhile import Meanwhile
from paysg_desktop.ui.models.order import Order
from paysg_desktop.ui.models.paging import PagingModel
from paysg_desktop.ui.models.records import FIRST, Records
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness, no_endpoint
from paysg_desktop.ui.views.endpoints_records import environments_of
from paysg_desktop.ui.views.split import Split
from paysg_desktop.ui.views.table import RecordTable, mark_key
from paysg_desktop.ui.views.table_card import TableCard

R = TypeVar("R")
MARGIN = 2 * Size.GRID


class RecordView(QWidget, Generic[R]):
    """The common part of Payments and Deliveries; subclasses say how a record is shown in full."""

    loaded = Signal()
    """The list of a scope stands."""
    inspected = Signal(int)
    """The inspector shows the record of this key."""

    def __init__(
        self,
        desk: Desk,
        model: PagingModel[R],
        records: Records[R],
        inspector: QWidget,
        parent: QWidget,
        *,
        row_height: int,
        inspector_width: int,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.model = model
        self.records = records
        self.inspector = inspector
        self.scope: Scope | None = None
        self.open_key: int | None = None
        self._detail: Any | None = None
        self._loads = 0
        self._is_loading = False
        self._meanwhile = Meanwhile(model)
        self._split = Split(desk.memory, type(self).__name__, inspector_width, self)
        list_side = QWidget(self._split)
        self.card = TableCard(list_side)
        self.table = RecordTable(model, row_height, self.card)
        self.card.hold(self.table)
        self.column = QVBoxLayout(list_side)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(MARGIN)
        self.column.addWidget(self.card, 1)
        self._split.hold(list_side, inspector)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._split)
        model.setParent(self)
        model.wanted.connect(self._read)
        model.stale.connect(self.reload)
        self.table.opened.connect(self.open)
        self.table.passed.connect(self._follow)
        self.table.verticalScrollBar().valueChanged.connect(lambda: _let_in(self))
        _on_key(self, Qt.Key.Key_Escape, self.close_inspector)
        _on_key(self, Qt.Key.Key_J, lambda: self.step(1))
        _on_key(self, Qt.Key.Key_K, lambda: self.step(-1))

    # --- what subclasses say ---

    def show_detail(self, detail: Any) -> None:
        raise NotImplementedError

    def clear_detail(self) -> None:
        raise NotImplementedError

    def nothing_comes(self, icon: str, title: str, promise: str) -> Emptiness:
        """Empty, and nothing listens: for want of an endpoint, or for a reason that the banner tells."""
        environment = self.scope.environment if self.scope else Environment.TEST
        if any(environment in environments_of(each) for each in self.desk.core.book.endpoints()):
            return Emptiness(icon, title, promise)
        return no_endpoint(icon, title, promise)

    def emptiness(self) -> Emptiness:
        raise NotImplementedError

    # --- what the window tells ---

    def show_scope(self, scope: Scope) -> None:
        """Show the records of another scope, from the top, with nothing open; others' go at once."""
        is_others = self.scope is not None and self.scope.whose != scope.whose
        self.scope = scope
        self.close_inspector()
        self.card.loading()
        if is_others:
            self.model.reset(Order())
        self.reload()

    def reload(self) -> None:
        """Read the list anew; what is open stays open."""
        if self.scope is not None:
            self._loads += 1
            self._is_loading = True
            self._meanwhile.forget()
            self.desk.start(self._load, self.scope, self._loads)

    def take(self, changes: Changes) -> None:
        """Take in what has moved."""
        if self.scope is None:
            return
        self._meanwhile.note(self.records.among(changes, self.scope), self.records.left(changes, self.scope))
        if not self._is_loading:
            self._meanwhile.show(hold=not self.table.may_take_in)
        if self._detail is not None and self.open_key is not None and self.records.is_moved(changes, self._detail):
            self.desk.start(self._inspect, self.open_key)

    def open(self, key: int) -> None:
        """Show a record in the inspector, and select it where it is on the list."""
        if key == self.open_key and self._split.is_open:
            return
        self.open_key = key
        if self.table.selected_key() != key and not self.table.select_key(key):
            self.table.clearSelection()
        self.desk.start(self._inspect, key)

    def close_inspector(self) -> None:
        self.open_key = self._detail = None
        if self._split.close_inspector():
            self.table.setFocus()
        self.clear_detail()
        self.table.clearSelection()
        _let_in(self)

    def take_focus(self) -> None:
        """The keyboard goes to the list."""
        self.table.setFocus()

    def step(self, direction: int) -> None:
        """Move the selection one row down (1) or up (-1); an open inspector follows."""
        row = self.table.currentIndex().row() + direction
        if 0 <= row < self.model.rowCount():
            self.table.select_key(self.model.key_at(row))

    @property
    def open_detail(self) -> Any | None:
        """The record that the inspector shows, in full; None while it shows none."""
        return self._detail

    @property
    def is_settled(self) -> bool:
        """Whether everything that is looked at has come."""
        return not self._is_loading and self.model.is_settled

    # --- inside ---

    def questions(self, scope: Scope, is_wanted: Callable[[], bool]) -> tuple[Callable[[], Order], ...]:
        """What is asked for a list: all of it, or first what stands on top, at most FIRST rows, and then all.

        `is_wanted` says no once another list is asked for.
        """
        del is_wanted
        return (lambda: Order(self.records.keys(scope)),)

    async def _load(self, scope: Scope, load: int) -> None:
        questions = self.questions(scope, lambda: load == self._loads)
        try:
            for at, question in enumerate(questions):
                order = await self.desk.bridge.ask(question)
                if load != self._loads:
                    return
                is_whole = at == len(questions) - 1 or len(order) < FIRST
                self.model.reset(order, is_whole=is_whole, goes_on=at > 0)
                # What is open stays selected where it now stands; nothing scrolls to it.
                if self.open_key is not None and self.table.selected_key() is None:
                    mark_key(self.table, self.open_key)
                if is_whole:
                    break
        finally:
            if load == self._loads:
                self._is_loading = False
        self._meanwhile.show(hold=not self.table.may_take_in)
        self.card.loaded(self.emptiness())
        self.loaded.emit()

    def _read(self, keys: list[int]) -> None:
        self.desk.start(self._read_rows, keys, self._loads)

    async def _read_rows(self, keys: list[int], load: int) -> None:
        try:
            rows = await self.desk.bridge.ask(self.records.rows, keys)
        except BaseException:
            self.model.failed(keys)
            raise
        if load == self._loads:
            self.model.fill(keys, rows)

    async def _inspect(self, key: int) -> None:
        detail = await self.desk.bridge.ask(self.records.detail, key)
        if key != self.open_key:
            return
        if detail is None:
            self.close_inspector()
            return
        self._detail = detail
        self.show_detail(detail)
        if self._split.open():
            self.table.scrollTo(self.table.currentIndex())
        self.inspected.emit(key)

    def _follow(self, key: int) -> None:
        if self._split.is_open and key != self.open_key:
            self.open(key)


def _let_in(view: RecordView[Any]) -> None:
    if view.table.may_take_in:
        view.model.release()


def _on_key(view: QWidget, key: Qt.Key, act: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(key), view)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
