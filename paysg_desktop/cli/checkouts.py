"""`checkouts …`: which checkouts are ours, so that other payments of the account can be told apart."""

from __future__ import annotations

from pathlib import Path

import click

from paysg_desktop.bootstrap import run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError

_PROVIDER = "yoco"
_LONGEST_ID = 1000
_environment = click.option(
    "--environment",
    required=True,
    type=click.Choice([Environment.LIVE.value, Environment.TEST.value]),
    help="Of which mode of Yoco they are.",
)


@click.group(short_help="Say which Yoco checkouts are yours.")
def checkouts() -> None:
    """Ids of the checkouts that are yours: a Yoco endpoint hears of all payments of the account."""


@checkouts.command()
@_environment
@click.option(
    "--file", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="One id a line."
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.argument("ids", nargs=-1)
@pass_context
def add(context: CliContext, environment: str, file: Path | None, as_json: bool, ids: tuple[str, ...]) -> None:
    """Note checkout ids as yours; payments of others are shown as “made elsewhere” from then on."""
    chosen = [*ids, *(_lines(file) if file else [])]
    if not chosen:
        raise UsageError("Name the ids, or a --file with one a line.")
    if any(not each.isprintable() or len(each) > _LONGEST_ID for each in chosen):
        raise UsageError("That is no list of checkout ids: one is too long or can't be printed.")
    arguments = {"provider": _PROVIDER, "environment": environment, "ids": chosen}
    told = run_on_owner(context.folder, "checkouts.add", arguments, context.log_level)
    if as_json:
        print_json(told)
    else:
        print_line(f"{told['added']} new, {len(set(chosen)) - told['added']} known already.")


@checkouts.command("list")
@_environment
@pass_context
def list_(context: CliContext, environment: str) -> None:
    """List the ids noted as yours."""
    with reading(context) as reader:
        for each in reader.checkouts(_PROVIDER, Environment(environment)):
            print_line(shown(each, _LONGEST_ID))


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"The file {file.name} is not UTF-8 text with one id a line.") from None
    return [line.strip() for line in text.splitlines() if line.strip()]
