"""What the downtime line says, in any time zone, and where its marks stand."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.outages import Outage, OutageReport, OutageSender
from paysg_desktop.domain.reach import GapCause
from paysg_desktop.providers.paysg import SCHEDULE as PAYSG
from paysg_desktop.providers.yoco import Yoco
from paysg_desktop.ui.views.ribbon import Ribbon, marks_of
from paysg_desktop.ui.views.ribbon_words import (
    IMPORT,
    SYNC,
    RibbonWords,
    developer_words,
    finance_words,
    length_text,
)
from tests.ui.windows import on_screen

S = 1_000_000
HOUR = 3600 * S
DAY = 24 * HOUR
NOW = 1_763_697_600 * S
ZONES = (
    *("UTC", "Asia/Singapore", "America/New_York", "America/St_Johns", "Europe/London", "Europe/Berlin"),
    *("Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Kiritimati"),
    *("Pacific/Pago_Pago", "America/Sao_Paulo", "Africa/Casablanca", "Asia/Tehran", "Antarctica/Troll"),
)
BOTH = (finance_words, developer_words)


def report(*spans: tuple[int, int | None], synced: int | None = None, **sender: bool) -> OutageReport:
    made = tuple(
        Outage(NOW + began, None if ended is None else NOW + ended, (GapCause.ASLEEP,), synced and NOW + synced)
        for began, ended in spans
    )
    return OutageReport(made, (OutageSender("PaySG", PAYSG, **sender),))


def said(given: OutageReport) -> RibbonWords:
    found = finance_words(given, NOW)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (45, "45 s"),
        (90, "1 min 30 s"),
        (26 * 3600 + 200, "26 h 3 min"),
        (47 * 3600, "47 h"),
        (101 * 3600 + 9, "4 days 5 h"),
        (72 * 3600, "3 days"),
    ],
)
def test_how_long(seconds: int, text: str) -> None:
    assert length_text(seconds) == text


def test_without_an_outage_there_is_no_line() -> None:
    for words in BOTH:
        assert words(report(), NOW) is None
        assert words(OutageReport((Outage(NOW - DAY, NOW, ()),)), NOW) is None


def test_one_that_lasts() -> None:
    words = said(report((-2 * HOUR, None)))
    assert words.text.startswith("Since 10:00 (2 h) nothing can come in: the computer slept.")
    assert "PaySG gives nothing up before 24 Nov 10:00." in words.text
    assert (words.tone, words.action) == ("bad", "")


def test_one_that_may_still_be_retried() -> None:
    words = said(report((-4 * HOUR, -2 * HOUR), is_reported=True))
    assert words.text.startswith("From 08:00 to 10:00 (2 h) nothing could come in: the computer slept.")
    assert "PaySG may still try again until 24 Nov 10:00." in words.text
    assert (words.tone, words.action) == ("caution", IMPORT)
    assert said(report((-4 * HOUR, -2 * HOUR), is_read=True, is_reported=True)).action == SYNC


def test_one_that_was_made_up_for() -> None:
    words = said(report((-4 * HOUR, -2 * HOUR), synced=-2 * HOUR + 60 * S, is_read=True))
    assert "were read from PaySG at 10:01." in words.text
    assert (words.tone, words.action) == ("neutral", "")


def test_one_that_is_longer_than_the_retries() -> None:
    words = said(report((-5 * DAY, -DAY), is_reported=True))
    assert "PaySG gives up after 3 days: what it first sent before 17 Nov 12:00 is possibly lost." in words.text
    assert (words.tone, words.action_text) == ("bad", "Import a report of those dates")


def test_one_whose_retries_are_over() -> None:
    words = said(report((-6 * DAY, -5 * DAY)))
    assert "PaySG has tried again until" in words.text
    assert words.tone == "neutral"


def test_the_worst_comes_first_and_the_others_are_counted() -> None:
    words = said(report((-6 * DAY, -6 * DAY + HOUR), (-5 * HOUR, -4 * HOUR), (-2 * HOUR, None)))
    assert "Since 10:00" in words.text
    assert words.text.endswith("2 more are marked below.")
    assert words.hint.endswith("Singapore time, +08:00")
    assert words.hint.count(" · ") == 3


@pytest.fixture
def zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    if sys.platform != "win32":
        time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no tzset")
def test_the_words_are_the_same_in_every_time_zone(zone: None) -> None:
    # Around the hours in which clocks change in Europe and America, too.
    moments = [1_761_440_400 * S, 1_762_063_200 * S, 1_774_746_000 * S, NOW]
    told: dict[str, list[str]] = {}
    for name in ZONES:
        os.environ["TZ"] = name
        time.tzset()
        told[name] = []
        for moment in moments:
            outage = Outage(moment - 26 * HOUR, moment - HOUR, (GapCause.ASLEEP, GapCause.TUNNEL))
            for words in BOTH:
                found = words(OutageReport((outage,), (OutageSender("Yoco", Yoco.retry_schedule),)), moment)
                assert found is not None
                told[name].append(f"{found.text}|{found.hint}")
    assert len(told) == 16
    assert len({tuple(each) for each in told.values()}) == 1


@given(
    st.lists(
        st.tuples(st.integers(-9 * DAY, 2 * DAY), st.one_of(st.none(), st.integers(-9 * DAY, 2 * DAY))), max_size=5
    ),
    st.one_of(st.none(), st.integers(-9 * DAY, DAY)),
    st.booleans(),
)
def test_whatever_the_clock_was_set_to_no_age_is_negative(
    spans: list[tuple[int, int | None]], synced: int | None, is_read: bool
) -> None:
    given = report(*spans, synced=synced, is_read=is_read)
    for words in BOTH:
        found = words(given, NOW)
        assert (found is None) == (not spans)
        assert found is None or "-" not in found.text.replace("re-", "")
    for start, end in ((None, None), (NOW - DAY, None), (NOW - 2 * DAY, NOW - DAY), (NOW + DAY, NOW + 2 * DAY)):
        assert all(0 <= mark.start <= 1 and 0 <= mark.end <= 1 for mark in marks_of(given, start, end, NOW))


def test_a_ribbon_hides_and_comes(qtbot: QtBot, qapp: QApplication) -> None:
    holder = on_screen(qtbot, qapp, QWidget, 700, 80)
    ribbon = Ribbon(holder)
    assert ribbon.sentence == ""
    given = report((-4 * HOUR, -2 * HOUR), is_reported=True)
    ribbon.show_words(finance_words(given, NOW), marks_of(given, NOW - DAY, None, NOW))
    assert ribbon.sentence == ribbon.accessibleDescription()
    assert not ribbon.grab().isNull()
    ribbon.show_words(None, ())
    assert ribbon.sentence == ""
