"""First run, guides and dialogs by keyboard: all is named, Tab goes round, Enter and Esc do their part."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paysg_desktop.ui.setup.role import RolePage
from paysg_desktop.ui.setup.start import StartPage
from paysg_desktop.ui.shell import DEVELOPER, FINANCE
from paysg_desktop.usecases import act
from tests.ui import counter_scenes
from tests.ui import test_pseudo_language as everywhere
from tests.ui.acting import counter
from tests.ui.empties import Empty, empty_desktop
from tests.ui.pseudo import give_places
from tests.ui.setups import front
from tests.ui.test_access import path
from tests.ui.test_reach_by_keyboard import controls, is_reached, shows_focus, told
from tests.ui.windows import Desktop, run_window, settled, until

PAGES = ("role", "start", "other", "first_event", "service", "paysg", "yoco", "gateway", "rotation", "hand_over")
MOST_TABS = 200


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Empty]:
    with empty_desktop(tmp_path / "licensing") as opened:
        yield opened


def walked(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What the key comes to, until it is where it began; more than there can be where it never is."""
    at = window.focusWidget()
    assert at is not None, "nothing has the keyboard"
    found = [at]
    for _ in range(MOST_TABS):
        QTest.keyClick(window.focusWidget(), key)
        at = window.focusWidget()
        assert at is not None
        if at is found[0]:
            break
        found.append(at)
    return found


def problems(root: QWidget, window: QWidget) -> list[str]:
    """What can't be done in `root`, a part of this window, without a mouse."""
    found = walked(window)
    back = walked(window, Qt.Key.Key_Backtab)
    said = [] if len(found) <= MOST_TABS else [f"Tab never comes back to {path(found[0])}"]
    said += [] if set(found) == set(back) else ["Shift+Tab comes elsewhere than Tab"]
    said += [f"{path(each)} is not reached" for each in controls(root) if not is_reached(each, set(found))]
    said += [f"{path(each)} has no name" for each in told(root) if not each.accessibleName()]
    return said + [f"{path(each)} shows no focus" for each in controls(root) if not shows_focus(each)]


class Keyboard:
    """Looks at each dialog with the keyboard alone, and gives it back where it was."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.seen: set[str] = set()

    def look(self, root: QWidget) -> None:
        if not isinstance(root, QDialog) or isinstance(root, QFileDialog):
            return
        give_places()
        root.activateWindow()
        name, had = type(root).__name__, root.focusWidget()
        self.seen.add(name)
        if had is None:
            self.found.add(f"{name}: nothing has the keyboard")
            return
        self.found.update(f"{name}: {each}" for each in problems(root, root))
        if not root.accessibleName():
            self.found.add(f"{name} has no name")
        had.setFocus()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("layout", [FINANCE, DEVELOPER])
def test_each_page_of_the_setup(workspace: Desktop, qapp: QApplication, layout: str, page: str) -> None:
    everywhere.fill(workspace)

    async def look() -> None:
        async with workspace.window(layout) as window:
            window.activateWindow()
            window.setup.open_at(page)
            await settled(window)
            await until(lambda: window.setup.host.isAncestorOf(window.focusWidget()))
            give_places()
            assert problems(window.setup.host, window) == []
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
            assert not window.setup.is_open

    run_window(qapp, look())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_first_run_takes_an_answer_by_keyboard(empty: Empty, qapp: QApplication, key: Qt.Key) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            window.activateWindow()
            await until(lambda: window.setup.is_open)
            role = front(window, RolePage)
            await until(role.finance.hasFocus)
            QTest.keyClick(role.finance, Qt.Key.Key_Tab)
            assert role.developer.hasFocus()
            QTest.keyClick(role.developer, key)
            assert window.layout_name == DEVELOPER
            assert isinstance(window.setup.page, StartPage)
            assert window.focusWidget() in window.setup.page.findChildren(QAbstractButton)

    run_window(qapp, look())


@pytest.mark.parametrize("scene", counter_scenes.SCENES, ids=lambda each: each.__name__)
def test_each_dialog_with_an_account(
    workspace: Desktop,
    qapp: QApplication,
    scene: counter_scenes.Scene,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01))
    keyboard = Keyboard()

    async def look() -> None:
        with counter(workspace, tmp_path / "sandbox") as at:
            async with workspace.window(DEVELOPER) as window:
                await scene(counter_scenes.CounterStand(window, workspace, tmp_path, keyboard, at))

    run_window(qapp, look())
    assert keyboard.seen
    assert keyboard.found == set()


@pytest.mark.parametrize(
    "scene",
    [everywhere.opened_by_views, everywhere.opened_by_menus],
    ids=lambda each: each.__name__,
)
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_each_dialog_without_one(workspace: Desktop, qapp: QApplication, scene: everywhere.Scene) -> None:
    everywhere.fill(workspace)
    keyboard = Keyboard()

    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            await scene(window, keyboard)

    run_window(qapp, look())
    assert keyboard.seen
    assert keyboard.found == set()


def test_what_the_keyboard_can_not_do_is_found(qapp: QApplication) -> None:
    root, made = QDialog(), [QPushButton(), QPushButton("Left out")]
    box = QVBoxLayout(root)
    for each in made:
        box.addWidget(each)
    made[1].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    root.show()
    root.activateWindow()
    made[0].setFocus()
    keyboard = Keyboard()
    keyboard.look(root)
    root.close()
    told_of = {each.rpartition("QPushButton ")[2] for each in keyboard.found}
    assert {"is not reached", "has no name", "QDialog has no name"} <= told_of
