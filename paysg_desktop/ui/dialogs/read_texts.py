"""A choice of several texts, and the one that was chosen, to be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.inspector.code_view import CodeView
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size

_WIDTH = 320


class ReadTexts(QWidget):
    """Each text is somebody else's: it is shown through the gate, and only while it is chosen."""

    def __init__(self, title: str, name: str, height: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.chooser = Chooser(title, _WIDTH, self)
        self.view = CodeView(name)
        self.view.setFixedHeight(height)
        self.view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._texts: dict[str, tuple[str, str]] = {}
        self.setLayout(column(self.chooser, self.view, gap=Size.GRID))
        self.chooser.setAccessibleName(gate.line(title))
        self.chooser.chosen.connect(lambda value: self.choose(str(value)))

    @property
    def names(self) -> tuple[str, ...]:
        """What can be chosen."""
        return tuple(self._texts)

    def show_texts(self, texts: Sequence[tuple[str, str, str]], chosen: str = "") -> None:
        """Offer these: name, what is said beside it, and the text. The one `chosen` is shown, or the first."""
        self._texts = {name: (meaning, text) for name, meaning, text in texts}
        self.choose(chosen if chosen in self._texts else next(iter(self._texts), ""))

    def choose(self, name: str) -> None:
        """Show the text of this name."""
        entries = tuple(
            Choice(each, gate.line(each, 60), gate.line(meaning, 60)) for each, (meaning, _) in self._texts.items()
        )
        self.chooser.offer(entries, name)
        self.chooser.setVisible(bool(entries))
        self.view.show_block(gate.block(self._texts[name][1]) if name in self._texts else "")
