"""A folder into which people put reports: files that have settled there, each told once. It moves nothing."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from paysg_desktop.documents.csv_reader import LARGEST_BYTES
from paysg_desktop.domain.ports import Clock

SETTLES_WITHIN_S = 2.0
"""A file that kept its size and time for so long is written to no more."""

_ENDINGS = frozenset({".csv", ".tsv"})
_UNREADABLE = "It can't be read. Look whether another program has it open and whether you may read it."
_TOO_LARGE = f"It is larger than {LARGEST_BYTES // 1024**2} MiB. Download reports of shorter periods."

_Form = tuple[int, int]
"""Size in bytes and the time of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that has settled. `modified_at` in microseconds UTC; `name` is foreign text.

    `problem` is the sentence why it can't be read; then `data` is empty.
    """

    path: Path
    name: str
    modified_at: int
    sha256: str = ""
    data: bytes = field(default=b"", repr=False)
    problem: str = ""


@dataclass(slots=True)
class _Watched:
    form: _Form
    since_s: float
    is_told: bool = False


class WatchedFolder:
    """Looks when asked to, at the folder alone and not below it; belongs to one thread.

    `seen` says of a digest (SHA-256, hex) whether that content was imported before.
    """

    def __init__(self, folder: Path, clock: Clock, seen: Callable[[str], bool]) -> None:
        self._folder = folder
        self._clock = clock
        self._seen = seen
        self._watched: dict[Path, _Watched] = {}
        self._problem: str | None = None

    @property
    def problem(self) -> str | None:
        """Why the folder could not be looked into the last time; None when it could."""
        return self._problem

    def look(self) -> tuple[FoundFile, ...]:
        """The files that have settled since the last look and hold something new, by name.

        A file is told once, whether it can be read or not, and again when it has changed. Blocks on the disk.
        """
        forms = self._forms()
        if forms is None:
            # What is known stays so: a drive that comes back brings nothing new.
            return ()
        self._watched = {path: self._settling(path, form) for path, form in forms.items()}
        now_s = self._clock.monotonic()
        settled = [
            path
            for path, each in self._watched.items()
            if not each.is_told and now_s - each.since_s >= SETTLES_WITHIN_S
        ]
        found = [self._told(path) for path in sorted(settled)]
        return tuple(each for each in found if each is not None)

    def _forms(self) -> dict[Path, _Form] | None:
        try:
            paths = [path for path in self._folder.iterdir() if _is_report(path)]
        except OSError:
            self._problem = "The watched folder can't be opened. Look whether it is there and you may read it."
            return None
        self._problem = None
        forms = ((path, _form(path)) for path in paths)
        return {path: form for path, form in forms if form is not None}

    def _settling(self, path: Path, form: _Form) -> _Watched:
        known = self._watched.get(path)
        return known if known is not None and known.form == form else _Watched(form, self._clock.monotonic())

    def _told(self, path: Path) -> FoundFile | None:
        """The file, or None for content that is known and for one that is being written after all."""
        watched = self._watched[path]
        watched.is_told = True
        size, changed_ns = watched.form
        file = FoundFile(path, path.name, changed_ns // 1000)
        if size > LARGEST_BYTES:
            return replace(file, problem=_TOO_LARGE)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            del self._watched[path]
            return None
        except OSError:
            return replace(file, problem=_UNREADABLE)
        if _form(path) != watched.form:
            del self._watched[path]
            return None
        sha256 = hashlib.sha256(data).hexdigest()
        return None if self._seen(sha256) else replace(file, sha256=sha256, data=data)


def _is_report(path: Path) -> bool:
    return path.suffix.lower() in _ENDINGS and not path.name.startswith((".", "~"))


def _form(path: Path) -> _Form | None:
    """None for what is no plain file, or gone."""
    try:
        told = path.stat()
    except OSError:
        return None
    return (told.st_size, told.st_mtime_ns) if stat.S_ISREG(told.st_mode) else None
