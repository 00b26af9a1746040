"""Ways in beside the endpoints: what their cards say, what the panel can do, and what the strip shows of them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.reach import ReachLeg, SelfTest
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind, TunnelState
from paysg_desktop.ui.dialogs.way_in import WayInDialog
from paysg_desktop.ui.dialogs.way_in_asked import AgreeLiveDialog, RemoveWayInDialog
from paysg_desktop.ui.dialogs.way_in_fields import OwnFields
from paysg_desktop.ui.inspector.parts import CopyButton
from paysg_desktop.ui.shell import ENDPOINTS
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.tunnel_programs import PATTERN, command
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, gone, on_view, run_window, settled, until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="The stand-in program is told by signals")

WITHIN_S = 20.0


@pytest.fixture
def listening(workspace: Desktop) -> Iterator[Desktop]:
    workspace.engine.submit(workspace.core.listen()).result()
    yield workspace
    workspace.engine.submit(workspace.core.stop_listening()).result()


def program(*words: str, name: str = "stand-in", is_on: bool = True) -> NewWayIn:
    settings = {"command": command(*words), "pattern": PATTERN, "within_s": "20"}
    return NewWayIn(TunnelKind.COMMAND, name, settings, is_on=is_on)


async def added(desk: Desktop, window: MainWindow, new: NewWayIn, state: TunnelState) -> TunnelConfig:
    """One that stands as it should, and is shown so."""
    made = await asyncio.to_thread(desk.core.reach.add, new)
    await until(lambda: desk.core.reach.status(made.id).state is state, WITHIN_S)
    await until(lambda: _shown(window, made) is state, WITHIN_S)
    return made


def _shown(window: MainWindow, config: TunnelConfig) -> TunnelState | None:
    record = window.endpoints.ways_in.seen.record(config.id)
    return record.status.state if record is not None else None


def test_an_empty_place_offers_the_one_step(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            nothing = window.endpoints.ways_in.list.nothing
            assert "can't reach this computer yet" in " ".join(
                each.text() for each in nothing.findChildren(type(window.endpoints.ways_in.list.title))
            )
            Mouse().click(nothing.add)
            (dialog,) = window.findChildren(WayInDialog)
            assert isinstance(dialog.page, OwnFields)
            await until(dialog.page.url.line.hasFocus)
            QTest.keyClick(dialog.page.url.line, Qt.Key.Key_Escape)
            await gone(dialog, window)
            assert workspace.core.reach.ways_in() == ()

    run_window(qapp, look())


def test_without_an_endpoint_only_that_is_offered(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS, Environment.LIVE) as window:
            ways_in = window.endpoints.ways_in
            assert ways_in.list.isVisible(), "the one of TEST is led to, too"
            ways_in.show(type(ways_in.seen)())
            assert not ways_in.list.isVisible()

    run_window(qapp, look())


def test_one_that_stands_is_shown_tested_and_copied(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(listening, ENDPOINTS) as window:
            made = await added(listening, window, program(), TunnelState.UP)
            url = listening.core.reach.status(made.id).url
            view, mouse = window.endpoints.ways_in, Mouse()
            (card,) = view.list.cards
            assert [card.name.text(), card.kind.text()] == ["stand-in", f"Program {sys.executable.split('/')[-1]}"]
            assert [each.chip.text for each in (card.state, card.third_party) if each.chip] == [
                "Up",
                "A third party sees payers' data",
            ]
            mouse.click(card.copy)
            assert QGuiApplication.clipboard().text() == url
            mouse.click(card)
            panel = view.panel
            await until(panel.test.isVisible)
            assert panel.addresses.text_of("paysg test") == url + listening.endpoint.path
            mouse.click(panel.test)
            assert not panel.test.isEnabled()
            await until(lambda: "came back by the public address" in panel.outcome.text(), WITHIN_S)
            await until(lambda: panel.tests.text_of("Result") is not None)
            assert panel.test.isEnabled()
            assert unnamed(window.endpoints) == []
            await until(
                lambda: any(each.copies == url + listening.endpoint.path for each in window.shell.strip.parts)
            )
            assert "A third party sees payers' data" in [each.text for each in window.shell.strip.parts]
            window.show_layout("finance")
            await settled(window)
            (mark,) = [each for each in window.shell.strip.parts if "third party" in each.text]
            assert mark.opens

    run_window(qapp, look())


def test_one_that_is_down_says_why_and_when_it_is_tried_again(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(listening, ENDPOINTS) as window:
            await added(listening, window, program("fails"), TunnelState.DOWN)
            (card,) = window.endpoints.ways_in.list.cards
            assert card.state.chip is not None
            assert card.state.chip.text == "Down"
            assert "the relay refused" in card.problem.text()
            assert "⟦RLO⟧limit reached" in card.problem.text(), "what a program prints passes the gate"
            assert "look what it says" in card.next_step.text()
            assert "Tried again at" in card.next_step.text()
            assert not card.copy.isVisible()
            assert card.problem.text() in card.accessibleDescription()

    run_window(qapp, look())


def test_a_failed_self_test_makes_it_degraded_with_the_next_step(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(listening, ENDPOINTS) as window:
            own = NewWayIn(TunnelKind.OWN, "gateway", {"url": "https://pay.example.gov.sg"})
            made = await added(listening, window, own, TunnelState.UP)
            url, at = own.settings["url"], listening.core.clock.now()
            listening.core.reach.take_test(
                SelfTest(at, made.id, url, 1, ReachLeg.TLS, "The certificate has run out.", "Renew it.")
            )
            await until(lambda: _shown(window, made) is TunnelState.DEGRADED)
            (card,) = window.endpoints.ways_in.list.cards
            assert not card.third_party.isVisible()
            card.click()
            whole = url + listening.endpoint.path
            assert window.endpoints.ways_in.panel.addresses.text_of("paysg test") == whole
            window.endpoints.ways_in.panel.addresses.findChildren(CopyButton)[0].click()
            assert QGuiApplication.clipboard().text() == whole
            await until(lambda: [each.url for each in listening.core.reader.handed_addresses()] == [whole])
            assert [card.problem.text(), card.next_step.text()] == ["The certificate has run out.", "Renew it."]

    run_window(qapp, look())


def test_it_is_switched_off_and_on_and_removed(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(listening, ENDPOINTS) as window:
            made = await added(listening, window, program(), TunnelState.UP)
            view, mouse = window.endpoints.ways_in, Mouse()
            view.choose(made.id)
            mouse.click(view.panel.off)
            await until(lambda: _shown(window, made) is TunnelState.OFF and view.panel.on.isVisible(), WITHIN_S)
            mouse.click(view.panel.on)
            await until(lambda: _shown(window, made) is TunnelState.UP, WITHIN_S)
            mouse.click(view.panel.remove)
            (asked,) = window.findChildren(RemoveWayInDialog)
            await until(asked.cancel.hasFocus)
            QTest.keyClick(asked, Qt.Key.Key_Return)
            await gone(asked, window)
            assert listening.core.reach.ways_in() != (), "Enter keeps it"
            mouse.click(view.panel.remove)
            mouse.click(next(each for each in window.findChildren(RemoveWayInDialog) if each.isVisible()).confirm)
            await until(lambda: not view.list.cards)
            assert listening.core.reach.ways_in() == ()
            assert not view.panel.isVisible()
            assert view.list.nothing.isVisible()

    run_window(qapp, look())


def test_live_data_through_a_third_party_is_agreed_to_once(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(listening, ENDPOINTS) as window:
            made = await added(listening, window, program(), TunnelState.UP)
            listening.add_endpoint(Environment.LIVE)
            view, mouse = window.endpoints.ways_in, Mouse()
            await until(lambda: _shown(window, made) is TunnelState.OFF, WITHIN_S)
            view.choose(made.id)
            assert "It stands once you agree" in view.panel.problem.text()
            assert "--agree-live" not in view.panel.problem.text()
            mouse.click(view.panel.agree)
            (asked,) = window.findChildren(AgreeLiveDialog)
            mouse.click(asked.confirm)
            assert "Tick that you agree" in asked.problem.text()
            assert listening.core.reach.way_in(made.id).live_agreed_at is None
            mouse.click(asked.agreed.tick)
            mouse.click(asked.confirm)
            await until(lambda: _shown(window, made) is TunnelState.UP, WITHIN_S)
            assert listening.core.reach.way_in(made.id).live_agreed_at is not None
            assert not view.panel.agree.isVisible()
            assert view.panel.third_party.isVisible(), "it stays marked"

    run_window(qapp, look())


def test_the_keyboard_walks_the_cards_and_comes_back(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(listening, ENDPOINTS) as window:
            for name in ("one", "two"):
                await asyncio.to_thread(listening.core.reach.add, program(name=name, is_on=False))
            view = window.endpoints.ways_in
            await until(lambda: len(view.list.cards) == 2)
            first, second = view.list.cards
            first.setFocus()
            QTest.keyClick(first, Qt.Key.Key_J)
            assert second.hasFocus()
            QTest.keyClick(second, Qt.Key.Key_Return)
            await until(lambda: view.panel.title.text() == "two")
            view.panel.edit.setFocus()
            QTest.keyClick(view.panel.edit, Qt.Key.Key_Escape)
            assert not view.panel.isVisible()
            assert view.list.has_focus
            window.endpoints.list.cards[0].click()
            assert window.endpoints.panel.isVisible()
            view.list.cards[0].click()
            assert (window.endpoints.panel.isVisible(), view.panel.isVisible()) == (False, True)
            assert not window.endpoints.list.cards[0].isChecked()

    run_window(qapp, look())
