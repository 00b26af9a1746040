"""The table of records: rows come and go, what one looks at stays where it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.delegates.record import RecordDelegate, is_whole
from paysg_desktop.ui.models.columns import Cell, Role
from paysg_desktop.ui.models.paging import AnyIndex, PagingModel
from paysg_desktop.ui.views.column_widths import ColumnWidths
from paysg_desktop.ui.views.fading import Fading
from paysg_desktop.ui.views.header import RecordHeader

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RecordTable(QTableView):
    """A table over a `PagingModel`. Columns leave by rank where room is short; numbers are never cut."""

    opened = Signal(int)
    """The key of a row that was clicked, or that Enter was pressed on."""
    passed = Signal(int)
    """The key of the row that became the current one."""

    def __init__(self, model: PagingModel[Any], row_height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.records = model
        self.fading = Fading(self)
        self._delegate = RecordDelegate(model.columns, self.fading.strength, self)
        self._head = RecordHeader(model.columns, self)
        self.order_asked = self._head.order_asked
        """A column whose title was clicked."""
        self._widths = ColumnWidths(model.columns)
        self._dress(row_height)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        model.touched.connect(self.fading.begin)
        model.touched.connect(self._learn)
        model.dataChanged.connect(self._learn_rows)
        model.headerDataChanged.connect(lambda *_: _show_order(self, self._head, self._widths))
        _show_order(self, self._head, self._widths)
        self.fading.stepped.connect(self.viewport().update)

    @property
    def may_take_in(self) -> bool:
        """Whether rows may appear and move without disturbing anybody: at the top and nothing selected."""
        return self.verticalScrollBar().value() == 0 and not self.selectionModel().hasSelection()

    def selected_key(self) -> int | None:
        rows = self.selectionModel().selectedRows()
        return self.records.key_at(rows[0].row()) if rows else None

    def select_key(self, key: int) -> bool:
        """Select a row and bring it into view; False when it isn't on the list."""
        row = self.records.row_of(key)
        if row is None:
            return False
        index = self.records.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
        self.scrollTo(index)
        return True

    # --- Qt's events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _OPEN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._open_current()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self.records.key_at(index.row()))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        self._show_focus()
        if current.isValid():
            self.passed.emit(self.records.key_at(current.row()))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Nothing: Qt would walk through all rows, and so read them all."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._show_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.lay_out_columns()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), gate.tooltip_text(self.help_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    # --- columns ---

    def help_at(self, place: QPoint) -> str:
        """What hovering there tells: a cell's whole text where not all of it is shown, else nothing."""
        index = self.indexAt(place)
        cell: Cell | None = index.data(Role.CELL) if index.isValid() else None
        if cell is None:
            return ""
        column = self.records.columns[index.column()]
        width = self._delegate.content(self.visualRect(index), index.column()).width()
        return "" if is_whole(cell, column.look, width) else cell.spoken

    def lay_out_columns(self) -> None:
        """Give every column its width, or hide it where room is short."""
        planned = self._widths.plan(self.viewport().width())
        for each in range(len(self.records.columns)):
            self._head.setSectionHidden(each, each not in planned)
            if each in planned:
                self._head.resizeSection(each, planned[each])
        self._delegate.first = self._head.first = min(planned)
        self._delegate.last = self._head.last = max(planned)

    def _learn_rows(self, top: QModelIndex, bottom: QModelIndex) -> None:
        """Only what is in view counts: rows that nobody sees must not move the columns."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        end = self.records.rowCount() - 1 if last < 0 else last
        rows = range(max(top.row(), first), min(bottom.row(), end) + 1)
        self._learn(self.records.key_at(row) for row in rows)

    def _learn(self, keys: Iterable[int]) -> None:
        grew = False
        for key in keys:
            cells = self.records.cache.cells(key)
            grew |= cells is not None and self._widths.learn(cells)
        if grew:
            self.lay_out_columns()

    # --- inside ---

    def _dress(self, row_height: int) -> None:
        self.setHorizontalHeader(self._head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(row_height // 2)

    def _open_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
            self.opened.emit(self.records.key_at(index.row()))

    def _show_focus(self) -> None:
        current = self.currentIndex()
        self._delegate.focused_row = current.row() if self.hasFocus() and current.isValid() else -1
        self.viewport().update()


_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def mark_key(table: RecordTable, key: int) -> None:
    """Select a row where it stands, with nothing scrolled; nothing where it isn't on the list."""
    row = table.records.row_of(key)
    if row is not None:
        table.setAutoScroll(False)
        table.selectionModel().setCurrentIndex(table.records.index(row, 0), _WHOLE_ROW)
        table.setAutoScroll(True)


def _show_order(table: RecordTable, head: RecordHeader, widths: ColumnWidths) -> None:
    """The arrow stands where the model says, and its column has room for it."""
    section = table.records.sorted_section
    head.show_order(section, is_falling=table.records.is_falling)
    if widths.sorted_section != section:
        widths.sorted_section = section
        table.lay_out_columns()
