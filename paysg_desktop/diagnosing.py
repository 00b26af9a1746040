"""Diagnostics: what helps to understand a fault, without payloads, personal data or secrets.

Nothing is taken over as it stands. Facts are chosen one by one; free text is left out, or cleaned word by word
(`usecases/log_cleaning.py`). What is gathered is shown as it is written: the preview is the content of the file.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from paysg_desktop.documents.bundle import write_bundle
from paysg_desktop.domain.backup import PastBackup
from paysg_desktop.domain.diagnostics import Sheet
from paysg_desktop.domain.errors import PaySGDesktopError, StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.owner.client import ask
from paysg_desktop.owner.lock import holder
from paysg_desktop.settings.about import about, system_facts
from paysg_desktop.settings.crashes import CrashReport, CrashReports
from paysg_desktop.settings.declarations import ALL, BACKUP_FOLDER
from paysg_desktop.settings.log_tails import LOGS, log_tail
from paysg_desktop.settings.redaction import redact
from paysg_desktop.settings.store import Settings
from paysg_desktop.settings.traces import clean_line
from paysg_desktop.settings.values import GIVEN, discreet_text
from paysg_desktop.store.care_store import past_backups
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.facts import sqlite_version
from paysg_desktop.store.known_texts import known_among
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.stats import read_stats
from paysg_desktop.usecases.log_cleaning import MASK, LogCleaner

ANSWERS_WITHIN_S = 5.0
MOST_TESTS = 20
NOTHING_RUNS = "Nothing runs on this workspace."
_README = """\
Diagnostics of PaySG Desktop, made {at}.

They hold versions, settings, sizes and counts of the workspace, how ways in and self-tests stand, the newest
part of the log and reports of crashes. They hold no payload, no secret and no personal data: names, ids, addresses
and what looks like any of these are left out or stand as {mask}. Nothing was sent anywhere.
"""
Gathered = tuple[Sheet, ...]


def gather(
    workspace: Path,
    settings: Settings,
    clock: Clock,
    shown: Mapping[str, object] | None = None,
    crashes: CrashReports | None = None,
) -> Gathered:
    """All sheets, the one that explains them first. `shown` are facts that only a window knows, chosen by it.

    Blocks for as long as reading the database once takes; what can't be read is said on its sheet.
    """
    taken = _Taken(workspace, settings)
    cleaner = _cleaner(taken)
    reports = crashes or CrashReports()
    sheets = [
        Sheet("README.txt", _README.format(at=iso_utc(clock.now()), mask=MASK)),
        _sheet("program.json", lambda: about(sqlite_version()).facts() | dict(shown or {}), cleaner),
        _sheet("system.json", lambda: system_facts() | _disk(workspace), cleaner),
        _sheet("settings.json", lambda: _settings(settings, cleaner), cleaner),
        _sheet("workspace.json", lambda: _workspace(taken, settings, clock, cleaner), cleaner),
        _sheet("running.json", lambda: _running(taken, cleaner), cleaner),
        _sheet("self-tests.json", lambda: _self_tests(taken), cleaner),
        *(Sheet(name, cleaner.clean(text) + "\n") for name, text in taken.logs.items()),
        *_crashes((*reports.waiting(), *reports.told())),
    ]
    return tuple(sheets)


class _Taken:
    """What is read once, as it stands; nothing of it leaves but through the cleaner."""

    def __init__(self, workspace: Path, settings: Settings) -> None:
        self.database = database_path(workspace)
        self.has_database = self.database.exists()
        tails = {name: log_tail(workspace / file) for name, file in LOGS.items()}
        self.logs = {name: text for name, text in tails.items() if text}
        self.owner = holder(workspace)
        self.problem = ""
        """Why the owner said nothing."""
        self.owner_told: dict[str, Any] = {}
        self.ways_in: list[dict[str, Any]] = []
        self._ask(workspace)
        self.backups = self._backups()
        tried = self.backups[0][0].problem if self.backups[0] else ""
        told = [str(each["problem"] or "") for each in self.ways_in]
        self.given = tuple(_given(workspace, settings))
        """Texts that people gave and that stand in no record."""
        self.sentences = (*settings.problems, *told, self.problem, tried)

    def _ask(self, workspace: Path) -> None:
        if self.owner is None:
            return
        try:
            self.owner_told = ask(workspace, "describe", {}, ANSWERS_WITHIN_S)
            self.ways_in = ask(workspace, "tunnel.list", {}, ANSWERS_WITHIN_S)
        except PaySGDesktopError as error:
            self.problem = str(error)

    def _backups(self) -> tuple[tuple[PastBackup, ...], PastBackup | None]:
        try:
            return past_backups(self.database, 1) if self.has_database else ((), None)
        except PaySGDesktopError:
            return (), None


def save(path: Path, sheets: Gathered) -> None:
    """Write these sheets as one zip file. Raises StorageError."""
    write_bundle(path, ((each.name, each.text) for each in sheets))


def file_name(clock: Clock) -> str:
    """What to call the file of now."""
    return f"paysg-desktop-diagnostics-{iso_utc(clock.now())[:19].replace(':', '').replace('T', '-')}.zip"


def _given(workspace: Path, settings: Settings) -> Iterator[str]:
    """Names of folders, and settings that are free text."""
    yield from (str(workspace), str(Path.home()))
    for each in ALL:
        value = settings.get(each)
        if discreet_text(each, value) == GIVEN:
            yield from value if isinstance(value, tuple) else (str(value),)


def _cleaner(taken: _Taken) -> LogCleaner:
    """Where the database can't be read no name is known; then it is stricter."""
    lookup = partial(known_among, taken.database) if taken.has_database else None
    cleaner = LogCleaner(redact, lookup, clean_line)
    with suppress(StorageError):
        cleaner.learn(taken.logs.values(), taken.sentences, taken.given)
    return cleaner


