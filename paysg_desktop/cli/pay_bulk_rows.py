"""How bulk runs and their rows are told on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.pay_rows import SENTENCE, Told, minor_words, moment
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.batch import BatchLine, BatchRow, BatchState
from paysg_desktop.providers.paysg_payment import CURRENCY
from paysg_desktop.usecases.bulk_file import BulkTable, left_out
from paysg_desktop.usecases.bulk_result import state_word

BATCH_TITLES = (
    "RUN",
    "BEGUN (+08:00)",
    "ENV",
    "FILE",
    "STATE",
    "ROWS",
    "CREATED",
    "REFUSED",
    "UNKNOWN",
    "WAITING",
    "BAD",
)
MOST_BAD_SHOWN = 20
_COUNTS = ("rows", "done", "refused", "unknown", "waiting", "bad")


def batch_cells(batch: Told) -> list[str]:
    """A row of `pay bulk status`."""
    about = [str(batch["id"]), moment(batch["made_at"]), batch["environment"], shown(batch["name"], 30)]
    return [*about, batch["state"], *(f"{batch[name]:,}" for name in _COUNTS)]


def counts_words(batch: Told) -> str:
    """`31 of 50 created, 1 refused, 0 not known, 18 waiting`."""
    counts = f"{batch['done']:,} of {batch['rows']:,} created, {batch['refused']:,} refused"
    return f"{counts}, {batch['unknown']:,} not known, {batch['waiting']:,} waiting, {batch['bad']:,} never sent"


def print_outcome(batch: Told, *, as_json: bool) -> None:
    """How a run stands, and what to type next."""
    if as_json:
        print_json(batch)
        return
    number = batch["id"]
    print_line(f"Run {number}, {batch['state']}: {counts_words(batch)}.")
    if batch["problem"]:
        print_line(shown(batch["problem"], SENTENCE))
    if batch["state"] == BatchState.PAUSED.value:
        print_line(f"Go on with: paysg-desktop pay bulk resume {number}")
    print_line(f"Take the result with: paysg-desktop pay bulk result {number} FILE")


def line_json(line: BatchLine) -> dict[str, Any]:
    """A row of a run as it stands; of the payer nothing."""
    return {
        "line": line.line,
        "state": state_word(line),
        "reference": line.new.reference if line.new else None,
        "amount_minor": line.new.amount_minor if line.new else None,
        "action": line.action,
        "payment": line.payment_id,
        "link": line.link,
        "sentence": line.sentence or _problem_words(line.problems),
    }


def print_check_json(
    account: Account, table: BulkTable, mapping: Mapping[str, str], rows: Sequence[BatchRow]
) -> None:
    """A line a row, and one for the file."""
    for row in rows:
        print_json(_row_json(row))
    print_json(_summary(account, table, mapping, rows))


def print_check(account: Account, table: BulkTable, mapping: Mapping[str, str], rows: Sequence[BatchRow]) -> None:
    """What was read, what is wrong with it, and what to do next."""
    told = _summary(account, table, mapping, rows)
    amount = minor_words(told["amount_minor"], CURRENCY)
    place = f"{shown(account.name)}, {account.environment.value.upper()}"
    print_line(f"{shown(table.name)}: {told['rows']:,} rows for {place}; {told['good']:,} good, together {amount}")
    print_line("  ".join(f"{name} <- {shown(column)}" for name, column in mapping.items()))
    for column in told["left_out"]:
        print_line(f"left out: {shown(column)}")
    for remark in table.remarks:
        print_line(shown(remark, SENTENCE))
    with_problems = [row for row in rows if row.problems]
    for row in with_problems[:MOST_BAD_SHOWN]:
        said = shown(_problem_words(row.problems), SENTENCE)
        print_line(f"line {row.line:,}{'' if row.is_good else ', not sent'}: {said}")
    if len(with_problems) > MOST_BAD_SHOWN:
        print_line(f"and {len(with_problems) - MOST_BAD_SHOWN:,} more; --json lists them.")
    print_line("Nothing was sent. Create them with: paysg-desktop pay bulk run FILE")


def _summary(
    account: Account, table: BulkTable, mapping: Mapping[str, str], rows: Sequence[BatchRow]
) -> dict[str, Any]:
    good = [row for row in rows if row.is_good]
    return {
        "name": table.name,
        "sha256": table.sha256,
        "account": account.id,
        "environment": account.environment.value,
        "rows": len(rows),
        "good": len(good),
        "bad": len(rows) - len(good),
        "amount_minor": sum(row.new.amount_minor for row in good if row.new),
        "currency": CURRENCY,
        "mapping": dict(mapping),
        "left_out": list(left_out(table, mapping)),
        "remarks": list(table.remarks),
    }


def _row_json(row: BatchRow) -> dict[str, Any]:
    return {
        "line": row.line,
        "good": row.is_good,
        "reference": row.new.reference if row.new else None,
        "amount_minor": row.new.amount_minor if row.new else None,
        "problems": [
            {"field": each.field, "sentence": each.sentence, "warning": each.is_warning} for each in row.problems
        ],
    }


def _problem_words(problems: Sequence[Any]) -> str:
    return " ".join(each.sentence for each in problems)
