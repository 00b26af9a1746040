"""One file to take a workspace to another computer: a backup with its sheet, the settings, names of secrets."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.documents.whole_file import in_place
from paysg_desktop.domain.backup import Breathe, Progress, Sheet, Tell
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.backup_files import folder_error, sheet_from_json, sheet_to_json
from paysg_desktop.store.connection import FILE_NAME
from paysg_desktop.store.durable import PRIVATE_FILE

KIND = "PaySG Desktop move"
_ZIP_HEAD = b"PK\x03\x04"
"""The header of a first file in it (APPNOTE.TXT of PKWARE, 4.3.7)."""
MANIFEST, SETTINGS = "move.json", "settings.toml"
_CHUNK = 1024 * 1024
_LARGEST_MANIFEST = 4_000_000
_LARGEST_SETTINGS = 1_000_000
_NO_ARCHIVE = (zipfile.BadZipFile, KeyError, ValueError, zlib.error, NotImplementedError, RuntimeError)
"""What reading one raises that somebody else made, a way of packing and a password included."""
_LEVEL = 1
"""Payloads shrink to a fifth at once; higher levels take much longer for little."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself. `secrets` are names and places, never values."""

    sheet: Sheet
    secrets: tuple[Mapping[str, str], ...]
    has_settings: bool


def write_archive(
    target: Path,
    backup: Path,
    sheet: Sheet,
    settings: Path,
    secrets_needed: Sequence[Mapping[str, str]],
    tell: Tell,
    breathe: Breathe,
) -> None:
    """Write one archive whole or not at all, mode 0600. Raises StorageError."""
    kept = _settings(settings)
    told = {
        "kind": KIND,
        "sheet": sheet_to_json(sheet),
        "secrets": [dict(each) for each in secrets_needed],
        "has_settings": kept is not None,
    }
    try:
        with (
            in_place(target, PRIVATE_FILE) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive,
        ):
            archive.writestr(MANIFEST, json.dumps(told, indent=2))
            if kept is not None:
                archive.writestr(SETTINGS, kept)
            _pack(archive, backup, tell, breathe)
    except OSError as error:
        raise folder_error(error, target.parent) from error


def is_archive(path: Path) -> bool:
    """Whether a file begins like one that `write_archive` wrote.

    Its end says nothing: a database may end with bytes of a stranger's that look like the end of an archive.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP_HEAD)) == _ZIP_HEAD
    except OSError:
        return False


def unpack(source: Path, stage: Path, breathe: Breathe) -> tuple[Path, Manifest, bytes | None]:
    """Take an archive out into a folder; gives the database, the manifest and the settings. Raises StorageError.

    Only the names that are ours are read, each into a place of ours.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = _manifest(_content(archive, MANIFEST, _LARGEST_MANIFEST))
            settings = _content(archive, SETTINGS, _LARGEST_SETTINGS) if manifest.has_settings else None
            target = stage / FILE_NAME
            _take_out(archive, manifest.sheet.size, target, breathe)
    except _NO_ARCHIVE as error:
        raise _no_archive(source) from error
    except OSError as error:
        raise StorageError(f"{source} can't be taken out: {error.strerror}. Nothing was changed.") from error
    return target, manifest, settings


def read_manifest(source: Path) -> Manifest:
    """What an archive says of itself; raises StorageError."""
    try:
        with zipfile.ZipFile(source) as archive:
            return _manifest(_content(archive, MANIFEST, _LARGEST_MANIFEST))
    except (*_NO_ARCHIVE, OSError) as error:
        raise _no_archive(source) from error


def _no_archive(source: Path) -> StorageError:
    return StorageError(
        f"{source.name} is no archive of `paysg-desktop db move`, or it is damaged. Nothing was changed."
    )


def _settings(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(
            f"The settings {path} can't be read: {error.strerror}. No archive was written. See that the file is "
            "yours, and pack again."
        ) from error


def _pack(archive: zipfile.ZipFile, backup: Path, tell: Tell, breathe: Breathe) -> None:
    total, done = backup.stat().st_size, 0
    with backup.open("rb") as read, archive.open(FILE_NAME, "w", force_zip64=True) as packed:
        while chunk := read.read(_CHUNK):
            packed.write(chunk)
            done += len(chunk)
            tell(Progress("packing", done, total))
            breathe()


def _take_out(archive: zipfile.ZipFile, size: int, target: Path, breathe: Breathe) -> None:
    if archive.getinfo(FILE_NAME).file_size != size:
        raise ValueError("the database in it has another size")
    if shutil.disk_usage(target.parent).free < size:
        raise OSError(28, "no space left on the disk")
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    left = size
    with archive.open(FILE_NAME) as packed, os.fdopen(handle, "wb") as written:
        # No more than was promised: what a file claims of its size is foreign.
        while left > 0 and (chunk := packed.read(min(_CHUNK, left))):
            written.write(chunk)
            left -= len(chunk)
            breathe()
        written.flush()
        os.fsync(written.fileno())


def _content(archive: zipfile.ZipFile, name: str, largest: int) -> bytes:
    if archive.getinfo(name).file_size > largest:
        raise ValueError(f"{name} is too large")
    with archive.open(name) as file:
        return file.read(largest)


def _manifest(content: bytes) -> Manifest:
    told = json.loads(content)
    if not isinstance(told, dict) or told.get("kind") != KIND or not isinstance(told.get("secrets"), list):
        raise ValueError("no manifest")
    names = tuple({str(key): str(value) for key, value in dict(each).items()} for each in told["secrets"])
    return Manifest(sheet_from_json(told.get("sheet")), names, told.get("has_settings") is True)
