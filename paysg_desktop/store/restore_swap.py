"""The last steps of a restore: the old log goes, the restored file takes the database's name. It is old or new.

The old write-ahead log has to go first: beside the new file it would be played into that. So the restored file
stands beside the database under a name of its own until both are done. While it stands there, the next opening
finishes what was begun.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from paysg_desktop.documents.whole_file import sync_folder
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.durable import copy_durably
from paysg_desktop.store.swap import begun_path, recovered_path

log = logging.getLogger(__name__)

_LOGS = ("-wal", "-shm", "-journal")


def restored_path(path: Path) -> Path:
    """The restored file, complete and proven: while it stands there, the restore is still to be finished."""
    return path.with_name(f"{path.name}.restored")


def beside(path: Path) -> list[str]:
    """The names of files that belong to the old database: its logs, and what a recovery of it left."""
    begun = begun_path(path)
    names = [path.name + end for end in _LOGS]
    names += [recovered_path(path).name, begun.name, *(begun.name + end for end in _LOGS)]
    return [name for name in names if path.with_name(name).exists()]


def finish_restore(path: Path) -> bool:
    """Finish a restore that was cut short; True where there was one. Raises StorageError."""
    if not restored_path(path).exists():
        return False
    try:
        _finish(path)
    except OSError as error:
        raise StorageError(
            f"A restore was cut short and can't be finished: {error.strerror}. Both databases are kept; close "
            f"what else reads them and start the program again. ({path})"
        ) from error
    log.info("A restore that was cut short is finished")
    return True


def take_place(path: Path, staged: Path, aside: Path | None) -> None:
    """Put the staged file in the place of the database, of which `aside` holds all.

    Raises OSError; then all is as it was, or, where even that can't be, the restored file stands beside it still.
    """
    fresh = restored_path(path)
    staged.replace(fresh)
    try:
        _finish(path)
    except OSError:
        if fresh.exists():
            _undo(path, fresh, aside)
        raise


def _finish(path: Path) -> None:
    sync_folder(path.parent)
    for name in beside(path):
        path.with_name(name).unlink(missing_ok=True)
    restored_path(path).replace(path)
    sync_folder(path.parent)


def _undo(path: Path, fresh: Path, aside: Path | None) -> None:
    """The restored file goes last: a crash before that finishes the restore, one behind it has undone it."""
    if aside is not None:
        for kept in aside.iterdir():
            if not path.with_name(kept.name).exists():
                copy_durably(kept, path.with_name(kept.name))
        sync_folder(path.parent)
    fresh.unlink()
    if aside is not None:
        _let_go(path, aside)


def _let_go(path: Path, aside: Path) -> None:
    """Second names of a database that goes on would change with it, their log would not."""
    with suppress(OSError):
        if not aside.joinpath(path.name).samefile(path):
            return
        for kept in aside.iterdir():
            kept.unlink()
        aside.rmdir()
