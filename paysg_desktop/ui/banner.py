"""At most one sentence under the top bar, for what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.band import Band
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class Banner(Band):
    """Hidden until something is reported; a later report takes the place of an earlier one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "bad", tr("Dismiss"), (Size.GRID, Size.GRID))
        self.button.setAccessibleName(tr("Dismiss this message"))
        self.button.clicked.connect(self.hide)

    def report(self, sentence: str) -> None:
        self._words.show_text(sentence)
        self.setAccessibleName(sentence)
        self.show()
