"""The last steps of a restore: killed before each, or refused by the system, it is the old state or the new."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.restoring import look_at, restore_workspace
from paysg_desktop.store import restore as restore_module
from paysg_desktop.store import restore_swap
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.recover import recover
from paysg_desktop.store.restore_swap import restored_path
from paysg_desktop.store.store import Store
from paysg_desktop.store.swap import begun_path, recovered_path
from tests.builders import NOON, interpret
from tests.fakes import FakeClock
from tests.unit.store.backing_up import fill, log_of, made

BACKED_UP, THERE, IN_ITS_LOG = 3, 5, 2
MOST_STEPS = 20
PAGE = 4096


class PowerCut(BaseException):
    """Nothing runs after it, no clean-up either."""


class Workspace:
    """A killed program's: its last entries stand in the write-ahead log alone, and nothing brings them in."""

    def __init__(self, tmp_path: Path) -> None:
        self.clock = FakeClock(NOON)
        self.folder, first = tmp_path / "workspace", tmp_path / "first"
        self.path = database_path(self.folder)
        for folder in (self.folder, first):
            folder.mkdir(mode=0o700)
        with closing(Store(first, interpret, Hub(), self.clock)) as store:
            fill(store, BACKED_UP)
            self.backup, _ = made(database_path(first), tmp_path / "out")
            fill(store, THERE - BACKED_UP, start=100)
        shutil.copy(database_path(first), self.path)
        with closing(Store(first, interpret, Hub(), self.clock)) as store:
            fill(store, IN_ITS_LOG, start=200)
            shutil.copy(f"{database_path(first)}-wal", f"{self.path}-wal")

    def restore(self) -> None:
        restore_workspace(self.folder, self.backup, self.clock)

    def count(self) -> int:
        """Entries of the log once the program was opened again."""
        Store(self.folder, interpret, Hub(), self.clock).close()
        assert check(self.path)[0]
        assert not restored_path(self.path).exists()
        return len(log_of(self.path))

    def kept(self) -> list[int]:
        """Entries of each database that was kept aside."""
        return [len(log_of(each)) for each in self.folder.glob(f"before-restore-*/{self.path.name}")]


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    # As where another process reads: then the log stays what it is.
    monkeypatch.setattr(restore_module, "_settle", lambda _: None)
    return Workspace(tmp_path)


def die_before(step: int, patched: pytest.MonkeyPatch) -> list[int]:
    """Every rename, removal, second name and flush is a step; gives what counts them."""
    left = [step]

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def do(*arguments: Any, **options: Any) -> Any:
            left[0] -= 1
            if left[0] <= 0:
                raise PowerCut
            return real(*arguments, **options)

        return do

    for name in ("replace", "unlink"):
        patched.setattr(Path, name, dying(getattr(Path, name)))
    for name in ("keep", "sync_folder"):
        for module in (restore_module, restore_swap):
            if hasattr(module, name):
                patched.setattr(module, name, dying(getattr(module, name)))
    return left


def put_in_place(there: Workspace) -> None:
    """The last steps alone, with a file that was made ready as a restore does it."""
    stage = restore_module.new_stage(there.folder)
    staged = Path(shutil.copy(there.backup, stage / there.path.name))
    restore_module._put_in_place(there.folder, staged, NOON)


@pytest.mark.parametrize("has_recovered", [False, True])
def test_a_kill_before_each_step_leaves_the_old_state_or_the_new_one(
    there: Workspace, tmp_path: Path, has_recovered: bool
) -> None:
    old = THERE + IN_ITS_LOG
    if has_recovered:
        old = THERE
        shutil.copy(there.path, recovered_path(there.path))
    before = tmp_path / "before"
    shutil.copytree(there.folder, before)
    seen = []
    for step in range(1, MOST_STEPS):
        shutil.rmtree(there.folder)
        shutil.copytree(before, there.folder)
        with pytest.MonkeyPatch.context() as patched:
            left = die_before(step, patched)
            try:
                put_in_place(there)
            except PowerCut:
                pass
            else:
                break
        assert left[0] == 0
        seen.append(there.count())
        if seen[-1] == BACKED_UP:
            assert there.kept() == [THERE + IN_ITS_LOG]
    else:
        pytest.fail("it never ends")
    assert sorted(seen, reverse=True) == seen
    assert set(seen) == {old, BACKED_UP}
    assert seen.count(BACKED_UP) > 3


def test_a_recovery_finishes_what_the_next_start_would(there: Workspace) -> None:
    shutil.copy(there.backup, restored_path(there.path))
    assert recover(there.path, interpret, there.clock) is None
    assert not restored_path(there.path).exists()
    assert there.count() == BACKED_UP


