"""The index is filled behind the fold, can be lost at any time, and holds no identifier."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.store.connection import database_path, prepare
from paysg_desktop.store.indexing import EVERY_S, QUIET_AFTER_S, Indexing
from paysg_desktop.store.ledger import Ledger
from paysg_desktop.store.search_index import STEP, SearchIndex
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.searching import drop_index, found, index
from tests.unit.store.storing import append, rows, table

CANARY = "S7654321Z"
TABLES = ("search_texts", "search_identifiers")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Three payments, folded and not indexed."""
    path = database_path(tmp_path)
    prepare(path)
    opened = Ledger(path, interpret, FakeClock(NOON))
    append_to(opened, 1, 2, 3)
    yield opened
    opened.close()


def append_to(ledger: Ledger, *numbers: int) -> None:
    told = [delivery(body(f"evt_{n}", f"pay_{n}", payer_name=f"Payer{n}x"), event_id=f"evt_{n}") for n in numbers]
    ledger.transaction(lambda: ledger.log.append(told))
    ledger.transaction(lambda: ledger.projection.step(100))


def indexed(ledger: Ledger) -> list[int]:
    return [key for (key,) in ledger.connection.execute("SELECT payment FROM search_texts ORDER BY payment")]


def quiet(ledger: Ledger) -> Indexing:
    """One that nothing has come to for a while."""
    clock = FakeClock(NOON)
    indexing = Indexing(ledger, clock)
    clock.advance(2 * QUIET_AFTER_S)
    indexing.came(is_anything=False)
    return indexing


def test_the_index_waits_for_quiet(ledger: Ledger) -> None:
    clock = FakeClock(NOON)
    indexing = Indexing(ledger, clock)
    indexing.came(is_anything=True)
    indexing.came(is_anything=False)
    indexing.work()
    assert not indexed(ledger), "a pause between two deliveries is no quiet"
    assert indexing.wait_s
    clock.advance(2 * QUIET_AFTER_S)
    indexing.came(is_anything=False)
    assert indexing.wait_s == 0
    indexing.work()
    assert indexed(ledger) == [1, 2, 3]
    assert indexing.wait_s is None


def test_nothing_is_asked_of_the_database_behind_each_delivery(ledger: Ledger) -> None:
    indexing = Indexing(ledger, FakeClock(NOON))
    asked: list[str] = []
    ledger.connection.set_trace_callback(asked.append)
    for _ in range(5):
        indexing.came(is_anything=True)
        indexing.work()
        assert indexing.wait_s == QUIET_AFTER_S
    assert asked == []


def test_deliveries_without_end_do_not_starve_it(ledger: Ledger) -> None:
    clock = FakeClock(NOON)
    indexing = Indexing(ledger, clock)
    indexing.came(is_anything=True)
    clock.advance(2 * EVERY_S)
    indexing.work()
    assert indexed(ledger) == [1, 2, 3]
    append_to(ledger, 4)
    indexing.work()
    assert indexed(ledger) == [1, 2, 3]


def test_a_step_is_small_and_the_next_goes_on(ledger: Ledger) -> None:
    append_to(ledger, *range(10, 10 + STEP))
    steps = SearchIndex(ledger.connection)
    ledger.transaction(steps.step)
    assert len(indexed(ledger)) == STEP
    ledger.transaction(lambda: steps.step(2))
    assert len(indexed(ledger)) == STEP + 2
    ledger.transaction(steps.step)
    assert (len(indexed(ledger)), steps.behind) == (STEP + 3, 0)


def test_its_parts_are_merged_as_it_grows(ledger: Ledger) -> None:
    indexing = quiet(ledger)
    for number in range(10, 50):
        append_to(ledger, number)
        indexing.work()
    while SearchIndex(ledger.connection).behind:
        indexing.work()
    (parts,) = ledger.connection.execute("SELECT count(DISTINCT segid) FROM search_grams_idx").fetchone()
    assert (len(indexed(ledger)), parts < 20) == (43, True)


def test_a_step_that_fails_leaves_nothing_half(ledger: Ledger) -> None:
    def breaks() -> None:
        SearchIndex(ledger.connection).step()
        raise RuntimeError("as if the power went")

    with pytest.raises(RuntimeError):
        ledger.transaction(breaks)
    assert (indexed(ledger), SearchIndex(ledger.connection).behind) == ([], 3)


@pytest.mark.expected_log("could not be indexed")
def test_a_payment_that_breaks_the_indexer_is_passed_over(ledger: Ledger) -> None:
    ledger.connection.execute("UPDATE payments SET snapshot = 'no JSON' WHERE key = 2")
    indexing = quiet(ledger)
    while indexing.wait_s is not None:
        indexing.work()
    assert indexed(ledger) == [1, 3]


