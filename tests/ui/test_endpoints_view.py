"""The Endpoints view on a real workspace: what it lists, what the panel can do, and where the keyboard goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.add_endpoint import AddEndpointDialog
from paysg_desktop.ui.dialogs.disable_endpoint import DisableEndpointDialog
from paysg_desktop.ui.dialogs.rotate_secret import RotateSecretDialog
from paysg_desktop.ui.shell import ENDPOINTS
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.ui.journeys import Keychain, keychain
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["keychain"]

MARKUP = "<b>bold</b>\u202e"


@pytest.fixture
def listening(workspace: Desktop) -> Iterator[Desktop]:
    workspace.engine.submit(workspace.core.listen()).result()
    yield workspace
    workspace.engine.submit(workspace.core.stop_listening()).result()


def add_yoco(workspace: Desktop, *modes: Environment) -> Endpoint:
    secrets = [
        EndpointSecret(workspace.core.keep_for_session(f"y-{mode}", "whsec_" + "QUJD" * 8), environment=mode)
        for mode in modes
    ]
    made = new_endpoint("yoco", modes[0], workspace.core.clock, name="yoco", secrets=secrets)
    workspace.core.add_endpoint(made)
    return made


def names(window: MainWindow) -> list[str]:
    return [card.name.text() for card in window.endpoints.list.cards]


async def opened(window: MainWindow, endpoint_id: str = "") -> None:
    window.show_view(ENDPOINTS)
    if endpoint_id:
        window.open_endpoint(endpoint_id)
    await settled(window)


def test_the_view_is_a_developers(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            entry = window.shell.navigation.entry(ENDPOINTS)
            assert not entry.isVisible()
            window.show_layout("developer")
            assert entry.isVisible()
            QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
            await settled(window)
            assert (window.shell.view, names(window)) == (ENDPOINTS, ["paysg test"])
            window.show_layout("finance")
            assert (window.shell.view, entry.isVisible()) == ("payments", False)
            await settled(window)

    run_window(qapp, look())


def test_a_card_says_where_with_what_and_what_came(listening: Desktop, qapp: QApplication) -> None:
    listening.deliver(listening.delivery(1), listening.delivery(2, Status.FAILED))

    async def look() -> None:
        async with listening.window("developer") as window:
            await opened(window)
            (card,) = window.endpoints.list.cards
            url = listening.core.addresses()[0][1]
            assert [card.name.text(), card.provider.text(), card.address.text()] == ["paysg test", "PaySG", url]
            assert card.secrets.text() == "no secret: deliveries stay not checked"
            assert (card.share.text(), card.last.text()) == ("50 % of 2 verified", "last delivery just now")
            assert window.endpoints.list.count.text() == "1 endpoint · 1 listening"
            card.copy.click()
            assert QGuiApplication.clipboard().text() == url
            for told in (url, "no secret", "50 % of 2 verified"):
                assert told in card.accessibleDescription()

    run_window(qapp, look())


def test_the_share_follows_what_comes(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            await opened(window, workspace.endpoint.id)
            (card,) = window.endpoints.list.cards
            assert card.share.text() == "nothing yet"
            workspace.pay(1)
            await until(lambda: card.share.text() == "100 % of 1 verified")
            assert window.endpoints.panel.traffic.text_of("Share verified") == "100 % of 1 verified"

    run_window(qapp, look())


def test_an_environment_shows_its_own_endpoints(workspace: Desktop, qapp: QApplication) -> None:
    workspace.add_endpoint(Environment.LIVE)
    add_yoco(workspace, Environment.LIVE, Environment.TEST)

    async def look() -> None:
        async with workspace.window("developer") as window:
            await opened(window)
            assert names(window) == ["paysg live", "yoco"]
            window.open_endpoint(workspace.endpoint.id)
            await settled(window)
            assert window.scope == Scope(Environment.TEST)
            assert names(window) == ["paysg test", "yoco"]
            assert not window.endpoints.panel.is_empty
            window.show_scope(Scope(Environment.LIVE))
            await settled(window)
            assert window.endpoints.panel.is_empty, "what belongs to the other environment is closed"

    run_window(qapp, look())


def test_a_mode_that_only_a_secret_names_can_be_looked_at(workspace: Desktop, qapp: QApplication) -> None:
    workspace.core.set_enabled(workspace.endpoint.id, is_enabled=False)
    add_yoco(workspace, Environment.LIVE, Environment.TEST)

    async def look() -> None:
        async with workspace.window("developer") as window:
            await settled(window)
            offered = [each.value for each in window.shell.top_bar.environment._choices]
            assert offered == [Environment.LIVE, Environment.TEST]

    run_window(qapp, look())


def test_an_empty_place_offers_the_one_step(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            window.show_scope(Scope(Environment.LIVE))
            window.activateWindow()
            await opened(window)
            nothing = window.endpoints.list.nothing
            assert nothing.isVisible()
            await until(nothing.words.add.hasFocus)
            QTest.keyClick(nothing.words.add, Qt.Key.Key_Space)
            (dialog,) = window.findChildren(AddEndpointDialog)
            assert dialog.environment.value is Environment.LIVE
            dialog.reject()

    run_window(qapp, look())


def test_the_keyboard_walks_the_cards_and_closes_the_panel(workspace: Desktop, qapp: QApplication) -> None:
    add_yoco(workspace, Environment.TEST)

    async def look() -> None:
        async with workspace.window("developer") as window:
            window.activateWindow()
            await opened(window)
            first, second = window.endpoints.list.cards
            await until(first.hasFocus)
            QTest.keyClick(first, Qt.Key.Key_J)
            assert second.hasFocus()
            QTest.keyClick(second, Qt.Key.Key_Up)
            QTest.keyClick(first, Qt.Key.Key_Down)
            QTest.keyClick(second, Qt.Key.Key_Return)
            assert (window.endpoints.panel.title.text(), second.isChecked()) == ("yoco", True)
            window.endpoints.panel.copy.setFocus()
            QTest.keyClick(window.endpoints.panel, Qt.Key.Key_Escape)
            assert window.endpoints.panel.is_empty
            assert not second.isChecked()

    run_window(qapp, look())


def test_everything_has_a_name_and_nothing_is_markup(listening: Desktop, qapp: QApplication) -> None:
    odd = new_endpoint("gateway", Environment.TEST, listening.core.clock)
    listening.core.add_endpoint(replace(odd, name=MARKUP))

    async def look() -> None:
        async with listening.window("developer") as window:
            await opened(window, odd.id)
            assert unnamed(window.endpoints) == []
            card, title = window.endpoints.list.cards[1].name, window.endpoints.panel.title
            for label in (card, title):
                assert label.textFormat() == Qt.TextFormat.PlainText
                assert "\u202e" not in label.text()
            assert "\u202e" not in window.endpoints.panel.registration.view.toPlainText()

    run_window(qapp, look())


def test_the_panel_copies_what_it_shows(listening: Desktop, qapp: QApplication) -> None:
    made = add_yoco(listening, Environment.TEST)

    async def look() -> None:
        async with listening.window("developer") as window:
            await opened(window, made.id)
            panel = window.endpoints.panel
            url = next(url for endpoint, url in listening.core.addresses() if endpoint.id == made.id)
            panel.copy.click()
            assert QGuiApplication.clipboard().text() == url
            section = panel.registration
            for form, start in (("request", "POST https://payments.yoco.com"), ("curl", "curl --request POST")):
                section.form.segment(form).click()
                section.copy.click()
                assert QGuiApplication.clipboard().text().startswith(start)
                assert url in QGuiApplication.clipboard().text()
                assert section.view.toPlainText().startswith(start)
            window.open_endpoint(listening.endpoint.id)
            assert "webhook_url" in section.text
            assert not section.form.isVisible(), "PaySG's text has one form"

    run_window(qapp, look())


def test_disabling_asks_and_enabling_does_not(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with listening.window("developer") as window:
            await opened(window, listening.endpoint.id)
            panel = window.endpoints.panel
            panel.disable.click()
            (dialog,) = window.findChildren(DisableEndpointDialog)
            dialog.reject()
            await settled(window)
            assert listening.core.endpoint(listening.endpoint.id).is_enabled
            panel.disable.click()
            dialog = window.findChildren(DisableEndpointDialog)[-1]
            dialog.confirm.click()
            await until(lambda: panel.disabled.isVisible())
            assert listening.core.addresses() == ()
            assert not panel.copy.isVisible()
            assert window.payments.card.empty.add.isVisibleTo(window.payments), "nothing listens any more"
            panel.enable.click()
            await until(lambda: panel.copy.isVisible())
            assert len(listening.core.addresses()) == 1

    run_window(qapp, look())


def test_all_is_verified_again_with_the_outcome_in_words(
    listening: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    listening.deliver(listening.delivery(1, Status.NO_SECRET), listening.delivery(2, Status.NO_SECRET))
    listening.core.rotate_secret(
        listening.endpoint.id, listening.core.keep_for_session("s", "right-secret"), keep_previous_s=0
    )

    async def look() -> None:
        async with listening.window("developer") as window:
            await opened(window, listening.endpoint.id)
            panel = window.endpoints.panel
            panel.verify_all.click()
            await until(panel.outcome.isVisible)
            assert panel.outcome.text() == "2 deliveries were verified again. None of them holds."
            await until(panel.verify_all.isEnabled)

    run_window(qapp, look())


def test_a_secret_that_cannot_be_read_is_told(workspace: Desktop, qapp: QApplication) -> None:
    kept = workspace.core.keep_for_session("blank", " ")
    workspace.core.rotate_secret(workspace.endpoint.id, kept, keep_previous_s=0)

    async def look() -> None:
        async with workspace.window("developer") as window:
            await opened(window, workspace.endpoint.id)
            assert window.endpoints.list.cards[0].secrets.text() == "a secret can't be read: deliveries fail"
            warning, role = window.endpoints.panel.secrets.lines
            assert warning.startswith("A secret is empty or can't be read")
            assert role == "current: only until the program ends"

    run_window(qapp, look())


def test_a_secret_is_asked_for_from_elsewhere_in_the_environment_looked_at(
    workspace: Desktop, qapp: QApplication
) -> None:
    made = add_yoco(workspace, Environment.LIVE, Environment.TEST)

    async def look() -> None:
        async with workspace.window("developer") as window:
            window.show_scope(Scope(Environment.TEST))
            window.set_secret(made.id)
            await until(lambda: bool(window.findChildren(RotateSecretDialog)))
            (dialog,) = window.findChildren(RotateSecretDialog)
            assert dialog.mode.value is Environment.TEST
            dialog.secret.pasted.setText("whsec_" + "QUJE" * 8)
            dialog.submit()
            await until(lambda: len(workspace.core.endpoint(made.id).secrets) == 3)
            await settled(window)

    run_window(qapp, look())
    new, *_ = workspace.core.endpoint(made.id).secrets
    assert (new.environment, new.accepted_until) == (Environment.TEST, None)


@pytest.mark.in_process
def test_settings_of_another_version_do_not_stop_the_view(workspace: Desktop, qapp: QApplication) -> None:
    made = new_endpoint("gateway", Environment.TEST, workspace.core.clock, settings={"from_the_future": 1})
    workspace.core.store.add_endpoint(made)

    async def look() -> None:
        async with workspace.window("developer") as window:
            await opened(window, made.id)
            assert window.endpoints.panel.title.text() == "gateway test"
            window.endpoints.panel.edit.click()

    run_window(qapp, look())


def test_references_name_places_never_values(workspace: Desktop, qapp: QApplication, keychain: Keychain) -> None:
    kept = workspace.core.keep_secret("paysg-test-1", "never-to-be-seen")
    assert kept == SecretReference("keyring", "paysg-test-1")
    workspace.core.rotate_secret(workspace.endpoint.id, kept, keep_previous_s=0)

    async def look() -> None:
        async with workspace.window("developer") as window:
            await opened(window, workspace.endpoint.id)
            assert window.endpoints.panel.secrets.lines == ["current: in the keychain"]

    run_window(qapp, look())
