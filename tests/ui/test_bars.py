"""The bars above and below: words for freshness, and the choices that they offer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Freshness
from paysg_desktop.domain.ports import Account
from paysg_desktop.ui import theme
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.strip import Part, StatusStrip, developer_parts, finance_parts
from paysg_desktop.ui.top_bar import TopBar, freshness_chip
from tests.builders import DAY, NOON, SECOND

ADDRESS = "http://127.0.0.1:8787/h/0123456789abcdef0123456789abcdef"


@pytest.fixture
def parent(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("last", "words", "kind"),
    [
        (None, "Nothing heard yet", "neutral"),
        (NOON - 5 * SECOND, "Hearing · 11:59:55", "good"),
        (NOON - 13 * 3600 * SECOND, "Hearing · 20 Nov 23:00:00", "good"),
        (NOON - 2 * DAY, "Last heard 19 Nov 12:00:00", "caution"),
    ],
)
def test_freshness_says_when(last: int | None, words: str, kind: str) -> None:
    chip = freshness_chip(last, NOON)
    assert (chip.text, chip.kind) == (words, kind)


def test_finance_hears_of_freshness() -> None:
    assert [part.text for part in finance_parts(Freshness(), ("PaySG",), NOON)] == [
        "Waiting for the first delivery",
        "nothing rejected today",
    ]
    known = Freshness(last_verified_at=NOON, rejected_today=2, behind=5)
    assert finance_parts(known, ("PaySG",), NOON) == (
        Part("Hearing from PaySG"),
        Part("last delivery 12:00:00"),
        Part("2 rejected today", "bad"),
    )
    late = finance_parts(Freshness(last_verified_at=NOON - 2 * DAY, behind=1_200), ("PaySG",), NOON)
    assert late[0].text == "Not heard from PaySG for over a day"
    assert finance_parts(known, ("PaySG", "Yoco"), NOON)[0].text == "Hearing from your providers"
    assert late[-1] == Part("fold 1,200 behind", "caution")


def test_developer_hears_of_plumbing() -> None:
    fresh = Freshness(deliveries_today=128, slowest_answer_us=12_000, stored_bytes=1_200_000_000, behind=3)
    parts = developer_parts(fresh, (ADDRESS,))
    assert [part.text for part in (parts[0], *parts[2:])] == [
        "Listening",
        "fold 3 behind",
        "128 deliveries today",
        "slowest answer this hour 12 ms",
        "1.2 GB stored",
    ]
    assert parts[1].text.startswith("http://127.0.0.1:8787/h/")
    assert len(parts[1].text) < len(ADDRESS)
    assert parts[1].copies == ADDRESS
    assert developer_parts(Freshness(), ())[0].text == "Not listening"
    assert developer_parts(Freshness(), (ADDRESS,) * 4)[3].text == "and 2 more"


def test_an_address_is_copied_with_a_click(parent: QWidget, qtbot: QtBot) -> None:
    strip = StatusStrip(parent)
    copied: list[str] = []
    strip.copied.connect(copied.append)
    strip.show_parts((Part("Listening"), Part("http://…", copies=ADDRESS), Part("3 deliveries today")), "good")
    (button,) = strip.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert copied == [ADDRESS]
    strip.show_parts((Part("Listening"), Part("http://…", copies=ADDRESS), Part("4 deliveries today")), "good")
    assert button in strip.findChildren(QPushButton)
    assert strip.accessibleDescription() == "Listening, http://…, 4 deliveries today"


def test_the_top_bar_offers_what_there_is(parent: QWidget) -> None:
    bar = TopBar(parent)
    chosen: list[Scope] = []
    bar.scope_chosen.connect(chosen.append)
    scope = Scope(Environment.TEST)
    bar.show_environments((Environment.LIVE, Environment.TEST), scope)
    bar.show_accounts((Account("paysg", "counter_a", 3), Account("paysg", "counter_b", 1)), scope)
    assert bar.environment.accessibleName() == "Environment: TEST – not real money"
    assert bar.account.accessibleName() == "Account: All 2 services"
    bar.account.chosen.emit("counter_b")
    bar.environment.chosen.emit(Environment.LIVE)
    assert chosen == [Scope(Environment.TEST, "counter_b"), Scope(Environment.LIVE)]
    bar.show_accounts((Account("paysg", "counter_a", 3),), scope)
    assert bar.account.accessibleName() == "Account: 1 service"


def test_a_chooser_opens_with_the_keyboard(parent: QWidget, qtbot: QtBot) -> None:
    chooser = Chooser("Account", 160, parent)
    chooser.offer((Choice(None, "All 2 services"), Choice("a", "Tom & Jerry <b>")), None)
    chosen: list[object] = []
    chooser.chosen.connect(chosen.append)
    parent.show()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    actions = chooser._menu.actions()
    assert [action.text() for action in actions] == ["All 2 services", "Tom && Jerry <b>"]
    assert [action.isChecked() for action in actions] == [True, False]
    actions[1].trigger()
    assert chosen == ["a"]
    chooser._menu.close()


def test_live_looks_like_nothing_else(parent: QWidget) -> None:
    bar = TopBar(parent)
    bar.resize(600, 56)
    bands = {}
    for environment in Environment:
        bar.show_environments(tuple(Environment), Scope(environment))
        image = bar.grab().toImage()
        bands[environment] = {image.pixelColor(x, 1).name() for x in range(200, 400)}
    assert bands[Environment.LIVE] == {theme.current().live.lower()}
    assert len(bands[Environment.TEST]) > 1
    assert bands[Environment.TEST] == bands[Environment.DEMO]
