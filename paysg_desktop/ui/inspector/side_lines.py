"""Two pieces of text, one above the other in columns that can be compared by eye."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import tall
from paysg_desktop.ui.inspector.parts import Ground
from paysg_desktop.ui.theme import Size
from paysg_desktop.usecases.byte_places import Excerpt

_LINE = 22
_PAD = 10
Row = tuple[str, Excerpt, str]
"""What a piece is called, the piece (through the gate), and the kind whose colours mark what differs."""


def line_height() -> int:
    """How high one of the lines is."""
    return tall(_LINE)


class CodeBox(Ground):
    """The code ground around such lines."""

    def __init__(self, title: str, lines: QWidget) -> None:
        super().__init__("code_ground", "border", Size.RADIUS_INPUT)
        self.setAccessibleName(title)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(lines)


class SideLines(QWidget):
    """A line a row; subclasses paint what differs in it."""

    def __init__(self, *rows: Row) -> None:
        super().__init__()
        self._rows = rows
        self.setFont(theme.font(Size.SECONDARY, mono=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = "; ".join(f"{name}: {side.before}{side.mark}{side.after}" for name, side, _ in rows)
        self.setAccessibleName(spoken)
        gate.set_tooltip(self, spoken)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(10 * Size.GRID, len(self._rows) * line_height() + Size.GRID)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        # One more than measured: a width with a fraction is rounded down, and the last letter would be elided.
        names = max(self.fontMetrics().horizontalAdvance(name) for name, _, _ in self._rows) + 1
        high = line_height()
        for number, (name, side, kind) in enumerate(self._rows):
            top = Size.HALF + number * high
            painting.text(painter, QRect(_PAD, top, names, high), name, theme.current().muted, self.font())
            start = _PAD + names + 2 * Size.GRID
            self._paint_side(painter, QRect(start, top, self.width() - start - _PAD, high), side, kind)
        painter.end()

    def _paint_side(self, painter: QPainter, room: QRect, side: Excerpt, kind: str) -> None:
        colour = theme.current().text
        painting.text(painter, room, side.before, colour, self.font())
        behind = room.adjusted(self.fontMetrics().horizontalAdvance(side.before), 0, 0, 0)
        left = self._paint_mark(painter, behind, side.mark, kind)
        rest = QRect(left, room.y(), max(0, room.right() - left), room.height())
        painting.text(painter, rest, side.after, colour, self.font())

    def _paint_mark(self, painter: QPainter, room: QRect, mark: str, kind: str) -> int:
        """What differs, from where the room begins; gives where the rest of the line goes on."""
        raise NotImplementedError
