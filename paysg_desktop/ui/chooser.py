"""A field that shows one choice and opens a menu of all."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.theme import Size, Weight

_PAD = 12
_GAP = 7
_CHEVRON = 14
_MORE = 9 * Size.GRID
"""How much wider than planned a field gets for what it says."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: a word, what it means beside it, both through the gate; `value` is for the program."""

    value: object
    word: str
    meaning: str = ""
    is_strong: bool = False
    is_apart: bool = False
    """Stands below a line: it leads elsewhere, and is never the one that is shown."""

    @property
    def spoken(self) -> str:
        return f"{self.word} – {self.meaning}" if self.meaning else self.word


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours of a field: its ground, its line and its words."""

    ground: str
    border: str
    word: str


class Chooser(QAbstractButton):
    """`chosen` carries the value of the entry that the user picked."""

    chosen = Signal(object)

    def __init__(self, title: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._width = width
        self._choices: tuple[Choice, ...] = ()
        self._shown: Choice | None = None
        self._menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)

    def offer(self, choices: tuple[Choice, ...], value: object) -> None:
        """Show the entry of this value, and offer these."""
        self._choices = choices
        self._shown = next((each for each in choices if each.value == value), None)
        spoken = self._shown.spoken if self._shown else ""
        self.setAccessibleName(f"{self._title}: {spoken}")
        gate.set_tooltip(self, self.accessibleName())
        self.updateGeometry()
        self.update()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen now."""
        return self._choices

    def dress(self) -> Dress:
        """The field's colours now."""
        shown = theme.current()
        return Dress(shown.surface, shown.border, shown.text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        wanted = min(self._words_width(), wide(self._width + _MORE))
        return QSize(max(wide(self._width), wanted), Size.CONTROL)

    def _words_width(self) -> int:
        if self._shown is None:
            return 0
        weight = Weight.STRONG if self._shown.is_strong else Weight.NORMAL
        word = painting.metrics(Size.BODY, weight).horizontalAdvance(self._shown.word)
        meaning = painting.metrics(Size.BODY).horizontalAdvance(self._shown.meaning)
        return _PAD + word + (_GAP + meaning if meaning else 0) + _GAP + _CHEVRON + _PAD + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, rect, dress = QPainter(self), self.rect(), self.dress()
        painting.rounded(painter, QRectF(rect), Size.RADIUS_BUTTON, dress.ground, dress.border)
        room = rect.adjusted(_PAD, 0, -_PAD - _CHEVRON - _GAP, 0)
        if self._shown is not None:
            font = theme.font(Size.BODY, Weight.STRONG if self._shown.is_strong else Weight.NORMAL)
            painting.text(painter, room, self._shown.word, dress.word, font)
            used = painter.fontMetrics().horizontalAdvance(self._shown.word)
            beside = room.adjusted(used + _GAP, 0, 0, 0)
            painting.text(painter, beside, self._shown.meaning, dress.word, theme.font(Size.BODY))
        top = (rect.height() - _CHEVRON) / 2
        left = rect.width() - _PAD - _CHEVRON
        painting.glyph(painter, left, top, "chevron-down", dress.word, _CHEVRON, dress.ground)
        if self.hasFocus():
            painting.focus_ring(painter, rect, Size.RADIUS_BUTTON)
        painter.end()

    def _open(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for choice in self._choices:
            if choice.is_apart:
                self._menu.addSeparator()
            action = self._menu.addAction(gate.words(choice.spoken))
            action.setCheckable(not choice.is_apart)
            if not choice.is_apart:
                action.setChecked(choice is self._shown)
                action.setActionGroup(group)
            action.triggered.connect(lambda _=False, value=choice.value: self.chosen.emit(value))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + Size.HALF)))
