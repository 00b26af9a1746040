"""A table of payments to be created: from a file's bytes to rows, each with what is wrong with it.

Nothing here sends anything: `batch_rows` is the dry run (paysg.md, sections 5 and 15).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from paysg_desktop.documents.csv_reader import read_table as read_csv
from paysg_desktop.documents.csv_writer import GUARD_COLUMN
from paysg_desktop.documents.formula_guard import unguarded
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.batch import BatchRow, NewBatch
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.new_payment import FieldProblem
from paysg_desktop.domain.table import TableField, TableRow, bare
from paysg_desktop.domain.table import suggested_mapping as by_names
from paysg_desktop.providers.paysg_report import is_metadata
from paysg_desktop.usecases.bulk_row import OWN, Reading, read_row
from paysg_desktop.usecases.creation import MOST_METADATA, problems_of

MOST_ROWS = 5_000
MOST_OWN_FIELDS = MOST_METADATA
OWN_PREFIX = OWN
"""In a mapping: a field of the agency's own, with its name behind."""

FIELDS = (
    TableField(
        "reference",
        "Payment Reference",
        ("paymentreference", "paymentreferenceid", "referenceid", "reference", "invoice", "invoicenumber"),
        is_required=True,
    ),
    TableField("payer_name", "Payer Name", ("payername", "name", "payer"), is_required=True, is_personal=True),
    TableField(
        "amount_minor",
        "Amount (SGD)",
        ("amountsgd", "amount", "paymentamount", "paymentamountsgd"),
        is_required=True,
    ),
    TableField(
        "description",
        "About Payment",
        ("aboutpayment", "aboutthepayment", "description", "paymentdescription", "about"),
        is_required=True,
    ),
    TableField("payer_address", "Payer Address", ("payeraddress", "address"), is_personal=True),
    TableField("payer_identifier", "Payer Identifier", ("payeridentifier", "identifier"), is_personal=True),
    TableField(
        "payer_email",
        "Payer Email",
        ("payeremail", "email", "emailaddress", "payeremailaddress"),
        is_personal=True,
    ),
    TableField("due_date", "Due Date", ("duedate", "due")),
    TableField("return_url", "Return URL", ("returnurl",)),
)
"""What a payment may be given, the titles as in our template; `name` is the field of `NewPayment`."""

RESULT_COLUMNS = ("Line", "State", "Payment ID", "Payment link", "What came of it")
"""What a result file adds to the rows; read again, it is no field of the payer's."""
_NOT_OWN = frozenset(bare(each) for each in (*RESULT_COLUMNS, GUARD_COLUMN.title))
_FIELD_NAMES = frozenset(each.name for each in FIELDS)


@dataclass(frozen=True, slots=True)
class BulkTable:
    """A file as it was read. `columns` and the cells are foreign text; a row's line is the file's, from 1.

    A row with a `problem` has no cells. `remarks` are sentences about what was assumed.
    """

    name: str
    sha256: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...] = field(repr=False)
    encoding: str = ""
    remarks: tuple[str, ...] = ()


