"""A workspace that this process owns, with an engine beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paysg_desktop.beside.core import CoreBeside
from paysg_desktop.beside.engine_process import EngineProcess, engine_command
from paysg_desktop.bootstrap import open_with_engine, open_workspace
from paysg_desktop.core import Core
from tests.engine import Engine


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


@contextmanager
def engined(folder: Path) -> Iterator[tuple[CoreBeside, str]]:
    """A window's core with an engine of its own, as the program has it; and what that says."""
    with open_with_engine(EngineProcess(engine_command(folder, 1, "error")), log_level="error") as opened:
        yield opened
