"""A place beside the clock that remembers what it was to show, and a window that has one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import QObject, Signal

from paysg_desktop.settings.login_start import LoginStart
from paysg_desktop.ui.presence.presence import Presence
from paysg_desktop.ui.presence.words import Notice
from paysg_desktop.ui.window import MainWindow
from tests.ui.windows import Desktop


class ListedTray(QObject):
    """`TrayPort` for tests."""

    open_chosen = Signal()
    notice_opened = Signal(object)
    hour_chosen = Signal()
    tomorrow_chosen = Signal()
    unmute_chosen = Signal()
    private_chosen = Signal(bool)
    quit_chosen = Signal()

    def __init__(self, *, is_there: bool = True) -> None:
        super().__init__()
        self.is_there = is_there
        self.is_shown = False
        self.is_private = False
        self.notices: list[Notice] = []
        self.state: tuple[str, str, str] = ("", "", "")

    def show_state(self, state: str, trouble: str, muted: str) -> None:
        self.state = (state, trouble, muted)

    def show_private(self, *, on: bool) -> None:
        self.is_private = on

    def show_icon(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def show(self, notice: Notice) -> None:
        self.notices.append(notice)


class Present:
    """A window with a tray; `is_in_front` is what somebody looks at."""

    def __init__(self, window: MainWindow, tray: ListedTray, login: LoginStart | None) -> None:
        self.window, self.tray, self.is_in_front = window, tray, False
        self.presence = Presence(window, tray, login, lambda: self.is_in_front)
        self.presence.begin(hidden=False)


@asynccontextmanager
async def present(
    workspace: Desktop, *, is_there: bool = True, login: LoginStart | None = None
) -> AsyncIterator[Present]:
    """A window that is not in front, with its tray."""
    async with workspace.window() as window:
        made = Present(window, ListedTray(is_there=is_there), login)
        try:
            yield made
        finally:
            window.stays = lambda: False
