"""Notifications are paused for an hour or until tomorrow, and it is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings

from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.ui.presence.mute import KEY, Mute
from paysg_desktop.ui.presence.words import muted_text
from tests.fakes import FakeClock


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_an_hour_ends_by_itself(memory: QSettings, qapp: object) -> None:
    clock, parent = FakeClock(), QObject()
    mute = Mute(clock, memory, parent)
    assert mute.until is None
    mute.for_an_hour()
    assert mute.until == clock.now() + 3_600_000_000
    clock.advance(3_599)
    assert mute.until is not None
    clock.advance(1)
    assert mute.until is None


def test_tomorrow_begins_at_eight_in_singapore(memory: QSettings, qapp: object) -> None:
    clock, parent = FakeClock(), QObject()
    mute = Mute(clock, memory, parent)
    mute.until_tomorrow()
    assert mute.until is not None
    now, end = (to_datetime(each).astimezone(SINGAPORE) for each in (clock.now(), mute.until))
    assert (end.hour, end.minute, (end.date() - now.date()).days) == (8, 0, 1)
    assert muted_text(mute.until, clock.now()).startswith("notifications paused until ")


def test_a_pause_outlives_the_program_and_is_taken_back(memory: QSettings, qapp: object) -> None:
    clock, parent = FakeClock(), QObject()
    Mute(clock, memory, parent).for_an_hour()
    again = Mute(clock, memory, parent)
    assert again.until is not None
    told: list[int | None] = []
    again.changed.connect(lambda: told.append(again.until))
    again.off()
    assert told == [None]
    assert Mute(clock, memory, parent).until is None


def test_what_is_no_time_is_no_pause(memory: QSettings, qapp: object) -> None:
    memory.setValue(KEY, "tomorrow")
    assert Mute(FakeClock(), memory, QObject()).until is None
