"""A card that can be chosen, in a list of such cards."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.theme import Size


class ChoiceCard(QAbstractButton):
    """A card that a click chooses; the chosen one stands on the selection's ground with its bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The id of what it shows; empty before it shows anything."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter, area = QPainter(self), QRectF(self.rect())
        ground = shown.selection if self.isChecked() else shown.surface
        painting.rounded(painter, area, Size.RADIUS_CARD, ground, shown.border)
        if self.isChecked():
            self._paint_bar(painter)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), Size.RADIUS_CARD)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), Size.RADIUS_CARD, Size.RADIUS_CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(whole)
        painter.fillRect(QRect(0, 0, Size.BAR, self.height()), QColor(theme.current().accent))
        painter.restore()
