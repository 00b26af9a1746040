from __future__ import annotations

import stat
import sys
import threading
import tomllib
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, StorageError, UsageError
from paysg_desktop.settings.declarations import (
    ALL,
    LAYOUT,
    LISTENER_HOSTS,
    LISTENER_PORT,
    LOG_LEVEL,
    THEME,
    Choice,
    Setting,
)
from paysg_desktop.settings.store import FILE_NAME, Settings, open_settings, policy_path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


def test_without_a_file_the_defaults_hold_and_none_is_made(path: Path) -> None:
    settings = open_settings(path.parent)

    assert settings.get(LAYOUT) == "finance"
    assert settings.get(LISTENER_PORT) == 8787
    assert settings.get(LISTENER_HOSTS) == ()
    assert settings.problems == ()
    assert not path.exists()


def test_what_is_set_holds_at_once_and_in_the_next_process(path: Path) -> None:
    settings = Settings(path)
    settings.set(THEME, "dark")
    settings.set(LISTENER_HOSTS, ("Pay.Example.gov.sg",))

    assert settings.get(THEME) == "dark"
    assert Settings(path).get(LISTENER_HOSTS) == ("pay.example.gov.sg",)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; the folder's rights hold there")
def test_the_file_is_for_its_owner_only(path: Path) -> None:
    path.touch(0o644)
    Settings(path).set(THEME, "dark")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_keys_of_another_version_and_changes_of_another_process_survive(path: Path) -> None:
    path.write_text('[ui]\nnew = [1, {a = 2026-11-21}]\n[other]\nx = "y"\n')
    settings = Settings(path)
    Settings(path).set(LAYOUT, "developer")
    settings.set(THEME, "dark")

    document = tomllib.loads(path.read_text())
    assert document["other"] == {"x": "y"}
    assert set(document["ui"]) == {"new", "layout", "theme"}
    assert settings.get(LAYOUT) == "developer"


def test_a_value_that_is_not_accepted_is_refused_and_nothing_changes(path: Path) -> None:
    settings = Settings(path)

    with pytest.raises(UsageError, match=r"ui\.theme must be one of"):
        settings.set(THEME, "purple")
    assert not path.exists()


@pytest.mark.parametrize("content", [b"[ui]\ntheme = dark\n", b"[ui]\ntheme = '\xff'\n"])
def test_a_broken_file_is_told_by_line_and_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = Settings(path)

    assert settings.get(THEME) == "system"
    (problem,) = settings.problems
    assert f"{path} has an error in line 2." in problem
    assert "left as it is" in problem
    with pytest.raises(RefusedError, match="line 2"):
        settings.set(THEME, "dark")
    assert path.read_bytes() == content
    assert not settings.is_locked(THEME)


def test_one_wrong_value_costs_no_other(path: Path) -> None:
    path.write_text('[ui]\nlayout = "developer"\ntheme = "purple"\n')
    settings = Settings(path)

    assert settings.get(LAYOUT) == "developer"
    assert settings.get(THEME) == "system"
    (problem,) = settings.problems
    assert problem.startswith(f"{path}, line 3: ui.theme must be one of")
    assert "purple" not in problem
    settings.set(THEME, "light")
    assert settings.problems == ()


def test_a_value_where_a_table_belongs_is_told_for_each_setting_that_it_hides(path: Path) -> None:
    path.write_text("ui = 3\n")
    settings = Settings(path)

    assert settings.get(LAYOUT) == "finance"
    assert len(settings.problems) == sum(each.key.startswith("ui.") for each in ALL) > 1
    settings.set(LAYOUT, "developer")
    assert Settings(path).get(LAYOUT) == "developer"


def test_a_file_that_cannot_be_read_is_a_problem_and_no_crash(path: Path) -> None:
    path.mkdir()
    settings = Settings(path)

    assert settings.get(THEME) == "system"
    assert "can't be read" in settings.problems[0]
    with pytest.raises(RefusedError):
        settings.set(THEME, "dark")


def test_a_folder_that_is_gone_is_a_storage_error(path: Path) -> None:
    with pytest.raises(StorageError, match="could not be saved"):
        Settings(path.parent / "gone" / FILE_NAME).set(THEME, "dark")


def test_the_policy_overrides_the_user_and_cannot_be_changed(path: Path, tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[listener]\nport = 9000\n")
    path.write_text('[listener]\nport = 1\n[log]\nlevel = "debug"\n')
    settings = Settings(path, policy)

    assert settings.get(LISTENER_PORT) == 9000
    assert settings.get(LOG_LEVEL) == "debug"
    assert settings.is_locked(LISTENER_PORT)
    assert not settings.is_locked(LOG_LEVEL)
    with pytest.raises(RefusedError, match="policy"):
        settings.set(LISTENER_PORT, 2)


def test_a_wrong_value_in_the_policy_falls_to_the_default_not_to_the_user(path: Path, tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('[listener]\nport = "9000"\n')
    path.write_text("[listener]\nport = 1\n")
    settings = Settings(path, policy)

    assert settings.get(LISTENER_PORT) == 8787
    assert settings.is_locked(LISTENER_PORT)
    assert settings.problems


def test_a_broken_policy_locks_everything_as_it_stands(path: Path, tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("port")
    path.write_text("[listener]\nport = 1\n")
    settings = Settings(path, policy)

    assert settings.get(LISTENER_PORT) == 1
    assert settings.is_locked(THEME)
    assert "line 1" in settings.problems[0]


def test_readers_on_other_threads_see_whole_values_while_it_is_written(path: Path) -> None:
    settings = Settings(path)
    seen: set[str] = set()
    is_done = threading.Event()

    def read() -> None:
        while not is_done.is_set():
            seen.add(settings.get(THEME))

    reader = threading.Thread(target=read)
    reader.start()
    writers = [
        threading.Thread(target=lambda theme=theme: settings.set(THEME, theme)) for theme in ("dark", "light") * 5
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    is_done.set()
    reader.join()

    assert seen <= {"system", "dark", "light"}
    assert settings.get(THEME) == Settings(path).get(THEME) != "system"


def test_a_setting_of_a_later_version_that_nobody_declared_has_its_default(path: Path) -> None:
    later = Setting("later.thing", Choice(("a", "b")), "a", "Thing", "A thing.")

    assert Settings(path).get(later) == "a"


def test_the_policy_lies_where_users_cannot_write() -> None:
    assert policy_path().is_absolute()
    assert not policy_path().is_relative_to(Path.home())
