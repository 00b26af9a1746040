"""Copies of files that are on the disk before anything is done that relies on them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

PRIVATE_FILE = 0o600
_CHUNK = 1024 * 1024


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file to a new one, mode 0600, and wait until the disk has it. Raises OSError."""
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with source.open("rb") as read, os.fdopen(handle, "wb") as written:
        shutil.copyfileobj(read, written, _CHUNK)
        written.flush()
        os.fsync(written.fileno())


def keep(path: Path, aside: Path) -> None:
    """A second name of the same file, so that it is whole in one place whatever happens; else a copy."""
    try:
        os.link(path, aside)
    except OSError:
        copy_durably(path, aside)
