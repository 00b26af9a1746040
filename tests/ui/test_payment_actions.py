"""The row of what can be done with a payment: what stands in front, what is off and says why, and what it does."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.action import ActionKind, Seen
from paysg_desktop.domain.note import NoteKind
from paysg_desktop.domain.offers import Offers, RefundRoom
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.settings.declarations import REFUNDS
from paysg_desktop.ui import theme, usher
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.payment_link import PaymentLinkDialog
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.inspector.payment import PaymentInspector
from paysg_desktop.ui.inspector.payment_actions import Deed, PaymentActions, leading, why_off
from tests.ui.acting import Counter, counter, deed_in_menu, opened, shown
from tests.ui.inspector.records import NOW, payment
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, on_screen, run_window, settled, until

PAGE = "https://staging.pay.gov.sg/payments/1"


@pytest.fixture
def at(workspace: Desktop, tmp_path: Path) -> Iterator[Counter]:
    with counter(workspace, tmp_path / "sandbox") as made:
        yield made


def offers(page: str | None = PAGE, **why_not: str) -> Offers:
    """A paid payment; what is named in `why_not` is off."""
    reasons = {kind: why_not.get(kind.value) for kind in ActionKind if kind is not ActionKind.CREATE}
    problem = "" if page else "There is no page."
    return Offers(payment(), RefundRoom(124_000, "SGD"), reasons, Seen(), page=page, page_problem=problem)


class Browser(QObject):
    """What the system's browser would have been given."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


# --- the row by itself ---


@pytest.fixture
def row(qtbot: QtBot, qapp: QApplication) -> PaymentActions:
    theme.apply(qapp, "light")
    made = PaymentActions()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def inspector(qtbot: QtBot, qapp: QApplication) -> PaymentInspector:
    return on_screen(qtbot, qapp, PaymentInspector, 435, 800)


@pytest.mark.parametrize("status", list(PaymentStatus))
def test_what_is_not_in_front_is_in_the_menu(row: PaymentActions, status: PaymentStatus) -> None:
    row.show_nothing(status)
    row.fill_menu()
    in_menu = {action.data() for action in row.menu.actions() if action.data()}
    assert in_menu | set(leading(status)) == set(Deed)
    assert not in_menu & set(leading(status))
    in_front = {deed for deed, button in row.buttons.items() if not button.isHidden()}
    assert in_front == set(leading(status))


def test_the_state_says_what_leads() -> None:
    assert leading(PaymentStatus.UNPAID)[:2] == (Deed.SEND_EMAIL, Deed.COPY_LINK)
    for status in (PaymentStatus.PAID, PaymentStatus.PARTLY_REFUNDED, PaymentStatus.REFUND_OTHER):
        assert leading(status)[0] is Deed.REFUND


def test_what_is_off_says_why_everywhere(row: PaymentActions) -> None:
    row.show_offers(
        offers(refund="All of it <b>went</b> back.", cancel="It is paid.", send_email="It is paid, too.")
    )
    refund = row.buttons[Deed.REFUND]
    assert not refund.isEnabled()
    assert refund.accessibleDescription() == "All of it <b>went</b> back."
    assert "&lt;b&gt;went" in refund.toolTip(), "plain text, whatever it looks like"
    assert row.reason.text() == "All of it <b>went</b> back."
    assert not row.reason.isHidden()
    assert row.reasons.isHidden()
    cancel = deed_in_menu(row, Deed.CANCEL)
    assert not cancel.isEnabled()
    assert "It is paid." in cancel.toolTip()
    row.menu.actions()[-1].trigger()
    assert [label.text() for label in row.reasons.findChildren(ForeignLabel)] == [
        "Send e-mail: It is paid, too.",
        "Cancel payment: It is paid.",
    ]
    assert not row.reasons.isHidden()
    row.fill_menu()
    row.menu.actions()[-1].trigger()
    assert row.reasons.isHidden()


def test_one_reason_for_several_is_written_once(row: PaymentActions) -> None:
    row.show_offers(offers(page=None, cancel="It is paid.", send_email="It is paid."))
    assert [label.text() for label in row.reasons.findChildren(ForeignLabel)] == [
        "Send e-mail, Cancel payment: It is paid.",
        "Open page, Copy link, QR code: There is no page.",
    ]


def test_until_it_is_known_all_is_off(row: PaymentActions) -> None:
    row.show_offers(offers())
    assert row.buttons[Deed.REFUND].isEnabled()
    assert row.reason.isHidden()
    row.show_nothing(PaymentStatus.PAID)
    assert not any(button.isEnabled() for button in row.buttons.values())
    assert row.offers is None


def test_without_a_checked_page_nothing_leads_there() -> None:
    told = offers(page=None)
    for deed in (Deed.OPEN_PAGE, Deed.COPY_LINK, Deed.QR_CODE):
        assert why_off(deed, told) == "There is no page."
        assert why_off(deed, offers()) == ""


