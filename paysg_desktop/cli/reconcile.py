"""`reconcile`: compare what the sources tell of the same money, and settle what they don't agree on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import now, run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.export_choice import chosen_account, chosen_period
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.cli.reconcile_rows import (
    exception_json,
    payout_json,
    payout_row,
    summary_json,
    value_text,
)
from paysg_desktop.documents.csv_writer import write_csv
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.reconciliation import Discrepancy, Reconciliation
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.exceptions_file import COLUMNS, exception_rows
from paysg_desktop.usecases.reconcile import expectations_of
from paysg_desktop.usecases.reconcile import reconcile as compare

DAYS = 31
"""How far back payments are compared where nobody says."""
_DAY_US = 24 * 3600 * 1_000_000
_ENVIRONMENTS = [each.value for each in Environment]


@click.command(short_help="Compare the sources with each other.")
@click.option("--environment", type=click.Choice(_ENVIRONMENTS), help="Needed where there are several.")
@click.option("--account", help="Only this account, by its id or name.")
@click.option(
    "--from", "first", metavar="DAY", help=f"From this day on (Singapore); default: the last {DAYS} days."
)
@click.option("--to", "last", metavar="DAY", help="To the end of this day; default: today.")
@click.option("--open", "only_open", is_flag=True, help="Leave out what was resolved.")
@click.option("--resolve", "resolved_id", metavar="ID", help="Settle this exception; it needs a --note.")
@click.option("--note", help="Why it is settled.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the exceptions to a CSV file."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON line an exception, a payout, and the sums.")
@pass_context
def reconcile(
    context: CliContext,
    environment: str | None,
    account: str | None,
    first: str | None,
    last: str | None,
    only_open: bool,
    resolved_id: str | None,
    note: str | None,
    output: Path | None,
    as_json: bool,
) -> None:
    """Compare webhooks, API, reports, payouts and bank over payments created or paid in a period.

    Ends with 0 when nothing is open, with 1 when something is.
    """
    if (resolved_id is None) is not (note is None):
        raise UsageError("--resolve ID and --note TEXT go together.")
    with reading(context) as reader:
        chosen = _environment(reader, environment)
        whose = chosen_account(reader, chosen, account)
        start, end = _period(first, last)
        done = _compared(reader, chosen, whose, start, end)
        if resolved_id is not None:
            _resolve(context, done, resolved_id, note or "")
            done = _compared(reader, chosen, whose, start, end)
    listed = done.open if only_open else done.discrepancies
    if output is not None:
        write_csv(output, COLUMNS, exception_rows(listed))
    if as_json:
        _print_json(done, listed)
    else:
        _print(done, listed, output)
    if done.open:
        raise click.exceptions.Exit(1)


def _environment(reader: StoreReader, named: str | None) -> Environment:
    """The one that was named, or the only one there is: no comparison mixes two."""
    known = reader.environments()
    if named:
        return Environment(named)
    if len(known) != 1:
        names = ", ".join(each.value for each in known or tuple(Environment))
        raise UsageError(f"One environment is compared at a time. Name it with --environment: {names}.")
    return known[0]


def _period(first: str | None, last: str | None) -> tuple[int, int]:
    """From and to (excluded) in microseconds UTC; the last days where nobody said."""
    start, end = chosen_period(first, last, None)
    if end is None:
        end = day_start(singapore_day(now())) + _DAY_US
    if start is None:
        start = end - DAYS * _DAY_US
    if start >= end:
        raise UsageError("The first day is still to come. Name an earlier one with --from.")
    return max(start, 0), end


def _compared(
    reader: StoreReader, environment: Environment, account: str | None, start: int, end: int
) -> Reconciliation:
    expectations = expectations_of(reader.endpoints(), environment, PROVIDERS)
    return compare(reader, environment, account, start, end, now(), expectations)


def _resolve(context: CliContext, done: Reconciliation, id_: str, note: str) -> None:
    """Have the owner keep the note. Raises NotFoundError where this comparison has no such exception."""
    found = next((each for each in done.discrepancies if each.id == id_), None)
    if found is None:
        raise NotFoundError(
            f"There is no exception {shown(id_)} among these payments: it is gone, or is of another period, "
            "account or environment. Nothing was changed. List them with: paysg-desktop reconcile"
        )
    asked: dict[str, Any] = {
        "environment": done.environment.value,
        "account": done.account,
        "start": done.start,
        "end": done.end,
        "id": found.id,
        "state": found.state,
        "note": note,
    }
    run_on_owner(context.folder, "reconcile.resolve", asked, context.log_level)


def _print_json(done: Reconciliation, listed: Sequence[Discrepancy]) -> None:
    for each in listed:
        print_json(exception_json(each, done.environment))
    for payout in done.payouts:
        print_json(payout_json(payout, done.environment))
    print_json(summary_json(done))


def _print(done: Reconciliation, listed: Sequence[Discrepancy], output: Path | None) -> None:
    first, last = singapore_day(done.start), singapore_day(done.end - 1)
    checked = "never read whole" if done.checked_at is None else f"checked {clock_time(done.checked_at)} (+08:00)"
    whose = "all accounts" if done.account is None else shown(done.account)
    print_line(f"{done.environment.upper()}, {whose}, {first} to {last} (Singapore), {checked}")
    resolved = len(done.discrepancies) - len(done.open)
    print_line(
        f"payments: {done.payment_count:,}, agree: {done.matched_count:,}, told by one source only: "
        f"{done.single_count:,}; exceptions open: {len(done.open):,}, resolved: {resolved:,}"
    )
    for each in listed:
        _print_exception(each)
    if done.payouts:
        print_line("")
        print_table(["PAYOUT", "LINES", "GROSS", "FEES", "NET", "BANK", "STATE"], map(payout_row, done.payouts))
    if output is not None:
        print_line(f"written to {shown(str(output), 300)}: {len(listed):,}")


def _print_exception(each: Discrepancy) -> None:
    subject = [f"reference {shown(each.reference)}"] if each.reference else []
    subject += [f"payout {shown(each.payout_id)}"] if each.payout_id else []
    amounts = f"expected {value_text(each.expected_minor, each.expected, each.currency)}"
    amounts += f", found {value_text(each.found_minor, each.found, each.currency)}"
    print_line("")
    print_line(f"{'OPEN' if each.is_open else 'RESOLVED'} {shown(each.id, 300)}")
    print_line(f"  {'; '.join([*subject, amounts])}")
    print_line(f"  {each.sentence}")
    print_line(f"  {each.to_do}")
    if each.resolution is not None:
        kept = each.resolution
        print_line(f"  {clock_time(kept.at)} (+08:00), {shown(kept.by)}: {shown(kept.note, 500)}")
