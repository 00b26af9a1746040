"""The dialogs that need a connected account, opened one after the other and looked at on each of their pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.accounts_change import RemoveAccountDialog, RenameAccountDialog
from paysg_desktop.ui.dialogs.cancel_payment import CancelDialog
from paysg_desktop.ui.dialogs.confirm_dialog import ActionDialog, Stage
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.dialogs.new_payment import NewPaymentDialog
from paysg_desktop.ui.dialogs.new_payment import Stage as NewStage
from paysg_desktop.ui.dialogs.payment_link import PaymentLinkDialog
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.dialogs.send_email import SendEmailDialog
from paysg_desktop.ui.inspector.payment_actions import Deed, PaymentActions
from paysg_desktop.ui.shell import ACTIVITY, PAYMENTS, RECONCILE
from paysg_desktop.ui.window import MainWindow
from tests.ui.acting import Counter, be_live, deed_in_menu, live_payment, opened, shown
from tests.ui.drops import drop
from tests.ui.scenes import Stand
from tests.ui.statements import REPORT_HEADER, report_row, write
from tests.ui.test_bulk_dialog import row as bulk_row
from tests.ui.test_bulk_dialog import table as bulk_table
from tests.ui.windows import settled, until


@dataclass
class CounterStand(Stand):
    """A window at a counter."""

    at: Counter


Scene = Callable[[CounterStand], Awaitable[None]]


async def link(stand: CounterStand) -> None:
    deeds = await shown(stand.window, stand.at, stand.at.have(is_paid=False))
    deeds.buttons[Deed.COPY_LINK].click()
    await stand.look()
    deeds.more.click()
    stand.seen.look(deeds.menu)
    deeds.menu.close()
    deeds.buttons[Deed.QR_CODE].click()
    dialog = await opened(stand.window, PaymentLinkDialog)
    dialog.confirm.click()
    await stand.look(dialog)
    await stand.close(dialog)


async def email(stand: CounterStand) -> None:
    deeds = await shown(stand.window, stand.at, stand.at.have(is_paid=False))
    do(deeds, Deed.SEND_EMAIL)
    await through(stand, await opened(stand.window, SendEmailDialog))


async def cancelling(stand: CounterStand) -> None:
    deeds = await shown(stand.window, stand.at, stand.at.have(is_paid=False))
    do(deeds, Deed.CANCEL)
    await through(stand, await opened(stand.window, CancelDialog))


async def refund(stand: CounterStand) -> None:
    paid = stand.at.have()
    deeds = await shown(stand.window, stand.at, paid)
    do(deeds, Deed.REFUND)
    dialog = await opened(stand.window, RefundDialog)
    dialog.submit()
    await stand.look(dialog)
    dialog.amount.in_full.click()
    dialog.submit()
    await through(stand, dialog)
    await until(lambda: stand.at.row(paid).status is PaymentStatus.REFUNDED)
    await stand.look()


async def refund_unknown(stand: CounterStand) -> None:
    """Nobody knows whether it was made; then Activity tells of it, too, and a person may settle it."""
    deeds = await shown(stand.window, stand.at, stand.at.have())
    do(deeds, Deed.REFUND)
    dialog = await opened(stand.window, RefundDialog)
    dialog.amount.in_full.click()
    dialog.submit()
    faults = stand.at.sandbox.server.faults
    faults.add(FaultKind.DROP_BEFORE, "paysg.refund", count=None)
    await through(stand, dialog)
    stand.window.show_view(ACTIVITY)
    await settled(stand.window)
    stand.window.activity.open(stand.window.activity.model.key_at(0))
    header = stand.window.activity.action.header
    await until(header.settle.isVisible)
    header.settle.click()
    await until(lambda: bool(_dialogs(stand.window)))
    await look_and_close(stand)
    stand.window.show_view(PAYMENTS)
    faults.clear()


async def through(stand: Stand, dialog: ActionDialog) -> None:
    """From the page that confirms to what came of it."""
    assert dialog.stage is Stage.CONFIRM
    await until(dialog.act.isEnabled)
    await stand.look(dialog)
    dialog.act.click()
    await until(lambda: dialog.stage is Stage.OUTCOME and not dialog.is_busy)
    await stand.look(dialog)
    await stand.close(dialog)


async def live(stand: CounterStand) -> None:
    """What is asked before real money moves; nothing is sent."""
    at = replace(stand.at)
    be_live(at)
    for number, (deed, kind) in enumerate(
        ((Deed.REFUND, RefundDialog), (Deed.CANCEL, CancelDialog), (Deed.SEND_EMAIL, SendEmailDialog)), 1
    ):
        deeds = await shown(stand.window, at, live_payment(at, number, is_paid=deed is Deed.REFUND))
        do(deeds, deed)
        dialog: ActionDialog = await opened(stand.window, kind)
        if isinstance(dialog, RefundDialog):
            dialog.amount.in_full.click()
            dialog.submit()
        await until(dialog.act.isEnabled)
        dialog.act.click()
        assert dialog.problem.text(), "it is not sent before it is confirmed in words"
        await stand.look(dialog)
        await stand.close(dialog)


async def creating(stand: CounterStand) -> None:
    window = stand.window
    window.show_scope(Scope(stand.at.environment))
    await settled(window)
    window.menus.new_chosen.emit()
    dialog = await opened(window, NewPaymentDialog)
    await stand.look(dialog)
    dialog.submit()
    await stand.look(dialog)
    for name, text in {
        "reference": "INV-1",
        "amount_minor": "12.50",
        "payer_name": "Tan Ah Kow",
        "payer_email": "tan@example.sg",
        "description": "Permit renewal",
    }.items():
        line = dialog.payment.inputs[name].line
        line.setText(text)
        line.textEdited.emit(text)
        line.editingFinished.emit()
    dialog.submit()
    await until(lambda: dialog.stage is NewStage.CREATED and not dialog.is_busy)
    await stand.look(dialog)
    await stand.close(dialog)


async def many(stand: CounterStand) -> None:
    window = stand.window
    window.show_scope(Scope(stand.at.environment))
    await settled(window)
    dialog = window.sources.bulk.open()
    assert dialog is not None
    await until(lambda: dialog.is_settled)
    drop(dialog, bulk_table(stand.folder / "many.csv", (bulk_row(1), bulk_row(2, "12.345"))))
    for _ in range(4):
        await until(lambda: dialog.is_settled)
        await stand.look(dialog)
        dialog.submit()
    await until(lambda: dialog.is_settled)
    await stand.look(dialog)
    await stand.close(dialog)


async def importing(stand: CounterStand) -> None:
    """A report, what came of it, and what it says beside what the account told."""
    window = stand.window
    window.show_scope(Scope(Environment.TEST))
    await settled(window)
    rows = (report_row(1, "1,240.00"), report_row(2, "45.50", "Fully refunded"), report_row(3, "12.345"))
    drop(window, write(stand.folder / "report.csv", REPORT_HEADER, *rows))
    dialog = window.imports.dialog
    assert dialog is not None
    await until(lambda: dialog.is_settled)
    await stand.look(dialog)
    dialog.submit()
    await until(lambda: dialog.is_settled and dialog.outcome is not None)
    await stand.look(dialog)
    await stand.close(dialog)
    window.show_view(RECONCILE)
    await stand.look()
    window.show_view(PAYMENTS)


async def accounts(stand: CounterStand) -> None:
    manage = stand.window.accounts.manage()
    await until(lambda: bool(manage.cards))
    card = next(each for each in manage.cards if each.record.account.environment is stand.at.environment)
    card.test.click()
    await until(lambda: card.legs.report is not None)
    await stand.look(manage)
    for button, kind in ((card.rename, RenameAccountDialog), (card.remove, RemoveAccountDialog)):
        button.click()
        dialog = await opened(stand.window, kind)
        await stand.look(dialog)
        await stand.close(dialog)
    await stand.close(manage)


async def connecting(stand: CounterStand) -> None:
    """Another account, at which nothing answers."""
    dialog: ConnectDialog = stand.window.accounts.connect_account()
    dialog.key.pasted.setText("paysg_demo_0123456789abcdef")
    dialog.key.edited.emit()
    dialog.submit()
    await stand.look(dialog)
    dialog.address.line.setText("http://127.0.0.1:9")
    dialog.rows[0].id.line.setText("payment_service_00000000-0000-4000-8000-000000000009")
    dialog.rows[0].name.line.setText("Licensing")
    dialog.submit()
    await until(lambda: dialog.rows[0].legs.report is not None and dialog.confirm.isEnabled())
    await stand.look(dialog)
    await stand.close(dialog)


SCENES: tuple[Scene, ...] = (
    link,
    email,
    cancelling,
    refund,
    refund_unknown,
    live,
    creating,
    many,
    importing,
    accounts,
    connecting,
)


def do(deeds: PaymentActions, deed: Deed) -> None:
    button = deeds.buttons.get(deed)
    if button is not None and button.isVisible():
        button.click()
    else:
        deed_in_menu(deeds, deed).trigger()


def _dialogs(window: MainWindow) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


async def look_and_close(stand: CounterStand) -> None:
    for each in _dialogs(stand.window):
        await stand.look(each)
        await stand.close(each)
