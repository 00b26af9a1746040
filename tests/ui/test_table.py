"""The table by itself: what it tells on hovering, how it is drawn, and that it never walks through all rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.models.payments import PaymentsModel
from paysg_desktop.ui.tokens import Size
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.views.table_card import TableCard
from tests.builders import NOON
from tests.ui.records import payment_row

PAYER, STATUS = 2, 4


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> Iterator[TableCard]:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    made = TableCard(window)
    model = PaymentsModel(lambda: NOON, made)
    made.hold(RecordTable(model, Size.ROW_TWO_LINES, made))
    window.resize(1000, 600)
    made.setGeometry(0, 20, 1000, 580)
    window.show()
    yield made
    window.close()


@pytest.fixture
def table(card: TableCard) -> RecordTable:
    return card.findChildren(RecordTable)[0]


def fill(table: RecordTable, count: int, **fields: object) -> None:
    table.records.reset(array("q"))
    table.records.upsert([payment_row(key, **fields) for key in range(1, count + 1)], hold=False)


def place(table: RecordTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.records.index(row, column)).center()


def test_a_click_opens(table: RecordTable, qtbot: QtBot) -> None:
    fill(table, 3)
    opened: list[int] = []
    table.opened.connect(opened.append)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 1, PAYER))
    assert opened == [2]
    assert table.selected_key() == 2
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 500))
    assert opened == [2]


def test_hovering_tells_what_was_cut_and_nothing_else(table: RecordTable) -> None:
    fill(table, 1, payer_name="Tan", description="x" * 250)
    table.resize(600, 300)
    assert table.help_at(place(table, 0, PAYER)) == "Tan, " + "x" * 250
    assert table.help_at(place(table, 0, STATUS)) == ""
    assert table.help_at(place(table, 0, 0)).endswith("+08:00")
    assert table.help_at(QPoint(10, 290)) == ""


def test_typing_reads_no_rows(table: RecordTable, qtbot: QtBot) -> None:
    table.records.reset(array("q", range(1, 100_001)))
    asked: list[list[int]] = []
    table.records.wanted.connect(asked.append)
    qtbot.wait(20)
    before = len(asked)
    qtbot.keyClicks(table, "tan")
    qtbot.wait(20)
    assert len(asked) == before
    assert sum(len(keys) for keys in asked) < 200


def test_a_long_list_reads_what_it_shows(table: RecordTable, qtbot: QtBot) -> None:
    asked: list[list[int]] = []
    table.records.wanted.connect(asked.append)
    table.records.reset(array("q", range(1, 1_000_001)))
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 40_000_000)
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: any(400_000 < keys[0] < 600_000 for keys in asked))
    assert all(len(keys) < 200 for keys in asked)


def test_the_selected_row_has_its_ground_and_bar(table: RecordTable, qapp: QApplication) -> None:
    fill(table, 3)
    table.fading.begin(())
    table.select_key(2)
    image = table.viewport().grab().toImage()
    middle = table.visualRect(table.records.index(1, 0)).center().y()
    shown = theme.current()
    assert image.pixelColor(1, middle).name() == shown.accent.lower()
    assert image.pixelColor(Size.BAR + 3, middle).name() == shown.selection.lower()


def test_fresh_rows_glow_and_a_flood_does_not(table: RecordTable, qtbot: QtBot) -> None:
    table.fading.begin((1, 2))
    flood = tuple(range(10, 60))
    table.fading.begin(flood)
    assert all(table.fading.strength(key) == 0 for key in flood)
    may_move = table.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    assert (table.fading.strength(1) > 0) == may_move
    qtbot.waitUntil(lambda: table.fading.strength(1) == 0)


def test_the_focused_row_is_seen(table: RecordTable, qtbot: QtBot) -> None:
    fill(table, 3)
    table.window().activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.select_key(3)
    table.clearSelection()
    image = table.viewport().grab().toImage()
    assert (
        image.pixelColor(200, table.visualRect(table.records.index(0, 0)).top()).name()
        == theme.current().accent.lower()
    )


def test_an_empty_list_keeps_quiet_until_it_is_loaded(card: TableCard, table: RecordTable) -> None:
    assert card.empty.isHidden()
    card.loaded(Emptiness("payments", "No payment yet", "Each payment appears here."))
    assert card.empty.isVisible()
    fill(table, 1)
    assert card.empty.isHidden()


def test_markup_stays_text(table: RecordTable) -> None:
    """A tooltip takes what looks like markup for markup: it gets the text escaped."""
    fill(table, 1, payer_name="<b>bold</b>", description="<img src='file:///etc/hostname'>" * 9)
    table.resize(600, 300)
    told = table.help_at(place(table, 0, PAYER))
    assert told.startswith("<b>bold</b>, <img")
    assert "<img" not in gate.tooltip_text(told)
    assert "&lt;img" in gate.tooltip_text(told)
