"""What an installer installs: the files of a frozen program's folder, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from paysg_dev.problems import ProblemError

CONSOLE, WINDOWED = "paysg-desktop.exe", "paysg-desktopw.exe"
_RELEASE = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?")


@dataclass(frozen=True)
class Payload:
    """`folder` holds the program; `files` are relative to it, sorted, each folder's together."""

    folder: Path
    files: tuple[PurePosixPath, ...]

    @property
    def folders(self) -> tuple[PurePosixPath, ...]:
        """The folders within, those that hold others before them, `folder` itself left out."""
        found = {parent for file in self.files for parent in file.parents if parent.name}
        return tuple(sorted(found, key=lambda each: each.parts))

    @property
    def size(self) -> int:
        """In bytes."""
        return sum((self.folder / file).stat().st_size for file in self.files)


def windows_payload(folder: Path) -> Payload:
    """The payload of a Windows installer. Raises ProblemError where its two programs are not in `folder`."""
    lacking = [name for name in (CONSOLE, WINDOWED) if not (folder / name).is_file()]
    if lacking:
        raise ProblemError(f"{folder} holds no frozen program for Windows: {' and '.join(lacking)} not there.")
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    files = (PurePosixPath(path.as_posix()) for path in found)
    return Payload(folder, tuple(sorted(files, key=lambda each: (each.parent.parts, each.name))))


def four_numbers(text: str) -> str:
    """A version as Windows wants it, `0.1.0` → `0.1.0.0`; what marks a preview has no place there."""
    found = _RELEASE.match(text)
    if found is None:
        raise ProblemError(f"{text} is no version.")
    return f"{found[1]}.{found[2]}.{found[3] or 0}.0"
