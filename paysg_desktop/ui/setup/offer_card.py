"""A card that offers one way to begin: a sign, what it is, and what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight

_SIDE = 36
_GLYPH = 20
_PAD = 2 * Size.GRID


class Sign(QWidget):
    """An icon on the selection's ground."""

    def __init__(self, glyph: str) -> None:
        super().__init__()
        self._glyph = glyph
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, shown = QPainter(self), theme.current()
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_BUTTON, shown.selection)
        inner = (_SIDE - _GLYPH) / 2
        painting.glyph(painter, inner, inner, self._glyph, shown.accent, _GLYPH, shown.selection)
        painter.end()


class OfferCard(QAbstractButton):
    """One click takes the offer. `key` names it to the page."""

    def __init__(self, key: str, glyph: str, title: str, sentence: str) -> None:
        super().__init__()
        self.key = key
        self.setAccessibleName(gate.line(title))
        self.setAccessibleDescription(gate.line(sentence))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = column(
            label(title, Size.NAME, Weight.STRONG, look=Look("text", is_wrapped=True)),
            wrapped(sentence, "muted", limit=500),
            gap=Size.HALF,
        )
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        row.setSpacing(_PAD - 2)
        row.addWidget(Sign(glyph), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter, shown = QPainter(self), theme.current()
        is_near = self.underMouse() or self.isDown()
        border = shown.accent if is_near else shown.border
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, border)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), Size.RADIUS_CARD)
        painter.end()
