"""CSV as spreadsheets and programs both read it: UTF-8 with its mark, CRLF, every cell quoted and guarded."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from paysg_desktop.documents.formula_guard import guarded
from paysg_desktop.documents.table import Column, Row, plain, titles
from paysg_desktop.documents.whole_file import whole_file

GUARD_COLUMN = Column("Apostrophes added (before = + - @)", 12)
"""The last column says which rows the guard changed, and its title what it does."""
CHANGED = "yes"


def write_csv(path: Path, columns: tuple[Column, ...], rows: Iterable[Row]) -> int:
    """Write the header and the rows as they come; returns how many rows.

    Money is an exact decimal text, times are Singapore time. The file is there whole or not at all, also when
    `rows` raises. Raises StorageError.
    """
    with whole_file(path) as file:
        return _write(file, (*columns, GUARD_COLUMN), (_line(row) for row in rows))


def csv_bytes(columns: tuple[Column, ...], rows: Iterable[Row], *, with_guard_column: bool = True) -> bytes:
    """The same as bytes, for what is small; without the guard's column where every cell is our own."""
    file = io.BytesIO()
    if with_guard_column:
        _write(file, (*columns, GUARD_COLUMN), (_line(row) for row in rows))
    else:
        _write(file, columns, (_line(row)[:-1] for row in rows))
    return file.getvalue()


def _write(file: BinaryIO, columns: tuple[Column, ...], lines: Iterable[list[str]]) -> int:
    count = 0
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        write = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow
        write(titles(columns))
        for line in lines:
            write(line)
            count += 1
        text.flush()
    finally:
        text.detach()
    return count


def _line(row: Row) -> list[str]:
    """The row's texts, guarded; only text can come from somebody else, what we write ourselves are digits."""
    is_changed = False
    line: list[str] = []
    for cell in row:
        text = plain(cell)
        if isinstance(cell, str):
            text = guarded(cell)
            is_changed = is_changed or text != cell
        line.append(text)
    line.append(CHANGED if is_changed else "")
    return line
