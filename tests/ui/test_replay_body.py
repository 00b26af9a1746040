"""Editing a delivery before it is sent again: what is not changed stays, byte for byte."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.ui.dialogs.replay_body import BodyEdit
from paysg_desktop.ui.dialogs.replay_editor import BodyEditor
from paysg_desktop.ui.dialogs.replay_headers import HeadersEdit
from paysg_desktop.ui.dialogs.replay_text import (
    BROKEN,
    LONGEST,
    coloured,
    editable,
    json_problem,
    place_of,
    softened,
    written,
)
from paysg_desktop.ui.dialogs.replay_values import typed_text, value_at, with_value, written_value
from paysg_desktop.ui.inspector.body_views import VIEWER_WIDTH
from tests.signing import event
from tests.ui.journeys import Mouse
from tests.ui.replays import place
from tests.ui.windows import on_screen

AMOUNT = "data.object.amount_in_cents"
EMAIL = "data.object.payer_email"


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> BodyEdit:
    return on_screen(qtbot, qapp, BodyEdit, 700, 400)


# --- text that may be edited ---

PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")) | st.sampled_from(" \t\n\u00a0"))


@given(PLAIN)
def test_what_an_editor_shows_is_what_is_sent(text: str) -> None:
    shown = editable(text.encode())
    assert shown.problem or written(shown.shown, shown.line_end) == text.encode()


@given(st.binary())
def test_no_body_is_changed_by_looking_at_it(body: bytes) -> None:
    shown = editable(body)
    assert shown.problem or written(shown.shown, shown.line_end) == body


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (b"\xff{}", "not UTF-8"),
        ("{\u202e}".encode(), "can't be seen"),
        (b'{"a":\x00}', "can't be seen"),
        (b"{}\r\n{}\n", "can't be seen"),
        (f"{{}}{BROKEN}\n".encode(), "would lose"),
        (b"1" * (LONGEST + 1), "too large"),
    ],
)
def test_what_an_editor_would_lose_is_not_edited(body: bytes, part: str) -> None:
    assert part in editable(body).problem


def test_line_ends_are_kept() -> None:
    shown = editable(b'{\r\n"a":1\r\n}')
    assert (shown.problem, shown.shown) == ("", '{\n"a":1\n}')
    assert written(shown.shown.replace("1", "2"), shown.line_end) == b'{\r\n"a":2\r\n}'


def test_long_lines_are_broken_for_the_eye_alone() -> None:
    text = json.dumps({"a": "x" * 5_000, "b": 1})
    shown = softened(text)
    assert max(map(len, shown.split("\n"))) == VIEWER_WIDTH + 1
    assert written(shown) == text.encode()


def test_a_problem_leads_to_its_place() -> None:
    assert place_of(json_problem(b'{"a":1,\n"b":}'), '{"a":1,\n"b":}') == (1, 4)
    broken = softened('{"a":"' + "x" * 4_000 + '" 1}')
    place = place_of(json_problem(written(broken)), broken)
    assert place is not None
    row, column = place
    assert broken.split("\n")[row][column:] == "1}"
    assert place_of(json_problem("\U0001f600".encode()), "\U0001f600") == (0, 0)
    assert place_of("Something else.", "{}") is None
    assert json_problem(b'{"a":[1,2]}') == ""


def test_colours_stand_where_the_words_are() -> None:
    lines = coloured('{"a":\n [1, true]}')
    words = [[line.text[start : start + length] for start, length, _ in line.spans] for line in lines]
    assert words == [['"a"'], ["1", "true"]]
    assert coloured("x" * 100_000) == ()


# --- single values ---

SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def paths(document: Any, steps: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Where values stand that are neither object nor array."""
    if isinstance(document, dict):
        return [each for key, value in document.items() for each in paths(value, (*steps, key))]
    if isinstance(document, list):
        return [each for number, value in enumerate(document) for each in paths(value, (*steps, str(number)))]
    return [steps]


@given(DOCUMENTS, SCALARS, st.data(), st.sampled_from([None, 1]))
def test_changing_a_value_changes_nothing_else(document: Any, new: Any, data: Any, indent: int | None) -> None:
    known = [each for each in paths(document) if each]
    if not known:
        return
    steps = data.draw(st.sampled_from(known))
    body = json.dumps(document, ensure_ascii=False, indent=indent).encode("utf-8", "replace")
    whole = strict_json.parse(body).value
    try:
        changed = with_value(body, steps, json.dumps(new))
    except (UsageError, KeyError):
        return
    after = strict_json.parse(changed).value
    assert value_at(after, steps) == strict_json.parse(json.dumps(new).encode()).value
    same = [each for each in paths(whole) if each != steps]
    assert [value_at(after, each) for each in same] == [value_at(whole, each) for each in same]


