"""`db recover`: a fresh file from all that can still be read of a damaged one, which is kept.

Deliveries and quarantine come first. What is folded is not taken over but made anew from the log. The fresh file
is finished and on the disk before it takes the place of the damaged one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from paysg_desktop.domain.errors import StorageError, WorkspaceDamagedError, WorkspaceTooNewError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store import desk
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import open_reader, schema_version, storage_error, too_new_sentence
from paysg_desktop.store.ledger import Ledger
from paysg_desktop.store.opening import looked_over
from paysg_desktop.store.pages import PAGE, Pages
from paysg_desktop.store.projection import Interpret
from paysg_desktop.store.purge_chain import LOST, purge_line, purge_lines
from paysg_desktop.store.records import Row
from paysg_desktop.store.recover_log import (
    LogCopy,
    copy_audit,
    entries,
    has_its_bytes,
    insert,
    is_record,
    is_stored_request,
    was_emptied,
)
from paysg_desktop.store.recover_purged import copy_purged
from paysg_desktop.store.restore_swap import finish_restore
from paysg_desktop.store.salvage import UNREADABLE, Shape, open_damaged, probe, read, shape
from paysg_desktop.store.schema import migrations
from paysg_desktop.store.schema_facts import SCHEMA_VERSION, YEARS
from paysg_desktop.store.swap import begun_path, finish_swap, recovered_path, swap

_MADE_ANEW = frozenset(
    ("cursors", "events", "tellings", "payments", "history", "totals", "statement_lines", "account_webhooks")
)
_APART = _MADE_ANEW | {"deliveries", "quarantine", "purged", "lost_entries"}
_ENDS = (
    "SELECT max(position) FROM deliveries",
    "SELECT position FROM cursors WHERE name = 'fold'",
    "SELECT max(position) FROM tellings",
)
_IDS = ("deliveries", "id"), ("quarantine", "id"), ("attempts", "delivery_id"), ("verdicts", "delivery_id")
_PURGE_KNOWN = "SELECT EXISTS (SELECT 1 FROM purged) OR EXISTS (SELECT 1 FROM lost_entries WHERE chain = 'purged')"
_TWICE = "DELETE FROM quarantine WHERE id IN (SELECT id FROM deliveries)"
_NEWER = (
    "(SELECT new.position FROM deliveries AS new WHERE new.id = deliveries.id "
    "AND new.first_position = deliveries.position)"
)
_MARK = f"UPDATE deliveries SET superseded_by = {_NEWER} WHERE superseded_by IS NOT {_NEWER}"  # noqa: S608
_WORTH_A_SEARCH = frozenset(("endpoints", "accounts", "destinations", "tunnels"))
"""Small tables without which nothing is received, read or passed on."""
_FOLD_STEP = 256
_NO_FILE = "There is no database in {}."
_NOTHING_READ = (
    "Nothing of the database could be read; it is left as it is. Restore the newest backup with "
    "`paysg-desktop db restore`. ({})"
)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came of it: entries of the log kept, lost (positions), set aside; tables not read to the end."""

    kept_count: int
    lost: tuple[tuple[int, int], ...]
    aside_count: int
    rejected_count: int
    torn: tuple[str, ...]
    folder: Path
    unkept_count: int = 0
    """Purged entries of which nothing is kept any more."""
    row_counts: dict[str, int] = field(default_factory=dict)

    @property
    def lost_count(self) -> int:
        return sum(last - first + 1 for first, last in self.lost)

    @property
    def sentence(self) -> str:
        """For people: what is there, what is lost, where the damaged file is, what to do next."""
        parts = [f"{self.kept_count:,} of {self.kept_count + self.lost_count:,} log entries were recovered"]
        if self.aside_count:
            parts.append(f"{self.aside_count:,} that the disk changed are set aside as rejected deliveries")
        if self.unkept_count:
            parts.append(
                f"what was kept of {self.unkept_count:,} purged deliveries is lost, and with it what they said"
            )
        if self.torn:
            parts.append(f"not all could be read of: {', '.join(self.torn)}")
        return (
            f"{'; '.join(parts)}. The damaged file is kept in {self.folder}. "
            "Ask the providers for what is missing: `paysg-desktop sync`, then `paysg-desktop reconcile`."
        )


