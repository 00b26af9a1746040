"""Restoring a backup, or an archive of `db move`, into a workspace that nobody has open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from paysg_desktop.domain.backup import Breathe, Progress, RestoreDone, Sheet, Tell
from paysg_desktop.domain.errors import NotFoundError, StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.owner.lock import OwnerLock
from paysg_desktop.settings.files import write_private
from paysg_desktop.settings.paths import prepare_workspace
from paysg_desktop.settings.store import FILE_NAME as SETTINGS_FILE
from paysg_desktop.store.backup_files import sheet_of
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.move_archive import Manifest, is_archive, read_manifest, unpack
from paysg_desktop.store.restore import keep_aside, log_of, new_stage, prove, restore_staged, staged_copy
from paysg_desktop.store.restore_swap import finish_restore

COMMAND = "command"


def _quiet(_: Progress) -> None:
    """Tells nobody."""


def _at_once() -> None:
    """Pauses for nobody: the workspace has no owner."""


def look_at(
    source: Path, tell: Tell = _quiet, breathe: Breathe = _at_once
) -> tuple[Sheet | None, Manifest | None]:
    """What a file says it holds; of a backup it is proven, of an archive only read. Changes nothing.

    A database with its write-ahead log beside it is neither: reading both would write there. It is proven when it
    is restored. Raises NotFoundError, StorageError with why it can't be restored.
    """
    _require_file(source)
    if is_archive(source):
        manifest = read_manifest(source)
        return manifest.sheet, manifest
    sheet = sheet_of(source)
    if stands_alone(source):
        prove(source, sheet, tell, breathe)
    return sheet, None


def stands_alone(source: Path) -> bool:
    """Whether the file is all there is to read; else its write-ahead log is read with it, at the restore."""
    return sheet_of(source) is not None or log_of(source) is None


def restore_workspace(
    folder: Path, source: Path, clock: Clock, tell: Tell = _quiet, breathe: Breathe = _at_once
) -> RestoreDone:
    """Put a backup in the place of a workspace's database; what was there is kept aside.

    Raises WorkspaceOwnedError while anybody has it open, NotFoundError, WorkspaceTooNewError, and StorageError
    with why not: then everything is as it was.
    """
    source = source.expanduser().absolute()
    _require_file(source)
    workspace = prepare_workspace(folder)
    with _owned(workspace, clock):
        finish_restore(database_path(workspace))
        stage = _stage(workspace)
        try:
            if is_archive(source):
                return _from_archive(workspace, stage, source, clock.now(), tell, breathe)
            sheet = sheet_of(source)
            # Of a backup with its sheet the file alone is what was written.
            staged = staged_copy(source, stage, with_log=sheet is None)
            return restore_staged(workspace, staged, sheet, clock.now(), tell, breathe)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def _from_archive(
    workspace: Path, stage: Path, source: Path, at: int, tell: Tell, breathe: Breathe
) -> RestoreDone:
    staged, manifest, settings = unpack(source, stage, breathe)
    done = restore_staged(workspace, staged, manifest.sheet, at, tell, breathe, is_moved=True)
    if settings is not None:
        done = _put_settings(workspace, settings, done, at)
    return replace(done, secrets=tuple(secret_words(each) for each in manifest.secrets))


def secret_words(secret: Mapping[str, str]) -> str:
    """A secret to enter again, in words: what it is for, and where it was kept."""
    place = {"env": "environment variable", "keyring": "keychain", "session": "one session only"}
    store = secret.get("store", "")
    return f"{secret.get('for', '')}: {secret.get('name', '')} ({place.get(store, store)})"


def _put_settings(workspace: Path, settings: bytes, done: RestoreDone, at: int) -> RestoreDone:
    path = workspace / SETTINGS_FILE
    try:
        if path.exists():
            aside = keep_aside(workspace, [SETTINGS_FILE], at) if done.aside is None else None
            if done.aside is not None:
                shutil.copy2(path, Path(done.aside) / SETTINGS_FILE)
            done = replace(done, aside=done.aside or str(aside))
        write_private(path, settings)
    except OSError as error:
        raise StorageError(
            f"The payments were restored; the settings were not: {error.strerror}. They are in the archive as "
            f"{SETTINGS_FILE}."
        ) from error
    return replace(done, has_settings=True)


@contextmanager
def _owned(workspace: Path, clock: Clock) -> Iterator[None]:
    lock = OwnerLock.acquire(workspace, COMMAND, clock)
    try:
        yield
    finally:
        lock.release()


def _stage(workspace: Path) -> Path:
    try:
        return new_stage(workspace)
    except OSError as error:
        raise StorageError(f"The workspace {workspace} can't be written: {error.strerror}.") from error


def _require_file(source: Path) -> None:
    with suppress(OSError):
        if source.is_file():
            return
    raise NotFoundError(f"There is no file {source}. Name a backup (….db) or an archive of `db move`.")
