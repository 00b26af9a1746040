"""Workspaces from the window: the list under the program's name, new ones, and each in a process of its own."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.owner.lock import holder
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.settings.recent import RecentWorkspaces
from paysg_desktop.ui import workspaces
from paysg_desktop.ui.another_window import AnotherWindow, window_command
from paysg_desktop.ui.dialogs.new_workspace import is_name, make_workspace
from paysg_desktop.ui.window import MainWindow
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until


@pytest.fixture
def others(tmp_path: Path) -> list[Path]:
    """Three workspaces, of which the last is missing by now; newest first."""
    made = [tmp_path / "Fines & fees", tmp_path / "\u202esecneciL", tmp_path / "Gone"]
    for folder in made[:2]:
        with open_workspace(folder, "command") as core:
            core.settings.set(LISTENER_PORT, 0)
    for folder in reversed(made):
        RecentWorkspaces().remember(folder)
    return made


async def listed(window: MainWindow) -> list[str]:
    """What stands in the list, which is open then; a line is empty."""
    window.shell.navigation.workspace.click()
    await until(window.workspaces.menu.isVisible)
    return [action.text() for action in window.workspaces.menu.actions()]


def ends_with(code: int, said: str) -> list[str]:
    """A program that says something and ends."""
    return [sys.executable, "-S", "-c", f"import sys; sys.stderr.write({said!r}); sys.exit({code})"]


def test_the_list_has_this_one_the_recent_ones_and_the_missing(
    workspace: Desktop, qapp: QApplication, others: list[Path]
) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            RecentWorkspaces().remember(workspace.core.workspace)
            words = await listed(window)
            assert words[0].startswith("workspace – in ")
            assert words[1].startswith("Fines && fees – in ")
            assert "\u202e" not in words[2]
            assert words[3].startswith("Gone – missing, was in ")
            assert words[4:] == ["", "New workspace…", "Open workspace…", "Take missing ones off the list"]
            actions = window.workspaces.menu.actions()
            assert [action.isChecked() for action in actions[:4]] == [True, False, False, False]
            assert [action.isEnabled() for action in actions[:4]] == [True, True, True, False]
            actions[-1].trigger()
            await settled(window)
            assert others[2] not in RecentWorkspaces().folders()
            window.workspaces.menu.close()

    run_window(qapp, work())


def test_the_name_opens_the_list_by_keyboard_and_from_the_menu(workspace: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with workspace.window(size=(960, 700)) as window:
            assert not window.shell.navigation.workspace.isVisible()
            window.menus.workspaces_chosen.emit()
            await until(window.workspaces.menu.isVisible)
            window.workspaces.menu.close()
        async with workspace.window() as window:
            name = window.shell.navigation.workspace
            assert name.accessibleName() == "Workspace: workspace"
            name.setFocus()
            QTest.keyClick(name, Qt.Key.Key_Return)
            await until(window.workspaces.menu.isVisible)
            window.workspaces.menu.close()

    run_window(qapp, work())


def test_why_the_other_window_did_not_come_up_is_said(
    workspace: Desktop, qapp: QApplication, others: list[Path]
) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            said = "paysg-desktop: The workspace is in use by `paysg-desktop listen`. Close it first.\n"
            window.workspaces.command = lambda folder: ends_with(4, said)
            window.workspaces.open(others[0])
            await until(lambda: window.shell.banner.sentence.startswith("The workspace is in use by"))
            window.workspaces.command = lambda folder: ends_with(1, "")
            window.workspaces.open(others[0])
            await until(lambda: "did not say why" in window.shell.banner.sentence)
            window.workspaces.command = lambda folder: [str(folder / "no such program")]
            window.workspaces.open(others[0])
            await until(lambda: "could not be started" in window.shell.banner.sentence)
            window.workspaces.open(others[2])
            await until(lambda: "There is no workspace in" in window.shell.banner.sentence)

    run_window(qapp, work())


def test_this_workspace_is_not_opened_again(workspace: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            window.workspaces.command = lambda folder: ends_with(4, "it was started")
            window.workspaces.open(workspace.core.workspace)
            await settled(window)
            assert window.shell.banner.sentence == ""

    run_window(qapp, work())


def test_a_new_one_is_made_and_opened(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    opened: list[Path] = []

    def command(folder: Path) -> list[str]:
        opened.append(folder)
        return ends_with(0, "")

    async def work() -> None:
        async with workspace.window() as window:
            window.workspaces.command = command
            window.workspaces.ask_new()
            dialog = window.workspaces.dialog
            assert dialog is not None
            assert unnamed(dialog) == []
            dialog.place.line.setText(str(tmp_path / "agency"))
            dialog.submit()
            await until(lambda: "none of" in dialog.problem.text())
            dialog.name.line.setText("Licences")
            dialog.submit()
            await until(lambda: opened == [tmp_path / "agency" / "Licences"])
            await settled(window)
            assert window.workspaces.dialog is None
            assert window.shell.banner.sentence == ""

    run_window(qapp, work())
    assert (tmp_path / "agency" / "Licences").is_dir()


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", "nul", "COM1.txt", "a.", "a:b", "a\nb", "\u202ea", "?"]
)
def test_what_no_folder_can_be_called_is_refused(tmp_path: Path, name: str) -> None:
    assert not is_name(name)
    with pytest.raises(UsageError):
        make_workspace(str(tmp_path), name)


def test_names_of_people_are_names(tmp_path: Path) -> None:
    for name in ("Licences", "Fines & fees", "牌照", "உரிமங்கள்", "2026-11", "console"):
        assert make_workspace(str(tmp_path), name) == tmp_path / name


def test_what_is_there_is_not_taken_for_new(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="already"):
        make_workspace(str(tmp_path.parent), tmp_path.name)
    with pytest.raises(UsageError, match="whole path"):
        make_workspace("relative", "name")
    with pytest.raises(RefusedError, match="OneDrive"):
        make_workspace(str(tmp_path / "OneDrive - Agency"), "name")


def test_a_frozen_program_starts_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window_command(tmp_path) == [sys.executable, "-m", "paysg_desktop", "--workspace", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert window_command(tmp_path) == [sys.executable, "--workspace", str(tmp_path)]


@pytest.mark.skipif(sys.platform == "win32", reason="the other window is closed by a signal")
def test_two_windows_stand_side_by_side(
    workspace: Desktop, qapp: QApplication, others: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    started: list[AnotherWindow] = []

    def start(command: list[str]) -> AnotherWindow:
        started.append(AnotherWindow(command))
        return started[0]

    monkeypatch.setattr(workspaces, "AnotherWindow", start)

    async def work() -> None:
        async with workspace.window() as window:
            window.workspaces.open(others[0])
            await until(lambda: (found := holder(others[0])) is not None and found.pid > 0, within_s=30)
            found = holder(others[0])
            assert found is not None
            assert (found.kind, found.pid != os.getpid()) == ("window", True)
            await until(lambda: (tmp_path / "config").is_dir(), within_s=30)
            assert window.shell.banner.sentence == ""
            os.kill(started[0].pid, signal.SIGTERM)
            await until(lambda: started[0].exit_code is not None, within_s=30)
            await until(lambda: holder(others[0]) is None, within_s=30)  # its engine ends with it

    run_window(qapp, work())


def test_what_a_started_program_says_is_its_last_line(tmp_path: Path) -> None:
    started = AnotherWindow(ends_with(4, "a warning\npaysg-desktop: It is refused.\n"))
    while started.exit_code is None:
        pass
    assert (started.exit_code, started.said()) == (4, "It is refused.")
    started.let_go()
