"""The month pack: everything that finance files of one month, as plain data for whatever format prints it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop import __version__
from paysg_desktop.documents.table import Sheet
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Knowledge
from paysg_desktop.domain.heads import heads_to_text
from paysg_desktop.domain.ports import Reader
from paysg_desktop.domain.reconciliation import Discrepancy
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.usecases.export_words import (
    ZONE_SENTENCE,
    account_words,
    environment_words,
    knowledge_words,
    oldest_as_of,
    time_words,
)
from paysg_desktop.usecases.month_lists import exceptions_table, refunds_table, sources_table
from paysg_desktop.usecases.month_sums import Month, MonthSums, month_of, month_sums
from paysg_desktop.usecases.month_tables import day_table, status_day_table, status_table, totals_table

_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ADDED = "No figure adds two accounts, currencies or environments."
_UNKNOWN = (
    "“not known” means that no source of that account told it, and “at least” that some of it may not have been "
    "told. Neither is a zero."
)
_MASKED = "Payers' identifiers, e-mail addresses and addresses are left out."


@dataclass(frozen=True, slots=True)
class MonthPackRequest:
    """Which month of what. `month` is `YYYY-MM`, `account` None for all, `at` now in microseconds UTC.

    `discrepancies` are what reconciling that month found, None where nobody reconciled it.
    """

    environment: Environment
    account: str | None
    month: str
    by: str
    at: int
    discrepancies: tuple[Discrepancy, ...] | None = None


@dataclass(frozen=True, slots=True)
class MonthPack:
    """What the pack says. `about` are pairs of a label and a text; `as_of` is the oldest of the sources.

    `mark` says what the figures are worth (`TEST (not real money)`) and stands on every page and sheet.
    """

    title: str
    mark: str
    about: tuple[tuple[str, str], ...]
    tables: tuple[Sheet, ...]
    payment_count: int
    as_of: int | None
    made_at: int

    @property
    def stamp(self) -> str:
        """As of when, and when it was made: one line for the foot of a page."""
        return f"As of {time_words(self.as_of)}. Made {time_words(self.made_at)}."


def make_month_pack(
    reader: Reader, request: MonthPackRequest, tell: Callable[[int, int], None] = lambda _done, _all: None
) -> MonthPack:
    """Read a month; blocks for as long as it takes, on any thread. `tell` may raise to stop it.

    Raises UsageError for what is no month.
    """
    month = month_of(request.month)
    knowledge = reader.knowledge(request.environment, request.account)
    sums = month_sums(reader, request.environment, request.account, month, tell)
    figures = reader.figures(request.environment, request.account, singapore_day(month.start))
    sources = {(each.provider, each.account): each for each in knowledge}
    tables = (
        totals_table(sums, sources),
        status_table(sums, sources),
        day_table(sums, sources),
        refunds_table(sums, sources),
        exceptions_table(request.discrepancies, sources),
        status_day_table(sums, sources),
        sources_table(knowledge),
    )
    return MonthPack(
        title=f"Payments of {_NAMES[int(month.text[5:]) - 1]} {month.text[:4]}",
        mark=environment_words(request.environment),
        about=_about(request, month, knowledge, sums, figures.undated_count, heads_to_text(reader.heads())),
        tables=tables,
        payment_count=sums.payment_count,
        as_of=oldest_as_of(knowledge),
        made_at=request.at,
    )


def save_as_workbook(pack: MonthPack, path: Path) -> None:
    """Write the pack as XLSX, whole or not at all; blocks. Raises StorageError."""
    from paysg_desktop.documents.month_pack_xlsx import write_month_pack_xlsx  # its library is loaded here alone

    write_month_pack_xlsx(path, pack.title, pack.mark, pack.about, pack.tables, pack.made_at)


def _about(
    request: MonthPackRequest,
    month: Month,
    knowledge: tuple[Knowledge, ...],
    sums: MonthSums,
    undated: int,
    heads_words: str,
) -> tuple[tuple[str, str], ...]:
    last = singapore_day(month.end - 1)
    return (
        ("What this is", f"Month pack, made by PaySG Desktop {__version__}"),
        ("Environment", environment_words(request.environment)),
        ("Account", "all accounts, each by itself" if request.account is None else request.account),
        ("Month", f"{singapore_day(month.start)} to {last}, both days included{_unfinished(request, month)}"),
        ("Status", "all"),
        ("Payments", f"{sums.payment_count:,}"),
        ("Made at", time_words(request.at)),
        ("Made by", request.by),
        ("Time zone", ZONE_SENTENCE),
        *((f"As of: {account_words(each)}", knowledge_words(each)) for each in knowledge),
        ("Sums", _ADDED),
        ("Not known", _UNKNOWN),
        *([("Without a day", _undated_words(undated))] if undated else []),
        ("Heads of the log", heads_words),
        ("Personal data", _MASKED),
    )


def _unfinished(request: MonthPackRequest, month: Month) -> str:
    return "; the month was not over when this was made" if request.at < month.end else ""


def _undated_words(count: int) -> str:
    payments = "1 payment was" if count == 1 else f"{count:,} payments were"
    return f"{payments} received on a day that nobody told, in whatever month: in no sum of this pack."
