"""The way to a provider's API, leg by leg: what holds, what failed, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.domain.api import ConnectionReport, Step
from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.parts import column, emptied, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_SIDE = 16
_GLYPH = 10


class Mark(QWidget):
    """A tick on good ground, or a cross on bad."""

    def __init__(self, *, is_good: bool) -> None:
        super().__init__()
        self._kind, self._glyph = ("good", "check") if is_good else ("bad", "cross")
        self.setAccessibleName(tr("holds") if is_good else tr("failed"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_SIDE, _SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colour, ground = theme.kind_colours(self._kind)
        painter = QPainter(self)
        painting.rounded(painter, QRectF(0, 1, _SIDE, _SIDE), _SIDE / 2, ground)
        inner = (_SIDE - _GLYPH) / 2
        painting.glyph(painter, inner, inner + 1, self._glyph, colour, _GLYPH, ground)
        painter.end()


class Legs(QWidget):
    """All steps of a report in their order; a line instead while it is being tested."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Test of the connection"))
        self.report: ConnectionReport | None = None
        self._rows = column(gap=Size.HALF)
        self.setLayout(self._rows)
        self.hide()

    def show_testing(self) -> None:
        emptied(self._rows)
        self.report = None
        self._rows.addWidget(wrapped(tr("Testing the connection…"), "muted", Size.SECONDARY))
        self.show()

    def show_report(self, report: ConnectionReport) -> None:
        """One line a leg; the last one says what to do where it failed."""
        emptied(self._rows)
        self.report = report
        for step in report.steps:
            self._rows.addLayout(_row(step))
        self.show()

    def clear(self) -> None:
        emptied(self._rows)
        self.report = None
        self.hide()


def _row(step: Step) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.GRID)
    mark = Mark(is_good=step.is_good)
    words = wrapped(step.sentence, "muted" if step.is_good else "text", Size.SECONDARY)
    row.addWidget(mark)
    row.addWidget(words, 1)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    return row
