"""Draws the cells of payments and deliveries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.models.columns import Cell, Column, Look, Role
from paysg_desktop.ui.theme import Size, Theme, Weight

PAD = 8
EDGE = 14
"""Left and right of a row, where its line begins and ends."""
_CHIP_GAP = 4
_LINE_GAP = 2


class RecordDelegate(QStyledItemDelegate):
    """One delegate for all columns; `strength` tells how freshly a row has changed, 1 just now, 0 not lately."""

    def __init__(
        self,
        columns: tuple[Column[Any], ...],
        strength: Callable[[int], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._strength = strength
        self.first, self.last = 0, len(columns) - 1
        """The outermost columns that are shown."""
        self.focused_row = -1
        """The row to draw the keyboard's ring on, -1 for none."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown = theme.current()
        rect, column = option.rect, index.column()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, column, is_selected, index.data(Role.KEY))
        cell: Cell | None = index.data(Role.CELL)
        if cell is not None:
            self._paint_cell(painter, self.content(rect, column), cell, self._columns[column].look, shown)
        if index.row() == self.focused_row and not is_selected:
            self._paint_ring(painter, rect, column)

    def content(self, rect: QRect, column: int) -> QRect:
        """The part of a cell that holds what it says."""
        left = EDGE if column == self.first else PAD
        right = EDGE if column == self.last else PAD
        return rect.adjusted(left, 0, -right, -1)

    def _paint_ground(self, painter: QPainter, rect: QRect, column: int, is_selected: bool, key: int) -> None:
        shown = theme.current()
        if is_selected:
            painter.fillRect(rect, QColor(shown.selection))
            if column == self.first:
                bar = QRect(rect.x(), rect.y(), Size.BAR, rect.height())
                painter.fillRect(bar, QColor(shown.accent))
            return
        strength = self._strength(key)
        if strength > 0:
            ground = QColor(shown.selection)
            ground.setAlphaF(strength)
            painter.fillRect(rect, ground)
        left = EDGE if column == self.first else 0
        right = EDGE if column == self.last else 0
        line = QRect(rect.x() + left, rect.bottom(), rect.width() - left - right, 1)
        painter.fillRect(line, QColor(shown.border))

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, look: Look, shown: Theme) -> None:
        match look:
            case Look.CHIPS:
                _paint_chips(painter, rect, cell)
            case Look.TWO_LINES if cell.second:
                _paint_two_lines(painter, rect, cell, shown)
            case _:
                font = theme.font(*_font_of(look))
                colour = _colour(cell, look, shown)
                painting.text(painter, rect, cell.text, colour, font, _alignment(look), _elision(look))

    def _paint_ring(self, painter: QPainter, rect: QRect, column: int) -> None:
        accent = QColor(theme.current().accent)
        painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), Size.FOCUS), accent)
        painter.fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), Size.FOCUS), accent)
        if column == self.first:
            painter.fillRect(QRect(rect.x(), rect.y(), Size.FOCUS, rect.height()), accent)
        if column == self.last:
            painter.fillRect(QRect(rect.right() - 1, rect.y(), Size.FOCUS, rect.height()), accent)


def is_whole(cell: Cell, look: Look, width: int) -> bool:
    """Whether `width` pixels show all that a cell has to say."""
    has_more = bool(cell.full) or any(chip.is_small for chip in cell.chips)
    return not has_more and content_width(cell, look) <= width


def content_width(cell: Cell, look: Look) -> int:
    """How wide a cell's words want to be, in logical pixels."""
    if look is Look.CHIPS:
        return sum(painting.chip_width(chip) for chip in cell.chips) + _CHIP_GAP * (len(cell.chips) - 1)
    second = painting.metrics(Size.SECONDARY).horizontalAdvance(cell.second) if cell.second else 0
    return max(painting.metrics(*_font_of(look)).horizontalAdvance(cell.text), second)


def _paint_chips(painter: QPainter, rect: QRect, cell: Cell) -> None:
    small = sum(painting.chip_width(chip) + _CHIP_GAP for chip in cell.chips if chip.is_small)
    left = rect.x()
    for chip in cell.chips:
        room = rect.right() + 1 - left - (0 if chip.is_small else small)
        left += painting.chip(painter, QRect(left, rect.y(), room, rect.height()), chip) + _CHIP_GAP


def _paint_two_lines(painter: QPainter, rect: QRect, cell: Cell, shown: Theme) -> None:
    first = painting.metrics(Size.BODY, Weight.MEDIUM).height()
    second = painting.metrics(Size.SECONDARY).height()
    top = rect.y() + (rect.height() - first - second - _LINE_GAP) // 2
    name = QRect(rect.x(), top, rect.width(), first)
    below = QRect(rect.x(), top + first + _LINE_GAP, rect.width(), second)
    painting.text(painter, name, cell.text, shown.text, theme.font(Size.BODY, Weight.MEDIUM))
    painting.text(painter, below, cell.second, shown.muted, theme.font(Size.SECONDARY))


def _font_of(look: Look) -> tuple[int, int, bool, bool]:
    match look:
        case Look.AMOUNT:
            return Size.BODY, Weight.STRONG, False, True
        case Look.CODE:
            return Size.CAPTION, Weight.NORMAL, True, False
        case Look.TWO_LINES:
            return Size.BODY, Weight.MEDIUM, False, False
        case _:
            return Size.BODY, Weight.NORMAL, False, True


def _colour(cell: Cell, look: Look, shown: Theme) -> str:
    if cell.tone:
        return str(getattr(shown, cell.tone))
    return shown.muted if look in (Look.MUTED, Look.ID, Look.CODE, Look.NUMBER) else shown.text


def _alignment(look: Look) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if look in (Look.AMOUNT, Look.NUMBER) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _elision(look: Look) -> Qt.TextElideMode:
    """Ids differ at their ends, names at their beginnings."""
    is_id = look in (Look.ID, Look.CODE)
    return Qt.TextElideMode.ElideMiddle if is_id else Qt.TextElideMode.ElideRight
