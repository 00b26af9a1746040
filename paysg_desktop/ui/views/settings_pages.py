"""The pages of the settings, as a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from paysg_desktop.settings.pages import Page
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PageButton(QAbstractButton):
    """One page; the marked one stands on the selection's ground."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._title = gate.line(tr(page.title))
        self.setAccessibleName(self._title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click asks for the page; whether it is marked is said by the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A button keeps the arrows for itself; here they are the list's."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = painting.metrics(Size.BODY, Weight.STRONG).horizontalAdvance(self._title)
        return QSize(width + 3 * Size.GRID, Size.CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        if self.isChecked() or self.underMouse():
            ground = shown.selection if self.isChecked() else shown.neutral_ground
            painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_BUTTON, ground)
        room = self.rect().adjusted(Size.GRID + Size.HALF, 0, -Size.GRID, 0)
        weight = Weight.STRONG if self.isChecked() else Weight.NORMAL
        colour = shown.accent if self.isChecked() else shown.text
        painting.text(painter, room, self._title, colour, theme.font(Size.BODY, weight))
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), Size.RADIUS_BUTTON)
        painter.end()


class PageList(QWidget):
    """`chosen` carries a page's name; the arrows walk."""

    chosen = Signal(str)

    def __init__(self, pages: tuple[Page, ...]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages of the settings"))
        self.buttons = {page.name: PageButton(page) for page in pages}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self.setLayout(column(*self.buttons.values(), gap=2))

    def mark(self, name: str | None) -> None:
        """Show which page is in front; None while all are searched."""
        for each, button in self.buttons.items():
            button.setChecked(each == name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        buttons = list(self.buttons.values())
        focused = next((number for number, each in enumerate(buttons) if each.hasFocus()), None)
        if event.key() not in _STEPS or focused is None:
            super().keyPressEvent(event)
            return
        wanted = buttons[max(0, min(len(buttons) - 1, focused + _STEPS[Qt.Key(event.key())]))]
        wanted.setFocus()
        wanted.click()
