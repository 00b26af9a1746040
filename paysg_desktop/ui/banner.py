"""At most one sentence under the top bar, for what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_ICON_LEFT = 14


class Banner(QWidget):
    """Hidden until something is reported; a later report takes the place of an earlier one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ForeignLabel(self, Look("bad", is_wrapped=True))
        self._words.setFont(theme.font(Size.BODY))
        dismiss = QPushButton(tr("Dismiss"), self)
        dismiss.setAccessibleName(tr("Dismiss this message"))
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ICON_LEFT + Size.ICON + Size.GRID, Size.GRID, Size.GRID, Size.GRID)
        row.addWidget(self._words, 1)
        row.addWidget(dismiss)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def report(self, sentence: str) -> None:
        self._words.show_text(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colour, ground = theme.kind_colours("bad")
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), 0, ground)
        top = (self.height() - Size.ICON) / 2
        painting.glyph(painter, _ICON_LEFT, top, "alert", colour, Size.ICON, ground)
        painter.end()