def test_so_does_the_next_restore_and_keeps_what_it_finds_then(there: Workspace) -> None:
    shutil.copy(there.backup, restored_path(there.path))
    there.restore()
    assert (there.count(), there.kept()) == (BACKED_UP, [BACKED_UP])


def refuse(target: Path, patched: pytest.MonkeyPatch) -> None:
    """As Windows does while another process reads the file."""
    real = Path.replace

    def replace(self: Path, to: Path) -> Path:
        if to == target:
            raise PermissionError(13, "in use")
        return real(self, to)

    patched.setattr(Path, "replace", replace)


@pytest.mark.parametrize("can_link", [True, False])
def test_a_file_that_can_not_be_replaced_keeps_its_log(there: Workspace, can_link: bool) -> None:
    recovered_path(there.path).write_bytes(b"of a recovery")
    with pytest.MonkeyPatch.context() as patched:
        refuse(there.path, patched)
        if not can_link:
            patched.delattr("os.link")
            patched.setattr("os.link", lambda *_: (_ for _ in ()).throw(OSError(1, "none")), raising=False)
        with pytest.raises(StorageError, match=r"in use\. What was there before is kept\.$"):
            there.restore()
    assert not restored_path(there.path).exists()
    assert recovered_path(there.path).read_bytes() == b"of a recovery"
    recovered_path(there.path).unlink()
    # No second name of a file that goes on: only a copy may stay.
    assert len(there.kept()) == (not can_link)
    assert there.count() == THERE + IN_ITS_LOG
    there.restore()
    assert there.count() == BACKED_UP


def test_what_can_not_be_undone_is_finished_at_the_next_start(
    there: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as patched:
        refuse(there.path, patched)
        patched.setattr(restore_swap, "copy_durably", full)
        with pytest.raises(StorageError, match="The next start finishes the restore"):
            there.restore()
        with pytest.raises(StorageError, match="A restore was cut short and can't be finished: in use"):
            there.count()
    assert there.count() == BACKED_UP
    assert there.kept() == [THERE + IN_ITS_LOG]


def test_what_a_recovery_left_is_kept_aside_and_replaces_nothing(there: Workspace) -> None:
    shutil.copy(there.path, recovered_path(there.path))
    leftovers = (begun_path(there.path), Path(f"{begun_path(there.path)}-wal"))
    for path in leftovers:
        path.write_bytes(b"begun")
    there.restore()
    assert there.count() == BACKED_UP
    (aside,) = there.folder.glob("before-restore-*")
    assert {path.name for path in (recovered_path(there.path), *leftovers)} < {
        each.name for each in aside.iterdir()
    }
    assert not any(path.exists() for path in leftovers)


def test_a_database_is_restored_with_the_log_beside_it(there: Workspace, tmp_path: Path) -> None:
    before = {each.name: each.read_bytes() for each in there.folder.iterdir()}
    done = restore_workspace(tmp_path / "new", there.path, there.clock)
    assert (done.entries, done.is_proven_by_sheet) == (THERE + IN_ITS_LOG, False)
    assert len(log_of(database_path(tmp_path / "new"))) == THERE + IN_ITS_LOG
    assert {each.name: each.read_bytes() for each in there.folder.iterdir()} == before


def test_a_page_that_only_the_log_still_has_whole_is_no_damage(there: Workspace, tmp_path: Path) -> None:
    """A program that is killed while it brings its log into the file leaves such pages."""
    kept = Path(f"{there.path}-wal").read_bytes()
    numbers = {int.from_bytes(kept[at : at + 4], "big") for at in range(32, len(kept), 24 + PAGE)}
    with there.path.open("rb+") as file:
        file.seek((max(number for number in numbers if number * PAGE <= there.path.stat().st_size) - 1) * PAGE)
        file.write(b"\xaa" * PAGE)
    assert look_at(there.path) == (None, None)
    assert restore_workspace(tmp_path / "new", there.path, there.clock).entries == THERE + IN_ITS_LOG


def test_a_log_beside_a_backup_with_its_sheet_is_not_of_it(there: Workspace, tmp_path: Path) -> None:
    shutil.copy(f"{there.path}-wal", f"{there.backup}-wal")
    done = restore_workspace(tmp_path / "new", there.backup, there.clock)
    assert (done.entries, done.is_proven_by_sheet) == (BACKED_UP, True)


def test_a_file_that_can_not_be_read_with_its_log_is_refused(there: Workspace, tmp_path: Path) -> None:
    there.path.write_bytes(b"no database" * 1000)
    with pytest.raises(StorageError, match=r"with the log beside it\. .* nothing was changed"):
        restore_workspace(tmp_path / "new", there.path, there.clock)
    assert not [each for each in (tmp_path / "new").iterdir() if each.name != "owner.lock"]
