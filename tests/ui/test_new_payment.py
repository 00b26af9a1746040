"""New payment: checked field by field, created once, and what is said when nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.confirm_dialog import Stage as SendStage
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.dialogs.new_payment import NewPaymentDialog, Stage
from paysg_desktop.ui.dialogs.new_payment_account import NoAccountDialog, Offered
from paysg_desktop.ui.dialogs.new_payment_form import CreationForm
from paysg_desktop.ui.dialogs.send_email import SendEmailDialog
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases import act
from tests.builders import NOON
from tests.ui.acting import Counter, counter, opened, sent
from tests.ui.journeys import Mouse, keychain, paste
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["keychain"]

DEMO = Scope(Environment.DEMO)
GOOD = {
    "reference": "INV-2026-0417",
    "amount_minor": "1,234.50",
    "payer_name": "Tan Ah Kow",
    "payer_email": "tan@example.sg",
    "description": "Food shop licence",
}


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent again is sent again at once."""
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01, 0.01))


@pytest.fixture
def at(workspace: Desktop, tmp_path: Path) -> Iterator[Counter]:
    with counter(workspace, tmp_path / "sandbox") as made:
        yield made


def type_in(form: CreationForm, name: str, text: str) -> None:
    """As a person does: the field is entered, filled and left."""
    line = form.inputs[name].line
    line.setFocus()
    line.selectAll()
    if text:
        paste(text, line)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    line.editingFinished.emit()


def fill(form: CreationForm, **fields: str) -> None:
    for name, text in fields.items():
        type_in(form, name, text)


def notes(form: CreationForm) -> dict[str, str]:
    """What stands below the fields that have a problem."""
    return {each.field: each.sentence for each in form.problems}


async def begun(window: MainWindow, scope: Scope = DEMO) -> NewPaymentDialog:
    """The dialog, opened by the keyboard."""
    window.show_scope(scope)
    await settled(window)
    window.menus.new_chosen.emit()
    dialog = await opened(window, NewPaymentDialog)
    assert unnamed(dialog) == []
    return dialog


async def answered(dialog: NewPaymentDialog) -> None:
    await until(lambda: dialog.stage is not Stage.SENDING and not dialog.is_busy)


async def listed(dialog: NewPaymentDialog) -> int:
    """Our key of what was created."""
    await until(lambda: dialog.after.payment_key is not None)
    assert dialog.after.payment_key is not None
    return dialog.after.payment_key


def test_a_payment_is_created_and_its_link_given(
    workspace: Desktop, at: Counter, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_pages.append(url.toString()) or True)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            window.show_scope(DEMO)
            await settled(window)
            mouse.click(window.payments.new_payment.new)
            dialog = await opened(window, NewPaymentDialog)
            form = dialog.payment
            assert form.reference.line.hasFocus()
            fill(form, **GOOD)
            assert form.amount.note == "Read as S$1,234.50"
            assert notes(form) == {}
            mouse.click(dialog.confirm)
            await answered(dialog)
            assert dialog.stage is Stage.CREATED
            page = dialog.created
            assert page.amount.text() == "S$1,234.50"
            assert page.whose.text() == "Tan Ah Kow · INV-2026-0417"
            assert page.copy.hasFocus()
            assert page.qr.text == page.link.text()
            assert page.qr.text.startswith(at.sandbox.server.base_url)
            mouse.click(page.copy)
            assert QApplication.clipboard().text() == page.qr.text
            assert page.said.text() == "The link is on the clipboard."
            mouse.click(page.open)
            assert opened_pages == [page.qr.text]
            key = await listed(dialog)
            mouse.click(page.show_payment)
            await until(lambda: not window.payments.payment.is_empty)
            assert window.payments.table.selected_key() == key

    run_window(qapp, look())
    (made,) = at.sandbox.payments()
    assert made.fields["payer_email"] == "tan@example.sg"
    assert (made.amount_minor, made.fields["reference_id"]) == (123_450, "INV-2026-0417")
    assert mouse.clicks == 5
    (done,) = at.executed("create")
    (action,) = at.actions(made.id)
    assert done.key == action.order.key


