"""The private screen as a state of the window: said in a band with the way out, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui import veil
from paysg_desktop.ui.band import Band
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

KEY = "private_screen"


class PrivateNotice(Band):
    """A quiet band that stands as long as the private screen does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "neutral", tr("Show everything"), (Size.HALF, 2 * Size.GRID), glyph="eye-off")
        sentence = tr("Private screen: names, references, payloads and notifications are hidden.")
        self._words.show_text(sentence)
        self.setAccessibleName(sentence)
        self.button.clicked.connect(lambda: veil.turn(on=False))


class PrivateScreen(QObject):
    """`turned` is told with whether it is on. It is as it was left when the program starts."""

    turned = Signal(bool)

    def __init__(self, memory: QSettings, notice: PrivateNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._notice = notice
        veil.turn(on=str(memory.value(KEY, "")) == "on")
        veil.on_turn(self, "state", PrivateScreen._tell)
        self._tell()

    @property
    def is_on(self) -> bool:
        return veil.is_on()

    def turn(self, *, on: bool) -> None:
        """Hide names, references and payloads everywhere at once, or show them again."""
        veil.turn(on=on)

    def _tell(self) -> None:
        self._memory.setValue(KEY, "on" if veil.is_on() else "")
        self._notice.setVisible(veil.is_on())
        self.turned.emit(veil.is_on())
