"""Files that people import: which kind, what was taken of them, and what was not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment


class FileKind(StrEnum):
    PAYMENTS = "payments"
    """A provider's report, one payment a row."""
    PAYOUT = "payout"
    BANK = "bank"


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One row on its way into the log; `line` is the file's, its header being 1.

    `identity` tells facts apart: the same content again is the same fact. `body` is what the log keeps: JSON
    that the provider's `parse_report` (or, for statements, `domain`) reads, with nothing that is not in the file
    but `as_of`.
    """

    line: int
    identity: str
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was left out, and why, as a sentence without the row's personal data."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A file and how it is to be read, all of which goes in at once.

    `sha256` is of its bytes (hex). `mapping` is our field → the file's column. `as_of` (microseconds UTC) is the
    moment whose truth it tells. `account` is empty where nobody said whose it is.
    """

    kind: FileKind
    provider: str
    environment: Environment
    account: str
    name: str
    sha256: str
    as_of: int
    mapping: Mapping[str, str]
    rows: tuple[ImportedRow, ...]
    bad: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What came of it: rows that were new, rows known already, rows left out.

    `earlier_at` is set when the very same file had been imported before; then nothing was done.
    """

    id: int
    new: int
    known: int
    bad: tuple[BadRow, ...] = ()
    earlier_at: int | None = None


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import as lists show it; times in microseconds UTC."""

    id: int
    at: int
    kind: FileKind
    provider: str
    environment: Environment
    account: str
    name: str
    as_of: int
    new: int
    known: int
    bad: int
    mapping: Mapping[str, str] = field(default_factory=dict)
