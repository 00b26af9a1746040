"""The command palette: everything is in it, a few letters find it, and the mouse is never needed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui import veil
from paysg_desktop.ui.dialogs.about import AboutDialog
from paysg_desktop.ui.presence.palette import Palette
from paysg_desktop.ui.presence.palette_entries import plain
from paysg_desktop.ui.window import MainWindow
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, gone, run_window, settled, until


async def opened(window: MainWindow) -> Palette:
    """By its keys."""
    window.activateWindow()
    await until(lambda: window.isActiveWindow() and window.front.palette is None)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: window.front.palette is not None)
    found = window.front.palette
    assert found is not None
    await until(found.box.hasFocus)
    return found


def leaves(menu: QMenuBar | QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from leaves(inner)
        elif not action.isSeparator():
            yield action


def test_every_action_of_every_menu_is_in_it_and_has_a_name(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            palette = await opened(window)
            words = {(each.words, each.keys) for each in palette.shown}
            for action in leaves(window.menuBar()):
                assert plain(action.text()), "an action without a name"
                keys = action.shortcut().toString().replace("+", " ")
                assert (plain(action.text()), keys) in words or not action.isEnabled()
            assert unnamed(palette) == []

    run_window(qapp, look())


def test_every_view_environment_and_account_is_in_it(workspace: Desktop, qapp: QApplication) -> None:
    workspace.add_endpoint(Environment.LIVE)
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window("finance") as window:
            words = [each.words for each in window.front.entries()]
            for name in window.shell.navigation.names:
                assert f"Go to {window.shell.navigation.entry(name).text()}" in words
            assert {"Show LIVE", "Show TEST – not real money", "Manage accounts…"} <= set(words)
            assert "New payment…" in words
            in_view = [each for each in window.front.entries() if each.place == "In this view"]
            assert in_view

    run_window(qapp, look())


def test_the_keyboard_alone_does_it(workspace: Desktop, qapp: QApplication) -> None:
    workspace.add_endpoint(Environment.LIVE)

    async def look() -> None:
        async with workspace.window("developer") as window:
            palette = await opened(window)
            QTest.keyClicks(palette.box, "go deliv")
            assert palette.shown[0].words == "Go to Deliveries"
            QTest.keyClick(palette.box, Qt.Key.Key_Return)
            await until(lambda: window.shell.view == "deliveries")
            palette = await opened(window)
            QTest.keyClicks(palette.box, "show live")
            QTest.keyClick(palette.box, Qt.Key.Key_Return)
            await until(lambda: window.scope is not None and window.scope.environment is Environment.LIVE)
            palette = await opened(window)
            QTest.keyClicks(palette.box, "about")
            QTest.keyClick(palette.box, Qt.Key.Key_Return)
            await until(lambda: bool(window.findChildren(AboutDialog)))
            window.findChildren(AboutDialog)[0].close()

    run_window(qapp, look())


def test_arrows_move_and_escape_closes(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            palette = await opened(window)
            rows = palette.list.currentIndex
            QTest.keyClick(palette.box, Qt.Key.Key_Up)
            assert rows().row() == 0
            QTest.keyClick(palette.box, Qt.Key.Key_Down)
            QTest.keyClick(palette.box, Qt.Key.Key_PageDown)
            assert rows().row() == 10
            assert palette.box.accessibleDescription().startswith(palette.shown[10].words)
            QTest.keyClicks(palette.box, "nothing like this exists")
            assert palette.shown == ()
            assert palette.nothing.isVisible()
            QTest.keyClick(palette.box, Qt.Key.Key_Return)
            QTest.keyClick(palette.box, Qt.Key.Key_Escape)
            await gone(palette, window)

    run_window(qapp, look())


def test_a_payment_is_found_by_its_reference(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(*range(1, 30))
    workspace.pay(77, reference_id="QX-0042", payer_name="Nur Aisyah")

    async def look() -> None:
        async with workspace.window() as window:
            palette = await opened(window)
            QTest.keyClicks(palette.box, "QX-0042")
            await until(lambda: any("Nur Aisyah" in each.words for each in palette.shown))
            assert palette.shown[0].words == "Nur Aisyah · QX-0042"
            QTest.keyClick(palette.box, Qt.Key.Key_Return)
            await until(lambda: not window.payments.payment.is_empty)
            await settled(window)
            assert window.payments.payment.header.payer.text() == "Nur Aisyah"

    run_window(qapp, look())


@pytest.mark.parametrize("width", [960, 1440])
def test_it_fits_the_window(workspace: Desktop, qapp: QApplication, width: int) -> None:
    async def look() -> None:
        async with workspace.window(size=(width, 600)) as window:
            palette = await opened(window)
            assert window.geometry().contains(palette.geometry())

    run_window(qapp, look())


def test_on_the_private_screen_what_is_found_has_no_name(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(77, reference_id="QX-0042", payer_name="Nur Aisyah")

    async def look() -> None:
        async with workspace.window() as window:
            veil.turn(on=True)
            palette = await opened(window)
            QTest.keyClicks(palette.box, "QX-0042")
            await until(lambda: any(each.place.startswith("Payment") for each in palette.shown))
            assert palette.shown[0].words == "••••• · •••••"
            veil.turn(on=False)

    run_window(qapp, look())
