"""Opening a file that was not closed well, or is not whole."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.errors import StorageError, WorkspaceDamagedError
from paysg_desktop.store import opening
from paysg_desktop.store.connection import database_path, open_writer
from paysg_desktop.store.opening import LookBeside, open_up, was_closed_well
from paysg_desktop.store.store import Store
from paysg_desktop.store.swap import FOLDER, recovered_path
from tests.builders import NOON, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.storing import append, rows

PAGE = 4096


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A database with some deliveries, closed well."""
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    append(store, *(delivery(body(f"evt_{n}", f"pay_{n}"), event_id=f"evt_{n}") for n in range(60)))
    store.close()
    return database_path(tmp_path)


def spoil(path: Path, page: int) -> None:
    """Overwrite the first bytes of a page: what kind of page it is, and where its cells are."""
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(random.Random(page).randbytes(64))


def root_page(path: Path, table: str) -> int:
    ((page,),) = rows(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")
    return int(page)


def test_a_closed_store_leaves_no_log_behind(closed: Path) -> None:
    assert was_closed_well(closed)
    assert open_up(closed)


def test_a_reader_of_another_process_does_not_make_a_close_look_like_a_crash(tmp_path: Path) -> None:
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    append(store, delivery())
    with closing(sqlite3.connect(database_path(tmp_path))) as other:
        other.execute("SELECT count(*) FROM deliveries").fetchone()
        store.close()
        assert was_closed_well(database_path(tmp_path))


def test_a_killed_process_is_known_by_the_log_it_left(closed: Path, tmp_path: Path) -> None:
    with closing(open_writer(closed)) as connection:
        connection.execute("INSERT INTO counters VALUES ('x', 1)")
        left = tmp_path / "left"
        left.mkdir()
        for each in tmp_path.glob("paysg-desktop.db*"):
            shutil.copy(each, left)
    killed = database_path(left)
    assert not was_closed_well(killed)
    assert open_up(killed)
    assert rows(killed, "SELECT value FROM counters WHERE name = 'x'") == [(1,)]


@pytest.mark.expected_log("The database is damaged")
def test_a_damaged_file_is_refused_and_not_touched(closed: Path, tmp_path: Path) -> None:
    spoil(closed, root_page(closed, "deliveries"))
    before = closed.read_bytes()
    with pytest.raises(WorkspaceDamagedError, match="db recover"):
        Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    assert closed.read_bytes() == before


def test_a_large_file_that_was_closed_well_is_not_looked_over(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(closed, root_page(closed, "notes"))
    monkeypatch.setattr(opening, "SMALL_BYTES", 0)
    assert open_up(closed)


@pytest.mark.expected_log("The database is damaged")
def test_what_takes_too_long_is_looked_over_beside(closed: Path, hub: Hub, told: list[Changes]) -> None:
    assert not open_up(closed, within_s=0)
    spoil(closed, root_page(closed, "notes"))
    found: list[StorageError] = []
    look = LookBeside(closed, found.append)
    look._thread.join()
    look.stop()
    (error,) = found
    assert "db recover" in str(error)


def test_an_empty_file_is_a_new_one_unless_there_are_backups(tmp_path: Path) -> None:
    database_path(tmp_path).touch()
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "of-years.db").touch()
    with pytest.raises(WorkspaceDamagedError):
        open_up(database_path(tmp_path))
    (tmp_path / "backups" / "of-years.db").unlink()
    assert open_up(database_path(tmp_path))


@pytest.mark.parametrize("done", ["nothing", "kept", "log gone"])
def test_a_swap_that_was_cut_short_is_finished(closed: Path, tmp_path: Path, done: str) -> None:
    fresh = recovered_path(closed)
    shutil.copy(closed, fresh)
    old_log = closed.with_name(f"{closed.name}-wal")
    if done != "log gone":
        old_log.write_bytes(b"what the damaged file still had in its log")
    if done != "nothing":
        (tmp_path / FOLDER / "2026-01-01-0000").mkdir(parents=True)
        (tmp_path / FOLDER / "2026-01-01-0000" / closed.name).hardlink_to(closed)
    spoil(closed, 1)
    damaged = closed.read_bytes()
    assert open_up(closed)
    assert not fresh.exists()
    kept = [each.read_bytes() for each in (tmp_path / FOLDER).glob(f"*/{closed.name}")]
    assert damaged in kept
    assert len(list((tmp_path / FOLDER).glob("*/*-wal"))) == (done != "log gone")
    assert rows(closed, "SELECT count(*) FROM deliveries") == [(60,)]
