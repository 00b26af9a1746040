"""The first difference of two bodies, one above the other in columns that can be compared by eye."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.first_difference import Difference
from paysg_desktop.ui.inspector.parts import heading, wrapped
from paysg_desktop.ui.inspector.side_lines import CodeBox, SideLines
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class DifferenceView(QWidget):
    """Heading, and what was received above what was signed; the differing character stands on a ground."""

    def __init__(self, difference: Difference) -> None:
        super().__init__()
        title = tr("First difference, byte {position}").format(position=f"{difference.position:,}")
        self.setAccessibleName(title)
        lines = _Lines((tr("received"), difference.received, "bad"), (tr("signed"), difference.signed, ""))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Size.HALF)
        rows.addWidget(heading(title))
        rows.addWidget(CodeBox(title, lines))
        if difference.is_hidden:
            text = tr("What differs is personal data. Reveal it under Body to see it here.")
            rows.addWidget(wrapped(text, "muted", Size.SECONDARY))


class _Lines(SideLines):
    def _paint_mark(self, painter: QPainter, room: QRect, mark: str, kind: str) -> int:
        shown = mark or (tr("(end)") if kind else "")
        width, colour = self.fontMetrics().horizontalAdvance(shown), theme.current().text
        if kind and shown:
            colour, ground = theme.kind_colours(kind)
            painter.fillRect(room.x(), room.y() + 2, width, room.height() - 4, QColor(ground))
        painting.text(painter, QRect(room.x(), room.y(), width + 1, room.height()), shown, colour, self.font())
        return room.x() + width
