"""A workspace that this process owns, with an engine beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.engine import Engine


@contextmanager
def owned(folder: Path, kind: str = "window") -> Iterator[tuple[Core, Engine]]:
    """The workspace in `folder`, open for the block."""
    engine = Engine()
    engine.start()
    try:
        with open_workspace(folder, kind) as core:
            yield core, engine
    finally:
        engine.stop()


@contextmanager
def listening(folder: Path, kind: str = "window", port: int = 0) -> Iterator[tuple[Core, Engine]]:
    """The same, and deliveries are taken in."""
    with owned(folder, kind) as (core, engine):
        engine.submit(core.listen(port=port)).result()
        try:
            yield core, engine
        finally:
            engine.submit(core.stop_listening()).result()
