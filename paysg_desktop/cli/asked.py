"""What commands that change something share: find what is named, have the owner do it, and tell of it."""

from __future__ import annotations

from typing import Any

import click

from paysg_desktop.bootstrap import run_on_owner
from paysg_desktop.cli.context import CliContext
from paysg_desktop.cli.endpoint_options import find_endpoint
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.progress import watching
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Endpoint

LONGEST_S = 6 * 3600.0
"""What a backup of years of payments on a slow disk may take."""
_LOOK_EVERY_S = 2.0


def endpoint_of(context: CliContext, text: str) -> Endpoint:
    """The workspace's endpoint of this id, start of one, or name; raises NotFoundError and UsageError."""
    with reading(context) as reader:
        return find_endpoint(reader.endpoints(), text)


def ask(context: CliContext, command: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """What the owner of the workspace told after it did this."""
    return dict(run_on_owner(context.folder, command, arguments, context.log_level))


def ask_long(context: CliContext, command: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The same for what takes as long as the database is large; how far it is goes to standard error."""
    with watching(context, "db.progress", _LOOK_EVERY_S, _tell):
        return dict(run_on_owner(context.folder, command, arguments, context.log_level, LONGEST_S))


def _tell(far: Any) -> None:
    if far and far.get("step"):
        share = f" {100 * far['done'] // far['total']} %" if far.get("total") else ""
        click.echo(f"{shown(far['step'])}{share}", err=True)


def tell(told: dict[str, Any], as_json: bool, sentence: str) -> None:
    """What was told as it came, or the sentence about it."""
    if as_json:
        print_json(told)
    else:
        print_line(sentence)
