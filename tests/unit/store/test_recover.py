"""What can still be read of a damaged file is taken over, the file is kept, and the loss is told."""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
from contextlib import closing
from operator import itemgetter
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import StorageError, WorkspaceDamagedError, WorkspaceTooNewError
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path, open_writer
from paysg_desktop.store.pages import Pages
from paysg_desktop.store.recover import Recovered, recover
from paysg_desktop.store.schema_facts import SCHEMA_VERSION
from paysg_desktop.store.store import Store
from tests.builders import NOON, body, delivery, interpret
from tests.corrupting import damage, readable
from tests.fakes import FakeClock
from tests.unit.store.storing import append, rows

COUNT, REJECTED = 200, 30
PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with small and large deliveries, rejected ones, an endpoint and notes in the audit trail."""
    folder = tmp_path_factory.mktemp("whole")
    store = Store(folder, interpret, Hub(), FakeClock(NOON))
    store.add_endpoint(Endpoint("ep_1", "one", "paysg", Environment.TEST, "/h/1", (), NOON))
    sizes = (10, 300, 5000)
    for first in range(1, COUNT + 1, 50):
        append(store, *(counted(number, sizes[number % 3]) for number in range(first, first + 50)))
    append(store, *(delivery(body(f"no_{n}"), status=Status.FAILED, event_id=None) for n in range(REJECTED)))
    store.audit("", "tried", "something")
    store.close()
    return database_path(folder)


def counted(number: int, size: int) -> NewDelivery:
    content = body(f"evt_{number}", f"pay_{number}", description="x" * size)
    return delivery(content, event_id=f"evt_{number}")


@pytest.fixture
def copied(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, database_path(tmp_path)))


def recovered(path: Path) -> Recovered:
    done = recover(path, interpret, FakeClock(NOON))
    assert done is not None
    return done


def root_page(path: Path, table: str) -> int:
    ((page,),) = rows(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")
    return int(page)


def spoil(path: Path, page: int, count: int = PAGE) -> None:
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(random.Random(page).randbytes(count))


def test_nothing_is_done_to_a_whole_file(copied: Path) -> None:
    before = copied.read_bytes()
    assert recover(copied, interpret, FakeClock(NOON)) is None
    assert copied.read_bytes() == before


def test_the_way_to_all_entries_is_lost_and_none_of_them(copied: Path, tmp_path: Path) -> None:
    """The page from which all others are found: SQL reaches no row, and each is still there."""
    spoil(copied, root_page(copied, "deliveries"))
    damaged = copied.read_bytes()
    done = recovered(copied)
    assert (done.kept_count, done.lost_count, done.aside_count) == (COUNT, 0, 0)
    assert done.rejected_count == REJECTED
    assert (done.folder / copied.name).read_bytes() == damaged
    assert check(copied) == (True, f"The file is whole, and the chain over {COUNT} log entries holds.")
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    assert len(store.reader.payment_keys(PaymentFilter(Environment.TEST))) == COUNT
    assert [each.path for each in store.reader.endpoints()] == ["/h/1"]
    assert append(store, delivery(body("evt_new", "pay_new"), event_id="evt_new")) == [COUNT + REJECTED + 1]
    store.close()
    assert check(copied)[0]


def test_the_loss_is_told_in_numbers(copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as connection, connection:
        connection.execute("DELETE FROM deliveries WHERE position IN (17, 18, 19, 60, 200)")
    assert check(copied)[1].startswith("Log entry 17 is missing")
    done = recovered(copied)
    assert done.lost == ((17, 19), (60, 60), (200, 200))
    assert done.sentence.startswith("195 of 200 log entries were recovered.")
    assert str(done.folder) in done.sentence
    assert "paysg-desktop sync" in done.sentence
    ok, said = check(copied)
    assert ok
    assert "but for 5 that were lost" in said


def test_bytes_that_the_disk_changed_move_no_payment(copied: Path, tmp_path: Path) -> None:
    """They wait in quarantine for a signature that holds."""
    with closing(sqlite3.connect(copied)) as connection, connection:
        changed = "CAST(replace(CAST(body AS TEXT), '1234', '9999') AS BLOB)"
        connection.execute(f"UPDATE deliveries SET body = {changed} WHERE id = 5")
    done = recovered(copied)
    assert (done.kept_count, done.aside_count, done.lost) == (COUNT - 1, 1, ((5, 5),))
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    found = store.reader.delivery(5)
    assert found is not None
    assert found.verification.status is Status.FAILED
    assert "disk changed" in found.verification.explanation
    assert len(store.reader.payment_keys(PaymentFilter(Environment.TEST))) == COUNT - 1
    store.close()


def test_a_link_of_the_chain_that_was_hit_is_mended(copied: Path) -> None:
    before = rows(copied, "SELECT chain FROM deliveries ORDER BY position")
    with closing(sqlite3.connect(copied)) as connection, connection:
        connection.execute("UPDATE deliveries SET chain = randomblob(32) WHERE position = 7")
    assert not check(copied)[0]
    assert recovered(copied).lost == ()
    assert rows(copied, "SELECT chain FROM deliveries ORDER BY position") == before


@pytest.mark.parametrize("count", [16, 100, PAGE])
def test_a_file_that_is_no_database_any_more(copied: Path, count: int) -> None:
    """The first bytes, or all of the first page with the names of the tables."""
    spoil(copied, 1, count)
    done = recovered(copied)
    assert done.kept_count == COUNT
    assert done.rejected_count == REJECTED
    assert rows(copied, "SELECT path FROM endpoints") == [("/h/1",)]
    assert check(copied)[0]


def test_what_stood_in_the_log_alone_is_read_from_it(copied: Path, tmp_path: Path) -> None:
    with closing(open_writer(copied)) as connection:
        connection.execute("UPDATE endpoints SET path = '/h/2'")
        left = tmp_path / "left"
        left.mkdir()
        for each in tmp_path.glob("paysg-desktop.db*"):
            shutil.copy(each, left)
    killed = database_path(left)
    spoil(killed, root_page(killed, "notes"))
    recovered(killed)
    assert rows(killed, "SELECT path FROM endpoints") == [("/h/2",)]


def test_a_log_is_read_page_by_page_like_the_file(tmp_path: Path) -> None:
    with closing(open_writer(tmp_path / "x.db")) as connection:
        connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c BLOB, d REAL, e INTEGER, f TEXT)")
        stored = [(n, "é" * n * 90, bytes(n * 700), n / 8, -(2**40) * n, None) for n in range(1, 40)]
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", stored)
        with closing(Pages(tmp_path / "x.db")) as pages:
            assert [(n, *row[1:]) for n, row in sorted(pages.rows(6), key=itemgetter(0))] == stored


def test_a_newer_file_is_not_called_damaged(copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(WorkspaceTooNewError):
        recover(copied, interpret, FakeClock(NOON))


def test_a_file_of_which_nothing_is_left_is_left_alone(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    path.write_bytes(random.Random(1).randbytes(40_000))
    before = path.read_bytes()
    with pytest.raises(WorkspaceDamagedError, match="Restore the newest backup"):
        recover(path, interpret, FakeClock(NOON))
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def one_copy(whole: Path, folder: Path, seed: int) -> str:
    """Damage a copy, open it, recover it; gives what the opening said of it."""
    path = Path(shutil.copy(whole, database_path(folder)))
    damage(path, random.Random(seed))
    damaged = path.read_bytes()
    still = {
        table: same(readable(path, table, number, last), readable(whole, table, number, last))
        for table, number, last in (("deliveries", "position", COUNT), ("quarantine", "id", COUNT + REJECTED))
    }
    said = opened(folder)
    damaged = path.read_bytes() if said == "opened" else damaged
    if check(path)[0]:
        return "unharmed"
    try:
        done = recover(path, interpret, FakeClock(NOON))
    except WorkspaceDamagedError:
        assert not any(still.values())
        assert path.read_bytes() == damaged
        return "hopeless"
    assert done is not None
    assert (done.folder / path.name).read_bytes() == damaged
    for table, number, last in (("deliveries", "position", COUNT), ("quarantine", "id", COUNT + REJECTED)):
        kept = same(readable(path, table, number, last), readable(whole, table, number, last))
        assert still[table] <= kept, seed
    assert check(path)[0], check(path)[1]
    return said


def same(found: dict[int, tuple[object, ...]], whole: dict[int, tuple[object, ...]]) -> set[int]:
    """The numbers of those rows that are what they were."""
    return {number for number, row in found.items() if row == whole.get(number)}


def opened(folder: Path) -> str:
    try:
        Store(folder, interpret, Hub(), FakeClock(NOON)).close()
    except WorkspaceDamagedError:
        return "refused"
    except StorageError as error:
        return str(error)
    return "opened"


def many_copies(whole: Path, tmp_path: Path, count: int) -> None:
    said = []
    for seed in range(count):
        folder = tmp_path / str(seed)
        folder.mkdir()
        said.append(one_copy(whole, folder, seed))
        shutil.rmtree(folder)
    figures = {each: said.count(each) for each in set(said)}
    sys.stderr.write(f"\n{count} damaged copies: {figures}\n")
    assert figures.get("refused", 0) > count // 4
    assert set(figures) <= {"opened", "refused", "unharmed", "hopeless"}


@pytest.mark.expected_log("The database is damaged")
def test_every_readable_row_of_fifty_damaged_copies_is_recovered(whole: Path, tmp_path: Path) -> None:
    many_copies(whole, tmp_path, 50)


@pytest.mark.torture
@pytest.mark.timeout(1800)
@pytest.mark.expected_log("The database is damaged")
def test_every_readable_row_of_many_damaged_copies_is_recovered(whole: Path, tmp_path: Path) -> None:
    many_copies(whole, tmp_path, 500)