def recover(path: Path, interpret: Interpret, clock: Clock) -> Recovered | None:
    """Do it; None when the file is whole. The caller owns the workspace.

    Raises StorageError, WorkspaceTooNewError, and WorkspaceDamagedError for a file of which nothing can be read.
    """
    finish_restore(path)
    finish_swap(path)
    if not path.exists():
        raise StorageError(_NO_FILE.format(path.parent))
    if check(path)[0]:
        return None
    _refuse_newer(path)
    begun = begun_path(path)
    _remove(begun)
    scratch = path.with_name(f"{path.name}.reading")
    try:
        with closing(_readable(path, scratch)) as source:
            done = _Recovery(source, path, begun).run(clock.now())
        if not done.kept_count and not done.row_counts["quarantine"] and done.torn:
            raise WorkspaceDamagedError(_NOTHING_READ.format(path))
        _fold(begun, interpret, clock, done)
        _settle_on_disk(begun)
        begun.replace(recovered_path(path))
        done.folder = swap(path)
    except sqlite3.Error as error:
        raise storage_error(error, begun) from error
    except OSError as error:
        raise StorageError(f"The recovered file could not be written: {error.strerror}. ({begun})") from error
    finally:
        _remove(scratch)
        _remove(begun)
    return done.told()


def _refuse_newer(path: Path) -> None:
    """A file of a newer program is not damaged, only not known; its pages are whole."""
    with suppress(sqlite3.Error, WorkspaceDamagedError, UnicodeDecodeError), closing(open_reader(path)) as source:
        version = schema_version(source)
        if version > SCHEMA_VERSION and looked_over(source, path, None):
            raise WorkspaceTooNewError(too_new_sentence(version))