def test_a_crash_between_fold_and_index_loses_nothing(ledger: Ledger, tmp_path: Path) -> None:
    ledger.transaction(lambda: SearchIndex(ledger.connection).step(1))
    ledger.close()
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    assert found(store, "payer2x") == ["pay_2"]
    index(store)
    assert store.reader.search_behind() == 0
    assert found(store, "payer") == ["pay_1", "pay_2", "pay_3"]
    store.close()


def test_what_is_not_indexed_yet_is_found_by_what_is_known_of_it(store: Store) -> None:
    append(store, delivery(body(payer_name="Old Name")))
    index(store)
    append(store, delivery(body("evt_2", payer_name="Ng Li", updated_at=NOON + SECOND), event_id="evt_2"))
    for lose in (False, True):
        if lose:
            drop_index(store)
        assert found(store, "ng") == found(store, "payer:ng") == found(store, "-zz") == ["pay_1"]
        assert found(store, "payer:old") == found(store, "-ng") == []


def test_what_a_payment_was_called_before_is_forgotten(store: Store) -> None:
    append(store, delivery(body(payer_name="Old Name", description="first")))
    index(store)
    later = body("evt_2", payer_name="Ng Li", description=None, updated_at=NOON + SECOND)
    append(store, delivery(later, event_id="evt_2"))
    index(store)
    assert found(store, "payer:old") == found(store, "payer:ol") == found(store, "description:first") == []
    assert found(store, '"ng li"') == ["pay_1"]


def test_a_rebuild_makes_the_same_index_anew(store: Store) -> None:
    append(store, *(delivery(body(f"evt_{n}", f"pay_{n}"), event_id=f"evt_{n}") for n in range(5)))
    index(store)
    before = [table(store.reader._path, name) for name in TABLES]
    store.writer.rebuild()
    index(store)
    assert [table(store.reader._path, name) for name in TABLES] == before
    assert found(store, "tan") == [f"pay_{n}" for n in range(5)]


def test_an_index_without_a_cursor_is_made_anew(store: Store) -> None:
    """Where a later version forgets the fold with all cursors, payments may get other keys."""
    append(store, delivery())
    index(store)
    store.writer.call(lambda connection: connection.execute("DELETE FROM cursors WHERE name = 'search'")).result()
    store.writer.call(lambda connection: connection.execute("UPDATE search_texts SET payment = 99")).result()
    index(store)
    assert rows(store.reader._path, "SELECT payment FROM search_texts") == [(1,)]


def test_repeats_are_passed_and_cost_nothing(store: Store) -> None:
    append(store, delivery())
    index(store)
    append(store, *(delivery(received_at=NOON + number) for number in range(3)))
    before = table(store.reader._path, "search_grams_data")
    index(store)
    assert store.reader.search_behind() == 0
    assert table(store.reader._path, "search_grams_data") == before


def test_no_page_of_the_index_holds_an_identifier(store: Store) -> None:
    content = body(payer_identifier=CANARY, description=f"For {CANARY.lower()}", metadata={"memo": f"({CANARY})"})
    append(store, delivery(content))
    index(store)
    assert found(store, CANARY) == found(store, f"nric:{CANARY}") == found(store, f'"For {CANARY}"') == ["pay_1"]
    assert found(store, CANARY[1:]) == found(store, CANARY[:-1]) == found(store, "765") == []
    pages = index_pages(store.reader._path)
    assert b"tan ah kow" in pages
    assert CANARY[1:-1].encode() not in pages
    assert CANARY.lower().encode() not in pages.lower()


def test_a_page_with_an_identifier_would_be_seen(store: Store) -> None:
    append(store, delivery())
    index(store)
    store.writer.call(
        lambda connection: connection.execute("UPDATE search_texts SET others = ?", (CANARY,))
    ).result()
    assert CANARY.encode() in index_pages(store.reader._path)


def test_hashes_of_two_files_have_nothing_in_common(tmp_path: Path) -> None:
    hashes = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        store = Store(tmp_path / name, interpret, Hub(), FakeClock(NOON))
        append(store, delivery(body(payer_identifier=CANARY)))
        index(store)
        hashes.append(rows(store.reader._path, "SELECT hash FROM search_identifiers"))
        store.close()
    assert len(hashes[0]) == len(hashes[1]) == 1
    assert hashes[0] != hashes[1]


def index_pages(path: Path) -> bytes:
    """All bytes of all pages that belong to the index."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        numbers = connection.execute(
            "SELECT pageno FROM dbstat WHERE name LIKE 'search%' OR name LIKE '%_search_%'"
        )
        content = path.read_bytes()
        return b"".join(content[(number - 1) * size : number * size] for (number,) in numbers.fetchall())
