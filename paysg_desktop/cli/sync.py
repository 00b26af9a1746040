"""`sync`: read what the provider's API knows, now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from paysg_desktop.bootstrap import ask_owner, open_workspace, run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.progress import watching
from paysg_desktop.cli.reading import require_workspace
from paysg_desktop.core import COMMAND
from paysg_desktop.core_commands import done_json, progress_json
from paysg_desktop.domain.endpoint import Environment

LONGEST_S = 24 * 3600.0
_LOOK_EVERY_S = 0.5


@click.command(short_help="Read payments from the provider's API.")
@click.argument("account", required=False)
@click.option("--environment", type=click.Choice([each.value for each in Environment]), help="Only this one.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an account.")
@pass_context
def sync(context: CliContext, account: str | None, environment: str | None, as_json: bool) -> None:
    """Read what is new or may have changed, of one account (id or name) or all; progress goes to stderr."""
    require_workspace(context)
    given = {"account": account, "environment": environment}
    owned = ask_owner(context.folder, "sync.progress", {}) is not None
    done = _by_owner(context, given) if owned else _here(context, given)
    for each in done:
        if as_json:
            print_json(each)
        else:
            print_line(_line(each))
    failed = [each["exit_code"] for each in done if each["problem"]]
    if failed:
        raise click.exceptions.Exit(failed[0])


def _here(context: CliContext, given: dict[str, Any]) -> list[dict[str, Any]]:
    environment = Environment(given["environment"]) if given["environment"] else None
    with open_workspace(context.folder, COMMAND, context.log_level) as core:
        chosen = core.chosen_accounts(given["account"], environment)
        return [done_json(each) for each in core.sync_now(chosen, lambda each: _tell(progress_json(each)))]


def _by_owner(context: CliContext, given: dict[str, Any]) -> list[dict[str, Any]]:
    """The owner reads; meanwhile it is asked how far it is."""
    with watching(context, "sync.progress", _LOOK_EVERY_S, _tell_all):
        return list(run_on_owner(context.folder, "sync", given, context.log_level, LONGEST_S))


def _tell_all(under_way: Any) -> None:
    for each in under_way or ():
        _tell(each)


def _progress_line() -> Callable[[dict[str, Any]], None]:
    last = ""

    def tell(progress: dict[str, Any]) -> None:
        nonlocal last
        what = "reading the list" if progress["paging"] else f"{progress['left']:,} left to ask for"
        line = f"{shown(progress['account'])}: {progress['read']:,} read, {progress['new']:,} new, {what}"
        if line != last:
            click.echo(line, err=True)
            last = line

    return tell


_tell = _progress_line()


def _line(done: dict[str, Any]) -> str:
    whose = f"{shown(done['name'])} ({done['environment'].upper()})"
    told = f"{done['read']:,} read, {done['new']:,} told something new"
    if done["problem"]:
        return f"{whose}: {told}, then: {shown(done['problem'], 500)} What was read is kept."
    return f"{whose}: {told}"
