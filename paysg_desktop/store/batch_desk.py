"""Writes about bulk runs. The functions run on the writer thread, each in a transaction of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from paysg_desktop.domain.batch import Batch, BatchState, NewBatch
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.new_payment import NewPayment
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.store.batch_questions import read_batch
from paysg_desktop.store.records import to_json
from paysg_desktop.store.writer import Writer

_ADD = "INSERT INTO batches VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_ROW = "INSERT INTO batch_rows VALUES (?, ?, ?, ?)"
_SAME_FILE = (
    "SELECT id FROM batches WHERE provider = ? AND environment = ? AND account = ? AND sha256 = ? "
    "ORDER BY id DESC LIMIT 1"
)
_INTERRUPTED = "The program ended while this was running. No row was done twice; go on when you are ready."


class BatchStore:
    """Bulk runs as the running program writes them; every method returns when it is durable and told."""

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock

    def begin(self, new: NewBatch, is_again: bool = False) -> tuple[Batch, bool]:
        """Keep a table; False where this intent is kept already. Raises RefusedError, see `begin`."""
        at = self._clock.now()
        return self._writer.change(lambda connection: begin(connection, new, at, is_again)).result()

    def move(self, batch_id: int, state: BatchState, problem: str = "") -> Batch:
        """Note how a run stands; raises NotFoundError."""
        return self._writer.change(lambda connection: move(connection, batch_id, state, problem)).result()

    def tell(self, batch_id: int) -> Batch:
        """Tell everybody how far a run is; raises NotFoundError."""
        return self._writer.change(lambda connection: _told(connection, batch_id)).result()

    def recover(self) -> None:
        """After a start nothing runs: what an earlier run of the program left running stands still."""
        self._writer.change(recover).result()


def begin(
    connection: sqlite3.Connection, new: NewBatch, at: int, is_again: bool
) -> tuple[tuple[Batch, bool], Changes]:
    """Keep a table with all its rows, paused; False where this very intent was kept before.

    Raises RefusedError where the same file was run for the same account before, and `is_again` does not say that
    this is known.
    """
    known = connection.execute("SELECT id FROM batches WHERE key = ?", (new.key,)).fetchone()
    if known is not None:
        return (_get(connection, known[0]), False), Changes()
    place = (new.provider, new.environment.value, new.account)
    earlier = connection.execute(_SAME_FILE, (*place, new.sha256)).fetchone()
    if earlier is not None and not is_again:
        raise RefusedError(_run_before(_get(connection, earlier[0])))
    who = (new.by, new.staff, new.reason)
    values = (new.key, at, *place, new.name, new.sha256, to_json(dict(new.mapping)), *who)
    batch_id = connection.execute(_ADD, (*values, BatchState.PAUSED.value, "")).lastrowid or 0
    rows = [
        (batch_id, row.line, to_json(_content(row.new)), to_json([asdict(each) for each in row.problems]))
        for row in new.rows
    ]
    connection.executemany(_ADD_ROW, rows)
    kept, changes = _told(connection, batch_id)
    return (kept, True), changes


def move(connection: sqlite3.Connection, batch_id: int, state: BatchState, problem: str) -> tuple[Batch, Changes]:
    """Bring a run into a state; `problem` is the sentence why it stands still."""
    connection.execute("UPDATE batches SET state = ?, problem = ? WHERE id = ?", (state.value, problem, batch_id))
    return _told(connection, batch_id)


def recover(connection: sqlite3.Connection) -> tuple[None, Changes]:
    """See `BatchStore.recover`."""
    running = connection.execute("SELECT id FROM batches WHERE state = ?", (BatchState.RUNNING.value,)).fetchall()
    return None, Changes(batches=tuple(_stopped(connection, batch_id) for (batch_id,) in running))


def _stopped(connection: sqlite3.Connection, batch_id: int) -> Batch:
    is_left = _get(connection, batch_id).is_left
    state, problem = (BatchState.PAUSED, _INTERRUPTED) if is_left else (BatchState.ENDED, "")
    return move(connection, batch_id, state, problem)[0]


def _told(connection: sqlite3.Connection, batch_id: int) -> tuple[Batch, Changes]:
    batch = _get(connection, batch_id)
    return batch, Changes(batches=(batch,))


def _get(connection: sqlite3.Connection, batch_id: int) -> Batch:
    found = read_batch(connection, batch_id)
    if found is None:
        raise NotFoundError(f"This workspace has no bulk run {batch_id}.")
    return found


def _content(new: NewPayment | None) -> Mapping[str, Any] | None:
    if new is None:
        return None
    names = (name for name in NewPayment.__dataclass_fields__ if name != "metadata")
    return {name: getattr(new, name) for name in names} | {"metadata": dict(new.metadata)}


def _run_before(earlier: Batch) -> str:
    rows = f"its {earlier.rows:,} rows" if earlier.rows != 1 else "its 1 row"
    were = "was" if earlier.done == 1 else "were"
    doubt = f" Of {earlier.unknown:,} it is not known." if earlier.unknown else ""
    return (
        f"This file was run on {singapore_day(earlier.made_at)}; {earlier.done:,} of {rows} {were} created."
        f"{doubt} Nothing was sent. Go on with that run for the rest, or say that all of it is to be created "
        "once more."
    )
