"""`db check`: is the workspace's database whole?"""

from __future__ import annotations

import click

from paysg_desktop.bootstrap import check_database
from paysg_desktop.cli.context import CliContext, pass_context, require_workspace
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.domain.errors import StorageError


@click.group(short_help="Check the database.")
def db() -> None:
    """Look after the workspace's database."""


@db.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def check(context: CliContext, click_context: click.Context, as_json: bool) -> None:
    """Check the file, the chain over the log and the projection. Ends with 0, or with 5."""
    require_workspace(context)
    ok, detail = check_database(context.folder)
    if as_json:
        print_json({"ok": ok, "detail": detail})
    else:
        print_line(detail)
    click_context.exit(0 if ok else StorageError.exit_code)
