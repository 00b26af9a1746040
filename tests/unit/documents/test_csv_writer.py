"""CSV that Excel and programs read alike."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.documents.csv_writer import GUARD_COLUMN, write_csv
from paysg_desktop.documents.formula_guard import unguarded
from paysg_desktop.documents.table import Column, Moment, Money, Row
from tests.builders import NOON

COLUMNS = (Column("Name"), Column("Amount", is_number=True), Column("At"))


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert (
        write_csv(path, COLUMNS, [('Tan “A” "B"', Money(1240, "SGD"), Moment(NOON)), (None, 3, "not known")]) == 2
    )
    assert path.read_bytes() == (
        b"\xef\xbb\xbf"
        + (
            '"Name","Amount","At","Apostrophes added (before = + - @)"\r\n'
            '"Tan “A” ""B""","12.40","2025-11-21 12:00:00",""\r\n'
            '"","3","not known",""\r\n'
        ).encode()
    )


def test_formulas_are_guarded_and_the_row_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    hostile = ("=1+1", "@x\r\ny", "a,b", "\t")
    write_csv(path, (Column("Name"),), [(each,) for each in hostile])
    header, *rows = read(path)
    assert header == ["Name", GUARD_COLUMN.title]
    assert [row[1] for row in rows] == ["yes", "yes", "", "yes"]
    assert [unguarded(row[0]) for row in rows] == list(hostile)


def test_our_own_negative_numbers_stay_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, (Column("Net", is_number=True),), [(Money(-150, "SGD"),)])
    assert read(path)[1] == ["-1.50", ""]


def test_rows_that_break_off_leave_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def rows() -> Iterator[Row]:
        yield ("a", None, None)
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        write_csv(path, COLUMNS, rows())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
