"""Purging, step by step beside all other work: deliveries are taken between two steps.

A purge that was killed is finished by the next one: each step marks what is purged, and looks only for what is not
marked. Only when the files have been rewritten (`sweep`), it has ended.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.purge import Counts, Cutoffs, Purge
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.store import desk
from paysg_desktop.store.connection import open_reader, storage_error
from paysg_desktop.store.digests import fold_ends
from paysg_desktop.store.projection import Interpret
from paysg_desktop.store.purge_chain import purge_line
from paysg_desktop.store.purge_clock import Step
from paysg_desktop.store.purge_records import RecordPurge
from paysg_desktop.store.purge_steps import BodyPurge
from paysg_desktop.store.sweep import long_sweep_sentence, require_room, sweep
from paysg_desktop.store.writer import Writer

AT_ONCE = 40
"""Payments or entries in one transaction: some 20 ms, which a delivery may have to wait for."""
_AT_ONCE_DRY = 5000
_TRIES = 5
"""So often a step waits for the fold, and all steps are done anew for what came in behind them."""
_UNREADY = (
    "What is stored could not be read to its end, so it can't be said whose data is old. The purge stopped there; "
    "run `paysg-desktop db purge` again to finish it."
)
_LEFT = (
    "Deliveries of old payments were verified again all the while, so personal data of them is left. Run "
    "`paysg-desktop db purge` again to finish it."
)
_UNFINISHED = "SELECT id, at, bodies_before, records_before, is_swept, ended_at FROM purges WHERE ended_at IS NULL"
_BEGIN = "INSERT INTO purges (at, bodies_before, records_before, is_swept) VALUES (?, ?, ?, 0)"

Tell = Callable[[str, Counts], None]
"""Called after each step: what is being done, and what went so far."""


class Purger:
    """Purges one workspace; for the thread of whoever asked, which it blocks."""

    def __init__(self, writer: Writer, path: Path, interpret: Interpret, clock: Clock) -> None:
        self._writer = writer
        self._path = path
        self._interpret = interpret
        self._clock = clock

    def count(self, cutoffs: Cutoffs) -> Counts:
        """What `run` would purge now; changes nothing."""
        self._writer.settle()
        return count_purge(self._path, cutoffs, self._interpret)

    def unfinished(self) -> Purge | None:
        """One that was begun and has not ended; None where there is none."""
        return self._writer.call(_read_unfinished).result()

    def run(
        self,
        cutoffs: Cutoffs,
        account: str,
        reason: str,
        tell: Tell = lambda _, __: None,
        remove_copies: Callable[[], object] = lambda: None,
    ) -> Counts:
        """Purge what is older than that, rewrite the file, and note both in the audit trail.

        `remove_copies` is called before it counts as ended: it takes away what else still holds what went.
        Raises RefusedError where there is no room to rewrite the file or the log is being read anew, StorageError.
        """
        require_room(self._path)
        with self._writer.remaking.one():
            self._writer.settle()
            earlier = self.unfinished()
            if earlier is not None:
                cutoffs = later_of(cutoffs, earlier.cutoffs)
            purge_id = self._begin(cutoffs, account, reason)
            counts = self._purge(cutoffs, tell)
            tell("sweep", counts)
            self._writer.alone(sweep, long_sweep_sentence(self._path)).result()
            remove_copies()
            self._end(purge_id, account, counts)
            return counts

    # --- inside ---

    def _purge(self, cutoffs: Cutoffs, tell: Tell) -> Counts:
        """All steps; once more where a payment was told of anew by an old delivery behind its step."""
        counts: Counter[tuple[str, str]] = Counter()
        (end, _) = self._writer.call(fold_ends).result()
        for _ in range(_TRIES):
            for make, number in _all_steps(cutoffs, self._interpret, self._clock.now()):
                start: int | None = 0
                while start is not None:
                    step = self._step(_one_step(make, number, start, end))
                    counts += step.counts
                    start = step.next
                    tell("purge", counts)
            if not count_purge(self._path, cutoffs, self._interpret, _PERSONAL_STEPS):
                return counts
        raise StorageError(_LEFT)

    def _step(self, work: Callable[[sqlite3.Connection], tuple[Step | None, Changes]]) -> Step:
        for _ in range(_TRIES):
            step = self._writer.change(work).result()
            if step is not None:
                return step
            self._writer.settle()
        raise StorageError(_UNREADY)

    def _begin(self, cutoffs: Cutoffs, account: str, reason: str) -> int:
        at = self._clock.now()

        def begin(connection: sqlite3.Connection) -> int:
            made = connection.execute(_BEGIN, (at, cutoffs.bodies_before, cutoffs.records_before))
            desk.record(connection, at, account, "purge begun", f"{_words(cutoffs)}; reason: {reason or 'none'}")
            return made.lastrowid or 0

        return self._writer.call(begin).result()

    def _end(self, purge_id: int, account: str, counts: Counts) -> None:
        at = self._clock.now()

        def end(connection: sqlite3.Connection) -> None:
            # One that was left unfinished ends with the one that did its work.
            connection.execute("UPDATE purges SET is_swept = 1, ended_at = ? WHERE ended_at IS NULL", (at,))
            went = ", ".join(f"{count} {kind} {place}" for (place, kind), count in sorted(counts.items()) if count)
            said = f"purge {purge_id}: {went or 'nothing'}; {purge_line(connection)}"
            desk.record(connection, at, account, "purge ended", said)

        self._writer.call(end).result()


def count_purge(path: Path, cutoffs: Cutoffs, interpret: Interpret, steps: int | None = None) -> Counts:
    """What would be purged (by so many of the first steps), read beside whoever owns the workspace.

    Raises StorageError.
    """
    counts: Counter[tuple[str, str]] = Counter()
    try:
        with closing(open_reader(path)) as connection:
            connection.execute("BEGIN")  # all as of one moment
            for make, number in _all_steps(cutoffs, interpret, 0, is_dry=True)[:steps]:
                start: int | None = 0
                while start is not None:
                    step = make(connection)[number](start, _AT_ONCE_DRY)
                    counts += step.counts
                    start = step.next
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
    return counts


def later_of(one: Cutoffs, other: Cutoffs) -> Cutoffs:
    """Both at once: of each clock the later moment."""
    return Cutoffs(
        max((each for each in (one.bodies_before, other.bodies_before) if each is not None), default=None),
        max((each for each in (one.records_before, other.records_before) if each is not None), default=None),
    )


_Make = Callable[[sqlite3.Connection], tuple[Callable[[int, int], Step], ...]]


def _all_steps(
    cutoffs: Cutoffs, interpret: Interpret, at: int, *, is_dry: bool = False
) -> list[tuple[_Make, int]]:
    """Each step by what makes its clock's steps on a connection, and its place among them."""
    bodies, records = cutoffs.bodies_before, cutoffs.records_before
    if bodies is None or (records is not None and records > bodies):
        raise RefusedError("Bodies can't be kept longer than the records that they belong to. Nothing was purged.")

    def of_bodies(connection: sqlite3.Connection) -> tuple[Callable[[int, int], Step], ...]:
        return BodyPurge(connection, interpret, bodies, at, is_dry=is_dry).steps()

    def of_records(connection: sqlite3.Connection) -> tuple[Callable[[int, int], Step], ...]:
        return RecordPurge(connection, interpret, records or 0, at, is_dry=is_dry).steps()

    steps: list[tuple[_Make, int]] = [(of_bodies, number) for number in range(_BODY_STEPS)]
    if records is not None:
        steps += [(of_records, number) for number in range(_RECORD_STEPS)]
    return steps


