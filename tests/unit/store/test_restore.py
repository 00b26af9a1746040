"""Restoring: by count and hash, refused where it isn't what it says, and the old state kept whatever happens."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.errors import NotFoundError, StorageError, WorkspaceOwnedError, WorkspaceTooNewError
from paysg_desktop.domain.verification import Status
from paysg_desktop.owner.lock import OwnerLock
from paysg_desktop.restoring import look_at, restore_workspace
from paysg_desktop.store import restore as restore_module
from paysg_desktop.store.backup_files import sheet_path
from paysg_desktop.store.care_store import CareStore
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.backing_up import fill, log_of, made
from tests.unit.store.passing_on import destination, due_ids, planned
from tests.unit.store.storing import append, rows

PROJECTED = ("payments", "events", "tellings", "history", "totals")


class Later:
    """A workspace with a backup of 40 payments, which has 60 now; nobody has it open."""

    def __init__(self, tmp_path: Path) -> None:
        self.workspace = tmp_path / "workspace"
        self.workspace.mkdir(mode=0o700)
        self.clock = FakeClock(NOON + 60 * SECOND)
        self.database = database_path(self.workspace)
        with closing(self.opened()) as store:
            store.save_destination(destination())
            fill(store, 40)
            planned(store)
            store.settle()
            self.backup, self.sheet = made(self.database, tmp_path / "out")
            self.then = self.tables()
            fill(store, 20, start=100)
            planned(store)
        self.log = log_of(self.database)

    def opened(self) -> Store:
        return Store(self.workspace, interpret, Hub(), self.clock)

    def restore(self) -> restore_module.RestoreDone:
        return restore_workspace(self.workspace, self.backup, self.clock)

    def tables(self) -> list[list[tuple[object, ...]]]:
        return [rows(self.database, f"SELECT * FROM {name} ORDER BY 1, 2") for name in PROJECTED]


@pytest.fixture
def later(tmp_path: Path) -> Later:
    return Later(tmp_path)


def test_a_restore_is_proven_by_count_and_hash(later: Later) -> None:
    done = later.restore()
    assert (done.entries, done.log_chain, done.is_proven_by_sheet) == (40, later.log[39][1].hex(), True)
    assert log_of(later.database) == later.log[:40]
    assert later.tables() == later.then
    assert check(later.database)[0]
    assert later.database.stat().st_mode & 0o777 == 0o600
    assert not [each for each in later.workspace.iterdir() if each.name.startswith(".")]


def test_what_was_there_is_kept_aside_and_can_be_restored_itself(later: Later) -> None:
    done = later.restore()
    assert done.aside is not None
    aside = Path(done.aside) / later.database.name
    assert Path(done.aside).name.startswith("before-restore-2025")
    assert log_of(aside) == later.log
    back = restore_workspace(later.workspace, aside, later.clock)
    assert (back.entries, back.is_proven_by_sheet) == (60, False)
    assert log_of(later.database) == later.log


def test_what_was_not_yet_in_the_file_itself_is_kept_aside_too(later: Later) -> None:
    """The last process was killed: its last entries stand in the write-ahead log alone."""
    copied = later.workspace.parent / "killed"
    with closing(later.opened()) as store:
        fill(store, 5, start=500)
        store.settle()
        copied.mkdir()
        for name in ("", "-wal"):
            path = Path(f"{later.database}{name}")
            (copied / path.name).write_bytes(path.read_bytes())
    assert (copied / f"{later.database.name}-wal").stat().st_size > 0
    done = restore_workspace(copied, later.backup, later.clock)
    assert done.aside is not None
    assert len(log_of(Path(done.aside) / later.database.name)) == 65
    assert len(log_of(copied / later.database.name)) == 40


def test_forwarding_goes_on_from_there_and_is_paused_first(later: Later) -> None:
    done = later.restore()
    assert done.paused == 1
    with closing(later.opened()) as store:
        store.recover_forwards(later.clock.now())
        (stopped,) = store.reader.destinations()
        assert stopped.stopped.startswith("Restored from a backup of 2025-11-21 12:00")
        assert due_ids(store, NOON + 3600 * SECOND) == []
        # What comes from now on is neither passed over nor sent before somebody resumes it.
        fill(store, 1, start=900)
        store.save_destination(destination())
        planned(store)
        assert len(due_ids(store, NOON + 3600 * SECOND)) == 41


def test_it_is_another_workspace_to_the_backups_there(later: Later) -> None:
    later.restore()
    assert rows(later.database, "SELECT value FROM counters WHERE name = 'workspace'") == []
    assert rows(later.database, "SELECT subject FROM audit WHERE action = 'backup restored'") == [
        ("backup of 2025-11-21T04:00:00.000000Z, log entry 40",)
    ]


def test_the_ids_of_both_are_remembered(later: Later, tmp_path: Path) -> None:
    """Of what was there and of what was restored, each until the first restore that ended it."""
    care = {}
    for number, folder in enumerate((later.workspace, tmp_path / "other")):
        folder.mkdir(exist_ok=True)
        with closing(Store(folder, interpret, Hub(), later.clock)) as store:
            care[number] = CareStore(database_path(folder), store.writer).workspace_id()
    other, _ = made(database_path(tmp_path / "other"), tmp_path / "out")
    first = later.clock.now()
    restore_workspace(later.workspace, other, later.clock)
    assert known(later.database) == {care[0]: first, care[1]: first}
    later.clock.advance(60)
    restore_workspace(later.workspace, other, later.clock)
    assert known(later.database) == {care[0]: first, care[1]: first}


def known(path: Path) -> dict[str, int]:
    return {f"{number:012x}": until for number, until in rows(path, "SELECT id, until FROM earlier_ids")}


def test_one_without_a_sheet_is_taken_and_it_is_said(later: Later) -> None:
    sheet_path(later.backup).unlink()
    assert later.restore().is_proven_by_sheet is False


@pytest.mark.parametrize("harm", ["byte", "cut", "sheet", "text", "newer", "empty"])
def test_what_is_not_what_it_says_is_refused_and_nothing_changes(later: Later, harm: str) -> None:
    before = hashlib.sha256(later.database.read_bytes()).digest()
    content = later.backup.read_bytes()
    kind: type[Exception] = StorageError
    if harm == "byte":
        later.backup.write_bytes(content[:9000] + bytes([content[9000] ^ 1]) + content[9001:])
    elif harm == "cut":
        later.backup.write_bytes(content[: len(content) // 2])
    elif harm == "text":
        later.backup.write_bytes(b"no database" * 1000)
    elif harm == "empty":
        sheet_path(later.backup).unlink()
        later.backup.write_bytes(b"")
    elif harm == "sheet":
        told = json.loads(sheet_path(later.backup).read_text())
        told["counts"]["payments"] += 1
        sheet_path(later.backup).write_text(json.dumps(told))
    else:
        kind = WorkspaceTooNewError
        sheet_path(later.backup).unlink()
        with closing(sqlite3.connect(later.backup)) as connection:
            connection.execute("PRAGMA user_version = 99")
    with pytest.raises(kind, match=r"[Nn]othing was changed"):
        later.restore()
    assert hashlib.sha256(later.database.read_bytes()).digest() == before
    assert {each.name.partition(".db")[0] for each in later.workspace.iterdir()} == {"owner.lock", "paysg-desktop"}


def test_a_changed_log_without_a_sheet_is_refused(later: Later) -> None:
    sheet_path(later.backup).unlink()
    with closing(sqlite3.connect(later.backup)) as connection:
        connection.execute("UPDATE deliveries SET event_id = 'other' WHERE position = 9")
        connection.commit()
    with pytest.raises(StorageError, match="chain of the log breaks at entry 9"):
        later.restore()
    with pytest.raises(StorageError, match="chain of the log breaks at entry 9"):
        look_at(later.backup)


def test_nothing_is_restored_while_somebody_has_it_open(later: Later) -> None:
    lock = OwnerLock.acquire(later.workspace, "window", later.clock)
    try:
        with pytest.raises(WorkspaceOwnedError, match="a window of PaySG Desktop"):
            later.restore()
    finally:
        lock.release()
    assert log_of(later.database) == later.log


def test_a_file_that_is_not_there_is_not_found(later: Later) -> None:
    with pytest.raises(NotFoundError, match="There is no file"):
        restore_workspace(later.workspace, later.backup.with_name("other.db"), later.clock)


class PowerCut(BaseException):
    """Nothing runs after it, no clean-up either."""


STEPS = ("copy_durably", "prove", "prepare", "record", "_put_in_place", "_settle", "keep_aside", "sync_folder")


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_at_each_step_leaves_the_old_state_or_the_new_one(
    later: Later, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object, **__: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(restore_module, step, die)
        if step == "copy_durably":
            patched.setattr("paysg_desktop.restoring.staged_copy", die)
        patched.setattr("shutil.rmtree", lambda *_, **__: None)
        with pytest.raises(PowerCut):
            later.restore()
    assert check(later.database)[0]
    # `sync_folder` comes once after the old one was kept aside, before anything was changed.
    assert log_of(later.database) == later.log
    with closing(later.opened()) as store:
        fill(store, 1, start=700)
    assert later.restore().entries == 40
    assert not list(later.workspace.glob(".restoring-*"))


def test_a_damaged_database_does_not_keep_a_backup_from_being_restored(later: Later) -> None:
    spoiled = b"\xff" * later.database.stat().st_size
    later.database.write_bytes(spoiled)
    Path(f"{later.database}-wal").write_bytes(b"left")
    done = later.restore()
    assert done.aside is not None
    assert (Path(done.aside) / later.database.name).read_bytes() == spoiled
    assert len(log_of(later.database)) == 40


def test_a_new_computer_has_nothing_to_keep_aside(later: Later, tmp_path: Path) -> None:
    done = restore_workspace(tmp_path / "new", later.backup, later.clock)
    assert done.aside is None
    assert log_of(database_path(tmp_path / "new")) == later.log[:40]


def test_a_strangers_bytes_make_no_archive_of_a_backup(later: Later, tmp_path: Path) -> None:
    """Anybody can send what is rejected and kept; the end of an empty archive is 22 bytes."""
    end = b"PK\x05\x06" + bytes(18)
    with closing(later.opened()) as store:
        for _ in range(30):
            append(store, delivery(b"no event" + end * 50, status=Status.FAILED))
        backup, sheet = made(later.database, tmp_path / "sent")
    assert end in backup.read_bytes()[-60_000:]
    assert look_at(backup) == (sheet, None)
    assert restore_workspace(later.workspace, backup, later.clock).entries == 60


@pytest.mark.parametrize(("place", "value"), [(6, 1), (8, 99)], ids=["a password", "a way of packing"])
def test_an_archive_that_is_packed_otherwise_is_told_in_a_sentence(
    later: Later, tmp_path: Path, place: int, value: int
) -> None:
    """Both stand in the header of each file, and again in the list at the end (APPNOTE.TXT, 4.3.7 and 4.3.12)."""
    odd = tmp_path / "odd.zip"
    with zipfile.ZipFile(odd, "w") as archive:
        archive.writestr("move.json", b"{}")
    packed = bytearray(odd.read_bytes())
    packed[place] = packed[packed.index(b"PK\x01\x02") + place + 2] = value
    odd.write_bytes(packed)
    for read in (look_at, lambda source: restore_workspace(later.workspace, source, later.clock)):
        with pytest.raises(StorageError, match="is no archive of"):
            read(odd)


def test_an_archive_from_elsewhere_writes_nowhere_else(later: Later, tmp_path: Path) -> None:
    evil = tmp_path / "evil.zip"
    with zipfile.ZipFile(evil, "w") as archive:
        archive.writestr("../outside", b"x")
        archive.writestr("move.json", b"{}")
    with pytest.raises(StorageError, match="is no archive of"):
        restore_workspace(later.workspace, evil, later.clock)
    assert not (tmp_path / "outside").exists()
    assert log_of(later.database) == later.log


@pytest.mark.skipif(os.name == "nt", reason="links as they are here")
def test_where_no_second_name_can_be_given_a_copy_is_kept(later: Later, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(1, "not permitted")

    monkeypatch.setattr(os, "link", refuse)
    done = later.restore()
    assert done.aside is not None
    assert log_of(Path(done.aside) / later.database.name) == later.log
