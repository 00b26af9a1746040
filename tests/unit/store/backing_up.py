"""Backups of a real store, and what they hold."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.backup import Progress, Sheet
from paysg_desktop.store.backup import back_up
from paysg_desktop.store.store import Store
from tests.builders import NOON, body, delivery
from tests.unit.store.storing import append

WORKSPACE = "0123456789ab"


def quiet(_: Progress) -> None:
    """Tells nobody."""


def at_once() -> None:
    """Pauses for nobody."""


def made(database: Path, folder: Path, at: int = NOON, workspace: str = WORKSPACE) -> tuple[Path, Sheet]:
    folder.mkdir(exist_ok=True)
    return back_up(database, folder, workspace, at, quiet, at_once)


def fill(store: Store, count: int, start: int = 0) -> None:
    """So many payments, each told of once."""
    numbers = range(start, start + count)
    append(store, *(delivery(body(f"evt_{n}", f"pay_{n}"), event_id=f"evt_{n}") for n in numbers))


def log_of(path: Path) -> list[tuple[int, bytes]]:
    """Position and chain of every entry."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT position, chain FROM deliveries ORDER BY position").fetchall()
