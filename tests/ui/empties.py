"""A workspace in which there is nothing yet: no endpoint, no account, no payment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paysg_desktop.core import Core
from paysg_desktop.ui.dialogs.import_work import OpenedFile, look_into, open_file, take_in
from paysg_desktop.usecases.import_file import choice_of
from tests.engine import Engine
from tests.owners import owned
from tests.ui.windows import Desktop


class Empty(Desktop):
    """Nobody listens here, so that no webhook is expected."""

    def __init__(self, core: Core, engine: Engine) -> None:
        self.core = core
        self.engine = engine

    def import_file(self, path: Path) -> None:
        """Take a file in as it is, without a window."""
        file: OpenedFile = open_file(path)
        choice = choice_of(look_into(self.core, file).guess, file.changed_at)
        assert choice is not None
        take_in(self.core, file, choice)
        self.core.store.writer.settle()


@contextmanager
def empty_desktop(folder: Path) -> Iterator[Empty]:
    """An empty workspace in `folder`, open for the block."""
    with owned(folder) as (core, engine):
        yield Empty(core, engine)
