"""Notifications, the tray's menu and its tooltip are in the window's language, to the last word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui import languages, theme, veil
from paysg_desktop.ui.languages import Language
from paysg_desktop.ui.presence.rules import News, NewsKind
from paysg_desktop.ui.presence.tray import Tray
from paysg_desktop.ui.presence.words import DEAF, LISTENING, TROUBLE, muted_text, notices
from tests.builders import NOON
from tests.ui.presence.test_words import payment
from tests.ui.presence.trays import present
from tests.ui.pseudo import PSEUDO, Seen, has_fonts, plain_inside, words_outside
from tests.ui.test_pseudo_language import LANGUAGES, seen
from tests.ui.windows import Desktop, run_window, until

__all__ = ["seen"]

pytestmark = [
    pytest.mark.usefixtures("unveiled"),
    pytest.mark.qt_log_ignore("^OpenType support missing for"),
]
REAL = (languages.CHINESE, languages.MALAY, languages.TAMIL)
SHARED = frozenset({"LIVE", "TEST", "DEMO", "PaySG", "Desktop", "webhook", "Webhook"})
"""What is called alike in every language."""
HALVES = (False, True)
FULL_DISK = "The disk is full. Free some space; nothing that was stored is lost."
HOUR_US = 3_600_000_000
LIVE, TEST, DEMO = Environment.LIVE, Environment.TEST, Environment.DEMO
TOLD: tuple[Sequence[News], ...] = (
    *([payment(each, 5_000)] for each in Environment),
    [payment(LIVE, 5_000)] * 3,
    [payment(LIVE, 5_000), payment(TEST, 7), payment(DEMO, 7)],
    *([News(NewsKind.FAILED, LIVE)] * count for count in (1, 2)),
    [News(NewsKind.FAILED, each) for each in Environment],
    *([News(NewsKind.SILENT, LIVE, hours=hours)] for hours in (1, 25)),
    [News(NewsKind.WAY_IN, way_in="way_1")],
    [News(NewsKind.WAY_IN, way_in="way_1"), News(NewsKind.WAY_IN, way_in="way_2")],
)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[Language]:
    """A real language as the program puts it in place."""
    languages.install(request.param.code)
    yield request.param
    languages.install(languages.ENGLISH.code)


def notified() -> list[str]:
    """Every title and body, in the open and behind the private screen."""
    texts = []
    for on in HALVES:
        veil.turn(on=on)
        texts += [text for news in TOLD for each in notices(news) for text in (each.title, each.text)]
    veil.turn(on=False)
    return texts


def entries(menu: QMenu) -> Iterator[QAction]:
    for each in menu.actions():
        if not each.isSeparator():
            yield each
        if each.menu() is not None:
            yield from entries(each.menu())


def beside_the_clock() -> list[str]:
    """Every entry of the menu and each line of the tooltip, however we stand."""
    tray, texts = Tray(QApplication.instance()), []
    muted = muted_text(NOON + HOUR_US, NOON)
    for state, is_muted, on in product((LISTENING, TROUBLE, DEAF), HALVES, HALVES):
        veil.turn(on=on)
        tray.show_state(state, "", muted if is_muted else "")
        texts += [each.text() for each in entries(tray.menu)]
        texts += tray.icon.toolTip().splitlines()
    veil.turn(on=False)
    tray.deleteLater()
    return texts


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]{3,}", re.sub(r"\S*\d\S*", " ", text))) - SHARED


@pytest.mark.parametrize("seen", LANGUAGES, ids=lambda each: each.code, indirect=True)
def test_each_text_is_asked_for_and_known(seen: Seen) -> None:
    texts = [text.replace("PaySG Desktop", "") for text in (*notified(), *beside_the_clock())]
    assert seen.asked.unknown == set()
    assert {text for text in texts if words_outside(text)} == set()
    assert {text for text in texts if plain_inside(text)} == set()


@pytest.mark.parametrize("language", REAL, ids=lambda each: each.code, indirect=True)
def test_no_english_word_is_left(language: Language, qapp: QApplication) -> None:
    told = [*notified(), *beside_the_clock()]
    languages.install(languages.ENGLISH.code)
    english = [*notified(), *beside_the_clock()]
    assert len(told) == len(english) > 100
    for here, source in zip(told, english, strict=True):
        assert here != source, source
        assert words_of(here) & words_of(source) == set(), (here, source)


@pytest.mark.parametrize("language", REAL, ids=lambda each: each.code, indirect=True)
def test_the_menu_has_room_for_its_words(language: Language, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    if not has_fonts():
        pytest.skip("Fonts that docs/contributing.md names are missing: what has room cannot be told here.")
    tray = Tray(qapp)
    tray.show_state(TROUBLE, "", muted_text(NOON + HOUR_US, NOON))
    for menu in (tray.menu, tray.pause):
        menu.popup(QPoint(0, 0))
        assert menu.isVisible()
        drawn = menu.grab().toImage()
        for each in menu.actions():
            place = menu.actionGeometry(each)
            assert menu.fontMetrics().horizontalAdvance(each.text()) <= place.width(), each.text()
            if each.text():
                row = drawn.copy(place)
                colours = {row.pixel(x, y) for x in range(row.width()) for y in range(row.height())}
                assert len(colours) > 1, "nothing is drawn of it"
        menu.close()
    tray.deleteLater()


@pytest.mark.parametrize("seen", [PSEUDO], ids=["xx"], indirect=True)
def test_a_trouble_of_the_disk_is_told_in_the_windows_language(
    workspace: Desktop, qapp: QApplication, seen: Seen
) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            shown.window.desk.bridge.changed.emit(Changes(storage=FULL_DISK))
            await until(lambda: shown.tray.state[1] != "")
            trouble = shown.tray.state[1]
            assert trouble != FULL_DISK
            assert (words_outside(trouble), plain_inside(trouble)) == ([], [])

    run_window(qapp, look())
