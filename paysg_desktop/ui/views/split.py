"""A list and its inspector side by side."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from paysg_desktop.ui.theme import Size

_MOST_PERCENT = 45
"""The list keeps the larger part, whatever width is remembered from a larger window."""


class Split(QSplitter):
    """The inspector's width stays within its bounds and is remembered under `name`."""

    def __init__(self, memory: QSettings, name: str, preferred: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._memory = memory
        self._key = f"inspector/{name}"
        self._preferred = preferred
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._remember)

    def hold(self, list_side: QWidget, inspector: QWidget) -> None:
        """Take both parts in; the inspector stays hidden until `open`."""
        self._inspector = inspector
        inspector.setMinimumWidth(Size.INSPECTOR_MIN)
        inspector.setMaximumWidth(Size.INSPECTOR_MAX)
        inspector.hide()
        self.addWidget(list_side)
        self.addWidget(inspector)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    @property
    def is_open(self) -> bool:
        return not self._inspector.isHidden()

    def open(self) -> bool:
        """Show the inspector; False when it was there already."""
        if self.is_open:
            return False
        remembered = self._memory.value(self._key, self._preferred)
        wanted = int(str(remembered)) if str(remembered).isdecimal() else self._preferred
        width = max(Size.INSPECTOR_MIN, min(wanted, self.width() * _MOST_PERCENT // 100))
        self._inspector.show()
        self.setSizes([self.width() - width, width])
        return True

    def close_inspector(self) -> bool:
        """Hide it; returns whether the keyboard was in it."""
        focused = self.window().focusWidget()
        had_focus = focused is not None and self._inspector.isAncestorOf(focused)
        self._inspector.hide()
        return had_focus

    def _remember(self) -> None:
        self._memory.setValue(self._key, self._inspector.width())
