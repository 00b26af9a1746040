"""`pay bulk …`: a table of payments to be created, checked row by row, then run row by row, each at most once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import click

from paysg_desktop.bootstrap import ask_owner, open_workspace
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import NUMBER
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.cli.owner_watch import OwnerWatch
from paysg_desktop.cli.pay_bulk_rows import (
    BATCH_TITLES,
    batch_cells,
    counts_words,
    line_json,
    print_check,
    print_check_json,
    print_outcome,
)
from paysg_desktop.cli.pay_choice import (
    chosen_account,
    environment_option,
    intent_of,
    json_option,
    key_option,
    on_owner,
    reason_option,
    staff_option,
)
from paysg_desktop.cli.pay_rows import Told, end_with
from paysg_desktop.cli.reading import reading
from paysg_desktop.core import COMMAND
from paysg_desktop.core_commands import handle
from paysg_desktop.documents.csv_reader import LARGEST_BYTES
from paysg_desktop.documents.file_content import file_content
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Confirmation
from paysg_desktop.domain.batch import BatchRow, BatchState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import ApiError, NotFoundError, RefusedError, UsageError
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.action_json import batch_json, confirmation_json
from paysg_desktop.usecases.bulk_file import BulkTable, batch_rows, read_table, suggested_mapping
from paysg_desktop.usecases.bulk_result import result_file
from paysg_desktop.usecases.bulk_template import template as template_bytes

LOOK_EVERY_S = 0.3
OWNER_GONE = (
    "The program that worked this off has ended. Of the row that was under way it is not known whether it was "
    "done; no row is done twice."
)
Command = Callable[..., Any]
_batch = click.argument("batch", type=NUMBER, metavar="RUN")


@dataclass(frozen=True, slots=True)
class Checked:
    """A file as it was read for an account; `rows` tell what is wrong with each."""

    path: Path
    account: Account
    table: BulkTable
    mapping: Mapping[str, str]
    rows: tuple[BatchRow, ...]

    @property
    def bad(self) -> int:
        """Rows that can't be sent as they are."""
        return sum(not row.is_good for row in self.rows)


