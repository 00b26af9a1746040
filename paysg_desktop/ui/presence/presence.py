"""The program beside the clock: tray, notifications, closing and starting at login, together for one window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QApplication

from paysg_desktop.core import Core
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.tunnel import TunnelState, TunnelStatus
from paysg_desktop.settings.declarations import START_AT_LOGIN
from paysg_desktop.settings.login_start import LoginStart
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.presence.closing import Closing
from paysg_desktop.ui.presence.mute import Mute
from paysg_desktop.ui.presence.notifier import Notifier
from paysg_desktop.ui.presence.words import DEAF, LISTENING, TROUBLE, Notice, muted_text
from paysg_desktop.ui.shell import PAUSED
from paysg_desktop.ui.window import MainWindow, bring_to_front
from paysg_desktop.ui.wording import localised, plural, tr

Standing = tuple[tuple[str, TunnelStatus], ...]


class TrayPort(Protocol):
    """The icon beside the clock: `Tray`, or what a test looks at."""

    open_chosen: SignalInstance
    notice_opened: SignalInstance
    hour_chosen: SignalInstance
    tomorrow_chosen: SignalInstance
    unmute_chosen: SignalInstance
    private_chosen: SignalInstance
    quit_chosen: SignalInstance

    @property
    def is_there(self) -> bool: ...

    def show_state(self, state: str, trouble: str, muted: str) -> None: ...

    def show_private(self, *, on: bool) -> None: ...

    def show_icon(self) -> None: ...

    def hide(self) -> None: ...

    def show(self, notice: Notice) -> None: ...


class Presence(QObject):
    """`login` None leaves the entry for starting at login alone, as the demo and pictures do."""

    def __init__(
        self,
        window: MainWindow,
        tray: TrayPort,
        login: LoginStart | None,
        is_in_front: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._tray = tray
        self._login = login
        self._standing: Standing = ()
        self._storage = ""
        self.mute = Mute(self._desk.core.clock, self._desk.memory, self)
        self.notifier = Notifier(self._desk, self.mute, tray, is_in_front or _is_in_front, self)
        self.closing = Closing(self._desk, window, lambda: tray.is_there)
        window.stays = self.closing.stays
        self.closing.quit_wanted.connect(window.quit)
        self._connect()

    def begin(self, *, hidden: bool) -> None:
        """Show the icon and, unless `hidden`, the window; needs a running event loop."""
        self._tray.show_icon()
        self._show_state()
        self._desk.start(self._look_at_ways)
        self._desk.start(self._see_to_login)
        if not hidden:
            self._window.show()
        elif not self._tray.is_there:
            self._window.showMinimized()

    def end(self) -> None:
        """Take the icon away."""
        self._tray.hide()

    # --- inside ---

    def _connect(self) -> None:
        tray, window, mute = self._tray, self._window, self.mute
        self._desk.bridge.changed.connect(self._take)
        window.pulse.beat.connect(lambda _: self._show_state())
        window.shell.strip.opened.connect(lambda name: mute.off() if name == PAUSED else None)
        window.menus.pause_chosen.connect(self._pause)
        window.front.private.turned.connect(self._show_private)
        mute.changed.connect(self._show_state)
        tray.open_chosen.connect(lambda: bring_to_front(window))
        tray.notice_opened.connect(self._open_notice)
        tray.hour_chosen.connect(mute.for_an_hour)
        tray.tomorrow_chosen.connect(mute.until_tomorrow)
        tray.unmute_chosen.connect(mute.off)
        tray.private_chosen.connect(lambda on: window.front.private.turn(on=on))
        tray.quit_chosen.connect(window.quit)
        tray.show_private(on=window.front.private.is_on)

    def _take(self, changes: Changes) -> None:
        if changes.storage is not None:
            self._storage = changes.storage
            self._show_state()
        if changes.ways_in:
            self._desk.start(self._look_at_ways)
        if START_AT_LOGIN.key in changes.settings:
            self._desk.start(self._see_to_login)
        self.notifier.take(changes)

    async def _look_at_ways(self) -> None:
        self._standing = await self._desk.bridge.ask(standing, self._desk.core)
        self.notifier.take_ways(self._standing)
        self._show_state()

    async def _see_to_login(self) -> None:
        """Have the entry say what the setting says; one that can't be written is told, and tried again later."""
        if self._login is None:
            return
        wanted = self._desk.core.settings.get(START_AT_LOGIN)
        try:
            await self._desk.bridge.do(_turn, self._login, wanted)
        except PaySGDesktopError as error:
            self._window.shell.banner.report(str(error))

    def _show_state(self) -> None:
        now = self._desk.now()
        muted = muted_text(self.mute.until, now)
        down = [name for name, status in self._standing if status.state is TunnelState.DOWN]
        trouble = localised(self._storage) or plural(len(down), tr("a way in is down"), tr("{n} ways in are down"))
        is_trouble = bool(self._storage or down)
        state = TROUBLE if is_trouble else LISTENING
        state = state if self._desk.core.addresses() else DEAF
        self._tray.show_state(state, trouble if is_trouble else "", muted)
        self._window.shell.show_paused(muted)

    def _show_private(self, on: bool) -> None:
        self._tray.show_private(on=on)
        self._show_state()

    def _pause(self, choice: str) -> None:
        {"hour": self.mute.for_an_hour, "tomorrow": self.mute.until_tomorrow}.get(choice, self.mute.off)()

    def _open_notice(self, notice: Notice) -> None:
        """Bring the window to the front, at what the notification was about."""
        bring_to_front(self._window)
        shown = self._window.scope
        is_elsewhere = shown is None or shown.environment is not notice.environment
        if notice.environment is not None and is_elsewhere:
            self._window.show_scope(Scope(notice.environment))
        self._window.show_view(notice.view)


def standing(core: Core) -> Standing:
    """On a reader thread: the ways in that are to stand, by name, and how each does."""
    names = {each.id: each.name for each in core.reach.ways_in()}
    return tuple((names.get(each.tunnel_id, ""), each) for each in core.reach.statuses())


def _is_in_front() -> bool:
    """Whether somebody works in a window of ours."""
    return QApplication.activeWindow() is not None


def _turn(login: LoginStart, wanted: bool) -> None:
    """On a worker's thread."""
    if not wanted or not login.is_on():
        login.turn(on=wanted)
