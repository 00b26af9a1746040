"""The buttons of the inspectors that do something: one primary at most, and quiet ones with an icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.theme import Size, Weight

_PAD = 13
_LONGEST = 360
_CENTRE = Qt.AlignmentFlag.AlignCenter


class PrimaryButton(QAbstractButton):
    """The one step that is offered, on the accent."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = gate.line(text)
        self.setAccessibleName(self._words)
        self.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # One more than measured: a width with a fraction is rounded down, and its last letter would be elided.
        width = self.fontMetrics().horizontalAdvance(self._words) + 1 + 2 * _PAD
        return QSize(min(wide(_LONGEST), width), Size.CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_BUTTON, painting.accent_ground(self))
        room = self.rect().adjusted(_PAD - 1, 0, -_PAD + 1, 0)
        painting.text(painter, room, self._words, shown.on_accent, self.font(), _CENTRE)
        if self.hasFocus():
            painting.inner_ring(painter, self.rect())
        painter.end()


class IconButton(QPushButton):
    """A quiet button of an icon and words."""

    def __init__(self, glyph: str, text: str) -> None:
        super().__init__(gate.words(text))
        self._glyph = glyph
        self.setAccessibleName(gate.line(text))
        self.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        self.setIcon(icons.icon(self._glyph, theme.current().muted))
