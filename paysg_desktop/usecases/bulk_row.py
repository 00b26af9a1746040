"""One row of a table as a payment to be created: cells in the forms that spreadsheets write them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paysg_desktop.domain.batch import BatchRow
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment
from paysg_desktop.domain.table import TableRow
from paysg_desktop.providers.paysg_payment import CURRENCY
from paysg_desktop.providers.report_values import (
    ValueProblem,
    day_of,
    due_text,
    is_day_or_month_first,
    is_month_first,
    is_rounded,
    plain,
)
from paysg_desktop.usecases.amount_text import minor_of

OWN = "metadata."
"""In a mapping: a field of the agency's own, with its name behind."""
EXAMPLE = {
    "reference": "EXAMPLE-0001",
    "payer_name": "Example Payer",
    "amount_minor": "1234.50",
    "description": "Permit renewal (an example: delete this row)",
    "payer_address": "1 Example Street, Singapore 000001",
    "payer_identifier": "T00000000A",
    "payer_email": "payer@example.sg",
    "due_date": "31-DEC-2026",
}
"""The row that our template shows; it is never sent."""

_ROUNDED = (
    "The spreadsheet took the {what} for a number and wrote it as one such as 1.23E+11, so its digits are lost. "
    "Give the column the format “Text”, type the {what} again and save the file."
)
_MAY_BE_ROUNDED = "The {what} reads like a number that a spreadsheet has shortened. Look whether it is right."
_LOST_DIGITS = (
    "The {what} has more than 15 digits and ends in zeros: spreadsheets replace the last ones. Look whether it is "
    "right."
)
_DIGITS = re.compile(r"[0-9]{16,}", re.ASCII)
_LONGEST_EXACT = 15
"""Digits that a spreadsheet keeps of a number."""
_STAND_IN_MINOR = 100
"""For an amount that can't be read, so that the other fields are checked all the same."""


class Reading:
    """Where each field stands in a table, and what must be seen of all rows before one is read."""

    def __init__(self, columns: tuple[str, ...], mapping: Mapping[str, str]) -> None:
        self._places = {name: columns.index(column) for name, column in mapping.items()}
        self._month_first_line: int | None = None

    def see(self, row: TableRow) -> None:
        """Note how the file writes its dates: day and month can't be told apart in one alone."""
        place = self._places.get("due_date")
        if place is not None and row.cells and self._month_first_line is None and is_month_first(row.cells[place]):
            self._month_first_line = row.line

    def cells(self, row: TableRow) -> dict[str, str]:
        """Field → text, spaces settled."""
        return {name: plain(row.cells[place]) for name, place in self._places.items()}

    def due_date(self, cell: str, problems: list[FieldProblem]) -> str:
        """The day as PaySG writes it (`31-DEC-2026`); the cell as it is where it is none."""
        if not cell:
            return ""
        if self._month_first_line is not None and is_day_or_month_first(cell):
            sentence = (
                f"Line {self._month_first_line:,} has a date with the month first, so this one could be another "
                "day. Write the dates as 31-DEC-2026."
            )
            problems.append(FieldProblem("due_date", sentence))
            return cell
        try:
            day = day_of(cell)
        except ValueProblem as problem:
            problems.append(FieldProblem("due_date", f"The due date {problem}. Write it as 31-DEC-2026."))
            return cell
        text = due_text(cell).upper()
        if is_day_or_month_first(cell) and day.day <= 12 and day.day != day.month:
            sentence = f"The date was read with the day first, as {text}."
            problems.append(FieldProblem("due_date", sentence, is_warning=True))
        return text


def read_row(reading: Reading, row: TableRow) -> BatchRow:
    """A row with what its form says; the limits of a payment are not looked at here.

    Where the amount can't be read, the payment holds another and the problems say so.
    """
    if row.problem:
        return BatchRow(row.line, None, (FieldProblem("", row.problem),))
    cells = reading.cells(row)
    if all(cells.get(name, "") == text for name, text in EXAMPLE.items() if name in ("reference", "payer_name")):
        return BatchRow(row.line, None, (FieldProblem("", "This is the template's example. Delete the row."),))
    problems: list[FieldProblem] = []
    for name, what in (("reference", "reference"), ("payer_identifier", "identifier")):
        problems.extend(_spoilt(name, what, cells.get(name, "")))
    own = {name.removeprefix(OWN): text for name, text in cells.items() if name.startswith(OWN) and text}
    for text in own.values():
        problems.extend(_spoilt("metadata", "value of an own field", text))
    new = NewPayment(
        reference=cells.get("reference", ""),
        payer_name=cells.get("payer_name", ""),
        description=cells.get("description", ""),
        amount_minor=_amount(cells.get("amount_minor", ""), problems),
        payer_email=cells.get("payer_email", ""),
        payer_address=cells.get("payer_address", ""),
        payer_identifier=cells.get("payer_identifier", ""),
        due_date=reading.due_date(cells.get("due_date", ""), problems),
        return_url=cells.get("return_url", ""),
        metadata=own,
    )
    return BatchRow(row.line, new, tuple(problems))


def _amount(cell: str, problems: list[FieldProblem]) -> int:
    try:
        return minor_of(cell, CURRENCY)
    except UsageError as error:
        problems.append(FieldProblem("amount_minor", str(error)))
        return _STAND_IN_MINOR


def _spoilt(name: str, what: str, cell: str) -> list[FieldProblem]:
    """What a spreadsheet did to a long number (paysg.md, section 15)."""
    if is_rounded(cell) and "+" in cell:
        return [FieldProblem(name, _ROUNDED.format(what=what))]
    if is_rounded(cell):
        return [FieldProblem(name, _MAY_BE_ROUNDED.format(what=what), is_warning=True)]
    if _DIGITS.fullmatch(cell) and not cell[_LONGEST_EXACT:].strip("0"):
        return [FieldProblem(name, _LOST_DIGITS.format(what=what), is_warning=True)]
    return []
