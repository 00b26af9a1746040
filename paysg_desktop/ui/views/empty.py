"""What stands where nothing is yet: what would be here, and the one step that fills it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_WIDTH = 640
_SIGN = 32


@dataclass(frozen=True, slots=True)
class Emptiness:
    """The words of an empty place. `action` copies `detail`; `is_adding` offers to add an endpoint.

    Without either there is nothing to press.
    """

    icon: str
    title: str
    sentence: str
    detail: str = ""
    action: str = ""
    is_adding: bool = False


def no_endpoint(icon: str, title: str, promise: str) -> Emptiness:
    """Where nothing can come in yet: the step that makes it possible."""
    sentence = tr("There is no endpoint yet to which they could come.")
    return Emptiness(icon, title, f"{promise} {sentence}", is_adding=True)


class EmptyState(QWidget):
    """Centred words over an empty table."""

    copied = Signal(str)
    """The one step was chosen: this text is wanted on the clipboard."""
    add_requested = Signal()
    """The one step was chosen: an endpoint is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Emptiness("inbox", "", "")
        self._title = ForeignLabel(self)
        self._sentence = ForeignLabel(self, Look(tone="muted", is_wrapped=True))
        self._detail = ForeignLabel(self, Look(tone="text", elide=Qt.TextElideMode.ElideMiddle))
        self._action = QPushButton(self)
        self._action.setAccessibleName(tr("What to do"))
        self._action.clicked.connect(lambda: self.copied.emit(self._words.detail))
        self.add = PrimaryButton(tr("Add an endpoint"))
        self.add.clicked.connect(self.add_requested)
        self._title.setFont(theme.font(Size.TITLE, Weight.STRONG))
        self._sentence.setFont(theme.font(Size.BODY))
        self._detail.setFont(theme.font(Size.SECONDARY, mono=True))
        for label in (self._title, self._sentence, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(2 * Size.GRID, _SIGN + 3 * Size.GRID, 2 * Size.GRID, Size.GRID)
        box.setSpacing(Size.GRID)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addWidget(self._detail)
        box.addSpacing(Size.GRID)
        for button in (self._action, self.add):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_words(self, words: Emptiness) -> None:
        self._words = words
        self._title.show_text(words.title)
        self._sentence.show_text(words.sentence)
        self._detail.show_text(words.detail)
        self._detail.setVisible(bool(words.detail))
        self._action.setText(words.action)
        self._action.setAccessibleName(words.action or words.title)
        self._action.setVisible(bool(words.action))
        self.add.setVisible(words.is_adding)
        self.setAccessibleName(words.title)
        self.update()

    def take_focus(self) -> None:
        """The keyboard goes to the one step, where there is one."""
        (self.add if self._words.is_adding else self._action).setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_WIDTH, self._box.heightForWidth(_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        sign = QRect((self.width() - _SIGN) // 2, Size.GRID, _SIGN, _SIGN)
        painter = QPainter(self)
        painting.glyph(painter, sign.x(), sign.y(), self._words.icon, shown.faint, _SIGN, shown.surface)
        painter.end()
