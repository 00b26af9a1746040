"""CSV files as people have them, and what is none."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.documents.csv_reader import LARGEST_BYTES, read_table
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.table import TableRow

PLAIN = b"PaySG ID,Name,Amount (SGD)\r\nA1,Tan,12.30\r\nA2,Lim,1.00\r\n"


def rows(data: bytes) -> list[TableRow]:
    return list(read_table(data).rows())


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in rows(data)]


def test_a_plain_file() -> None:
    table = read_table(PLAIN)
    assert table.header == ("PaySG ID", "Name", "Amount (SGD)")
    assert list(table.rows()) == [TableRow(2, ("A1", "Tan", "12.30")), TableRow(3, ("A2", "Lim", "1.00"))]
    assert (table.encoding, table.delimiter, table.remarks) == ("utf-8-sig", ",", ())
    assert list(table.rows()) == list(table.rows()), "the rows can be read again"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_newlines(encoding: str, delimiter: str, newline: str) -> None:
    lines = [["PaySG ID", "Name"], ["A1", "陈阿明"], ["A2", "Åse"]]
    text = newline.join(delimiter.join(line) for line in lines) + newline
    assert cells(text.encode(encoding)) == [("A1", "陈阿明"), ("A2", "Åse")]


def test_windows_text_is_said_to_be_a_guess() -> None:
    table = read_table("PaySG ID,Name\nA1,Åse\n".encode("cp1252"))
    assert next(iter(table.rows())).cells == ("A1", "Åse")
    assert "cp1252" in table.remarks[0]


def test_the_guess_is_made_of_the_whole_file_not_of_its_start() -> None:
    data = b"PaySG ID,Name\n" + b"A1,Tan\n" * 200_000 + "A2,Åse\n".encode("cp1252")
    assert read_table(data).encoding == "cp1252"


def test_quoted_newlines_keep_the_count_of_lines() -> None:
    data = b'PaySG ID,Address\nA1,"1 Road\nSingapore, 1"\n\nA2,""\n'
    assert rows(data) == [TableRow(2, ("A1", "1 Road\nSingapore, 1")), TableRow(5, ("A2", ""))]


def test_ragged_rows() -> None:
    found = rows(b"a,b,c\n1,2,3,4\n1,2,3,,\n1\n1,2,3\n")
    assert [row.cells for row in found] == [(), ("1", "2", "3"), ("1", "", ""), ("1", "2", "3")]
    assert "4 cells" in found[0].problem
    assert "3 columns" in found[0].problem


def test_the_last_row_of_a_file_that_breaks_off_is_not_taken() -> None:
    found = rows(b"a,b,c\nx,y,z\nx,y")
    assert found[0].cells == ("x", "y", "z")
    assert "breaks off" in found[1].problem
    assert rows(b"a,b,c\nx,y,z")[0].cells == ("x", "y", "z")


def test_a_bad_quote_costs_its_row_alone() -> None:
    found = rows(b'a,b\n"x" y,1\nx,2\n')
    assert [(row.line, row.cells) for row in found] == [(2, ()), (3, ("x", "2"))]
    assert "quotation mark" in found[0].problem


def test_a_quote_that_never_ends_takes_the_file() -> None:
    table = read_table(b"a,b\n" + b"x,1\n" * 40 + b'"x,1\nx,2\n')
    with pytest.raises(UsageError, match="line 42 never ends"):
        list(table.rows())


def test_lines_before_the_header_of_a_bank() -> None:
    data = (
        b"Account Details For:,Current 123-456\nStatement as at:,1 Jan 2026\n\n"
        b"Date,Credit,Text\n2/1/2026,1.00,x,\n"
    )
    table = read_table(data)
    assert table.header == ("Date", "Credit", "Text")
    assert [row.cells for row in table.rows()] == [("2/1/2026", "1.00", "x")]
    assert table.remarks == ("The header was found in line 4; what stands above it is not read.",)


def test_columns_without_a_name_and_with_the_same_one() -> None:
    table = read_table(b"Name,,name,Name (2)\na,b,c,d\n")
    assert table.header == ("Name", "Column 2", "name (2)", "Name (2) (2)")
    assert "Columns 1 and 3" in table.remarks[0]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n  \r\n", "empty"),
        (b"PK\x03\x04rest", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0rest", "old Excel workbook"),
        (b"%PDF-1.7", "PDF"),
        (b'{"a": 1}', "JSON"),
        (b"\r\n<!DOCTYPE html><title>Sign in</title>", "web page"),
        (b"\xef\xbb\xbf<html>", "web page"),
        (b"a,b\n1,\0\n", "NUL"),
        ("a,b\n1,2\n".encode("utf-16-le"), "NUL"),
        ("a,b\nx,y\n".encode("utf-16")[:-1], "breaks off"),
        (b"a,b\n\x81\x8d,1\n", "no encoding"),
        (b"12.30,A1\n13.40,A2\n", "names its columns"),
        (b"alone\nx\ny\n", "names its columns"),
        (",".join(f"c{number}" for number in range(1001)).encode(), "1,000 columns"),
    ],
)
def test_what_is_no_table_is_said_in_words(data: bytes, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        read_table(data)


def test_a_file_that_is_too_large_is_not_read() -> None:
    with pytest.raises(UsageError, match="100 MiB"):
        read_table(bytes(LARGEST_BYTES + 1))


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=20), st.sampled_from(["utf-8-sig", "utf-16"]))
def test_what_a_csv_writer_wrote_is_read_as_it_was(given_rows: list[tuple[str, ...]], encoding: str) -> None:
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(["PaySG ID", "Payer Name", "About Payment", "Payment Status"])
    writer.writerows([*each, "Paid"] for each in given_rows)
    assert cells(file.getvalue().encode(encoding)) == [(*each, "Paid") for each in given_rows]
