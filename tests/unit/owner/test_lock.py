from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import StorageError, WorkspaceOwnedError
from paysg_desktop.owner.address import Address, publish
from paysg_desktop.owner.lock import FILE_NAME, KINDS, Holder, OwnerLock, holder
from tests.builders import NOON
from tests.fakes import FakeClock


def acquire(workspace: Path, kind: str = "listen") -> OwnerLock:
    return OwnerLock.acquire(workspace, kind, FakeClock(NOON))


def test_nobody_owns_a_workspace_that_nobody_opened(tmp_path: Path) -> None:
    assert holder(tmp_path) is None
    assert holder(tmp_path / "gone") is None


def test_the_holder_can_be_read_while_it_holds(tmp_path: Path) -> None:
    lock = acquire(tmp_path)

    assert holder(tmp_path) == Holder(os.getpid(), "listen", NOON) == lock.holder
    lock.release()
    assert holder(tmp_path) is None
    lock.release()


@pytest.mark.parametrize(("kind", "words"), [("window", "a window"), ("listen", "`paysg-desktop listen`")])
def test_a_second_owner_is_refused_and_told_who_the_first_is(tmp_path: Path, kind: str, words: str) -> None:
    lock = acquire(tmp_path, kind)

    with pytest.raises(WorkspaceOwnedError, match=rf"{words}.*process {os.getpid()}") as caught:
        acquire(tmp_path)
    assert caught.value.exit_code == 4
    assert holder(tmp_path) == lock.holder
    lock.release()
    acquire(tmp_path).release()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"pid": "x"}', b"\xff" * 5000])
def test_an_owner_whose_name_cannot_be_read_is_an_owner_all_the_same(tmp_path: Path, content: bytes) -> None:
    lock = acquire(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(content)

    assert holder(tmp_path) == Holder(0, "", 0)
    with pytest.raises(WorkspaceOwnedError, match="Another PaySG Desktop process"):
        acquire(tmp_path)
    lock.release()


def test_what_a_dead_owner_left_is_no_lock_and_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"pid": 1, "kind": "window", "since_at": 5}')
    publish(tmp_path, Address(str(tmp_path / "control.sock"), b"key"))
    assert holder(tmp_path) is None

    lock = acquire(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    lock.release()


def test_looking_at_the_holder_never_keeps_anybody_from_owning(tmp_path: Path) -> None:
    acquire(tmp_path).release()
    is_done = threading.Event()

    def look() -> None:
        while not is_done.is_set():
            holder(tmp_path)

    onlookers = [threading.Thread(target=look) for _ in range(4)]
    for onlooker in onlookers:
        onlooker.start()
    try:
        for _ in range(200):
            acquire(tmp_path).release()
    finally:
        is_done.set()
        for onlooker in onlookers:
            onlooker.join()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_lock_file_is_private(tmp_path: Path) -> None:
    lock = acquire(tmp_path)

    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600
    lock.release()


def test_a_lock_that_cannot_be_used_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="lock"):
        acquire(tmp_path / "gone")
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StorageError, match="lock"):
        acquire(tmp_path)


def test_the_kinds_of_owners_each_have_words(tmp_path: Path) -> None:
    for kind in KINDS:
        lock = acquire(tmp_path, kind)
        with pytest.raises(WorkspaceOwnedError, match=r"by (a window|`|another paysg-desktop command)"):
            acquire(tmp_path)
        lock.release()
