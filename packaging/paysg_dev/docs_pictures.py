"""The pictures of the documentation: every screen that it tells of, drawn by the program itself on the demo.

The workspace is the demo's, with its own engine, its sandbox and made-up files, so everything in it came in the
way that it does for a user. `drawn-from.txt` beside the pictures says of which state of the window they are.
"""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener
from uuid import uuid4

import fontpkg  # type: ignore[import-untyped]
from PySide6.QtGui import QFontDatabase

from paysg_desktop.beside.core import CoreBeside
from paysg_desktop.bootstrap import DEMO_ACCOUNT
from paysg_desktop.core import Core
from paysg_desktop.domain.action import Confirmation
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.verification import Status
from paysg_desktop.sandbox_desk import PAYMENTS as SANDBOX_PAYMENTS
from paysg_desktop.ui import shell, theme
from paysg_desktop.ui.app import application
from paysg_desktop.ui.dialogs.new_payment import NewPaymentDialog
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.inspector.payment_actions import Deed
from paysg_desktop.ui.loop import run_with_qt
from paysg_desktop.ui.setup.guide import GuidePage
from paysg_desktop.usecases.new_destination import NewDestination
from paysg_dev.docs_state import note_state
from paysg_dev.docs_statements import take_in_statements
from paysg_dev.docs_studio import CALM_S, Studio, dark, engined, open_dialog, opened, receiver, type_into, until
from paysg_dev.environment import ROOT

FOLDER = ROOT / "docs" / "pictures"
Scene = Callable[[Studio], Awaitable[None]]
SANDBOX_ACCOUNT = "Sandbox licences"
STAFF = "Mei Ling"
NEW = {
    "reference": "INV-2026-0501",
    "amount_minor": "180.00",
    "payer_name": "Priya d/o Raman",
    "payer_email": "priya@example.sg",
    "description": "Food shop licence renewal",
}


def is_paid(row: PaymentRow) -> bool:
    return row.status is PaymentStatus.PAID and not row.attention


async def payments(studio: Studio) -> None:
    await studio.show(shell.PAYMENTS)
    window = studio.window
    chosen = studio.rows(lambda row: is_paid(row) and row.account != DEMO_ACCOUNT)[0]
    window.payments.open(chosen.key)
    await until(lambda: not window.payments.payment.is_empty)
    await studio.draw("payments")
    await dark(studio, "payments-dark")
    window.payments.close_inspector()


async def private_screen(studio: Studio) -> None:
    await studio.show(shell.PAYMENTS)
    studio.window.front.private.turn(on=True)
    await studio.draw("private-screen")
    studio.window.front.private.turn(on=False)


async def commands(studio: Studio) -> None:
    await studio.show(shell.PAYMENTS)
    studio.window.front.show_commands()
    palette = studio.window.front.palette
    assert palette is not None
    palette.box.setText("re")
    await studio.draw("commands", palette)
    palette.reject()


async def refund(studio: Studio) -> None:
    """A part of a payment: what is asked, and what is confirmed before anything is sent."""
    account = await sandbox_account(studio)
    await studio.show(shell.PAYMENTS, account=account)
    window, deeds = studio.window, studio.window.payments.payment.header.deeds
    paid = studio.rows(is_paid)[0]
    window.payments.open(paid.key)
    await until(lambda: deeds.offers is not None and deeds.offers.payment.row.key == paid.key)
    await studio.draw("payment-story")
    deeds.buttons[Deed.REFUND].click()
    dialog = await studio.dialog(RefundDialog)
    type_into(dialog.amount.amount.line, "20.00")
    await studio.draw("refund", dialog)
    dialog.submit()
    dialog.confirm_page.reason.line.setText("Paid twice")
    dialog.confirm_page.staff.line.setText(STAFF)
    await studio.draw("refund-confirm", dialog)
    await until(dialog.act.isEnabled)
    dialog.act.click()
    await until(lambda: not dialog.is_busy)
    await asyncio.sleep(CALM_S)
    dialog.close()


async def activity(studio: Studio) -> None:
    """What was done here."""
    await studio.show(shell.PAYMENTS, account=await sandbox_account(studio))
    window, core = studio.window, studio.core
    reminded, cancelled, *_ = studio.rows(lambda row: row.status is PaymentStatus.UNPAID)
    _, paid, *_ = studio.rows(is_paid)
    again, withdrawn = Confirmation(STAFF, is_again=True), Confirmation(STAFF, "Withdrawn by the applicant")
    await studio.ask(act, core, partial(core.send_email, reminded.key), reminded.key, again)
    await studio.ask(act, core, partial(core.cancel, cancelled.key), cancelled.key, withdrawn)
    await studio.ask(act, core, partial(core.refund, paid.key, 4_500), paid.key, withdrawn)
    await studio.show(shell.ACTIVITY)
    window.activity.open(window.activity.model.key_at(0))
    await studio.draw("activity")


async def reconcile(studio: Studio) -> None:
    account = await sandbox_account(studio)
    await studio.ask(take_in_statements, studio.core, account)
    await studio.show(shell.RECONCILE)
    view = studio.window.reconcile
    await until(lambda: view.done is not None and bool(view.done.discrepancies))
    assert view.done is not None
    view.open(view.done.discrepancies[0])
    await studio.draw("reconcile")
    view.close_panel()


