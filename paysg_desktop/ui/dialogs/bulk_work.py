"""What the bulk dialog does behind the window: reading and checking files, beginning runs, saving. May block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from paysg_desktop.core import Core
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Confirmation
from paysg_desktop.domain.batch import Batch, BatchLine, BatchRow, NewBatch
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.imports import FileKind
from paysg_desktop.domain.table import Table, TableRow
from paysg_desktop.settings.declarations import STAFF_NAME
from paysg_desktop.ui.dialogs.bulk_tables import PastRun, SeenRow
from paysg_desktop.ui.dialogs.bulk_words import Standing, batch_account, standing
from paysg_desktop.ui.dialogs.import_work import open_file
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases import bulk_file, bulk_result, bulk_template
from paysg_desktop.usecases.bulk_file import BulkTable
from paysg_desktop.usecases.import_sample import masked_sample

PROVIDER = "paysg"


@dataclass(frozen=True, slots=True)
class Offer:
    """An account that may create, or the sentence why it can't."""

    account: Account
    why_not: str | None


@dataclass(frozen=True, slots=True)
class Begin:
    """What there is to begin with: accounts, runs so far (newest first), and the name given last."""

    offers: tuple[Offer, ...]
    runs: tuple[PastRun, ...]
    staff: str


@dataclass(frozen=True, slots=True)
class OpenedTable:
    """A file that was read: its table, and what is suggested for its columns."""

    name: str
    size: int
    table: BulkTable = field(repr=False)
    mapping: Mapping[str, str]

    def sample(self, mapping: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
        """The first rows, masked where by this mapping they are personal, or nobody knows what they are."""
        table = Table(self.table.columns, lambda: iter(self.table.rows), self.table.encoding, "")
        return masked_sample(table, FileKind.PAYMENTS, PROVIDER, mapping)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a file's rows came to, with nothing sent. `sum_minor` is of the good ones, in cents."""

    rows: tuple[BatchRow, ...] = field(repr=False)
    seen: tuple[SeenRow, ...] = field(repr=False)
    """All of them, as they are shown."""
    with_problems: tuple[SeenRow, ...] = field(repr=False)
    """Those with a problem or a remark."""
    good: int
    remarked: int
    """Good ones of which something is to be said all the same."""
    sum_minor: int
    earlier: Batch | None
    """The last run of the very same file for the same account."""

    @property
    def bad(self) -> int:
        return len(self.rows) - self.good


Lines = Mapping[int, BatchLine]
"""Rows of a run by the line of the file."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run with its rows, counted. `moved` are those that differ from what is shown; None where nothing is."""

    batch: Batch
    account: str
    lines: dict[int, BatchLine] = field(repr=False)
    counted: Counter[Standing]
    moved: tuple[BatchLine, ...] | None = field(repr=False, default=None)


def begin_with(core: Core, environment: Environment) -> Begin:
    """Accounts of PaySG in this environment, and the runs so far."""
    known = [each for each in core.reader.configured_accounts(environment) if each.provider == PROVIDER]
    offers = tuple(Offer(each, core.why_not_create(each)) for each in known)
    names = {each.id: each.name for each in known}
    runs = tuple(PastRun(each, batch_account(each, names)) for each in core.reader.batches(environment))
    return Begin(offers, runs, core.settings.get(STAFF_NAME))


def open_table(core: Core, path: Path) -> OpenedTable:
    """Raises UsageError for what can't be read."""
    file = open_file(path)
    table = bulk_file.read_table(file.data, file.name)
    remembered = core.reader.batch_mapping(PROVIDER)
    return OpenedTable(
        name=file.name,
        size=len(file.data),
        table=table,
        mapping=bulk_file.suggested_mapping(table, remembered),
    )


def own_columns(opened: OpenedTable, mapping: Mapping[str, str]) -> tuple[str, ...]:
    """The columns that may become fields of one's own, and that no field of ours takes by this mapping."""
    taken = set(mapping.values())
    return tuple(each for each in bulk_file.own_columns(opened.table) if each not in taken)


def check(core: Core, opened: OpenedTable, mapping: Mapping[str, str], account: Account) -> Checked:
    """What each row would give; nothing is sent. Raises UsageError."""
    rows = bulk_file.batch_rows(opened.table, mapping, account.environment)
    columns, cells = opened.table.columns, {each.line: each for each in opened.table.rows}
    seen = tuple(_seen(each, cells.get(each.line), columns, mapping) for each in rows)
    good = [each for each in rows if each.is_good]
    sums = sum(each.new.amount_minor for each in good if each.new is not None)
    runs = core.reader.batches(account.environment)
    same = (each for each in runs if (each.sha256, each.account) == (opened.table.sha256, account.id))
    return Checked(
        rows=rows,
        seen=seen,
        with_problems=tuple(each for each in seen if each.row.problems or not each.row.is_good),
        good=len(good),
        remarked=sum(bool(each.problems) for each in good),
        sum_minor=sums,
        earlier=next(same, None),
    )


def begin_run(core: Core, new: NewBatch, confirmation: Confirmation, *, is_again: bool) -> Run:
    """Begin to create; from here on it goes on by itself. Raises RefusedError, UsageError and StorageError."""
    return read_run(core, core.batches.begin_batch(new, confirmation, is_again=is_again).id)


def pause_run(core: Core, batch_id: int, known: Lines) -> Run:
    """Begin no further row. Raises NotFoundError."""
    return read_run(core, core.batches.pause_batch(batch_id).id, known)


def resume_run(core: Core, batch_id: int, known: Lines) -> Run:
    """Go on with what is still to be done. Raises RefusedError and NotFoundError."""
    return read_run(core, core.batches.resume_batch(batch_id).id, known)


def read_run(core: Core, batch_id: int, known: Lines | None = None) -> Run:
    """A run as it stands; `known` are its rows as they are shown already. Raises NotFoundError."""
    batch = core.reader.batch(batch_id)
    if batch is None:
        raise NotFoundError(tr("There is no such run any more."))
    names = {each.id: each.name for each in core.reader.configured_accounts(batch.environment)}
    lines = {each.line: each for each in core.reader.batch_lines(batch_id)}
    return Run(
        batch=batch,
        account=batch_account(batch, names),
        lines=lines,
        counted=Counter(standing(each) for each in lines.values()),
        moved=None if known is None else tuple(each for each in lines.values() if known.get(each.line) != each),
    )


def save_template(path: Path) -> None:
    """Raises StorageError."""
    with whole_file(path) as file:
        file.write(bulk_template.template())


def save_result(core: Core, batch_id: int, path: Path) -> None:
    """Write what came of each row. Raises StorageError and NotFoundError."""
    run = read_run(core, batch_id)
    with whole_file(path) as file:
        file.write(bulk_result.result_file(run.batch, tuple(run.lines.values())))
    core.audit("bulk result saved", f"run {batch_id} to {path.name}")


def _seen(row: BatchRow, cells: TableRow | None, columns: tuple[str, ...], mapping: Mapping[str, str]) -> SeenRow:
    """A row with what its file says, for where it can't be read as a payment."""

    def cell(name: str) -> str:
        column = mapping.get(name)
        return (
            cells.cells[columns.index(column)] if cells is not None and cells.cells and column in columns else ""
        )

    return SeenRow(
        row=row,
        amount=cell("amount_minor"),
        payer_name=cell("payer_name"),
        payer_email=cell("payer_email"),
        reference=cell("reference"),
        description=cell("description"),
    )
