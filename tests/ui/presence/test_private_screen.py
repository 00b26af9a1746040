"""The private screen: while it is on no name, reference or payload is drawn, or told to a screen reader."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.note import NoteKind
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.dialogs.new_payment_fields import PaymentForm
from paysg_desktop.ui.presence.private_screen import PrivateNotice
from paysg_desktop.ui.window import MainWindow
from tests.ui.presence.seen import drawn, everything, told
from tests.ui.windows import Desktop, run_window, settled, until

pytestmark = pytest.mark.usefixtures("unveiled")
NAMES = ("Zephyrine", "Quokkaref", "Wombatry")
"""Payer, reference and description."""
PAYLOAD = ("zqmeta", "zqaddress", "zqmail", "S7654321Z", "zqnote")
CANARIES = (*NAMES, *PAYLOAD)
PAID: dict[str, Any] = {
    "payer_name": "Zephyrine Ong",
    "reference_id": "Quokkaref-1",
    "description": "Wombatry permit",
    "payer_email": "zqmail@example.sg",
    "payer_address": "1 zqaddress Road, Singapore 000001",
    "payer_identifier": "S7654321Z",
    "metadata": {"branch_code": "zqmeta"},
}
PAYMENT_TABS = ("story", "snapshot", "deliveries", "notes")
DELIVERY_TABS = ("overview", "body", "headers", "signature", "attempts", "compare")


@pytest.fixture
def filled(workspace: Desktop) -> Desktop:
    """Two payments, one of them told twice and differently, and a delivery whose signature does not hold."""
    workspace.pay(1, **PAID)
    changed = PAID | {"payer_name": "Zephyrine Tan", "reference_id": "Quokkaref-2"}
    changed |= {"updated_at": "2025-11-21T13:00:00.000+08:00", "id": f"PAY{1:018d}"}
    workspace.deliver(workspace.delivery(2, **changed))
    workspace.deliver(workspace.delivery(3, Status.FAILED, **PAID))
    (key,) = workspace.core.reader.payment_keys(PaymentFilter(workspace.endpoint.environment))
    workspace.core.add_note(key, NoteKind.NOTE, "zqnote about Zephyrine", "Mei")
    workspace.core.store.writer.settle()
    return workspace


def leaks(window: MainWindow) -> list[str]:
    """Canaries that anybody could see or hear."""
    texts = everything(window).casefold()
    return [each for each in CANARIES if each.casefold() in texts]


async def walk(window: MainWindow) -> dict[str, list[str]]:
    """Every view with all there is to open in it; what leaks in each."""
    found: dict[str, list[str]] = {}
    window.show_view("payments")
    await settled(window)
    found["payments"] = leaks(window)
    window.payments.open(window.payments.model.key_at(0))
    await until(lambda: not window.payments.payment.is_empty)
    await settled(window)
    window.payments.payment.reveal_buttons[0].click()
    for tab in PAYMENT_TABS:
        window.payments.payment.show_tab(tab)
        await settled(window)
        found[f"payment: {tab}"] = leaks(window)
    for number in (1, 3):
        window.open_delivery(number)
        await until(lambda: not window.deliveries.delivery.is_empty)
        await settled(window)
        if not window.deliveries.delivery.body.is_revealed:
            window.deliveries.delivery.body.reveal.click()
        for tab in DELIVERY_TABS:
            window.deliveries.delivery.show_tab(tab)
            await settled(window)
            found[f"delivery {number}: {tab}"] = leaks(window)
    window.deliveries.close_inspector()
    for view in window.shell.navigation.names:
        window.show_view(view)
        await settled(window)
        found[view] = leaks(window)
    return found


def test_nothing_of_any_view_is_seen_or_heard(filled: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with filled.window("developer") as window:
            open_ = await walk(window)
            shown = {canary for each in open_.values() for canary in each}
            assert shown >= {"Zephyrine", "Quokkaref", "Wombatry", "zqmeta", "zqnote", "S7654321Z"}, "it bites"
            veil.turn(on=True)
            hidden = await walk(window)
            assert {place: each for place, each in hidden.items() if each} == {}
            veil.turn(on=False)
            again = await walk(window)
            assert {place for place, each in again.items() if each} == {
                place for place, each in open_.items() if each
            }

    run_window(qapp, look())


@pytest.mark.parametrize("place", [*(f"payment {each}" for each in PAYMENT_TABS), *DELIVERY_TABS])
def test_the_switch_hides_what_stands_open_at_once(filled: Desktop, qapp: QApplication, place: str) -> None:
    """No event is processed between the switch and the look."""

    async def look() -> None:
        async with filled.window("developer") as window:
            await show(window, place)
            before = leaks(window)
            veil.turn(on=True)
            assert leaks(window) == []
            veil.turn(on=False)
            assert leaks(window) == before

    run_window(qapp, look())


async def show(window: MainWindow, place: str) -> None:
    if place.startswith("payment "):
        window.payments.open(window.payments.model.key_at(0))
        await until(lambda: not window.payments.payment.is_empty)
        window.payments.payment.reveal_buttons[0].click()
        window.payments.payment.show_tab(place.removeprefix("payment "))
    else:
        window.open_delivery(1)
        await until(lambda: not window.deliveries.delivery.is_empty)
        window.deliveries.delivery.body.reveal.click()
        window.deliveries.delivery.show_tab(place)
    await settled(window)


def test_it_is_a_state_with_a_way_out_and_is_remembered(filled: Desktop, qapp: QApplication) -> None:
    async def turn_on() -> None:
        async with filled.window() as window:
            assert not window.shell.private.isVisible()
            window.activateWindow()
            both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            QTest.keyClick(window, Qt.Key.Key_P, both)
            await until(veil.is_on)
            assert window.menus.private.isChecked()
            assert window.shell.private.isVisible()
            assert "names, references, payloads and notifications are hidden" in window.shell.private.sentence

    async def turn_off() -> None:
        async with filled.window() as window:
            assert veil.is_on(), "as it was left"
            assert "Zephyrine" not in everything(window)
            notice: PrivateNotice = window.shell.private
            notice.button.click()
            assert not veil.is_on()
            assert not notice.isVisible()
            assert not window.menus.private.isChecked()
            await settled(window)
            assert "Zephyrine" in drawn(window)
            assert "Zephyrine" in told(window)

    async def stays_off() -> None:
        async with filled.window():
            assert not veil.is_on()

    run_window(qapp, turn_on())
    veil.turn(on=False)
    for each in (turn_off(), stays_off()):
        run_window(qapp, each)


def test_what_is_typed_about_a_payer_shows_as_dots(filled: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with filled.window() as window:
            window.payments.listing.search.setText("Zephyrine")
            form = PaymentForm(Environment.TEST, filled.core.clock.now)
            for field in (form.reference, form.payer_name, form.payer_email, form.description, form.identifier):
                field.line.setText("Zephyrine")
            form.resize(600, 700)
            form.show()
            assert drawn(form).count("Zephyrine") >= 4
            veil.turn(on=True)
            assert leaks(window) == []
            assert form.payer_name.text == "Zephyrine"
            form.deleteLater()

    run_window(qapp, look())


def test_a_copy_is_whole(filled: Desktop, qapp: QApplication) -> None:
    """The clipboard is no screen: what is copied on purpose is what was there."""
    veil.turn(on=True)
    assert gate.clipboard_text(gate.line(veil.private("Zephyrine"))) == "Zephyrine"
    assert gate.tooltip_text(veil.private("Zephyrine")).count("Zephyrine") == 0
