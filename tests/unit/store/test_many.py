"""Many rows by few statements say what one statement a row would."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.store.many import insert_all, matching

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
ROWS = st.lists(st.tuples(NAMES, st.integers(-3, 3), st.one_of(st.none(), st.binary(max_size=3))), max_size=100)


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.execute("CREATE TABLE things (name TEXT NOT NULL, number INTEGER NOT NULL, bytes BLOB) STRICT")
        yield made


@given(rows=ROWS)
def test_all_rows_are_there_in_their_order(
    connection: sqlite3.Connection, rows: list[tuple[str, int, bytes | None]]
) -> None:
    connection.execute("DELETE FROM things")
    insert_all(connection, "INSERT INTO things", rows)
    assert connection.execute("SELECT * FROM things ORDER BY rowid").fetchall() == rows


@given(rows=ROWS, wanted=st.lists(st.tuples(NAMES, st.integers(-3, 3)), unique=True, max_size=50))
def test_what_matches_is_found_and_nothing_else(
    connection: sqlite3.Connection, rows: list[tuple[str, int, bytes | None]], wanted: list[tuple[str, int]]
) -> None:
    connection.execute("DELETE FROM things")
    insert_all(connection, "INSERT INTO things", rows)
    select = "SELECT things.* FROM wanted CROSS JOIN things ON name = column1 AND number = column2"
    found = sorted(matching(connection, select, wanted), key=repr)
    assert found == sorted((row for row in rows if row[:2] in wanted), key=repr)