class _Recovery:
    """One recovery while it is made."""

    def __init__(self, source: sqlite3.Connection, path: Path, begun: Path) -> None:
        self._source = source
        self._path = path
        self._begun = begun
        self.folder = path.parent
        self.torn: set[str] = set()
        self.row_counts: dict[str, int] = {}
        self.gaps: list[tuple[int, int]] = []
        self._audit_gaps: list[tuple[int, int]] = []
        self._chain_from: dict[str, int] = {}
        self.kept_count = self.aside_count = self._unkept_count = 0
        self._emptied: list[int] = []

    def run(self, at: int) -> _Recovery:
        version = _version(self._path)
        with closing(sqlite3.connect(self._begun, isolation_level=None)) as target:
            for pragma in ("journal_mode = MEMORY", "synchronous = OFF", "secure_delete = ON"):
                target.execute(f"PRAGMA {pragma}")
            names = [each.name for each in migrations.pending(Database(target, execute_plugins=False))]
            before = names[version] if version < len(names) else None
            migrations.apply(Database(target, execute_plugins=False), stop_before=before)
            target.execute("BEGIN")
            self._copy_log(target)
            self._copy_quarantine(target)
            for table in _tables(target):
                self._copy(target, table)
            self._copy_purged(target, at)
            _join_up(target, probe(self._source, "SELECT max(delivery_id) FROM events"))
            if version >= YEARS:
                target.executemany("INSERT OR REPLACE INTO counters VALUES (?, ?)", self._chain_from.items())
            target.execute("COMMIT")
            migrations.apply(Database(target, execute_plugins=False))
            lost = [("log", *gap) for gap in self.gaps] + [("audit", *gap) for gap in self._audit_gaps]
            target.executemany("INSERT INTO lost_entries VALUES (?, ?, ?)", lost)
        return self

    def told(self) -> Recovered:
        rejected = self.row_counts.get("quarantine", 0)
        return Recovered(
            self.kept_count,
            tuple(self.gaps),
            self.aside_count,
            rejected,
            tuple(sorted(self.torn - _MADE_ANEW)),
            self.folder,
            self._unkept_count,
            dict(self.row_counts),
        )

    def _copy_log(self, target: sqlite3.Connection) -> None:
        wanted = _shape(target, "deliveries")
        last = self._end()
        copy = LogCopy(target, self._purged(target))
        copy.take(entries(wanted.columns, self._rows(wanted, last)))
        copy.end_at(last)
        self.kept_count, self.aside_count, self.gaps = copy.kept_count, copy.aside_count, copy.gaps
        self._chain_from["log_chain_from"] = copy.chain_from
        self.row_counts["deliveries"] = copy.kept_count

    def _copy_quarantine(self, target: sqlite3.Connection) -> None:
        wanted = _shape(target, "quarantine")
        count = 0
        for row in self._rows(wanted, 0):
            values = dict(zip(wanted.columns, row, strict=True))
            is_whole = is_stored_request(values) and is_record(values)
            count += is_whole and insert(target, "quarantine", values)
            if is_whole and was_emptied(values) and not has_its_bytes(values):
                self._emptied.append(values["id"])
        self.row_counts["quarantine"] = count

    def _copy(self, target: sqlite3.Connection, table: str) -> None:
        wanted = _shape(target, table)
        rows = filter(wanted.fits, read(self._source, wanted, 0, self.torn))
        if table == "audit":
            self._audit_gaps, self._chain_from["audit_chain_from"] = copy_audit(target, rows)
            return
        if table == "counters":
            target.execute("DELETE FROM counters")
        count = _insert_all(target, wanted, rows)
        if table in _WORTH_A_SEARCH and table in self.torn:
            count += _insert_all(target, wanted, self._keyed(wanted))
        self.row_counts[table] = count

    def _copy_purged(self, target: sqlite3.Connection, at: int) -> None:
        """What was kept instead of purged bodies, and that the others were purged, too."""
        wanted = shape(target, "purged")
        if wanted is None:
            return
        rows = filter(wanted.fits, read(self._source, wanted, 0, self.torn))
        self._unkept_count = copy_purged(target, rows, purge_lines(target), at)
        rejected = [(delivery_id, at) for delivery_id in self._emptied]
        target.executemany("INSERT OR IGNORE INTO purged_rejected VALUES (?, ?)", rejected)

    def _end(self) -> int:
        """How far the damaged log went, as far as anything says so."""
        return max(probe(self._source, sql) for sql in _ENDS)

    def _purged(self, target: sqlite3.Connection) -> dict[int, bytes]:
        """The digest of the target of each purged entry, as far as it is known."""
        wanted = shape(target, "purged")
        if wanted is None:
            return {}
        place = {name: wanted.columns.index(name) for name in ("position", "step", "target_sha256")}
        rows = filter(wanted.fits, read(self._source, wanted, 0, self.torn))
        # One that says that the note was lost knows no digest either.
        told = ([row[each] for each in place.values()] for row in rows)
        return {position: digest for position, step, digest in told if step != LOST}

    def _rows(self, wanted: Shape, last: int) -> Iterator[Row]:
        """All rows that SQL gives; where it does not reach all, with those that stand on pages of their own.

        A number that was hit itself can be that of another row: then both are given, one behind the other.
        """
        rows = [row for row in read(self._source, wanted, last, self.torn) if wanted.fits(row)]
        if wanted.name not in self.torn:
            return iter(rows)
        place = wanted.columns.index(wanted.number or "")
        known: dict[int, list[Row]] = {}
        for row in rows:
            known.setdefault(row[place], []).append(row)
        with suppress(OSError, ValueError), closing(Pages(self._path)) as pages:
            for number, row in pages.rows(len(wanted.columns)):
                values = wanted.mended((*row[:place], number, *row[place + 1 :]))
                named = dict(zip(wanted.columns, values, strict=True))
                is_new = values not in known.get(number, ())
                if is_new and wanted.fits(values) and is_stored_request(named) and has_its_bytes(named):
                    known.setdefault(number, []).append(values)
        return (row for number in sorted(known) for row in known[number])

    def _keyed(self, wanted: Shape) -> Iterator[Row]:
        """Rows of a table without row numbers that no way leads to, by what they look like."""
        with suppress(OSError, ValueError), closing(Pages(self._path)) as pages:
            for row in pages.keyed_rows(len(wanted.columns)):
                if wanted.fits(row):
                    yield row


def _insert_all(target: sqlite3.Connection, wanted: Shape, rows: Iterable[Row]) -> int:
    return sum(insert(target, wanted.name, dict(zip(wanted.columns, row, strict=True))) for row in rows)


