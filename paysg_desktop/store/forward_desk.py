"""Writes about destinations, replays and answers. Each runs on the writer thread, in a transaction of its own."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.replay import ReplayRun
from paysg_desktop.store.forward_plan import read_to_end
from paysg_desktop.store.forward_records import DESTINATION_COLUMNS, RUN_COLUMNS, destination_columns, run_columns

_NAMES = tuple(name.strip() for name in DESTINATION_COLUMNS.split(","))
_PLACES = ", ".join("?" * len(_NAMES))
_CHANGED = ", ".join(f"{name} = excluded.{name}" for name in _NAMES if name not in ("id", "created_at"))
_END_OF_LOG = "(SELECT coalesce(max(position), 0) FROM deliveries)"
_SAVE = (
    f"INSERT INTO destinations ({DESTINATION_COLUMNS}, position, done, given_up) VALUES ({_PLACES}, "  # noqa: S608
    f"{_END_OF_LOG}, 0, 0) ON CONFLICT (id) DO UPDATE SET {_CHANGED}, "
    f"position = iif(answers_for_us AND NOT excluded.answers_for_us, {_END_OF_LOG}, position)"
)
_STOP_ONE = "UPDATE forwards SET state = 'stopped', next_at = NULL WHERE id = ? AND state = 'waiting'"
_STOP = "UPDATE forwards SET state = 'stopped', next_at = NULL WHERE destination_id = ? AND state = 'waiting'"
_RUN_NAMES = RUN_COLUMNS.removeprefix("id, ")
_ADD_RUN = f"INSERT INTO replay_runs ({_RUN_NAMES}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - names
_MOVE_RUN = f"UPDATE replay_runs SET ({_RUN_NAMES}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"  # noqa: S608
# One that was trimmed meanwhile gets none: nobody would ever take it away again.
_ANSWERED = (
    "INSERT OR REPLACE INTO answered SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM quarantine WHERE id = ?1) "
    "OR EXISTS (SELECT 1 FROM deliveries WHERE id = ?1)"
)


def save_destination(connection: sqlite3.Connection, each: Destination, at: int) -> tuple[None, Changes]:
    """Add a destination, which stands at the log's end; or change one, which stays where it stands.

    While it answers for us it is asked for each delivery when that comes. What came before waits, and what came
    meanwhile is not sent again.
    """
    if each.answers_for_us:
        read_to_end(connection, each.id, at)
    connection.execute(_SAVE, destination_columns(each))
    return None, Changes(destinations=True)


def remove_destination(connection: sqlite3.Connection, destination_id: str) -> tuple[None, Changes]:
    """What waits for it is stopped, what was sent to it stays. Raises NotFoundError."""
    removed = connection.execute("DELETE FROM destinations WHERE id = ?", (destination_id,))
    if not removed.rowcount:
        raise NotFoundError(f"This workspace has no destination {destination_id}.")
    stop_waiting(connection, destination_id)
    return None, Changes(destinations=True)


def stop_waiting(connection: sqlite3.Connection, destination_id: str) -> None:
    """Nothing follows that waits now."""
    connection.execute(_STOP, (destination_id,))


def stop_one(connection: sqlite3.Connection, forward_id: int) -> None:
    """One that waits does so no more."""
    connection.execute(_STOP_ONE, (forward_id,))


def begin_run(connection: sqlite3.Connection, run: ReplayRun) -> tuple[ReplayRun, Changes]:
    """Keep a replay under a new id."""
    made = connection.execute(_ADD_RUN, run_columns(run))
    kept = replace(run, id=made.lastrowid or 0)
    return kept, Changes(runs=(kept,))


def move_run(connection: sqlite3.Connection, run: ReplayRun) -> tuple[None, Changes]:
    """Note how far a replay has come. Raises NotFoundError."""
    if not connection.execute(_MOVE_RUN, (*run_columns(run), run.id)).rowcount:
        raise NotFoundError(f"This workspace has no replay {run.id}.")
    return None, Changes(runs=(run,))


def save_answered(connection: sqlite3.Connection, delivery_id: int, answered: Answered) -> None:
    """Note what a sender was really answered."""
    connection.execute(_ANSWERED, (delivery_id, answered.status, answered.by, answered.took_us))
