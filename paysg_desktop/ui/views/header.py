"""The head of a table: quiet words over their columns."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.delegates.record import EDGE, PAD
from paysg_desktop.ui.growth import tall
from paysg_desktop.ui.models.columns import Column
from paysg_desktop.ui.theme import Size, Weight

_HEIGHT = 36
_ARROW = 12
_RING = 6
_ASKS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def head_height() -> int:
    """How high a table's head is."""
    return tall(_HEIGHT)


class RecordHeader(QHeaderView):
    """Paints its words as the cells below are aligned. A click on a title that sorts, or Space where the keyboard
    is, asks for it; left and right move between those titles."""

    order_asked = Signal(int)
    """A section that was clicked."""

    def __init__(self, columns: tuple[Column[Any], ...], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.sorted_section = -1
        self.is_falling = True
        self._current = 0
        self.first, self.last = 0, 0
        """The outermost sections that are shown."""
        can_sort = any(column.sorts for column in columns)
        self.setSectionsClickable(can_sort)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_sort else Qt.FocusPolicy.NoFocus)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.sectionClicked.connect(self._ask)

    def show_order(self, section: int, *, is_falling: bool) -> None:
        """Where the arrow stands, -1 for nowhere, and whether it points down."""
        self.sorted_section, self.is_falling = section, is_falling
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), head_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        sorting = [at for at, each in enumerate(self._columns) if each.sorts and not self.isSectionHidden(at)]
        if event.key() in _ASKS:
            self._ask(self._current)
        elif event.key() in _STEPS and sorting:
            at = sorting.index(self._current) if self._current in sorting else 0
            self._current = sorting[max(0, min(len(sorting) - 1, at + _STEPS[Qt.Key(event.key())]))]
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._current = max(0, self.sorted_section)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        shown = theme.current()
        painter.save()
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(shown.border))
        left = EDGE if section == self.first else PAD
        right = EDGE if section == self.last else PAD
        room = rect.adjusted(left, 0, -right, 0)
        model, role = self.model(), Qt.ItemDataRole
        words = str(model.headerData(section, Qt.Orientation.Horizontal, role.DisplayRole))
        alignment = Qt.AlignmentFlag(model.headerData(section, Qt.Orientation.Horizontal, role.TextAlignmentRole))
        font = theme.font(Size.SECONDARY, Weight.STRONG)
        is_sorted = section == self.sorted_section
        painting.text(painter, room, words, shown.text if is_sorted else shown.muted, font, alignment)
        if is_sorted:
            self._paint_arrow(painter, room, words, alignment)
        if self.hasFocus() and section == self._current:
            painting.focus_ring(painter, rect.adjusted(left - 6, 5, 6 - right, -5), _RING)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, room: QRect, words: str, alignment: Qt.AlignmentFlag) -> None:
        """Behind the words, or before them where they end at the right."""
        width = painting.metrics(Size.SECONDARY, Weight.STRONG).horizontalAdvance(words)
        is_right = bool(alignment & Qt.AlignmentFlag.AlignRight)
        start = room.right() + 1 - width - 3 - _ARROW if is_right else room.x() + width + 3
        top = room.center().y() - _ARROW / 2 + 0.5
        shown, name = theme.current(), "arrow-down" if self.is_falling else "arrow-up"
        painting.glyph(painter, start, top, name, shown.text, _ARROW, shown.surface)

    def _ask(self, section: int) -> None:
        if self._columns[section].sorts:
            self.order_asked.emit(section)
