"""Commands that are imported when they are asked for."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any, cast

import click

_PACKAGE = "paysg_desktop.cli"


class Commands(click.Group):
    """A group of commands, most of which a start never needs: importing all of them takes most of a second.

    `later` says by name where each stands: `module:function` within this package.
    """

    def __init__(self, *arguments: Any, later: Mapping[str, str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._later = dict(later)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self._later})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self._later:
            module, _, function = self._later.pop(cmd_name).partition(":")
            found = getattr(importlib.import_module(f"{_PACKAGE}.{module}"), function)
            self.add_command(cast("click.Command", found), cmd_name)
        return super().get_command(ctx, cmd_name)
