"""Closing the window: asked once, remembered, and never a way to lose what listens without knowing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.settings.declarations import ON_CLOSE
from paysg_desktop.ui.presence.closing import ClosingDialog
from tests.ui.presence.trays import Present, present
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, gone, run_window, until


async def asked(shown: Present) -> ClosingDialog:
    """Close the window; the question that follows."""
    shown.window.close()
    await until(lambda: shown.presence.closing.dialog is not None)
    dialog = shown.presence.closing.dialog
    assert dialog is not None
    await until(dialog.isVisible)
    return dialog


def endings(shown: Present) -> list[bool]:
    """Each time that the window ends the program."""
    ended: list[bool] = []
    shown.window.closed.connect(lambda: ended.append(True))
    return ended


def test_it_is_asked_once_and_kept(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            ended = endings(shown)
            dialog = await asked(shown)
            assert unnamed(dialog) == []
            dialog.confirm.click()
            await until(lambda: shown.window.isHidden())
            assert workspace.core.settings.get(ON_CLOSE) == "keep"
            shown.tray.open_chosen.emit()
            assert shown.window.isVisible()
            await gone(dialog, shown.window)
            shown.window.close()
            assert shown.window.isHidden(), "not asked again"
            assert ended == []
            shown.tray.quit_chosen.emit()
            assert ended == [True]

    run_window(qapp, look())


def test_quitting_is_remembered_too(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            ended = endings(shown)
            dialog = await asked(shown)
            dialog.leave.click()
            await until(lambda: ended == [True])
            assert workspace.core.settings.get(ON_CLOSE) == "quit"

    run_window(qapp, look())


def test_escape_leaves_everything_as_it_is(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            dialog = await asked(shown)
            shown.window.close()
            assert len(shown.window.findChildren(ClosingDialog)) == 1, "asked once at a time"
            dialog.activateWindow()
            await until(dialog.isActiveWindow)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await gone(dialog, shown.window)
            assert shown.window.isVisible()
            assert workspace.core.settings.get(ON_CLOSE) == "ask"

    run_window(qapp, look())


def test_without_a_tray_it_is_said_and_the_window_is_minimised(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace, is_there=False) as shown:
            dialog = await asked(shown)
            assert dialog.confirm.accessibleName() == "Keep listening, minimised"
            dialog.confirm.click()
            await until(lambda: shown.window.isMinimized())
            assert not shown.window.isHidden()

    run_window(qapp, look())


def test_the_menu_quits_whatever_is_set(workspace: Desktop, qapp: QApplication) -> None:
    workspace.core.settings.set(ON_CLOSE, "keep")

    async def look() -> None:
        async with present(workspace) as shown:
            ended = endings(shown)
            shown.window.menus.quit_chosen.emit()
            assert ended == [True]

    run_window(qapp, look())
