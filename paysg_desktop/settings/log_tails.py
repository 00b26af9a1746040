"""The newest part of a workspace's log files, as they stand on the disk."""

from __future__ import annotations

from pathlib import Path

from paysg_desktop.settings.logging import FILE_NAME, WINDOW_FILE_NAME

TAIL_BYTES = 200_000
LOGS = {"log.txt": FILE_NAME, "log-window.txt": WINDOW_FILE_NAME}
"""What each is called among diagnostics, and in the workspace: of who receives, and of the window."""


def log_tail(path: Path, most: int = TAIL_BYTES) -> str:
    """The last lines of a log file, the file before it included where the newest is short; empty for none."""
    parts: list[bytes] = []
    left = most
    for each in (path, path.with_name(f"{path.name}.1")):
        content = _end_of(each, left)
        parts.insert(0, content)
        left -= len(content)
        if left <= 0:
            break
    whole = b"".join(parts)
    # The first line may have lost its beginning.
    cut = whole.partition(b"\n")[2] if left <= 0 else whole
    return cut.decode("utf-8", "replace")


def _end_of(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - most))
            return file.read(most)
    except OSError:
        return b""
