"""Connecting accounts and the list of them: what is checked before anything is saved, and what a failure says."""

from __future__ import annotations

import socket
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.accounts_change import RemoveAccountDialog, RenameAccountDialog
from paysg_desktop.ui.dialogs.accounts_list import AccountsDialog
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.window import MainWindow
from tests.builders import NOON
from tests.ui.journeys import Keychain, Mouse, keychain
from tests.ui.windows import ACCOUNT, Desktop, run_window, settled, until

__all__ = ["keychain"]

TEST_KEY = "paysg_stag_0123456789abcdef"
DEMO_KEY = "paysg_demo_0123456789abcdef"


def type_key(dialog: ConnectDialog, key: str) -> None:
    dialog.key.pasted.setText(key)
    dialog.key.edited.emit()


def free_address() -> str:
    """An address of this computer at which nothing answers."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{held.getsockname()[1]}"


def filled(window: MainWindow, key: str = DEMO_KEY, address: str = "", id_: str = ACCOUNT) -> ConnectDialog:
    dialog = window.accounts.connect_account()
    type_key(dialog, key)
    dialog.address.line.setText(address)
    dialog.rows[0].id.line.setText(id_)
    dialog.rows[0].name.line.setText("Licensing")
    return dialog


def test_the_key_says_at_once_which_environment_it_is_for(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = window.accounts.connect_account()
            assert "keychain" in dialog.key.note
            for key, words, is_sandbox in (
                ("paysg_live_0123456789abcdef", "A key for LIVE: what it reads is real money.", False),
                (TEST_KEY, "A key for TEST: not real money.", False),
                (DEMO_KEY, "A key of the sandbox on this computer: made up.", True),
            ):
                type_key(dialog, key)
                assert dialog.key.note == words
                assert dialog.address.isVisible() is is_sandbox
            type_key(dialog, "sk_test_1234")
            assert dialog.key.note.startswith("That is no API key of paysg")
            assert "sk_test_1234" not in dialog.key.note
            dialog.reject()

    run_window(qapp, look())


def test_what_is_missing_is_said_before_anything_is_sent(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            for dialog, words in (
                (filled(window, key=""), "Paste the API key first"),
                (filled(window, key=TEST_KEY, id_=""), "Give the id of each payment service"),
                (filled(window, key=TEST_KEY, id_="00000000-0000"), "begins with payment_service_"),
                (filled(window, address=""), "Say at which address the sandbox"),
            ):
                dialog.submit()
                await until(lambda dialog=dialog, words=words: words in dialog.problem.text())
                dialog.reject()
            twice = filled(window, key=TEST_KEY)
            twice.add_row().id.line.setText(ACCOUNT)
            twice.submit()
            await until(lambda: "have the same id" in twice.problem.text())
            twice.reject()

    run_window(qapp, look())
    assert workspace.core.reader.configured_accounts() == ()
    assert keychain._kept == {}


def test_a_connection_that_fails_says_which_leg_and_saves_nothing(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = filled(window, address=free_address())
            Mouse().click(dialog.confirm)
            await until(lambda: dialog.rows[0].legs.report is not None)
            report = dialog.rows[0].legs.report
            assert report is not None
            assert not report.is_good
            await until(lambda: "1 connection does not work." in dialog.problem.text())
            assert workspace.core.reader.configured_accounts() == ()
            assert keychain._kept == {}
            dialog.rows[0].id.line.textEdited.emit("")
            assert dialog.rows[0].legs.isHidden(), "another id has not been tested"

            dialog.submit()
            await until(lambda: dialog.anyway.isVisible() and dialog.confirm.isEnabled())
            Mouse().click(dialog.anyway)
            await until(lambda: len(workspace.core.reader.configured_accounts()) == 1)
            await until(lambda: window.scope == Scope(Environment.DEMO))
            await settled(window)

    run_window(qapp, look())
    (account,) = workspace.core.reader.configured_accounts()
    assert (account.environment, account.id, account.name) == (Environment.DEMO, ACCOUNT, "Licensing")
    assert account.key is not None
    assert list(keychain._kept.values()) == [DEMO_KEY]
    assert DEMO_KEY.encode() not in b"".join(path.read_bytes() for path in workspace.core.workspace.glob("*.db*"))


def test_a_live_key_and_the_sandbox_never_meet(workspace: Desktop, qapp: QApplication) -> None:
    """The address is asked for with a key of the sandbox only; with another one it is left out."""

    async def look() -> None:
        async with workspace.window() as window:
            dialog = filled(window, key=DEMO_KEY, address="http://203.0.113.7:80")
            dialog.submit()
            await until(lambda: dialog.rows[0].legs.report is not None)
            step = dialog.rows[0].legs.report.failed if dialog.rows[0].legs.report else None
            assert step is not None
            assert "on this computer only" in step.sentence
            await until(lambda: dialog.confirm.isEnabled())
            assert dialog.anyway.isHidden(), "what can never work is not saved"
            dialog.reject()

    run_window(qapp, look())
    assert workspace.core.reader.configured_accounts() == ()


def test_a_variable_is_remembered_by_its_name(
    workspace: Desktop, qapp: QApplication, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAYSG_SANDBOX_KEY", DEMO_KEY)

    async def look() -> None:
        async with workspace.window() as window:
            dialog = filled(window, key="", address=free_address())
            dialog.key.switch.click()
            dialog.key.named.setText("PAYSG_SANDBOX_KEY")
            dialog.address.line.setText(free_address())
            dialog.submit()
            await until(lambda: dialog.anyway.isVisible() and dialog.confirm.isEnabled())
            dialog.anyway.click()
            await until(lambda: len(workspace.core.reader.configured_accounts()) == 1)
            await settled(window)

    run_window(qapp, look())
    (account,) = workspace.core.reader.configured_accounts()
    assert account.key == SecretReference("env", "PAYSG_SANDBOX_KEY")
    assert keychain._kept == {}


def test_closing_the_guide_keeps_nothing(workspace: Desktop, qapp: QApplication, keychain: Keychain) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = filled(window, address=free_address())
            dialog.submit()
            dialog.reject()
            await settled(window)

    run_window(qapp, look())
    assert workspace.core.reader.configured_accounts() == ()
    assert keychain._kept == {}


def account(number: int, name: str, provider: str = "paysg") -> Account:
    id_ = f"payment_service_00000000-0000-4000-8000-{number:012d}" if provider == "paysg" else ""
    return Account(provider, Environment.TEST, id_, name, None, NOON + number)


async def listed(window: MainWindow, count: int) -> AccountsDialog:
    dialog = window.accounts.manage()
    await until(lambda: len(dialog.cards) == count and dialog.nothing.isHidden() is bool(count))
    # Cards of a dialog that is open already come on the screen a moment later.
    await until(lambda: all(card.isVisible() for card in dialog.cards))
    return dialog


def test_the_list_says_how_far_each_account_is_read(workspace: Desktop, qapp: QApplication) -> None:
    store, now = workspace.core.store, workspace.core.clock.now()
    for each in (account(1, "Licensing"), account(2, "Parking"), account(3, "Shop", "yoco")):
        store.save_account(each)
    store.save_sync_state(account(1, "Licensing"), SyncState(complete_at=now, problem=None))
    store.save_sync_state(account(2, "Parking"), SyncState(problem="PaySG does not take the key any more."))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await listed(window, 3)
            licensing, parking, shop = dialog.cards
            assert [card.name.text() for card in dialog.cards] == ["Licensing", "Parking", "Shop"]
            assert licensing.state.text().startswith("Read whole ")
            assert licensing.problem.isHidden()
            assert (parking.state.text(), parking.problem.text()) == (
                "Not read whole yet",
                "PaySG does not take the key any more.",
            )
            assert shop.read.isHidden(), "a provider that lists no payments cannot be read"
            # What the program reads by itself may have made the list anew since.
            Mouse().click(dialog.cards[1].test)
            await until(lambda: dialog.cards[1].legs.report is not None)
            report = dialog.cards[1].legs.report
            assert report is not None
            assert report.failed is not None
            dialog.reject()

    run_window(qapp, look())


def test_an_account_is_renamed_everywhere(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)
    workspace.core.store.save_account(replace(account(2, "Old name"), id=ACCOUNT))

    async def look() -> None:
        async with workspace.window() as window:
            assert window.shell.top_bar.account.accessibleName() == "Account: Old name"
            dialog = await listed(window, 1)
            dialog.cards[0].rename.click()
            (rename,) = dialog.findChildren(RenameAccountDialog)
            rename.name.line.setText(" ")
            rename.submit()
            assert "Give it a name" in rename.problem.text()
            rename.name.line.setText("Licensing <b>")
            rename.submit()
            await until(lambda: dialog.cards[0].name.text() == "Licensing <b>")
            dialog.reject()
            bar = window.shell.top_bar.account
            await until(lambda: bar.accessibleName() == "Account: Licensing <b>")
            window.payments.open(window.payments.model.key_at(0))
            await until(lambda: not window.payments.payment.is_empty)
            assert window.payments.payment.header.about.text().endswith("Licensing <b>")

    run_window(qapp, look())


def test_a_removed_account_leaves_its_payments(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)
    workspace.core.store.save_account(replace(account(2, "Licensing"), id=ACCOUNT))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await listed(window, 1)
            dialog.cards[0].remove.click()
            (remove,) = dialog.findChildren(RemoveAccountDialog)
            assert "(TEST)" in remove.windowTitle()
            Mouse().click(remove.confirm)
            await until(lambda: not dialog.cards and dialog.nothing.isVisible())
            assert dialog.nothing.text().startswith("No account is connected.")
            dialog.reject()
            await settled(window)
            assert window.payments.model.rowCount() == 1

    run_window(qapp, look())
    assert workspace.core.reader.configured_accounts() == ()


def test_from_the_list_another_account_is_connected(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.menus.accounts_chosen.emit()
            (dialog,) = window.findChildren(AccountsDialog)
            await until(lambda: dialog.nothing.isVisible())
            Mouse().click(dialog.confirm)
            await until(lambda: bool(window.findChildren(ConnectDialog)))
            (guide,) = window.findChildren(ConnectDialog)
            assert isinstance(guide, QDialog)
            guide.provider.segment("yoco").click()
            assert guide.rows[0].id.isHidden(), "Yoco has one account a key"
            assert guide.another.isHidden()
            guide.reject()

    run_window(qapp, look())
