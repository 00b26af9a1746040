"""What came of a bulk run, as a file: its rows, and beside each its state, its payment and a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from paysg_desktop.documents.csv_writer import csv_bytes
from paysg_desktop.documents.table import Cell, Column, Money
from paysg_desktop.domain.action import ActionState
from paysg_desktop.domain.batch import Batch, BatchLine, BatchState
from paysg_desktop.domain.new_payment import NewPayment
from paysg_desktop.providers.paysg_payment import CURRENCY
from paysg_desktop.usecases.bulk_file import FIELDS, RESULT_COLUMNS

_NEVER = "Not begun: the run stands still. Go on with it for the rest."
_NOT_YET = "Not begun yet."


def result_file(batch: Batch, lines: Sequence[BatchLine]) -> bytes:
    """A CSV file with a row for each of the table's; cells that a spreadsheet could take for formulas are guarded.

    It holds what the table held, personal data included. A row whose amount could not be read has only its line
    and what is wrong with it.
    """
    own = _own_fields(lines)
    columns = (*(each.title for each in FIELDS), *own, *RESULT_COLUMNS)
    return csv_bytes(tuple(map(Column, columns)), (_row(batch, line, own) for line in lines))


def state_word(line: BatchLine) -> str:
    """One word for how a row stands."""
    if line.is_done:
        return "created"
    if line.is_unknown:
        return "under way" if line.state in (ActionState.INTENDED, ActionState.SENT) else "not known"
    if not line.is_good:
        return "not sent"
    return "waiting" if line.is_due else "refused"


def _own_fields(lines: Iterable[BatchLine]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for line in lines:
        names.update(dict.fromkeys(line.new.metadata if line.new else ()))
    return tuple(names)


def _row(batch: Batch, line: BatchLine, own: tuple[str, ...]) -> list[Cell]:
    told: list[Cell] = [_cell(line.new, each.name) for each in FIELDS]
    told += [line.new.metadata.get(name) if line.new else None for name in own]
    return [*told, line.line, state_word(line), line.payment_id, line.link, _sentence(batch, line)]


def _cell(new: NewPayment | None, name: str) -> Cell:
    if new is None:
        return None
    if name == "amount_minor":
        return Money(new.amount_minor, CURRENCY)
    text: str = getattr(new, name)
    return text or None


def _sentence(batch: Batch, line: BatchLine) -> str:
    if line.sentence:
        return line.sentence
    if not line.is_good:
        return " ".join(each.sentence for each in line.problems if not each.is_warning)
    return _NOT_YET if batch.state is BatchState.RUNNING else _NEVER
