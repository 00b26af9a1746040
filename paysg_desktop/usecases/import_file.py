"""Importing a file that a person has: what it seems to be, and its rows once somebody said how to read it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from paysg_desktop.documents.csv_reader import read_table
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.imports import BadRow, FileKind, ImportFile
from paysg_desktop.domain.table import Table, TableField, suggested_mapping
from paysg_desktop.providers.registry import get
from paysg_desktop.usecases.import_cells import Taken, Terms
from paysg_desktop.usecases.import_payments import REPORT_FIELDS, take_payments
from paysg_desktop.usecases.import_sample import masked_sample
from paysg_desktop.usecases.import_statements import AMOUNTS, STATEMENT_FIELDS, take_lines

REPORTING = "paysg"
"""The provider whose files are expected where nothing tells another."""

_LONGEST_NAME = 200
_TOLD_BY_PAYOUT = ("payout_id", "fee", "net")

Remembered = Callable[[str, FileKind], Mapping[str, str] | None]
"""Provider and kind → the mapping that was confirmed the last time."""


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """How a person wants a file to be read. `as_of` (microseconds UTC) is the moment whose truth it tells.

    `mapping` is our field → the file's column; `currency` is for files without a column of it and may be empty.
    """

    kind: FileKind
    provider: str
    environment: Environment
    as_of: int
    mapping: Mapping[str, str]
    account: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class FileGuess:
    """What a file seems to be, and what would be taken of it by `mapping`.

    `kind` is None where the header does not tell, `environment` where no payment link does. `sample` has the first
    rows in the order of `header`, personal data masked. `problems` are sentences for which it can't be taken as it
    stands; `bad` are rows that would be left out; `remarks` is what was assumed. The header and the sample are
    foreign text.
    """

    name: str
    sha256: str
    kind: FileKind | None = None
    provider: str = REPORTING
    environment: Environment | None = None
    header: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    sample: tuple[tuple[str, ...], ...] = ()
    good_count: int = 0
    bad: tuple[BadRow, ...] = ()
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def fields_of(kind: FileKind, provider: str = REPORTING) -> tuple[TableField, ...]:
    """What is looked for in a file of this kind; raises UsageError for a provider whose report is not known."""
    if kind is not FileKind.PAYMENTS:
        return STATEMENT_FIELDS[kind]
    if provider not in REPORT_FIELDS:
        raise UsageError(f"This program knows no payment report of {provider}. Nothing was taken.")
    return REPORT_FIELDS[provider]


def nothing_remembered(provider: str, kind: FileKind) -> None:
    """For an import without a workspace."""
    del provider, kind


def inspect(
    name: str,
    data: bytes,
    providers: Iterable[str] = (REPORTING,),
    remembered: Remembered = nothing_remembered,
    kind: FileKind | None = None,
    mapping: Mapping[str, str] | None = None,
) -> FileGuess:
    """What a file seems to be. Reads all of it, which may take seconds; never raises for what is in it.

    `kind` and `mapping` are given once a person has said them; then they are taken as they are.
    """
    guess = FileGuess(_shown(name), hashlib.sha256(data).hexdigest())
    names = tuple(providers)
    provider = next((each for each in names if each in REPORT_FIELDS), names[0] if names else REPORTING)
    try:
        table = read_table(data)
    except UsageError as error:
        return replace(guess, provider=provider, problems=(str(error),))
    kind = kind or _kind_of(table.header, provider)
    found = replace(
        guess,
        kind=kind,
        provider=provider,
        header=table.header,
        remarks=table.remarks,
    )
    return _tried(found, table, remembered, mapping)


def read(name: str, data: bytes, choice: ImportChoice, now: int) -> ImportFile:
    """Every row of a file, for the store to take in at once; rows that can't be read are listed with the reason.

    Raises UsageError for a file, a provider or a mapping that can't be used, RefusedError for a moment in the
    future, for payments of another environment and for dates that nobody can tell. `now` in microseconds UTC.
    """
    if choice.as_of > now:
        raise RefusedError(
            "The moment that the file tells of is still to come. Nothing was taken. Say when it was downloaded, "
            "or look whether this computer's clock is right."
        )
    get(choice.provider)
    table = read_table(data)
    _require_usable(choice.kind, choice.provider, choice.mapping, table.header)
    terms = Terms(choice.environment, choice.as_of, choice.account, choice.currency)
    taken = _take(choice.kind, choice.provider, table, choice.mapping, terms)
    if not taken.rows:
        raise UsageError(_nothing_to_take(taken.bad))
    return ImportFile(
        kind=choice.kind,
        provider=choice.provider,
        environment=choice.environment,
        account=choice.account,
        name=_shown(name),
        sha256=hashlib.sha256(data).hexdigest(),
        as_of=choice.as_of,
        mapping=dict(choice.mapping),
        rows=taken.rows,
        bad=taken.bad,
    )


def choice_of(
    guess: FileGuess, as_of: int, environment: Environment | None = None, account: str = ""
) -> ImportChoice | None:
    """The choice that a guess leads to by itself; None where a person must say something first."""
    chosen = environment or guess.environment
    if guess.kind is None or chosen is None or guess.problems:
        return None
    return ImportChoice(guess.kind, guess.provider, chosen, as_of, guess.mapping, account)


def _kind_of(header: tuple[str, ...], provider: str) -> FileKind | None:
    """The first kind whose columns are all there; a report has a column for payouts, too, so it is tried first."""
    for kind in FileKind:
        if kind is FileKind.PAYMENTS and provider not in REPORT_FIELDS:
            continue
        fields = fields_of(kind, provider)
        mapping = suggested_mapping(fields, header)
        if _missing(kind, fields, mapping):
            continue
        if kind is not FileKind.PAYOUT or any(name in mapping for name in _TOLD_BY_PAYOUT):
            return kind
    return None


def _mapping(kind: FileKind, provider: str, header: tuple[str, ...], remembered: Remembered) -> Mapping[str, str]:
    """The mapping of the last time where this file has all its columns, else the one that the header suggests."""
    fields = fields_of(kind, provider)
    suggested = suggested_mapping(fields, header)
    last = remembered(provider, kind) or {}
    if not last or not set(last.values()) <= set(header) or not set(last) <= {each.name for each in fields}:
        return suggested
    if kind is not FileKind.PAYMENTS:
        return dict(last)
    # A report may have got columns since, whose names leave nothing to ask.
    return {name: column for name, column in suggested.items() if column not in last.values()} | dict(last)


def _tried(guess: FileGuess, table: Table, remembered: Remembered, given: Mapping[str, str] | None) -> FileGuess:
    """The guess with a mapping, and with what reading the rows by it would give."""
    try:
        if guess.kind is not None:
            settled = _mapping(guess.kind, guess.provider, table.header, remembered) if given is None else given
            guess = replace(guess, mapping=settled)
        sample = masked_sample(table, guess.kind, guess.provider, guess.mapping)
        guess = replace(guess, sample=sample)
        if guess.kind is None:
            sentence = "The header does not tell what this file is. Say what it is and which column holds what."
            return replace(guess, problems=(sentence,))
        _require_usable(guess.kind, guess.provider, guess.mapping, table.header)
        taken = _take(guess.kind, guess.provider, table, guess.mapping, Terms(None, None))
    except PaySGDesktopError as error:
        return replace(guess, problems=(str(error),))
    return replace(
        guess,
        environment=taken.environment,
        good_count=len(taken.rows),
        bad=taken.bad,
        problems=() if taken.rows else (_nothing_to_take(taken.bad),),
        remarks=(*guess.remarks, *taken.remarks),
    )


def _take(kind: FileKind, provider: str, table: Table, mapping: Mapping[str, str], terms: Terms) -> Taken:
    if kind is FileKind.PAYMENTS:
        return take_payments(table, mapping, terms)
    return take_lines(kind, provider, table, mapping, terms)


def _require_usable(kind: FileKind, provider: str, mapping: Mapping[str, str], header: tuple[str, ...]) -> None:
    fields = fields_of(kind, provider)
    unknown = sorted(set(mapping) - {each.name for each in fields})
    if unknown:
        names = ", ".join(each.name for each in fields)
        raise UsageError(
            f"A column was chosen for something that this kind of file does not have. Known: {names}."
        )
    if not set(mapping.values()) <= set(header):
        raise UsageError("The mapping names a column that is not in this file. Nothing was taken. Choose another.")
    if len(set(mapping.values())) < len(mapping):
        raise UsageError("One column was chosen for two things. Nothing was taken. Choose one for each.")
    missing = _missing(kind, fields, mapping)
    if missing:
        raise UsageError(f"No column was chosen for {missing}. Nothing was taken. Say which column it is.")


def _missing(kind: FileKind, fields: Iterable[TableField], mapping: Mapping[str, str]) -> str:
    """What is still needed, as words; empty when nothing is."""
    titles = [f"“{each.title}”" for each in fields if each.is_required and each.name not in mapping]
    if kind in AMOUNTS and not any(name in mapping for name in AMOUNTS[kind] if name != "fee"):
        titles.append("any amount")
    if kind is FileKind.PAYOUT and not {"payment_id", "reference"} & set(mapping):
        titles.append("“Payment ID” or “Payment Reference”")
    return " and ".join(titles)


def _nothing_to_take(bad: tuple[BadRow, ...]) -> str:
    if not bad:
        return "The file has a header and no rows. Nothing was taken. Download it for a period with payments."
    return (
        f"No row of this file can be taken. The first, in line {bad[0].line:,}: {bad[0].reason} Look whether the "
        "right columns were chosen."
    )


def _shown(name: str) -> str:
    """A file's name without its folder and without what can't be printed."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(char if char.isprintable() else "�" for char in last)[:_LONGEST_NAME]
