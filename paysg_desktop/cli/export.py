"""`payments export`: what a filter takes as CSV or XLSX, and the month pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import now
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.export_choice import (
    chosen_account,
    chosen_environment,
    chosen_period,
    payment_filter,
)
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.export import (
    ExportFormat,
    ExportRequest,
    document_name,
    export_name,
    export_payments,
)
from paysg_desktop.usecases.month_pack import MonthPackRequest, make_month_pack, save_as_workbook
from paysg_desktop.usecases.month_sums import month_of
from paysg_desktop.usecases.reconcile import expectations_of, reconcile

_PROGRESS_STEPS = 20


@click.command(short_help="Write payments to a CSV or XLSX file.")
@click.option(
    "--format",
    "form",
    type=click.Choice([each.value for each in ExportFormat]),
    default="csv",
    show_default=True,
    help="The kind of file.",
)
@click.option(
    "--output", type=click.Path(path_type=Path), help="The file, or a folder; default: a name that tells."
)
@click.option(
    "--environment", type=click.Choice([each.value for each in Environment]), help="Where there are several."
)
@click.option("--account", help="Only this one, by its id or name.")
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([each.value for each in PaymentStatus]),
    help="Only payments that stand so; repeatable.",
)
@click.option("--from", "first", metavar="DAY", help="The first Singapore day, such as 2026-10-01.")
@click.option("--to", "last", metavar="DAY", help="The last Singapore day, included.")
@click.option(
    "--by",
    multiple=True,
    type=click.Choice([each.value for each in DateField]),
    help="Which of its days must fall in; repeatable. Default: paid or refunded.",
)
@click.option("--month", metavar="YYYY-MM", help="A month instead of days.")
@click.option("--filter", "saved", metavar="NAME", help="What a filter takes that the window saved.")
@click.option("--pack", "is_pack", is_flag=True, help="The month pack instead of the payments; XLSX only.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as one JSON line.")
@pass_context
def export(
    context: CliContext,
    form: str,
    output: Path | None,
    environment: str | None,
    account: str | None,
    statuses: tuple[str, ...],
    first: str | None,
    last: str | None,
    by: tuple[str, ...],
    month: str | None,
    saved: str | None,
    is_pack: bool,
    as_json: bool,
) -> None:
    """Write payments of one environment to a file; progress goes to stderr.

    Payers' identifiers, e-mail addresses and addresses are left out. A file of that name is replaced once the new
    one is whole.
    """
    if is_pack and (form != ExportFormat.XLSX or month is None or statuses or by or saved):
        raise UsageError("A month pack takes --month, --format xlsx, and of the rest --account alone.")
    if saved and (statuses or by or first or last or month):
        raise UsageError("A saved filter says all of it: beside --filter go --environment and --account alone.")
    with reading(context) as reader:
        chosen = chosen_environment(reader, environment)
        whose = chosen_account(reader, chosen, account)
        if is_pack and month is not None:
            done = _write_pack(reader, _pack_request(reader, chosen, whose, month), output)
        elif saved:
            wanted = reader.saved_filter(saved).choice.filter_of(chosen, whose, now())
            done = _write_payments(reader, wanted, ExportFormat(form), output)
        else:
            start, end = chosen_period(first, last, month)
            wanted = payment_filter(chosen, whose, statuses, by, start, end)
            done = _write_payments(reader, wanted, ExportFormat(form), output)
    sentence = done.pop("sentence")
    if as_json:
        print_json(done)
    else:
        print_line(shown(sentence, 1_000))


def _write_payments(
    reader: StoreReader, wanted: PaymentFilter, form: ExportFormat, output: Path | None
) -> dict[str, Any]:
    path = _path(output, export_name(reader, wanted, form))
    request = ExportRequest(wanted, path, form, system_account(), now())
    done = export_payments(reader, request, _progress())
    told = _told(wanted.environment, wanted.account, path, done.as_of)
    return told | {"format": form.value, "rows": done.rows, "sentence": done.sentence}


def _pack_request(
    reader: StoreReader, environment: Environment, account: str | None, month: str
) -> MonthPackRequest:
    """The month with its exceptions, compared now."""
    at, chosen = now(), month_of(month)
    expected = expectations_of(reader.endpoints(), environment, PROVIDERS)
    found = reconcile(reader, environment, account, chosen.start, chosen.end, at, expected)
    return MonthPackRequest(environment, account, month, system_account(), at, found.discrepancies)


def _write_pack(reader: StoreReader, request: MonthPackRequest, output: Path | None) -> dict[str, Any]:
    name = document_name(reader, "month-pack", request.environment, request.account, request.month)
    path = _path(output, f"{name}.xlsx")
    pack = make_month_pack(reader, request, _progress())
    save_as_workbook(pack, path)
    sentence = f"Wrote the month pack of {request.month} to {path}. {pack.stamp}"
    told = _told(request.environment, request.account, path, pack.as_of)
    return told | {"format": "xlsx", "rows": pack.payment_count, "sentence": sentence}


def _told(environment: Environment, account: str | None, path: Path, as_of: int | None) -> dict[str, Any]:
    return {
        "path": str(path),
        "environment": environment.value,
        "account": account,
        "as_of": as_of and iso_utc(as_of),
    }


def _path(output: Path | None, name: str) -> Path:
    """Where to: here under a name that tells, in the folder that was given, or just as given."""
    if output is None:
        return Path.cwd() / name
    return output / name if output.is_dir() else output


def _progress() -> Callable[[int, int], None]:
    """A line on stderr for every twentieth part; none for what is done at once."""
    told = -1

    def tell(done: int, whole: int) -> None:
        nonlocal told
        step = done * _PROGRESS_STEPS // max(1, whole)
        if step != told and done < whole:
            click.echo(f"{done:,} of {whole:,} payments", err=True)
            told = step

    return tell
