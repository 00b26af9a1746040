"""What stands where nothing is yet: what would be here, and the steps that fill it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel, Look, Sentences
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_WIDTH = 640
_SIGN = 32
CONNECT, IMPORT, SANDBOX = "connect", "import", "sandbox"
"""Steps that give a workspace its first source."""


@dataclass(frozen=True, slots=True)
class Emptiness:
    """The words of an empty place. `action` copies `detail`; `is_adding` offers to add an endpoint.

    `offers` are further steps of those named above, the first of them the main one; `is_filtered` says that
    filters leave nothing over, and offers to clear them.
    """

    icon: str
    title: str
    sentence: str
    detail: str = ""
    action: str = ""
    is_adding: bool = False
    offers: tuple[str, ...] = ()
    is_filtered: bool = False


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
    connect_requested = Signal()
    import_requested = Signal()
    sandbox_requested = Signal()
    clear_requested = Signal()
    reworded = Signal()
    """It says something else, and may need another height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Emptiness("inbox", "", "")
        self._title = ForeignLabel(self)
        self._sentence = Sentences(self, Look(tone="muted", is_wrapped=True))
        self._detail = ForeignLabel(self, Look(tone="text", elide=Qt.TextElideMode.ElideMiddle))
        self._action = QPushButton(self)
        self._action.clicked.connect(lambda: self.copied.emit(self._words.detail))
        self.clear = QPushButton(tr("Clear filters"), self)
        self.clear.setAccessibleName(tr("Clear filters"))
        self._main_add, self._quiet_add = (
            PrimaryButton(tr("Add an endpoint")),
            IconButton("endpoints", tr("Add an endpoint")),
        )
        self.connect_account = PrimaryButton(tr("Connect PaySG"))
        self.import_report = IconButton("import", tr("Import a report…"))
        self.sandbox = IconButton("play", tr("Try the sandbox"))
        self._title.setFont(theme.font(Size.TITLE, Weight.STRONG))
        self._sentence.setFont(theme.font(Size.BODY))
        self._detail.setFont(theme.font(Size.SECONDARY, mono=True))
        for label in (self._title, self._sentence, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._connect()
        self._lay_out()

    @property
    def add(self) -> QAbstractButton:
        """The button that adds an endpoint: the main one, unless another step is."""
        return self._quiet_add if self._words.offers else self._main_add

    def show_words(self, words: Emptiness) -> None:
        self._words = words
        self._title.show_text(words.title)
        self._sentence.show_text(words.sentence)
        self._detail.show_text(words.detail)
        self._detail.setVisible(bool(words.detail))
        self._action.setText(words.action)
        self._action.setAccessibleName(words.action or words.title)
        self._action.setVisible(bool(words.action))
        self.clear.setVisible(words.is_filtered)
        self._main_add.setVisible(words.is_adding and not words.offers)
        self._quiet_add.setVisible(words.is_adding and bool(words.offers))
        for name, button in self._offered():
            button.setVisible(name in words.offers)
        self.setAccessibleName(words.title)
        self.updateGeometry()
        self.update()
        self.reworded.emit()

    def take_focus(self) -> None:
        """The keyboard goes to the main step, where there is one."""
        offered = (button for name, button in self._offered() if name in self._words.offers)
        main = self.add if self._words.is_adding else self.clear if self._words.is_filtered else self._action
        next(offered, main).setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(wide(_WIDTH), self._box.heightForWidth(wide(_WIDTH)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        sign = QRect((self.width() - _SIGN) // 2, Size.GRID, _SIGN, _SIGN)
        painter = QPainter(self)
        painting.glyph(painter, sign.x(), sign.y(), self._words.icon, shown.faint, _SIGN, shown.surface)
        painter.end()

    def _offered(self) -> tuple[tuple[str, QAbstractButton], ...]:
        return ((CONNECT, self.connect_account), (IMPORT, self.import_report), (SANDBOX, self.sandbox))

    def _connect(self) -> None:
        self._main_add.clicked.connect(self.add_requested)
        self._quiet_add.clicked.connect(self.add_requested)
        self.connect_account.clicked.connect(self.connect_requested)
        self.import_report.clicked.connect(self.import_requested)
        self.sandbox.clicked.connect(self.sandbox_requested)
        self.clear.clicked.connect(self.clear_requested)

    def _lay_out(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(2 * Size.GRID, _SIGN + 3 * Size.GRID, 2 * Size.GRID, Size.GRID)
        box.setSpacing(Size.GRID)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addWidget(self._detail)
        box.addSpacing(Size.GRID)
        for button in (self._action, self.clear, self._main_add):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        steps = QHBoxLayout()
        steps.setSpacing(Size.GRID)
        steps.addStretch(1)
        for each in (self.connect_account, self.import_report, self.sandbox, self._quiet_add):
            steps.addWidget(each)
        steps.addStretch(1)
        box.addLayout(steps)
