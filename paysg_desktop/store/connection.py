"""Opening the database file: the settings that durability rests on, and the refusals."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.errors import StorageError, WorkspaceDamagedError, WorkspaceTooNewError
from paysg_desktop.store.schema_facts import SCHEMA_VERSION

FILE_NAME = "paysg-desktop.db"
BUSY_TIMEOUT_MS = 4500
"""Somebody else's lock is waited for: less than the 5 s after which a sender must have its answer."""
_CHECKPOINT_PAGES = 4000
_WRITERS_STATEMENTS, _READERS_STATEMENTS = 512, 128
"""Kept prepared: each table that is filled by few statements has one for each number of rows (`many.py`)."""
_WRITER_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    f"wal_autocheckpoint = {_CHECKPOINT_PAGES}",
    *(("fullfsync = ON", "checkpoint_fullfsync = ON") if sys.platform == "darwin" else ()),
)


def database_path(workspace: Path) -> Path:
    return workspace / FILE_NAME


def open_writer(path: Path, *, may_create: bool = True) -> sqlite3.Connection:
    """The one connection that writes: WAL, synchronous FULL, which is what makes a 2xx mean durable.

    Raises StorageError with a sentence for people.
    """
    name = str(path) if may_create else f"{path.absolute().as_uri()}?mode=rw"
    return _opened(name, path, _WRITER_PRAGMAS, _WRITERS_STATEMENTS)


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, for pages and searches; raises StorageError."""
    name = f"{path.absolute().as_uri()}?mode=ro"
    return _opened(name, path, ("query_only = ON",), _READERS_STATEMENTS)


def prepare(path: Path) -> None:
    """Create the database or bring it to this version; a copy is kept before an old one is changed.

    Raises WorkspaceTooNewError for a file of a newer program and StorageError for one that can't be used.
    """
    with closing(open_writer(path)) as connection:
        try:
            version = schema_version(connection)
            if version > SCHEMA_VERSION:
                raise WorkspaceTooNewError(too_new_sentence(version))
            if version == SCHEMA_VERSION:
                return
            if version > 0:
                _back_up(connection, path, version)
            _migrate(connection)
            path.chmod(0o600)
        except UnicodeDecodeError as error:
            raise damaged(path) from error
        except (sqlite3.Error, OSError) as error:
            raise storage_error(error, path) from error


def _migrate(connection: sqlite3.Connection) -> None:
    # Loaded by what changes a schema alone: most starts find it as it should be.
    from sqlite_utils import Database

    from paysg_desktop.store.schema import migrations

    migrations.apply(Database(connection, execute_plugins=False))


def schema_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def too_new_sentence(version: int) -> str:
    return (
        f"This workspace was written by a newer PaySG Desktop (schema {version}, this one knows "
        f"{SCHEMA_VERSION}). Nothing was changed; open it with the newer program."
    )


def storage_error(error: Exception, path: Path) -> StorageError:
    """What the database said, as a sentence with the next step; the file is named, its content never."""
    text = str(error).lower()
    if "malformed" in text or "not a database" in text:
        return damaged(path)
    named = f"({path}: {type(error).__name__})"
    if "full" in text or "no space" in text:
        sentence = "The disk is full. Free some space; nothing that was stored is lost."
    elif "locked" in text or "busy" in text:
        sentence = "Another program holds the database. Close it and try again."
    elif "readonly" in text or "read-only" in text or "unable to open" in text:
        sentence = "The database can't be opened for writing. Check that the folder exists and is yours."
    elif "disk i/o" in text:
        sentence = (
            "The disk could not be read or written. Check that it is connected and healthy; "
            "what was stored before is kept."
        )
    else:
        sentence = "The database could not be used. What was stored before is kept."
    return StorageError(f"{sentence} {named}")


def damaged(path: Path) -> WorkspaceDamagedError:
    """The file does not read as what was written."""
    return WorkspaceDamagedError(
        "The database file is damaged. It is left as it is; `paysg-desktop db recover` takes over what can still "
        f"be read, and keeps the damaged file. ({path})"
    )


def _opened(name: str, path: Path, pragmas: Iterable[str], statements: int) -> sqlite3.Connection:
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            name,
            uri=name.startswith("file:"),
            timeout=BUSY_TIMEOUT_MS / 1000,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=statements,
        )
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        raise storage_error(error, path) from error
    except UnicodeDecodeError as error:  # a damaged file can put its bytes into what the database says of it
        if connection is not None:
            connection.close()
        raise damaged(path) from error
    return connection


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"before-schema-{SCHEMA_VERSION}-from-{version}.db"
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
    target.chmod(0o600)
