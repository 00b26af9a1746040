from __future__ import annotations

import shutil
import stat
import sys
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.settings.paths import (
    default_workspace,
    prepare_workspace,
    throwaway_workspace,
    workspace_name,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists, not modes")


def test_the_default_is_one_folder_of_ours_in_the_users_data() -> None:
    assert default_workspace().is_absolute()
    assert "PaySG Desktop" in default_workspace().parts


@posix_only
def test_a_new_workspace_is_private_and_empty(tmp_path: Path) -> None:
    folder = prepare_workspace(tmp_path / "a" / "b")

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []
    assert prepare_workspace(folder) == folder


def test_a_relative_path_comes_back_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert prepare_workspace(Path("w")) == tmp_path / "w"


@pytest.mark.parametrize("name", ["file", "file/inside"])
def test_a_file_in_the_way_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StorageError, match="A file stands where"):
        prepare_workspace(tmp_path / name)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody, root included, can write")
def test_a_folder_that_cannot_be_written_is_told() -> None:
    with pytest.raises(StorageError, match="can't be written"):
        prepare_workspace(Path("/proc/self/workspace"))


@posix_only
def test_a_folder_that_everybody_may_write_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)

    with pytest.raises(RefusedError, match="every user"):
        prepare_workspace(tmp_path)


def test_a_synced_folder_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="OneDrive syncs it"):
        prepare_workspace(tmp_path / "OneDrive - Agency" / "w")
    assert list(tmp_path.iterdir()) == []


@posix_only
def test_a_link_into_a_synced_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox")

    with pytest.raises(RefusedError, match="Dropbox"):
        prepare_workspace(tmp_path / "link" / "w")


def test_a_throwaway_workspace_is_private_and_goes_with_everything_in_it() -> None:
    with throwaway_workspace() as folder:
        (folder / "deep").mkdir()
        (folder / "deep" / "file").touch()
        assert sys.platform == "win32" or stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert prepare_workspace(folder) == folder
    assert not folder.exists()


def test_a_throwaway_workspace_may_be_gone_already_and_goes_after_an_error_too() -> None:
    with throwaway_workspace() as folder:
        shutil.rmtree(folder)
    with pytest.raises(KeyError), throwaway_workspace() as folder:
        raise KeyError
    assert not folder.exists()


def test_the_users_own_workspace_is_not_called_like_the_program(tmp_path: Path) -> None:
    assert workspace_name(default_workspace()) == "My workspace"
    assert workspace_name(tmp_path / "Licences") == "Licences"
