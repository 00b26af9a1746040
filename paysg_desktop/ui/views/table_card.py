"""A table in its card, with the pill for rows that wait and the words for when there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.empty import Emptiness, EmptyState
from paysg_desktop.ui.views.header import head_height
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.wording import plural, tr

_PILL_ABOVE = 16


class TableCard(QWidget):
    """Rounded ground, table, pill and empty state. Keeps quiet about an empty list until `loaded`.

    The pill is the parent's child: it stands on the card's upper edge, where it hides no row.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table: RecordTable | None = None
        self._is_loaded = False
        self.pill = QPushButton(parent)
        self.pill.setProperty("role", "pill")
        self.pill.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.pill.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pill.setAccessibleName(tr("Show the rows that wait"))
        self.pill.clicked.connect(self._let_in)
        self.pill.hide()
        self.empty = EmptyState(self)
        self.empty.hide()
        self.empty.reworded.connect(self._place)

    def hold(self, table: RecordTable) -> None:
        """Take the table in; once."""
        self._table = table
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, Size.RADIUS_CARD)
        box.addWidget(table)
        table.records.waiting_changed.connect(self._show_pill)
        table.records.modelReset.connect(self._show_empty)
        table.records.rowsInserted.connect(self._show_empty)
        table.records.rowsRemoved.connect(self._show_empty)
        self.pill.raise_()
        self.empty.raise_()

    def loaded(self, words: Emptiness) -> None:
        """From now on an empty list says so, with these words."""
        self._is_loaded = True
        self.empty.show_words(words)
        self._show_empty()

    def loading(self) -> None:
        self._is_loaded = False
        self._show_empty()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        super().moveEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        painter.end()

    def _let_in(self) -> None:
        if self._table is not None:
            if self._table.records.place_of is None:
                self._table.records.release()
            else:
                self._table.records.stale.emit()
            self._table.scrollToTop()
            self._table.setFocus()

    def _show_pill(self) -> None:
        new, changed = self._table.records.waiting if self._table else (0, 0)
        parts = [plural(new, tr("{n} new"), tr("{n} new"))] if new else []
        parts += [plural(changed, tr("{n} changed"), tr("{n} changed"))] if changed else []
        self.pill.setText(", ".join(parts))
        self.pill.setAccessibleName(tr("Show {rows}").format(rows=self.pill.text()))
        self.pill.setVisible(bool(parts))
        self._place()

    def _show_empty(self) -> None:
        is_empty = self._table is not None and self._table.records.rowCount() == 0
        self.empty.setVisible(self._is_loaded and is_empty)
        self._place()

    def _place(self) -> None:
        size = self.pill.sizeHint()
        left, top = self.x() + (self.width() - size.width()) // 2, self.y() - _PILL_ABOVE
        self.pill.setGeometry(left, top, size.width(), size.height())
        hint = self.empty.sizeHint()
        width = min(hint.width(), self.width() - 2 * Size.GRID)
        top = max(head_height(), (self.height() - hint.height()) // 2 - 2 * Size.GRID)
        self.empty.setGeometry((self.width() - width) // 2, top, width, hint.height())
