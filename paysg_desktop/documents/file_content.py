"""A file that somebody named, read whole where it is not too large."""

from __future__ import annotations

import stat
from pathlib import Path

from paysg_desktop.domain.errors import NotFoundError, UsageError


def file_content(path: Path, largest_bytes: int, after: str) -> bytes:
    """What it holds. `after` says, of one that is too large, what was not done and what helps.

    Raises NotFoundError where there is none, UsageError where it is too large, can't be read, or is a device or a
    pipe: those tell no size, and may have no end.
    """
    try:
        found = path.stat()
        if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
            raise UsageError("This is a device or a pipe, and no file. Save what it gives as a file.")
        if found.st_size > largest_bytes:
            raise UsageError(f"The file is larger than {largest_bytes // 1024**2} MiB. {after}")
        return path.read_bytes()
    except FileNotFoundError:
        raise NotFoundError("There is no such file. Look at its name and folder.") from None
    except OSError:
        raise UsageError(
            "The file can't be read. Look whether you may, and whether it is a file at all."
        ) from None
