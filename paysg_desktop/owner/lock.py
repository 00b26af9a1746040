"""The lock that makes a process the owner of a workspace. The system drops it when the process ends, however."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paysg_desktop.domain.errors import StorageError, WorkspaceOwnedError
from paysg_desktop.owner.address import remove_stale

if TYPE_CHECKING:  # a window starts its engine before anything else is imported
    from paysg_desktop.domain.ports import Clock

FILE_NAME = "owner.lock"
KINDS = ("window", "listen", "command")
_KIND_WORDS = {
    "window": "a window of PaySG Desktop",
    "listen": "`paysg-desktop listen`",
    "command": "another paysg-desktop command",
}
_CONTENT_BYTES = 256
"""The content is padded to one length, so that one write replaces it and no reader sees half of it."""
_ATTEMPTS = 60
_PAUSE_S = 0.01


@dataclass(frozen=True, slots=True)
class Holder:
    """Who owns a workspace; `since_at` is in microseconds UTC."""

    pid: int
    kind: str
    since_at: int


if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 0x7FFF_0000
    """Far beyond the content: Windows lets nobody read a byte that is locked."""

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    _lock_shared = _lock

    def _unlock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _flock(handle: int, operation: int) -> bool:
        try:
            fcntl.flock(handle, operation | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _lock(handle: int) -> bool:
        return _flock(handle, fcntl.LOCK_EX)

    def _lock_shared(handle: int) -> bool:
        return _flock(handle, fcntl.LOCK_SH)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class OwnerLock:
    """Ownership of one workspace, from `acquire` to `release` or to the end of the process."""

    def __init__(self, handle: int, holder: Holder) -> None:
        self._handle: int | None = handle
        self.holder = holder

    @classmethod
    def acquire(cls, workspace: Path, kind: str, clock: Clock) -> OwnerLock:
        """Own the existing folder `workspace` as a `window`, a `listen` or a `command`.

        What an owner that was killed left behind is cleared away. Raises WorkspaceOwnedError naming the owner
        when there is one, and StorageError when the lock can't be used.
        """
        path = workspace / FILE_NAME
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(_unusable_sentence(path, error)) from error
        try:
            _own(handle, workspace)
            holder = Holder(os.getpid(), kind, clock.now())
            _write(handle, json.dumps(asdict(holder)))
            remove_stale(workspace)
        except OSError as error:
            os.close(handle)
            raise StorageError(_unusable_sentence(path, error)) from error
        except BaseException:
            os.close(handle)
            raise
        return cls(handle, holder)

    def release(self) -> None:
        """Give the workspace back; doing it twice is doing it once."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):
                _write(handle, "")
                _unlock(handle)
            os.close(handle)


def holder(workspace: Path) -> Holder | None:
    """Who owns the workspace now, or None. An owner that has not said who it is yet has pid 0 and no kind."""
    try:
        handle = os.open(workspace / FILE_NAME, os.O_RDWR)
    except OSError:
        return None
    try:
        if _lock_shared(handle):
            _unlock(handle)
            return None
        return _read(handle) or Holder(0, "", 0)
    finally:
        os.close(handle)


def _own(handle: int, workspace: Path) -> None:
    if not _try_to_own(handle):
        raise WorkspaceOwnedError(_owned_sentence(workspace, _read(handle)))


def _try_to_own(handle: int) -> bool:
    """Take the lock; one that only looks, as `holder` does for a moment, is waited for, an owner is not."""
    for _ in range(_ATTEMPTS):
        if _lock(handle):
            return True
        if sys.platform != "win32":
            if not _lock_shared(handle):
                return False
            _unlock(handle)
        time.sleep(random.uniform(0, _PAUSE_S))
    return False


def _read(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(handle, _CONTENT_BYTES))
        return Holder(int(found["pid"]), str(found["kind"]), int(found["since_at"]))
    except (ValueError, KeyError, TypeError):
        return None


def _write(handle: int, content: str) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, content.encode().ljust(_CONTENT_BYTES))


def _unusable_sentence(path: Path, error: OSError) -> str:
    return f"The workspace's lock {path} can't be used: {error.strerror}."


def _owned_sentence(workspace: Path, found: Holder | None) -> str:
    if found is None:
        return f"Another PaySG Desktop process uses the workspace {workspace}. Close it first."
    who = _KIND_WORDS.get(found.kind, "another PaySG Desktop process")
    return f"The workspace {workspace} is in use by {who} (process {found.pid}). Close it first."
