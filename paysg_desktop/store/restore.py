"""Putting a backup in the place of the database: proven first, and what was there before is kept aside.

Nobody else may have the workspace open: the caller owns it. Until the last steps (`restore_swap`) the workspace is
what it was; a crash leaves at most a folder `.restoring-…`, which the next restore clears away.
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from datetime import UTC
from pathlib import Path

from paysg_desktop.documents.whole_file import sync_folder
from paysg_desktop.domain.backup import Breathe, Progress, RestoreDone, Sheet, Tell
from paysg_desktop.domain.errors import StorageError, WorkspaceDamagedError, WorkspaceTooNewError
from paysg_desktop.domain.heads import Heads
from paysg_desktop.domain.times import SINGAPORE, iso_utc, to_datetime
from paysg_desktop.store.backup import counts_of, file_sha256, opened_copy
from paysg_desktop.store.backup_files import PRIVATE_FOLDER
from paysg_desktop.store.backup_log import all_ids, begin_anew
from paysg_desktop.store.check import wrong_with
from paysg_desktop.store.connection import (
    FILE_NAME,
    open_reader,
    open_writer,
    prepare,
    schema_version,
    storage_error,
    too_new_sentence,
)
from paysg_desktop.store.desk import record
from paysg_desktop.store.durable import copy_durably, keep
from paysg_desktop.store.heads import chain_heads
from paysg_desktop.store.restore_swap import beside, restored_path, take_place
from paysg_desktop.store.schema_facts import SCHEMA_VERSION

_STAGE = ".restoring-"
_PAUSE = "UPDATE destinations SET stopped = ? WHERE stopped = ''"
_NOT_A_BACKUP = "It is left as it is, and nothing was changed. Choose another backup."


def new_stage(workspace: Path) -> Path:
    """A fresh folder in the workspace to make a restore ready in; those that crashes left are removed."""
    for left in workspace.glob(f"{_STAGE}*"):
        shutil.rmtree(left, ignore_errors=True)
    stage = workspace / f"{_STAGE}{secrets.token_hex(4)}"
    stage.mkdir(mode=PRIVATE_FOLDER)
    return stage


def prove(path: Path, sheet: Sheet | None, tell: Tell, breathe: Breathe) -> tuple[Heads, int, dict[str, int]]:
    """Whether a backup is whole, and what its sheet says; gives its heads, schema and counts.

    Raises StorageError with a sentence, WorkspaceTooNewError for one of a newer program.
    """
    tell(Progress("checking"))
    try:
        if sheet is not None and file_sha256(path, breathe) != sheet.sha256:
            raise StorageError(f"{path.name} is not what was written when the backup was made. {_NOT_A_BACKUP}")
        with opened_copy(path, breathe) as copy:
            version = schema_version(copy)
            if version > SCHEMA_VERSION:
                raise WorkspaceTooNewError(too_new_sentence(version))
            wrong = "It is no database of PaySG Desktop." if version < 1 else wrong_with(copy)
            if wrong is not None:
                raise StorageError(f"{path.name} can't be restored. {wrong} {_NOT_A_BACKUP}")
            heads, counts = chain_heads(copy), counts_of(copy)
    except sqlite3.Error as error:
        raise StorageError(f"{path.name} is no backup that can be read. {_NOT_A_BACKUP}") from error
    except OSError as error:
        raise StorageError(f"{path} can't be read: {error.strerror}. Nothing was changed.") from error
    if sheet is not None and (heads != sheet.heads or counts != dict(sheet.counts)):
        raise StorageError(f"{path.name} does not hold what its sheet says. {_NOT_A_BACKUP}")
    return heads, version, counts


def log_of(source: Path) -> Path | None:
    """The write-ahead log beside a database, where one holds anything: it was left without being closed."""
    beside_it = source.with_name(f"{source.name}-wal")
    try:
        return beside_it if beside_it.stat().st_size else None
    except OSError:
        return None


def staged_copy(source: Path, stage: Path, *, with_log: bool = False) -> Path:
    """A backup's file under the database's name in the stage; on demand with what its log holds.

    Raises StorageError.
    """
    target = stage / FILE_NAME
    beside_it = log_of(source) if with_log else None
    try:
        copy_durably(source, target)
        if beside_it is not None:
            copy_durably(beside_it, target.with_name(f"{FILE_NAME}-wal"))
    except OSError as error:
        raise StorageError(
            f"The backup could not be copied into {stage.parent}: {error.strerror}. Free some space, or see that "
            "the folder is yours. Nothing was changed."
        ) from error
    if beside_it is not None:
        _take_in(target, source)
    return target


def restore_staged(
    workspace: Path,
    staged: Path,
    sheet: Sheet | None,
    at: int,
    tell: Tell,
    breathe: Breathe,
    *,
    is_moved: bool = False,
) -> RestoreDone:
    """Prove a staged copy, bring it to this version, and put it in place of the workspace's database.

    `is_moved` says that it was packed to go to another computer, whose backups are then not this one's.
    """
    heads, version, counts = prove(staged, sheet, tell, breathe)
    there = _ids_there(workspace / FILE_NAME, at)
    paused = _make_ready(staged, sheet, heads, counts, at, there, is_moved=is_moved)
    aside = _put_in_place(workspace, staged, at)
    if _heads(workspace / FILE_NAME).log_chain != heads.log_chain:
        raise StorageError(
            f"The database in place is not the one that was restored. What was there before is in {aside}."
        )
    return RestoreDone(
        at=sheet.at if sheet is not None else None,
        entries=counts["deliveries"],
        log_chain=heads.log_chain,
        schema=version,
        is_proven_by_sheet=sheet is not None,
        aside=str(aside) if aside is not None else None,
        has_settings=False,
        paused=paused,
        secrets=(),
    )


def keep_aside(workspace: Path, names: Sequence[str], at: int) -> Path:
    """Give these files of the workspace a second name in a folder that says what it is."""
    stem = f"before-restore-{to_datetime(at).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside = workspace / stem
    number = 1
    while aside.exists():
        number += 1
        aside = workspace / f"{stem}-{number}"
    aside.mkdir(mode=PRIVATE_FOLDER)
    for name in names:
        keep(workspace / name, aside / name)
    for folder in (aside, workspace):
        sync_folder(folder)
    return aside


def _make_ready(
    staged: Path,
    sheet: Sheet | None,
    heads: Heads,
    counts: dict[str, int],
    at: int,
    there: Mapping[str, int],
    *,
    is_moved: bool,
) -> int:
    """Migrate what is old; pause what would send on; note it in the audit trail. Gives how many were paused."""
    prepare(staged)
    made_at = sheet.at if sheet is not None else None
    try:
        with closing(open_writer(staged)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            paused = connection.execute(_PAUSE, (_paused_sentence(made_at),)).rowcount
            begin_anew(connection, at, there, is_moved=is_moved)
            what = f"backup of {iso_utc(made_at)}" if made_at is not None else "backup without a sheet"
            record(connection, at, "system", "backup restored", f"{what}, log entry {heads.log_position}")
            connection.execute("COMMIT")
            after, now_in = chain_heads(connection), counts_of(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        raise storage_error(error, staged) from error
    if (after.log_position, after.log_chain) != (heads.log_position, heads.log_chain):
        raise StorageError("The log of the backup changed while it was made ready. Nothing was changed here.")
    if now_in["deliveries"] != counts["deliveries"]:
        raise StorageError(
            "Entries of the backup's log are missing once it is made ready. Nothing was changed here."
        )
    return paused


def _ids_there(path: Path, at: int) -> dict[str, int]:
    """By which ids the workspace knew its backups until now; none where its database can't say."""
    with suppress(sqlite3.Error, StorageError, ValueError, TypeError):
        if path.exists():
            with closing(open_reader(path)) as connection:
                return all_ids(connection, at)
    return {}


