"""Backups as people and programs hear of them: what one holds, how far one is, which are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from paysg_desktop.domain.heads import Heads
from paysg_desktop.domain.times import SINGAPORE, day_start, singapore_day, to_datetime

DAY_US = 86_400_000_000
HOUR_US = 3_600_000_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """What lies beside each backup as JSON: enough to prove it whole, and no personal data.

    `workspace` is a random id, `at` in microseconds UTC, `counts` rows by table, `sha256` of the whole file.
    """

    file: str
    workspace: str
    at: int
    version: str
    schema: int
    counts: Mapping[str, int]
    heads: Heads
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PastBackup:
    """A backup that was tried. `problem` is the sentence why there is none, empty where there is one."""

    at: int
    folder: str
    name: str
    size: int
    log_position: int
    problem: str

    @property
    def is_good(self) -> bool:
        return not self.problem


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the workspace stands: the folder of the daily backup (empty: none), and what was made last."""

    folder: str
    last_good: PastBackup | None = None
    problem: str = ""
    """Why the newest attempt came to nothing; empty where it did not."""

    def is_old(self, now: int) -> bool:
        """Whether a daily backup should have been made long ago."""
        return bool(self.folder) and (self.last_good is None or now - self.last_good.at > 2 * DAY_US)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a backup is; `step` is `copying`, `checking`, `packing`, or empty where none runs."""

    step: str = ""
    done: int = 0
    total: int = 0


Tell = Callable[[Progress], None]
Breathe = Callable[[], None]
"""Called between small steps: it may pause so that others get their turn, and raises to break off."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many backups rotation leaves: of days, weeks and months that have one."""

    days: int = 7
    weeks: int = 4
    months: int = 12


def is_same_folder(one: str, other: str, kind: type[PurePath] = PurePath) -> bool:
    """Whether two texts name one folder as this system spells paths: by slashes, and on Windows in any case."""
    return bool(one and other) and kind(one) == kind(other)


def last_time(hour: int, now: int) -> int:
    """When it was last so many o'clock in Singapore."""
    today = day_start(singapore_day(now)) + hour * HOUR_US
    return today if today <= now else today - DAY_US


def kept_of(times: Sequence[int], kept: Kept) -> set[int]:
    """Of backups made at these times those that stay: the newest of each day, week and month, and the newest."""
    stay: set[int] = set()
    for name, count in ((_day, kept.days), (_week, kept.weeks), (_month, kept.months)):
        newest: dict[str, int] = {}
        for at in sorted(times, reverse=True):
            newest.setdefault(name(at), at)
        stay.update(list(newest.values())[:count])
    return stay | set(sorted(times)[-1:])


@dataclass(frozen=True, slots=True)
class RestoreDone:
    """What was put in place. `aside` is the folder that keeps what was there before; None where there was nothing.

    `schema` is that of the backup; `secrets` are names of what has to be entered again.
    """

    at: int | None
    entries: int
    log_chain: str
    schema: int
    is_proven_by_sheet: bool
    aside: str | None
    has_settings: bool
    paused: int
    secrets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Digests of each projected table before and after; `came` entries came in meanwhile."""

    entries: int
    came: int
    before: Mapping[str, str]
    after: Mapping[str, str]

    @property
    def changed(self) -> tuple[str, ...]:
        return tuple(name for name in self.after if self.before.get(name) != self.after[name])


@dataclass(frozen=True, slots=True)
class TableSize:
    """`size` counts the pages of the table with its indexes; None where SQLite can't tell."""

    name: str
    rows: int
    size: int | None


@dataclass(frozen=True, slots=True)
class Stats:
    """How large the database is, and what of. Sizes in bytes, times in microseconds UTC."""

    tables: tuple[TableSize, ...]
    size: int
    wal_size: int
    free_size: int
    index_size: int | None
    entries: int
    oldest_at: int | None
    newest_at: int | None
    schema: int


def _day(at: int) -> str:
    return singapore_day(at)


def _week(at: int) -> str:
    year, week, _ = to_datetime(at).astimezone(SINGAPORE).isocalendar()
    return f"{year}-{week}"


def _month(at: int) -> str:
    return singapore_day(at)[:7]
