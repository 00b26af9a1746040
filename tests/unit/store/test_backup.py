"""Backups while the database is written to: each is a whole prefix of the log, private, and gone if it failed."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.store import backup as backup_module
from paysg_desktop.store.backup import back_up, opened_copy
from paysg_desktop.store.backup_files import own_backups, read_sheet, sheet_path
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery
from tests.unit.store.backing_up import WORKSPACE, at_once, fill, log_of, made, quiet


def test_a_backup_is_the_whole_log_with_its_sheet(store: Store, tmp_path: Path) -> None:
    fill(store, 30)
    store.audit("officer", "revealed", "payment 1")
    store.settle()
    path, sheet = made(database_path(tmp_path), tmp_path / "out")
    assert check(path) == (True, "The file is whole, and the chain over 30 log entries holds.")
    assert log_of(path) == log_of(database_path(tmp_path))
    assert (sheet.counts["deliveries"], sheet.counts["payments"], sheet.counts["audit"]) == (30, 30, 1)
    assert sheet.heads.log_chain == log_of(path)[-1][1].hex()
    assert read_sheet(sheet_path(path)) == sheet
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == sorted([path.name, path.stem + ".json"])


def test_nobody_else_may_read_it_and_the_sheet_names_nobody(store: Store, tmp_path: Path) -> None:
    fill(store, 3)
    path, _ = made(database_path(tmp_path), tmp_path / "out")
    assert [each.stat().st_mode & 0o777 for each in (path, sheet_path(path))] == [0o600, 0o600]
    told = sheet_path(path).read_text()
    assert "Tan Ah Kow" not in told
    assert b"Tan Ah Kow" in path.read_bytes()


def test_backups_under_load_are_prefixes_of_the_log(store: Store, tmp_path: Path) -> None:
    """Deliveries go on being stored in this very process while several backups are made one after the other."""
    fill(store, 200)
    is_done = threading.Event()
    stored: list[int] = []

    async def deliver() -> None:
        number = 10_000
        while not is_done.is_set():
            numbers = range(number, number + 8)
            burst = (delivery(body(f"evt_{n}", f"pay_{n}"), event_id=f"evt_{n}") for n in numbers)
            stored.extend(await asyncio.gather(*(store.writer.append(each) for each in burst)))
            number += 8

    sender = threading.Thread(target=lambda: asyncio.run(deliver()))
    sender.start()
    grown: list[int] = []

    def breathe() -> None:
        if not grown or len(stored) > grown[-1]:
            grown.append(len(stored))

    try:
        backups = []
        for number in range(4):
            # Each waits for something to come in first, so that no two are of the same moment.
            before = len(stored)
            while len(stored) == before:
                os.sched_yield()
            at = NOON + number * SECOND
            backups.append(back_up(database_path(tmp_path), _folder(tmp_path), WORKSPACE, at, quiet, breathe))
    finally:
        is_done.set()
        sender.join()
    store.settle()
    whole = log_of(database_path(tmp_path))
    lengths = []
    for path, sheet in backups:
        assert check(path)[0]
        entries = log_of(path)
        assert entries == whole[: len(entries)]
        assert len(entries) == sheet.heads.log_position == sheet.counts["deliveries"]
        lengths.append(len(entries))
    assert lengths == sorted(set(lengths))
    assert len(grown) > len(backups), "nothing came in while a backup was made"


def test_a_backup_does_not_begin_again_when_somebody_writes(store: Store, tmp_path: Path) -> None:
    fill(store, 2000)
    done: list[int] = []
    totals: set[int] = set()

    def tell(progress: backup_module.Progress) -> None:
        if progress.step == "copying":
            done.append(progress.done)
            totals.add(progress.total)
            if len(done) in (2, 4):
                fill(store, 3, start=50_000 + 10 * len(done))

    _, sheet = back_up(database_path(tmp_path), _folder(tmp_path), WORKSPACE, NOON, tell, at_once)
    assert len(done) > 5
    assert done == sorted(done)
    assert len(totals) == 1
    assert sheet.heads.log_position == 2000


def test_one_that_is_broken_off_leaves_nothing(store: Store, tmp_path: Path) -> None:
    fill(store, 300)

    def refuse() -> None:
        raise RefusedError("closing")

    with pytest.raises(RefusedError, match="closing"):
        back_up(database_path(tmp_path), _folder(tmp_path), WORKSPACE, NOON, quiet, refuse)
    assert list(_folder(tmp_path).iterdir()) == []


def test_a_check_is_broken_off_by_the_same_word(store: Store, tmp_path: Path) -> None:
    fill(store, 300)
    path, _ = made(database_path(tmp_path), tmp_path / "out")

    def refuse() -> None:
        raise RefusedError("closing")

    with pytest.raises(RefusedError, match="closing"), opened_copy(path, refuse) as copy:
        copy.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) "
                     "SELECT count(*) FROM n").fetchall()  # fmt: skip


def test_a_copy_that_is_not_whole_is_thrown_away(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk gave back other bytes than were written to it."""
    fill(store, 300)
    real = backup_module.forget_wal

    def spoiled(path: Path) -> None:
        real(path)
        with path.open("rb+") as file:
            file.seek(path.stat().st_size // 2)
            file.write(b"\xff" * 9000)

    monkeypatch.setattr(backup_module, "forget_wal", spoiled)
    with pytest.raises(StorageError, match=r"Earlier backups are kept|could not be copied"):
        back_up(database_path(tmp_path), _folder(tmp_path), WORKSPACE, NOON, quiet, at_once)
    assert list(_folder(tmp_path).iterdir()) == []


def test_a_changed_log_is_not_backed_up_as_good(store: Store, tmp_path: Path) -> None:
    fill(store, 20)
    with closing(sqlite3.connect(database_path(tmp_path))) as connection:
        connection.execute("UPDATE deliveries SET event_id = 'evt_other' WHERE position = 7")
        connection.commit()
    with pytest.raises(StorageError, match="chain of the log breaks at entry 7"):
        made(database_path(tmp_path), tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(("free", "words"), [(10_000, "There is no room"), (10**12, "")])
def test_a_full_folder_is_said_before_anything_is_written(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, words: str
) -> None:
    fill(store, 5)
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    if not words:
        made(database_path(tmp_path), tmp_path / "out")
        return
    with pytest.raises(StorageError, match=words) as caught:
        made(database_path(tmp_path), tmp_path / "out")
    assert "Free some space" in str(caught.value)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_missing_folder_says_what_to_do(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"is not there\. Plug the disk in"):
        back_up(database_path(tmp_path), tmp_path / "gone", WORKSPACE, NOON, quiet, at_once)
    assert not (tmp_path / "gone").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be written")
def test_a_read_only_folder_says_what_to_do(store: Store, tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    folder.chmod(0o500)
    try:
        with pytest.raises(StorageError, match="could not be written: Permission denied"):
            back_up(database_path(tmp_path), folder, WORKSPACE, NOON, quiet, at_once)
    finally:
        folder.chmod(0o700)


def test_what_a_killed_backup_left_is_cleared_away_and_nothing_else(store: Store, tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    theirs = (".paysg-desktop-ffffffffffff-00000000.part", "notes.part", ".paysg-desktop-0123456789ab.part")
    for name in (f".paysg-desktop-{WORKSPACE}-00000000.part", *theirs):
        (folder / name).write_bytes(b"x")
    path, _ = made(database_path(tmp_path), folder)
    assert {each.name for each in folder.iterdir()} == {*theirs, path.name, sheet_path(path).name}


def test_only_good_backups_of_this_workspace_are_its_own(store: Store, tmp_path: Path) -> None:
    fill(store, 3)
    folder, database = tmp_path / "out", database_path(tmp_path)
    good, _ = made(database, folder, NOON)
    cut, _ = made(database, folder, NOON + SECOND)
    bare, _ = made(database, folder, NOON + 2 * SECOND)
    other, _ = made(database, folder, NOON + 3 * SECOND, workspace="ffffffffffff")
    renamed, _ = made(database, folder, NOON + 4 * SECOND)
    cut.write_bytes(cut.read_bytes()[:-1])
    sheet_path(bare).unlink()
    renamed.rename(folder / f"paysg-desktop-{WORKSPACE}-copy.db")
    sheet_path(renamed).rename(folder / f"paysg-desktop-{WORKSPACE}-copy.json")
    (folder / f"paysg-desktop-{WORKSPACE}-odd.db").write_bytes(b"x")
    (folder / f"paysg-desktop-{WORKSPACE}-odd.json").write_text(json.dumps({"program": "another"}))
    assert [path for path, _ in own_backups(folder, WORKSPACE)] == [good]
    assert [path for path, _ in own_backups(folder, "ffffffffffff")] == [other]


def test_two_of_the_same_second_get_names_of_their_own(store: Store, tmp_path: Path) -> None:
    first, _ = made(database_path(tmp_path), tmp_path / "out")
    second, _ = made(database_path(tmp_path), tmp_path / "out")
    assert first != second
    assert len(own_backups(tmp_path / "out", WORKSPACE)) == 2


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    return folder
