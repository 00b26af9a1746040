"""Putting a recovered file in the place of a damaged one, which is kept aside. A crash loses neither."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from paysg_desktop.documents.whole_file import sync_folder
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.durable import keep

FOLDER = "damaged"
_ASIDE_TRIES = 100


def recovered_path(path: Path) -> Path:
    """The recovered file, complete: while it stands there, the swap is still to be finished."""
    return path.with_name(f"{path.name}.recovered")


def begun_path(path: Path) -> Path:
    """The recovered file while it is written: worth nothing after a crash."""
    return path.with_name(f"{path.name}.recovering")


def finish_swap(path: Path) -> Path | None:
    """Finish a swap that was begun; gives the folder where the damaged file is now, None when there was none."""
    if not recovered_path(path).exists():
        return None
    return swap(path)


def swap(path: Path) -> Path:
    """Keep the database with its log aside and put the recovered file in its place.

    The old write-ahead log goes first: beside the new file it would be played into that. Until the last step,
    which is atomic, the next start finds the recovered file and does all this again.
    """
    fresh = recovered_path(path)
    try:
        aside = _new_folder(path, fresh)
        with suppress(FileNotFoundError):
            keep(path, aside / path.name)
        for suffix in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                path.with_name(path.name + suffix).replace(aside / (path.name + suffix))
        sync_folder(aside)
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(
            f"The recovered database could not be put in its place: {error.strerror}. Both files are kept; "
            f"start the program again. ({path})"
        ) from error
    return aside


def _new_folder(path: Path, fresh: Path) -> Path:
    """Named by the day and the minute of the recovery, in UTC."""
    made_at = datetime.fromtimestamp(fresh.stat().st_mtime, UTC)
    base = path.parent / FOLDER
    base.mkdir(mode=0o700, exist_ok=True)
    for number in range(1, _ASIDE_TRIES):
        folder = base / (f"{made_at:%Y-%m-%d-%H%M}" + (f"-{number}" if number > 1 else ""))
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            return folder
    raise FileExistsError(0, "too many recoveries in one minute")
