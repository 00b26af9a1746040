"""What closing the window means: listening on beside the clock, or the end; asked once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from paysg_desktop.settings.declarations import ON_CLOSE
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

ASK, KEEP, QUIT = "ask", "keep", "quit"


class Closing(QObject):
    """Decides when the window is closed by its own button. `has_tray` says whether there is a place to go to."""

    quit_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget, has_tray: Callable[[], bool]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._has_tray = has_tray
        self.dialog: ClosingDialog | None = None

    def stays(self) -> bool:
        """Whether the program goes on although its window is being closed; asks where nobody has said yet."""
        core = self._desk.core
        is_ending = core.is_demo or core.care.restore_wanted is not None or _is_logging_out()
        choice = QUIT if is_ending else core.settings.get(ON_CLOSE)
        # Beside another program nothing is lost by closing: that goes on receiving.
        if choice == QUIT or (choice == ASK and not core.owns):
            return False
        if choice == KEEP:
            self.step_aside()
        else:
            self._ask()
        return True

    def step_aside(self) -> None:
        """Listen on without a window; minimised where this desktop has no place beside the clock."""
        if self._has_tray():
            self._window.hide()
        else:
            self._window.showMinimized()

    def _ask(self) -> None:
        if self.dialog is not None:
            return
        self.dialog = dialog = ClosingDialog(self._window, has_tray=self._has_tray())
        dialog.chosen.connect(self._take)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _take(self, choice: str) -> None:
        self._desk.start(self._keep, choice)

    async def _keep(self, choice: str) -> None:
        """Remember it first: quitting ends what runs on the window's loop."""
        settings = self._desk.core.settings
        try:
            if not settings.is_locked(ON_CLOSE):
                await self._desk.bridge.ask(settings.set, ON_CLOSE, choice)
        finally:
            if choice == KEEP:
                self.step_aside()
            else:
                self.quit_wanted.emit()


def _is_logging_out() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()


class ClosingDialog(FormDialog):
    """`chosen` carries KEEP or QUIT; Esc and Cancel leave the window as it is."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, *, has_tray: bool) -> None:
        super().__init__(
            parent,
            tr("Keep listening?"),
            tr(
                "PaySG Desktop receives webhooks only while it runs. It can go on without this window, or end."
                " After it has ended, providers try again for a while, and not for ever."
            ),
            tr("Keep listening") if has_tray else tr("Keep listening, minimised"),
            tr("Cancel"),
        )
        where = tr("It then stands beside the clock; a click on its icon brings the window back.")
        nowhere = tr("This desktop has no place for icons beside the clock, so the window would stay, minimised.")
        self.fields.addWidget(wrapped(where if has_tray else nowhere))
        self.fields.addWidget(
            wrapped(tr("Asked only this once. Settings can change it."), "muted", Size.SECONDARY)
        )
        self.leave.clicked.connect(lambda: self._choose(QUIT))

    def submit(self) -> None:
        self._choose(KEEP)

    def _choose(self, choice: str) -> None:
        self.chosen.emit(choice)
        self.accept()

    def _buttons(self) -> QHBoxLayout:
        row = super()._buttons()
        self.leave = QPushButton(gate.words(tr("Quit")))
        self.leave.setAccessibleName(tr("Quit"))
        self.leave.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.leave.setFixedHeight(Size.CONTROL)
        self.leave.setAutoDefault(False)
        row.insertWidget(row.indexOf(self.confirm), self.leave, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
