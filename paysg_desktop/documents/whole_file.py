"""Writing a file whole or not at all: beside the target first, to the disk, and only then in its place."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from paysg_desktop.domain.errors import StorageError

_NEW_FILE_MODE = 0o666
"""As any program's new file: what the user's own mask leaves of it."""
_IN_USE = frozenset({32, 33})
"""Windows' numbers for a file that another program holds open or locked."""
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """The same as `in_place`, for a file that people asked for. Raises StorageError with what to do."""
    try:
        with in_place(path, _NEW_FILE_MODE) as file:
            yield file
    except OSError as error:
        raise StorageError(_sentence(path, error)) from error


@contextmanager
def in_place(path: Path, mode: int) -> Iterator[BinaryIO]:
    """A draft beside `path` to write into; it takes that name when the block ends well.

    Whatever goes wrong, an interruption included, leaves what was at `path` as it was. Raises OSError.
    """
    target = path.resolve()
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    with _opened(draft, mode) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
    try:
        draft.replace(target)
    except OSError:
        _remove(draft)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Have the disk keep new names in a folder, where the system can say so of one: Windows can't, nor can some
    network file systems."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _opened(draft: Path, mode: int) -> Iterator[BinaryIO]:
    """The draft, which goes when the block does not end well."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(draft, flags, mode), "wb")
    try:
        with file:
            yield file
    except BaseException:
        _remove(draft)
        raise


def _remove(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink()


def _sentence(path: Path, error: OSError) -> str:
    if getattr(error, "winerror", None) in _IN_USE:
        why, to_do = "another program has it open", "Close it there, or choose another name"
    elif error.errno in _NO_SPACE:
        why, to_do = "there is no space left on that disk", "Make room, or choose another folder"
    elif error.errno in _NOT_ALLOWED:
        why = "you may not write there, or another program has it open"
        to_do = "Close it there, or choose another folder"
    elif error.errno in _NO_FOLDER:
        why, to_do = "the folder is not there", "Make it, or choose another one"
    elif error.errno == errno.EISDIR:
        why, to_do = "there is a folder of that name", "Choose another name"
    else:
        why, to_do = f"the disk said: {error.strerror or type(error).__name__}", "Choose another folder"
    return f"{path} could not be written: {why}. What was there before is as it was. {to_do}, and try again."
