"""The inspector of an attempt, and the page of all attempts of a delivery."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptDetail, AttemptKind, AttemptRow, Destination
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.ui.inspector.attempt import AttemptInspector
from paysg_desktop.ui.inspector.attempt_facts import AttemptStory
from paysg_desktop.ui.inspector.attempts_page import AttemptsPage
from paysg_desktop.ui.inspector.code_box import CodeBox
from paysg_desktop.ui.inspector.parts import ChipLabel
from paysg_desktop.ui.models.columns import Cell, Role
from tests.builders import NOON, SECOND
from tests.ui.inspector.records import body
from tests.ui.test_access import unnamed

URL = "http://localhost:3000/hook/abc"
SENT_HEADERS = ((b"Content-Type", b"application/json"), (b"Cookie", b"session=of-the-sender"))
ANSWER_HEADERS = ((b"Server", b"werkzeug"), (b"Set-Cookie", b"session=secret"))
ANSWER = b'{"error": "no such column", "payer_email": "priya@example.sg"}'


def attempt(number_in_all: int = 1, **fields: Any) -> AttemptRow:
    """The first attempt at delivery 412, taken by My app."""
    values: dict[str, Any] = {
        "id": number_in_all,
        "kind": AttemptKind.FORWARD,
        "delivery_id": 412,
        "destination_id": "dst_1",
        "run_id": None,
        "number": 1,
        "at": NOON,
        "status": 200,
        "problem": None,
        "took_us": 12_000,
    }
    return AttemptRow(**(values | fields))


def story(row: AttemptRow, *, stopped: str = "", **fields: Any) -> AttemptStory:
    """All of an attempt that went to My app."""
    destination = Destination(
        "dst_1",
        "My app",
        URL,
        Environment.TEST,
        NOON,
        schedule_name="own",
        schedule=RetrySchedule((5, 300), 305),
        stopped=stopped,
    )
    values: dict[str, Any] = {
        "url": URL,
        "sent_headers": SENT_HEADERS,
        "sent_body": body(),
        "headers": ANSWER_HEADERS,
        "body": ANSWER,
    }
    detail = AttemptDetail(row, **(values | fields))
    return AttemptStory(detail, "payment.succeeded", destination, (row,))


@pytest.fixture
def inspector(qtbot: QtBot) -> AttemptInspector:
    made = AttemptInspector()
    qtbot.addWidget(made)
    made.resize(480, 800)
    made.show()
    return made


@pytest.fixture
def page(qtbot: QtBot) -> AttemptsPage:
    made = AttemptsPage()
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    return made


def chips(inspector: AttemptInspector) -> list[str]:
    found = [each for each in inspector.findChildren(ChipLabel) if not each.isHidden()]
    return [each.accessibleName() for each in found]


def said(inspector: AttemptInspector) -> str:
    boxes = [each for each in inspector.findChildren(CodeBox) if not each.isHidden()]
    return "\n".join(line.text() for box in boxes for line in box.lines)


def test_it_starts_empty_and_says_what_to_do(inspector: AttemptInspector) -> None:
    assert inspector.is_empty


def test_it_says_how_it_ended_and_what_follows(inspector: AttemptInspector) -> None:
    inspector.show_story(story(attempt(status=500, number=2, next_at=NOON + 5 * SECOND, is_resigned=True)), NOON)
    assert inspector.title.text() == "payment.succeeded"
    assert inspector.subtitle.text() == "to My app · 12:00:00"
    assert chips(inspector) == ["500", "Attempt 2", "Signed anew"]
    assert inspector.outcome.text() == "It answered 500: not taken."
    assert inspector.follows.text().startswith("A further attempt in 5 s, at ")
    assert "no such column" in said(inspector)
    assert "hook/abc" not in str(inspector.facts.shown), "the path may be a secret"
    assert unnamed(inspector) == []


def test_a_problem_is_said_in_full(inspector: AttemptInspector) -> None:
    told = story(attempt(status=None, problem="Nothing answers at that address."), headers=(), body=b"")
    inspector.show_story(told, NOON)
    assert (chips(inspector), said(inspector)) == (["No connection"], "")
    assert inspector.outcome.text() == "Nothing answers at that address."
    inspector.show_tab("answer")
    assert inspector.answer.no_body.isVisible()
    assert not inspector.answer.body.isVisible()


def test_both_sides_are_masked_until_revealed_and_that_is_told(inspector: AttemptInspector, qtbot: QtBot) -> None:
    inspector.show_story(story(attempt(7, status=500)), NOON)
    assert "p•••@example.sg" in said(inspector)
    for name, page, hidden, shown in (
        ("sent", inspector.sent, "of-the-sender", "priya@example.sg"),
        ("answer", inspector.answer, "secret", "priya@example.sg"),
    ):
        inspector.show_tab(name)
        page.copy.click()
        assert hidden not in QApplication.clipboard().text()
        assert "••••••" in QApplication.clipboard().text()
        page.body.tabs.show_page("raw")
        assert shown not in page.body.raw.toPlainText()
        with qtbot.waitSignal(inspector.reveal_requested) as told:
            qtbot.mouseClick(page.body.reveal, Qt.MouseButton.LeftButton)
        assert told.args == ["reveal", "attempt 7"]
        assert shown in page.body.raw.toPlainText().replace("\n", "")
    inspector.show_story(story(attempt(8, status=500)), NOON)
    inspector.show_tab("sent")
    assert "priya@" not in inspector.sent.body.raw.toPlainText(), "another one is masked"


def test_what_was_revealed_stays_while_the_same_is_told_anew(inspector: AttemptInspector, qtbot: QtBot) -> None:
    shown = story(attempt(status=500, next_at=NOON + 300 * SECOND))
    inspector.show_story(shown, NOON)
    inspector.show_tab("sent")
    qtbot.mouseClick(inspector.sent.body.reveal, Qt.MouseButton.LeftButton)
    inspector.show_story(shown, NOON + 60 * SECOND)
    assert inspector.sent.body.is_revealed
    assert inspector.follows.text().startswith("A further attempt in 4 min")


def test_a_cut_answer_says_so(inspector: AttemptInspector) -> None:
    inspector.show_story(story(attempt(), is_cut=True), NOON)
    inspector.show_tab("answer")
    assert inspector.answer.note.text() == "The answer was longer: cut at 1 MiB."
    inspector.show_story(story(attempt(2)), NOON)
    assert not inspector.answer.note.isVisible()


def test_headers_are_folded_away(inspector: AttemptInspector) -> None:
    inspector.show_story(story(attempt()), NOON)
    inspector.show_tab("sent")
    headers = inspector.sent.headers
    assert headers.button.text() == "2 headers"
    assert not inspector.sent.facts.isVisible()
    headers.button.click()
    assert inspector.sent.facts.isVisible()
    assert inspector.sent.facts.text_of("Cookie") == "••••••"


def test_foreign_bytes_are_never_markup(inspector: AttemptInspector) -> None:
    odd = "<b>x</b>\u202e".encode()
    inspector.show_story(story(attempt(), body=odd, headers=((b"X-Odd", odd),)), NOON)
    assert "\u202e" not in said(inspector)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in inspector.answer.facts.findChildren(type(inspector.title))
    )


def test_the_delivery_is_one_click_away(inspector: AttemptInspector, qtbot: QtBot) -> None:
    inspector.show_story(story(attempt()), NOON)
    with qtbot.waitSignal(inspector.delivery_requested) as asked:
        qtbot.mouseClick(inspector.delivery, Qt.MouseButton.LeftButton)
    assert asked.args == [412]


def test_what_is_closed_is_forgotten(inspector: AttemptInspector) -> None:
    inspector.show_story(story(attempt()), NOON)
    inspector.clear()
    assert inspector.is_empty
    assert inspector.sent.facts.shown == ()
    assert inspector.answer.body.views.raw == ""


# --- all attempts of a delivery ---


def row_texts(page: AttemptsPage, row: int) -> list[str]:
    model = page.model
    found: list[Cell | None] = [model.index(row, each).data(Role.CELL) for each in range(model.columnCount())]
    return ["" if each is None else each.spoken for each in found]


def test_a_delivery_that_went_nowhere_says_so(page: AttemptsPage) -> None:
    page.show_attempts((), {}, NOON)
    assert page.empty.isVisible()
    assert page.empty.text() == "Not sent on anywhere yet."
    assert not page.table.isVisible()
    assert unnamed(page) == []


def test_every_attempt_is_listed_newest_first(page: AttemptsPage, qtbot: QtBot) -> None:
    rows = (
        attempt(11, status=500),
        attempt(
            12, number=2, status=None, problem="The other end did not answer within 10 s.", next_at=NOON + SECOND
        ),
        attempt(15, kind=AttemptKind.REPLAY, destination_id=None, run_id=1, status=200),
    )
    page.show_attempts(rows, {"dst_1": "My app"}, NOON)
    row_texts(page, 0)
    qtbot.waitUntil(lambda: page.model.is_settled)
    assert page.model.rowCount() == 3
    assert row_texts(page, 0)[2:4] == ["replay", "It answered 200: taken, 200"]
    number, _, whom, outcome, took, follows = row_texts(page, 1)
    assert (number, whom, took) == ("2", "My app", "12 ms")
    assert outcome == "The other end did not answer within 10 s, Timed out"
    assert follows.endswith("12:00:01.000 +08:00")
    assert row_texts(page, 2)[0] == "1"


def test_an_attempt_is_opened_by_click_and_by_enter(page: AttemptsPage, qtbot: QtBot) -> None:
    page.show_attempts((attempt(11), attempt(12, number=2)), {}, NOON)
    row_texts(page, 0)
    qtbot.waitUntil(lambda: page.model.is_settled)
    with qtbot.waitSignal(page.attempt_requested) as asked:
        place = page.table.visualRect(page.model.index(1, 0)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [11]
    page.table.select_key(1)
    with qtbot.waitSignal(page.attempt_requested) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == [12]


def test_the_same_attempts_again_move_nothing(page: AttemptsPage, qtbot: QtBot) -> None:
    page.show_attempts((attempt(11), attempt(12)), {}, NOON)
    page.table.select_key(2)
    page.show_attempts((attempt(11), attempt(12)), {"dst_1": "Now it is known"}, NOON)
    assert page.table.selected_key() == 2
    row_texts(page, 0)
    qtbot.waitUntil(lambda: page.model.is_settled)
    assert row_texts(page, 0)[2] == "Now it is known"
