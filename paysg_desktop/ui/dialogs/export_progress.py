"""How far an export is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.parts import column, label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_HEIGHT = 6


class Bar(QWidget):
    """A share of a whole, between 0 and 1."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Progress"))

    def show_share(self, share: float) -> None:
        self.share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{self.share:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), _HEIGHT / 2, shown.neutral_ground)
        done = QRectF(0, 0, self.width() * self.share, _HEIGHT)
        if done.width() >= _HEIGHT:
            painting.rounded(painter, done, _HEIGHT / 2, shown.accent)
        painter.end()


class ExportProgress(QWidget):
    """Hidden until `begin`."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Export"))
        self.words = label("", Size.SECONDARY)
        self.bar = Bar()
        self.cancel = QPushButton(gate.words(tr("Cancel the export")))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID)
        row.addLayout(column(self.words, self.bar, gap=Size.HALF), 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self) -> None:
        self.words.show_text(tr("Reading the payments…"))
        self.bar.show_share(0.0)
        self.show()

    def show_progress(self, done: int, whole: int) -> None:
        """Payments done, and all there are."""
        told = tr("{done} of {all} payments").format(done=f"{done:,}", all=f"{whole:,}")
        self.words.show_text(told)
        self.bar.show_share(done / whole if whole else 1.0)
