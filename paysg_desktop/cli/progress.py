"""How far the owner of a workspace is with something long, told while it is done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from paysg_desktop.bootstrap import ask_owner
from paysg_desktop.cli.context import CliContext
from paysg_desktop.domain.errors import PaySGDesktopError


@contextmanager
def watching(context: CliContext, command: str, every_s: float, tell: Callable[[Any], None]) -> Iterator[None]:
    """Ask the owner `command` again and again while the block runs, and tell each answer; until one fails."""
    is_done = threading.Event()

    def watch() -> None:
        while not is_done.wait(every_s):
            try:
                tell(ask_owner(context.folder, command, {}))
            except PaySGDesktopError:
                return

    watcher = threading.Thread(target=watch, name="progress", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        is_done.set()
        watcher.join()
