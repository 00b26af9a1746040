"""Reading CSV files that people have: what is in them is told exactly, and what is wrong with them in words.

Rows are read as they are asked for; no text of the file stands in a sentence of ours.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from paysg_desktop.documents.text_encoding import encoding_of
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.table import Table, TableRow

LARGEST_BYTES = 100 * 1024 * 1024
MOST_COLUMNS = 1_000
_DELIMITERS = ",;\t"
_HEADER_WITHIN_ROWS = 30
"""Banks put the account's name and the like before the header."""
_LONGEST_NAME = 200
_VALUE = re.compile(r"[-+(]?\s*(?:S?\$|SGD|€|£|R)?\s*[0-9][0-9\s.,:/()+-]*%?")
"""A number, an amount or a date in digits: what no column is called."""
_OTHER_FILES = (
    (b"PK\x03\x04", "an Excel workbook (or another zip file)"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{", "JSON"),
)
_WEB_PAGE = re.compile(rb"\s*<(?:!doctype|html|head|body|table|\?xml|!--)", re.IGNORECASE)
_NEWLINES = (b"\n", b"\r", b"\n\0", b"\r\0")

Record = tuple[int, list[str], str]
"""The line it starts on, its cells, and why it can't be read."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How to read the file."""

    encoding: str
    delimiter: str
    header_line: int
    header: tuple[str, ...]


def read_table(data: bytes) -> Table:
    """The table of a CSV file; raises UsageError for what is none, with what to do."""
    _refuse_others(data)
    encoding, remarks = encoding_of(data)
    form, header_remarks = _form(data, encoding)
    return Table(
        header=form.header,
        rows=lambda: _rows(data, form),
        encoding=encoding,
        delimiter=form.delimiter,
        remarks=(*remarks, *header_remarks),
    )


def _refuse_others(data: bytes) -> None:
    if len(data) > LARGEST_BYTES:
        raise UsageError(
            f"The file is larger than {LARGEST_BYTES // 1024**2} MiB. Nothing was taken. "
            "Download reports of shorter periods and import them one after the other."
        )
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UsageError("The file is empty. Nothing was taken. Download it again.")
    for start, name in _OTHER_FILES:
        if data.startswith(start):
            raise UsageError(
                f"The file is {name}, whatever its name says. Nothing was taken. "
                "Open it in a spreadsheet, save it as “CSV UTF-8” and import that."
            )
    if _WEB_PAGE.match(data[:1000].removeprefix(b"\xef\xbb\xbf")):
        raise UsageError(
            "The file is a web page, perhaps the one that asks to sign in. Nothing was taken. "
            "Sign in and download the report again."
        )


def _form(data: bytes, encoding: str) -> tuple[_Form, list[str]]:
    """The delimiter that gives the widest header, and that header."""
    found: _Form | None = None
    names: list[str] = []
    for delimiter in _DELIMITERS:
        line, cells = _header(data, encoding, delimiter)
        if len(cells) > max(len(names), 1):
            names = cells
            found = _Form(encoding, delimiter, line, ())
    if found is None:
        raise UsageError(
            "No line among the first of the file names its columns. Nothing was taken. The header "
            "must stand above the rows, with commas, semicolons or tabs between."
        )
    if len(names) > MOST_COLUMNS:
        raise UsageError(f"The file has more than {MOST_COLUMNS:,} columns. Nothing was taken.")
    header, remarks = _unique(names)
    if found.header_line > 1:
        remarks.insert(0, f"The header was found in line {found.header_line}; what stands above it is not read.")
    return _Form(encoding, found.delimiter, found.header_line, header), remarks


def _header(data: bytes, encoding: str, delimiter: str) -> tuple[int, list[str]]:
    """The first of the widest rows that can be a header."""
    best: tuple[int, list[str]] = (0, [])
    read = 0
    for line, cells, problem in _records(data, encoding, delimiter):
        trimmed = _trimmed(cells)
        read += bool(trimmed)
        if not problem and len(trimmed) > len(best[1]) and _can_be_header(trimmed):
            best = (line, trimmed)
        if read >= _HEADER_WITHIN_ROWS:
            break
    return best


def _can_be_header(cells: list[str]) -> bool:
    named = [cell for cell in cells if cell]
    is_named = len(named) >= 2 and len(named) * 2 >= len(cells)
    return is_named and not any(_VALUE.fullmatch(cell) or len(cell) > _LONGEST_NAME for cell in named)


def _unique(names: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """The names made different where they are not, and what was done."""
    taken: dict[str, int] = {}
    header: list[str] = []
    remarks: list[str] = []
    for number, name in enumerate(names, start=1):
        unique, count = name or f"Column {number}", 1
        while unique.casefold() in taken:
            count += 1
            unique = f"{name or f'Column {number}'} ({count})"
        if count > 1 and name:
            first = taken[name.casefold()]
            remarks.append(f"Columns {first} and {number} have the same name; the later one got a number here.")
        taken[unique.casefold()] = number
        header.append(unique)
    return tuple(header), remarks


def _rows(data: bytes, form: _Form) -> Iterator[TableRow]:
    width = len(form.header)
    is_cut_off = not data.endswith(_NEWLINES)
    waiting: Record | None = None
    for record in _records(data, form.encoding, form.delimiter):
        if record[0] <= form.header_line or not (record[2] or any(cell.strip() for cell in record[1])):
            continue
        if waiting is not None:
            yield _row(waiting, width, is_last_of_cut=False)
        waiting = record
    if waiting is not None:
        yield _row(waiting, width, is_last_of_cut=is_cut_off)


def _row(record: Record, width: int, *, is_last_of_cut: bool) -> TableRow:
    line, cells, problem = record
    if problem:
        return TableRow(line, (), problem)
    trimmed = _trimmed(cells)
    if len(trimmed) > width:
        return TableRow(
            line, (), f"The row has {len(trimmed)} cells, more than the {width} columns of the header."
        )
    if len(cells) < width and is_last_of_cut:
        return TableRow(line, (), "The file breaks off in this row. Download it again.")
    # Spreadsheets leave out the last cells of a row when they are empty.
    return TableRow(line, tuple(trimmed) + ("",) * (width - len(trimmed)))


def _trimmed(cells: list[str]) -> list[str]:
    """Without white space around each, and without the empty ones at the end."""
    trimmed = [cell.strip() for cell in cells]
    while trimmed and not trimmed[-1]:
        trimmed.pop()
    return trimmed


def _records(data: bytes, encoding: str, delimiter: str) -> Iterator[Record]:
    """Every row; one with a bad quote is told, one that swallows the rest of the file raises UsageError."""
    with io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline="") as text:
        reader = csv.reader(text, delimiter=delimiter, strict=True)
        while True:
            line = reader.line_num + 1
            try:
                yield line, next(reader), ""
            except StopIteration:
                return
            except csv.Error as error:
                if "expected after" not in str(error):
                    raise UsageError(
                        f"A quoted cell that starts in the row of line {line} never ends, or is larger than any "
                        "cell should be. Nothing was taken. Download the file again, or mend that quotation mark."
                    ) from None
                yield line, [], "A quotation mark stands inside a quoted cell without being doubled."
