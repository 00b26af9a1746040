"""`self-test-window`: the part of `--self-test` that needs Qt, in a process that may die of it."""

from __future__ import annotations

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.domain.window_request import WindowRequest


@click.command("self-test-window", hidden=True)
@click.pass_context
@pass_context
def self_test_window(context: CliContext, click_context: click.Context) -> None:
    """Print what `--self-test` asks about the window. It starts this by itself."""
    click_context.exit(context.open_window(WindowRequest(None, examines=True)))
