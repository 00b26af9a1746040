"""What every command gets: where the workspace is, and how to open a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.settings.paths import default_workspace

OpenWindow = Callable[[WindowRequest], int]


@dataclass(slots=True)
class CliContext:
    """`workspace` as given, or None for the default one."""

    workspace: Path | None
    log_level: str | None
    open_window: OpenWindow

    @property
    def folder(self) -> Path:
        return self.workspace or default_workspace()


pass_context = click.make_pass_decorator(CliContext)
