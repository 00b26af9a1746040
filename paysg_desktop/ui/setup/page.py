"""A page of the setup: a title, a sentence, and below them what is to be chosen or done, in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import LINK_INSET, LinkButton, column, label, scrolling, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

WIDTH = 760
_EDGE = 3 * Size.GRID


class Page(QWidget):
    """Subclasses fill `body`. `back_requested` is told where the page has a way back."""

    back_requested = Signal()

    def __init__(self, title: str, sentence: str, *, back: str = "") -> None:
        super().__init__()
        self.setAccessibleName(gate.line(title))
        self.back = LinkButton(back or back_words(), Size.SECONDARY)
        if not back:
            self.back.hide()
        self.back.clicked.connect(self.back_requested)
        self.title = label(title, Size.FIGURE, Weight.STRONG)
        self.sentence = wrapped(sentence, "muted", limit=2_000)
        if not sentence:
            self.sentence.hide()
        self.body = column(gap=2 * Size.GRID)
        inner = QWidget()
        inner.setAccessibleName(gate.line(title))
        inner.setLayout(self._middle())
        self.area = scrolling(inner, gate.line(title))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)

    async def read(self, desk: Desk) -> bool:
        """Read again what it shows; True where that is to be done again soon."""
        del desk
        return False

    def take_focus(self) -> None:
        """The keyboard goes to what comes first."""
        self.back.setFocus()

    def _middle(self) -> QHBoxLayout:
        """As wide as the words can be read, in the middle, with its top a little above it."""
        self._words = QWidget()
        self._words.setMaximumWidth(wide(WIDTH) + LINK_INSET)
        inner = column(gap=Size.HALF)
        # The words of the link stand below the other words; its focus ring reaches into the margin.
        back = QHBoxLayout()
        back.setContentsMargins(0, 0, 0, Size.GRID)
        back.addWidget(self.back)
        back.addStretch(1)
        inner.addLayout(back)
        head = column(self.title, self.sentence, gap=Size.HALF)
        head.setContentsMargins(LINK_INSET, 0, 0, 2 * Size.GRID)
        self.body.setContentsMargins(LINK_INSET, 0, 0, 0)
        inner.addLayout(head)
        inner.addLayout(self.body)
        self._words.setLayout(inner)
        whole = column(gap=0)
        whole.addSpacing(2 * _EDGE)
        whole.addWidget(self._words)
        whole.addStretch(1)
        whole.addSpacing(_EDGE)
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.addStretch(1)
        row.addLayout(whole, 100)
        row.addStretch(1)
        return row


def back_words() -> str:
    """What leads to the page before."""
    return tr("‹ Back")
