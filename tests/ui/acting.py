"""A window at a sandbox: payments as one wants them, and the way to their dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.sandbox.server.record import Executed
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.confirm_dialog import ActionDialog, Stage
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.inspector.payment_actions import Deed, PaymentActions
from paysg_desktop.ui.window import MainWindow
from tests.ui.journeys import Mouse
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.windows import ACCOUNT, Desktop, settled, until

D = TypeVar("D", bound=QDialog)
FIFTY = 5_000
REFERENCE = "INV-2026-0417"
PAYER = "Priya d/o Raman"


@dataclass
class Counter:
    """One payment service of the sandbox as an account of the workspace."""

    desk: Desktop
    sandbox: Sandbox
    environment: Environment = Environment.DEMO

    def connect(self) -> None:
        """Connect the sandbox's first service."""
        core, server = self.desk.core, self.sandbox.server
        key = core.keep_for_session("sandbox", server.paysg_key)
        service, now = server.payment_service_ids[0], core.clock.now()
        core.add_accounts((Account("paysg", self.environment, service, "Licensing", key, now, server.base_url),))

    def have(self, *, is_paid: bool = True, minor: int = FIFTY, **fields: Any) -> str:
        """A payment that the workspace has read; gives its id."""
        described = {
            "reference_id": REFERENCE,
            "payer_name": PAYER,
            "payer_email": "priya@example.sg",
            "payer_address": None,
            "payer_identifier": None,
            "description": "Tradesman permit",
            "amount_in_cents": minor,
            "due_date": None,
            "metadata": {},
            "return_url": None,
            "creator_id": self.sandbox.server.world.identity.creator_id,
            **fields,
        }
        service, now = self.sandbox.server.payment_service_ids[0], self.desk.core.clock.now() // 1000 * 1000
        made = Payment(f"pay{len(self.sandbox.payments()):017d}", service, now, now, described)
        self.sandbox.put(made)
        if is_paid:
            self.sandbox.pay(made.id)
        self.read()
        return made.id

    def read(self) -> None:
        """Read the account by its API."""
        core = self.desk.core
        for account in core.reader.configured_accounts():
            self.desk.engine.submit(core.sync(account)).result()
        core.store.writer.settle()

    def row(self, payment_id: str) -> PaymentRow:
        reader = self.desk.core.reader
        rows = reader.payments(reader.payment_keys(PaymentFilter(self.environment))).values()
        return next(each for each in rows if each.id == payment_id)

    def executed(self, kind: str) -> list[Executed]:
        """What the sandbox did."""
        return [each for each in self.sandbox.executed() if each.kind == kind]

    def actions(self, payment_id: str) -> tuple[Action, ...]:
        """What the journal has of a payment, newest first."""
        return self.desk.core.reader.actions_of("paysg", self.environment, payment_id)


@contextmanager
def counter(desk: Desktop, folder: Path, environment: Environment = Environment.DEMO) -> Iterator[Counter]:
    """A workspace with one account at a sandbox of its own."""
    with sandbox(desk, folder) as made:
        at = Counter(desk, made, environment)
        at.connect()
        yield at


def be_live(at: Counter) -> None:
    """A LIVE account whose key is one of the sandbox: all is offered, and whatever were sent would be refused."""
    core = at.desk.core
    key = core.keep_for_session("live", at.sandbox.server.paysg_key)
    core.add_accounts((Account("paysg", Environment.LIVE, ACCOUNT, "Licensing", key, core.clock.now()),))
    at.environment = Environment.LIVE


def live_payment(at: Counter, number: int, *, is_paid: bool = True) -> str:
    """A LIVE payment that a webhook told of; gives its id."""
    paid_at = iso_utc(at.desk.core.clock.now()) if is_paid else None
    fields = {
        "id": f"live{number:016d}",
        "reference_id": REFERENCE,
        "payer_name": PAYER,
        "amount_in_cents": FIFTY,
        "payment_status": "paid" if is_paid else "unpaid",
        "payment_succeeded_timestamp": paid_at,
        "payment_url": f"https://pay.gov.sg/payments/live{number:016d}",
    }
    at.desk.pay(number, environment=Environment.LIVE, **fields)
    return str(fields["id"])


async def shown(window: MainWindow, at: Counter, payment_id: str) -> PaymentActions:
    """The payment selected, and what can be done with it known."""
    window.show_scope(Scope(at.environment))
    await settled(window)
    window.payments.open(at.row(payment_id).key)
    deeds = window.payments.payment.header.deeds
    await until(lambda: deeds.offers is not None and deeds.offers.payment.row.id == payment_id)
    await settled(window)
    return deeds


async def opened(window: MainWindow, kind: type[D]) -> D:
    """The dialog of this kind that stands open."""
    await until(lambda: any(each.isVisible() for each in window.findChildren(kind)))
    return next(each for each in window.findChildren(kind) if each.isVisible())


async def asked_in_full(mouse: Mouse, window: MainWindow, deeds: PaymentActions) -> RefundDialog:
    """The refund dialog with all that is left asked for, on the page that confirms it."""
    mouse.click(deeds.buttons[Deed.REFUND])
    dialog = await opened(window, RefundDialog)
    mouse.click(dialog.amount.in_full)
    mouse.click(dialog.confirm)
    return dialog


async def sent(mouse: Mouse, dialog: ActionDialog) -> None:
    """Press the button that sends, once it can be pressed, and wait for what comes of it."""
    await until(dialog.act.isEnabled)
    mouse.click(dialog.act)
    await until(lambda: dialog.stage is not Stage.SENDING and not dialog.is_busy)


def deed_in_menu(deeds: PaymentActions, deed: Deed) -> Any:
    """The entry of the menu for what is not in front."""
    deeds.fill_menu()
    return next(each for each in deeds.menu.actions() if each.data() == deed)
