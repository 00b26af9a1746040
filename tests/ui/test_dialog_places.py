"""Dialogs stand in the middle of their window, wholly on the screen, however long their words are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.ui import languages
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.shell import DEVELOPER
from paysg_desktop.ui.window import MainWindow
from tests.ui.pseudo import PSEUDO, spoken
from tests.ui.windows import Desktop, on_screen, run_window, settled

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
"""Qt says so the first time that a process draws Tamil in a font without it."""

LANGUAGES = (languages.ENGLISH, languages.CHINESE, languages.MALAY, languages.TAMIL, PSEUDO)
WINDOW = (960, 780)
"""Within the screen of the tests, 800 x 800, up and down."""


@pytest.fixture(params=LANGUAGES, ids=lambda each: each.code)
def language(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[str]:
    with ExitStack() as stack:
        if request.param is not languages.ENGLISH:
            stack.enter_context(spoken(tmp_path, monkeypatch, request.param))
        yield request.param.code


class Growing(FormDialog):
    """A dialog to which something comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Growing", "It grows.", "Do it", "Cancel")

    def submit(self) -> None:
        pass

    def grow(self, height: int) -> None:
        more = QLabel("More")
        more.setFixedHeight(height)
        self.fields.addWidget(more)


def off_centre(dialog: QDialog) -> QPoint:
    parent = dialog.parentWidget()
    assert parent is not None
    return dialog.frameGeometry().center() - parent.window().frameGeometry().center()


def is_centred(dialog: QDialog) -> bool:
    return off_centre(dialog).manhattanLength() <= 2


def is_on_screen(dialog: QDialog) -> bool:
    return dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def forms(window: MainWindow) -> list[FormDialog]:
    return [each for each in window.findChildren(FormDialog) if each.isVisible()]


def test_each_stands_in_the_middle(workspace: Desktop, qapp: QApplication, language: str) -> None:
    workspace.pay(1)
    seen: set[str] = set()

    async def look() -> None:
        async with workspace.window(DEVELOPER, WINDOW) as window:
            for entry in [each for each in window.front.entries() if "…" in each.words]:
                entry.act()
                await settled(window)
                for dialog in forms(window):
                    if dialog.width() > dialog.screen().availableGeometry().width():
                        continue
                    seen.add(type(dialog).__name__)
                    assert is_centred(dialog), (type(dialog).__name__, off_centre(dialog))
                    assert is_on_screen(dialog)
                for other in QApplication.topLevelWidgets():
                    if other.isVisible() and other is not window:
                        other.reject() if isinstance(other, QDialog) else other.close()
                await settled(window)
                if window.setup.is_open:
                    window.setup.close()

    run_window(qapp, look())
    assert {"ExportDialog", "CareDialog", "PeriodDialog", "AccountsDialog"} <= seen


@pytest.fixture
def growing(qtbot: QtBot, qapp: QApplication) -> Iterator[Growing]:
    below = on_screen(qtbot, qapp, QWidget, 700, 700)
    made = Growing(below)
    made.open()
    QApplication.processEvents()
    assert is_centred(made)
    yield made
    below.close()


def test_what_comes_later_keeps_it_in_the_middle(growing: Growing, qtbot: QtBot) -> None:
    before = growing.height()
    growing.grow(200)
    qtbot.waitUntil(lambda: growing.height() > before)
    assert is_centred(growing)


def test_under_the_hand_it_stays_where_it_is(growing: Growing, qtbot: QtBot) -> None:
    QTest.keyClick(growing.windowHandle(), Qt.Key.Key_Shift)
    before, top = growing.height(), growing.y()
    growing.grow(100)
    qtbot.waitUntil(lambda: growing.height() > before)
    assert growing.y() == top


def test_a_longer_problem_makes_it_higher_at_once(growing: Growing) -> None:
    growing.grow(100)
    growing.show_problem("No.")
    QApplication.processEvents()
    before = growing.height()
    growing.show_problem("What went wrong takes many words to be said, and they do not fit into one line. " * 3)
    QApplication.processEvents()
    assert growing.height() > before
    assert growing._area.verticalScrollBar().maximum() == 0, "nothing has to be scrolled to"


def test_a_hand_on_what_came_later_is_noticed(growing: Growing, qtbot: QtBot) -> None:
    box = QWidget()
    inside = QVBoxLayout(box)
    growing.fields.addWidget(box)
    QApplication.processEvents()
    line = QLineEdit()  # takes the key, so that nothing above it hears of it
    inside.addWidget(line)
    qtbot.waitUntil(line.isVisible)
    QTest.keyClick(line, Qt.Key.Key_A)
    assert line.text() == "a"
    before, top = growing.height(), growing.y()
    growing.grow(100)
    qtbot.waitUntil(lambda: growing.height() > before)
    assert growing.y() == top


def test_it_never_grows_beyond_the_screen(growing: Growing, qtbot: QtBot) -> None:
    QTest.keyClick(growing.windowHandle(), Qt.Key.Key_Shift)
    growing.move(growing.x(), growing.screen().availableGeometry().bottom() - growing.height() - 10)
    before, top = growing.height(), growing.y()
    growing.grow(300)
    qtbot.waitUntil(lambda: growing.height() > before)
    assert growing.y() < top
    assert is_on_screen(growing)
