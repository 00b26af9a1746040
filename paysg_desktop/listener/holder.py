"""Who holds a TCP port; only Linux tells, and only of processes that we may look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")
_LISTENING = "0A"
_LOCAL_COLUMN, _STATE_COLUMN, _INODE_COLUMN = 1, 3, 9
_UNSAFE = re.compile(r"[^A-Za-z0-9 ._+-]")
_LONGEST_NAME = 40


def holder_of(port: int) -> str | None:
    """`nginx (process 812)`, or None where it can't be found out."""
    links = {f"socket:[{inode}]" for inode in _listening_inodes(port)}
    if not links:
        return None
    for process in _PROC.glob("[0-9]*"):
        if not links.isdisjoint(_open_files(process)):
            return f"{_name(process)} (process {process.name})"
    return None


def _listening_inodes(port: int) -> Iterator[str]:
    """/proc/net/tcp: local address as HEX:PORT in the second column, state in the fourth, inode in the tenth."""
    suffix = f":{port:04X}"
    for table in ("tcp", "tcp6"):
        try:
            lines = (_PROC / "net" / table).read_text("ascii").splitlines()[1:]
        except (OSError, ValueError):
            continue
        for line in lines:
            columns = line.split()
            if columns[_LOCAL_COLUMN].endswith(suffix) and columns[_STATE_COLUMN] == _LISTENING:
                yield columns[_INODE_COLUMN]


def _open_files(process: Path) -> Iterator[str]:
    try:
        descriptors = list((process / "fd").iterdir())
    except OSError:
        return
    for descriptor in descriptors:
        try:
            yield str(descriptor.readlink())
        except OSError:
            continue


def _name(process: Path) -> str:
    try:
        return safe_name((process / "comm").read_text("utf-8", "replace"))
    except OSError:
        return safe_name("")


def safe_name(name: str) -> str:
    """A process names itself as it likes: only harmless characters of it are shown."""
    return _UNSAFE.sub("?", name.strip())[:_LONGEST_NAME] or "a program"
