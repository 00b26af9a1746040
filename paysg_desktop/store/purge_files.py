"""Copies of ours that still hold what was purged: earlier backups, and what was kept aside of the database."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.backup_files import own_backups, sheet_path
from paysg_desktop.store.swap import FOLDER as DAMAGED

_BACKUPS = "backups"
_ASIDE = ("before-restore-*", f"{DAMAGED}*")
_LEFT = ("*.recovered", "*.recovering")


def own_copies(workspace: Path, identity: str, folders: Sequence[Path]) -> list[Path]:
    """Files and folders of ours that may hold what was purged. Of `folders` only this workspace's backups.

    Raises StorageError where a folder can't be read: what is in it would be left.
    """
    found = list((workspace / _BACKUPS).glob("*")) if (workspace / _BACKUPS).is_dir() else []
    found += [path for pattern in (*_ASIDE, *_LEFT) for path in workspace.glob(pattern)]
    for folder in folders:
        if not folder.is_dir():
            raise StorageError(
                f"The folder for backups {folder} is not there, and backups in it still hold what is to go. "
                "Nothing was purged. Connect it, or choose another folder."
            )
        found += [each for path, _ in own_backups(folder, identity) for each in (path, sheet_path(path))]
    return sorted(set(found))


def remove_copies(paths: Sequence[Path]) -> tuple[str, ...]:
    """Remove them; gives their names. Raises StorageError where one can't be."""
    for path in paths:
        with suppress(FileNotFoundError):
            try:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            except OSError as error:
                if isinstance(error, FileNotFoundError):
                    continue
                raise StorageError(
                    f"{path} still holds what was purged, and can't be removed ({type(error).__name__}). Remove "
                    "it by hand, and run `paysg-desktop db purge` again."
                ) from None
    return tuple(path.name for path in paths)
