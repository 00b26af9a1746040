"""The dialogs of one payment: what they say on each page, what they ask for, and what becomes of each outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Approval, NewAction
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.offers import RefundRoom
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.settings.declarations import APPROVAL_ABOVE, STAFF_NAME
from paysg_desktop.ui.dialogs.cancel_payment import CancelDialog
from paysg_desktop.ui.dialogs.confirm_dialog import Stage
from paysg_desktop.ui.dialogs.confirm_outcome import OutcomePage, meaning, outcome_chip
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.dialogs.refund_words import left_afterwards, room_sentence, window_words
from paysg_desktop.ui.dialogs.send_email import SendEmailDialog
from paysg_desktop.ui.inspector.payment_actions import Deed
from paysg_desktop.usecases import act
from tests.ui.acting import (
    REFERENCE,
    Counter,
    asked_in_full,
    be_live,
    counter,
    deed_in_menu,
    live_payment,
    opened,
    sent,
    shown,
)
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

NASTY = "<a href='https://x.example'>try again</a>\u202e"
DAY_US = 86_400_000_000


@pytest.fixture
def at(workspace: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01))
    with counter(workspace, tmp_path / "sandbox") as made:
        yield made


def action(
    state: ActionState, kind: ActionKind = ActionKind.REFUND, provider: str = "paysg", **told: object
) -> Action:
    order = NewAction(
        "key", provider, Environment.TEST, "service", kind, b"{}", amount_minor=2_000, currency="SGD"
    )
    return replace(Action(1, order, 1, state, sentence="Ours."), **told)  # type: ignore[arg-type] - fields by name


# --- words ---


def test_what_is_left_is_a_most_where_somebody_else_refunded() -> None:
    room = RefundRoom(5_000, "SGD", here_minor=1_000, left_minor=4_000)
    assert room_sentence(room) == "S$50.00 paid · S$10.00 refunded here · S$40.00 can still be refunded"
    assert left_afterwards(room, 1_500) == "S$25.00"
    elsewhere = replace(room, is_elsewhere=True)
    assert room_sentence(elsewhere).endswith("at most S$40.00 left")
    assert left_afterwards(elsewhere, 1_500) == "at most S$25.00"
    assert left_afterwards(replace(room, left_minor=None), 1) == "not known"


def test_the_time_for_it_names_the_limit_where_there_is_one() -> None:
    room = RefundRoom(5_000, "SGD", left_minor=5_000, until=90 * DAY_US, days_left=64)
    assert window_words(room, "paysg") == "64 days left of 90, until 1 Apr 1970"
    assert window_words(replace(room, days_left=1), "paysg").startswith("1 day left of 90")
    assert window_words(RefundRoom(5_000, "ZAR"), "yoco") == "no limit is known"


@pytest.mark.parametrize(
    ("told", "chip", "kind"),
    [
        (action(ActionState.DONE, is_done=True), "Done", "good"),
        (action(ActionState.DONE, provider="yoco", is_done=True), "Taken in", "neutral"),
        (action(ActionState.DONE, ActionKind.CANCEL, is_done=True), "Done", "good"),
        (action(ActionState.RESOLVED, is_done=True), "Done", "good"),
        (action(ActionState.RESOLVED, is_done=False), "Not done", "bad"),
        (action(ActionState.REFUSED, is_done=False), "Not done", "bad"),
        (action(ActionState.UNKNOWN), "Not known", "caution"),
        (action(ActionState.SENT), "Being sent", "neutral"),
        (action(ActionState.INTENDED), "Waits for a second person", "caution"),
    ],
)
def test_each_outcome_has_its_chip(told: Action, chip: str, kind: str) -> None:
    assert (outcome_chip(told).text, outcome_chip(told).kind) == (chip, kind)


def test_what_is_not_known_says_what_not_to_do() -> None:
    assert "don't refund it on the dashboard" in meaning(action(ActionState.UNKNOWN))
    assert "don't cancel it on the dashboard" in meaning(action(ActionState.UNKNOWN, ActionKind.CANCEL))
    assert "before you send it once more" in meaning(action(ActionState.UNKNOWN, ActionKind.SEND_EMAIL))
    assert meaning(action(ActionState.DONE, is_done=True)) == ""


def test_what_the_server_said_is_plain_text_behind_ours(qapp: QApplication) -> None:
    page = OutcomePage()
    page.show_action(action(ActionState.REFUSED, is_done=False, server_text=NASTY))
    assert page.sentence.text() == "Ours."
    assert page.said.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in page.said.text()
    assert "<a href" in page.said.text()
    assert page.said.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    page.deleteLater()


# --- refunds ---


def test_while_it_is_not_known_it_can_be_looked_up(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            mouse.click(deeds.buttons[Deed.REFUND])
            dialog = await opened(window, RefundDialog)
            mouse.click(dialog.amount.in_full)
            assert dialog.amount.amount.text == "S$50.00"
            mouse.click(dialog.confirm)
            at.sandbox.server.faults.add(FaultKind.DROP_BEFORE, "paysg.refund", count=None)
            await sent(mouse, dialog)
            assert dialog.outcome_page.chip.accessibleName() == "Not known"
            assert dialog.look_up.isVisible()
            assert not dialog.act.isVisible()
            assert unnamed(dialog) == []
            await settled(window)
            await until(lambda: not deeds.buttons[Deed.REFUND].isEnabled())
            assert "it is not known whether it was done" in deeds.reason.text()
            titles = {each.title: each for each in window.payments.payment.story.shown}
            told = next(each for title, each in titles.items() if title.startswith("Refund of S$50.00 asked for"))
            assert (told.detail.split(" · ")[0], told.kind) == ("not known yet", "caution")
            at.sandbox.server.faults.clear()
            mouse.click(dialog.look_up)
            await until(lambda: dialog.outcome_page.chip.accessibleName() == "Done")
            assert not dialog.look_up.isVisible()
            assert [each.minor for each in at.executed("refund")] == [5_000]
            dialog.close()
            await until(lambda: at.row(paid).status is PaymentStatus.REFUNDED)

    run_window(qapp, look())


def test_closing_the_dialog_does_not_stop_it(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            dialog = await asked_in_full(mouse, window, deeds)
            await until(dialog.act.isEnabled)
            at.sandbox.server.faults.add(FaultKind.SLOW_ANSWER, "paysg.refund", seconds=0.2)
            mouse.click(dialog.act)
            assert dialog.stage is Stage.SENDING
            assert "Closing this window does not stop it" in dialog.sending_page.text()
            assert not dialog.act.isEnabled()
            mouse.click(dialog.cancel)
            await until(lambda: window.payments.payment.header.status_chip.accessibleName() == "Refunded")
            assert [each.minor for each in at.executed("refund")] == [5_000]
            assert at.actions(paid)[0].state is ActionState.DONE

    run_window(qapp, look())


def test_a_closed_dialog_still_says_what_came_of_it(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            dialog = await asked_in_full(mouse, window, deeds)
            await until(dialog.act.isEnabled)
            at.sandbox.refund(paid, 1_000)
            mouse.click(dialog.act)
            dialog.close()
            await until(lambda: "meanwhile without this program" in window.shell.banner.sentence)
            assert [each.minor for each in at.executed("refund")] == [1_000]

    run_window(qapp, look())


def test_enter_goes_on_and_never_sends(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()

    async def look() -> None:
        async with workspace.window("finance") as window:
            window.activateWindow()
            await shown(window, at, paid)
            dialog = window.payments.acting.do(Deed.REFUND)
            assert isinstance(dialog, RefundDialog)
            await until(dialog.amount.amount.line.hasFocus)
            QTest.keyClicks(dialog.amount.amount.line, "20")
            QTest.keyClick(dialog.amount.amount.line, Qt.Key.Key_Return)
            assert dialog.stage is Stage.CONFIRM
            await until(dialog.act.isEnabled)
            for _ in range(3):
                QTest.keyClick(dialog.confirm_page.staff.line, Qt.Key.Key_Return)
            assert dialog.stage is Stage.CONFIRM
            assert at.actions(paid) == ()
            dialog.back.click()
            assert dialog.stage is Stage.ASK
            assert dialog.amount.amount.text == "20"
            dialog.close()

    run_window(qapp, look())


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("", "Type an amount, such as S$1,234.50."),
        ("twenty", "That is no amount. Type one in digits, such as S$1,234.50."),
        ("0", "Type an amount above S$0.00."),
        ("50.01", "S$50.01 is more than the S$50.00 that can still be refunded."),
    ],
)
def test_an_amount_that_can_not_be(
    workspace: Desktop, at: Counter, qapp: QApplication, typed: str, note: str
) -> None:
    paid = at.have()

    async def look() -> None:
        async with workspace.window("finance") as window:
            await shown(window, at, paid)
            dialog = window.payments.acting.do(Deed.REFUND)
            assert isinstance(dialog, RefundDialog)
            QTest.keyClicks(dialog.amount.amount.line, typed)
            dialog.confirm.click()
            assert (dialog.stage, dialog.amount.amount.note) == (Stage.ASK, note)
            assert dialog.amount.amount.line.accessibleDescription() == note
            dialog.close()

    run_window(qapp, look())


def test_above_the_limit_it_waits_for_a_second_person(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()
    workspace.core.settings.set(APPROVAL_ABOVE, 10)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            mouse.click(deeds.buttons[Deed.REFUND])
            dialog = await opened(window, RefundDialog)
            QTest.keyClicks(dialog.amount.amount.line, "20")
            mouse.click(dialog.confirm)
            assert dialog.approval.isVisible()
            assert "above S$10.00" in dialog.approval.text()
            assert dialog.act.text() == "Ask for S$20.00"
            dialog.confirm_page.staff.line.setText("")
            await until(dialog.act.isEnabled)
            mouse.click(dialog.act)
            assert dialog.problem.text().startswith("Say your name")
            assert dialog.confirm_page.first_field() is dialog.confirm_page.staff
            dialog.confirm_page.staff.line.setText("Mei")
            dialog.confirm_page.reason.line.setText("paid twice")
            await sent(mouse, dialog)
            assert dialog.outcome_page.chip.accessibleName() == "Waits for a second person"
            assert not dialog.look_up.isVisible()
            (waiting,) = at.actions(paid)
            assert (waiting.order.approval, waiting.order.staff, waiting.order.reason) == (
                Approval.WAITING,
                "Mei",
                "paid twice",
            )
            assert at.executed("refund") == []
            assert workspace.core.settings.get(STAFF_NAME) == "Mei", "offered the next time"
            dialog.close()

    run_window(qapp, look())


def test_live_asks_for_the_reference_and_a_reason(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    be_live(at)
    paid, unpaid = live_payment(at, 1), live_payment(at, 2, is_paid=False)

    async def look() -> None:
        async with workspace.window("finance") as window:
            await shown(window, at, paid)
            dialog = window.payments.acting.do(Deed.REFUND)
            assert isinstance(dialog, RefundDialog)
            dialog.amount.in_full.click()
            dialog.confirm.click()
            page = dialog.confirm_page
            assert page.band.accessibleName().startswith("LIVE: Real money goes back")
            assert page.reference.isVisible()
            assert REFERENCE in page.reference.note
            dialog.send()
            assert dialog.problem.text().startswith("Type the payment's reference to confirm it")
            page.reference.line.setText("INV-1")
            dialog.send()
            assert dialog.problem.text().startswith("What you typed is not")
            page.reference.line.setText(f" {REFERENCE} ")
            dialog.send()
            assert dialog.problem.text().startswith("Say why")
            assert (dialog.stage, at.actions(paid)) == (Stage.CONFIRM, ())
            assert unnamed(dialog) == []
            dialog.close()
            await shown(window, at, unpaid)
            cancel = window.payments.acting.do(Deed.CANCEL)
            assert isinstance(cancel, CancelDialog)
            assert cancel.confirm_page.reference.isVisible()
            cancel.close()
            email = window.payments.acting.do(Deed.SEND_EMAIL)
            assert isinstance(email, SendEmailDialog)
            assert not email.confirm_page.reference.isVisible(), "an e-mail needs no reference typed"
            email.close()

    run_window(qapp, look())


def test_what_can_not_be_sent_goes_back_to_the_confirmation(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    """A LIVE account with a key of the sandbox: refused before anything is written or sent."""
    be_live(at)
    paid = live_payment(at, 1)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            await shown(window, at, paid)
            dialog = window.payments.acting.do(Deed.REFUND)
            assert isinstance(dialog, RefundDialog)
            dialog.amount.in_full.click()
            dialog.confirm.click()
            dialog.confirm_page.reference.line.setText(REFERENCE)
            dialog.confirm_page.reason.line.setText("paid twice")
            await sent(mouse, dialog)
            assert dialog.stage is Stage.CONFIRM
            assert "Nothing was sent" in dialog.problem.text()
            assert dialog.confirm_page.reason.text == "paid twice", "what was typed stays"
            assert at.actions(paid) == ()
            first = dialog.intent
            dialog.back.click()
            dialog.amount.amount.line.setText("20")
            dialog.confirm.click()
            assert dialog.intent != first, "another amount is another intent"
            dialog.close()

    run_window(qapp, look())


# --- cancelling and e-mails ---


def test_a_payment_is_cancelled(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    unpaid = at.have(is_paid=False)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, unpaid)
            deed_in_menu(deeds, Deed.CANCEL).trigger()
            dialog = await opened(window, CancelDialog)
            assert dialog.stage is Stage.CONFIRM
            assert not dialog.back.isVisible()
            await sent(mouse, dialog)
            assert dialog.outcome_page.chip.accessibleName() == "Done"
            assert len(at.executed("cancel")) == 1
            dialog.close()
            await until(lambda: window.payments.payment.header.status_chip.accessibleName() == "Cancelled")

    run_window(qapp, look())


def test_a_payer_who_was_quicker_is_told(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    unpaid = at.have(is_paid=False)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, unpaid)
            deed_in_menu(deeds, Deed.CANCEL).trigger()
            dialog = await opened(window, CancelDialog)
            at.sandbox.pay(unpaid)
            await sent(mouse, dialog)
            assert dialog.outcome_page.chip.accessibleName() == "Not done"
            assert "The payer was quicker" in dialog.outcome_page.sentence.text()
            assert at.executed("cancel") == []
            dialog.close()
            await until(lambda: window.payments.payment.header.status_chip.accessibleName() == "Paid")

    run_window(qapp, look())


def test_an_e_mail_names_the_masked_address_and_asks_before_another(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    unpaid = at.have(is_paid=False)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, unpaid)
            mouse.click(deeds.buttons[Deed.SEND_EMAIL])
            dialog = await opened(window, SendEmailDialog)
            told = {fact.name: fact.value for fact in dialog.confirm_page.facts.shown}
            assert told["To"] == "p•••@example.sg"
            assert told["Sent before"] == "not known to have been sent"
            assert not dialog.again.isVisible()
            await sent(mouse, dialog)
            assert dialog.outcome_page.chip.accessibleName() == "Done"
            dialog.close()
            at.read()
            await until(lambda: deeds.offers is not None and deeds.offers.seen.sent_at is not None)
            mouse.click(deeds.buttons[Deed.SEND_EMAIL])
            await until(lambda: any(each.again.isVisible() for each in window.findChildren(SendEmailDialog)))
            again = next(each for each in window.findChildren(SendEmailDialog) if each.again.isVisible())
            await until(again.act.isEnabled)
            mouse.click(again.act)
            assert again.problem.text().startswith("An e-mail may have gone out before.")
            assert len(at.executed("send_email")) == 1
            mouse.click(again.once_more)
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "paysg.send_email")
            await sent(mouse, again)
            assert again.outcome_page.chip.accessibleName() == "Not known"
            assert len(at.executed("send_email")) == 2, "sent once, and not again by itself"
            again.close()

    run_window(qapp, look())
