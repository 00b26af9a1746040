"""A file is there whole or not at all, and what goes wrong is a sentence."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.errors import StorageError


def write(path: Path, content: bytes) -> None:
    with whole_file(path) as file:
        file.write(content)


def break_off(path: Path, reason: BaseException) -> None:
    with whole_file(path) as file:
        file.write(b"half")
        raise reason


def test_it_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write(path, b"old")
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("reason", [RuntimeError("x"), KeyboardInterrupt()])
def test_whatever_breaks_it_off_leaves_the_old_one(tmp_path: Path, reason: BaseException) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(type(reason)):
        break_off(path, reason)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "part"),
    [
        (errno.ENOSPC, "no space left"),
        (errno.EACCES, "may not write"),
        (errno.EIO, "the disk said"),
    ],
)
def test_a_failing_disk_is_a_sentence_and_leaves_the_old_one(tmp_path: Path, number: int, part: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(StorageError, match=part) as caught, whole_file(path):
        raise OSError(number, os.strerror(number))
    assert "as it was" in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="the folder is not there"):
        write(tmp_path / "none" / "a.csv", b"")


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.mkdir()
    with pytest.raises(StorageError, match=r"folder of that name|may not write"):
        write(path, b"x")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system lets everybody write there")
def test_a_folder_that_is_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError, match="may not write"):
            write(tmp_path / "a.csv", b"x")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_relative_name_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("a.csv"), b"x")
    assert (tmp_path / "a.csv").read_bytes() == b"x"
