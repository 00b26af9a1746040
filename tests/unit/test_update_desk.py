"""When the release feed is asked, who can switch that off, and what is known from it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import ApiUnreachableError
from paysg_desktop.domain.updates import ASK_EVERY_US
from paysg_desktop.settings.declarations import UPDATES_ADDRESS, UPDATES_CHECK
from paysg_desktop.settings.store import Settings
from paysg_desktop.settings.update_memory import UpdateMemory
from paysg_desktop.update_desk import NO_ADDRESS, OFF_BY_POLICY, SWITCHED_OFF, UpdateDesk
from tests.fakes import FakeClock

ADDRESS = "https://updates.example.sg/feed.json"
DAY_S = ASK_EVERY_US / 1_000_000


class Feed:
    """Stands where the network is; counts who asks."""

    def __init__(self) -> None:
        self.version = "0.9.0"
        self.asked: list[str] = []
        self.problem: ApiUnreachableError | None = None

    def __call__(self, address: str) -> bytes:
        self.asked.append(address)
        if self.problem is not None:
            raise self.problem
        return json.dumps({"version": self.version, "page": "https://updates.example.sg/new"}).encode()


class Place:
    """A desk of version 0.5.0 with its feed, clock and settings."""

    def __init__(self, folder: Path, policy: str = "") -> None:
        (folder / "policy.toml").write_text(policy, encoding="utf-8")
        self.settings = Settings(folder / "settings.toml", folder / "policy.toml")
        self.clock, self.feed = FakeClock(), Feed()
        self.memory = UpdateMemory(folder / "updates.json")
        self.desk = self.started()

    def started(self) -> UpdateDesk:
        return UpdateDesk(self.settings, self.clock, self.feed, self.memory, "0.5.0")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = Place(tmp_path)
    made.settings.set(UPDATES_ADDRESS, ADDRESS)
    return made


def test_a_newer_version_is_told_and_remembered(place: Place) -> None:
    found = place.desk.look()
    assert found.newer is not None
    assert (found.newer.version, found.newer.page) == ("0.9.0", "https://updates.example.sg/new")
    assert place.started().state() == found
    assert place.feed.asked == [ADDRESS]


def test_it_is_asked_once_a_day_and_whenever_a_person_asks(place: Place) -> None:
    place.desk.look()
    place.clock.advance(DAY_S - 1)
    place.started().look()
    assert len(place.feed.asked) == 1
    place.desk.look(is_asked=True)
    assert len(place.feed.asked) == 2
    place.clock.advance(DAY_S)
    place.desk.look()
    assert len(place.feed.asked) == 3


@pytest.mark.parametrize("version", ["0.5.0", "0.4.9", "0.9.0rc1", "newest"])
def test_other_versions_say_nothing(place: Place, version: str) -> None:
    place.feed.version = version
    assert place.desk.look().newer is None


def test_what_fails_is_told_and_not_tried_before_a_day(place: Place) -> None:
    place.feed.problem = ApiUnreachableError("Nobody was there.")
    assert place.desk.look().problem == "Nobody was there."
    assert place.started().look().problem == "Nobody was there."
    assert len(place.feed.asked) == 1
    place.feed.problem = None
    assert place.desk.look(is_asked=True).newer is not None
    assert place.desk.state().problem == ""


def test_nobody_is_asked_where_it_is_off(place: Place, tmp_path: Path) -> None:
    place.settings.set(UPDATES_CHECK, False)
    assert place.desk.look(is_asked=True).why_not == SWITCHED_OFF
    place.settings.set(UPDATES_CHECK, True)
    place.settings.reset(UPDATES_ADDRESS)
    assert place.desk.look(is_asked=True).why_not == NO_ADDRESS
    place.settings.set(UPDATES_ADDRESS, ADDRESS)
    place.desk.is_off = True
    assert place.desk.look(is_asked=True).why_not == SWITCHED_OFF
    assert place.feed.asked == []


def test_the_policy_decides(tmp_path: Path) -> None:
    place = Place(tmp_path, f'[updates]\ncheck = false\naddress = "{ADDRESS}"\n')
    assert place.desk.look(is_asked=True).why_not == OFF_BY_POLICY
    assert place.feed.asked == []
    assert Place(tmp_path, f'[updates]\naddress = "{ADDRESS}"\n').desk.look().newer is not None


def test_another_address_knows_nothing_of_the_first(place: Place) -> None:
    place.desk.look()
    place.settings.set(UPDATES_ADDRESS, "https://other.example.sg/feed.json")
    assert place.desk.state().newer is None
    place.desk.look()
    assert len(place.feed.asked) == 2
    assert "did not answer as a release feed does" in place.desk.state().problem, "its page is on another host"


def test_a_dismissed_version_is_not_told_again_until_there_is_another(place: Place) -> None:
    place.desk.look()
    place.desk.dismiss("0.9.0")
    assert place.started().state().is_dismissed
    place.feed.version = "1.0.0"
    found = place.desk.look(is_asked=True)
    assert found.newer is not None
    assert not found.is_dismissed
