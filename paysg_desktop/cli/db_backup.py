"""`db backup`, `db move` and `db restore`: the database as files to keep, to take along, and to come back to."""

from __future__ import annotations

from pathlib import Path

import click

from paysg_desktop.care_commands import restored_json
from paysg_desktop.cli.asked import ask_long
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.db import size_words
from paysg_desktop.cli.output import clock_time, print_json, print_line, shown
from paysg_desktop.cli.reading import require_workspace
from paysg_desktop.domain.backup import RestoreDone, Sheet
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.restoring import look_at, restore_workspace

_PATH_LENGTH = 400


@click.command()
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="The folder to put it in.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def backup(context: CliContext, folder: Path | None, as_json: bool) -> None:
    """Make a verified copy of the database, also while it is written to."""
    require_workspace(context)
    told = ask_long(context, "db.backup", {"folder": str(folder.expanduser().absolute()) if folder else None})
    if as_json:
        print_json(told)
        return
    print_line(f"Backed up {told['entries']:,} log entries ({size_words(told['size'])}) to")
    print_line(f"  {shown(told['file'], _PATH_LENGTH)}")
    print_line("The copy was checked: the file is whole, and its chain ends where the log did.")
    print_line("It holds payers' data in the clear: keep it where only you can read it.")


@click.command()
@click.option(
    "--to", "target", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The archive to write."
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def move(context: CliContext, target: Path, as_json: bool) -> None:
    """Write one archive to take to another computer: database, settings, and which secrets to enter there."""
    require_workspace(context)
    told = ask_long(context, "db.move", {"file": str(target.expanduser().absolute())})
    if as_json:
        print_json(told)
        return
    print_line(f"Packed {told['entries']:,} log entries and the settings into {shown(told['file'], _PATH_LENGTH)}")
    print_line("On the other computer: paysg-desktop db restore FILE")
    secrets = told["secrets"]
    if secrets:
        print_line("No secret is in it. Enter these there again:")
        for each in secrets:
            print_line(f"  {shown(each['for'])}: {shown(each['name'], 200)} ({shown(each['store'])})")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def restore(context: CliContext, file: Path, yes: bool, as_json: bool) -> None:
    """Put a backup, or an archive of `db move`, in the place of the database; what was there is kept aside.

    Needs the program closed. The file is proven first; one of a newer program is refused, an older one brought up
    to date.
    """
    source = file.expanduser().absolute()
    if not yes:
        if as_json:
            raise RefusedError("--json asks nothing: say --yes, too.")
        _confirm(context.folder, source)
    done = restore_workspace(context.folder, source, SystemClock())
    if as_json:
        print_json(restored_json(done))
        return
    for line in restored_lines(done):
        print_line(line)


def restored_lines(done: RestoreDone) -> list[str]:
    """What a restore did, for people."""
    made = f"a backup of {clock_time(done.at)}" if done.at is not None else "a backup"
    lines = [f"Restored {made}: {done.entries:,} log entries, up to {done.log_chain[:16]}…"]
    if done.is_proven_by_sheet:
        lines.append("File, counts and chain are what its sheet says.")
    else:
        lines.append("The file is whole. No sheet lay beside it, so nobody can say that it is all of it.")
    if done.aside is not None:
        lines.append(f"What was there before is kept in {shown(done.aside, _PATH_LENGTH)}")
    if done.has_settings:
        lines.append("The settings came along: look at the folders in them.")
    if done.paused:
        lines.append(
            f"{done.paused} destinations are paused: what waits may have been sent since the backup. See: "
            "paysg-desktop forward list"
        )
    if done.secrets:
        lines.append("Enter these secrets again; none is in the archive:")
        lines += [f"  {shown(each, _PATH_LENGTH)}" for each in done.secrets]
    return lines


def _confirm(workspace: Path, source: Path) -> None:
    sheet, _ = look_at(source)
    said = _sheet_words(sheet) if sheet is not None else "a backup without its sheet"
    question = (
        f"{shown(str(source), _PATH_LENGTH)} is {said}.\nPut it in the place of the database in "
        f"{shown(str(workspace), _PATH_LENGTH)}? What is there now is kept aside."
    )
    if not click.confirm(question, err=True):
        raise RefusedError("Nothing was changed.")


def _sheet_words(sheet: Sheet) -> str:
    return f"a backup of {clock_time(sheet.at)} with {sheet.counts.get('deliveries', 0):,} log entries"
