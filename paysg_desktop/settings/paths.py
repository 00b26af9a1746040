"""Where workspaces live, and the folders that cannot be one."""

from __future__ import annotations

import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.settings.shared_folders import cloud_reason, network_reason

PRIVATE_FOLDER = 0o700


def default_workspace() -> Path:
    """The user's own workspace, in the operating system's folder for a program's data."""
    return Path(platformdirs.user_data_dir("PaySG Desktop", appauthor=False))


def workspace_name(folder: Path) -> str:
    """What people call a workspace: its folder's name, but for the user's own, which has the program's."""
    return "My workspace" if folder == default_workspace() else folder.name


def prepare_workspace(path: Path) -> Path:
    """Make `path` ready to be a workspace and return it in absolute form.

    A folder that is made is for its user only (0700). Raises RefusedError for a folder that is shared, on the
    network or synced to a cloud, and StorageError when it can't be made or written.
    """
    folder = path.expanduser().absolute()
    _refuse_shared(folder)
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except (FileExistsError, NotADirectoryError) as error:
        raise StorageError(
            f"A file stands where the workspace {folder} should be. Name another folder."
        ) from error
    except OSError as error:
        raise StorageError(
            f"The workspace {folder} can't be written: {error.strerror}. Name another folder, or make it yours."
        ) from error
    _refuse_open_to_all(folder)
    return folder


@contextmanager
def throwaway_workspace() -> Iterator[Path]:
    """A fresh private workspace in the temporary folder, removed with everything in it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="paysg-desktop-demo-"))
    try:
        yield folder
    finally:
        # It may be gone already, and on Windows a file in it may still be open somewhere.
        shutil.rmtree(folder, ignore_errors=True)


def _refuse_shared(folder: Path) -> None:
    for place in dict.fromkeys((folder, folder.resolve())):
        reason = cloud_reason(place.parts) or network_reason(place)
        if reason:
            raise RefusedError(
                f"{folder} can't be a workspace: {reason}. The database needs a folder on this computer's own "
                "disk, or it loses what it stored. Name one with --workspace."
            )


def _refuse_open_to_all(folder: Path) -> None:
    if sys.platform != "win32" and folder.stat().st_mode & stat.S_IWOTH:
        raise RefusedError(
            f"{folder} can't be a workspace: every user of this computer may write there. "
            "Name a folder of your own."
        )
