"""A coloured band across the window with a sentence and one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import LINE_LIMIT, Look, Sentences
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_ICON_LEFT = 14


class Band(QWidget):
    """Hidden until it says something. `tone` is that of the words, the ground and the icon.

    `margins` are those above and below, and the right one.
    """

    def __init__(
        self,
        parent: QWidget,
        tone: str,
        button: str,
        margins: tuple[int, int],
        limit: int = LINE_LIMIT,
        glyph: str = "alert",
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._glyph = glyph
        self._words = Sentences(self, Look(tone, is_wrapped=True), limit)
        self._words.setFont(theme.font(Size.BODY))
        self.more = QPushButton(self)
        self.more.setAccessibleName(tr("Further messages"))
        """Leads to further notices, where some wait."""
        self.more.hide()
        self.button = QPushButton(button, self)
        self.button.setAccessibleName(button)
        above, right = margins
        row = QHBoxLayout(self)
        row.setContentsMargins(_ICON_LEFT + Size.ICON + Size.GRID, above, right, above)
        row.addWidget(self._words, 1)
        row.addWidget(self.more)
        row.addWidget(self.button)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_sentence(self, sentence: str) -> None:
        """Empty for nothing."""
        self._words.show_text(sentence)
        self.setAccessibleName(self._words.text())
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colour, ground = theme.kind_colours(self._tone)
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), 0, ground)
        top = (self.height() - Size.ICON) / 2
        painting.glyph(painter, _ICON_LEFT, top, self._glyph, colour, Size.ICON, ground)
        painter.end()
