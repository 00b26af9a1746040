"""The Notes of a payment: written, marked, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.settings.declarations import STAFF_NAME
from paysg_desktop.ui.inspector.notes import NotesPage
from paysg_desktop.ui.inspector.notes_list import MOST_SHOWN
from paysg_desktop.ui.inspector.notes_words import author_text, last_mark, note_text
from paysg_desktop.ui.window import MainWindow
from tests.builders import NOON, SECOND
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

NASTY = "<i>paid</i>\u202e & more"


def note(number: int, kind: NoteKind = NoteKind.NOTE, text: str = "", staff: str = "Mei") -> Note:
    return Note(NOON + number * SECOND, kind, text, "WORKSTATION\\mei", staff)


async def opened(window: MainWindow) -> NotesPage:
    """The notes of the payment on top."""
    window.payments.open(window.payments.model.key_at(0))
    await until(lambda: not window.payments.payment.is_empty)
    await settled(window)
    window.payments.payment.show_tab("notes")
    return window.payments.payment.notes


def test_a_note_says_what_and_who() -> None:
    assert note_text(note(1, text="called")) == "called"
    assert note_text(note(1, NoteKind.POSTED)) == "Marked as posted to the ledger"
    assert author_text(note(1, staff="")) == "WORKSTATION\\mei"
    assert "\u202e" not in author_text(note(1, staff=NASTY))


def test_the_last_word_on_a_mark_counts() -> None:
    told = (note(1, NoteKind.CHECKED), note(2, NoteKind.UNCHECKED), note(3, NoteKind.POSTED))
    assert last_mark(told, NoteKind.CHECKED) == told[1]
    assert last_mark(told[:1], NoteKind.POSTED) is None


def test_marks_show_who_set_them(qapp: QApplication) -> None:
    page = NotesPage()
    page.show_notes((note(1, NoteKind.CHECKED), note(2, NoteKind.POSTED), note(3, NoteKind.UNPOSTED)), NOON)
    checked, posted = page.ticks[NoteKind.CHECKED], page.ticks[NoteKind.POSTED]
    assert checked.tick.isChecked()
    assert checked.who.text() == "Mei, 12:00"
    assert not posted.tick.isChecked()
    assert posted.who.text() == "taken back by Mei, 12:00"


def test_a_click_on_a_mark_asks_and_shows_nothing_that_is_not_kept(qapp: QApplication) -> None:
    page = NotesPage()
    asked: list[NoteKind] = []
    page.note_requested.connect(lambda kind, _: asked.append(kind))
    tick = page.ticks[NoteKind.CHECKED].tick
    tick.click()
    assert not tick.isChecked()
    page.show_notes((note(1, NoteKind.CHECKED),), NOON)
    tick.click()
    assert tick.isChecked()
    assert asked == [NoteKind.CHECKED, NoteKind.UNCHECKED]


def test_what_is_typed_stays_until_it_is_kept(qapp: QApplication) -> None:
    page = NotesPage()
    asked: list[str] = []
    page.note_requested.connect(lambda _, text: asked.append(text))
    assert not page.add.isEnabled()
    page.field.line.setText("called the payer")
    page.add.click()
    page.show_notes((note(1, text="another one"),), NOON)
    assert (asked, page.field.text) == (["called the payer"], "called the payer")
    page.show_notes((note(1, text="another one"), note(2, text="called the payer")), NOON)
    assert page.field.text == ""
    page.field.line.setText("half a")
    page.clear()
    assert page.field.text == ""


@pytest.mark.parametrize("count", [0, 1, MOST_SHOWN + 2])
def test_the_list_is_bounded(qapp: QApplication, count: int) -> None:
    page = NotesPage()
    page.show_notes(tuple(note(each, text=NASTY) for each in range(count)), NOON)
    rows = page.list.layout()
    assert rows is not None
    assert len(page.list.shown) == count
    assert rows.count() == (1 if not count else 2 * min(count, MOST_SHOWN) + (count > MOST_SHOWN))


def test_notes_and_marks_are_kept_and_show_at_once(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, 2)
    workspace.core.settings.set(STAFF_NAME, "Mei Ling")

    async def look() -> None:
        async with workspace.window() as window:
            page = await opened(window)
            inspector, mouse = window.payments.payment, Mouse()
            assert unnamed(inspector) == []
            QTest.keyClicks(page.field.line, "called the payer")
            QTest.keyClick(page.field.line, Qt.Key.Key_Return)
            await until(lambda: len(page.list.shown) == 1)
            assert page.field.text == ""
            mouse.click(page.ticks[NoteKind.CHECKED].tick)
            await until(lambda: page.ticks[NoteKind.CHECKED].tick.isChecked())
            mouse.click(page.ticks[NoteKind.POSTED].tick)
            await until(lambda: page.ticks[NoteKind.POSTED].tick.isChecked())
            mouse.click(page.ticks[NoteKind.CHECKED].tick)
            await until(lambda: not page.ticks[NoteKind.CHECKED].tick.isChecked())
            assert "taken back by Mei Ling" in page.ticks[NoteKind.CHECKED].who.text()
            window.payments.open(window.payments.model.key_at(1))
            await until(lambda: page.list.shown == ())
            assert not page.ticks[NoteKind.POSTED].tick.isChecked()
            await settled(window)

    run_window(qapp, look())
    lines = workspace.core.store.writer.call(
        lambda connection: connection.execute("SELECT kind, text, staff FROM notes ORDER BY id").fetchall()
    ).result()
    assert [tuple(line) for line in lines] == [
        ("note", "called the payer", "Mei Ling"),
        ("checked", "", "Mei Ling"),
        ("posted", "", "Mei Ling"),
        ("unchecked", "", "Mei Ling"),
    ]
