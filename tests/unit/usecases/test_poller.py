import asyncio
from collections.abc import Callable

import pytest

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.sync import SyncDone
from paysg_desktop.usecases.poller import LOOK_EVERY_S, Poller
from tests.fakes import FakeClock

ONE = Account("paysg", Environment.TEST, "one", "One", SecretReference("env", "A"), 1)
TWO = Account("paysg", Environment.LIVE, "two", "Two", SecretReference("env", "B"), 1)


class Days:
    """Lets the poller's pauses pass; `before` names what happens before a look, by its number."""

    def __init__(self, looks: int) -> None:
        self.clock = FakeClock()
        self.start = self.clock.now()
        self.looks = looks
        self.before: dict[int, Callable[[], None]] = {}
        self.read: list[tuple[str, int]] = []
        self.problem: str | None = None
        self.poller = Poller(lambda: (ONE, TWO), self.note, self.clock, self.pause)

    async def note(self, account: Account) -> SyncDone:
        self.read.append((account.id, (self.clock.now() - self.start) // 60_000_000))
        if self.problem == "bug":
            raise ValueError("a bug of ours")
        return SyncDone(account, 0, 0, self.problem)

    async def pause(self, asked: asyncio.Event, seconds: float) -> None:
        await asyncio.sleep(0)
        if asked.is_set():
            return
        self.looks -= 1
        if self.looks == 0:
            raise asyncio.CancelledError
        self.clock.advance(seconds)
        self.before.pop(self.looks, lambda: None)()

    def run(self) -> list[tuple[str, int]]:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(self.poller.run())
        return self.read


def looks(minutes: int) -> int:
    return int(minutes * 60 / LOOK_EVERY_S) + 1


def test_every_account_is_read_at_the_start_and_every_quarter_of_an_hour() -> None:
    read = Days(looks(31)).run()
    assert read == [("one", 0), ("two", 0), ("one", 15), ("two", 15), ("one", 30), ("two", 30)]


def test_on_waking_everything_is_read_at_once() -> None:
    days = Days(looks(10))
    days.before[looks(6)] = lambda: days.clock.advance(26 * 3600)
    read = days.run()
    assert [each for each, _ in read] == ["one", "two", "one", "two"]
    assert read[2][1] in range(26 * 60 + 4, 26 * 60 + 6)


def test_a_clock_that_is_set_back_does_not_stop_the_reading() -> None:
    days = Days(looks(10))
    days.before[looks(6)] = lambda: days.clock.advance(-26 * 3600)
    assert len(days.run()) == 4


def test_what_is_asked_for_is_read_soon() -> None:
    days = Days(looks(10))
    days.before[looks(6)] = lambda: days.poller.ask(TWO)
    assert [each for each, _ in days.run()] == ["one", "two", "two"]


def test_after_a_failure_it_is_tried_again_after_longer_and_longer_waits() -> None:
    days = Days(looks(40))
    days.problem = "PaySG could not be reached."
    minutes = [at for each, at in days.run() if each == "one"]
    assert minutes == [0, 1, 3, 7, 15, 30]


@pytest.mark.expected_log("could not be looked at")
def test_a_database_that_can_not_be_read_for_a_moment_does_not_end_the_polling() -> None:
    days = Days(looks(2))
    broken = iter([True])

    def accounts() -> tuple[Account, ...]:
        if next(broken, False):
            raise StorageError("The disk does not answer.")
        return (ONE, TWO)

    days.poller = Poller(accounts, days.note, days.clock, days.pause)
    assert [each for each, _ in days.run()] == ["one", "two"]


@pytest.mark.expected_log("could not be read")
def test_a_bug_in_one_run_does_not_end_the_polling() -> None:
    days = Days(looks(2))
    days.problem = "bug"
    assert len(days.run()) == 4
