"""Tabs over pages, as both inspectors have them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.inspector.cover import Covered
from paysg_desktop.ui.inspector.parts import MARGIN, Rule
from paysg_desktop.ui.theme import Size


class Tabs(QWidget):
    """Pages under words; the bar is reached by keyboard and walked with the arrows."""

    def __init__(self, name: str, *, size: int = Size.BODY, margin: int = MARGIN) -> None:
        super().__init__()
        self._names: list[str] = []
        self.bar = QTabBar()
        self.bar.setAccessibleName(name)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setFont(theme.font(size, tabular=True))
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(name)
        bars = QHBoxLayout()
        bars.setContentsMargins(margin, 0, margin, 0)
        bars.addWidget(self.bar)
        bars.addStretch()
        self._bars = bars
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bars)
        layout.addWidget(Rule())
        layout.addWidget(self.pages, 1)
        self.bar.currentChanged.connect(self.pages.setCurrentIndex)

    def add(self, name: str, title: str, page: QWidget, *, is_payload: bool = False) -> None:
        """Add a page under `title`; `name` is how the program calls it. The private screen covers a payload."""
        self._names.append(name)
        self.pages.addWidget(Covered(page) if is_payload else page)
        self.bar.addTab(gate.words(title))

    def add_tool(self, tool: QWidget) -> None:
        """Put a widget at the right end of the bar."""
        self._bars.addWidget(tool)

    def set_title(self, name: str, title: str) -> None:
        self.bar.setTabText(self._names.index(name), gate.words(title))

    def show_page(self, name: str) -> None:
        """Go to a page; an unknown name raises ValueError."""
        self.bar.setCurrentIndex(self._names.index(name))

    def shown(self) -> str:
        """The name of the page in front."""
        return self._names[self.bar.currentIndex()]