def test_every_other_byte_stays() -> None:
    body = b'{ "z" : 1.50,\t"a":"\\u00e9", "n" :[1e2 , 7] }'
    assert with_value(body, ("n", "1"), "8") == body.replace(b"7", b"8")
    assert with_value(body, ("a",), '"x"') == body.replace(b'"\\u00e9"', b'"x"')


def test_a_name_that_could_mean_two_places_is_refused() -> None:
    body = b'{"a":{"b":1},"a.b":2}'
    assert with_value(body, ("a", "b"), "3") == b'{"a":{"b":3},"a.b":2}'
    with pytest.raises(UsageError, match="for sure"):
        with_value(body, ("a.b",), "3")


def test_a_text_stays_a_text_and_a_number_becomes_what_is_typed() -> None:
    assert typed_text("12") == "12"
    assert written_value("12", "13") == '"13"'
    assert written_value("12", 'say "x"') == '"say \\"x\\""'
    assert [written_value(12, typed) for typed in ("13", " null ", "1.50", "abc", '"13"')] == [
        "13",
        "null",
        "1.50",
        '"abc"',
        '"13"',
    ]
    assert typed_text(strict_json.parse(b"1.50").value) == "1.50"
    assert [typed_text(each) for each in (True, None, 7)] == ["true", "null", "7"]
    hidden = typed_text("a\u202eb")
    assert hidden == '"a\\u202eb"', "what can't be seen is typed as JSON"
    assert written_value("a\u202eb", '"c"') == '"c"'
    assert typed_text({"a": 1}) is None
    assert typed_text("x" * 10_000) is None


# --- the body's page ---


def test_a_value_is_changed_in_its_place(page: BodyEdit) -> None:
    body = event(1)
    page.show_body(body)
    index = place(page.tree, AMOUNT)
    page.tree.setCurrentIndex(index)
    page.tree.edit(index)
    (cell,) = page.tree.findChildren(QLineEdit)
    assert (cell.text(), cell.accessibleName()) == ("1234", "Value of amount_in_cents")
    cell.setText("999")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.body == body.replace(b":1234,", b":999,")
    assert page.is_changed
    assert page.foot.note.text().startswith("Changed, valid JSON")
    Mouse().click(page.undo)
    assert page.body == body
    assert page.undo.isHidden()


