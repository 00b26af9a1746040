"""What is there in every view: the private screen and the command palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.presence.palette import Palette
from paysg_desktop.ui.presence.palette_entries import (
    Entry,
    button_entries,
    menu_entries,
    scope_entries,
    view_entries,
    view_menu_entries,
)
from paysg_desktop.ui.presence.private_screen import PrivateScreen
from paysg_desktop.ui.shell import Shell


class Front(QObject):
    """Holds the state of the private screen, and opens the palette over the window."""

    def __init__(self, desk: Desk, shell: Shell, menus: Menus, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._shell = shell
        self._menus = menus
        self._window = window
        self._scope: Callable[[], Scope | None] = lambda: None
        self._show_view: Callable[[str], None] = lambda _: None
        self._open_payment: Callable[[int], None] = lambda _: None
        self.private = PrivateScreen(desk.memory, shell.private, self)
        self.palette: Palette | None = None
        """While it is open."""
        menus.private.setChecked(self.private.is_on)
        self.private.turned.connect(menus.private.setChecked)
        menus.private_chosen.connect(lambda on: self.private.turn(on=on))
        menus.commands_chosen.connect(self.show_commands)

    def connect_parts(
        self,
        scope: Callable[[], Scope | None],
        show_view: Callable[[str], None],
        open_payment: Callable[[int], None],
    ) -> None:
        """What the window can do that the palette offers."""
        self._scope, self._show_view, self._open_payment = scope, show_view, open_payment

    def entries(self) -> tuple[Entry, ...]:
        """All that can be done now."""
        shell = self._shell
        return (
            *menu_entries(self._window.menuBar()),
            *view_entries(shell.navigation, self._show_view),
            *scope_entries(shell.top_bar),
            *button_entries(shell.front),
            *view_menu_entries(shell.front),
        )

    def show_commands(self) -> None:
        """Open the palette; again closes it."""
        if self.palette is not None:
            self.palette.reject()
            return
        self.palette = made = Palette(self._desk, self._scope(), self.entries(), self._open_payment, self._window)
        made.finished.connect(self._forget)
        made.open()
        made.box.setFocus()

    def _forget(self) -> None:
        self.palette = None
