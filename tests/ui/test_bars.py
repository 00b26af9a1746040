"""The bars above and below: words for freshness, and the choices that they offer."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Freshness, Knowledge
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.ui import theme
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.strip import Part, StatusStrip, developer_parts, finance_parts, finance_tone, reading_parts
from paysg_desktop.ui.top_bar import TopBar, heard_chip, reading_chip, sources_chip, sources_sentence
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
    chip = heard_chip(last, NOON)
    assert (chip.text, chip.kind) == (words, kind)


def test_finance_hears_of_freshness() -> None:
    assert [part.text for part in finance_parts(Freshness(), ("PaySG",), (), NOON)] == [
        "Waiting for the first delivery",
        "nothing rejected today",
    ]
    assert finance_parts(Freshness(), (), (), NOON)[0].text == "No source yet"
    known = Freshness(last_verified_at=NOON, rejected_today=2, behind=5)
    assert finance_parts(known, ("PaySG",), (), NOON) == (
        Part("Hearing from PaySG"),
        Part("last delivery 12:00:00"),
        Part("2 rejected today", "bad"),
    )
    late = finance_parts(Freshness(last_verified_at=NOON - 2 * DAY, behind=1_200), ("PaySG",), (), NOON)
    assert late[0].text == "Not heard from PaySG for over a day"
    assert finance_parts(known, ("PaySG", "Yoco"), (), NOON)[0].text == "Hearing from your providers"
    assert late[-1] == Part("fold 1,200 behind", "caution")


def counter(name: str = "Counter A", **fields: Any) -> Knowledge:
    return Knowledge("paysg", "payment_service_1", name, **fields)


def test_finance_hears_when_it_was_checked() -> None:
    read = counter(checked_at=NOON - 60 * SECOND)
    parts = finance_parts(Freshness(), ("PaySG",), (read, counter("B", checked_at=NOON)), NOON)
    assert parts[0] == Part("checked against PaySG at 11:59"), "the account that waits longest counts"
    assert finance_tone(Freshness(), (read,), NOON) == "good"
    assert finance_tone(Freshness(), (counter(checked_at=NOON - 2 * DAY),), NOON) == "caution"
    assert finance_tone(Freshness(), (), NOON) == "faint"


def test_finance_hears_why_it_could_not_be_checked() -> None:
    failed = counter(checked_at=NOON - 60 * SECOND, problem="PaySG does not take the key any more.")
    parts = finance_parts(Freshness(last_verified_at=NOON), ("PaySG",), (failed,), NOON)
    said = "could not check: Counter A: PaySG does not take the key any more."
    assert Part(said, "caution") in parts
    assert finance_tone(Freshness(last_verified_at=NOON), (failed,), NOON) == "caution"


def test_finance_hears_of_a_report_where_there_is_nothing_newer() -> None:
    parts = finance_parts(Freshness(), (), (counter(reported_at=NOON - 21 * DAY),), NOON)
    assert parts[0].text == "report as of 31 Oct"
    both = counter(reported_at=NOON - 21 * DAY, checked_at=NOON)
    assert "report" not in " ".join(part.text for part in finance_parts(Freshness(), (), (both,), NOON))


def test_a_reading_says_how_far_it_is() -> None:
    account = Account("paysg", Environment.TEST, "payment_service_1", "Counter A", None, NOON)
    assert reading_chip(()) is None
    paging, asking = SyncProgress(account, read=1_200), SyncProgress(account, 1_200, 4, is_paging=False, left=7)
    chip = reading_chip((paging,))
    assert chip is not None
    assert chip.text == "Reading · 1,200 payments"
    assert [part.text for part in reading_parts((paging, asking))] == [
        "Reading Counter A: 1,200 payments so far",
        "Asking Counter A what has changed: 7 left",
    ]


@pytest.mark.parametrize(
    ("heard", "known", "words", "kind"),
    [
        (NOON - 60 * SECOND, counter(checked_at=NOON), "Checked · 12:00", "good"),
        (NOON, counter(checked_at=NOON - 60 * SECOND), "Hearing · 12:00:00", "good"),
        (None, counter(checked_at=NOON - 2 * DAY), "Last checked 19 Nov 12:00", "caution"),
        (None, counter(reported_at=NOON - 21 * DAY), "Report · 31 Oct", "neutral"),
        (None, counter(problem="No."), "Check failed", "caution"),
        (NOON, counter(problem="No.", checked_at=NOON), "Check failed · last 12:00", "caution"),
        (None, counter(), "Nothing heard yet", "neutral"),
    ],
)
def test_the_chip_names_the_source_that_knows_best(
    heard: int | None, known: Knowledge, words: str, kind: str
) -> None:
    chip = sources_chip(heard, (known,), NOON)
    assert (chip.text, chip.kind) == (words, kind)


def test_hovering_tells_all_sources() -> None:
    told = sources_sentence(NOON, (counter(checked_at=NOON, problem="The key is wrong."),))
    assert told.startswith("Counter A: The key is wrong. The last delivery that counted came 21 Nov 2025 12:00:00")
    assert "Counter A was read whole 21 Nov 2025 12:00:00.000 +08:00" in told
    assert sources_sentence(None, ()) == ""


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
    bar.show_accounts((AccountSeen("paysg", "counter_a", 3), AccountSeen("paysg", "counter_b", 1)), scope)
    assert bar.environment.accessibleName() == "Environment: TEST – not real money"
    assert bar.account.accessibleName() == "Account: All 2 services"
    bar.account.chosen.emit("counter_b")
    bar.environment.chosen.emit(Environment.LIVE)
    assert chosen == [Scope(Environment.TEST, "counter_b"), Scope(Environment.LIVE)]
    bar.show_accounts((AccountSeen("paysg", "counter_a", 3),), scope)
    assert bar.account.accessibleName() == "Account: 1 service"
    bar.show_accounts((AccountSeen("paysg", "counter_a", 3, "Licensing"),), scope)
    assert bar.account.accessibleName() == "Account: Licensing"


def test_accounts_go_by_their_names_and_can_be_managed(parent: QWidget) -> None:
    bar = TopBar(parent)
    chosen: list[Scope] = []
    asked: list[bool] = []
    bar.scope_chosen.connect(chosen.append)
    bar.accounts_requested.connect(lambda: asked.append(True))
    accounts = (AccountSeen("paysg", "counter_a", 3, "Licensing"), AccountSeen("paysg", "counter_b", 1))
    bar.show_accounts(accounts, Scope(Environment.TEST, "counter_a"))
    assert bar.account.accessibleName() == "Account: Licensing"
    bar.account._open()
    *_, manage = bar.account._menu.actions()
    assert manage.text() == "Manage accounts…"
    manage.trigger()
    bar.account._menu.close()
    assert (chosen, asked) == ([], [True])


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
