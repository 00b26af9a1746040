"""The place of all pages of the setup: it fills the window, says whose program this is, and can be left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.banner import Banner
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import LinkButton, Rule, label
from paysg_desktop.ui.navigation import Logo
from paysg_desktop.ui.setup.page import Page
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class SetupHost(QWidget):
    """Holds pages by name. `left` is told when the user wants the window itself."""

    left = Signal()

    def __init__(self, workspace_name: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Set up"))
        self.pages: dict[str, Page] = {}
        self.leave = LinkButton(tr("Skip for now"), Size.SECONDARY)
        self.leave.clicked.connect(self.left)
        self.banner = Banner(self)
        self._stack = QStackedWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(2 * Size.GRID, 0, 2 * Size.GRID, 0)
        head.setSpacing(Size.GRID + 2)
        head.addWidget(Logo(self))
        head.addWidget(label("PaySG Desktop", Size.NAME, Weight.STRONG))
        elided = Look("muted", Qt.TextElideMode.ElideRight)
        head.addWidget(label(workspace_name, Size.SECONDARY, look=elided), 1)
        head.addWidget(self.leave)
        bar = QWidget(self)
        bar.setFixedHeight(Size.TOP_BAR)
        bar.setLayout(head)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(bar)
        box.addWidget(Rule())
        box.addWidget(self.banner)
        box.addWidget(self._stack, 1)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.left)

    @property
    def page(self) -> str:
        """The name of the page in front; empty before there is one."""
        front = self._stack.currentWidget()
        return next((name for name, each in self.pages.items() if each is front), "")

    def hold(self, name: str, page: Page) -> None:
        """Take a page in; one of the same name goes."""
        old = self.pages.pop(name, None)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self.pages[name] = page
        self._stack.addWidget(page)

    def show_page(self, name: str) -> None:
        """Bring a page to the front, at its top, with the keyboard on what comes first."""
        page = self.pages[name]
        self.banner.hide()
        page.area.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(page)
        page.take_focus()

    def show_leave(self, *, is_first: bool) -> None:
        """The first time one skips; later one closes."""
        self.leave.show_words(tr("Skip for now") if is_first else tr("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes what the keyboard is on, as it does in dialogs."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        shown = theme.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(shown.background))
        painter.fillRect(0, 0, self.width(), Size.TOP_BAR, QColor(shown.surface))
        painter.end()
