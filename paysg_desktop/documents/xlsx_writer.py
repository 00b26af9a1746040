"""XLSX, row by row: text is text, amounts are numbers where a number is exact, nothing is a formula or a link."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from xlsxwriter import Workbook  # type: ignore[import-untyped]  # the library says nothing of its types
from xlsxwriter.exceptions import XlsxFileError  # type: ignore[import-untyped]  # as above
from xlsxwriter.format import Format  # type: ignore[import-untyped]  # as above
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # as above

from paysg_desktop.documents.formula_guard import is_formula_like, whole_characters
from paysg_desktop.documents.table import Cell, Column, Moment, Money, Row, decimal_text, units_in_one
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.times import SINGAPORE, to_datetime

MOST_ROWS = 1_048_576
"""Rows of a sheet, its header included; what is more goes on the next one."""
MOST_CHARACTERS = 32_767
"""Of a cell, counted in halves of UTF-16."""
CUT_MARK = " … (cut: a cell holds no more)"
LARGEST_EXACT = 10**15
"""Below it a binary fraction shows every minor unit as it is."""
_DAY_US = 86_400_000_000
_SECOND_US = 1_000_000
_SINGAPORE_US = 8 * 3_600 * _SECOND_US
_EPOCH_DAY = 25_569
"""1970-01-01 as a spreadsheet counts days."""
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NOT_XML = dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")


class _PlainSheet(Worksheet):  # type: ignore[misc]  # untyped, see above
    """A sheet whose text is never markup: the library takes `<r>…</r>` for ready-made XML, a payer's too."""

    def _xml_rich_inline_string(self, string: str, attributes: Any) -> None:
        self._xml_inline_string(string, True, attributes)

    def give_up(self) -> None:
        """Let go of the file that holds the rows so far."""
        self._opt_close()


