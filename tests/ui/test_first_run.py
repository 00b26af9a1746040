"""The first run: a role, a way to begin, and it can be skipped and come back to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.sandbox_desk import PAYMENTS
from paysg_desktop.settings.declarations import LAYOUT
from paysg_desktop.ui.setup.front import DONE_KEY
from paysg_desktop.ui.setup.guide import GuidePage
from paysg_desktop.ui.setup.other import OtherPage
from paysg_desktop.ui.setup.role import RolePage
from paysg_desktop.ui.setup.service import ServicePage
from paysg_desktop.ui.setup.start import StartPage
from paysg_desktop.ui.setup.step import StepState
from tests.ui.connecting import Empty
from tests.ui.drops import drop
from tests.ui.empties import Empty as EmptyDesk
from tests.ui.empties import empty_desktop
from tests.ui.journeys import Mouse
from tests.ui.setups import button, choose_role, front, have, state, take_card
from tests.ui.statements import REPORT_HEADER, report_row, write
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[EmptyDesk]:
    with empty_desktop(tmp_path / "licensing") as opened:
        yield opened


@pytest.mark.parametrize("layout", ["finance", "developer"])
def test_an_empty_workspace_asks_for_the_role_and_keeps_it(
    empty: EmptyDesk, qapp: QApplication, layout: str
) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            await choose_role(window, Mouse(), layout)
            cards = front(window, StartPage).cards
            assert cards["first_event"].isVisible() is (layout == "developer")
            assert all(cards[name].isVisible() for name in ("sandbox", "paysg", "other", "import", "service"))
            assert unnamed(window.setup.host) == []
            await settled(window)

    run_window(qapp, look())
    assert empty.core.settings.get(LAYOUT) == layout


def test_it_can_be_skipped_and_comes_back_from_the_menu(empty: EmptyDesk, qapp: QApplication) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            await until(lambda: window.setup.is_open)
            assert window.setup.host.leave.text() == "Skip for now"
            Mouse().click(window.setup.host.leave)
            assert not window.setup.is_open
            assert window.shell.isVisible()
            assert window.payments.card.empty.connect_account.isVisible(), "no dead empty window behind it"
            assert window.desk.memory.value(DONE_KEY, type=bool) is True
            assert not window.setup.is_due(()), "it does not come by itself again"
            window.menus.setup_chosen.emit()
            assert isinstance(window.setup.page, RolePage)
            assert window.setup.host.leave.text() == "Close"
            QTest.keyClick(window.setup.page, Qt.Key.Key_Escape)
            assert not window.setup.is_open

    run_window(qapp, look())


def test_a_workspace_with_anything_in_it_is_not_asked(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window(is_first=True) as window:
            await settled(window)
            assert not window.setup.is_open

    run_window(qapp, look())


def test_each_page_has_a_way_back(empty: EmptyDesk, qapp: QApplication) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            mouse = Mouse()
            await choose_role(window, mouse, "finance")
            for card, kind in (("paysg", GuidePage), ("other", OtherPage), ("service", ServicePage)):
                await take_card(window, mouse, card)
                page = front(window, kind)
                await settled(window)
                assert unnamed(window.setup.host) == []
                mouse.click(page.back)
                front(window, StartPage)
            await take_card(window, mouse, "other")
            mouse.click(front(window, OtherPage).cards["gateway"])
            assert front(window, GuidePage).provider == "gateway"
            mouse.click(front(window, GuidePage).back)
            mouse.click(front(window, OtherPage).back)
            mouse.click(front(window, StartPage).back)
            front(window, RolePage)

    run_window(qapp, look())


def test_the_keyboard_alone_goes_through(empty: EmptyDesk, qapp: QApplication) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            await until(lambda: window.setup.is_open)
            window.activateWindow()
            role = front(window, RolePage)
            await until(role.finance.hasFocus)
            QTest.keyClick(role.finance, Qt.Key.Key_Tab)
            assert role.developer.hasFocus()
            QTest.keyClick(role.developer, Qt.Key.Key_Space)
            cards = front(window, StartPage).cards
            assert cards["first_event"].hasFocus()

    run_window(qapp, look())


def test_the_sandbox_is_two_clicks_away(tmp_path: Path, qapp: QApplication) -> None:
    opened = Empty(tmp_path / "empty")
    opened.engine.submit(opened.core.listen()).result()
    mouse = Mouse()

    async def look() -> None:
        async with opened.window(is_first=True) as window:
            await choose_role(window, mouse, "finance")
            await take_card(window, mouse, "sandbox")
            assert not window.setup.is_open
            await until(lambda: window.payments.model.rowCount() == PAYMENTS)
            assert window.scope is not None
            assert window.scope.environment is Environment.DEMO

    try:
        run_window(qapp, look())
    finally:
        opened.engine.submit(opened.core.stop_listening()).result()
        opened.close()
    assert mouse.clicks == 2


def test_with_neither_a_report_gives_the_figures(empty: EmptyDesk, qapp: QApplication, tmp_path: Path) -> None:
    report = write(
        tmp_path / "Payment report.csv", REPORT_HEADER, report_row(1, "1,240.00"), report_row(2, "45.50")
    )

    async def look() -> None:
        async with empty.window(is_first=True) as window:
            mouse = Mouse()
            await choose_role(window, mouse, "finance")
            await take_card(window, mouse, "paysg")
            mouse.click(front(window, GuidePage).environment.segment(Environment.TEST))
            guide = await have(window, mouse, "neither")
            mouse.click(button(guide.steps, "report"))
            (chooser,) = window.findChildren(QFileDialog)
            chooser.close()
            drop(window, report)
            dialog = window.imports.dialog
            assert dialog is not None
            await until(lambda: dialog.is_settled)
            mouse.click(dialog.confirm)
            await until(lambda: dialog.outcome is not None)
            empty.core.store.writer.settle()
            await until(lambda: state(guide.steps, "report") is StepState.DONE)
            dialog.close()
            await until(lambda: window.imports.dialog is None)
            mouse.click(button(guide.steps, "end"))
            assert not window.setup.is_open
            await until(lambda: window.payments.model.rowCount() == 2)

    run_window(qapp, look())


def test_a_layout_that_the_organisation_set_is_not_asked_for(
    empty: EmptyDesk, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(empty.core.settings), "is_locked", lambda _, setting: setting is LAYOUT)

    async def look() -> None:
        async with empty.window(is_first=True) as window:
            await until(lambda: window.setup.is_open)
            front(window, StartPage)

    run_window(qapp, look())