_BODY_STEPS, _RECORD_STEPS = 6, 10
_PERSONAL_STEPS = 1
"""The first takes all personal members that old payments have left."""


def _one_step(
    make: _Make, number: int, start: int, end: int
) -> Callable[[sqlite3.Connection], tuple[Step | None, Changes]]:
    """None while the fold is not as far as the log was at the beginning: then it can't be said what is old."""

    def work(connection: sqlite3.Connection) -> tuple[Step | None, Changes]:
        if fold_ends(connection)[1] < end:
            return None, Changes()
        step = make(connection)[number](start, AT_ONCE)
        return step, step.changes

    return work


def _read_unfinished(connection: sqlite3.Connection) -> Purge | None:
    found = connection.execute(f"{_UNFINISHED} ORDER BY id").fetchall()
    if not found:
        return None
    cutoffs = Cutoffs(None, None)
    for row in found:
        cutoffs = later_of(cutoffs, Cutoffs(row[2], row[3]))
    return Purge(found[0][0], found[0][1], cutoffs, bool(found[0][4]), found[0][5])


def _words(cutoffs: Cutoffs) -> str:
    bodies, records = cutoffs.bodies_before, cutoffs.records_before
    said = [
        *([f"bodies before {iso_utc(bodies)}"] if bodies is not None else []),
        *([f"records before {iso_utc(records)}"] if records is not None else []),
    ]
    return ", ".join(said)
