"""A consistent copy of the database while it is written to: copied in small steps, proven, then given its name.

The copy reads from one snapshot: a read transaction that is held for as long as it takes. Without one SQLite
would begin again at each commit of the writer. In WAL mode a reader stops no writer; what it costs is that the
write-ahead log can't be started over meanwhile, so it grows by what is written in that time.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from paysg_desktop import __version__
from paysg_desktop.documents.whole_file import in_place, sync_folder
from paysg_desktop.domain.backup import Breathe, Progress, Sheet, Tell
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.heads import Heads
from paysg_desktop.store.backup_files import (
    backup_path,
    draft_path,
    folder_error,
    remove_drafts,
    require_room,
    sheet_bytes,
    sheet_path,
    total_size,
)
from paysg_desktop.store.check import wrong_with
from paysg_desktop.store.connection import open_reader, schema_version
from paysg_desktop.store.durable import PRIVATE_FILE
from paysg_desktop.store.heads import chain_heads

PAGES_A_STEP = 64
"""A quarter of a megabyte, copied in well under a millisecond."""
_SYNC_EVERY_STEPS = 16
_OPERATIONS = 20_000
"""Of SQLite's machine between two breaths while a copy is checked: about a millisecond."""
_CHUNK = 1024 * 1024
_JOURNAL_MODE_AT, _ROLLBACK_MODE = 18, b"\x01\x01"
"""The file format's two version bytes (sqlite.org/fileformat.html, 1.3.3): 1 says that no WAL belongs to it."""


def back_up(
    database: Path, folder: Path, workspace: str, at: int, tell: Tell, breathe: Breathe
) -> tuple[Path, Sheet]:
    """Make a verified backup in a folder; gives its file and its sheet, which lies beside it.

    `breathe` is called between small steps. Raises StorageError with what to do; then nothing new stands in the
    folder, and what stood there is left alone.
    """
    require_room(folder, total_size([database, database.with_name(f"{database.name}-wal")]))
    remove_drafts(folder, workspace)
    draft = draft_path(folder, workspace)
    try:
        heads = _copy(database, draft, tell, breathe)
        proven = _proven(draft, heads, tell, breathe)
        target = backup_path(folder, workspace, at)
        sheet = Sheet(target.name, workspace, at, *proven)
        # The sheet first: a file without one would be nobody's.
        with in_place(sheet_path(target), PRIVATE_FILE) as file:
            file.write(sheet_bytes(sheet))
        draft.replace(target)
        sync_folder(folder)
    except sqlite3.Error as error:
        raise _copy_error(error, folder) from error
    except OSError as error:
        raise folder_error(error, folder) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return target, sheet


@contextmanager
def opened_copy(path: Path, breathe: Breathe) -> Iterator[sqlite3.Connection]:
    """A backup to read and nothing else: no lock, and no file beside it. Raises sqlite3.Error."""
    name = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)) as connection:
        connection.execute("PRAGMA query_only = ON")
        stop: list[BaseException] = []

        def turn() -> int:
            try:
                breathe()
            except BaseException as error:  # noqa: BLE001 - SQLite swallows it; it is raised again below
                stop.append(error)
                return 1
            return 0

        connection.set_progress_handler(turn, _OPERATIONS)
        try:
            yield connection
        except sqlite3.OperationalError:
            if stop:
                raise stop[0] from None
            raise


def counts_of(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows by table; what an index of SQLite's own keeps for itself is left out."""
    counts = {}
    for name in plain_tables(connection):
        (counts[name],) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 - from the schema
    return counts


def plain_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The names of ordinary tables: neither virtual ones nor those behind them."""
    listed = connection.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
    return tuple(name for name, kind in listed if kind == "table" and not name.startswith("sqlite_"))


def file_sha256(path: Path, breathe: Breathe) -> str:
    """The hash of a file's bytes in hex. Raises OSError."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            breathe()
    return found.hexdigest()


def forget_wal(path: Path) -> None:
    """Make a copy a file that stands alone. Raises OSError."""
    with path.open("rb+") as file:
        file.seek(_JOURNAL_MODE_AT)
        file.write(_ROLLBACK_MODE)
        file.flush()
        os.fsync(file.fileno())


def _copy(database: Path, draft: Path, tell: Tell, breathe: Breathe) -> Heads:
    """Copy one snapshot; gives the heads that it had, read from the database itself."""
    handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    steps = 0

    def step(_: int, left: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if steps % _SYNC_EVERY_STEPS == 0:
            # Little by little: one large flush at the end would hold up the writer's own.
            os.fsync(handle)
        tell(Progress("copying", total - left, total))
        breathe()

    name = f"{draft.absolute().as_uri()}?mode=rw&nolock=1"
    try:
        with closing(open_reader(database)) as reader, closing(sqlite3.connect(name, uri=True)) as copy:
            copy.execute("PRAGMA synchronous = OFF")
            reader.execute("BEGIN")
            heads = chain_heads(reader)
            reader.backup(copy, pages=PAGES_A_STEP, progress=step)
        forget_wal(draft)
    finally:
        os.close(handle)
    return heads


def _proven(
    draft: Path, heads: Heads, tell: Tell, breathe: Breathe
) -> tuple[str, int, dict[str, int], Heads, int, str]:
    """The rest of a sheet, read from the copy itself; raises StorageError where the copy is not whole."""
    tell(Progress("checking"))
    with opened_copy(draft, breathe) as copy:
        wrong = wrong_with(copy)
        if wrong is None and chain_heads(copy) != heads:
            wrong = "The copy does not end where the log ended."
        if wrong is not None:
            raise StorageError(
                f"The backup was made and is not good, so it was thrown away. {wrong} Check the database with "
                "`paysg-desktop db check`, and the disk that the backup is on. Earlier backups are kept."
            )
        counts, version = counts_of(copy), schema_version(copy)
    return __version__, version, counts, heads, draft.stat().st_size, file_sha256(draft, breathe)


def _copy_error(error: sqlite3.Error, folder: Path) -> StorageError:
    text = str(error).lower()
    if "full" in text or "i/o" in text or "unable to open" in text or "readonly" in text:
        return folder_error(OSError(0, f"the disk said “{error}”"), folder)
    return StorageError(
        f"The database could not be copied ({type(error).__name__}). Check it with `paysg-desktop db check`. "
        "Earlier backups are kept."
    )
