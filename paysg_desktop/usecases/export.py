"""Exporting the payments that a filter takes, newest news first, while more may come (F5).

Which payments belong is settled at the start; each page of them is read once, so that one that moves meanwhile
stands in the file as it was when it was read.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from paysg_desktop import __version__
from paysg_desktop.documents.csv_writer import write_csv
from paysg_desktop.documents.table import Column, Moment, Row, moment_text
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Knowledge
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.ports import Reader
from paysg_desktop.usecases.export_columns import (
    ExportColumn,
    ExportedPayment,
    export_columns,
    needs_snapshot,
)
from paysg_desktop.usecases.export_words import (
    ZONE_SENTENCE,
    account_words,
    environment_words,
    knowledge_words,
    oldest_as_of,
    others_words,
    period_days,
    period_words,
    statuses_words,
    time_words,
)

PAGE = 500
_LONGEST_PART = 60
_GUARD = (
    "In CSV, a text that a spreadsheet could take for a formula has an apostrophe in front, and the last column "
    "says in which rows. In XLSX every text is text."
)
_UNKNOWN = (
    "“not known” means that no source of that account told it. It is no zero, and adds to nothing. "
    "An empty cell means that there is nothing to tell."
)
_PERSONAL = {
    False: "The payers' identifiers, e-mail addresses and addresses are left out.",
    True: "With the payers' identifiers, e-mail addresses and addresses, because it was asked for.",
}

Tell = Callable[[int, int], None]
"""Payments done and all there are; called on the thread that exports."""
IsCancelled = Callable[[], bool]


class ExportFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export, and where to. `by` is the system's account, `at` now in microseconds UTC.

    `with_personal` adds the payers' identifiers, e-mail addresses and addresses; the caller audits that.
    """

    wanted: PaymentFilter
    path: Path
    format: ExportFormat
    by: str
    at: int
    with_personal: bool = False


@dataclass(frozen=True, slots=True)
class ExportDone:
    """What came of it. `as_of` (microseconds UTC) is the oldest of the accounts' sources, None for not known.

    `about` are pairs of a label and a text that say what the file is: for XLSX its last sheet, for CSV only here.
    """

    path: Path
    rows: int
    as_of: int | None
    sentence: str
    about: tuple[tuple[str, str], ...] = ()
    is_cancelled: bool = False


class _CancelledError(Exception):
    """On its way out through the writers, which then leave nothing behind."""


def export_payments(
    reader: Reader, request: ExportRequest, tell: Tell, is_cancelled: IsCancelled = lambda: False
) -> ExportDone:
    """Write the file, whole or not at all; blocks for as long as it takes, on any thread. Raises StorageError."""
    knowledge = reader.knowledge(request.wanted.environment, request.wanted.account)
    keys = reader.payment_keys(request.wanted)[::-1]
    columns = export_columns(request.with_personal)
    rows = _Rows(reader, keys, knowledge, columns, request.with_personal, tell, is_cancelled)
    try:
        count, about = _write(request, tuple(each.column for each in columns), rows, knowledge)
    except _CancelledError:
        return ExportDone(request.path, 0, None, _cancelled_sentence(request.path), is_cancelled=True)
    as_of = oldest_as_of(knowledge)
    return ExportDone(request.path, count, as_of, _sentence(request, count, rows.gone, as_of), about)


def export_name(reader: Reader, wanted: PaymentFilter, form: ExportFormat) -> str:
    """A file's name that says what is in it: environment, account, period and as of when."""
    first, last = period_days(wanted)
    is_all = not wanted.dates or (first is None and last is None)
    period = "all-times" if is_all else f"{first or 'start'}-to-{last or 'now'}"
    return document_name(reader, "payments", wanted.environment, wanted.account, period) + f".{form.value}"


def document_name(reader: Reader, what: str, environment: Environment, account: str | None, period: str) -> str:
    """`payments_LIVE_all-accounts_2026-10_as-of-2026-11-21-1402`, without an ending."""
    as_of = oldest_as_of(reader.knowledge(environment, account))
    stamp = "not-known" if as_of is None else moment_text(Moment(as_of))[:16].replace(":", "").replace(" ", "-")
    whose = "all-accounts" if account is None else _slug(account)
    return "_".join((what, environment.value.upper(), whose, period, f"as-of-{stamp}"))


