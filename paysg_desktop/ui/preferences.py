"""Settings and the window: what a change does to it, and the ways to what asks about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.settings.declarations import (
    LAYOUT,
    RETENTION_ASK_ON,
    RETENTION_BODIES,
    RETENTION_RECORDS,
    THEME,
    Setting,
)
from paysg_desktop.ui import theme
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.care_operations import CareOperations
from paysg_desktop.ui.dialogs.purge_dialog import PurgeDialog
from paysg_desktop.ui.dialogs.retention import RetentionDialog
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.pulse import Frame, Pulse
from paysg_desktop.ui.shell import SETTINGS
from paysg_desktop.ui.views.settings import SettingsView

_RETENTION = frozenset({RETENTION_ASK_ON.key, RETENTION_BODIES.key, RETENTION_RECORDS.key})
WAIT_MS = 1_000
"""After so long it is looked again whether another question has gone."""


class Preferences(QObject):
    """`show_layout` dresses the window in a layout; `care` leads to backups."""

    view_wanted = Signal(str)
    """A view is to be shown: by its name."""

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        menus: Menus,
        care: CareOperations,
        show_layout: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._menus = menus
        self._care = care
        self._show_layout = show_layout
        self._view: SettingsView | None = None
        self._has_looked = False
        self.retention: RetentionDialog | None = None
        """The page that asks how long things are kept, while it is open."""
        self.purge: PurgeDialog | None = None
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._ask_first)
        menus.theme_chosen.connect(self.choose_theme)
        settings = desk.core.settings
        menus.mark("theme", settings.get(THEME))
        menus.lock("theme", settings.why_locked(THEME))
        menus.lock("layout", settings.why_locked(LAYOUT))

    @property
    def is_waiting(self) -> bool:
        """Whether a question waits until another one has gone."""
        return self._waiting.isActive()

    def connect_parts(self, pulse: Pulse) -> None:
        """LIVE data that is there, or a new day, may be the time to ask."""
        pulse.beat.connect(self._on_beat)
        pulse.day_began.connect(self._on_day)

    def hold(self, view: SettingsView) -> None:
        """The view, once it is there."""
        self._view = view
        view.purge_requested.connect(self.open_purge)
        view.retention_requested.connect(lambda: self.open_retention(is_first=False))
        view.care_requested.connect(self._care.open)

    def show_page(self, name: str) -> None:
        """Show a page of the settings."""
        self.view_wanted.emit(SETTINGS)
        if self._view is not None:
            self._view.show_page(name)

    def keep(self, setting: Setting[Any], value: Any) -> None:
        """Keep what was chosen outside the Settings view."""
        self._desk.start(self._keep, setting, value)

    def choose_theme(self, choice: str) -> None:
        """System, light or dark: at once, and for the next time."""
        self._dress(choice)
        self.keep(THEME, choice)

    def take(self, changes: Changes) -> None:
        """Settings were changed, here or by another process."""
        if not changes.settings:
            return
        settings = self._desk.core.settings
        if THEME.key in changes.settings:
            self._dress(settings.get(THEME))
        if LAYOUT.key in changes.settings:
            self._show_layout(settings.get(LAYOUT))
        if self._view is not None:
            self._view.take_keys(changes.settings)
        if not _RETENTION.isdisjoint(changes.settings):
            self._has_looked = False

    def open_retention(self, *, is_first: bool) -> None:
        """Ask how long things are kept."""
        if self.retention is not None:
            self.retention.raise_()
            return
        self.retention = RetentionDialog(self._desk, self._window, is_first=is_first)
        self.retention.finished.connect(self._forget_retention)
        self.retention.open()

    def open_purge(self) -> None:
        """Count what is old enough to go, and ask."""
        if self.purge is not None:
            self.purge.raise_()
            return
        self.purge = PurgeDialog(self._desk, self._window)
        self.purge.finished.connect(self._forget_purge)
        self.purge.backup_requested.connect(self._care.open)
        self.purge.retention_requested.connect(lambda: self.open_retention(is_first=False))
        self.purge.open()

    # --- inside ---

    def _dress(self, choice: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, choice)
        self._menus.mark("theme", choice)

    async def _keep(self, setting: Setting[Any], value: Any) -> None:
        await self._desk.bridge.ask(self._desk.core.settings_desk.set, setting, value)

    def _on_beat(self, frame: Frame) -> None:
        if Environment.LIVE in frame.environments and not self._has_looked:
            self._has_looked = True
            self._desk.start(self._look)

    def _on_day(self) -> None:
        self._has_looked = False

    async def _look(self) -> None:
        if await self._desk.bridge.ask(self._desk.core.settings_desk.is_retention_asked_for):
            self._ask_first()

    def _ask_first(self) -> None:
        """Not over another question: that one first."""
        if QApplication.activeModalWidget() is not None:
            self._waiting.start()
        else:
            self.open_retention(is_first=True)

    def _forget_retention(self) -> None:
        self.retention = None

    def _forget_purge(self) -> None:
        self.purge = None
