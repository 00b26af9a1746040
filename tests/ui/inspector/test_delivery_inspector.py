"""The delivery inspector as a person uses it."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt, QThreadPool, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.delivery import DeliveryDetail, Verdict
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.inspector.code_box import CodeBox
from paysg_desktop.ui.inspector.delivery import DeliveryInspector
from paysg_desktop.ui.inspector.hints_dialog import HintsDialog
from paysg_desktop.ui.inspector.json_tree import JsonModel
from paysg_desktop.ui.inspector.parts import ChipLabel
from tests.ui.inspector.naughty import NAUGHTY
from tests.ui.inspector.records import NOW, SECRET, delivery, endpoint, event

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
ONE_LINE = b'{"payer_email":"priya@example.sg","a":"' + b"x" * 1_000_000 + b'"}'


@pytest.fixture
def inspector(qtbot: QtBot) -> DeliveryInspector:
    made = DeliveryInspector()
    qtbot.addWidget(made)
    made.resize(590, 800)
    made.show()
    return made


def numbered(detail: DeliveryDetail, number: int) -> DeliveryDetail:
    return replace(detail, row=replace(detail.row, id=number))


def test_it_starts_empty_and_says_what_to_do(inspector: DeliveryInspector) -> None:
    assert inspector.is_empty


def test_the_header(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    assert inspector.title.text() == "payment.succeeded"
    assert inspector.subtitle.text().startswith("delivery 412,907 · 14:02:31 · ")
    assert inspector.tabs.bar.tabText(2) == "Headers 5"
    inspector.show_delivery(delivery(b"hello"), endpoint(), NOW)
    assert inspector.title.text() == "No event"


def test_the_payment_is_one_click_away(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    with qtbot.waitSignal(inspector.payment_requested) as asked:
        qtbot.mouseClick(inspector.overview.payment_link, Qt.MouseButton.LeftButton)
    assert asked.args == [7]
    inspector.show_delivery(numbered(delivery(is_signed=False), 2), endpoint(), NOW)
    assert inspector.overview.payment_link.isHidden()


def test_the_body_is_masked_until_revealed_and_that_is_told(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    inspector.show_tab("body")
    body = inspector.body
    body.tabs.show_page("raw")
    assert "p•••@example.sg" in body.raw.toPlainText()
    body.copy.click()
    assert "priya@" not in QApplication.clipboard().text()
    with qtbot.waitSignal(inspector.reveal_requested) as told:
        qtbot.mouseClick(body.reveal, Qt.MouseButton.LeftButton)
    assert told.args == ["reveal", "delivery 412907"]
    assert "priya@example.sg" in body.raw.toPlainText().replace("\n", "")
    body.copy.click()
    assert "priya@example.sg" in QApplication.clipboard().text()
    for name, view in (("pretty", body.pretty), ("hex", body.hex)):
        body.tabs.show_page(name)
        assert view.toPlainText()
        assert "•" not in view.toPlainText()

    inspector.show_delivery(delivery(is_duplicate=True), endpoint(), NOW)
    assert "priya@" in body.raw.toPlainText().replace("\n", ""), "the same delivery, only newer"
    inspector.show_delivery(numbered(delivery(), 2), endpoint(), NOW)
    body.tabs.show_page("raw")
    assert "priya@" not in body.raw.toPlainText()


def test_the_tree_shows_what_came(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    inspector.show_tab("body")
    model = inspector.body.tree.document
    keys = [model.index(line, 0).data() for line in range(model.rowCount())]
    assert keys == ["id", "type", "object", "data", "created_at"]
    inner = model.index(0, 0, model.index(3, 0))
    values = {
        model.index(line, 0, inner).data(): model.index(line, 1, inner).data()
        for line in range(model.rowCount(inner))
    }
    assert values["amount_in_cents"] == "124000"
    assert values["payer_email"] == '"p•••@example.sg"'
    assert values["due_date"] == "null"


@pytest.mark.parametrize("document", [{}, [], None, "x", 1, {"a": [1, {"b": None}], "c": True}, [[[[]]]]])
def test_the_trees_model_is_sound(qtbot: QtBot, document: object) -> None:
    model = JsonModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_document(document)
    _walk(model, QModelIndex())
    assert tester.model() is model


def _walk(model: JsonModel, parent: QModelIndex) -> None:
    for line in range(model.rowCount(parent)):
        index = model.index(line, 0, parent)
        assert model.parent(index) == parent
        _walk(model, index)


def test_a_body_that_is_no_json_goes_to_raw(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(b"hello \xff"), endpoint(), NOW)
    inspector.show_tab("body")
    assert inspector.body.tabs.shown() == "raw"
    assert inspector.body.raw.toPlainText() == "hello ⟦FF⟧"
    inspector.body.tabs.show_page("tree")
    assert "not UTF-8" in inspector.body.note.text()
    assert inspector.body.tree.isHidden()


def test_headers_in_order_with_keys_masked(inspector: DeliveryInspector) -> None:
    extra = ((b"Authorization", b"Bearer secret-token"), (b"x-ODD", b"a: b"), (b"x-ODD", b""))
    inspector.show_delivery(delivery(extra=extra), endpoint(), NOW)
    inspector.show_tab("headers")
    shown = [(fact.name, fact.value) for fact in inspector.headers.facts.shown]
    assert shown[:2] == [("Host", "127.0.0.1:8787"), ("Content-Type", "application/json")]
    assert shown[-3:] == [("Authorization", "••••••"), ("x-ODD", "a: b"), ("x-ODD", None)]
    inspector.headers.copy.click()
    assert "secret-token" not in QApplication.clipboard().text()
    assert "x-ODD: a: b" in QApplication.clipboard().text()


def test_the_signature_tab(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(signed=b"{}"), endpoint(), NOW)
    inspector.show_tab("signature")
    shown = [label.text() for label in inspector.signature.findChildren(ForeignLabel)]
    for text in (
        "The signature does not fit",
        "Header as it came",
        "Bytes we checked",
        "Secrets tried",
        "What to do",
    ):
        assert text in shown
    box = inspector.signature.findChildren(CodeBox)[0]
    assert box.lines[0].text().startswith("PaySG-Signature: t=")


def test_a_delivery_that_fails_opens_at_its_signature_until_somebody_chooses(
    inspector: DeliveryInspector, qtbot: QtBot
) -> None:
    failed, good = numbered(delivery(signed=b"{}"), 1), numbered(delivery(), 2)
    inspector.show_delivery(failed, endpoint(), NOW)
    assert inspector.tabs.shown() == "signature"
    inspector.show_delivery(good, endpoint(), NOW)
    assert inspector.tabs.shown() == "overview"
    bar = inspector.tabs.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())
    inspector.show_delivery(failed, endpoint(), NOW)
    assert inspector.tabs.shown() == "headers"


def test_what_does_not_hold_can_be_verified_again(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    assert inspector.verify_again.isHidden()
    for detail in (delivery(secrets=()), delivery(signed=b"{}")):
        inspector.show_delivery(detail, endpoint(), NOW)
        with qtbot.waitSignal(inspector.verify_again_requested) as asked:
            qtbot.mouseClick(inspector.verify_again, Qt.MouseButton.LeftButton)
        assert asked.args == [412_907]


def test_the_outcome_is_said_only_where_it_belongs(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    inspector.show_outcome(7, "of another one")
    assert inspector.outcome.isHidden()
    inspector.show_outcome(412_907, "It holds now.")
    assert inspector.outcome.text() == "It holds now."
    inspector.show_delivery(delivery(is_duplicate=True), endpoint(), NOW)
    assert inspector.outcome.isVisible(), "the same delivery, only newer"
    inspector.show_delivery(numbered(delivery(), 2), endpoint(), NOW)
    assert inspector.outcome.isHidden()


def test_the_one_action_asks_for_a_secret(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_delivery(delivery(signed=b"{}"), endpoint(), NOW)
    button = inspector.signature.action_button
    assert button is not None
    assert button.accessibleName() == "Set the secret…"
    with qtbot.waitSignal(inspector.secret_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["ep_1", 412_907]


def test_the_one_action_opens_the_endpoint_that_was_meant(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    other = NamedSecret("paysg live (current)", "another-secret", "paysg live")
    inspector.show_delivery(
        delivery(secrets=(SECRET,), others=(other,), signing_secret=other.value), endpoint(), NOW
    )
    button = inspector.signature.action_button
    assert button is not None
    with qtbot.waitSignal(inspector.endpoint_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["paysg live"]


def test_the_one_action_says_how_bodies_stay_unchanged(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    content = event("gateway")
    inspector.show_delivery(
        delivery(content + b"\n", signed=content, provider="gateway"), endpoint("gateway"), NOW
    )
    button = inspector.signature.action_button
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = inspector.findChildren(HintsDialog)
    shown = [each.text() for each in dialog.findChildren(ForeignLabel)]
    assert {"nginx", "Apache", "Cloudflare", "Express", "Flask and Django"} <= set(shown)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_story_of_a_large_body_is_told_beside_the_window(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    content = json.dumps({"id": "evt_1", "text": "x" * 100_000}, separators=(",", ":")).encode()
    spaced = content.replace(b",", b", ")
    inspector.show_delivery(delivery(spaced, signed=content, provider="gateway"), endpoint("gateway"), NOW)
    qtbot.waitUntil(lambda: inspector.signature.shown is not None)
    assert inspector.signature.shown is not None
    assert inspector.signature.shown.difference is not None


def test_revealing_reveals_the_signatures_bytes_too(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    content = b'{"payer_email":"priya@example.sg"}'
    inspector.show_delivery(delivery(content), endpoint(), NOW)
    inspector.show_tab("body")
    assert "priya@" not in str(inspector.signature.shown)
    qtbot.mouseClick(inspector.body.reveal, Qt.MouseButton.LeftButton)
    assert "priya@example.sg" in str(inspector.signature.shown)
    inspector.show_delivery(numbered(delivery(content), 2), endpoint(), NOW)
    assert "priya@" not in str(inspector.signature.shown)


def test_all_verdicts_stand_below(inspector: DeliveryInspector) -> None:
    detail = delivery()
    failed = Verdict(detail.row.received_at, Verification(Status.FAILED, "unknown_mismatch"))
    again = Verdict(detail.row.received_at + 399_000_000, detail.verification)
    inspector.show_delivery(replace(detail, verdicts=(failed, again)), endpoint(), NOW)
    chips = [chip.accessibleName() for chip in inspector.signature.findChildren(ChipLabel)]
    assert chips == ["Failed", "Verified"]
    shown = [label.text() for label in inspector.signature.findChildren(ForeignLabel)]
    assert shown[-3:] == ["Verdicts so far", "14:02:31", "14:09:10"]


def test_tabs_are_named(inspector: DeliveryInspector) -> None:
    for name in ("overview", "body", "headers", "signature"):
        inspector.show_tab(name)
        assert inspector.tabs.shown() == name
    with pytest.raises(ValueError, match="nonsense"):
        inspector.show_tab("nonsense")


def test_a_large_body_is_read_beside_the_window(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_tab("body")
    inspector.body.tabs.show_page("raw")
    detail = delivery(ONE_LINE)
    slowest = _slowest_beat(inspector, qtbot, detail)
    assert inspector.body.raw.toPlainText().startswith('{"payer_email":"p•••@example.sg"')
    assert "more characters that are not shown here." in inspector.body.raw.toPlainText()
    assert slowest < 1.0, "a frozen window takes minutes; the bench measures the 100 ms"


def _slowest_beat(inspector: DeliveryInspector, qtbot: QtBot, detail: DeliveryDetail) -> float:
    """The longest time in seconds between two beats of the event loop while a body is read and shown."""
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(5)
    inspector.show_delivery(detail, endpoint(), NOW)
    qtbot.waitUntil(lambda: bool(inspector.body.views.raw), timeout=20_000)
    for page in ("tree", "pretty", "hex", "raw"):
        inspector.body.tabs.show_page(page)
        inspector.grab()
    qtbot.wait(10)
    return max(after - before for before, after in pairwise(beats))


def test_an_outdated_answer_is_dropped(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_tab("body")
    inspector.body.tabs.show_page("raw")
    inspector.show_delivery(numbered(delivery(ONE_LINE), 1), endpoint(), NOW)
    inspector.show_delivery(numbered(delivery(b'{"new":1}'), 2), endpoint(), NOW)
    assert inspector.body.raw.toPlainText() == '{"new":1}'
    with qtbot.assertNotEmitted(inspector.body.was_read):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
    assert inspector.body.raw.toPlainText() == '{"new":1}'


def test_clearing_forgets(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    inspector.show_tab("body")
    inspector.clear()
    assert inspector.is_empty
    assert inspector.body.views.raw == ""
    assert inspector.body.copy.text_to_copy == ""
    assert not inspector.headers.facts.shown


def test_escape_and_the_button_ask_to_close(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    with qtbot.waitSignal(inspector.close_requested):
        qtbot.mouseClick(inspector.close_button, Qt.MouseButton.LeftButton)
    inspector.show_tab("body")
    for child in (inspector, inspector.tabs.bar, inspector.body.tree, inspector.body.raw):
        with qtbot.waitSignal(inspector.close_requested):
            qtbot.keyClick(child, Qt.Key.Key_Escape)


def test_everything_has_a_name(inspector: DeliveryInspector) -> None:
    inspector.show_delivery(delivery(), endpoint(), NOW)
    nameless = [
        widget
        for widget in inspector.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert [widget for widget in nameless if not widget.objectName().startswith("qt_")] == []


def test_a_change_of_theme_recolours_what_is_shown(inspector: DeliveryInspector, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    inspector.show_delivery(delivery(), endpoint(), NOW)
    inspector.show_tab("body")
    inspector.body.tabs.show_page("pretty")
    try:
        colours = []
        for choice in ("light", "dark"):
            theme.apply(app, choice)
            block = inspector.body.pretty.document().findBlockByNumber(1)
            colours.append([piece.format.foreground().color().name() for piece in block.layout().formats()])
        assert colours[0][0] == theme.LIGHT.code_key.lower()
        assert colours[1][0] == theme.DARK.code_key.lower()
    finally:
        theme.apply(app, "light")


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_text_in_every_field(inspector: DeliveryInspector, text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    content = json.dumps({"id": text, "type": text, "data": {"object": {text: [text, {"payer_email": text}]}}})
    header = raw.replace(b"\n", b" ").replace(b"\r", b" ")
    made = delivery(content.encode(), header=header, extra=((header, header), (b"X-Raw", header)))
    row = replace(made.row, event_type=text, event_id=text, problem=text or None)
    verification = replace(made.verification, explanation=text)
    detail = replace(made, row=row, peer=text, method=text, target=text, verification=verification)
    inspector.show_delivery(detail, replace(endpoint(), name=text), NOW)
    for tab in ("overview", "headers", "signature", "body"):
        inspector.show_tab(tab)
        inspector.grab()
    for page in ("tree", "pretty", "raw", "hex"):
        inspector.body.tabs.show_page(page)
        inspector.grab()
    labels = inspector.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert inspector.title.text() == gate.line(text or "No event")
    assert inspector.overview.facts.text_of("Event id") == text
    shown = inspector.body.raw.toPlainText() + inspector.body.pretty.toPlainText()
    assert "\u202e" not in shown
    assert inspector.width() == 590
