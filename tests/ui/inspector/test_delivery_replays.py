"""What the inspector says of replays, captures, and deliveries that were answered otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.delivery import DeliveryDetail, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui import theme
from paysg_desktop.ui.inspector import overview
from paysg_desktop.ui.inspector.delivery import NARROW, DeliveryInspector
from paysg_desktop.ui.inspector.family import MOST_LINKS, Family
from paysg_desktop.ui.theme import Size
from paysg_desktop.usecases.captured import capture_peer
from paysg_desktop.usecases.receive import OVERRIDE
from tests.ui.inspector.records import NOW, SECOND, delivery, endpoint

NAMES = {"dst_1": "My app"}


def chips(detail: DeliveryDetail) -> list[str]:
    return [chip.text for chip in overview.chips(detail.row, detail.answered)]


def facts(detail: DeliveryDetail) -> dict[str, str | None]:
    return {fact.name: fact.value for fact in overview.facts(detail, "paysg test", NAMES)}


def said(detail: DeliveryDetail) -> str:
    return " ".join(sentence for _, sentence in overview.remarks(detail, NAMES))


def test_a_replay_has_its_chip() -> None:
    replayed = delivery(source=Source.REPLAY)
    assert chips(replayed) == ["Verified", "Answered 200", "Replay"]
    assert facts(replayed)["Source"] == "replayed here"


def test_a_capture_was_answered_elsewhere_or_by_nobody() -> None:
    made = delivery(source=Source.CAPTURE, answer=0)
    captured = replace(made, peer=capture_peer("may.har", NOW - 60 * SECOND))
    assert chips(captured) == ["Verified", "Captured"]
    assert "Answer" not in facts(captured)
    assert "Took" not in facts(captured)
    assert facts(captured)["Captured"] == "21 Nov 2026 14:14:00.000 +08:00"
    assert overview.subtitle(captured, NOW).endswith("· captured 14:14:00")
    answered = replace(captured, row=replace(captured.row, answer=202))
    assert facts(answered)["Answer"] == "202, by who received it there"


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (OVERRIDE, "Answered 503 by the override."),
        ("dst_1", "Answered 503 by the destination My app."),
        ("dst_gone", "Answered 503 by the destination that was removed."),
    ],
)
def test_who_answered_instead_of_us(by: str, words: str) -> None:
    told = replace(delivery(), answered=Answered(503, by, 42_000))
    assert chips(told) == ["Verified", "Answered 503"]
    assert facts(told)["Answer"] == words
    assert facts(told)["Took"] == "42 ms until the answer"
    assert words in said(told)


@pytest.mark.parametrize("source", [Source.REPLAY, Source.CAPTURE])
def test_in_live_neither_counts(source: Source) -> None:
    live = delivery(source=source, environment=Environment.LIVE, payment=None)
    assert "changes no payment and no total" in said(live)
    assert "There is no payment in this event" not in said(live)
    assert "In LIVE" not in said(replace(live, row=replace(live.row, environment=Environment.DEMO)))


@pytest.mark.parametrize("width", [Size.INSPECTOR_MIN, NARROW, Size.INSPECTOR_MAX])
def test_every_tab_is_in_sight(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    theme.apply(qapp, "light")
    inspector = DeliveryInspector()
    qtbot.addWidget(inspector)
    inspector.resize(width, 700)
    inspector.show()
    inspector.show_delivery(delivery(), endpoint(), NOW)
    inspector.tabs.set_title("attempts", "Attempts 12")
    QApplication.processEvents()
    assert not any(button.isVisible() for button in inspector.tabs.bar.findChildren(QToolButton))


def test_a_family_is_named_and_hidden_where_there_is_none(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    family = Family()
    qtbot.addWidget(family)
    family.show_family(None, ())
    assert family.isHidden()
    children = tuple(range(20, 20 + MOST_LINKS + 3))
    family.show_family(7, children)
    assert not family.isHidden()
    assert family.links[0].text() == "Replay of delivery 7"
    assert len(family.links) == MOST_LINKS + 1
    assert family.links[-1].text() == f"Replayed as delivery {children[-1]}"
    with qtbot.waitSignal(family.chosen) as told:
        family.links[-1].click()
    assert told.args == [children[-1]]
