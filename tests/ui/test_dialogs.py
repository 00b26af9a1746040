"""The dialogs: nothing typed is lost, nothing secret is shown, and the keyboard does it all."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference, SecretRole
from paysg_desktop.ui.dialogs.add_endpoint import AddEndpointDialog
from paysg_desktop.ui.dialogs.disable_endpoint import DisableEndpointDialog
from paysg_desktop.ui.dialogs.edit_endpoint import EditEndpointDialog
from paysg_desktop.ui.dialogs.keeping import GivenSecret, free_name
from paysg_desktop.ui.dialogs.rotate_secret import RotateSecretDialog
from paysg_desktop.ui.shell import ENDPOINTS
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.window import MainWindow
from tests.builders import SECOND
from tests.ui.journeys import Keychain, keychain, paste
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, gone, on_view, run_window, settled, until

__all__ = ["keychain"]

VARIABLE, IN_VARIABLE = "PAYSG_DIALOG_SECRET", "from-the-variable"
PASTED = "pasted-secret-1f7c"


def endpoints(workspace: Desktop) -> AbstractAsyncContextManager[MainWindow]:
    return on_view(workspace, ENDPOINTS)


def adding(window: MainWindow) -> AddEndpointDialog:
    return window.endpoints.operations.add(Environment.TEST, ("paysg test",))


def own(window: MainWindow) -> EndpointRecord:
    return window.endpoints.records[0]


async def made(workspace: Desktop, count: int = 2) -> Endpoint:
    """The endpoint that was added last, once there are so many."""
    await until(lambda: len(workspace.core.reader.endpoints()) == count)
    return max(workspace.core.reader.endpoints(), key=lambda each: each.created_at)


def test_enter_adds_and_the_name_suggests_itself(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            await until(dialog.secret.pasted.hasFocus)
            paste(f"  {PASTED}\n", dialog.secret.pasted)
            QTest.keyClick(dialog.secret.pasted, Qt.Key.Key_Return)
            added = await made(workspace)
            assert (added.name, added.environment) == ("paysg test 2", Environment.TEST)
            (secret,) = added.secrets
            assert keychain.get_password("PaySG Desktop", secret.reference.name) == PASTED
            await gone(dialog, window)
            await settled(window)
            assert window.endpoints.panel.title.text() == "paysg test 2"

    run_window(qapp, look())


def test_escape_closes_and_adds_nothing(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            await until(dialog.secret.pasted.hasFocus)
            QTest.keyClick(dialog.secret.pasted, Qt.Key.Key_Escape)
            await gone(dialog, window)
            assert len(workspace.core.reader.endpoints()) == 1

    run_window(qapp, look())


def test_a_secret_is_hidden_until_it_is_asked_for(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            field = adding(window).secret
            paste(PASTED, field.pasted)
            assert field.pasted.displayText() == "●" * len(PASTED)
            field.reveal.click()
            assert field.pasted.displayText() == PASTED
            assert field.reveal.accessibleName() == "Hide the secret"
            field.reveal.click()
            assert field.pasted.echoMode() == QLineEdit.EchoMode.Password
            assert PASTED not in repr(GivenSecret(PASTED))

    run_window(qapp, look())


def test_what_went_wrong_is_a_sentence_and_what_was_typed_stays(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            paste(PASTED, dialog.secret.pasted)
            for path, told in (
                (workspace.endpoint.path, "Another endpoint has this path"),
                ("h", "A path starts"),
            ):
                dialog.more.button.click()
                dialog.path.line.setText(path)
                dialog.submit()
                await until(lambda told=told: dialog.problem.text().startswith(told))
                assert (dialog.secret.secret, dialog.path.text) == (PASTED, path)
                assert dialog.confirm.isEnabled()
            assert keychain._kept == {}, "a secret is kept only once everything else is right"
            dialog.path.line.setText("/old/path")
            dialog.submit()
            assert (await made(workspace)).path == "/old/path"
            await gone(dialog, window)

    run_window(qapp, look())


def test_a_secret_may_come_from_a_variable(
    workspace: Desktop, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, IN_VARIABLE)

    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            field = dialog.secret
            paste(PASTED, field.pasted)
            field.switch.click()
            await until(field.named.hasFocus)
            for wrong, told in (("whsec_no+name=", "That is no name"), ("PAYSG_UNSET", "is not set")):
                field.named.setText(wrong)
                dialog.submit()
                await until(lambda told=told: told in dialog.problem.text())
                assert "whsec_" not in dialog.problem.text(), "it may be the secret itself"
            field.named.setText(VARIABLE)
            dialog.submit()
            (secret,) = (await made(workspace)).secrets
            assert secret.reference == SecretReference("env", VARIABLE)
            await gone(dialog, window)

    run_window(qapp, look())


def test_yoco_takes_a_secret_for_each_mode_and_both_may_be_missing(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            dialog.provider.segment("yoco").click()
            assert not dialog.environment_field.isVisible()
            live = dialog.by_mode[Environment.LIVE]
            paste("whsec_" + "QUJD" * 8, live.pasted)
            dialog.submit()
            added = await made(workspace)
            assert (added.name, added.environment) == ("yoco", Environment.LIVE)
            assert [each.environment for each in added.secrets] == [Environment.LIVE]
            await gone(dialog, window)
            await settled(window)
            assert window.scope is not None
            assert window.scope.environment is Environment.LIVE, "the new one is shown where it is"
            dialog = adding(window)
            dialog.provider.segment("yoco").click()
            dialog.submit()
            assert (await made(workspace, 3)).secrets == ()
            await gone(dialog, window)

    run_window(qapp, look())


def test_notes_come_while_typing_and_block_nothing(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            assert "once the address is registered" in dialog.secret.note
            QTest.keyClicks(dialog.secret.pasted, "sk_test_1")
            assert dialog.secret.note == "This looks like an API key. The signing secret is another one."
            dialog.submit()
            assert len((await made(workspace)).secrets) == 1
            await gone(dialog, window)

    run_window(qapp, look())


def test_one_closed_while_it_works_still_tells_of_what_it_did(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = adding(window)
            paste(PASTED, dialog.secret.pasted)
            dialog.submit()
            assert not dialog.confirm.isEnabled(), "nothing is added twice"
            dialog.reject()
            added = await made(workspace)
            await until(lambda: window.endpoints.panel.title.text() == added.name)
            await gone(dialog, window)

    run_window(qapp, look())


def test_rotating_keeps_the_old_one_for_as_long_as_it_says(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    first = workspace.core.keep_for_session("first", "first-secret")
    workspace.core.rotate_secret(workspace.endpoint.id, first, keep_previous_s=0)

    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = window.endpoints.operations.set_secret(own(window), Environment.TEST)
            await until(dialog.secret.pasted.hasFocus)
            assert not dialog.mode_field.isVisible()
            dialog.submit()
            assert dialog.problem.text().startswith("Paste the secret first")
            dialog.keep.segment(3 * 86_400).click()
            paste(PASTED, dialog.secret.pasted)
            dialog.submit()
            await gone(dialog, window)

    before = workspace.core.clock.now()
    run_window(qapp, look())
    current, previous = workspace.core.endpoint(workspace.endpoint.id).secrets
    assert current.role(before) is SecretRole.CURRENT
    assert keychain.get_password("PaySG Desktop", current.reference.name) == PASTED
    assert previous.reference == first
    assert previous.accepted_until is not None
    assert 0 <= previous.accepted_until - before - 3 * 86_400 * SECOND < 600 * SECOND


def test_the_first_secret_replaces_none(workspace: Desktop, qapp: QApplication, keychain: Keychain) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = window.endpoints.operations.set_secret(own(window), Environment.TEST)
            assert not dialog.keep_field.isVisible()
            assert dialog.windowTitle() == "Set the secret of “paysg test”"
            paste(PASTED, dialog.secret.pasted)
            dialog.confirm.click()
            await gone(dialog, window)
            await settled(window)
            assert window.endpoints.list.cards[0].secrets.text() == "Secret: current"

    run_window(qapp, look())


def test_editing_renames_and_keeps_only_what_differs(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = window.endpoints.operations.edit(own(window))
            dialog.name.line.setText("")
            dialog.submit()
            await until(lambda: dialog.problem.text().startswith("A name has 1 to 80"))
            dialog.name.line.setText("counter 2")
            tolerance = dialog.settings.fields["tolerance"]
            tolerance.field.line.setText("soon")  # type: ignore[attr-defined]
            dialog.submit()
            assert dialog.problem.text() == "“Time window” is a time, like 300 s or 5 min."
            tolerance.field.line.setText("10 min")  # type: ignore[attr-defined]
            dialog.submit()
            await gone(dialog, window)
            await settled(window)
            assert window.endpoints.list.cards[0].name.text() == "counter 2"

    run_window(qapp, look())
    changed = workspace.core.endpoint(workspace.endpoint.id)
    assert (changed.name, changed.settings) == ("counter 2", {"tolerance": 600})


def test_disabling_is_never_what_enter_does(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = window.endpoints.operations.disable(own(window))
            await until(dialog.cancel.hasFocus)
            QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
            await gone(dialog, window)
            assert workspace.core.endpoint(workspace.endpoint.id).is_enabled

    run_window(qapp, look())


DIALOGS = (AddEndpointDialog, EditEndpointDialog, RotateSecretDialog, DisableEndpointDialog)


def open_dialogs(window: MainWindow) -> list[QDialog]:
    operations, record = window.endpoints.operations, own(window)
    return [
        adding(window),
        operations.edit(record),
        operations.set_secret(record, Environment.TEST),
        operations.disable(record),
    ]


@pytest.mark.parametrize("number", range(len(DIALOGS)), ids=[each.__name__ for each in DIALOGS])
def test_tab_reaches_everything_and_everything_has_a_name(
    workspace: Desktop, qapp: QApplication, number: int
) -> None:
    async def look() -> None:
        async with endpoints(workspace) as window:
            dialog = open_dialogs(window)[number]
            for other in window.findChildren(QDialog):
                if other is not dialog:
                    other.reject()
            assert unnamed(dialog) == []
            assert dialog.accessibleName() == dialog.windowTitle() != ""
            dialog.activateWindow()
            await until(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
            walked = walk(dialog)
            assert {dialog.cancel, dialog.confirm} <= walked
            lines = {each for each in dialog.findChildren(QLineEdit) if each.isVisible()}
            assert lines <= walked
            assert all(each.accessibleName() for each in lines)
            assert dialog.height() <= window.height()
            dialog.reject()

    run_window(qapp, look())


def walk(dialog: QDialog) -> set[QWidget | None]:
    """What Tab passes, once round."""
    walked: set[QWidget | None] = set()
    for _ in range(60):
        walked.add(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    return walked


def test_a_free_name_is_numbered() -> None:
    assert free_name("yoco", ()) == "yoco"
    assert free_name("yoco", ("yoco", "yoco 2")) == "yoco 3"