def test_everything_that_was_typed_is_sent(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            form = dialog.payment
            extra = {
                "due_date": "1 Feb 2099",
                "payer_address": "1 Road, Singapore",
                "payer_identifier": "S1234567D",
                "return_url": "https://agency.gov.sg/done",
            }
            fill(form, **GOOD, **extra)
            assert form.due.line.text() == "01-FEB-2099"
            for number in range(10):
                row = form.own.add_row()
                row.key.setText(f"name {number}")
                row.value.setText(f"value {number}")
            assert form.own.another.isHidden()
            form.own.rows[9].remove.click()
            assert not form.own.another.isHidden()
            form.description.setFocus()
            QTest.keyClick(form.description.line, Qt.Key.Key_Return)
            await answered(dialog)
            assert dialog.stage is Stage.CREATED

    run_window(qapp, look())
    (made,) = at.sandbox.payments()
    assert made.fields["due_date"] == "01-FEB-2099"
    assert made.fields["payer_identifier"] == "S1234567D"
    assert made.fields["return_url"] == "https://agency.gov.sg/done"
    assert made.fields["metadata"] == {f"name {number}": f"value {number}" for number in range(9)}


def test_the_line_drops_and_it_is_created_once(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "paysg.create", count=2)
            dialog.submit()
            dialog.submit()
            assert dialog.stage is Stage.SENDING
            assert dialog.sending.text().startswith("Sending…")
            await answered(dialog)
            assert dialog.stage is Stage.CREATED
            await listed(dialog)

    run_window(qapp, look())
    assert len(at.sandbox.payments()) == len(at.executed("create")) == 1


def test_what_nobody_knows_is_said_and_found_out(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "paysg.create", count=None)
            dialog.submit()
            await answered(dialog)
            assert dialog.stage is Stage.UNKNOWN
            assert dialog.outcome.meaning.text().startswith("Don't create it again")
            assert dialog.confirm.isHidden()
            assert dialog.look_up.hasFocus()
            dialog.submit()
            assert dialog.stage is Stage.UNKNOWN, "there is nothing to create here"
            at.sandbox.server.faults.clear()
            Mouse().click(dialog.look_up)
            await until(lambda: dialog.stage is Stage.CREATED)
            assert dialog.created.qr.is_drawn

    run_window(qapp, look())
    assert len(at.sandbox.payments()) == 1


def test_what_another_part_finds_out_is_shown_here(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "paysg.create", count=None)
            dialog.submit()
            await answered(dialog)
            assert dialog.action is not None
            at.sandbox.server.faults.clear()
            await window.desk.bridge.ask(workspace.core.look_up, dialog.action.id)
            await until(lambda: dialog.stage is Stage.CREATED)

    run_window(qapp, look())


def test_a_closed_dialog_goes_on_and_says_what_went_wrong(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            dialog.submit()
            dialog.reject()
            await until(lambda: window.payments.model.rowCount() == 1)
            await settled(window)
            assert not window.shell.banner.isVisible()

            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "paysg.create", count=None)
            dialog.submit()
            dialog.reject()
            await until(window.shell.banner.isVisible)
            assert "may have been done or not" in window.shell.banner.sentence

    run_window(qapp, look())


def test_a_refusal_keeps_the_form_and_stands_at_its_field(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    world = at.sandbox.server.world
    world.options = replace(world.options, special_characters="400")

    async def look() -> None:
        async with workspace.window(size=(960, 600)) as window:
            dialog = await begun(window)
            form = dialog.payment
            fill(form, **GOOD | {"payer_name": "Lim ’Siew’ Hua"})
            dialog.submit()
            await answered(dialog)
            assert dialog.stage is Stage.FORM
            assert form.payer_name.text == "Lim ’Siew’ Hua"
            assert notes(form)["payer_name"].startswith("PaySG said: “payer_name holds")
            assert form.payer_name.line.hasFocus()
            assert "did nothing" in dialog.problem.text()
            first = dialog.intent.key
            Mouse().click(dialog.plain)
            assert form.payer_name.text == "Lim 'Siew' Hua"
            assert not dialog.problem.isVisible()
            dialog.submit()
            await answered(dialog)
            assert dialog.stage is Stage.CREATED
            assert dialog.intent.key != first
            await listed(dialog)

    run_window(qapp, look())
    (made,) = at.sandbox.payments()
    assert made.fields["payer_name"] == "Lim 'Siew' Hua"


def test_the_same_form_after_a_refusal_is_a_new_intent(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    world = at.sandbox.server.world
    world.options = replace(world.options, amount_minimum=50)

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD | {"amount_minor": "0.40"})
            dialog.submit()
            await answered(dialog)
            assert "amount_minor" in notes(dialog.payment)
            assert dialog.plain.isHidden(), "plain characters would not help"
            first = dialog.intent.key
            world.options = replace(world.options, amount_minimum=1)
            dialog.submit()
            await answered(dialog)
            assert dialog.stage is Stage.CREATED
            assert dialog.intent.key != first
            await listed(dialog)

    run_window(qapp, look())


def test_create_another_keeps_account_and_description_alone(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            form = dialog.payment
            fill(form, **GOOD, payer_address="1 Road", payer_identifier="S1234567D", due_date="1/2/2099")
            form.own.add_row().key.setText("branch")
            form.own.rows[0].value.setText("Main")
            dialog.submit()
            await answered(dialog)
            await listed(dialog)
            Mouse().click(dialog.created.another)
            assert dialog.stage is Stage.FORM
            assert {name: field.text for name, field in form.inputs.items() if field.text} == {
                "description": GOOD["description"]
            }
            assert not form.own.entries
            assert form.reference.line.hasFocus()
            dialog.reject()
            again = await begun(window)
            assert not any(field.text for field in again.payment.inputs.values()), "nothing is remembered"

    run_window(qapp, look())


def test_the_link_is_e_mailed_where_there_is_an_address(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            dialog.submit()
            await answered(dialog)
            assert not dialog.created.email.isEnabled()
            await listed(dialog)
            Mouse().click(dialog.created.email)
            send = await opened(window, SendEmailDialog)
            await sent(Mouse(), send)
            assert send.stage is SendStage.OUTCOME
            send.reject()
            Mouse().click(dialog.created.another)
            fill(dialog.payment, **GOOD | {"payer_email": "", "reference": "INV-2"})
            dialog.submit()
            await answered(dialog)
            await listed(dialog)
            assert not dialog.created.email.isEnabled()
            assert "No e-mail address" in dialog.created.said.text()

    run_window(qapp, look())
    assert len(at.executed("send_email")) == 1


def test_what_happens_to_it_meanwhile_is_taken_in(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            fill(dialog.payment, **GOOD)
            dialog.submit()
            await answered(dialog)
            await listed(dialog)
            assert dialog.created.email.isEnabled()
            assert dialog.action is not None
            at.sandbox.pay(dialog.action.payment_id or "")
            await window.desk.bridge.ask(at.read)
            await until(lambda: not dialog.created.email.isEnabled())
            assert "paid" in dialog.created.said.text()

    run_window(qapp, look())


def test_accounts_that_cannot_create_are_shown_with_the_reason(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    core = workspace.core
    service = at.sandbox.server.payment_service_ids[1]
    core.add_accounts((Account("paysg", Environment.DEMO, service, "Parking", None, core.clock.now()),))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window, Scope(Environment.DEMO, service))
            chooser = dialog.account.chooser
            assert dialog.account.account.name == "Licensing", "what can't create is never preselected"
            chooser.click()
            usable, barred = chooser._menu.actions()
            assert usable.isEnabled()
            assert not barred.isEnabled()
            assert "Parking" in barred.text()
            assert "key" in barred.text()
            chooser._menu.close()
            dialog.account._choose(core.account("Parking"))
            assert dialog.account.account.name == "Licensing"

    run_window(qapp, look())


def test_without_an_account_it_offers_to_connect_one(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
            none = await opened(window, NoAccountDialog)
            assert unnamed(none) == []
            assert none.words[0].text() == "No account of TEST is connected here."
            Mouse().click(none.confirm)
            (await opened(window, ConnectDialog)).reject()

    run_window(qapp, look())


def test_one_dialog_at_a_time(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            window.creating.begin()
            window.creating.begin()
            await settled(window)
            assert [each for each in window.findChildren(NewPaymentDialog) if each.isVisible()] == [dialog]

    run_window(qapp, look())


def test_live_says_that_it_is_real(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            key = workspace.core.keep_for_session("live", "paysg_live_0123456789abcdef")
            account = Account("paysg", Environment.LIVE, "payment_service_1", "Licensing", key, NOON)
            dialog = NewPaymentDialog(window.desk, Environment.LIVE, (Offered(account),), None, window)
            dialog.open()
            assert dialog.band.isVisible()
            assert dialog.band.accessibleName() == "LIVE: This asks a real person for real money."
            dialog.reject()

    run_window(qapp, look())
