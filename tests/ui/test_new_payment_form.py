"""The form of a new payment: what it says of each field, how the keyboard goes through it, and its button."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import ActionState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import NewPayment
from paysg_desktop.ui.dialogs.new_payment import Intent, Stage
from paysg_desktop.ui.dialogs.new_payment_fields import PaymentForm
from paysg_desktop.ui.dialogs.new_payment_words import refusal, said_of_fields
from tests.builders import NOON
from tests.ui.acting import Counter
from tests.ui.actions import action
from tests.ui.journeys import keychain
from tests.ui.test_new_payment import DEMO, GOOD, at, begun, fill, notes, type_in
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["at", "keychain"]


def test_each_field_is_checked_as_one_leaves_it(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            form = (await begun(window)).payment
            form.reference.line.editingFinished.emit()
            assert notes(form) == {}, "what was not touched is not complained about"
            for name, text, words in (
                ("amount_minor", "1,23", "The comma could mean two things."),
                ("amount_minor", "-5", "That is no amount."),
                ("amount_minor", "1.234", "at most 2 digits"),
                ("amount_minor", "200,000.01", "PaySG takes at most S$200,000.00"),
                ("amount_minor", "0.30", "a card may be refused"),
                ("payer_email", "tan@", "That is no e-mail address"),
                ("due_date", "31-FEB-2027", "The due date is no day"),
                ("due_date", "1/2/2020", "That day is over."),
                ("payer_identifier", "x" * 21, "Shorten it to 20"),
                ("payer_identifier", "S1234567890", "PaySG may refuse it"),
                ("return_url", "http://x.sg", "starts with https://"),
                ("reference", "x" * 256, "Shorten it to 255"),
                ("payer_name", "Tan “Ah” Kow", "Plain ones"),
            ):
                type_in(form, name, text)
                assert words in notes(form)[name]
                assert form.inputs[name].line.accessibleDescription() == notes(form)[name]
                QTest.keyClick(form.inputs[name].line, Qt.Key.Key_Backspace)
                assert name not in notes(form), "while it is being changed nothing is said"
            type_in(form, "reference", "")
            assert notes(form)["reference"] == "The reference is missing. Type it in."

    run_window(qapp, look())
    assert at.executed("create") == []


def test_the_first_wrong_field_gets_the_keyboard_even_where_it_is_folded(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window(size=(960, 600)) as window:
            dialog = await begun(window)
            form = dialog.payment
            type_in(form, "amount_minor", "5")
            form.description.setFocus()
            dialog.submit()
            assert set(notes(form)) == {"reference", "payer_name", "description"}
            assert form.reference.line.hasFocus()
            fill(form, **GOOD)
            form.return_url.line.setText("x.sg")
            dialog.submit()
            assert not form.more.content.isHidden()
            assert form.return_url.line.hasFocus()
            await until(lambda: not form.return_url.visibleRegion().isEmpty())
            type_in(form, "return_url", "")
            row = form.own.add_row()
            row.key.setText("branch")
            dialog.submit()
            assert "The value of entry 1 is empty." in form.own.note
            row.value.setText("Main")
            form.own.add_row().key.setText("branch")
            form.own.rows[1].value.setText("Other")
            dialog.submit()
            assert "two rows have the name “branch”" in form.own.note
            assert dialog.stage is Stage.FORM

    run_window(qapp, look())
    assert at.executed("create") == []


def test_the_tabulator_goes_as_one_reads(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            form = dialog.payment
            form.more.unfold(is_unfolded=True)
            rows = [form.own.add_row(), form.own.add_row()]
            await until(rows[1].remove.isVisible)
            expected: list[QWidget] = [dialog.account.chooser]
            expected += [form.inputs[name].line for name in list(form.inputs)[:6]]
            expected += [form.due.pick, form.more.button]
            expected += [form.inputs[name].line for name in list(form.inputs)[6:]]
            expected += [*rows[0].stops, *rows[1].stops, form.own.another]
            expected[0].setFocus()
            for each, following in pairwise(expected):
                assert each.hasFocus()
                QTest.keyClick(each, Qt.Key.Key_Tab)
                assert following.hasFocus()

    run_window(qapp, look())


def test_the_calendar_picks_a_day(qapp: QApplication) -> None:
    form = PaymentForm(Environment.TEST, lambda: NOON)
    form.show()
    form.due.pick.click()
    assert form.due.calendar.isVisible()
    month = form.due.calendar.month
    assert month.minimumDate() == month.selectedDate(), "it opens at today"
    QTest.keyClick(month.focusWidget() or month, Qt.Key.Key_Right)
    month.activated.emit(month.selectedDate())
    assert not form.due.calendar.isVisible()
    assert form.due.day is not None
    assert form.due.day.toordinal() - form.due._today().toordinal() == 1
    assert form.due.line.text() == form.due.text
    assert notes(form) == {}
    form.close()


def test_where_no_account_is_connected_that_step_is_the_primary_one(
    workspace: Desktop, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            assert not window.payments.new_payment.isVisible()

    run_window(qapp, look())


def test_the_button_stands_in_payments_alone(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    asked: list[str] = []

    async def look() -> None:
        async with workspace.window(size=(960, 600)) as window:
            button = window.payments.new_payment
            window.show_scope(DEMO)
            await settled(window)
            assert button.isVisible()
            bar = window.shell.top_bar
            assert button.parentWidget() is bar
            assert button.geometry().right() <= bar.width()
            window.show_view("reconcile")
            assert not button.isVisible()
            window.show_view("payments")
            assert button.isVisible()
            window.payments.many_requested.connect(lambda: asked.append("many"))
            button.many.trigger()
            assert asked == ["many"]
            assert [each.text() for each in button.menu.actions()] == ["New payment…", "Many from a file…"]
            reached = [
                each for each in button.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            ]
            assert len(reached) == 2

    run_window(qapp, look())


def test_an_order_that_changes_is_another_intent() -> None:
    account = Account("paysg", Environment.TEST, "a", "A", None, NOON)
    other = replace(account, id="b")
    new = NewPayment("INV-1", "Tan", "Licence", 100)
    intent = Intent()
    first = intent.of(account, new)
    assert intent.of(account, replace(new)) == first
    assert intent.of(account, replace(new, amount_minor=101)) != first
    assert intent.of(other, new) != first
    again = intent.of(account, new)
    assert again != first
    intent.forget()
    assert intent.of(account, new) != again


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("payer_name holds a character that is not allowed.", {"payer_name"}),
        ('"amount_in_cents" must be an integer, metadata an object', {"amount_minor", "metadata"}),
        ("amount: too small; successUrl: not https", {"amount_minor", "success_url"}),
        ("refund_amount_in_cents, reference_ids and mydescription are none of ours", set()),
        ("", set()),
    ],
)
def test_what_the_provider_said_stands_at_the_fields_that_it_names(said: str, fields: set[str]) -> None:
    refused = action(1, ActionState.REFUSED, is_done=False, sentence="No.", server_text=said)
    told = said_of_fields(refused)
    assert {each.field for each in told} == fields
    assert all(each.sentence == f"PaySG said: “{said}”" for each in told)
    assert ("PaySG said" in refusal(refused)) is (bool(said) and not fields), "said once, not twice"


def test_foreign_words_in_a_refusal_stay_plain_text(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            said = "payer_name \u202e<b>no</b>\n" + "x" * 5_000
            dialog._show_outcome(action(1, ActionState.REFUSED, is_done=False, sentence="No.", server_text=said))
            note = dialog.payment.payer_name.note
            assert "\u202e" not in note
            assert "\n" not in note
            assert "<b>no</b>" in note
            assert len(note) < 500

    run_window(qapp, look())
