"""XLSX: text stays text whatever it looks like, amounts are exact numbers, long tables go on."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.documents.table import Column, Moment, Money, Row
from paysg_desktop.documents.xlsx_writer import CUT_MARK, LARGEST_EXACT, MOST_CHARACTERS, xlsx_book
from paysg_desktop.domain.errors import StorageError
from tests.builders import NOON
from tests.unit.documents.cells import FORMULAS, HARMLESS
from tests.unit.documents.workbooks import ReadSheet, read_workbook

TEXT = (Column("Text"),)


def written(path: Path, columns: tuple[Column, ...], rows: list[Row]) -> ReadSheet:
    with xlsx_book(path, NOON) as book:
        assert book.add_table("Payments", columns, rows) == len(rows)
    return read_workbook(path)["Payments"]


def test_every_kind_of_cell(tmp_path: Path) -> None:
    columns = (Column("A"), Column("B"), Column("C"), Column("D"), Column("E"))
    rows: list[Row] = [
        ("x", Money(1240, "SGD"), Moment(NOON), 7, None),
        ("not known", Money(5, "JPY"), None, 0, "y"),
    ]
    sheet = written(tmp_path / "a.xlsx", columns, rows)
    assert sheet.row(1) == ["A", "B", "C", "D", "E"]
    assert sheet.row(2) == ["x", 12.4, 45982.5, 7]
    assert sheet.row(3) == ["not known", 5, 0, "y"]


def test_no_text_becomes_a_formula_a_link_or_a_number(tmp_path: Path) -> None:
    hostile = [
        *FORMULAS,
        *HARMLESS,
        "http://a.example",
        "mailto:a@b.example",
        "0123",
        "1E5",
        "TRUE",
        "{=1}",
        "#REF!",
    ]
    sheet = written(tmp_path / "a.xlsx", TEXT, [(each,) for each in hostile])
    assert (sheet.formulas, sheet.links) == (0, 0)
    carried = [each.replace("\r\n", "\n") for each in sheet.column("A")[1:] if isinstance(each, str)]
    assert carried == [each.replace("\r\n", "\n") for each in hostile]


@pytest.mark.parametrize(
    "text",
    [
        "<r><t>x</t></r>",
        '<r><t>x</t></r></is></c><c r="B2"><f>1+1</f></c><c t="inlineStr"><is><r><t>y</t></r>',
        "<r></r>",
        "<b>&amp;</b>",
        "]]>",
        "_x0041_",
        "a\x01b\x0bc",
        "a\ufffeb\uffffc",
        "a\ud800b",
        " lead and trail ",
    ],
)
def test_markup_and_odd_characters_are_only_text(tmp_path: Path, text: str) -> None:
    sheet = written(tmp_path / "a.xlsx", TEXT, [(text,)])
    assert sheet.formulas == 0
    wanted = text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd").replace("\ud800", "\ufffd")
    assert sheet.cells == {"A1": "Text", "A2": wanted}


def test_amounts_are_numbers_only_where_they_are_exact(tmp_path: Path) -> None:
    amounts = [0, 1, 99, 1234567, LARGEST_EXACT - 1, 1 - LARGEST_EXACT, LARGEST_EXACT, 10**17 + 1]
    sheet = written(tmp_path / "a.xlsx", (Column("Amount"),), [(Money(minor, "SGD"),) for minor in amounts])
    cells = sheet.column("A")[1:]
    assert [round(each * 100) for each in cells if isinstance(each, float)] == amounts[:6]
    assert cells[6:] == ["10000000000000.00", "1000000000000000.01"]


def test_what_is_longer_than_a_cell_is_cut_and_says_so(tmp_path: Path) -> None:
    fits, long, wide = "x" * MOST_CHARACTERS, "x" * (MOST_CHARACTERS + 1), "\U0001f600" * 20_000
    sheet = written(tmp_path / "a.xlsx", TEXT, [(fits,), (long,), (wide,)])
    first, second, third = (str(each) for each in sheet.column("A")[1:])
    assert first == fits
    assert second == "x" * (MOST_CHARACTERS - len(CUT_MARK)) + CUT_MARK
    assert third.endswith(CUT_MARK)
    assert len(third.encode("utf-16-le")) // 2 <= MOST_CHARACTERS


def test_a_long_table_goes_on_on_further_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsx_book(path, NOON, most_rows=4) as book:
        assert book.add_table("Payments", TEXT, [(str(number),) for number in range(7)]) == 7
        book.add_sentences("About", [("Rows", "7")])
    sheets = read_workbook(path)
    assert list(sheets) == ["Payments", "Payments 2", "Payments 3", "About"]
    assert [sheets[name].column("A") for name in list(sheets)[:3]] == [
        ["Text", "0", "1", "2"],
        ["Text", "3", "4", "5"],
        ["Text", "6"],
    ]


def test_a_table_that_just_fits_needs_no_further_sheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsx_book(path, NOON, most_rows=4) as book:
        book.add_table("Payments", TEXT, [("a",)] * 3)
    assert list(read_workbook(path)) == ["Payments"]


def test_a_note_stands_above_the_header(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsx_book(path, NOON) as book:
        book.add_table("Payments", TEXT, [("a",)], note="=What it is")
    assert read_workbook(path)["Payments"].cells == {"A1": "=What it is", "A3": "Text", "A4": "a"}


def test_breaking_off_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def rows() -> Iterator[Row]:
        yield ("a",)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), xlsx_book(path, NOON) as book:
        book.add_table("Payments", TEXT, rows())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(StorageError, match="no space left"), xlsx_book(path, NOON):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_is_full_at_the_end_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    real = os.fdopen

    def full(handle: int, mode: str) -> object:
        os.close(handle)
        return real(os.open("/dev/full", os.O_WRONLY), mode)

    monkeypatch.setattr("paysg_desktop.documents.whole_file.os.fdopen", full)
    with pytest.raises(StorageError, match="no space left"), xlsx_book(path, NOON) as book:
        book.add_table("Payments", TEXT, [("x" * 2_000,)] * 200)
    assert list(tmp_path.iterdir()) == []
