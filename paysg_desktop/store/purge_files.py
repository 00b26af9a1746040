"""Copies of ours that still hold what was purged: earlier backups, and what was kept aside of the database."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.backup_files import (
    NONE_EARLIER,
    Earlier,
    folder_error,
    own_backups,
    own_drafts,
    sheet_path,
)
from paysg_desktop.store.connection import FILE_NAME
from paysg_desktop.store.swap import FOLDER as DAMAGED

_BACKUPS = "backups"
_ASIDE = ("before-restore-*", f"{DAMAGED}*")
_LEFT = (".restoring-*", *(f"{FILE_NAME}.{each}*" for each in ("recovered", "recovering", "reading", "restored")))
"""What a restore or a recovery that was killed left half done, with the logs beside it."""


def own_copies(
    workspace: Path, identity: str, folders: Sequence[Path], earlier: Earlier = NONE_EARLIER
) -> list[Path]:
    """Files and folders of ours that may hold what was purged. Of `folders` only this workspace's backups, by all
    ids that it had.

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
        ours = own_backups(folder, identity, earlier)
        found += [each for path, _ in ours for each in (path, sheet_path(path))]
        try:
            found += own_drafts(folder, identity, earlier)
        except OSError as error:
            raise folder_error(error, folder) from error
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
