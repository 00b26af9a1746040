"""Comparing two deliveries as a person does it."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.headers import Headers
from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.inspector import compare_places, compare_rows
from paysg_desktop.ui.inspector.compare_page import ComparePage, Side
from paysg_desktop.ui.inspector.compare_places import PlaceBox
from paysg_desktop.ui.inspector.compare_rows import ChangeRow
from paysg_desktop.ui.inspector.compare_views import MOST_PLACES, CompareViews, compare_sides
from paysg_desktop.ui.inspector.parts import ChipLabel
from tests.ui.inspector.naughty import NAUGHTY
from tests.ui.inspector.records import body, usual_headers

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
PERSONAL = ("priya@example.sg", "pria@example.sg", "S1234567A", "S7654321Z", "Example Road", "123456")
TABS = ("changes", "text", "hex", "headers")
NOTHING_YET = "Nothing to compare with yet: this is the first delivery of its payment."


def side(content: bytes, title: str = "delivery", *more: tuple[bytes, bytes], is_masked: bool = True) -> Side:
    headers: Headers = (*usual_headers(content), *more)
    return Side(title, headers, content, is_masked)


OTHER = side(body(), "delivery 412,905", (b"X-Api-Key", b"key one"))
THIS = side(
    body(payment_status="refunded", amount_in_cents="124000", payer_email="pria@example.sg", due_date="2026"),
    "delivery 412,907",
    (b"X-Api-Key", b"key two"),
)


@pytest.fixture
def page(qtbot: QtBot) -> ComparePage:
    made = ComparePage()
    qtbot.addWidget(made)
    made.resize(480, 760)
    made.show()
    return made


def settle() -> None:
    """Let Qt show what was added, and delete what was removed."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(page: ComparePage) -> list[str]:
    """All that can be read on the page, whatever the tab."""
    for name in TABS:
        page.tabs.show_page(name)
    settle()
    labels = [each.text() for each in page.findChildren(ForeignLabel) if not each.isHidden()]
    lines = [each.accessibleName() for box in page.findChildren(PlaceBox) for each in box.findChildren(QWidget)]
    return [*labels, *lines, page.hex.toPlainText(), page.copy.text_to_copy]


def rows(page: ComparePage) -> list[str]:
    """The changes of the body, as they are read out."""
    settle()
    return [each.accessibleName() for each in page.changes.findChildren(ChangeRow)]


def boxes(page: ComparePage) -> list[str]:
    """The titles of the differing places of the text."""
    page.tabs.show_page("text")
    settle()
    return [box.accessibleName() for box in page.places.findChildren(PlaceBox)]


def lines_of(views: CompareViews) -> str:
    """Everything that any view would show."""
    places = [f"{each.title}{each.other.before}{each.other.mark}{each.other.after}"
              f"{each.this.before}{each.this.mark}{each.this.after}" for each in views.places]  # fmt: skip
    told = [f"{line.where}{line.was_at}{line.before}{line.after}" for line in (*views.changes, *views.headers)]
    return "\n".join([*places, *told, *(line.text for line in views.hex), views.copied, *views.notes])


def test_the_first_of_a_payment_has_nothing_to_compare_with(page: ComparePage) -> None:
    page.show_pair(THIS, None)
    assert page.empty.isVisible()
    assert page.empty.text() == NOTHING_YET
    assert not page.tabs.isVisible()
    assert page.choice.this.text() == "delivery 412,907"


def test_the_changes_of_a_body(page: ComparePage) -> None:
    page.show_pair(THIS, OTHER)
    assert [(line.kind.value, line.where) for line in page.changes.lines] == [
        ("changed", "/data/object/payer_email"),
        ("type changed", "/data/object/amount_in_cents"),
        ("changed", "/data/object/payment_status"),
        ("type changed", "/data/object/due_date"),
    ]
    assert rows(page)[2] == 'changed /data/object/payment_status: "paid" → "refunded"'
    chips = [each.accessibleName() for each in page.changes.findChildren(ChipLabel)]
    assert {"2 changed", "2 type changed", "changed", "type changed"} == set(chips), "words, not colours alone"
    assert [page.tabs.bar.tabText(index) for index in range(4)] == ["Changes 4", "Text 4", "Hex", "Headers 2"]


def test_personal_data_and_keys_stay_masked(page: ComparePage) -> None:
    page.show_pair(THIS, OTHER)
    text = "\n".join(shown(page))
    assert [part for part in (*PERSONAL, "key one", "key two") if part in text] == []
    assert "Personal data, hidden." in text
    assert "A key, hidden." in text
    assert "Reveal it under Body to see it here." in text
    page.show_pair(replace(THIS, is_masked=False), OTHER)
    assert "pria@" not in "\n".join(shown(page)), "hidden while either is masked"


