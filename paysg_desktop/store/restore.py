"""Putting a backup in the place of the database: proven first, and what was there before is kept aside.

Nobody else may have the workspace open: the caller owns it. Until the last step, which is atomic, the workspace is
what it was; a crash leaves at most a folder `.restoring-…`, which the next restore clears away.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC
from pathlib import Path

from paysg_desktop.domain.backup import Breathe, Progress, RestoreDone, Sheet, Tell
from paysg_desktop.domain.errors import StorageError, WorkspaceTooNewError
from paysg_desktop.domain.heads import Heads
from paysg_desktop.domain.times import SINGAPORE, iso_utc, to_datetime
from paysg_desktop.store.backup import counts_of, file_sha256, opened_copy
from paysg_desktop.store.backup_files import PRIVATE_FOLDER, copy_durably, sync_folder
from paysg_desktop.store.backup_log import forget_workspace_id
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
from paysg_desktop.store.heads import chain_heads
from paysg_desktop.store.schema import SCHEMA_VERSION

_STAGE = ".restoring-"
_BESIDE = ("-wal", "-shm")
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


def staged_copy(source: Path, stage: Path) -> Path:
    """A backup's file under the database's name in the stage. Raises StorageError."""
    target = stage / FILE_NAME
    try:
        copy_durably(source, target)
    except OSError as error:
        raise StorageError(
            f"The backup could not be copied into {stage.parent}: {error.strerror}. Free some space, or see that "
            "the folder is yours. Nothing was changed."
        ) from error
    return target


def restore_staged(
    workspace: Path, staged: Path, sheet: Sheet | None, at: int, tell: Tell, breathe: Breathe
) -> RestoreDone:
    """Prove a staged copy, bring it to this version, and put it in place of the workspace's database."""
    heads, version, counts = prove(staged, sheet, tell, breathe)
    paused = _make_ready(staged, sheet, heads, counts, at)
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
        _keep(workspace / name, aside / name)
    sync_folder(aside)
    return aside


def _make_ready(staged: Path, sheet: Sheet | None, heads: Heads, counts: dict[str, int], at: int) -> int:
    """Migrate what is old; pause what would send on; note it in the audit trail. Gives how many were paused."""
    prepare(staged)
    made_at = sheet.at if sheet is not None else None
    try:
        with closing(open_writer(staged)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            paused = connection.execute(_PAUSE, (_paused_sentence(made_at),)).rowcount
            forget_workspace_id(connection)
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


def _paused_sentence(made_at: int | None) -> str:
    when = f" of {to_datetime(made_at).astimezone(SINGAPORE):%Y-%m-%d %H:%M}" if made_at is not None else ""
    return f"Restored from a backup{when}: what waits may have been sent since. Resume it to send that again."


def _put_in_place(workspace: Path, staged: Path, at: int) -> Path | None:
    path = workspace / FILE_NAME
    try:
        _settle(path)
        names = [
            each for each in (FILE_NAME, *(FILE_NAME + end for end in _BESIDE)) if (workspace / each).exists()
        ]
        aside = keep_aside(workspace, names, at) if names else None
        for end in _BESIDE:
            # Beside the restored file the old log would be played into that.
            (workspace / (FILE_NAME + end)).unlink(missing_ok=True)
        staged.replace(path)
        sync_folder(workspace)
    except OSError as error:
        raise StorageError(
            f"The restored database could not be put in place: {error.strerror}. What was there before is kept."
        ) from error
    return aside


def _settle(path: Path) -> None:
    """Bring the write-ahead log into the file, so that it is one file; a damaged one stays as it is."""
    if not path.exists():
        return
    with suppress(StorageError, sqlite3.Error), closing(open_writer(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _keep(path: Path, aside: Path) -> None:
    """A second name of the same file, so that it is whole in one place whatever happens; else a copy."""
    try:
        os.link(path, aside)
    except OSError:
        copy_durably(path, aside)


def _heads(path: Path) -> Heads:
    try:
        with closing(open_reader(path)) as connection:
            return chain_heads(connection)
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
