"""Workspaces from the window: the list under the program's name, a new one, another one; each in its window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from paysg_desktop.bootstrap import has_workspace
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.settings.paths import prepare_workspace, workspace_name
from paysg_desktop.settings.recent import RecentWorkspaces
from paysg_desktop.ui import gate
from paysg_desktop.ui.another_window import AnotherWindow, window_command
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.new_workspace import NewWorkspaceDialog
from paysg_desktop.ui.navigation import Navigation
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

COMES_UP_S = 6.0
"""A window that lives so long has come up; one that can't says why before."""
_LOOK_S = 0.1
_LONGEST_NAME, _LONGEST_PLACE = 48, 56


@dataclass(frozen=True, slots=True)
class Listed:
    """One workspace in the list."""

    folder: Path
    is_current: bool = False
    is_missing: bool = False


class Workspaces(QObject):
    """`command` is what starts a window on a folder."""

    def __init__(
        self,
        desk: Desk,
        navigation: Navigation,
        window: QWidget,
        command: Callable[[Path], list[str]] = window_command,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._navigation = navigation
        self._window = window
        self.command = command
        self.recent = RecentWorkspaces()
        self.menu = QMenu(navigation)
        self.dialog: NewWorkspaceDialog | None = None
        """The one that asks for a new workspace, while it is open."""
        navigation.workspaces_requested.connect(self.show_list)

    def show_list(self) -> None:
        """Show the workspaces of this user, below the name of this one."""
        self._desk.start(self._show_list)

    def ask_new(self) -> None:
        """Ask for the name and the place of a new one."""
        if self.dialog is None:
            self.dialog = NewWorkspaceDialog(self._desk, self._window)
            self.dialog.finished.connect(self._forget)
            self.dialog.made.connect(self._open_new)
            self.dialog.open()

    def ask_which(self) -> None:
        """Ask for the folder of one that is there."""
        dialog = QFileDialog(self._window, tr("Open a workspace"), str(self._desk.core.workspace.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.open(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, folder: Path) -> None:
        """Show a workspace in a window of its own; one that has a window already comes to the front."""
        if folder != self._desk.core.workspace:
            self._desk.start(self._open, folder, must_exist=True)

    # --- inside ---

    def _open_new(self, folder: Path) -> None:
        self._desk.start(self._open, folder, must_exist=False)

    async def _show_list(self) -> None:
        self._fill(await self._desk.bridge.do(self._listed))
        below = self._navigation.workspace
        anchor = below if below.isVisible() else self._navigation
        height = below.height() if below.isVisible() else Size.TOP_BAR
        self.menu.popup(anchor.mapToGlobal(QPoint(0, height + Size.HALF)))

    def _listed(self) -> tuple[Listed, ...]:
        """On a worker's thread: a folder of a network may take its time to be looked at."""
        core = self._desk.core
        here = () if core.is_demo else (Listed(core.workspace, is_current=True),)
        others = (each for each in self.recent.folders() if each != core.workspace)
        return (*here, *(Listed(each, is_missing=not has_workspace(each)) for each in others))

    def _fill(self, listed: tuple[Listed, ...]) -> None:
        self.menu.clear()
        for each in listed:
            action = self.menu.addAction(_words(each))
            action.setCheckable(each.is_current)
            action.setChecked(each.is_current)
            action.setEnabled(not each.is_missing)
            action.triggered.connect(lambda _=False, folder=each.folder: self.open(folder))
        self.menu.addSeparator()
        self.menu.addAction(tr("New workspace…")).triggered.connect(self.ask_new)
        self.menu.addAction(tr("Open workspace…")).triggered.connect(self.ask_which)
        missing = tuple(each.folder for each in listed if each.is_missing)
        if missing:
            forget = self.menu.addAction(tr("Take missing ones off the list"))
            forget.triggered.connect(lambda: self._desk.start(self._take_off, missing))

    async def _take_off(self, folders: tuple[Path, ...]) -> None:
        await self._desk.bridge.do(self.recent.forget, folders)

    async def _open(self, folder: Path, *, must_exist: bool) -> None:
        started = await self._desk.bridge.do(self._start, folder, must_exist=must_exist)
        try:
            for _ in range(round(COMES_UP_S / _LOOK_S)):
                if started.exit_code is not None:
                    break
                await asyncio.sleep(_LOOK_S)
            if started.exit_code:
                said = started.said()
                raise RefusedError(said or tr("The other window could not be opened, and did not say why."))
        finally:
            started.let_go()

    def _start(self, folder: Path, *, must_exist: bool) -> AnotherWindow:
        if must_exist and not has_workspace(folder):
            said = tr("There is no workspace in {folder}. Nothing was opened; “New workspace…” makes one.")
            raise NotFoundError(said.format(folder=folder))
        prepare_workspace(folder)
        try:
            return AnotherWindow(self.command(folder))
        except OSError as error:
            said = tr("Another window could not be started: {why}.").format(why=error.strerror)
            raise RefusedError(said) from error

    def _forget(self) -> None:
        self.dialog = None


def _words(each: Listed) -> str:
    """The name, and where it is: two may have the same name."""
    name = gate.words(gate.line(workspace_name(each.folder), _LONGEST_NAME))
    place = gate.words(gate.middle(str(each.folder.parent), _LONGEST_PLACE))
    if each.is_missing:
        return tr("{name} – missing, was in {place}").format(name=name, place=place)
    return tr("{name} – in {place}").format(name=name, place=place)
