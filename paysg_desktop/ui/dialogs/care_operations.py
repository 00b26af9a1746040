"""Looking after the data from anywhere in the window: one dialog, and closing for a restore."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.care_dialog import CareDialog


class CareOperations(QObject):
    """One dialog at a time, over `window`."""

    settings_wanted = Signal(str)
    """A page of the settings is to be shown."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: CareDialog | None = None
        """The one that is open, if any."""

    def open(self, news: str = "") -> None:
        """Show how the data is looked after, and what was just done about it."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = self.dialog = CareDialog(self._desk, self._window, news)
        dialog.finished.connect(self._forget)
        dialog.restore_wanted.connect(self._window.close)
        dialog.settings_wanted.connect(self.settings_wanted)
        dialog.open()

    def pack(self) -> None:
        """Ask where to pack all that is needed on another computer."""
        self.open()
        if self.dialog is not None:
            self.dialog.move_away.click()

    def _forget(self) -> None:
        self.dialog = None
