"""What helps with the program itself: About, diagnostics, newer versions, and reports of runs that ended badly."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from paysg_desktop.settings.crashes import CrashReports
from paysg_desktop.ui.crash_notice import CrashOffer
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.shell import Shell
from paysg_desktop.ui.updates import UpdateWatch


class Helping(QObject):
    """One dialog of each kind at a time; each is loaded when it is wanted."""

    def __init__(self, desk: Desk, shell: Shell, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._open: dict[str, QDialog] = {}
        self.updates = UpdateWatch(desk, shell.updates, self)
        self.crashes = CrashOffer(desk, shell.crashed, self)
        self.crashes.report_wanted.connect(lambda: self.show_diagnostics(is_about_crash=True))
        menus.about_chosen.connect(self.show_about)
        menus.diagnostics_chosen.connect(self.show_diagnostics)

    def begin(self) -> None:
        """Offer what an earlier run left, and ask for newer versions from now on: in a window that people use."""
        self.crashes.begin(CrashReports())
        self.updates.begin()

    def show_about(self) -> None:
        """What this program is."""
        from paysg_desktop.ui.dialogs.about import AboutDialog

        if not self._is_open("about"):
            self._show("about", AboutDialog(self._desk, self._window))

    def show_diagnostics(self, *, is_about_crash: bool = False) -> None:
        """What would be given to somebody who helps; of a crash its report first."""
        from paysg_desktop.ui.dialogs.diagnostics import CRASH, DiagnosticsDialog

        if not self._is_open("diagnostics"):
            self._show("diagnostics", DiagnosticsDialog(self._desk, self._window, CRASH if is_about_crash else ""))

    def shown(self, name: str) -> QDialog | None:
        """The dialog that is open: `about` or `diagnostics`."""
        return self._open.get(name)

    # --- inside ---

    def _is_open(self, name: str) -> bool:
        if name in self._open:
            self._open[name].raise_()
        return name in self._open

    def _show(self, name: str, dialog: QDialog) -> None:
        self._open[name] = dialog
        dialog.finished.connect(lambda _: self._open.pop(name, None))
        dialog.open()