def _sheet(name: str, facts: Callable[[], object], cleaner: LogCleaner) -> Sheet:
    try:
        told = facts()
    except PaySGDesktopError as error:
        told = {"problem": cleaner.sentence(str(error))}
    return Sheet(name, json.dumps(told, indent=1, ensure_ascii=False) + "\n")


def _disk(workspace: Path) -> dict[str, object]:
    try:
        return {"disk_free_bytes": shutil.disk_usage(workspace).free}
    except OSError:
        return {"disk_free_bytes": None}


def _settings(settings: Settings, cleaner: LogCleaner) -> dict[str, Any]:
    return {
        "settings": [
            {
                "key": each.key,
                "value": discreet_text(each, settings.get(each)),
                "from": settings.origin(each).value,
                "locked": settings.is_locked(each),
            }
            for each in ALL
        ],
        "problems": [cleaner.sentence(each) for each in settings.problems],
    }


def _workspace(taken: _Taken, settings: Settings, clock: Clock, cleaner: LogCleaner) -> dict[str, Any]:
    if not taken.has_database:
        return {"problem": "There is no workspace yet."}
    found = read_stats(taken.database)
    tried, good = taken.backups
    return {
        "schema": found.schema,
        "file_bytes": found.size,
        "write_ahead_log_bytes": found.wal_size,
        "free_bytes": found.free_size,
        "index_bytes": found.index_size,
        "log_entries": found.entries,
        "oldest_at": found.oldest_at and iso_utc(found.oldest_at),
        "newest_at": found.newest_at and iso_utc(found.newest_at),
        "tables": [{"name": each.name, "rows": each.rows, "bytes": each.size} for each in found.tables],
        "backup": {
            "has_folder": bool(settings.get(BACKUP_FOLDER)),
            "last_good_at": good and iso_utc(good.at),
            "problem": cleaner.sentence(tried[0].problem) if tried else "",
        },
        "now": iso_utc(clock.now()),
    }


def _running(taken: _Taken, cleaner: LogCleaner) -> dict[str, Any]:
    """Who owns the workspace, whether it listens, and how its ways in stand: by number and kind, never by name."""
    owner, told = taken.owner, taken.owner_told
    if owner is None:
        return {"owner": None, "says": NOTHING_RUNS}
    if not told:
        return {"owner": owner.kind, "problem": cleaner.sentence(taken.problem)}
    return {
        "owner": str(told["kind"]),
        "since": iso_utc(owner.since_at),
        "has_window": bool(told["has_window"]),
        "endpoints_listening": len(told["endpoints"]),
        "ways_in": [
            {
                "number": number,
                "kind": str(each["kind"]),
                "on": bool(each["on"]),
                "state": str(each["state"]),
                "since": each["since"],
                "retry_at": each["retry_at"],
                "has_address": each["url"] is not None,
                "problem": cleaner.sentence(each["problem"] or ""),
            }
            for number, each in enumerate(taken.ways_in, 1)
        ],
    }


def _self_tests(taken: _Taken) -> list[dict[str, Any]]:
    if not taken.has_database:
        return []
    reader = StoreReader(taken.database)
    try:
        numbers = {each.id: number for number, each in enumerate(reader.tunnels(), 1)}
        return [
            {
                "at": iso_utc(each.at),
                "way_in": numbers.get(each.tunnel_id),
                "good": each.leg is None,
                "failed_at": each.leg and each.leg.value,
                "took_ms": each.took_us // 1000,
            }
            for each in reader.self_tests(None, MOST_TESTS)
        ]
    finally:
        reader.close()


def _crashes(reports: tuple[CrashReport, ...]) -> Iterator[Sheet]:
    for number, report in enumerate(reports, 1):
        yield Sheet(f"crash-{number}.txt", crash_text(report))


def crash_text(report: CrashReport) -> str:
    """A report as a text, with what ran and when it ended."""
    return (
        f"{report.kind}, version {report.version}, ended unexpectedly at {iso_utc(report.at)}\n\n{report.text}\n"
    )
