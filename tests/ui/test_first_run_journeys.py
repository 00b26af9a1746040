"""Journeys F7 and D1 from an empty workspace through the first run, with their click budgets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.dialogs.add_endpoint import AddEndpointDialog
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.dialogs.way_in import WayInDialog
from paysg_desktop.ui.setup.first_event import ADDED, CAME, SEND, FirstEventPage
from paysg_desktop.ui.setup.step import StepState
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.ui.connecting import MANY, NAMES, Empty, connect, empty, expected, provider
from tests.ui.journeys import Keychain, Mouse, keychain, paste
from tests.ui.sandboxes import Sandbox
from tests.ui.setups import button, choose_role, dialog, front, have, state, step, take_card
from tests.ui.test_first_event_journey import SECRETS, Fresh, fresh
from tests.ui.windows import run_window, settled, until

__all__ = ["empty", "fresh", "keychain", "provider"]

F7_CLICKS, D1_CLICKS = 12, 4


def test_f7_from_an_empty_workspace_to_correct_totals(
    empty: Empty, provider: Sandbox, qapp: QApplication, keychain: Keychain
) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with empty.window(is_first=True) as window:
            await choose_role(window, mouse, "finance")
            await take_card(window, mouse, "paysg")
            guide = await have(window, mouse, "key")
            assert [each.key for each in guide.steps.steps] == ["key", "read", "end"]
            mouse.click(button(guide.steps, "key"))
            await connect(await dialog(window, ConnectDialog), mouse, provider)
            await until(lambda: state(guide.steps, "key") is StepState.DONE)
            assert all(name in step(guide.steps, "key").sentence for name in NAMES)
            assert guide.said.environment is Environment.DEMO, "the key says whose it is"
            await until(lambda: state(guide.steps, "read") is StepState.DONE, within_s=60)
            assert f"{MANY} payments" in step(guide.steps, "read").sentence
            assert step(guide.steps, "end").title == "The totals are right"
            await settled(window)
            mouse.click(button(guide.steps, "end"))
            assert not window.setup.is_open

            await until(lambda: window.payments.model.rowCount() == MANY, within_s=60)
            assert window.scope is not None
            assert window.scope.environment is Environment.DEMO
            cards = window.payments.cards.cards
            today = singapore_day(empty.core.clock.now())
            await until(lambda: [set(card.words.rows) for card in cards[:3]] == expected(provider, today))
            assert all(card.words.as_of.endswith("checked") for card in cards[:3])

    run_window(qapp, journey())
    assert mouse.clicks <= F7_CLICKS
    assert [each.name for each in empty.core.reader.configured_accounts()] == list(NAMES)
    assert list(keychain._kept.values()) == [provider.server.paysg_key]


def test_a_read_that_fails_is_said_in_the_guide(empty: Empty, provider: Sandbox, qapp: QApplication) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            mouse = Mouse()
            await choose_role(window, mouse, "finance")
            await take_card(window, mouse, "paysg")
            guide = await have(window, mouse, "key")
            mouse.click(button(guide.steps, "key"))
            await connect(await dialog(window, ConnectDialog), mouse, provider)
            await until(lambda: state(guide.steps, "read") is StepState.DONE, within_s=60)
            provider.stop()
            window.setup.deeds.act("read", guide.facts)
            await until(lambda: state(guide.steps, "read") is StepState.FAILED, within_s=60)
            assert step(guide.steps, "read").problem
            assert step(guide.steps, "read").action == "Read again"
            assert step(guide.steps, "end").action == "", "figures that may be old are not called right"

    run_window(qapp, look())


async def give_secret(window: MainWindow, mouse: Mouse, secret: str) -> None:
    """Fill in the open dialog for an endpoint, and have it added."""
    asked = await dialog(window, AddEndpointDialog)
    await until(asked.secret.pasted.hasFocus)
    paste(secret, asked.secret.pasted)
    mouse.click(asked.confirm)


async def first_event(window: MainWindow, mouse: Mouse, fresh: Fresh, secret: str) -> FirstEventPage:
    """As a developer, by the card of the first event, to the page that waits for it."""
    await choose_role(window, mouse, "developer")
    await take_card(window, mouse, "first_event")
    await give_secret(window, mouse, secret)
    await until(lambda: isinstance(window.setup.page, FirstEventPage) and len(fresh.core.addresses()) == 1)
    return front(window, FirstEventPage)


def test_d1_the_first_event_of_a_developer(fresh: Fresh, qapp: QApplication, keychain: Keychain) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with fresh.window(is_first=True) as window:
            page = await first_event(window, mouse, fresh, f" {SECRETS['paysg']}\n")
            await until(lambda: SEND in page.steps.rows)
            assert state(page.steps, ADDED) is StepState.DONE
            assert state(page.steps, CAME) is StepState.LATER
            mouse.click(button(page.steps, SEND))
            url = QApplication.clipboard().text()
            assert url == fresh.core.addresses()[0][1]

            body = fresh.post(url, "paysg")
            await until(lambda: state(page.steps, CAME) is StepState.DONE)
            assert step(page.steps, CAME).title == "It came, and its signature holds"
            fresh.core.store.writer.settle()
            detail = fresh.core.reader.delivery(1)
            assert detail is not None
            assert (detail.row.status, detail.row.answer, detail.body) == (Status.VERIFIED, 200, body)
            assert mouse.clicks <= D1_CLICKS

            button(page.steps, CAME).click()
            assert not window.setup.is_open
            await until(lambda: not window.deliveries.delivery.is_empty)
            assert window.scope is not None
            assert window.scope.environment is Environment.TEST

    run_window(qapp, journey())


def test_a_first_event_with_a_wrong_secret_says_so(fresh: Fresh, qapp: QApplication, keychain: Keychain) -> None:
    async def journey() -> None:
        async with fresh.window(is_first=True) as window:
            mouse = Mouse()
            page = await first_event(window, mouse, fresh, "another_secret_altogether")
            with pytest.raises(AssertionError):
                fresh.post(fresh.core.addresses()[0][1], "paysg")
            await until(lambda: CAME in page.steps.rows and state(page.steps, CAME) is StepState.FAILED)
            assert step(page.steps, CAME).problem
            assert button(page.steps, CAME).accessibleName() == "Show why"

    run_window(qapp, journey())


def test_a_secret_ends_on_a_self_test_that_came_back(fresh: Fresh, qapp: QApplication, keychain: Keychain) -> None:
    """The way in is this computer's own address: what goes out there comes in at our listener for real."""

    async def journey() -> None:
        async with fresh.window(is_first=True) as window:
            mouse = Mouse()
            await choose_role(window, mouse, "developer")
            await take_card(window, mouse, "paysg")
            guide = await have(window, mouse, "secret")
            mouse.click(button(guide.steps, "secret"))
            await give_secret(window, mouse, SECRETS["paysg"])
            await until(lambda: state(guide.steps, "secret") is StepState.DONE)
            assert state(guide.steps, "way") is StepState.NOW

            mouse.click(button(guide.steps, "way"))
            (await dialog(window, WayInDialog)).close()
            (here,) = (url.removesuffix(endpoint.path) for endpoint, url in fresh.core.addresses())
            own = NewWayIn(TunnelKind.OWN, "gateway", {"url": here})
            await window.desk.bridge.ask(fresh.core.reach.add, own)
            await until(lambda: state(guide.steps, "way") is StepState.DONE)
            if state(guide.steps, "test") is not StepState.DONE:
                mouse.click(button(guide.steps, "test"))
            await until(lambda: state(guide.steps, "test") is StepState.DONE)
            assert "came back" in step(guide.steps, "test").sentence
            assert step(guide.steps, "end").title == "Webhooks can come"
            assert fresh.core.reader.delivery(1) is None, "a probe is no delivery"

            mouse.click(button(guide.steps, "hand"))
            banner = window.setup.host.banner
            await until(lambda: "this computer alone" in banner.sentence)
            mouse.click(button(guide.steps, "end"))
            assert not window.setup.is_open

    run_window(qapp, journey())
