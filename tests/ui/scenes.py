"""Where scenes play that open dialogs one after the other and look at each of their pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from paysg_desktop.ui.dialogs.approve_action import ApproveDialog
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.dialogs.resolve_discrepancy import ResolveDialog
from paysg_desktop.ui.shell import PAYMENTS
from paysg_desktop.ui.window import MainWindow
from tests.ui.windows import Desktop, gone, settled, until


class Looking(Protocol):
    """Takes in what a window shows."""

    def look(self, root: QWidget) -> None: ...


@dataclass
class Stand:
    """A window on a workspace, with a folder for files."""

    window: MainWindow
    desk: Desktop
    folder: Path
    seen: Looking

    async def look(self, *windows: QWidget) -> None:
        await settled(self.window)
        for each in windows:
            each.activateWindow()
            await until(each.isActiveWindow)
        for each in (*windows, self.window):
            self.seen.look(each)

    async def close(self, dialog: QDialog) -> None:
        dialog.close()
        await gone(dialog, self.window)

    async def refused(self, dialog: FormDialog) -> None:
        """Submit what can't be taken: what is wrong is said."""
        dialog.submit()
        assert dialog.problem.text()
        await self.look(dialog)

    async def settle(self, dialog: ResolveDialog | ApproveDialog) -> None:
        """Submit what wants a note, first without one."""
        await self.refused(dialog)
        dialog.note.line.setText("INV-1")
        dialog.submit()
        await gone(dialog, self.window)
        await self.look()
        self.window.show_view(PAYMENTS)
