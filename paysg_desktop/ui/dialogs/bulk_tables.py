"""The tables of a bulk run: the rows that are checked, what came of each, and the runs so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from paysg_desktop.domain.batch import Batch, BatchLine, BatchRow
from paysg_desktop.domain.new_payment import NewPayment
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.masking import mask_email
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.listing import ListingModel
from paysg_desktop.ui.wording import DASH, full_time_text, time_text, tr

LINK_LENGTH = 44
AMOUNT_LENGTH = 16


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A row as it was checked, with its cells as they stand in the file: foreign text."""

    row: BatchRow
    amount: str
    payer_name: str = field(repr=False)
    payer_email: str = field(repr=False)
    reference: str
    description: str


@dataclass(frozen=True, slots=True)
class PastRun:
    """A run with what people call its account."""

    batch: Batch
    account: str


class RowsModel(ListingModel[SeenRow]):
    """Rows of a file as they were checked, in the order of their lines."""

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(row_columns(), now, parent)


class RunsModel(ListingModel[PastRun]):
    """Runs so far, newest first."""

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(run_columns(), now, parent)


class LinesModel(ListingModel[BatchLine]):
    """Rows of a run as they stand; `show_line` changes one where it is."""

    MOVES_ON_CHANGE = False

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(line_columns(), now, parent)
        self._keys: dict[int, int] = {}
        """Line of the file → key."""

    def show_rows(self, rows: Sequence[BatchLine]) -> bool:
        self._keys = {each.line: key for key, each in enumerate(rows, 1)}
        return super().show_rows(rows)

    def line(self, number: int) -> BatchLine | None:
        """The row on this line of the file; None where there is none."""
        key = self._keys.get(number)
        return None if key is None else self.row(key)

    def key_of(self, row: BatchLine) -> int:
        return self._keys[row.line]

    def show_lines(self, changed: Sequence[BatchLine]) -> None:
        """Show these rows as they now stand; none moves."""
        known = list(self.rows)
        for each in changed:
            known[self._keys[each.line] - 1] = each
        self.rows = tuple(known)
        self.upsert(changed, hold=False)


def row_columns() -> tuple[Column[SeenRow], ...]:
    return (
        Column(tr("Line"), lambda seen, _: Cell(f"{seen.row.line:,}"), Look.NUMBER, 52, 64, help=_line_help()),
        Column(tr("Check"), lambda seen, _: Cell(chips=(words.row_chip(seen.row),)), Look.CHIPS, 128, 220),
        Column(tr("Amount"), _seen_amount, Look.AMOUNT, 122, 150),
        Column(tr("Payer"), _seen_payer, Look.TWO_LINES, 100, 170, rank=2),
        Column(tr("Reference"), _seen_reference, Look.TWO_LINES, 100, 170, rank=1),
        Column(tr("What is wrong"), _wrong, Look.TEXT, 150, 600, stretches=True),
    )


def line_columns() -> tuple[Column[BatchLine], ...]:
    return (
        Column(tr("Line"), lambda row, _: Cell(f"{row.line:,}"), Look.NUMBER, 52, 64, help=_line_help()),
        Column(tr("State"), lambda row, _: Cell(chips=(words.line_chip(row),)), Look.CHIPS, 122, 220),
        Column(tr("Amount"), lambda row, _: _amount(row.new), Look.AMOUNT, 122, 150),
        Column(tr("Payer"), lambda row, _: _payer(row.new), Look.TWO_LINES, 110, 190, rank=2),
        Column(tr("Reference"), lambda row, _: _reference(row.new), Look.TWO_LINES, 110, 190, rank=1),
        Column(tr("Link, or why there is none"), _came_of_it, Look.TEXT, 150, 600, stretches=True),
    )


def run_columns() -> tuple[Column[PastRun], ...]:
    return (
        Column(tr("Begun"), _begun, Look.MUTED, 104, 130, help=tr("Newest first")),
        Column(tr("File"), _file, Look.TWO_LINES, 140, 300, stretches=True),
        Column(tr("State"), lambda row, _: Cell(chips=(words.batch_chip(row.batch),)), Look.CHIPS, 128, 220),
        Column(tr("Created"), _created, Look.NUMBER, 84, 110),
        Column(tr("By"), lambda row, _: Cell(_by(row.batch)), Look.MUTED, 90, 140, rank=1),
    )


def _seen_amount(seen: SeenRow, _: int) -> Cell:
    """The amount as it was read, else what the file says."""
    if seen.row.new is not None:
        return Cell(words.amount_text(seen.row.new.amount_minor))
    return Cell(gate.line(seen.amount, AMOUNT_LENGTH) or DASH, tone="bad" if seen.amount else "faint")


def _seen_payer(seen: SeenRow, _: int) -> Cell:
    return _person(seen.payer_name, seen.payer_email)


def _seen_reference(seen: SeenRow, _: int) -> Cell:
    return _subject(seen.reference, seen.description)


def _amount(new: NewPayment | None) -> Cell:
    return Cell(DASH, tone="faint") if new is None else Cell(words.amount_text(new.amount_minor))


def _payer(new: NewPayment | None) -> Cell:
    if new is None:
        return Cell(DASH, tone="faint")
    return _person(new.payer_name, new.payer_email)


def _reference(new: NewPayment | None) -> Cell:
    if new is None:
        return Cell(DASH, tone="faint")
    return _subject(new.reference, new.description)


def _person(name: str, email: str) -> Cell:
    masked = veil.private(mask_email(email))
    return Cell(gate.line(veil.private(name)) or DASH, second=gate.line(masked))


def _subject(reference: str, description: str) -> Cell:
    return Cell(gate.line(veil.private(reference)) or DASH, second=gate.line(veil.private(description)))


def _wrong(seen: SeenRow, _: int) -> Cell:
    return Cell(gate.line(words.row_sentence(seen.row)), tone="" if seen.row.is_good else "bad")


def _came_of_it(row: BatchLine, _: int) -> Cell:
    if row.link:
        return Cell(gate.middle(row.link, LINK_LENGTH), full=gate.line(row.link))
    return Cell(gate.line(words.line_sentence(row)))


def _begun(row: PastRun, now: int) -> Cell:
    return Cell(time_text(row.batch.made_at, now), full=full_time_text(row.batch.made_at))


def _file(row: PastRun, _: int) -> Cell:
    return Cell(gate.line(row.batch.name), second=row.account)


def _created(row: PastRun, _: int) -> Cell:
    told = tr("{done} of {all}").format(done=f"{row.batch.done:,}", all=f"{row.batch.rows:,}")
    return Cell(told)


def _by(batch: Batch) -> str:
    return gate.line(batch.staff or batch.by) or DASH


def _line_help() -> str:
    return tr("The line of the file; its first is the header")
