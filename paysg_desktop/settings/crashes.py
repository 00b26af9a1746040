"""Reports of runs that ended unexpectedly: written by the run itself as it dies, and offered by the next one.

Each long-running process has a file of its own, which it holds as long as it lives and removes when it ends well.
What is left by one that is gone tells how it ended, where it had the time to say so: a fault below Python is
written by `faulthandler`, an error that nobody caught by us. A run that was killed says nothing, and is none.
Nothing is ever sent anywhere.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.settings.files import PRIVATE_FILE
from paysg_desktop.settings.paths import PRIVATE_FOLDER
from paysg_desktop.settings.traces import clean_trace, trace_of
from paysg_desktop.settings.user_state import state_folder

log = logging.getLogger(__name__)

FOLDER_NAME = "crashes"
KINDS = ("window", "engine", "listen")
_NEW, _TOLD = "run-", "told-"
_KEPT = 5
"""Reports that were offered and are kept for the diagnostics."""
_LONGEST = 200_000
_NO_END = (PaySGDesktopError, BrokenPipeError)
"""Errors with which a run ends as it should: they are sentences for people, or a reader that went away."""


@dataclass(frozen=True, slots=True)
class CrashReport:
    """How a run ended: `kind` is one of KINDS, `at` in microseconds UTC. `text` holds no foreign text."""

    path: Path
    kind: str
    version: str
    at: int
    text: str


class _Run:
    """The file of one process, while it lives."""

    def __init__(self, kind: str, folder: Path) -> None:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        self.path = folder / f"{_NEW}{kind}-{os.getpid()}-{secrets.token_hex(4)}.txt"
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, PRIVATE_FILE)
        _hold(handle)
        self.file: IO[str] = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace")
        self.write(json.dumps({"kind": kind, **_origin()}))
        self._was_enabled = faulthandler.is_enabled()
        faulthandler.enable(self.file)

    def write(self, text: str) -> None:
        with suppress(OSError):
            self.file.write(f"{text}\n")
            self.file.flush()

    def end(self, *, is_well: bool) -> None:
        faulthandler.disable()
        if self._was_enabled and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        with suppress(OSError):
            self.file.close()
        if is_well:
            with suppress(OSError):
                self.path.unlink()


_runs: list[_Run] = []
"""That of this process, while `watched`."""


@contextmanager
def watched(kind: str, folder: Path | None = None) -> Iterator[None]:
    """Leave a report of this process where it ends unexpectedly within the block. `kind` is one of KINDS."""
    try:
        run = _Run(kind, folder or crash_folder())
    except OSError as error:
        log.info("Reports of a crash could not be kept: %s", type(error).__name__)
        yield
        return
    _runs.append(run)
    is_well = True
    try:
        yield
    except _NO_END:
        raise
    except Exception as error:
        is_well = False
        run.write(trace_of(error))
        raise
    finally:
        _runs.remove(run)
        run.end(is_well=is_well)


def note_uncaught(error: BaseException) -> None:
    """An error that nobody caught, after which the process may go on: of use if it does not."""
    for run in _runs:
        run.write(trace_of(error))


def crash_folder() -> Path:
    """Where the reports of this user are kept."""
    return state_folder() / FOLDER_NAME


class CrashReports:
    """What earlier runs left. Any thread, any process of the user; it is never worth a failure."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or crash_folder()

    def waiting(self) -> tuple[CrashReport, ...]:
        """Reports that were not offered yet, newest first. What runs that said nothing left is cleared away."""
        found = []
        for path in self._files(_NEW):
            report = None if _is_held(path) else _read(path)
            if report is not None:
                found.append(report)
            elif not _is_held(path):
                _remove(path)
        return _newest_first(found)

    def told(self) -> tuple[CrashReport, ...]:
        """Those that were offered, newest first."""
        return _newest_first([each for path in self._files(_TOLD) if (each := _read(path)) is not None])

    def dismiss(self) -> None:
        """All that wait were offered: they are kept for the diagnostics alone, the newest few."""
        for report in self.waiting():
            with suppress(OSError):
                report.path.rename(report.path.with_name(_TOLD + report.path.name.removeprefix(_NEW)))
        for report in self.told()[_KEPT:]:
            _remove(report.path)

    def _files(self, start: str) -> list[Path]:
        try:
            return sorted(self.folder.glob(f"{start}*.txt"))
        except OSError:
            return []


def _origin() -> dict[str, Any]:
    from paysg_desktop.settings.build_info import build_info

    built = build_info()
    return {
        "version": built.version,
        "commit": built.commit,
        "frozen": built.frozen,
        "python": ".".join(map(str, sys.version_info[:3])),
        "system": sys.platform,
    }


def _read(path: Path) -> CrashReport | None:
    """None where it says nothing of an end, or is no file of ours."""
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST).decode("utf-8", "replace")
            at = os.fstat(file.fileno()).st_mtime_ns // 1000
        head, _, rest = content.partition("\n")
        told = json.loads(head)
        kind, version = str(told["kind"]), str(told["version"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    text = clean_trace(rest)
    if not text or kind not in KINDS or len(version) > 40 or not version.isprintable():
        return None
    return CrashReport(path, kind, version, at, text)


def _newest_first(reports: list[CrashReport]) -> tuple[CrashReport, ...]:
    return tuple(sorted(reports, key=lambda each: each.at, reverse=True))


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


if sys.platform == "win32":

    def _hold(handle: int) -> None:
        """Windows lets nobody rename a file that is open."""

    def _is_held(path: Path) -> bool:
        beside = path.with_suffix(".held")
        try:
            path.rename(beside)
            beside.rename(path)
        except OSError:
            return path.exists()
        return False

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_held(path: Path) -> bool:
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            return False
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(handle)
        return False
