"""Backups as files in a folder: their names, the sheet beside each, and which of them are this workspace's own."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC
from pathlib import Path

from paysg_desktop.domain.backup import Kept, Sheet, kept_of
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.heads import heads_from_json, heads_to_json
from paysg_desktop.domain.times import iso_utc, parse_iso, to_datetime
from paysg_desktop.store.durable import PRIVATE_FILE

PROGRAM = "PaySG Desktop backup"
PRIVATE_FOLDER = 0o700
Earlier = Mapping[str, int]
"""Ids that a workspace had before a restore, each with the moment of that."""
NONE_EARLIER: Earlier = {}
_DRAFT = re.compile(r"\.paysg-desktop-([0-9a-f]{12})-[0-9a-f]{8}\.part(-journal)?", re.ASCII)
_MARGIN_BYTES = 2_000_000
"""Room that a folder must have beyond the database's own size."""


def draft_path(folder: Path, workspace: str) -> Path:
    """A name under which a backup is written before it is known to be good."""
    return folder / f".paysg-desktop-{workspace}-{secrets.token_hex(4)}.part"


def backup_path(folder: Path, workspace: str, at: int) -> Path:
    """Where a backup of this moment goes; nothing stands there yet."""
    stem = f"paysg-desktop-{workspace}-{to_datetime(at).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    return next(folder / f"{each}.db" for each in names if not (folder / f"{each}.db").exists())


def sheet_path(backup: Path) -> Path:
    return backup.with_suffix(".json")


def sheet_to_json(sheet: Sheet) -> dict[str, object]:
    """As it stands beside the backup."""
    told = asdict(sheet) | {"at": iso_utc(sheet.at), "heads": heads_to_json(sheet.heads)}
    return {"program": PROGRAM, **told}


def sheet_from_json(content: object) -> Sheet:
    """A sheet as it was written; raises ValueError for anything else."""
    if not isinstance(content, dict) or content.get("program") != PROGRAM:
        raise ValueError("no sheet of a backup")
    at, counts = parse_iso(str(content.get("at"))), content.get("counts")
    texts = tuple(content.get(name) for name in ("file", "workspace", "version", "sha256"))
    numbers = tuple(content.get(name) for name in ("schema", "size"))
    if at is None or not isinstance(counts, dict) or not all(isinstance(each, str) for each in texts):
        raise ValueError("no sheet of a backup")
    if not all(isinstance(each, int) for each in (*numbers, *counts.values())):
        raise ValueError("no sheet of a backup")
    file, workspace, version, sha256 = (str(each) for each in texts)
    schema, size = (int(str(each)) for each in numbers)
    heads = heads_from_json(content.get("heads"))
    return Sheet(file, workspace, at, version, schema, counts, heads, size, sha256)


def read_sheet(path: Path) -> Sheet | None:
    """The sheet in a file; None where it is none of ours, or can't be read."""
    try:
        return sheet_from_json(json.loads(path.read_bytes()))
    except (OSError, ValueError):
        return None


def sheet_of(backup: Path) -> Sheet | None:
    """The sheet beside a backup, where one is that names this very file."""
    found = read_sheet(sheet_path(backup))
    return found if found is not None and found.file == backup.name else None


def own_backups(folder: Path, workspace: str, earlier: Earlier = NONE_EARLIER) -> list[tuple[Path, Sheet]]:
    """This workspace's good backups in a folder, oldest first: a file with its sheet, of the size that it says.

    What bears an earlier id and was made later is somebody else's, who goes on under that id. Raises StorageError
    where the folder can't be read.
    """
    found: list[tuple[Path, Sheet]] = []
    try:
        for identity, until in ({**earlier, workspace: None}).items():
            for path in folder.glob(f"paysg-desktop-{identity}-*.db"):
                sheet = sheet_of(path)
                if sheet is None or sheet.workspace != identity or path.stat().st_size != sheet.size:
                    continue
                if until is None or sheet.at <= until:
                    found.append((path, sheet))
    except OSError as error:
        raise folder_error(error, folder) from error
    return sorted(found, key=lambda each: (each[1].at, each[0].name))


def rotate(folder: Path, workspace: str, kept: Kept, earlier: Earlier = NONE_EARLIER) -> list[str]:
    """Remove this workspace's backups that need not stay; gives their names. What is not ours is never touched."""
    ours = own_backups(folder, workspace, earlier)
    stay = kept_of([sheet.at for _, sheet in ours], kept)
    newest = ours[-1][0] if ours else None
    gone = [path for path, sheet in ours if sheet.at not in stay and path != newest]
    for path in gone:
        # The sheet goes last: a file without one would be nobody's, and stay for ever.
        with suppress(OSError):
            path.unlink()
            sheet_path(path).unlink(missing_ok=True)
    return [path.name for path in gone]


def remove_drafts(folder: Path, workspace: str) -> None:
    """What a backup of this workspace left that was killed."""
    with suppress(OSError):
        for path in own_drafts(folder, workspace):
            path.unlink(missing_ok=True)


def own_drafts(folder: Path, workspace: str, earlier: Earlier = NONE_EARLIER) -> list[Path]:
    """What backups of this workspace left in a folder that were killed. Raises OSError."""
    found: list[Path] = []
    for path in folder.iterdir():
        draft = _DRAFT.fullmatch(path.name)
        if draft is None:
            continue
        until = earlier.get(draft[1], 0)
        if draft[1] == workspace or path.stat().st_mtime_ns // 1000 <= until:
            found.append(path)
    return found


def require_room(folder: Path, size: int) -> None:
    """Raises StorageError where a folder is none, can't be written, or has no room for so many bytes."""
    if not folder.is_dir():
        raise StorageError(
            f"The folder for backups {folder} is not there. Plug the disk in, connect the share, or choose "
            "another folder. No backup was made; earlier ones are kept."
        )
    try:
        probe = folder / f".paysg-desktop-{secrets.token_hex(4)}.probe"
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
        probe.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise folder_error(error, folder) from error
    if free < size + _MARGIN_BYTES:
        raise StorageError(
            f"There is no room for a backup in {folder}: it needs about {_mega(size + _MARGIN_BYTES)}, and "
            f"{_mega(free)} are free. Free some space, or choose another folder. Earlier backups are kept."
        )


def folder_error(error: OSError, folder: Path) -> StorageError:
    """What went wrong with a folder or a file in it, with what to do."""
    reason = error.strerror or type(error).__name__
    return StorageError(
        f"The backup in {folder} could not be written: {reason}. See that the folder is yours and has room, or "
        "choose another one. Earlier backups are kept."
    )


def sheet_bytes(sheet: Sheet) -> bytes:
    return (json.dumps(sheet_to_json(sheet), indent=2, sort_keys=True) + "\n").encode()


def total_size(paths: Sequence[Path]) -> int:
    """Bytes of those that exist."""
    return sum(path.stat().st_size for path in paths if path.exists())


def _mega(size: int) -> str:
    return f"{max(1, round(size / 1_000_000)):,} MB"
