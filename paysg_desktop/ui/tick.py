"""A box to tick, drawn from the theme: the platform's own one can hardly be seen in the dark."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.theme import Size

_BOX = 18
_GAP = 8
_MARK = 12


class Tick(QAbstractButton):
    """A box and its word."""

    def __init__(self, word: str, spoken: str) -> None:
        super().__init__()
        self._word = gate.line(word)
        self.setAccessibleName(gate.line(spoken))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = painting.metrics(Size.BODY).horizontalAdvance(self._word)
        return QSize(_BOX + _GAP + width + 1, Size.CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        box = QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        ground, border = (shown.accent, shown.accent) if self.isChecked() else (shown.surface, shown.faint)
        painting.rounded(painter, QRectF(box), Size.HALF, ground, border)
        if self.isChecked():
            inner = (_BOX - _MARK) / 2
            painting.glyph(painter, box.x() + inner, box.y() + inner, "check", shown.on_accent, _MARK, ground)
        room = self.rect().adjusted(_BOX + _GAP, 0, 0, 0)
        painting.text(painter, room, self._word, shown.text, theme.font(Size.BODY))
        if self.hasFocus():
            painting.focus_ring(painter, box.adjusted(-Size.FOCUS, -Size.FOCUS, Size.FOCUS, Size.FOCUS), Size.HALF)
        painter.end()
