"""The dialog of destinations: nothing typed is lost, nothing secret is shown, and LIVE is asked about."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.settings.declarations import OTHER_HOSTS
from paysg_desktop.ui.dialogs.destination import DestinationDialog
from paysg_desktop.ui.dialogs.destination_signing import AS_IT_CAME, BEFORE, OTHER, OWN
from paysg_desktop.ui.shell import FORWARDING
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.new_destination import NewDestination
from paysg_desktop.usecases.schedules import OWN as OWN_SCHEDULE
from tests.ui.journeys import Keychain, keychain, paste
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, gone, on_view, run_window, settled, until

__all__ = ["keychain"]

URL = "http://localhost:9/webhooks/secret-7f3a"
ELSEWHERE = "http://192.168.1.20/webhooks"
PASTED = "pasted-secret-1f7c"
VARIABLE = "PAYSG_DESTINATION_SECRET"


def forwarding(
    workspace: Desktop, environment: Environment = Environment.TEST
) -> AbstractAsyncContextManager[MainWindow]:
    return on_view(workspace, FORWARDING, environment)


def adding(window: MainWindow) -> DestinationDialog:
    window.forwarding.add()
    return next(each for each in window.findChildren(DestinationDialog) if each.isVisible())


def adding_signed(window: MainWindow) -> DestinationDialog:
    """With an address, to be signed with another secret."""
    dialog = adding(window)
    dialog.url.line.setText(URL)
    dialog.signature.choice.chooser.chosen.emit(OTHER)
    return dialog


def editing(window: MainWindow, made: Destination) -> DestinationDialog:
    if window.forwarding.chosen_id != made.id:
        window.forwarding.choose(made.id)
    window.forwarding.panel.edit.click()
    return next(each for each in window.findChildren(DestinationDialog) if each.isVisible())


async def saved(workspace: Desktop, dialog: DestinationDialog, window: MainWindow) -> Destination:
    """The newest destination, once the dialog has gone."""
    await gone(dialog, window)
    await settled(window)
    return workspace.core.forwards.destinations()[-1]


async def added(workspace: Desktop, **fields: object) -> Destination:
    """One that was there before."""
    new = NewDestination(URL, "My app", Environment.TEST)
    return await asyncio.to_thread(workspace.core.forwards.add, replace(new, **fields))  # type: ignore[arg-type]


def with_secret(workspace: Desktop, value: str = "endpoint-secret") -> Endpoint:
    secret = workspace.core.keep_for_session("own", value)
    return workspace.core.rotate_secret(workspace.endpoint.id, secret, keep_previous_s=0)


def test_enter_adds_with_what_is_usual(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            await until(dialog.url.line.hasFocus)
            QTest.keyClicks(dialog.url.line, f" {URL} ")
            assert dialog.name.line.placeholderText() == "http://localhost:9"
            QTest.keyClick(dialog.url.line, Qt.Key.Key_Return)
            made = await saved(workspace, dialog, window)
            assert (made.name, made.url, made.environment) == ("http://localhost:9", URL, Environment.TEST)
            assert (made.endpoint_id, made.events, made.secret) == (None, (), None)
            assert (made.schedule_name, made.timeout_s) == ("paysg", 10.0)
            assert (made.is_shuffled, made.answers_for_us, made.is_own_checkouts_only) == (False, False, False)

    run_window(qapp, look())


def test_escape_closes_and_adds_nothing(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            await until(dialog.url.line.hasFocus)
            QTest.keyClicks(dialog.url.line, URL)
            QTest.keyClick(dialog.url.line, Qt.Key.Key_Escape)
            await gone(dialog, window)
            assert workspace.core.forwards.destinations() == ()

    run_window(qapp, look())


def test_what_went_wrong_is_a_sentence_and_what_was_typed_stays(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        await added(workspace)
        async with forwarding(workspace) as window:
            dialog = adding(window)
            dialog.more.button.click()
            dialog.events.scope.segment("some").click()
            for prepare, told in (
                (lambda: None, "Give the address"),
                (lambda: dialog.url.line.setText("ftp://x"), "Choose one type"),
                (lambda: dialog.events.ticks["payment.succeeded"].click(), "Only addresses that begin"),
                (lambda: dialog.url.line.setText(ELSEWHERE), "192.168.1.20 is on a private network"),
                (lambda: dialog.limit.line.setText("soon"), "The time limit is a number"),
                (lambda: dialog.limit.line.setText("61"), "The time limit of a destination"),
                (lambda: dialog.limit.line.setText("2 s"), "192.168.1.20 is on a private network"),
                (lambda: dialog.name.line.setText("my APP"), "192.168.1.20 is on a private network"),
                (lambda: dialog.url.line.setText(URL), "There is a destination “my APP” already"),
            ):
                prepare()
                dialog.submit()
                await until(lambda told=told: dialog.problem.text().startswith(told) and not dialog.is_busy)
                assert dialog.confirm.isEnabled()
            assert (dialog.name.text, dialog.limit.text) == ("my APP", "2 s")
            dialog.name.line.setText("Another")
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert (made.events, made.timeout_s) == (("payment.succeeded",), 2.0)

    run_window(qapp, look())


def test_an_own_schedule_is_read_while_it_is_typed(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            schedule = dialog.schedule
            dialog.more.button.click()
            assert schedule.note.startswith("Up to 14 attempts: after 1 min, 2 min")
            schedule.choice.chooser.chosen.emit(OWN_SCHEDULE)
            assert schedule.own.isVisible()
            assert schedule.note.startswith("A schedule is the waits between attempts")
            QTest.keyClicks(schedule.own, "5s 5x")
            assert schedule.note.startswith("“5x” is no wait.")
            QTest.keyClick(schedule.own, Qt.Key.Key_Backspace)
            QTest.keyClicks(schedule.own, "m")
            assert schedule.note == "Up to 3 attempts: after 5 s, 5 min, given up after 5 min 5 s."
            dialog.url.line.setText(URL)
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert (made.schedule_name, made.schedule.waits_s) == ("own", (5, 300))

    run_window(qapp, look())


@pytest.mark.in_process
def test_an_address_says_at_once_what_is_wrong_with_it(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            assert dialog.url.note.startswith("Where your app takes webhooks")
            await until(dialog.url.line.hasFocus)
            QTest.keyClicks(dialog.url.line, "localhost:3000")
            QTest.keyClick(dialog.url.line, Qt.Key.Key_Tab)
            assert dialog.url.note.startswith("Only addresses that begin with http://")
            dialog.url.line.clear()
            QTest.keyClicks(dialog.url.line, ELSEWHERE)
            assert (
                dialog.url.note == "Only this computer is sent to while the setting forwarding.other_hosts is off."
            )
            workspace.core.settings.set(OTHER_HOSTS, True)
            QTest.keyClicks(dialog.url.line, "/x")
            assert dialog.url.note.startswith("Where your app takes webhooks")
            assert not dialog.confirmed.isVisible(), "that is asked of LIVE data alone"
            dialog.reject()
            await gone(dialog, window)

    run_window(qapp, look())


def test_live_data_leaves_only_where_somebody_says_so(workspace: Desktop, qapp: QApplication) -> None:
    workspace.add_endpoint(Environment.LIVE)
    workspace.core.settings.set(OTHER_HOSTS, True)

    async def look() -> None:
        async with forwarding(workspace, Environment.LIVE) as window:
            dialog = adding(window)
            QTest.keyClicks(dialog.url.line, URL)
            assert not dialog.confirmed.isVisible()
            assert not dialog.answers.tick.isEnabled()
            assert dialog.answers.note.startswith("Not in LIVE: an app that fails could cost real payments")
            dialog.url.line.clear()
            QTest.keyClicks(dialog.url.line, ELSEWHERE)
            assert dialog.confirmed.isVisible()
            dialog.submit()
            assert dialog.problem.text().startswith("These are LIVE deliveries")
            assert workspace.core.forwards.destinations() == ()
            dialog.confirmed.tick.click()
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert (made.url, made.environment) == (ELSEWHERE, Environment.LIVE)

    run_window(qapp, look())


def test_answering_the_sender_is_for_one_endpoint_and_takes_all_of_it(
    workspace: Desktop, qapp: QApplication
) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            assert not dialog.answers.tick.isEnabled()
            assert dialog.answers.note.startswith("For one endpoint only")
            dialog.whose.chooser.chosen.emit(workspace.endpoint.id)
            dialog.events.scope.segment("some").click()
            assert dialog.answers.tick.isEnabled()
            dialog.answers.tick.click()
            assert not dialog.events.isVisible()
            dialog.url.line.setText(URL)
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert (made.answers_for_us, made.endpoint_id, made.events) == (True, workspace.endpoint.id, ())
            card = window.forwarding.list.cards[0]
            assert card.answers.isVisible()
            dialog = editing(window, made)
            dialog.whose.chooser.chosen.emit("")
            assert not dialog.answers.tick.isChecked(), "what can't be is not kept secretly"
            dialog.reject()
            await gone(dialog, window)

    run_window(qapp, look())


# --- signing ---


def test_a_pasted_secret_goes_to_the_keychain(workspace: Desktop, qapp: QApplication, keychain: Keychain) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            signing = dialog.signature
            dialog.url.line.setText(URL)
            assert not signing.secret.isVisible()
            signing.choice.chooser.chosen.emit(OTHER)
            dialog.submit()
            assert dialog.problem.text().startswith("Paste the secret to sign with")
            paste(PASTED, signing.secret.pasted)
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert made.secret is not None
            assert keychain.get_password("PaySG Desktop", made.secret.name) == PASTED
            assert window.forwarding.panel.facts.text_of("Signature") == "re-signed"
            dialog = editing(window, made)
            assert dialog.signature.choice.value == BEFORE
            assert dialog.signature.secret.secret == ""
            dialog.submit()
            assert (await saved(workspace, dialog, window)).secret == made.secret

    run_window(qapp, look())


def test_a_secret_is_kept_once_however_often_it_is_tried(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        await added(workspace)
        async with forwarding(workspace) as window:
            dialog = adding_signed(window)
            dialog.name.line.setText("My app")
            paste(PASTED, dialog.signature.secret.pasted)
            for _ in range(2):
                dialog.show_problem("")
                dialog.submit()
                await until(lambda: "already" in dialog.problem.text() and not dialog.is_busy)
            assert dialog.signature.secret.secret == PASTED
            dialog.name.line.setText("Another")
            dialog.submit()
            await saved(workspace, dialog, window)
            assert list(keychain._kept.values()) == [PASTED]

    run_window(qapp, look())


def test_without_a_keychain_it_can_be_kept_until_the_program_ends(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    keyring.set_keyring(NoKeyring())

    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding_signed(window)
            paste(PASTED, dialog.signature.secret.pasted)
            dialog.submit()
            await until(dialog.for_session.isVisible)
            assert "did not take the secret" in dialog.problem.text()
            assert PASTED not in dialog.problem.text()
            dialog.for_session.click()
            made = await saved(workspace, dialog, window)
            assert made.secret is not None
            assert made.secret.store == "session"
            assert workspace.core.secrets.get(made.secret) == PASTED

    run_window(qapp, look())


def test_a_secret_may_come_from_a_variable(
    workspace: Desktop, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASTED)

    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding_signed(window)
            dialog.signature.secret.switch.click()
            dialog.signature.secret.named.setText(VARIABLE)
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert str(made.secret) == f"env:{VARIABLE}"

    run_window(qapp, look())


def test_the_endpoints_own_secret_is_offered_where_it_has_one(workspace: Desktop, qapp: QApplication) -> None:
    endpoint = with_secret(workspace)

    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            choice = dialog.signature.choice
            choice.chooser.chosen.emit(OWN)
            assert choice.value == AS_IT_CAME, "no endpoint is chosen yet, so there is none"
            dialog.whose.chooser.chosen.emit(endpoint.id)
            choice.chooser.chosen.emit(OWN)
            dialog.url.line.setText(URL)
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert made.secret == endpoint.secrets[0].reference

    run_window(qapp, look())


def test_a_secret_that_can_be_no_key_is_refused_before_it_is_kept(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    core = workspace.core
    secret = EndpointSecret(core.keep_for_session("y", "whsec_" + "QUJD" * 8), environment=Environment.TEST)
    yoco = new_endpoint("yoco", Environment.TEST, core.clock, name="yoco", secrets=[secret])
    core.add_endpoint(yoco)

    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            dialog.url.line.setText(URL)
            dialog.whose.chooser.chosen.emit(yoco.id)
            assert list(dialog.events.ticks) == [*core.providers["yoco"].event_types]
            assert dialog.schedule.read() == "yoco"
            dialog.signature.choice.chooser.chosen.emit(OTHER)
            QTest.keyClicks(dialog.signature.secret.pasted, "not-a-key")
            assert dialog.signature.secret.note.startswith("Yoco's signing secrets begin with")
            dialog.submit()
            await until(lambda: bool(dialog.problem.text()) and not dialog.is_busy)
            assert keychain._kept == {}
            dialog.more.button.click()
            assert dialog.own_checkouts.isVisible(), "Yoco sends the whole account's events"
            dialog.reject()
            await gone(dialog, window)

    run_window(qapp, look())


def test_editing_begins_with_what_it_is_and_changes_only_that(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        made = await added(
            workspace,
            endpoint_id=workspace.endpoint.id,
            events=("payment.succeeded", "payment.of_the_future"),
            schedule="5s 5m",
            timeout_s=2.5,
            is_shuffled=True,
        )
        async with forwarding(workspace) as window:
            dialog = editing(window, made)
            assert (dialog.url.text, dialog.name.text) == (URL, "My app")
            assert not dialog.more.content.isHidden(), "what is not usual is in sight"
            assert dialog.events.read() == ("payment.succeeded", "payment.of_the_future")
            dialog.name.line.setText("Renamed")
            dialog.submit()
            changed = await saved(workspace, dialog, window)
            assert changed == replace(made, name="Renamed")

    run_window(qapp, look())


def test_everything_has_a_name(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with forwarding(workspace) as window:
            dialog = adding(window)
            dialog.more.button.click()
            dialog.signature.choice.chooser.chosen.emit(OTHER)
            assert unnamed(dialog) == []
            dialog.reject()
            await gone(dialog, window)

    run_window(qapp, look())
