"""The first difference of two bodies, one above the other in columns that can be compared by eye."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.first_difference import Difference, Side
from paysg_desktop.ui.inspector.parts import Ground, heading, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_LINE = 22
_PAD = 10


class DifferenceView(QWidget):
    """Heading, and what was received above what was signed; the differing character stands on a ground."""

    def __init__(self, difference: Difference) -> None:
        super().__init__()
        title = tr("First difference, byte {position}").format(position=f"{difference.position:,}")
        self.setAccessibleName(title)
        box = Ground("code_ground", "border", Size.RADIUS_INPUT)
        box.setAccessibleName(title)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(_Lines(difference))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Size.HALF)
        rows.addWidget(heading(title))
        rows.addWidget(box)
        if difference.is_hidden:
            text = tr("What differs is personal data. Reveal it under Body to see it here.")
            rows.addWidget(wrapped(text, "muted", Size.SECONDARY))


class _Lines(QWidget):
    def __init__(self, difference: Difference) -> None:
        super().__init__()
        self._rows = ((tr("received"), difference.received, "bad"), (tr("signed"), difference.signed, ""))
        self.setFont(theme.font(Size.SECONDARY, mono=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = "; ".join(f"{name}: {side.before}{side.mark}{side.after}" for name, side, _ in self._rows)
        self.setAccessibleName(spoken)
        gate.set_tooltip(self, spoken)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(10 * Size.GRID, len(self._rows) * _LINE + Size.GRID)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        names = max(self.fontMetrics().horizontalAdvance(name) for name, _, _ in self._rows)
        for number, (name, side, kind) in enumerate(self._rows):
            top = Size.HALF + number * _LINE
            painting.text(painter, QRect(_PAD, top, names, _LINE), name, theme.current().muted, self.font())
            start = _PAD + names + 2 * Size.GRID
            self._paint_side(painter, QRect(start, top, self.width() - start - _PAD, _LINE), side, kind)
        painter.end()

    def _paint_side(self, painter: QPainter, room: QRect, side: Side, kind: str) -> None:
        colour = theme.current().text
        width = self.fontMetrics().horizontalAdvance
        painting.text(painter, room, side.before, colour, self.font())
        left = room.x() + width(side.before)
        mark = side.mark or (tr("(end)") if kind else "")
        if kind and mark:
            marked, ground = theme.kind_colours(kind)
            area = QRectF(QPoint(left, room.y() + 2), QSize(width(mark), _LINE - 4))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(area, QColor(ground))
            painting.text(painter, QRect(left, room.y(), width(mark) + 1, _LINE), mark, marked, self.font())
        else:
            painting.text(painter, QRect(left, room.y(), width(mark) + 1, _LINE), mark, colour, self.font())
        left += width(mark)
        rest = QRect(left, room.y(), max(0, room.right() - left), _LINE)
        painting.text(painter, rest, side.after, colour, self.font())
