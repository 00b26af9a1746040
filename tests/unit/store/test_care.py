"""Rotation over years of real files, folding anew compared row by row, sizes, and older backups migrated."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from paysg_desktop.domain.backup import Kept, PastBackup, Sheet
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.restoring import restore_workspace
from paysg_desktop.store.backup_files import (
    backup_path,
    own_backups,
    require_room,
    rotate,
    sheet_bytes,
    sheet_path,
)
from paysg_desktop.store.care_store import CareStore, past_backups
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path, open_writer, schema_version
from paysg_desktop.store.heads import chain_heads
from paysg_desktop.store.schema import migrations
from paysg_desktop.store.schema_facts import SCHEMA_VERSION, YEARS
from paysg_desktop.store.stats import read_stats
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, SECOND, body, delivery
from tests.fakes import FakeClock
from tests.unit.store.backing_up import WORKSPACE, fill, made
from tests.unit.store.storing import append, rows

DONE = PastBackup(NOON, "/backups", "a.db", 100, 5, "")


@pytest.fixture
def template(store: Store, tmp_path: Path) -> Sheet:
    _, sheet = made(database_path(tmp_path), tmp_path / "template")
    return replace(sheet, size=1)


def put(folder: Path, template: Sheet, at: int, workspace: str = WORKSPACE) -> Path:
    """A file of one byte that its sheet says is a good backup."""
    path = backup_path(folder, workspace, at)
    path.write_bytes(b"x")
    sheet_path(path).write_bytes(sheet_bytes(replace(template, file=path.name, at=at, workspace=workspace)))
    return path


def test_two_years_of_backups_leave_few_and_nothing_of_others(template: Sheet, tmp_path: Path) -> None:
    folder, clock = tmp_path / "out", FakeClock(NOON)
    folder.mkdir()
    theirs = [put(folder, template, NOON, "ffffffffffff"), folder / "report.db", folder / "notes.txt"]
    for path in theirs[1:]:
        path.write_bytes(b"y")
    for _ in range(730):
        newest = put(folder, template, clock.now())
        rotate(folder, WORKSPACE, Kept())
        assert newest.exists()
        clock.advance(86_400)
    ours = own_backups(folder, WORKSPACE)
    assert 17 <= len(ours) <= 23
    assert ours[-1][1].at - ours[0][1].at > 320 * DAY
    assert all(path.exists() for path in theirs)
    assert len(list(folder.iterdir())) == 2 * len(ours) + 2 + 2


def test_the_last_good_one_is_never_removed(template: Sheet, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    old = put(folder, template, NOON - 500 * DAY)
    torn = put(folder, template, NOON)
    torn.write_bytes(b"")
    assert rotate(folder, WORKSPACE, Kept(0, 0, 0)) == []
    assert old.exists()
    assert torn.exists()


def test_backups_from_before_a_restore_are_rotated_and_those_of_who_goes_on_stay(
    template: Sheet, tmp_path: Path
) -> None:
    folder, earlier = tmp_path / "out", {"ffffffffffff": NOON + 3 * DAY}
    folder.mkdir()
    before = [put(folder, template, NOON + n * DAY, "ffffffffffff") for n in range(4)]
    theirs = put(folder, template, NOON + 4 * DAY, "ffffffffffff")
    ours = put(folder, template, NOON + 5 * DAY)
    assert [path for path, _ in own_backups(folder, WORKSPACE, earlier)] == [*before, ours]
    assert len(rotate(folder, WORKSPACE, Kept(2, 0, 0), earlier)) == 3
    assert {each.name for each in folder.glob("*.db")} == {before[3].name, theirs.name, ours.name}


def test_a_folder_that_can_not_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    assert own_backups(tmp_path / "none", WORKSPACE) == []
    with pytest.raises(StorageError, match="is not there"):
        require_room(tmp_path / "out", 1)


def test_folding_anew_gives_the_same_rows(store: Store, tmp_path: Path) -> None:
    fill(store, 25)
    fill(store, 25)
    done = CareStore(database_path(tmp_path), store.writer).rebuild()
    assert (done.entries, done.came, done.changed) == (50, 0, ())
    assert {"payments", "events", "tellings", "history", "totals", "traffic"} <= set(done.after)


def test_folding_anew_gives_the_same_rows_where_the_fold_went_another_way(store: Store, tmp_path: Path) -> None:
    """A sum that was moved away at once, or step by step; and numbers of ours that begin anew behind a purge."""
    append(store, delivery(body("evt_old", "pay_old", paid_at=NOON - DAY), received_at=NOON))
    for number, paid_at in enumerate((NOON, NOON + DAY)):
        told = body(f"evt_{number}", "pay_1", paid_at=paid_at, updated_at=paid_at)
        append(store, delivery(told, received_at=NOON + 2 * DAY))
    care = CareStore(database_path(tmp_path), store.writer)
    assert care.rebuild().changed == ()
    store.purger.run(Cutoffs(NOON + DAY, NOON + DAY), "me", "")
    assert rows(database_path(tmp_path), "SELECT key, id FROM payments") == [(2, "pay_1")]
    assert care.rebuild().changed == ()
    assert rows(database_path(tmp_path), "SELECT key, id FROM payments") == [(1, "pay_1")]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE history SET payment = 9 WHERE payment = 2",
        "UPDATE tellings SET event = 9 WHERE event = 2",
        "UPDATE tellings SET payment = 3 WHERE payment = 2",
        "UPDATE events SET payment = 3 WHERE payment = 2",
    ],
)
def test_a_row_that_stands_for_another_payment_is_found(store: Store, tmp_path: Path, harm: str) -> None:
    for number in range(4):
        append(store, delivery(body(f"evt_{number}", f"pay_{number}", reference="R-1")))
        later = body(f"evt_{number}_later", f"pay_{number}", reference="R-2", updated_at=NOON + DAY)
        append(store, delivery(later))
    store.writer.call(lambda connection: connection.execute(harm)).result()
    done = CareStore(database_path(tmp_path), store.writer).rebuild()
    assert done.changed == (harm.split()[1],)


@pytest.mark.parametrize("table", ["payments", "totals", "events"])
def test_a_row_that_the_log_does_not_say_is_found(store: Store, tmp_path: Path, table: str) -> None:
    fill(store, 5)
    column = {"payments": "reference", "totals": "day", "events": "event_type"}[table]
    store.writer.call(lambda connection: connection.execute(f"UPDATE {table} SET {column} = 'odd'")).result()
    done = CareStore(database_path(tmp_path), store.writer).rebuild()
    assert done.changed == (table,)
    assert CareStore(database_path(tmp_path), store.writer).rebuild().changed == ()


def test_a_workspace_keeps_its_id(store: Store, tmp_path: Path) -> None:
    care = CareStore(database_path(tmp_path), store.writer)
    assert care.workspace_id() == care.workspace_id()
    assert len(care.workspace_id()) == 12


def test_backups_are_remembered_and_a_problem_once(store: Store, tmp_path: Path) -> None:
    care = CareStore(database_path(tmp_path), store.writer)
    assert past_backups(database_path(tmp_path), 9) == ((), None)
    care.remember(DONE)
    failed = replace(DONE, at=NOON + SECOND, name="", problem="It is gone.")
    care.remember(failed)
    care.remember(replace(failed, at=NOON + 2 * SECOND))
    assert past_backups(database_path(tmp_path), 9) == ((failed, DONE), DONE)


def test_sizes_and_counts(store: Store, tmp_path: Path) -> None:
    fill(store, 40)
    stats = read_stats(database_path(tmp_path))
    rows = {each.name: each.rows for each in stats.tables}
    assert (rows["deliveries"], rows["payments"], rows["quarantine"]) == (40, 40, 0)
    assert (stats.entries, stats.schema) == (40, SCHEMA_VERSION)
    assert (stats.oldest_at, stats.newest_at) == (NOON, NOON)
    assert stats.wal_size > 0
    if stats.index_size is not None:
        known = [each.size for each in stats.tables if each.size is not None]
        assert 0 < stats.index_size < sum(known)


def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    old = tmp_path / "old" / "old.db"
    old.parent.mkdir()
    with closing(open_writer(old)) as connection:
        migrations.apply(Database(connection, execute_plugins=False), stop_before="0006-years")
        connection.execute("INSERT INTO counters VALUES ('delivery_id', 7)")
        before = chain_heads(connection)
        connection.execute("PRAGMA journal_mode = DELETE")
    done = restore_workspace(tmp_path / "workspace", old, FakeClock(NOON))
    assert (done.schema, done.log_chain) == (YEARS - 1, before.log_chain)
    database = database_path(tmp_path / "workspace")
    assert check(database)[0]
    with closing(sqlite3.connect(database)) as connection:
        assert schema_version(connection) == SCHEMA_VERSION
        assert connection.execute("SELECT value FROM counters WHERE name = 'delivery_id'").fetchone() == (7,)
    assert sorted(each.name for each in (tmp_path / "workspace").iterdir() if "." not in each.name) == []
