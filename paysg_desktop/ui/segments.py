"""A row of words of which exactly one is chosen: all choices in sight, one click each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.chooser import Choice, Dress
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.theme import Size, Weight

_PAD = 14
_GAP = 7


class Segment(QAbstractButton):
    """One choice: its word, and what it means beside it."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self._word, self._meaning = gate.line(choice.word), gate.line(choice.meaning)
        self.setCheckable(True)
        self.setAccessibleName(gate.line(choice.spoken))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self) -> Dress:
        """Its colours now."""
        shown = theme.current()
        if not self.isEnabled():
            return Dress(shown.neutral_ground if self.isChecked() else shown.surface, shown.border, shown.muted)
        if self.isChecked():
            return Dress(shown.selection, shown.accent, shown.accent)
        return Dress(shown.background if self.underMouse() else shown.surface, shown.border, shown.text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        beside = _GAP + _width(self._meaning, Weight.NORMAL) if self._meaning else 0
        return QSize(2 * _PAD + _width(self._word, Weight.STRONG) + beside + 1, Size.CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, dress = QPainter(self), self.dress()
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_BUTTON, dress.ground, dress.border)
        weight = Weight.STRONG if self.isChecked() else Weight.MEDIUM
        room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        painting.text(painter, room, self._word, dress.word, theme.font(Size.BODY, weight))
        beside = room.adjusted(_width(self._word, weight) + _GAP, 0, 0, 0)
        painting.text(painter, beside, self._meaning, dress.word, theme.font(Size.BODY))
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), Size.RADIUS_BUTTON)
        painter.end()


class Segments(QWidget):
    """`chosen` carries the value of the segment that the user picked; arrows move between them."""

    chosen = Signal(object)

    def __init__(self, name: str, segments: Sequence[Segment]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.segments = tuple(segments)
        self._group = QButtonGroup(self)
        row = Flow(Size.HALF + 2)
        for each in self.segments:
            self._group.addButton(each)
            row.addWidget(each)
        self.setLayout(row)
        self.setFocusProxy(self.segments[0])
        self._group.buttonClicked.connect(self._tell)
        self.segments[0].setChecked(True)

    @classmethod
    def of(cls, name: str, choices: Sequence[Choice]) -> Segments:
        """Segments of the usual colours."""
        return cls(name, [Segment(each) for each in choices])

    @property
    def value(self) -> object:
        """The value of the one that is chosen."""
        return next((each.choice.value for each in self.segments if each.isChecked()), None)

    def choose(self, value: object) -> None:
        """Choose without telling; an unknown value changes nothing."""
        for each in self.segments:
            if each.choice.value == value:
                each.setChecked(True)
                self.setFocusProxy(each)

    def choose_none(self) -> None:
        """Until the user picks one."""
        self._group.setExclusive(False)
        for each in self.segments:
            each.setChecked(False)
        self._group.setExclusive(True)

    def segment(self, value: object) -> Segment:
        """The segment of a value; raises StopIteration for an unknown one."""
        return next(each for each in self.segments if each.choice.value == value)

    def _tell(self, segment: QAbstractButton) -> None:
        if isinstance(segment, Segment):
            self.setFocusProxy(segment)
            self.chosen.emit(segment.choice.value)


def _width(text: str, weight: int) -> int:
    return painting.metrics(Size.BODY, weight).horizontalAdvance(text)