def test_what_is_revealed_is_shown_but_never_a_key(page: ComparePage) -> None:
    page.show_pair(replace(THIS, is_masked=False), replace(OTHER, is_masked=False))
    text = "\n".join(shown(page))
    assert 'changed /data/object/payer_email: "priya@example.sg" → "pria@example.sg"' in rows(page)
    assert "pria@example.sg" in page.copy.text_to_copy
    assert "Personal data, hidden." not in text
    assert "key one" not in text


def test_the_text_shows_each_place(page: ComparePage) -> None:
    page.show_pair(THIS, OTHER)
    titles = boxes(page)
    assert len(titles) == 4
    assert titles[0].endswith("personal data differs"), "a mask never tells how long the value is"
    assert titles[2].endswith("6 bytes became 10")


def test_the_bytes_stand_in_brackets(page: ComparePage) -> None:
    page.show_pair(side(b'{"a":2,"b":[]}'), side(b'{"a":1,"b":[]}'))
    page.tabs.show_page("hex")
    assert page.hex.toPlainText().split("\n") == [
        'other 00000000  7b 22 61 22 3a[31]2c 22   {"a":1,"',
        'this  00000000  7b 22 61 22 3a[32]2c 22   {"a":2,"',
    ]
    page.show_pair(side(b"ab cd"), side(b"ab cd ef"))
    assert page.hex.toPlainText().split("\n") == [
        "other 00000000  61 62 20 63 64[20 65 66]  ab cd ef",
        "this  00000000  61 62 20 63 64[]          ab cd",
    ]


def test_white_space_alone_is_left_to_be_asked_for(page: ComparePage, qtbot: QtBot) -> None:
    spaced = json.dumps({"a": 1, "b": 2, "c": "x"}).encode()
    page.show_pair(side(spaced), side(b'{"a":1,"b":2,"c":"y"}'))
    assert page.tabs.bar.tabText(1) == "Text 5"
    assert len(boxes(page)) == 1
    assert page.places.blanks.accessibleName() == "Show 4 more places of white space alone"
    qtbot.mouseClick(page.places.blanks, Qt.MouseButton.LeftButton)
    assert len(boxes(page)) == 5


def test_equal_bodies_are_said_so(page: ComparePage) -> None:
    page.show_pair(THIS, replace(THIS, title="another"))
    assert "Both bodies are the same, byte for byte." in shown(page)
    assert "All headers are the same." in shown(page)
    page.show_pair(side(b'{"b":1, "a":2}'), side(b'{"a":2,"b":1}'))
    page.tabs.show_page("changes")
    assert (
        "Both bodies say the same. They are only written differently: white space and order of keys. "
        "Text and Hex show where."
    ) in shown(page)


def test_what_is_no_json_is_compared_by_its_bytes(page: ComparePage, qtbot: QtBot) -> None:
    page.show_pair(side(b"\x1f\x8b"), side(b"{}"))
    assert "This body is not UTF-8 text (from byte 2 on). Text and Hex compare the bytes." in shown(page)
    with qtbot.waitSignal(page.was_compared):
        page.show_pair(side(b"{}"), side(json.dumps([1] * 20_001).encode()))
    assert any("more than 20,000 members" in text for text in shown(page))
    assert page.views.place_count == 1


def test_the_headers(page: ComparePage) -> None:
    page.show_pair(side(b"{}", "this", (b"A", b"1"), (b"New", b"n")), side(b"{} ", "other", (b"a", b"1")))
    page.tabs.show_page("headers")
    told = [(line.kind.value, line.where, line.note) for line in page.headers.lines]
    assert told == [
        ("changed", "Content-Length", ""),
        ("written differently", "A", "Only its name is spelt otherwise."),
        ("added", "New", ""),
    ]


def test_more_rows_are_made_when_they_are_asked_for(page: ComparePage, qtbot: QtBot) -> None:
    page.show_pair(side(json.dumps({f"k{n}": n for n in range(100)}).encode()), side(b"{}"))
    assert len(rows(page)) == compare_rows.AT_ONCE
    assert page.changes.more.accessibleName() == "Show 40 more (60 left)"
    for _ in range(2):
        qtbot.mouseClick(page.changes.more, Qt.MouseButton.LeftButton)
    assert len(rows(page)) == 100
    assert page.changes.more.isHidden()


def test_more_places_than_are_shown_are_counted(page: ComparePage) -> None:
    old = "".join(f"{number}:a " for number in range(300)).encode()
    page.show_pair(side(old.replace(b"a", b"b")), side(old))
    assert (page.views.place_count, len(page.views.places)) == (300, MOST_PLACES)
    left = 300 - compare_places.AT_ONCE
    assert any(text.startswith(f"… {left} more places differ.") for text in shown(page))