def _of_file(command: Command) -> Command:
    options = (
        click.argument("file", type=click.Path(path_type=Path)),
        click.option(
            "--account", help="Whose payments they are, by id or name; needed where several are connected."
        ),
        environment_option,
        click.option(
            "--map", "maps", multiple=True, metavar="FIELD=COLUMN", help="Which column holds what; repeatable."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(short_help="Create many from a file.")
def bulk() -> None:
    """Create many payments from a CSV file: check it, run it, pause it, go on, take the result."""


@bulk.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def template(file: Path) -> None:
    """Write a CSV file with the headers and one example row to FILE."""
    _write(file, template_bytes())
    print_line(f"written to {shown(str(file), 300)}. Fill it in, then: paysg-desktop pay bulk check FILE")


@bulk.command()
@_of_file
@click.option("--json", "as_json", is_flag=True, help="One JSON line a row, then the sums.")
@pass_context
def check(
    context: CliContext,
    file: Path,
    account: str | None,
    environment: str | None,
    maps: tuple[str, ...],
    as_json: bool,
) -> None:
    """Read a file and say what is wrong with each row; nothing is sent. Ends with 1 where a row is."""
    checked = _checked(context, file, account, environment, maps)
    tell = print_check_json if as_json else print_check
    tell(checked.account, checked.table, checked.mapping, checked.rows)
    end_with(1 if checked.bad else 0)


@bulk.command()
@_of_file
@click.option("--confirm", default="", metavar="COUNT", help="LIVE: how many payments are to be created.")
@click.option("--skip-bad", is_flag=True, help="Although some rows can't be sent: create the others.")
@click.option("--again", "is_again", is_flag=True, help="Although this very file was run before.")
@reason_option
@staff_option
@key_option
@json_option
@pass_context
def run(
    context: CliContext,
    file: Path,
    account: str | None,
    environment: str | None,
    maps: tuple[str, ...],
    confirm: str,
    skip_bad: bool,
    is_again: bool,
    reason: str,
    staff: str,
    key: str | None,
    as_json: bool,
) -> None:
    """Create a payment for each good row, one after the other, and wait for the end. Ctrl+C pauses it."""
    intent = intent_of(key)
    checked = _checked(context, file, account, environment, maps)
    if checked.bad and not skip_bad:
        raise RefusedError(
            f"{checked.bad:,} of the {len(checked.rows):,} rows can't be sent as they are, and nothing was sent. "
            "See them with: paysg-desktop pay bulk check FILE. Mend them, or create the others with --skip-bad."
        )
    if checked.account.environment is Environment.LIVE and not confirm:
        click.echo(
            f"LIVE: confirm with --confirm {len(checked.rows) - checked.bad}, and say why with --reason.", err=True
        )
    arguments = {
        "path": str(checked.path),
        "sha256": checked.table.sha256,
        "account": checked.account.id,
        "environment": checked.account.environment.value,
        "mapping": dict(checked.mapping),
        "intent": intent,
        "is_again": is_again,
        "confirmation": confirmation_json(Confirmation(staff, reason, confirm)),
    }
    _follow(context, "pay.bulk.begin", arguments, as_json=as_json)


@bulk.command()
@_batch
@json_option
@pass_context
def resume(context: CliContext, batch: int, as_json: bool) -> None:
    """Go on with a run that stands still; no row is created twice."""
    _follow(context, "pay.bulk.resume", {"batch": batch}, as_json=as_json)


@bulk.command()
@_batch
@json_option
@pass_context
def pause(context: CliContext, batch: int, as_json: bool) -> None:
    """Begin no further row of a run; the one that is under way ends."""
    print_outcome(on_owner(context, "pay.bulk.pause", {"batch": batch}), as_json=as_json)


@bulk.command()
@click.argument("batch", type=NUMBER, metavar="[RUN]", required=False)
@environment_option
@click.option("--rows", "with_rows", is_flag=True, help="Of one RUN: each row, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a run, or a row.")
@pass_context
def status(
    context: CliContext, batch: int | None, environment: str | None, with_rows: bool, as_json: bool
) -> None:
    """How the runs stand, newest first; or one of them."""
    with reading(context) as reader:
        told = _runs(reader, environment) if batch is None else [_run(reader, batch)]
        lines = reader.batch_lines(batch) if with_rows and batch is not None else ()
    rows = [line_json(each) for each in lines]
    if as_json:
        for each in (*told, *rows):
            print_json(each)
        return
    print_table(BATCH_TITLES, map(batch_cells, told))
    for each in rows:
        what = shown(each["payment"] or each["sentence"] or "-", 300)
        print_line(f"line {each['line']:,}: {each['state']}, {shown(each['reference'])}, {what}")


@bulk.command()
@_batch
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@pass_context
def result(context: CliContext, batch: int, file: Path) -> None:
    """Write what came of each row to FILE (CSV): the row, its state, the payment's id and link.

    It holds the names and addresses that were in the table.
    """
    with reading(context) as reader:
        found = reader.batch(batch)
        lines = reader.batch_lines(batch)
    if found is None:
        raise NotFoundError(_NO_RUN.format(number=batch))
    _write(file, result_file(found, lines))
    print_line(f"written to {shown(str(file), 300)}: {len(lines):,} rows")


_NO_RUN = "This workspace has no bulk run {number}. See: paysg-desktop pay bulk status"


def _checked(
    context: CliContext, file: Path, account: str | None, environment: str | None, maps: tuple[str, ...]
) -> Checked:
    path = file.expanduser().absolute()
    with reading(context) as reader:
        whose = chosen_account(reader, account, environment)
        remembered = reader.batch_mapping(whose.provider)
    table = read_table(file_content(path, LARGEST_BYTES, "Nothing was sent."), path.name)
    given = dict(_pair(each) for each in maps)
    suggested = {
        name: column
        for name, column in suggested_mapping(table, remembered).items()
        if name not in given and column not in given.values()
    }
    mapping = suggested | {name: column for name, column in given.items() if column}
    return Checked(path, whose, table, mapping, batch_rows(table, mapping, whose.environment))


def _pair(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals or not field:
        raise UsageError(
            "--map takes FIELD=COLUMN, such as --map 'amount_minor=Amount due'; FIELD= leaves it out."
        )
    return field, column


def _follow(context: CliContext, command: str, arguments: Mapping[str, Any], *, as_json: bool) -> None:
    """Have a run begun or gone on with, and say how far it is until it stands still or has ended."""
    if ask_owner(context.folder, "describe", {}) is not None:
        owner = OwnerWatch(context.folder)
        begun = on_owner(context, command, dict(arguments))
        with reading(context) as reader:
            told = _watched(reader, begun, owner)
    else:
        with open_workspace(context.folder, COMMAND, context.log_level) as core:
            told = _watched(core.store.reader, handle(core, command, arguments))
    print_outcome(told, as_json=as_json)
    end_with(0 if told["done"] == told["rows"] else ApiError.exit_code)


def _watched(reader: StoreReader, begun: Told, owner: OwnerWatch | None = None) -> Told:
    """The run once it stands still; meanwhile each change of its counts goes to standard error.

    `owner` is who works it off where that is another process; when it has ended nobody does.
    """
    pause_ = Event()
    told, last = begun, ""
    while True:
        if (line := counts_words(told)) != last:
            click.echo(line, err=True)
            last = line
        if told["state"] != BatchState.RUNNING.value:
            return told
        pause_.wait(LOOK_EVERY_S)
        is_gone = owner is not None and owner.is_gone  # before the look: what it wrote before it went is seen
        told = _run(reader, int(begun["id"]))
        if is_gone and told["state"] == BatchState.RUNNING.value:
            return told | {"state": BatchState.PAUSED.value, "problem": OWNER_GONE}


def _run(reader: StoreReader, number: int) -> dict[str, Any]:
    found = reader.batch(number)
    if found is None:
        raise NotFoundError(_NO_RUN.format(number=number))
    return batch_json(found)


def _runs(reader: StoreReader, environment: str | None) -> list[dict[str, Any]]:
    chosen = (Environment(environment),) if environment else reader.environments()
    return [batch_json(each) for one in chosen for each in reader.batches(one)]


def _write(file: Path, content: bytes) -> None:
    with whole_file(file) as out:
        out.write(content)
