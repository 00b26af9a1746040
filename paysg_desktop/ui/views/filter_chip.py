"""Chips that narrow a list: on or off, some with a menu behind them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import tall, wide
from paysg_desktop.ui.theme import Size, Weight

_PAD = 12
_GAP = 5
_CHEVRON = 12
_HEIGHT = 28
_LONGEST = 260


class FilterChip(QAbstractButton):
    """A word that is on (accent) or off. With `menu` a click opens it; what is on is then said by `show_state`."""

    def __init__(self, word: str, menu: QMenu | None = None) -> None:
        super().__init__()
        self.menu = menu
        self._word = gate.line(word)
        self.setAccessibleName(self._word)
        self.setCheckable(menu is None)
        self._is_on = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if menu is not None:
            self.clicked.connect(self.open_menu)

    @property
    def word(self) -> str:
        return self._word

    @property
    def is_on(self) -> bool:
        return self._is_on

    def show_state(self, word: str, *, is_on: bool) -> None:
        """Another word, and whether this chip narrows the list now."""
        self._word, self._is_on = gate.line(word), is_on
        if self.isCheckable():
            self.setChecked(is_on)
        self.setAccessibleName(self._word)
        gate.set_tooltip(self, self._word if self._width() > wide(_LONGEST) else "")
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        if self.menu is not None:
            self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + Size.HALF)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(min(wide(_LONGEST), self._width()), tall(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self.menu is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        ground = shown.selection if self._is_on else shown.background if self.underMouse() else shown.surface
        word = shown.accent if self._is_on else shown.text
        border = shown.accent if self._is_on else shown.border
        painting.rounded(painter, QRectF(self.rect()), self.height() / 2, ground, border)
        beside = _CHEVRON + _GAP if self.menu is not None else 0
        room = self.rect().adjusted(_PAD, 0, -_PAD - beside, 0)
        painting.text(painter, room, self._word, word, theme.font(Size.SECONDARY, Weight.STRONG))
        if self.menu is not None:
            left, top = self.width() - _PAD - _CHEVRON + 2, (self.height() - _CHEVRON) / 2
            painting.glyph(painter, left, top, "chevron-down", word, _CHEVRON, ground)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), self.height() // 2)
        painter.end()

    def _width(self) -> int:
        words = painting.metrics(Size.SECONDARY, Weight.STRONG).horizontalAdvance(self._word)
        return words + 1 + 2 * _PAD + (_CHEVRON + _GAP if self.menu is not None else 0)


class StayingMenu(QMenu):
    """A menu that stays open while its boxes are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)