class _Sink:
    """Takes the archive's bytes, and remembers the first failure instead of raising it.

    The library leaves its archive open when a write fails, and that one then stumbles over a closed file when it
    is thrown away. Having no `tell`, it also keeps the archive from going back.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file: BinaryIO | None = file
        self.failure: OSError | None = None

    def write(self, content: bytes) -> int:
        if self._file is not None and self.failure is None:
            try:
                self._file.write(content)
            except OSError as error:
                self.failure = error
        return len(content)

    def flush(self) -> None:
        """What was written is flushed at the end, by whoever opened the file."""

    def give_up(self) -> None:
        """Swallow whatever still comes."""
        self._file = None


class XlsxBook:
    """A workbook that is being written; made by `xlsx_book`."""

    def __init__(self, workbook: Workbook, most_rows: int) -> None:
        self._workbook = workbook
        self._most_rows = most_rows
        self._strong = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        strong_right = {"bold": True, "text_wrap": True, "valign": "top", "align": "right"}
        self._strong_right = workbook.add_format(strong_right)
        self._body = workbook.add_format({"valign": "top"})
        self._quoted = workbook.add_format({"valign": "top", "quote_prefix": True})
        self._wrapped = workbook.add_format({"valign": "top", "text_wrap": True})
        self._time = workbook.add_format({"valign": "top", "num_format": "yyyy-mm-dd hh:mm:ss"})
        self._money: Callable[[int], Format] = cache(self._money_format)

    def add_table(self, name: str, columns: tuple[Column, ...], rows: Iterable[Row], note: str = "") -> int:
        """Write a table on a sheet called `name`, and on further ones where it is longer than a sheet can be.

        Returns how many rows were written.
        """
        written, part = 0, 1
        sheet = self._sheet(name, columns, note)
        first = line = 3 if note else 1
        for row in rows:
            if line == self._most_rows:
                self._end_table(sheet, columns, first, line)
                part += 1
                sheet = self._sheet(f"{name} {part}", columns, "")
                first = line = 1
            for at, cell in enumerate(row):
                self._write(sheet, line, at, cell)
            line, written = line + 1, written + 1
        self._end_table(sheet, columns, first, line)
        return written

    def add_sentences(self, name: str, lines: Sequence[tuple[str, str]]) -> None:
        """Write pairs of a label and what it says on a sheet of their own."""
        sheet = self._new_sheet(name)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 110)
        for at, (label, text) in enumerate(lines):
            sheet.write_string(at, 0, _cell_text(label), self._strong)
            sheet.write_string(at, 1, _cell_text(text), self._wrapped)

    def give_up(self) -> None:
        """Let go of every file that the sheets hold open."""
        for sheet in self._workbook.worksheets():
            with suppress(OSError):
                sheet.give_up()

    def _new_sheet(self, name: str) -> Worksheet:
        return self._workbook.add_worksheet(name, _PlainSheet)

    def _sheet(self, name: str, columns: tuple[Column, ...], note: str) -> Worksheet:
        sheet = self._new_sheet(name)
        header = 2 if note else 0
        if note:
            sheet.write_string(0, 0, _cell_text(note), self._body)
        for at, column in enumerate(columns):
            sheet.set_column(at, at, column.width)
            sheet.write_string(header, at, column.title, self._strong_right if column.is_number else self._strong)
        sheet.freeze_panes(header + 1, 0)
        return sheet

    def _end_table(self, sheet: Worksheet, columns: tuple[Column, ...], first: int, line: int) -> None:
        if line > first:
            sheet.autofilter(first - 1, 0, line - 1, len(columns) - 1)

    def _write(self, sheet: Worksheet, line: int, at: int, cell: Cell) -> None:
        match cell:
            case None:
                return
            case Money() if abs(cell.minor) < LARGEST_EXACT:
                unit = units_in_one(cell.currency)
                sheet.write_number(line, at, cell.minor / unit, self._money(len(str(unit)) - 1))
            case Money():
                sheet.write_string(line, at, decimal_text(cell), self._body)
            case Moment():
                sheet.write_number(line, at, _serial(cell), self._time)
            case int():
                sheet.write_number(line, at, cell, self._body)
            case _:
                text = _cell_text(cell)
                sheet.write_string(line, at, text, self._quoted if is_formula_like(text) else self._body)

    def _money_format(self, digits: int) -> Format:
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return self._workbook.add_format({"valign": "top", "num_format": pattern})


@contextmanager
def xlsx_book(path: Path, made_at: int, most_rows: int = MOST_ROWS) -> Iterator[XlsxBook]:
    """A workbook to fill; it is at `path` when the block ends well, whole or not at all.

    `made_at` (microseconds UTC) is what its properties say. Rows go to the disk as they come. Raises
    StorageError.
    """
    with whole_file(path) as file, tempfile.TemporaryDirectory(dir=path.resolve().parent, prefix=".part-") as rows:
        sink = _Sink(file)
        workbook = Workbook(sink, _OPTIONS | {"tmpdir": rows})
        moment = to_datetime(made_at).astimezone(SINGAPORE).replace(tzinfo=None)
        workbook.set_properties({"created": moment, "comments": "Written by PaySG Desktop"})
        book = XlsxBook(workbook, most_rows)
        try:
            yield book
            _assemble(workbook)
        finally:
            book.give_up()
            sink.give_up()
        if sink.failure is not None:
            raise sink.failure


def _assemble(workbook: Workbook) -> None:
    """A full disk comes out as the OSError that it is, not as the library's own."""
    try:
        workbook.close()
    except XlsxFileError as error:
        reason = error.args[0] if error.args else None
        raise reason if isinstance(reason, OSError) else OSError(str(error)) from error


def _serial(moment: Moment) -> float:
    """Singapore time as a spreadsheet counts it, in days, to the second."""
    local_us = moment.at + _SINGAPORE_US
    return _EPOCH_DAY + local_us // _SECOND_US * _SECOND_US / _DAY_US


def _cell_text(text: str) -> str:
    """Text that a cell can hold; what is longer ends with a mark that says so."""
    known = whole_characters(text).translate(_NOT_XML)
    if len(known) * 2 <= MOST_CHARACTERS or len(known.encode("utf-16-le")) // 2 <= MOST_CHARACTERS:
        return known
    room = (MOST_CHARACTERS - len(CUT_MARK)) * 2
    return known.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + CUT_MARK
