"""What the import dialog does behind the window: opening files, looking into them, taking them in. May block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from paysg_desktop.core import Core
from paysg_desktop.documents.csv_reader import LARGEST_BYTES
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.figures import FigureLine
from paysg_desktop.domain.imports import FileKind, ImportDone, ImportFile, PastImport
from paysg_desktop.domain.ports import AccountSeen, Reader
from paysg_desktop.domain.statement import parse_statement
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.periods import Period, month_of
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.import_file import FileGuess, ImportChoice, inspect, read

MOST_MONTHS = 3
"""So many months, the latest, have their figures shown after an import."""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file in memory; `changed_at` is what the file system says, microseconds UTC."""

    name: str
    data: bytes = field(repr=False)
    changed_at: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a file seems to be, whose it could be, and whether it was imported before."""

    guess: FileGuess
    earlier: PastImport | None
    accounts: Mapping[Environment, tuple[AccountSeen, ...]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an import; `months` are those that its rows are of, the earliest first."""

    file: ImportFile
    done: ImportDone
    months: tuple[Period, ...]

    @property
    def period(self) -> Period | None:
        """All its months together; None where no row has a time."""
        return Period(self.months[0].first, self.months[-1].last) if self.months else None


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """What a month came to: a line for each account and currency, which are never added."""

    month: Period
    lines: tuple[FigureLine, ...]


def open_file(path: Path) -> OpenedFile:
    """Raises UsageError for what can't be read."""
    try:
        found = path.stat()
        if not path.is_file():
            raise UsageError(tr("That is a folder or a device, not a file. Drop the files themselves."))
        if found.st_size > LARGEST_BYTES:
            raise UsageError(
                tr("The file is larger than 100 MiB. Nothing was read. Download reports of shorter periods.")
            )
        return OpenedFile(path.name, path.read_bytes(), found.st_mtime_ns // 1_000)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        told = tr("The file cannot be opened: {reason}. Close it in other programs, or copy it, and try again.")
        raise UsageError(told.format(reason=reason)) from error


def look_into(
    core: Core, file: OpenedFile, kind: FileKind | None = None, mapping: Mapping[str, str] | None = None
) -> Look:
    """What a file seems to be; with `kind` and `mapping`, what would be taken of it by these."""
    chosen = dict(mapping or {})
    remembered = (lambda *_: chosen) if chosen else core.reader.mapping
    guess = inspect(file.name, file.data, remembered=remembered, kind=kind)
    accounts = {each: core.reader.accounts(each) for each in Environment}
    return Look(guess, core.reader.import_of(guess.sha256), accounts)


def take_in(core: Core, file: OpenedFile, choice: ImportChoice) -> Outcome:
    """Import a file: all its good rows or none. Raises UsageError, RefusedError and StorageError."""
    made = read(file.name, file.data, choice, core.clock.now())
    done = core.import_file(made)
    days = {singapore_day(at) for at in _times(core, made)}
    months = sorted({month_of(date.fromisoformat(day)) for day in days}, key=lambda month: month.first)
    return Outcome(made, done, tuple(months))


def month_figures(reader: Reader, outcome: Outcome) -> tuple[MonthFigures, ...]:
    """What the latest months of an import came to, of the environment and account that it went into."""
    account = outcome.file.account or None
    return tuple(
        _month_figures(reader, outcome.file.environment, account, month) for month in outcome.months[-MOST_MONTHS:]
    )


def _month_figures(reader: Reader, environment: Environment, account: str | None, month: Period) -> MonthFigures:
    """Each day's lines of one account and currency added up; nothing else is."""
    sums: dict[tuple[str, str], list[FigureLine]] = defaultdict(list)
    for day in _days(month):
        for line in reader.figures(environment, account, day).lines:
            if line.received_count or line.refunded_count:
                sums[line.account, line.currency].append(line)
    return MonthFigures(month, tuple(_added(lines) for _, lines in sorted(sums.items())))


def _added(lines: list[FigureLine]) -> FigureLine:
    return FigureLine(
        account=lines[0].account,
        currency=lines[0].currency,
        received_minor=sum(each.received_minor for each in lines),
        received_count=sum(each.received_count for each in lines),
        refunded_minor=sum(each.refunded_minor for each in lines),
        refunded_count=sum(each.refunded_count for each in lines),
    )


def _days(month: Period) -> Iterator[str]:
    day = date.fromisoformat(month.first)
    while day.isoformat() <= month.last:
        yield day.isoformat()
        day += timedelta(days=1)


def _times(core: Core, file: ImportFile) -> Iterable[int]:
    """When what the rows tell of happened: a payment's paying, else its creation."""
    for row in file.rows:
        if file.kind is FileKind.PAYMENTS:
            snapshot = core.providers[file.provider].parse_report(row.body).snapshot or {}
            at = snapshot.get("paid_at") or snapshot.get("created_at")
        else:
            line = parse_statement(row.body)
            at = line.at if line else None
        if at is not None:
            yield at
