"""The command line's root: global options, errors as sentences with exit codes, the window."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import click

from paysg_desktop import __version__
from paysg_desktop.cli.commands import Commands
from paysg_desktop.cli.context import CliContext, OpenWindow, pass_context
from paysg_desktop.cli.given import SECONDS, require_text
from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.domain.window_request import WindowRequest

log = logging.getLogger(__name__)

GLOBAL_OPTIONS = ("--workspace", "--log-level")
INTERRUPTED = 130
_COMMANDS = (
    "about",
    "accounts",
    "checkouts",
    "db",
    "deliveries",
    "diagnostics",
    "doctor",
    "endpoints",
    "engine",
    "events",
    "examine",
    "firewall",
    "forward",
    "import-report",
    "listen",
    "pay",
    "payments",
    "probe",
    "reach",
    "reconcile",
    "replay",
    "sandbox",
    "self-test-window",
    "settings",
    "sync",
    "trigger",
    "tunnel",
    "verify",
    "wait",
)
"""Each stands in a module of its own name."""
_LATER = {name: f"{place}:{place}" for name in _COMMANDS for place in [name.replace("-", "_")]}


@click.group(
    cls=Commands,
    later=_LATER,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--workspace", type=click.Path(path_type=Path), help="The data folder; default: the user's own.")
@click.option("--log-level", type=click.Choice(["debug", "info", "warning", "error"]), help="Default: warning.")
@click.option("--hidden", is_flag=True, help="Start the window in the tray, as at login.")
@click.option("--self-test", "tests_itself", is_flag=True, help="Check that this copy has all its parts.")
@click.option("--json", "as_json", is_flag=True, help="With --self-test: a JSON line a check.")
@click.version_option(__version__, prog_name="PaySG Desktop")
@click.pass_context
def cli(
    click_context: click.Context,
    workspace: Path | None,
    log_level: str | None,
    hidden: bool,
    tests_itself: bool,
    as_json: bool,
) -> None:
    """Watch payments and inspect webhooks. Without a command: open the window.

    Exit codes: 0 done · 1 it failed or does not hold · 2 usage · 3 not found, or timed out waiting ·
    4 refused by a guard · 5 storage.
    """
    context: CliContext = click_context.obj
    context.workspace, context.log_level = workspace, log_level
    if tests_itself:
        from paysg_desktop.cli.self_test import self_test

        click_context.exit(self_test(as_json=as_json))
    if as_json:
        raise UsageError("--json goes behind the command, or with --self-test.")
    if click_context.invoked_subcommand is None:
        request = WindowRequest(context.folder, log_level=log_level, hidden=hidden)
        click_context.exit(context.open_window(request))


@cli.command(short_help="Open the window on made-up traffic.")
@click.option("--for", "for_s", type=SECONDS, help="End by itself after so many seconds.")
@click.option("--rate", default=1.0, show_default=True, help="Events a second once it is calm.")
@click.option("--screenshot", type=click.Path(dir_okay=False, path_type=Path), help="Draw, save a PNG and end.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="Default: as the system has it.")
@click.option(
    "--view",
    type=click.Choice(["payments", "deliveries"]),
    default="payments",
    show_default=True,
    help="What to show first.",
)
@click.option("--layout", type=click.Choice(["finance", "developer"]), help="Default: finance.")
@click.pass_context
@pass_context
def demo(
    context: CliContext,
    click_context: click.Context,
    for_s: float | None,
    rate: float,
    screenshot: Path | None,
    theme: str | None,
    view: str,
    layout: str | None,
) -> None:
    """Open the window on a throw-away workspace with live made-up traffic; no account, no network."""
    request = WindowRequest(None, for_s, rate, screenshot, theme, view, layout, context.log_level)
    click_context.exit(context.open_window(request))


def main(arguments: list[str], open_window: OpenWindow) -> int:
    """Run one command and return its exit code; no traceback reaches the user."""
    context = CliContext(None, None, open_window)
    try:
        require_text(arguments)
        code = cli.main(hoisted(arguments), prog_name="paysg-desktop", standalone_mode=False, obj=context)
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return UsageError.exit_code
    except PaySGDesktopError as error:
        click.echo(f"paysg-desktop: {error}", err=True)
        return error.exit_code
    except BrokenPipeError:
        return 0
    except Exception as error:
        log.debug("A command failed", exc_info=True)
        click.echo(
            f"paysg-desktop: something went wrong inside the program ({type(error).__name__}). What was stored "
            "is kept. Run it again with --log-level debug and report what it says.",
            err=True,
        )
        return 1
    return code if isinstance(code, int) else 0


def hoisted(arguments: list[str]) -> list[str]:
    """Global options may stand after the command, too: move them to the front."""
    front: list[str] = []
    rest: list[str] = []
    remaining = iter(arguments)
    for argument in remaining:
        if argument == "--":
            rest += [argument, *remaining]
        elif argument in GLOBAL_OPTIONS:
            front += [argument, *(value for value in [next(remaining, None)] if value is not None)]
        elif argument.startswith(tuple(f"{option}=" for option in GLOBAL_OPTIONS)):
            front.append(argument)
        else:
            rest.append(argument)
    return front + rest


def run(open_window: OpenWindow) -> int:
    return main(sys.argv[1:], open_window)