async def deliveries(studio: Studio) -> None:
    await studio.show(shell.DELIVERIES, shell.DEVELOPER)
    view = studio.window.deliveries
    keys = [view.model.key_at(row) for row in range(min(view.model.rowCount(), 60))]
    rows = await studio.ask(studio.core.reader.deliveries, keys)
    failed = next(key for key in keys if rows[key].status is Status.FAILED and rows[key].event_id)
    view.open(failed)
    await until(lambda: view.open_key == failed)
    view.delivery.show_tab("signature")
    await studio.draw("deliveries")
    await dark(studio, "deliveries-dark")
    good = next(key for key in keys if rows[key].status is Status.VERIFIED)
    view.open(good)
    await until(lambda: view.open_key == good)
    view.delivery.show_tab("body")
    await studio.draw("delivery-body")
    view.close_inspector()


async def endpoints(studio: Studio) -> None:
    await studio.show(shell.ENDPOINTS, shell.DEVELOPER)
    window = studio.window
    window.endpoints.open(window.endpoints.records[0].endpoint.id)
    await studio.draw("endpoints")
    window.endpoints.close_panel()


async def forwarding(studio: Studio) -> None:
    with receiver() as url:
        await studio.ask(studio.core.forwards.add, NewDestination(url, "my app", Environment.DEMO))
        await studio.show(shell.FORWARDING, shell.DEVELOPER)
        await until(lambda: studio.window.forwarding.model.rowCount() >= 6)
        studio.window.forwarding.open(studio.window.forwarding.model.key_at(0))
        await studio.draw("forwarding")


async def sandbox(studio: Studio) -> None:
    await studio.show(shell.SANDBOX, shell.DEVELOPER)
    await studio.ask(studio.core.sandboxes.rehearse, "duplicates", None)
    await asyncio.sleep(4)
    await studio.draw("sandbox")


async def settings(studio: Studio) -> None:
    await studio.show(shell.SETTINGS)
    await studio.draw("settings")
    await dark(studio, "settings-dark")


async def backups(studio: Studio) -> None:
    await studio.show(shell.PAYMENTS)
    studio.window.sources.care.open("")
    dialog = await open_dialog(studio)
    await studio.draw("backups", dialog)
    dialog.close()


async def new_payment(studio: Studio) -> None:
    await studio.show(shell.PAYMENTS, account=await sandbox_account(studio))
    studio.window.menus.new_chosen.emit()
    dialog = await studio.dialog(NewPaymentDialog)
    for name, text in NEW.items():
        type_into(dialog.payment.inputs[name].line, text)
    await studio.draw("new-payment", dialog)
    dialog.close()


async def first_run(studio: Studio) -> None:
    window = studio.window
    await until(lambda: window.setup.is_open)
    await studio.draw("first-run")
    window.show_layout(shell.FINANCE)
    window.setup.show_page("start")
    await studio.draw("first-run-start")
    window.setup.show_page("paysg")
    page = window.setup.page
    assert isinstance(page, GuidePage)
    page.have.segment("both").click()
    await until(lambda: bool(page.steps.steps))
    await studio.draw("setup-guide")


ON_DEMO: tuple[Scene, ...] = (
    payments,
    private_screen,
    commands,
    new_payment,
    refund,
    activity,
    reconcile,
    deliveries,
    endpoints,
    forwarding,
    sandbox,
    settings,
    backups,
)
ON_NOTHING: tuple[Scene, ...] = (first_run,)


def main(target: Path = FOLDER, only: Sequence[str] = ()) -> None:
    """Draw all pictures of the documentation, or some scenes alone, which then notes no state."""
    target.mkdir(parents=True, exist_ok=True)
    os.environ["LOGNAME"] = "mei.ling"
    app = application(is_offscreen=True)
    assert QFontDatabase.addApplicationFont(str(fontpkg.path("Inter"))) >= 0
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory(prefix="paysg-pictures-") as folder:
        for scenes, place in ((ON_DEMO, None), (ON_NOTHING, Path(folder) / "Finance office")):
            wanted = [each for each in scenes if not only or each.__name__ in only]
            if wanted:
                with engined(place) as core:
                    run_with_qt(app, played(core, wanted, target))
    if not only:
        note_state(target)


async def played(core: CoreBeside, scenes: Sequence[Scene], target: Path) -> None:
    async with opened(core) as window:
        studio = Studio(window, core, target)
        if core.is_demo:
            await filled(studio)
        for scene in scenes:
            await scene(studio)


async def filled(studio: Studio) -> None:
    """The demo's opening has been told, and the sandbox's accounts are read."""
    await studio.ask(studio.core.start_sandbox)
    await until(lambda: studio.window.payments.model.rowCount() >= SANDBOX_PAYMENTS + 12)
    await asyncio.sleep(4)
    unpaid = studio.rows(lambda row: row.status is PaymentStatus.UNPAID and row.account != DEMO_ACCOUNT)
    base_url = (await studio.ask(studio.core.sandboxes.standing)).base_url
    for row in unpaid[::3]:
        await studio.ask(pay, f"{base_url}/pay/{row.id}")
    await asyncio.sleep(2)


def pay(page: str) -> None:
    """Pay on the sandbox's own page, as the payer does: its webhook follows."""
    browser = build_opener(ProxyHandler({}))
    with browser.open(page) as shown:
        token = re.search(r'name="token" value="([0-9a-f]+)"', shown.read().decode())
    assert token is not None, "the page has a form"
    browser.open(page, urlencode({"do": "pay", "token": token[1]}).encode()).close()


def act(core: Core, do: Callable[..., Any], key: int, confirmation: Confirmation) -> None:
    """Do something with a payment as it is now."""
    do(str(uuid4()), core.offers(key).seen, confirmation)


async def sandbox_account(studio: Studio) -> str:
    accounts = await studio.ask(studio.core.reader.configured_accounts)
    return str(next(each.id for each in accounts if each.name == SANDBOX_ACCOUNT))
