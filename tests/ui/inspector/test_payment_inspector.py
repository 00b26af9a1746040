"""The payment inspector as a person uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.payment import Attention
from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.inspector.parts import CopyButton, LinkButton
from paysg_desktop.ui.inspector.payment import PaymentInspector
from paysg_desktop.ui.inspector.payment_header import oddity_sentence, refund_sentence
from tests.ui.inspector.naughty import NAUGHTY
from tests.ui.inspector.records import NOW, PAID_AT, SECOND, payment, row, snapshot

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
DAY = 86_400 * SECOND


@pytest.fixture
def inspector(qtbot: QtBot) -> PaymentInspector:
    made = PaymentInspector()
    qtbot.addWidget(made)
    made.resize(435, 800)
    made.show()
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(ForeignLabel) if label.isVisibleTo(widget)]


def test_it_starts_empty_and_says_what_to_do(inspector: PaymentInspector) -> None:
    assert inspector.is_empty
    assert "Choose a payment to see its story." in texts(inspector)


def test_the_header(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(), NOW)
    header = inspector.header
    assert not inspector.is_empty
    assert header.payer.text() == "Priya d/o Raman"
    assert header.amount.text() == "S$1,240.00"
    assert QFontMetrics(header.amount.font()).horizontalAdvance("S$1,240.00") <= header.amount.width()
    assert header.status_chip.accessibleName() == "Paid"
    assert header.signature_chip.accessibleName() == "Verified"
    assert header.conflict_chip.isHidden()
    assert header.about.text().startswith("Tradesman permit · INV-2026-0417 · ")
    assert header.refund.text() == "Refundable until 19 Feb 2027 · 90 days left · not refunded so far"
    assert header.oddity.isHidden()


def test_refund_windows_say_only_what_is_known() -> None:
    assert refund_sentence(payment(snapshot(paid_at=NOW - 95 * DAY)).row, None, NOW) == (
        "Could be refunded until 16 Nov 2026; the 90 days are over"
    )
    assert refund_sentence(payment(snapshot(paid_at=NOW - 90 * DAY + SECOND)).row, None, NOW).endswith(
        "1 day left"
    )
    assert refund_sentence(payment(snapshot(paid_at=None, payment_status="unpaid")).row, "not_refunded", NOW) == ""
    assert refund_sentence(payment(snapshot(paid_at=None)).row, "not_refunded", NOW) == ""
    assert refund_sentence(payment(snapshot(refunded_at=PAID_AT)).row, "fully_refunded", NOW) == ""


def test_a_partly_refunded_payment_says_how_much_is_left(inspector: PaymentInspector) -> None:
    refunds = {"rfd_1": {"status": "succeeded", "amount_minor": 24_000, "currency": "SGD", "at": PAID_AT}}
    detail = payment(snapshot(refunds=refunds, refund_status=None), refunded_minor=24_000)
    inspector.show_payment(detail, NOW)
    assert inspector.header.status_chip.accessibleName() == "Partly refunded"
    told = inspector.header.refund.text()
    assert told.startswith("S$240.00 of S$1,240.00 refunded, S$1,000.00 left · Refundable until ")
    assert refund_sentence(payment(snapshot(refunds=refunds)).row, None, NOW).startswith("Refundable until")


def test_refunds_stand_in_the_snapshot(inspector: PaymentInspector) -> None:
    refund = {"status": "failed", "amount_minor": 500, "currency": "ZAR", "at": PAID_AT, "reason": "no balance"}
    inspector.show_payment(payment(snapshot(refunds={"rfd_1": refund})), NOW)
    assert inspector.refunds.text_of("21 Nov 2026") == "Refund of R5.00 failed · no balance"
    many = {f"rfd_{number}": refund for number in range(30)}
    inspector.show_payment(payment(snapshot(refunds=many)), NOW)
    assert inspector.refunds.text_of("…") == "10 more refunds"
    inspector.show_payment(payment(), NOW)
    assert inspector.refunds.isHidden()


def test_a_payment_made_elsewhere_is_marked(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(), NOW)
    assert inspector.header.elsewhere_chip.isHidden()
    inspector.show_payment(payment(is_made_elsewhere=True), NOW)
    assert inspector.header.elsewhere_chip.accessibleName() == "Made elsewhere"
    assert not inspector.header.elsewhere_chip.isHidden()


def test_an_unclear_unit_is_shown_and_explained(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(snapshot(amount_minor=None, amount_raw="12.34")), NOW)
    assert inspector.header.amount.text() == "12.34 ?"
    assert inspector.header.status_chip.accessibleName() == "Unit unclear"
    assert "not counted in any total" in inspector.header.oddity.text()
    assert inspector.header.oddity.isVisible()


def test_each_reason_for_a_look_has_its_sentence() -> None:
    told = {oddity_sentence(payment(attention=frozenset({reason})).row) for reason in Attention}
    assert len(told) == len(Attention)
    assert "" not in told


def test_a_link_opens_the_delivery(inspector: PaymentInspector, qtbot: QtBot) -> None:
    inspector.show_payment(payment(), NOW)
    (link,) = [button for button in inspector.story.findChildren(LinkButton) if button.isVisible()]
    with qtbot.waitSignal(inspector.delivery_requested) as asked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked.args == [412_905]


def test_personal_data_is_masked_until_revealed_and_that_is_told(
    inspector: PaymentInspector, qtbot: QtBot
) -> None:
    inspector.show_payment(payment(), NOW)
    assert inspector.payer.text_of("Identifier") == "•••••567A"
    assert inspector.facts.text_of("E-mail") == "p•••@example.sg"
    with qtbot.waitSignal(inspector.reveal_requested) as told:
        qtbot.mouseClick(inspector.reveal_buttons[0], Qt.MouseButton.LeftButton)
    assert told.args == ["reveal", "payment AAAAAAAAAAAAAAAAAAAA1"]
    assert inspector.payer.text_of("Identifier") == "S1234567A"
    assert inspector.facts.text_of("Address") == "10 Example Road, Singapore 123456"

    inspector.show_payment(payment(deliveries=(row(), row(2, is_duplicate=True))), NOW)
    assert inspector.payer.text_of("Identifier") == "S1234567A", "the same payment, only newer"
    with qtbot.assertNotEmitted(inspector.reveal_requested):
        inspector.show_payment(payment(key=8), NOW)
    assert inspector.payer.text_of("Identifier") == "•••••567A"


def test_hiding_again_is_no_reveal(inspector: PaymentInspector, qtbot: QtBot) -> None:
    inspector.show_payment(payment(), NOW)
    inspector.reveal_buttons[1].click()
    with qtbot.assertNotEmitted(inspector.reveal_requested):
        inspector.reveal_buttons[0].click()
    assert inspector.payer.text_of("Identifier") == "•••••567A"


def test_nothing_to_reveal_offers_nothing(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(snapshot(payer_email=None, payer_identifier=None, payer_address=None)), NOW)
    assert all(button.isHidden() for button in inspector.reveal_buttons)


def test_clearing_forgets(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(), NOW)
    inspector.reveal_buttons[0].click()
    inspector.clear()
    assert inspector.is_empty
    assert not inspector.payer.shown
    inspector.show_payment(payment(), NOW)
    assert inspector.payer.text_of("Identifier") == "•••••567A"


def test_the_snapshot_keeps_raw_words_and_leaves_out_what_was_not_told(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(snapshot(refund_status="partially_refunded")), NOW)
    facts = inspector.facts
    assert facts.text_of("Refund status") == "partially_refunded"
    assert facts.text_of("As received") == "124000 (SGD)"
    assert facts.text_of("Paid") == "21 Nov 2026 14:01:54.000 +08:00"
    assert "Cancelled" in [fact.name for fact in facts.shown]
    assert "Paid out" not in [fact.name for fact in facts.shown]
    assert inspector.metadata.text_of("counter") == "Licensing counter"


def test_the_list_of_deliveries(inspector: PaymentInspector, qtbot: QtBot) -> None:
    rows = (row(1), row(2, is_duplicate=True), row(3, is_conflict=True))
    QAbstractItemModelTester(
        inspector.deliveries.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, inspector
    )
    inspector.show_payment(payment(deliveries=rows), NOW)
    inspector.show_tab("deliveries")
    model = inspector.deliveries.rows
    shown = [[model.index(line, column).data() for column in range(5)] for line in range(model.rowCount())]
    assert shown[0] == ["3", "14:01:55", "payment.succeeded", "Verified, conflict", "200"]
    assert [line[0] for line in shown] == ["3", "2", "1"]
    assert inspector.tabs.bar.tabText(2) == "Deliveries 3"
    with qtbot.waitSignal(inspector.delivery_requested) as asked:
        inspector.deliveries.activated.emit(model.index(1, 0, QModelIndex()))
    assert asked.args == [2]


def test_escape_and_the_button_ask_to_close(inspector: PaymentInspector, qtbot: QtBot) -> None:
    inspector.show_payment(payment(), NOW)
    with qtbot.waitSignal(inspector.close_requested):
        qtbot.mouseClick(inspector.close_button, Qt.MouseButton.LeftButton)
    for child in (inspector, inspector.tabs.bar, inspector.reveal_buttons[0], inspector.deliveries):
        with qtbot.waitSignal(inspector.close_requested):
            qtbot.keyClick(child, Qt.Key.Key_Escape)


def test_copying_an_id_copies_it_whole(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(), NOW)
    for button in inspector.facts.findChildren(CopyButton):
        if "Account" in button.accessibleName():
            button.click()
    assert QApplication.clipboard().text() == "payment_service_00000000-0000-4000-8000-000000000002"


def test_everything_has_a_name(inspector: PaymentInspector) -> None:
    inspector.show_payment(payment(), NOW)
    nameless = [
        widget
        for widget in inspector.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert [widget for widget in nameless if not widget.objectName().startswith("qt_")] == []


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_text_in_every_field(inspector: PaymentInspector, qtbot: QtBot, text: str) -> None:
    strings = (
        "reference", "description", "payer_name", "payer_email", "payer_address", "payer_identifier",
        "payment_status", "latest_status", "refund_status", "email_status", "due_date", "payout_id",
        "payment_url", "creator_id", "intent_id", "currency", "amount_raw",
    )  # fmt: skip
    told = snapshot(**dict.fromkeys(strings, text), amount_minor=None, metadata={text: text})
    deliveries = (row(event_type=text, event_id=text),)
    inspector.show_payment(payment(told, deliveries, status_raw=text, account=text, id=text), NOW)
    inspector.reveal_buttons[0].click()
    for tab in ("story", "snapshot", "deliveries"):
        inspector.show_tab(tab)
        inspector.grab()
    labels = inspector.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert all(label.text() == gate.line(label.text(), 1_000) or "\u2068" in label.text() for label in labels)
    assert inspector.facts.text_of("Reference") == text
    shown = [label.text() for label in inspector.facts.findChildren(ForeignLabel)]
    assert not text or gate.line(text) in shown
    assert inspector.width() == 435
