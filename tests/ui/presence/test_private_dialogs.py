"""The private screen holds in dialogs, in Activity and in Reconcile, and for what already stands open there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from paysg_desktop.domain.action import ActionState
from paysg_desktop.ui import veil
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.views.reconcile_panel import DiscrepancyPanel
from tests.ui.acting import asked_in_full, counter, shown
from tests.ui.actions import CREATION, connect, end
from tests.ui.journeys import Mouse
from tests.ui.presence.seen import drawn, everything, told
from tests.ui.replays import Listening, replaying
from tests.ui.statements import REPORT_HEADER, report_row, write
from tests.ui.test_activity_view import opened as opened_action
from tests.ui.test_bulk_dialog import add_account, checked, row, table
from tests.ui.test_capture_dialogs import exporting
from tests.ui.test_import_dialog import opened as opened_import
from tests.ui.test_reconcile_view import found
from tests.ui.windows import Desktop, run_window, settled

pytestmark = pytest.mark.usefixtures("unveiled")
CANARIES = ("zephyrine", "quokkaref", "wombatry", "zqreason", "zqmail", "s7654321z")
PAID = {
    "payer_name": "Zephyrine Ong",
    "reference_id": "Quokkaref-1",
    "description": "Wombatry permit",
    "payer_email": "zqmail@example.sg",
}


def leaks(texts: str) -> list[str]:
    return [each for each in CANARIES if each in texts.casefold()]


def hides(widget: QWidget, *shown: str) -> None:
    """These are seen or heard of it, nothing while the private screen is on, and then all as before."""
    before = leaks(everything(widget))
    assert set(before) >= set(shown)
    veil.turn(on=True)
    assert leaks(everything(widget)) == []
    veil.turn(on=False)
    assert leaks(everything(widget)) == before


def test_a_refund_that_is_being_confirmed(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        with counter(workspace, tmp_path / "sandbox") as at:
            identity = at.have(**PAID)
            async with workspace.window() as window:
                deeds = await shown(window, at, identity)
                dialog = await asked_in_full(Mouse(), window, deeds)
                await settled(window)
                hides(dialog, "zephyrine", "quokkaref", "wombatry")
                dialog.close()

    run_window(qapp, look())


def test_activity_with_its_inspector(workspace: Desktop, qapp: QApplication) -> None:
    connect(workspace)
    body = CREATION.replace(b"Tan Ah Kow", b"Zephyrine").replace(b"INV-7", b"Quokkaref")
    order = {"order_payer_name": "Zephyrine", "order_reference": "Quokkaref", "order_reason": "zqreason"}
    end(workspace, 1, ActionState.REFUSED, "PaySG said no.", order_body=body, server_text="zqmail", **order)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened_action(window, 1)
            for tab in ("story", "request"):
                view.action.tabs.show_page(tab)
                await settled(window)
                hides(window, "zephyrine", "quokkaref")

    run_window(qapp, look())


def test_an_exception_of_reconcile(qapp: QApplication) -> None:
    panel = DiscrepancyPanel()
    panel.resize(500, 700)
    panel.show_discrepancy(found(reference="Quokkaref-1"), "Licensing", 1_763_697_600_000_000)
    panel.show()
    assert leaks(drawn(panel) + told(panel)) == ["quokkaref"]
    veil.turn(on=True)
    assert leaks(drawn(panel) + told(panel)) == []
    panel.deleteLater()


def test_a_table_of_payments_to_create(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    add_account(workspace)
    given = {"Payer Name": "Zephyrine", "Payment Reference": "Quokkaref", "About Payment": "Wombatry"}
    path = table(tmp_path / "new.csv", [row(1, **given), row(2, amount="much", **given)])

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await checked(window, path)
            await settled(window)
            hides(dialog, "zephyrine", "quokkaref")
            dialog.close()

    run_window(qapp, look())


def test_sending_a_delivery_again(world: Listening, workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, payer_identifier="S7654321Z", **PAID)

    async def look() -> None:
        async with workspace.window("developer") as window:
            window.show_view("deliveries")
            await settled(window)
            dialog = await replaying(window, 1)
            for tab in ("body", "headers"):
                dialog.parts.show_page(tab)
                await settled(window)
                veil.turn(on=True)
                assert leaks(everything(dialog)) == []
                veil.turn(on=False)
            dialog.parts.show_page("body")
            await settled(window)
            assert leaks(everything(dialog))
            dialog.close()

    run_window(qapp, look())


def test_a_report_that_is_taken_in(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    telling = {"Payer 1": "Zephyrine", "INV-1": "Quokkaref", "Licence renewal": "Wombatry"}
    cells = [telling.get(each, each) for each in report_row(1, "12.50")]
    path = write(tmp_path / "report.csv", REPORT_HEADER, cells)

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened_import(window, path)
            for disclosure in dialog.findChildren(Disclosure):
                disclosure.button.click()
            await settled(window)
            hides(dialog, "quokkaref", "wombatry")
            dialog.close()

    run_window(qapp, look())


def test_a_preview_of_captures(
    world: Listening, workspace: Desktop, qapp: QApplication, export_folder: Path
) -> None:
    workspace.pay(1, **PAID)

    async def look() -> None:
        async with workspace.window("developer") as window:
            window.show_view("deliveries")
            await settled(window)
            veil.turn(on=True)
            dialog = await exporting(window)
            assert dialog.preview.toPlainText() == "Hidden by the private screen."
            assert leaks(everything(dialog)) == []
            veil.turn(on=False)
            assert len(dialog.preview.toPlainText()) > 200
            dialog.close()

    run_window(qapp, look())
