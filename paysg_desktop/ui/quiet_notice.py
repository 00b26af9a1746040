"""A band for what is good to know and can wait: one step, and a way to be rid of it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from paysg_desktop.ui.band import Band
from paysg_desktop.ui.theme import Size


class QuietNotice(Band):
    """`button` leads on, `away` takes it away for good."""

    def __init__(self, parent: QWidget, glyph: str, step: str, away: str) -> None:
        super().__init__(parent, "neutral", step, (Size.HALF, 2 * Size.GRID), limit=1_000, glyph=glyph)
        self.away = QPushButton(away, self)
        self.away.setAccessibleName(away)
        row = self.layout()
        assert row is not None
        row.addWidget(self.away)
