"""One backup at a time, broken off when the program closes; the one of each day in the running program."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from paysg_desktop.care_desk import Making
from paysg_desktop.core import Core
from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.settings.declarations import BACKUP_DAYS, BACKUP_MONTHS, BACKUP_WEEKS
from tests.owners import owned
from tests.unit.store.storing import rows


def keep_one(core: Core) -> None:
    """Of a day the newest backup stays, and none of any other."""
    for setting, count in ((BACKUP_WEEKS, 0), (BACKUP_MONTHS, 0), (BACKUP_DAYS, 1)):
        core.settings.set(setting, count)


def test_only_one_is_made_at_a_time() -> None:
    making = Making(lambda: False)
    with making.one(), pytest.raises(RefusedError, match="is being made already"), making.one():
        pass
    with making.one():
        making.breathe()


def test_what_it_must_not_be_made_beside_is_named() -> None:
    making = Making(lambda: False)
    with making.one("A purge is under way."), pytest.raises(RefusedError, match="A purge"), making.one():
        pass
    with making.one(), pytest.raises(RefusedError, match="A backup"), making.one("A purge is under way."):
        pass


def test_closing_breaks_it_off_and_waits_for_it() -> None:
    making = Making(lambda: True)
    is_begun, ended = threading.Event(), []

    def make() -> None:
        try:
            with making.one():
                is_begun.set()
                while True:
                    making.breathe()
        except RefusedError as error:
            ended.append(str(error))

    thread = threading.Thread(target=make)
    thread.start()
    assert is_begun.wait(10)
    making.close()
    thread.join(10)
    assert ended == ["The program is closing, so the backup was broken off. Earlier backups are kept."]
    with pytest.raises(RefusedError, match="closing"), making.one():
        pass


def test_the_daily_backup_is_made_once_and_rotated(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with owned(tmp_path / "workspace") as (core, _):
        keep_one(core)
        assert core.care.daily.look() is False
        core.care.choose_folder(str(out))
        assert core.care.daily.look()
        assert core.care.daily.look() is False
        first = core.care.state().last_good
        assert first is not None
        assert first.folder == str(out)
        # One by hand takes its place: only the newest of a day stays.
        backup, _ = core.care.back_up()
        assert list(out.glob("*.db")) == [backup]
        assert [path for path, _ in core.care.backups_in(out)] == [backup]


@pytest.mark.parametrize("spelt", ["{}/", "{}//", "{}/.", "/.{}"])
def test_a_folder_may_be_spelt_in_another_way(tmp_path: Path, spelt: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with owned(tmp_path / "workspace") as (core, _):
        keep_one(core)
        core.care.choose_folder(spelt.format(out))
        assert core.care.daily.look()
        assert core.care.daily.look() is False
        # Rotated as well, however the folder is named.
        for folder in (out, Path(spelt.format(out))):
            backup, _ = core.care.back_up(folder)
            assert list(out.glob("*.db")) == [backup]
        for folder in (spelt.format(out), str(out)):
            core.care.choose_folder(folder)
        core.store.settle()
        said = rows(
            tmp_path / "workspace" / "paysg-desktop.db", "SELECT 1 FROM audit WHERE action = 'setting changed'"
        )
        assert len(said) == 1


@pytest.mark.expected_log("The daily backup was not made. The folder for backups")
def test_a_folder_that_is_gone_is_remembered_with_the_last_good_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with owned(tmp_path / "workspace") as (core, _):
        core.care.choose_folder(str(out))
        assert core.care.daily.look()
        core.care.choose_folder(str(tmp_path / "gone"))
        assert core.care.daily.look() is False
        state = core.care.state()
        assert "Plug the disk in" in state.problem
        assert state.last_good is not None
    with owned(tmp_path / "workspace") as (core, _):
        assert core.care.state() == state
        with pytest.raises(StorageError):
            core.care.back_up()
        assert [each.is_good for each in core.care.past()] == [False, True]


def test_the_audit_trail_says_what_was_done(tmp_path: Path) -> None:
    with owned(tmp_path / "workspace") as (core, _):
        core.care.back_up()
        core.care.rebuild()
        core.care.move(tmp_path / "move.zip")
        core.store.settle()
        with pytest.raises(RefusedError, match="exists already"):
            core.care.move(tmp_path / "move.zip")
        assert core.care.stats().entries == 0
        assert core.care.secrets() == ()
        said = {each.name: each.rows for each in core.care.stats().tables}
        assert said["audit"] == 3


def test_settings_that_can_not_be_read_are_said_and_nothing_is_packed(tmp_path: Path) -> None:
    with owned(tmp_path / "workspace") as (core, _):
        (tmp_path / "workspace" / "settings.toml").mkdir()
        with pytest.raises(StorageError, match=r"settings\.toml can't be read: .*No archive was written"):
            core.care.move(tmp_path / "move.zip")
        assert [each.name for each in tmp_path.iterdir()] == ["workspace"]