def _paused_sentence(made_at: int | None) -> str:
    when = f" of {to_datetime(made_at).astimezone(SINGAPORE):%Y-%m-%d %H:%M}" if made_at is not None else ""
    return f"Restored from a backup{when}: what waits may have been sent since. Resume it to send that again."


def _put_in_place(workspace: Path, staged: Path, at: int) -> Path | None:
    path = workspace / FILE_NAME
    try:
        _settle(path)
        names = [*([FILE_NAME] if path.exists() else []), *beside(path)]
        aside = keep_aside(workspace, names, at) if names else None
        take_place(path, staged, aside)
    except OSError as error:
        next_step = " The next start finishes the restore." if restored_path(path).exists() else ""
        raise StorageError(
            f"The restored database could not be put in place: {error.strerror}. What was there before is kept."
            f"{next_step}"
        ) from error
    return aside


def _settle(path: Path) -> None:
    """Bring the write-ahead log into the file, so that it is one file; a damaged one stays as it is."""
    if not path.exists():
        return
    with suppress(StorageError, sqlite3.Error), closing(open_writer(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _take_in(staged: Path, source: Path) -> None:
    """Bring the log of a staged copy into its file; raises StorageError where they are not of one database."""
    try:
        with closing(open_writer(staged)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except WorkspaceDamagedError as error:
        raise StorageError(f"{source.name} can't be read with the log beside it. {_NOT_A_BACKUP}") from error
    except sqlite3.Error as error:
        raise storage_error(error, source) from error


def _heads(path: Path) -> Heads:
    try:
        with closing(open_reader(path)) as connection:
            return chain_heads(connection)
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
