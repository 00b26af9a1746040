"""What another process of the same user may ask of the owner of a workspace about its file.

A part of the commands of `core_commands`; all values are JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.backup import PastBackup, Rebuilt, RestoreDone, Sheet, Stats
from paysg_desktop.domain.heads import heads_to_json
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.owner.arguments import Arguments


def sheet_json(file: Path, sheet: Sheet) -> dict[str, Any]:
    """A backup that was made, with all that its sheet says."""
    return {
        "file": str(file),
        "at": iso_utc(sheet.at),
        "version": sheet.version,
        "schema": sheet.schema,
        "size": sheet.size,
        "sha256": sheet.sha256,
        "entries": sheet.counts.get("deliveries", 0),
        "heads": heads_to_json(sheet.heads),
    }


def past_json(tried: PastBackup) -> dict[str, Any]:
    """A backup that was tried."""
    return {
        "at": iso_utc(tried.at),
        "folder": tried.folder,
        "file": tried.name,
        "size": tried.size,
        "log_position": tried.log_position,
        "problem": tried.problem or None,
    }


def rebuilt_json(done: Rebuilt) -> dict[str, Any]:
    """What folding anew came to; `identical` is null where entries came in meanwhile."""
    return {
        "entries": done.entries,
        "came_meanwhile": done.came,
        "identical": None if done.came else not done.changed,
        "changed": list(done.changed),
        "digests": dict(done.after),
    }


def stats_json(stats: Stats, last: PastBackup | None, folder: str, now: int) -> dict[str, Any]:
    """Sizes in bytes; `last_backup` is the last good one."""
    return {
        "size": stats.size,
        "wal_size": stats.wal_size,
        "free_size": stats.free_size,
        "index_size": stats.index_size,
        "schema": stats.schema,
        "entries": stats.entries,
        "oldest_at": stats.oldest_at and iso_utc(stats.oldest_at),
        "newest_at": stats.newest_at and iso_utc(stats.newest_at),
        "tables": [{"name": each.name, "rows": each.rows, "size": each.size} for each in stats.tables],
        "backup_folder": folder or None,
        "last_backup": None if last is None else past_json(last),
        "last_backup_age_s": None if last is None else max(0, now - last.at) // 1_000_000,
    }


def restored_json(done: RestoreDone) -> dict[str, Any]:
    """What was put in place."""
    return {
        "made_at": done.at and iso_utc(done.at),
        "entries": done.entries,
        "log_chain": done.log_chain,
        "schema": done.schema,
        "proven_by_sheet": done.is_proven_by_sheet,
        "aside": done.aside,
        "settings": done.has_settings,
        "paused_destinations": done.paused,
        "secrets": list(done.secrets),
    }


def _back_up(core: Core, arguments: Arguments) -> Any:
    folder = arguments.get("folder")
    return sheet_json(*core.care.back_up(Path(str(folder)) if folder else None))


def _progress(core: Core, arguments: Arguments) -> Any:
    del arguments
    now = core.care.progress
    return {"step": now.step, "done": now.done, "total": now.total}


def _rebuild(core: Core, arguments: Arguments) -> Any:
    del arguments
    return rebuilt_json(core.care.rebuild())


def _move(core: Core, arguments: Arguments) -> Any:
    target = Path(str(arguments["file"]))
    sheet, needed = core.care.move(target)
    return sheet_json(target, sheet) | {"secrets": list(needed)}


CARE_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "db.backup": _back_up,
    "db.progress": _progress,
    "db.rebuild": _rebuild,
    "db.move": _move,
}