def test_offers_of_another_payment_are_left_aside(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(key=8), NOW)
    inspector.show_offers(offers(), NOW)
    assert inspector.header.deeds.offers is None
    inspector.show_payment(payment(), NOW)
    inspector.show_offers(offers(), NOW)
    assert inspector.header.deeds.offers is not None
    inspector.show_payment(payment(key=8), NOW)
    assert inspector.header.deeds.offers is None, "what was offered before is not offered for the next one"


def test_the_row_fits_an_inspector_of_its_least_width(inspector: PaymentInspector) -> None:
    for detail in (payment(), payment(status=PaymentStatus.UNPAID, key=8)):
        inspector.show_payment(detail, NOW)
        QApplication.processEvents()
        row = inspector.header.deeds
        placed = [row.buttons[deed] for deed in leading(detail.row.status)] + [row.more]
        assert len({each.y() for each in placed}) == 1, "one row"
        assert all(each.width() >= each.sizeHint().width() for each in placed)
        assert all(each.geometry().right() <= row.width() for each in placed)


@pytest.mark.parametrize("page", ["file:///etc/passwd", "javascript:alert(1)", "", "ftp://pay.gov.sg/1"])
def test_only_pages_of_the_web_are_opened(browser: Browser, page: str) -> None:
    assert not usher.open_page(page)
    assert browser.opened == []


# --- in the window ---


def test_an_unpaid_payment_leads_with_its_link(
    workspace: Desktop, at: Counter, qapp: QApplication, browser: Browser
) -> None:
    unpaid = at.have(is_paid=False)
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, unpaid)
            page = f"{at.sandbox.server.base_url}/pay/{unpaid}"
            assert deeds.offers is not None
            assert deeds.offers.page == page
            assert deeds.buttons[Deed.SEND_EMAIL].isEnabled()
            assert not deed_in_menu(deeds, Deed.REFUND).isEnabled()
            mouse.click(deeds.buttons[Deed.COPY_LINK])
            assert QApplication.clipboard().text() == page
            assert deeds.reason.text() == "The payer's link was copied."
            deed_in_menu(deeds, Deed.OPEN_PAGE).trigger()
            assert browser.opened == [page]
            mouse.click(deeds.buttons[Deed.QR_CODE])
            dialog = await opened(window, PaymentLinkDialog)
            assert dialog.code.text == page
            assert dialog.code.is_drawn
            assert dialog.address.text() == page
            QApplication.clipboard().clear()
            mouse.click(dialog.confirm)
            assert QApplication.clipboard().text() == page
            assert dialog.copied.text() == "The link was copied."
            assert unnamed(dialog) == []
            dialog.close()

    run_window(qapp, look())


def test_it_follows_what_moves(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    unpaid = at.have(is_paid=False)

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, unpaid)
            assert not deeds.buttons[Deed.SEND_EMAIL].isHidden()
            at.sandbox.pay(unpaid)
            at.read()
            await until(lambda: not deeds.buttons[Deed.REFUND].isHidden())
            await until(deeds.buttons[Deed.REFUND].isEnabled)
            workspace.core.settings.set(REFUNDS, "off")
            window.payments.acting.ask()
            await until(lambda: not deeds.buttons[Deed.REFUND].isEnabled())
            assert "switched off" in deeds.reason.text()

    run_window(qapp, look())


def test_marks_stand_in_the_header(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()

    async def look() -> None:
        async with workspace.window("finance") as window:
            await shown(window, at, paid)
            header = window.payments.payment.header
            assert header.marks == frozenset()
            key = at.row(paid).key
            workspace.core.add_note(key, NoteKind.POSTED, "", "Mei")
            await until(lambda: header.marks == {NoteKind.POSTED})
            workspace.core.add_note(key, NoteKind.UNPOSTED, "", "Mei")
            await until(lambda: header.marks == frozenset())

    run_window(qapp, look())


def test_without_an_account_it_says_what_to_do(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window("finance") as window:
            window.payments.open(window.payments.model.key_at(0))
            deeds = window.payments.payment.header.deeds
            await until(lambda: deeds.offers is not None)
            assert not deeds.buttons[Deed.REFUND].isEnabled()
            assert deeds.reason.text()

    run_window(qapp, look())


def test_the_keyboard_walks_the_row(workspace: Desktop, at: Counter, qapp: QApplication) -> None:
    paid = at.have()

    async def look() -> None:
        async with workspace.window("finance") as window:
            window.activateWindow()
            deeds = await shown(window, at, paid)
            walked = [deeds.buttons[deed] for deed in leading(PaymentStatus.PAID)] + [deeds.more]
            walked[0].setFocus()
            for before, after in itertools.pairwise(walked):
                assert before.hasFocus()
                QTest.keyClick(before, Qt.Key.Key_Tab)
                assert after.hasFocus()
            assert unnamed(deeds) == []
            window.show_scope(Scope(at.environment))
            await settled(window)
            assert window.payments.acting.is_settled

    run_window(qapp, look())
