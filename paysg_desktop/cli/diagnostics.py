"""`diagnostics`: what helps to understand a fault, as one file that one can read before giving it away."""

from __future__ import annotations

from pathlib import Path

import click

from paysg_desktop.bootstrap import gather_diagnostics
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.diagnosing import file_name, save
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import RefusedError

_LONGEST = 10_000


@click.command(short_help="Gather versions, settings, states and cleaned logs in one file.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The zip file; default: one here.")
@click.option("--show", is_flag=True, help="Print all that would be in it; without --out nothing is written.")
@click.option(
    "--json", "as_json", is_flag=True, help="JSON lines: each file's name and text, then what was written."
)
@pass_context
def diagnostics(context: CliContext, out: Path | None, show: bool, as_json: bool) -> None:
    """Without payloads, personal data or secrets; nothing is sent anywhere. Ends with 4 for a file that exists."""
    target = out or (None if show else Path(file_name(SystemClock())))
    if target is not None and target.exists():
        raise RefusedError(f"{target} exists already. Name another file; nothing was written.")
    sheets = gather_diagnostics(context.folder)
    if show:
        for each in sheets:
            if as_json:
                print_json({"name": each.name, "text": each.text})
                continue
            print_line(f"── {each.name}\n")
            for line in each.text.splitlines():
                print_line(shown(line, _LONGEST))
            print_line("")
    if target is None:
        return
    save(target, sheets)
    if as_json:
        print_json({"written": str(target), "files": [each.name for each in sheets]})
    else:
        print_line(
            f"{target} was written: {len(sheets)} files. Nothing was sent; read it before you give it away."
        )
