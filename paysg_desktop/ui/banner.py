"""At most one sentence under the top bar, for what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.band import Band
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class Banner(Band):
    """Hidden until something is reported; a later report takes the place of an earlier one.

    What lasts is said until it is over: it comes back when a report above it is dismissed, and goes by itself.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "bad", tr("Dismiss"), (Size.GRID, Size.GRID))
        self.button.setAccessibleName(tr("Dismiss this message"))
        self.button.clicked.connect(self._dismiss)
        self._lasting = ""
        self._is_about_it = False

    def keep(self, sentence: str) -> None:
        """What is wrong from now on; empty once it is over."""
        if not sentence and self._is_about_it:
            self.hide()
        self._lasting = sentence
        if sentence:
            self._show(sentence, is_about_it=True)

    def report(self, sentence: str) -> None:
        """Say what went wrong, once."""
        self._show(sentence, is_about_it=sentence == self._lasting)

    def _dismiss(self) -> None:
        if self._lasting and not self._is_about_it:
            self._show(self._lasting, is_about_it=True)
        else:
            self.hide()

    def _show(self, sentence: str, *, is_about_it: bool) -> None:
        self._is_about_it = is_about_it
        self._words.show_text(sentence)
        self.setAccessibleName(self._words.text())
        self.show()
