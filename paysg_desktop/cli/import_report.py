"""`import-report`: take in a payment report, a payout's file or a bank's statement."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.imports import FileKind
from paysg_desktop.domain.times import parse_iso
from paysg_desktop.providers.report_values import ValueProblem, moment_of

MOST_BAD_SHOWN = 20
_CELL = 24
_SAMPLES = 3


@click.command("import-report", short_help="Take in a report, a payout's file or a bank's.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kind", type=click.Choice([each.value for each in FileKind]), help="Default: by the header.")
@click.option("--provider", default="paysg", show_default=True, help="Whose file it is, or whose payouts.")
@click.option(
    "--environment", type=click.Choice([each.value for each in Environment]), help="Default: by the payment links."
)
@click.option("--account", default="", help="The payment service that it is of, by its id.")
@click.option("--as-of", help="The moment that it tells of; default: when the file was last changed.")
@click.option("--map", "maps", multiple=True, metavar="FIELD=COLUMN", help="Which column holds what; repeatable.")
@click.option("--preview", is_flag=True, help="Say what would be taken, and take nothing.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def import_report(
    context: CliContext,
    click_context: click.Context,
    file: Path,
    kind: str | None,
    provider: str,
    environment: str | None,
    account: str,
    as_of: str | None,
    maps: tuple[str, ...],
    preview: bool,
    as_json: bool,
) -> None:
    """Take in the good rows of a CSV file; the same rows again change nothing.

    Ends with 0 when every row was taken or known, with 1 when some were left out.
    """
    arguments = {
        "path": str(file.expanduser().absolute()),
        "kind": kind,
        "provider": provider,
        "environment": environment,
        "account": account,
        "as_of": None if as_of is None else moment(as_of),
        "mapping": dict(_pair(each) for each in maps),
        "preview": preview,
    }
    told = run_on_owner(context.folder, "import", arguments, context.log_level)
    if as_json:
        print_json(told)
    else:
        _print(told)
    click_context.exit(1 if told["left_out"] else 0)


def moment(text: str) -> int:
    """Microseconds UTC of a date with a time, Singapore's where it names no zone; raises UsageError."""
    try:
        if ":" in text:
            return moment_of(text)
    except ValueProblem:
        pass
    raise UsageError("--as-of takes a date and a time, such as 2026-11-21T18:30 (Singapore) or with +08:00.")


def _pair(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals or not field:
        raise UsageError("--map takes FIELD=COLUMN, such as --map 'fee=Transaction fee'.")
    return field, column


def _print(told: dict[str, Any]) -> None:
    as_of = parse_iso(told["as_of"]) or 0
    print_line(
        f"{shown(told['name'])}: {_KINDS[told['kind']]}, {told['environment'].upper()}, as of {clock_time(as_of)} "
        "(+08:00)"
    )
    if told["preview"]:
        _print_preview(told)
    elif told["earlier_at"]:
        at = clock_time(parse_iso(told["earlier_at"]) or 0)
        print_line(f"The very same file was imported on {at} (+08:00): nothing was changed.")
    else:
        print_line(f"{told['new']:,} new, {told['known']:,} known already, {told['left_out']:,} left out.")
    for remark in told["remarks"]:
        print_line(shown(remark, 1000))
    for bad in told["bad"][:MOST_BAD_SHOWN]:
        print_line(f"line {bad['line']:,} left out: {shown(bad['reason'], 1000)}")
    if told["left_out"] > MOST_BAD_SHOWN:
        print_line(f"and {told['left_out'] - MOST_BAD_SHOWN:,} more; --json lists them.")


def _print_preview(told: dict[str, Any]) -> None:
    """A line for each column: what it is taken for, and what stands there in the first rows."""
    fields = {column: field for field, column in told["mapping"].items()}
    samples = told["sample"][:_SAMPLES]
    print_table(
        ["COLUMN", "TAKEN AS", *(f"ROW {number}" for number in range(1, len(samples) + 1))],
        [
            [
                shown(column, _CELL),
                shown(fields.get(column), _CELL),
                *(shown(row[place], _CELL) for row in samples),
            ]
            for place, column in enumerate(told["header"])
        ],
    )
    print_line(f"{told['rows']:,} rows would be taken, {told['left_out']:,} left out. Nothing was changed.")


_KINDS = {"payments": "a payment report", "payout": "a payout's lines", "bank": "a bank's lines"}
