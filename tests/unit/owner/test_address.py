from __future__ import annotations

import socket
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from paysg_desktop.owner.address import (
    FILE_NAME,
    Address,
    new_address,
    publish,
    published,
    remove_stale,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes, which leave no files")


def leave_a_socket(path: str) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as left:
        left.bind(path)


def test_a_published_address_is_read_back_and_private(tmp_path: Path) -> None:
    address = new_address(tmp_path)
    publish(tmp_path, address)

    assert published(tmp_path) == address
    assert len(address.key) == 32
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600
    assert address.key.hex() not in repr(address)


def test_each_address_has_a_key_of_its_own(tmp_path: Path) -> None:
    assert new_address(tmp_path).key != new_address(tmp_path).key


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"address": 1, "key": "x"}', b"\xff"])
def test_what_is_no_address_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)

    assert published(tmp_path) is None


@pytest.fixture
def folder() -> Iterator[Path]:
    """Shorter than `tmp_path`, which alone may fill a socket's path."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.parametrize("name", ["short", "long" * 40])
def test_a_socket_that_a_dead_owner_left_is_removed_with_the_folder_made_for_it(folder: Path, name: str) -> None:
    workspace = folder / name
    workspace.mkdir()
    address = new_address(workspace)
    assert len(address.path) < 100
    leave_a_socket(address.path)
    publish(workspace, address)

    remove_stale(workspace)

    assert list(workspace.iterdir()) == []
    assert not Path(address.path).exists()
    assert Path(address.path).parent.exists() is (name == "short")


def test_nothing_that_is_not_ours_is_removed_whatever_the_file_says(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    file, oddly_named = other / "control.sock", other / "database.sock"
    file.touch()
    leave_a_socket(str(oddly_named))
    for path in (file, oddly_named, other):
        publish(tmp_path, Address(str(path), b"key"))
        remove_stale(tmp_path)

    assert file.exists()
    assert oddly_named.exists()
