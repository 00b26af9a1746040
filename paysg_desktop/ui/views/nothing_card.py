"""A card that stands where a whole view would be: what would be here, and the steps that begin it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness, EmptyState

_WIDTH = 640


class NothingCard(QWidget):
    """The words in the middle, and `below` them, one under the other, what else there is."""

    def __init__(self, *below: QWidget) -> None:
        super().__init__()
        self.words = EmptyState(self)
        # Beside stretches, not aligned: only so is its height asked for at the width that it gets.
        self.words.setFixedWidth(wide(_WIDTH))
        box = QVBoxLayout(self)
        box.addStretch(2)
        for each in (self.words, *below):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(each)
            row.addStretch()
            box.addLayout(row)
        box.addStretch(3)

    def show_emptiness(self, emptiness: Emptiness) -> None:
        """Say this; the card is called by its title."""
        self.words.show_words(emptiness)
        self.setAccessibleName(emptiness.title)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        painter.end()