def test_escape_takes_back_what_was_typed(page: BodyEdit) -> None:
    page.show_body(b'{"a":1}')
    index = place(page.tree, "a")
    page.tree.setCurrentIndex(index)
    page.tree.edit(index)
    (cell,) = page.tree.findChildren(QLineEdit)
    cell.setText("999")
    QTest.keyClick(cell, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert page.body == b'{"a":1}'
    assert page.isVisible()


def test_what_is_masked_is_typed_anew(page: BodyEdit) -> None:
    body = event(1)
    page.show_body(body)
    index = place(page.tree, EMAIL)
    assert index.data() == '"p•••@example.sg"'
    assert index.data(Qt.ItemDataRole.EditRole) == ""
    assert not page.tree.values.setData(index, ""), "nothing typed, nothing changed"
    assert page.tree.values.setData(index, "new@example.sg")
    assert page.body == body.replace(b"payer@example.sg", b"new@example.sg")
    page.tabs.show_page("text")
    assert page.editor.isReadOnly()
    assert "payer_identifier" in page.editor.toPlainText()
    assert "S1234567D" not in page.editor.toPlainText()
    assert "Reveal it to change the text" in page.foot.note.text()


def test_the_text_is_edited_once_it_is_revealed(page: BodyEdit, qtbot: QtBot) -> None:
    body = event(1)
    page.show_body(body)
    page.tabs.show_page("text")
    with qtbot.waitSignal(page.revealed):
        Mouse().click(page.reveal)
    assert page.reveal.isHidden()
    assert page.editor.toPlainText() == body.decode()
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
    with qtbot.waitSignal(page.changed):
        QTest.keyClicks(page.editor, ",")
    assert page.body == body + b","
    assert f"line 1, column {len(body.decode()) + 1}" in page.foot.note.text()
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    Mouse().click(page.foot.go)
    assert page.editor.textCursor().position() == len(body.decode())
    page.tabs.show_page("tree")
    assert page.tabs.shown() == "text", "there is no tree of what is no JSON"
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(page.editor, Qt.Key.Key_Delete)
    page.tabs.show_page("tree")
    assert page.tree.values.setData(place(page.tree, AMOUNT), "5")
    page.tabs.show_page("text")
    assert page.editor.toPlainText() == body.decode().replace(":1234,", ":5,")


def test_a_megabyte_in_one_line_stands_in_nobodys_way(page: BodyEdit, qtbot: QtBot) -> None:
    body = b'{"a":"' + b"x" * 1_000_000 + b'","b":1}'
    page.show_body(body)
    qtbot.waitUntil(lambda: page.is_settled, timeout=20_000)
    page.tabs.show_page("text")
    began = time.perf_counter()
    QTest.keyClicks(page.editor, " " * 20)
    page.grab()
    per_key = (time.perf_counter() - began) / 20
    assert per_key < 0.05, f"{per_key * 1000:.0f} ms a key"
    qtbot.waitUntil(lambda: page.foot.note.text().startswith("Changed"), timeout=20_000)
    assert page.body == b" " * 20 + body
    page.tabs.show_page("tree")
    assert not page.tree.isEnabled(), "what it still shows is another body"
    qtbot.waitUntil(lambda: page.is_settled, timeout=20_000)
    assert page.tree.values.setData(place(page.tree, "b"), "2")
    assert page.body == b" " * 20 + body.replace(b'"b":1', b'"b":2')


def test_a_long_line_that_is_pasted_is_broken_and_sent_whole(qtbot: QtBot) -> None:
    editor = BodyEditor()
    qtbot.addWidget(editor)
    editor.show_editable(editable(b""))
    data = QMimeData()
    data.setText("x" * 10_000)
    editor.insertFromMimeData(data)
    assert editor.document().blockCount() > 5
    assert editor.body == b"x" * 10_000
    editor.show_locked("masked")
    editor.insertFromMimeData(data)
    assert editor.toPlainText() == "masked"


def test_a_body_that_is_no_json_can_be_changed_as_text(page: BodyEdit) -> None:
    page.show_body(b"hello")
    assert page.tabs.shown() == "text"
    assert not page.editor.isReadOnly()
    assert "not JSON" in page.foot.note.text()
    page.show_body(b"\xff")
    assert page.editor.isReadOnly()
    assert page.editor.toPlainText() == "⟦FF⟧"
    assert page.body == b"\xff"


def test_typing_on_a_name_is_meant_for_its_value(page: BodyEdit) -> None:
    page.show_body(b'{"a":1,"b":{"c":2}}')
    page.tree.setFocus()
    page.tree.setCurrentIndex(place(page.tree, "a").sibling(0, 0))
    QTest.keyClicks(page.tree, "7")
    assert page.tree.state() == QAbstractItemView.State.EditingState
    (cell,) = page.tree.findChildren(QLineEdit)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.body == b'{"a":7,"b":{"c":2}}'
    page.tree.setCurrentIndex(place(page.tree, "b").sibling(1, 0))
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.tree.state() != QAbstractItemView.State.EditingState, "an object is no value to type over"


# --- headers ---


def test_headers_are_changed_added_and_removed(qtbot: QtBot) -> None:
    edit = HeadersEdit()
    qtbot.addWidget(edit)
    edit.show()
    came = ((b"Host", b"x"), (b"X-One", b"1"), (b"Authorization", b"secret"), (b"X-Two", b"2"))
    edit.show_headers(came)
    assert edit.edited is None
    assert edit.lines.headers == ((b"X-One", b"1"), (b"X-Two", b"2")), "what is never sent is not offered"
    edit.lines.setData(edit.lines.index(0, 1), "Löwe")
    assert edit.edited == ((b"X-One", "Löwe".encode("latin-1")), (b"X-Two", b"2"))
    edit.list.setCurrentIndex(edit.lines.index(1, 0))
    Mouse().click(edit.remove)
    Mouse().click(edit.add)
    edit.lines.setData(edit.lines.index(1, 0), "Cookie")
    assert edit.edited == ((b"X-One", b"L\xf6we"), (b"Cookie", b""))
    assert edit.note.text() == "Never sent: Cookie. They belong to the connection, or hold a key."
    Mouse().click(edit.undo)
    assert edit.edited is None
    edit.lines.show_made_anew(["x-one"])
    index = edit.lines.index(0, 1)
    assert index.data() == "made anew when it is sent"
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
