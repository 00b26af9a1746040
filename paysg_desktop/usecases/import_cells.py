"""What both kinds of import share: cells by field, and the checks that a whole file must pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.imports import BadRow, ImportedRow
from paysg_desktop.domain.table import Table, TableRow
from paysg_desktop.providers.report_values import is_day_or_month_first, is_month_first, plain

DAY_FIRST = "Dates such as 03/04/2026 are read day first, as 3 April, and times as Singapore's."

Cells = Mapping[str, str]
"""Field → the cell's text, spaces settled."""


@dataclass(frozen=True, slots=True)
class Terms:
    """For whom and for when a file is read; `environment` and `as_of` are None while nobody has said."""

    environment: Environment | None
    as_of: int | None
    account: str = ""
    currency: str = ""
    """For files without a column of it; empty for the provider's own."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file gives: rows for the log, rows left out, and what was assumed or noticed on the way.

    `environment` is what the file itself says, None where it does not.
    """

    rows: tuple[ImportedRow, ...]
    bad: tuple[BadRow, ...]
    remarks: tuple[str, ...] = ()
    environment: Environment | None = None


def by_field(table: Table, mapping: Mapping[str, str]) -> Iterator[tuple[TableRow, Cells]]:
    """Every row with its cells by field; a row that can't be read has none."""
    places = {field: table.header.index(column) for field, column in mapping.items()}
    for row in table.rows():
        yield row, {field: plain(row.cells[place]) for field, place in places.items()} if row.cells else {}


class Dates:
    """Notes how a file writes its dates, since day and month can't be told apart in one alone."""

    def __init__(self) -> None:
        self._first_month_line: int | None = None
        self._is_assumed = False

    def see(self, line: int, cells: Iterable[str]) -> None:
        for cell in cells:
            if is_month_first(cell) and self._first_month_line is None:
                self._first_month_line = line
            self._is_assumed = self._is_assumed or is_day_or_month_first(cell)

    def settled(self) -> tuple[str, ...]:
        """The assumption that was made, if any; raises RefusedError when the file shows it to be wrong."""
        if self._first_month_line is not None:
            raise RefusedError(
                f"Line {self._first_month_line} has a date with the month first, so every other date of this file "
                "could be read as a wrong day. Nothing was taken. Give the columns of dates a form such as "
                "2026-12-31 and save the file again."
            )
        return (DAY_FIRST,) if self._is_assumed else ()