def test_another_delivery_is_chosen_by_number_or_from_the_list(page: ComparePage, qtbot: QtBot) -> None:
    page.show_pair(THIS, OTHER)
    page.offer_others([(412_905, "delivery 412,905"), (7, "delivery 7")], 412_905)
    assert page.choice.others.accessibleName() == "Compare with: delivery 412,905"
    with qtbot.waitSignal(page.other_requested) as asked:
        page.choice.others.chosen.emit(7)
    assert asked.args == [7]
    qtbot.keyClicks(page.choice.number, "x412,801")
    with qtbot.waitSignal(page.other_requested) as asked:
        qtbot.keyClick(page.choice.number, Qt.Key.Key_Return)
    assert asked.args == [412_801]
    page.show_pair(THIS, None)
    assert not page.choice.others.isVisible()
    assert page.choice.number.isVisible(), "any delivery can be compared with"


def test_nothing_is_compared_until_it_is_looked_at(qtbot: QtBot) -> None:
    page = ComparePage()
    qtbot.addWidget(page)
    page.show_pair(THIS, OTHER)
    assert page.views == CompareViews()
    page.show()
    assert len(page.views.changes) == 4


def test_clearing_forgets(page: ComparePage) -> None:
    page.show_pair(replace(THIS, is_masked=False), replace(OTHER, is_masked=False))
    assert "pria@example.sg" in "\n".join(shown(page))
    page.clear()
    assert page.views == CompareViews()
    assert page.choice.isHidden()
    assert "pria@example.sg" not in "\n".join(shown(page))
    page.hide()
    page.show()
    assert page.views == CompareViews()


def large(filler: bytes, number: int) -> Side:
    return side(b'{"n":%d,"text":"%s"}' % (number, filler * 1_000_000))


def test_large_bodies_are_compared_beside_the_window(page: ComparePage, qtbot: QtBot) -> None:
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(5)
    page.show_pair(large(b"x", 1), large(b"y", 2))
    assert page.empty.text() == "Comparing the two …"
    qtbot.waitUntil(lambda: bool(page.views.changes), timeout=20_000)
    for name in TABS:
        page.tabs.show_page(name)
        page.grab()
    qtbot.wait(10)
    assert [line.where for line in page.changes.lines] == ["/n", "/text"]
    slowest = max(after - before for before, after in pairwise(beats))
    assert slowest < 1.0, "a frozen window takes minutes"


def test_an_outdated_answer_is_dropped(page: ComparePage) -> None:
    page.show_pair(large(b"x", 1), large(b"y", 2))
    page.show_pair(side(b"[1]"), side(b"[2]"))
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert [line.where for line in page.changes.lines] == ["/0"]


@pytest.mark.parametrize("text", NAUGHTY)
def test_foreign_text_passes_the_gate(page: ComparePage, text: str) -> None:
    content = json.dumps({"a": text, text: 1}).encode()
    header = text.encode("utf-8", "replace").replace(b"\n", b"").replace(b"\r", b"")
    page.show_pair(side(content, text, (b"X-Odd", header)), side(b'{"a":0}', text))
    for each in shown(page)[:-2]:
        assert gate.marks(each) in (each, each.replace("\u2068", "").replace("\u2069", "")) or "\u2068" in each
        assert "\n" not in each


def test_everything_has_a_name(page: ComparePage) -> None:
    page.show_pair(THIS, OTHER)
    shown(page)
    told = [each for kind in (QAbstractButton, QPlainTextEdit) for each in page.findChildren(kind)]
    assert [each for each in told if not each.accessibleName() and not each.objectName().startswith("qt_")] == []


@given(st.binary(max_size=60), st.binary(max_size=60), st.booleans())
def test_nothing_raises_and_everything_is_bounded(one: bytes, other: bytes, is_masked: bool) -> None:
    views = compare_sides(side(one, is_masked=is_masked), side(other, is_masked=is_masked))
    assert (views.place_count == 0) is (one == other)
    assert lines_of(views)


WRAPPED = (
    b'{"payload":"{\\"payer_email\\":\\"priya@example.sg\\"}","n":%d}',
    b"payload=%%7B%%22payer_email%%22%%3A%%22priya@example.sg%%22%%7D&n=%d",
    b'{"payer_address":{"line":"1 Example Road","code":["123456"]},"n":%d}',
    b'{"customer":{"email":"priya@example.sg","id":%d}}',
    b'not json "payer_identifier": "S1234567A" %d',
    b'{"\\u0065mail":"priya@example.sg","n":%d}',
)


@pytest.mark.parametrize("template", WRAPPED)
def test_personal_data_is_masked_however_it_came(template: bytes) -> None:
    text = lines_of(compare_sides(side(template % 2), side(template % 1)))
    assert [part for part in PERSONAL if part in text] == []
    for content in (b"{}", b"", b"{", b'{"x":1}'):
        text = lines_of(compare_sides(side(template % 2), side(content)))
        assert [part for part in PERSONAL if part in text] == []
