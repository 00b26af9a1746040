"""A new checkout at Yoco: rand, R2.00 at least, and its page; that it is paid is told by webhook alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.ui.dialogs.new_checkout import CheckoutForm
from paysg_desktop.ui.dialogs.new_payment import NewPaymentDialog, Stage
from paysg_desktop.usecases import act
from tests.ui.acting import Counter, counter
from tests.ui.journeys import Mouse, keychain
from tests.ui.test_access import unnamed
from tests.ui.test_new_payment import answered, begun, fill, notes, type_in
from tests.ui.windows import Desktop, run_window

__all__ = ["keychain"]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01, 0.01))


@pytest.fixture
def at(workspace: Desktop, tmp_path: Path) -> Iterator[Counter]:
    """A counter with an account of Yoco beside that of PaySG."""
    with counter(workspace, tmp_path / "sandbox") as made:
        core, server = workspace.core, made.sandbox.server
        key = core.keep_for_session("yoco", server.yoco_key)
        now = core.clock.now()
        core.add_accounts((Account("yoco", Environment.DEMO, "", "Cape Town", key, now, server.yoco_url),))
        yield made


def choose_yoco(dialog: NewPaymentDialog, desk: Desktop) -> CheckoutForm:
    """The account of Yoco, as the menu offers it."""
    chooser = dialog.account.chooser
    chooser.click()
    entry = next(each for each in chooser._menu.actions() if "Cape Town" in each.text())
    assert entry.text() == "Cape Town – Yoco"
    entry.trigger()
    chooser._menu.close()
    assert dialog.account.account == desk.core.account("Cape Town")
    assert isinstance(dialog.form, CheckoutForm)
    return dialog.form


def test_a_checkout_is_created_and_its_page_given(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            type_in(dialog.payment, "reference", "INV-9")
            form = choose_yoco(dialog, workspace)
            assert dialog.payment.isHidden()
            assert form.isVisible()
            assert unnamed(dialog) == []
            assert form.reference.text == "INV-9", "what both forms know goes along"
            assert "told by webhook alone" in dialog.sentence.text()
            for text, words in (
                ("1.99", "Yoco takes R2.00 or more"),
                ("", "Type an amount"),
                ("20.005", "2 digits"),
            ):
                type_in(form, "amount_minor", text)
                assert words in notes(form)["amount_minor"]
            fill(form, amount_minor="R250", description="Permit fee")
            assert form.amount.note == "Read as R250.00"
            type_in(form, "success_url", "http://x.co.za")
            assert "https://" in notes(form)["success_url"]
            type_in(form, "success_url", "https://x.co.za/paid")
            Mouse().click(dialog.confirm)
            await answered(dialog)
            assert dialog.stage is Stage.CREATED
            assert dialog.created.amount.text() == "R250.00"
            assert dialog.created.email.isHidden()
            assert "paid is told by webhook" in dialog.created.meaning.text()
            assert "/pay/ch_" in dialog.created.qr.text
            Mouse().click(dialog.created.another)
            assert {name: field.text for name, field in form.inputs.items() if field.text} == {
                "description": "Permit fee"
            }
            assert dialog.account.account.provider == "yoco"

    run_window(qapp, look())
    (done,) = at.executed("create")
    assert done.minor == 25_000


def test_the_line_drops_and_there_is_one_checkout(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            form = choose_yoco(dialog, workspace)
            fill(form, reference="INV-9", amount_minor="2")
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "yoco.create")
            dialog.submit()
            await answered(dialog)
            assert dialog.stage is Stage.CREATED

    run_window(qapp, look())
    assert len(at.executed("create")) == 1


def test_a_form_can_be_left_for_the_other_and_taken_up_again(
    workspace: Desktop, at: Counter, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await begun(window)
            type_in(dialog.payment, "payer_name", "Tan Ah Kow")
            form = choose_yoco(dialog, workspace)
            type_in(form, "description", "Permit")
            dialog.account.chooser.chosen.emit(workspace.core.account("Licensing"))
            assert dialog.form is dialog.payment
            assert dialog.payment.payer_name.text == "Tan Ah Kow"
            assert dialog.payment.description.text == "Permit"

    run_window(qapp, look())