class _Rows:
    """The rows, read page by page as they are asked for; `gone` counts payments that are there no more."""

    def __init__(
        self,
        reader: Reader,
        keys: array[int],
        knowledge: Sequence[Knowledge],
        columns: Sequence[ExportColumn],
        is_detailed: bool,
        tell: Tell,
        is_cancelled: IsCancelled,
    ) -> None:
        self._reader = reader
        self._keys = keys
        self._knowledge = {(each.provider, each.account): each for each in knowledge}
        self._cells = [each.cell for each in columns]
        self._is_detailed = is_detailed
        self._tell = tell
        self._is_cancelled = is_cancelled
        self.gone = 0

    def __iter__(self) -> Iterator[Row]:
        total = len(self._keys)
        for start in range(0, total, PAGE):
            if self._is_cancelled():
                raise _CancelledError
            page = self._keys[start : start + PAGE]
            rows = self._reader.payments(page)
            self.gone += len(page) - len(rows)
            for key in page:
                if key in rows:
                    yield self._row(rows[key])
            self._tell(start + len(page), total)

    def _row(self, row: PaymentRow) -> Row:
        detail = self._reader.payment(row.key) if self._is_detailed or needs_snapshot(row) else None
        knowledge = self._knowledge.get((row.provider, row.account))
        each = ExportedPayment(detail.row if detail else row, detail.snapshot if detail else None, knowledge)
        return [cell(each) for cell in self._cells]


def _write(
    request: ExportRequest, columns: tuple[Column, ...], rows: _Rows, knowledge: Sequence[Knowledge]
) -> tuple[int, tuple[tuple[str, str], ...]]:
    """How many rows were written, and what the file is."""
    if request.format is ExportFormat.CSV:
        count = write_csv(request.path, columns, rows)
        return count, _about(request, knowledge, count)
    from paysg_desktop.documents.xlsx_writer import xlsx_book  # its library is loaded by what needs it

    with xlsx_book(request.path, request.at) as book:
        count = book.add_table("Payments", columns, rows)
        about = _about(request, knowledge, count)
        book.add_sentences("About", about)
    return count, about


def _about(request: ExportRequest, knowledge: Sequence[Knowledge], count: int) -> tuple[tuple[str, str], ...]:
    wanted = request.wanted
    return (
        ("What this is", f"Payments, exported by PaySG Desktop {__version__}"),
        ("Environment", environment_words(wanted.environment)),
        ("Account", "all accounts, each by itself" if wanted.account is None else wanted.account),
        ("Status", statuses_words(wanted)),
        ("Period", period_words(wanted)),
        ("Narrowed by", others_words(wanted)),
        ("Payments", f"{count:,}"),
        ("Exported at", time_words(request.at)),
        ("Exported by", request.by),
        ("Time zone", ZONE_SENTENCE),
        *((f"As of: {account_words(each)}", knowledge_words(each)) for each in knowledge),
        ("Not known", _UNKNOWN),
        ("Personal data", _PERSONAL[request.with_personal]),
        ("Formulas", _GUARD),
    )


def _sentence(request: ExportRequest, count: int, gone: int, as_of: int | None) -> str:
    removed = "1 payment was" if gone == 1 else f"{gone:,} payments were"
    payments = "1 payment" if count == 1 else f"{count:,} payments"
    parts = [f"Exported {payments} of {environment_words(request.wanted.environment)} to {request.path}."]
    parts += [f"As of {time_words(as_of)}." if as_of is not None else "As of when is not known for every account."]
    parts += [f"{removed} removed meanwhile and {'is' if gone == 1 else 'are'} not in it."] if gone else []
    return " ".join(parts)


def _cancelled_sentence(path: Path) -> str:
    return f"The export was cancelled. Nothing was written; what was at {path} before is as it was."


def _slug(text: str) -> str:
    """An account's id as a part of a file's name on any system."""
    return re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-")[:_LONGEST_PART] or "account"
