"""How a command reads what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from paysg_desktop.bootstrap import has_workspace, open_store_reader
from paysg_desktop.cli.context import CliContext
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.store.reader import StoreReader


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
