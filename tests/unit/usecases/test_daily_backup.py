"""The backup that nobody asks for: once a day, after sleep too, and a failure is told once."""

from __future__ import annotations

import asyncio
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from paysg_desktop.domain.backup import BackupState, PastBackup, is_same_folder
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.usecases.daily_backup import LOOK_EVERY_S, DailyBackup
from tests.builders import NOON
from tests.fakes import FakeClock

HOUR_S = 3600
DAY_S = 24 * HOUR_S


class Days:
    """A folder, a clock, and backups that succeed unless there is a `problem`."""

    def __init__(self) -> None:
        self.clock = FakeClock(NOON)
        self.folder = "/backups"
        self.made: list[int] = []
        self.places: list[str] = []
        self.problem = ""
        self.daily = DailyBackup(self.state, lambda: 12, self.make, self.clock, self.pause)
        self.looks = 0

    def state(self) -> BackupState:
        last = PastBackup(self.made[-1], self.places[-1], "b.db", 1, 1, "") if self.made else None
        return BackupState(self.folder, last, self.problem)

    def make(self) -> None:
        if self.problem:
            raise StorageError(self.problem)
        self.made.append(self.clock.now())
        self.places.append(self.folder)

    async def pause(self, seconds: float) -> None:
        assert seconds == LOOK_EVERY_S
        self.looks -= 1
        if self.looks == 0:
            raise asyncio.CancelledError
        self.clock.advance(seconds)


@pytest.fixture
def days() -> Days:
    return Days()


def test_without_a_folder_nothing_is_made(days: Days) -> None:
    days.folder = ""
    assert days.daily.look() is False
    assert days.made == []


def test_the_first_is_made_at_once_and_then_one_a_day(days: Days) -> None:
    days.clock.advance(5 * HOUR_S)
    days.looks = 3 * DAY_S // int(LOOK_EVERY_S)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(days.daily.run())
    since = [(at - NOON) // (HOUR_S * 1_000_000) for at in days.made]
    assert since == [5, 24, 48, 72]


def test_after_a_long_sleep_it_is_made_at_the_next_look(days: Days) -> None:
    assert days.daily.look()
    days.clock.step(26 * HOUR_S)
    assert days.daily.look()
    assert days.daily.look() is False


@pytest.mark.expected_log("The daily backup was not made. The disk is not there.")
def test_a_failure_is_told_once_and_tried_again_every_hour(days: Days, caplog: pytest.LogCaptureFixture) -> None:
    days.problem = "The disk is not there."
    for _ in range(5 * HOUR_S // 600):
        assert days.daily.look() is False
        days.clock.advance(600)
    assert len([each for each in caplog.records if "not made" in each.getMessage()]) == 1
    days.problem = ""
    days.clock.advance(HOUR_S)
    assert days.daily.look()


@pytest.mark.expected_log("The daily backup was not made")
def test_another_folder_is_tried_at_once(days: Days) -> None:
    days.problem = "The disk is not there."
    days.daily.look()
    days.problem, days.folder = "", "/elsewhere"
    assert days.daily.look()
    days.folder = "/third"
    assert days.daily.look()


def test_another_spelling_of_the_folder_is_no_other_folder(days: Days) -> None:
    assert days.daily.look()
    days.folder = "/backups/"
    assert days.daily.look() is False


@pytest.mark.parametrize(
    ("kind", "one", "other", "is_same"),
    [
        (PurePosixPath, "/tmp/bk/", "/tmp/bk", True),
        (PurePosixPath, "/tmp//./bk", "/tmp/bk", True),
        (PurePosixPath, "/tmp/BK", "/tmp/bk", False),
        # A link may lead elsewhere.
        (PurePosixPath, "/tmp/x/../bk", "/tmp/bk", False),
        (PureWindowsPath, "C:/Users/x", "C:\\Users\\x", True),
        (PureWindowsPath, "c:\\users\\X\\", "C:\\Users\\x", True),
        (PureWindowsPath, "//server/share/bk", "\\\\server\\share\\bk\\", True),
        (PureWindowsPath, "D:/Users/x", "C:/Users/x", False),
        (PurePosixPath, "", ".", False),
    ],
)
def test_one_folder_by_the_systems_own_spelling(kind: type[PurePath], one: str, other: str, is_same: bool) -> None:
    assert is_same_folder(one, other, kind) is is_same


def test_one_from_the_future_says_nothing(days: Days) -> None:
    days.clock.step(30 * DAY_S)
    assert days.daily.look()
    days.clock.step(-30 * DAY_S)
    assert days.daily.look()


@pytest.mark.expected_log("could not be looked after")
def test_a_fault_of_ours_ends_nothing(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    days.looks = 2
    calls: list[int] = []

    def fail() -> None:
        calls.append(1)
        raise KeyError("a bug")

    monkeypatch.setattr(days.daily, "_make", fail)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(days.daily.run())
    assert len(calls) == 2