def _shape(target: sqlite3.Connection, table: str) -> Shape:
    """How a table of ours looks in a whole file."""
    found = shape(target, table)
    if found is None:
        raise sqlite3.DatabaseError(f"no table {table}")
    return found


def _tables(target: sqlite3.Connection) -> list[str]:
    """What is copied behind the log, by the names of a whole file: nothing that is made anew."""
    found = target.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").fetchall()
    virtual = tuple(name for name, sql in found if sql.upper().startswith("CREATE VIRTUAL"))
    apart = ("sqlite_", "_sqlite_", "search", *virtual)
    return [name for name, _ in found if not name.startswith(apart) and name not in _APART]


def _join_up(target: sqlite3.Connection, last_id: int) -> None:
    """Entries that stand for others name each other again, and no id comes back."""
    columns = {name for (name,) in target.execute("SELECT name FROM pragma_table_info('deliveries')")}
    target.execute(_TWICE)
    if "superseded_by" in columns:
        target.execute(_MARK)
    known = [last_id]
    for table, column in _IDS:
        if shape(target, table) is not None:
            known.append(probe(target, f"SELECT max({column}) FROM {table}"))  # noqa: S608 - names of ours
    target.execute(
        "INSERT INTO counters VALUES ('delivery_id', ?) ON CONFLICT (name) DO UPDATE "
        "SET value = max(value, excluded.value)",
        (max(known),),
    )


def _readable(path: Path, scratch: Path) -> sqlite3.Connection:
    """The damaged file, opened as well as can be; its first bytes made anew in a copy where they are the fault."""
    for with_log in (True, False):
        with suppress(*UNREADABLE):
            return open_damaged(path, with_log=with_log)
    _remove(scratch)
    shutil.copyfile(path, scratch)
    with suppress(FileNotFoundError):
        shutil.copyfile(path.with_name(f"{path.name}-wal"), scratch.with_name(f"{scratch.name}-wal"))
    _write_header(scratch)
    with suppress(*UNREADABLE):
        return open_damaged(scratch)
    return sqlite3.connect(":memory:")  # no way leads in: what stands on the pages is all there is


def _version(path: Path) -> int:
    """The schema of the damaged file, as its first page says; this program's where that makes no sense."""
    with path.open("rb") as file:
        file.seek(60)
        version = int.from_bytes(file.read(4), "big")
    return version if 1 <= version <= SCHEMA_VERSION else SCHEMA_VERSION


def _write_header(path: Path) -> None:
    """The first 100 bytes of a file of ours (file format of SQLite 3, section 1.3)."""
    with path.open("rb+") as file:
        found = bytearray(file.read(100).ljust(100, b"\0"))
        page_count = path.stat().st_size // PAGE
        found[:24] = b"SQLite format 3\0" + struct.pack(">HBBBBBB", PAGE, 2, 2, 0, 64, 32, 32)
        found[24:40] = struct.pack(">IIII", 1, page_count, 0, 0)
        found[44:60] = struct.pack(">IIII", 4, 0, 0, 1)
        found[64:100] = bytes(28) + struct.pack(">II", 1, sqlite3.sqlite_version_info[0] * 1_000_000)
        file.seek(0)
        file.write(found)


def _fold(path: Path, interpret: Interpret, clock: Clock, done: _Recovery) -> None:
    """Make payments and figures anew from what was read, and say in the audit trail what was done."""
    ledger = Ledger(path, interpret, clock)
    try:
        ledger.transaction(ledger.projection.reset)
        while ledger.behind:
            ledger.transaction(lambda: _step(ledger))
        said = f"{done.kept_count} log entries kept, lost: {_ranges(done.gaps) or 'none'}"
        if ledger.connection.execute(_PURGE_KNOWN).fetchone()[0]:
            said += f"; {purge_line(ledger.connection)}"
        ledger.transaction(lambda: desk.record(ledger.connection, clock.now(), "", "database recovered", said))
        ledger.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        ledger.close()


def _step(ledger: Ledger) -> None:
    ledger.projection.step(_FOLD_STEP)


def _ranges(gaps: list[tuple[int, int]]) -> str:
    # An empty range says only that the chain begins anew there.
    return ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in gaps if first <= last)


def _settle_on_disk(path: Path) -> None:
    path.chmod(0o600)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
