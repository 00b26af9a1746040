"""Who says what holds, taking it back, and being told."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.settings.declarations import LAYOUT, LISTENER_PORT, THEME
from paysg_desktop.settings.store import FILE_NAME, Origin, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


def test_a_value_comes_from_the_default_from_you_or_from_your_organisation(path: Path, policy: Path) -> None:
    policy.write_text("[listener]\nport = 9000\n")
    path.write_text('[ui]\ntheme = "dark"\n[listener]\nport = 1\n')
    settings = Settings(path, policy)

    origins = [settings.origin(each) for each in (LAYOUT, THEME, LISTENER_PORT)]
    assert origins == [Origin.DEFAULT, Origin.USER, Origin.POLICY]
    assert settings.why_locked(THEME) == ""
    assert settings.why_locked(LISTENER_PORT) == f"Set by your organisation, in {policy}."
    assert settings.is_open


def test_a_default_that_was_chosen_is_yours(path: Path) -> None:
    settings = Settings(path)
    settings.set(THEME, THEME.default)
    assert settings.origin(THEME) is Origin.USER


def test_what_is_taken_back_leaves_the_default_and_no_trace(path: Path) -> None:
    path.write_text('[ui]\ntheme = "dark"\n[other]\nx = 1\n')
    settings = Settings(path)
    settings.reset(THEME)

    assert (settings.get(THEME), settings.origin(THEME)) == ("system", Origin.DEFAULT)
    assert tomllib.loads(path.read_text()) == {"other": {"x": 1}}


def test_taking_back_what_was_never_set_writes_nothing(path: Path) -> None:
    Settings(path).reset(THEME)
    assert not path.exists()


def test_a_wrong_value_can_be_taken_back(path: Path) -> None:
    path.write_text("ui = 3\n")
    settings = Settings(path)
    settings.reset(THEME)
    assert settings.problems == ()
    assert tomllib.loads(path.read_text()) == {}


def test_what_the_organisation_set_is_not_taken_back(path: Path, policy: Path) -> None:
    policy.write_text('[ui]\ntheme = "dark"\n')
    path.write_text('[ui]\ntheme = "light"\n')
    settings = Settings(path, policy)
    with pytest.raises(RefusedError, match=r"“Theme” can't be changed here\. Set by your organisation, in "):
        settings.reset(THEME)
    assert "light" in path.read_text()


def test_a_wrong_value_of_the_organisation_is_said_and_locks(path: Path, policy: Path) -> None:
    policy.write_text("[ui]\ntheme = 3\n")
    settings = Settings(path, policy)
    assert settings.origin(THEME) is Origin.POLICY
    assert "its default holds" in settings.why_locked(THEME)


@pytest.mark.parametrize("which", ["path", "policy"])
def test_a_broken_file_closes_everything(path: Path, policy: Path, which: str) -> None:
    {"path": path, "policy": policy}[which].write_text("port")
    settings = Settings(path, policy)
    assert not settings.is_open
    with pytest.raises(RefusedError, match="line 1"):
        settings.reset(THEME)
    assert bool(settings.why_locked(THEME)) is (which == "policy")


def test_each_change_is_told_by_its_key(path: Path) -> None:
    settings, told = Settings(path), list[str]()
    settings.on_change(told.append)
    settings.set(THEME, "dark")
    settings.reset(THEME)
    with pytest.raises(UsageError):
        settings.set(THEME, "purple")
    assert told == [THEME.key, THEME.key]
