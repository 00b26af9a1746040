"""What every command gets: where the workspace is, and how to open a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from paysg_desktop.bootstrap import has_workspace, open_store_reader
from paysg_desktop.core import WindowRequest
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.settings.paths import default_workspace
from paysg_desktop.store.reader import StoreReader

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


def require_workspace(context: CliContext) -> None:
    """Raises NotFoundError where nothing was ever stored."""
    if not has_workspace(context.folder):
        raise NotFoundError(
            f"There is no workspace in {context.folder} yet. Start `paysg-desktop listen` or the window, "
            "or name another with --workspace."
        )


@contextmanager
def reading(context: CliContext) -> Iterator[StoreReader]:
    """A reader of the workspace, beside whoever owns it; raises NotFoundError where there is none."""
    require_workspace(context)
    reader = open_store_reader(context.folder)
    try:
        yield reader
    finally:
        reader.close()