def read_table(content: bytes, name: str) -> BulkTable:
    """The rows of a CSV file; raises UsageError for what is no table, has no rows, or more than MOST_ROWS."""
    table = read_csv(content)
    rows = tuple(islice(table.rows(), MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise UsageError(
            f"The file has more than {MOST_ROWS:,} rows. Nothing was taken. Split it, and run one part after the "
            "other."
        )
    if not rows:
        raise UsageError("The file has a header and no rows. Nothing was taken. Add a row for each payment.")
    if GUARD_COLUMN.title in table.header:
        rows = tuple(TableRow(row.line, tuple(map(unguarded, row.cells)), row.problem) for row in rows)
    return BulkTable(name, hashlib.sha256(content).hexdigest(), table.header, rows, table.encoding, table.remarks)


def suggested_mapping(table: BulkTable, remembered: Mapping[str, str] | None = None) -> dict[str, str]:
    """Our field → the file's column; a field of the agency's own is `metadata.` and its name.

    `remembered` is the mapping of the last time: it is taken where the file has all its columns.
    """
    if remembered and set(remembered.values()) <= set(table.columns):
        return dict(remembered)
    mapping = by_names(FIELDS, table.columns)
    further = [each for each in own_columns(table) if each not in mapping.values()]
    return mapping | {OWN_PREFIX + column: column for column in further[:MOST_OWN_FIELDS]}


def own_columns(table: BulkTable) -> tuple[str, ...]:
    """Columns that may become fields of the agency's own: not those that a report or a result of ours adds."""
    return tuple(each for each in table.columns if bare(each) not in _NOT_OWN and is_metadata(each))


def left_out(table: BulkTable, mapping: Mapping[str, str]) -> tuple[str, ...]:
    """The columns that are taken for nothing; foreign text."""
    taken = set(mapping.values())
    return tuple(each for each in table.columns if each not in taken)


def batch_rows(table: BulkTable, mapping: Mapping[str, str], environment: Environment) -> tuple[BatchRow, ...]:
    """Every row with all that is wrong with it; nothing is sent. Raises UsageError for an unusable mapping."""
    _require_usable(table, mapping)
    reading = Reading(table.columns, mapping)
    for row in table.rows:
        reading.see(row)
    return _with_repeats(_checked(read_row(reading, row), environment) for row in table.rows)


def new_batch(
    table: BulkTable, mapping: Mapping[str, str], rows: tuple[BatchRow, ...], account: Account, key: str
) -> NewBatch:
    """A table on its way into the workspace; `key` is one UUID an intent, made when the dialog opens."""
    return NewBatch(
        key=key,
        provider=account.provider,
        environment=account.environment,
        account=account.id,
        name=table.name,
        sha256=table.sha256,
        mapping=dict(mapping),
        rows=rows,
    )


def _require_usable(table: BulkTable, mapping: Mapping[str, str]) -> None:
    if any(name not in _FIELD_NAMES and not name.removeprefix(OWN_PREFIX).strip() for name in mapping):
        raise UsageError("A field of your own has no name. Nothing was sent. Give it one, or leave it out.")
    if any(name not in _FIELD_NAMES and not name.startswith(OWN_PREFIX) for name in mapping):
        known = ", ".join(each.name for each in FIELDS)
        raise UsageError(f"A column was chosen for something that a payment does not have. Known: {known}.")
    if not set(mapping.values()) <= set(table.columns):
        raise UsageError("The mapping names a column that is not in this file. Nothing was sent. Choose another.")
    if len(set(mapping.values())) < len(mapping):
        raise UsageError("One column was chosen for two things. Nothing was sent. Choose one for each.")
    missing = [f"“{each.title}”" for each in FIELDS if each.is_required and each.name not in mapping]
    if missing:
        raise UsageError(
            f"No column was chosen for {' and '.join(missing)}. Nothing was sent. Say which column it is."
        )


def _checked(row: BatchRow, environment: Environment) -> BatchRow:
    """The row with what a payment may not have. What the file's form told already is not told twice."""
    if row.new is None:
        return row
    told = {each.field for each in row.problems if not each.is_warning}
    found = tuple(each for each in problems_of(row.new, environment) if each.field not in told)
    new = None if "amount_minor" in told else row.new
    return BatchRow(row.line, new, (*row.problems, *found))


def _with_repeats(rows: Iterable[BatchRow]) -> tuple[BatchRow, ...]:
    """The rows, each that asks a payer for the same once more with a warning."""
    first: dict[tuple[str, str, int], int] = {}
    told = []
    for row in rows:
        if row.new is None:
            told.append(row)
            continue
        same = (row.new.reference.casefold(), row.new.payer_name.casefold(), row.new.amount_minor)
        line = first.setdefault(same, row.line)
        if line != row.line:
            sentence = f"Line {line:,} has the same reference, payer and amount. Both would be created."
            row = BatchRow(
                row.line, row.new, (*row.problems, FieldProblem("reference", sentence, is_warning=True))
            )
        told.append(row)
    return tuple(told)
