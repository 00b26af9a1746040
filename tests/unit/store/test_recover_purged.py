"""A purged workspace on a damaged disk: what was lost is told, and nothing else is held against it afterwards."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.check import check, verify_log
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.recover import Recovered, recover
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.backing_up import made
from tests.unit.store.storing import append, detail, rows

COUNT = 60
LATER = NOON + 300 * DAY
_LINES = "DELETE FROM audit WHERE action IN ('purge begun', 'purge ended')"


def told(number: int) -> NewDelivery:
    """Each second one has a query in its target, which a purge cuts."""
    made_of = delivery(body(f"evt_{number}", f"pay_{number}", reference="R" * 50), event_id=f"evt_{number}")
    query = f"?who={number}" if number % 2 else ""
    return replace(made_of, request=replace(made_of.request, target=f"/h/1{query}"))


def opened(folder: Path) -> Store:
    return Store(folder, interpret, Hub(), FakeClock(LATER))


@pytest.fixture
def purged(tmp_path: Path) -> Path:
    """Sixty payments and a rejected delivery, all purged; the steps fill several pages."""
    with closing(opened(tmp_path)) as store:
        append(store, *(told(number) for number in range(1, COUNT + 1)))
        append(store, delivery(status=Status.FAILED, event_id=None))
        for _ in range(40):
            store.audit("me", "tried", "x" * 60)
        store.purger.run(Cutoffs(NOON + DAY, None), "me", "")
        for _ in range(40):
            store.audit("me", "tried", "x" * 60)
    assert check(database_path(tmp_path))[0]
    return database_path(tmp_path)


def edited(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for sql in statements:
            connection.execute(sql)


def recovered(path: Path) -> Recovered:
    done = recover(path, interpret, FakeClock(LATER))
    assert done is not None
    return done


def payment_count(store: Store) -> int:
    return len(store.reader.payment_keys(PaymentFilter(Environment.TEST)))


def require_whole(path: Path) -> str:
    """It is checked, backed up and purged like any other, and stays whole; gives what the check said at first."""
    is_whole, sentence = check(path)
    assert is_whole, sentence
    made(path, path.parent / "out")
    with closing(opened(path.parent)) as store:
        append(store, told(1000))
        store.purger.run(Cutoffs(NOON + DAY, NOON - DAY), "me", "")
        store.purger.run(Cutoffs(NOON + DAY, NOON + DAY), "me", "")
        store.writer.rebuild()
    assert check(path)[0], check(path)[1]
    return sentence


@pytest.mark.parametrize(
    ("loss", "lost"),
    [
        ("DELETE FROM purged WHERE id BETWEEN 11 AND 18", 8),
        ("DELETE FROM purged WHERE id = 1", 1),
        ("DELETE FROM purged WHERE id > 55", 5),
        ("DELETE FROM purged", 60),
        ("UPDATE purged SET kept = replace(kept, 'S', 'T') WHERE id = 20", 1),
        ("UPDATE purged SET at = at + 1 WHERE id = 30", 1),
        ("UPDATE purged SET chain = zeroblob(32) WHERE id = 60", 1),
    ],
)
def test_notes_of_purges_that_are_lost_are_told_and_held_against_nobody(
    purged: Path, loss: str, lost: int
) -> None:
    edited(purged, loss)
    assert not check(purged)[0]
    done = recovered(purged)
    assert (done.kept_count, done.lost_count, done.aside_count, done.unkept_count) == (COUNT, 0, 0, lost)
    assert f"what was kept of {lost} purged deliveries is lost" in done.sentence
    assert not verify_log(purged, ()).is_whole
    with closing(opened(purged.parent)) as store:
        assert payment_count(store) == COUNT - lost
    assert f"what was kept of {lost} purged ones that were lost" in require_whole(purged)


def test_an_entry_whose_note_has_another_digest_is_lost(purged: Path) -> None:
    edited(purged, "UPDATE purged SET target_sha256 = zeroblob(32) WHERE id = 30")
    done = recovered(purged)
    assert (done.lost, done.aside_count, done.unkept_count) == (((30, 30),), 0, 0)
    assert "but for 1 that were lost" in require_whole(purged)


def test_an_entry_whose_note_is_lost_says_that_it_was_purged(purged: Path) -> None:
    edited(purged, "DELETE FROM purged WHERE position = 7", "DELETE FROM purged_rejected")
    recovered(purged)
    with closing(opened(purged.parent)) as store:
        for delivery_id, status in ((7, Status.VERIFIED), (COUNT + 1, Status.FAILED)):
            found = detail(store, delivery_id)
            assert (found.verification.status, found.purged_at, found.body) == (status, LATER, b"")
            assert "disk changed" not in found.verification.explanation


@pytest.mark.parametrize("more", ["", "DELETE FROM purged WHERE id > 50", "DELETE FROM purged"])
def test_lines_of_the_trail_that_are_lost_leave_nothing_to_compare_with(purged: Path, more: str) -> None:
    edited(purged, _LINES, *([more] if more else []))
    assert not check(purged)[0]
    recovered(purged)
    assert "lines of the audit trail" in require_whole(purged)


def test_a_second_loss_is_recovered_like_the_first(purged: Path) -> None:
    edited(purged, "DELETE FROM purged WHERE id BETWEEN 11 AND 18")
    recovered(purged)
    edited(purged, "DELETE FROM purged WHERE id BETWEEN 17 AND 25 OR id = 63", _LINES)
    done = recovered(purged)
    assert (done.kept_count, done.aside_count, done.unkept_count) == (COUNT, 0, 8)
    require_whole(purged)


def test_what_comes_into_a_lost_place_is_read_by_itself(purged: Path) -> None:
    """The last entries are lost and what was kept of them is not: their numbers are given again."""
    edited(purged, "DELETE FROM deliveries WHERE position > 50")
    done = recovered(purged)
    assert (done.lost, done.unkept_count) == (((51, 60),), 0)
    with closing(opened(purged.parent)) as store:
        assert payment_count(store) == 50
        append(store, told(2000))
        assert payment_count(store) == 51
    require_whole(purged)


@pytest.mark.parametrize("table", ["purged", "audit"])
@pytest.mark.parametrize("which", [0, 1])
def test_a_page_that_cannot_be_read_costs_its_own_rows(purged: Path, table: str, which: int) -> None:
    sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
    try:
        page = rows(purged, sql, table)[which][0]
    except sqlite3.OperationalError:
        pytest.skip("this SQLite does not say what stands on which page")
    with purged.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(random.Random(page).randbytes(4096))
    done = recovered(purged)
    assert (done.kept_count, done.lost_count, done.aside_count) == (COUNT, 0, 0)
    assert "that were lost before a recovery" in require_whole(purged)
