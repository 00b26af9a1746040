"""Requests that went out, and how they ended. Runs on the writer thread, each call in a transaction of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.forwarding import AttemptRow, EndedAttempt, ForwardState, NewAttempt
from paysg_desktop.domain.headers import encode_headers
from paysg_desktop.domain.replay import RunState
from paysg_desktop.store.forward_desk import stop_waiting
from paysg_desktop.store.forward_questions import read_attempts
from paysg_desktop.store.forward_records import RUN_COLUMNS, run

_ADD = (
    "INSERT INTO attempts (kind, delivery_id, environment, destination_id, forward_id, run_id, number, at, "
    "is_resigned, is_edited, is_under_way, is_cut, url, sent_headers, sent_body) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?)"
)
# The body of what is in the log stays there; what is in quarantine may be trimmed, and is kept here.
_DELIVERY = (
    "SELECT environment, NULL FROM deliveries WHERE id = ?1 AND superseded_by IS NULL UNION ALL "
    "SELECT environment, body FROM quarantine WHERE id = ?1"
)
_BEGIN = (
    "UPDATE forwards SET attempt_count = attempt_count + 1, first_at = coalesce(first_at, ?), last_attempt = ?, "
    "is_under_way = 1 WHERE id = ? AND state = 'waiting' AND is_under_way = 0 "
    "AND destination_id IN (SELECT id FROM destinations WHERE stopped = '')"
)
_END = (
    "UPDATE attempts SET status = ?, problem = ?, took_us = ?, headers = ?, body = ?, is_cut = ?, "
    "is_under_way = 0 WHERE id = ? AND is_under_way = 1"
)
_UNDER_WAY = (
    "SELECT f.id, f.destination_id, f.state, a.at FROM attempts AS a JOIN forwards AS f ON f.id = a.forward_id "
    "WHERE a.id = ? AND f.last_attempt = a.id AND f.is_under_way = 1"
)
_MOVE = "UPDATE forwards SET state = ?, next_at = ?, is_under_way = 0 WHERE id = ?"
# What never went out takes nothing of the schedule, and does not start its clock.
_TAKE_BACK = (
    "UPDATE forwards SET attempt_count = attempt_count - 1, "
    "first_at = CASE WHEN attempt_count > 1 THEN first_at END WHERE id = ?"
)
# Planned while the clock was ahead: the first attempt is due now, and a further one as long after the attempt
# before as it was to be.
_SETTLE = (
    "UPDATE forwards SET next_at = CASE WHEN attempt_count = 0 THEN ?1 ELSE max(?1, next_at - max(0, "
    "coalesce((SELECT a.at FROM attempts AS a WHERE a.id = forwards.last_attempt), 0) - ?1)) END "
    "WHERE state = 'waiting' AND is_under_way = 0 AND next_at > ?1"
)
_COUNT = {
    ForwardState.DONE: "UPDATE destinations SET done = done + 1 WHERE id = ?",
    ForwardState.GIVEN_UP: "UPDATE destinations SET given_up = given_up + 1 WHERE id = ?",
}
_STOP = (
    "UPDATE destinations SET stopped = ? WHERE stopped = '' "
    "AND id = (SELECT destination_id FROM attempts WHERE id = ?) RETURNING id"
)
_LEFT = "SELECT id, forward_id FROM attempts INDEXED BY attempts_under_way WHERE is_under_way = 1 ORDER BY id"
_DUE_AGAIN = (
    "UPDATE forwards SET is_under_way = 0, next_at = CASE WHEN state = 'waiting' THEN ? END "
    "WHERE id = ? AND is_under_way = 1"
)
_STOP_RUNS = (
    f"UPDATE replay_runs SET state = '{RunState.STOPPED}', problem = ? "  # noqa: S608 - names of ours
    f"WHERE state = '{RunState.RUNNING}' RETURNING {RUN_COLUMNS}"
)
_INTERRUPTED = "The program ended while this was running. What was not sent yet was not sent."


def begin(
    connection: sqlite3.Connection, attempts: Sequence[NewAttempt]
) -> tuple[tuple[AttemptRow, ...], Changes]:
    """Note that these requests go out now.

    Raises RefusedError where one is of a forward that does not wait any more (its destination was removed or
    stopped, or another attempt is under way), NotFoundError where its delivery is gone.
    """
    begun = read_attempts(connection, [_begin_one(connection, each) for each in attempts])
    return begun, Changes(attempts=begun)


def end(connection: sqlite3.Connection, ended: Sequence[EndedAttempt]) -> tuple[None, Changes]:
    """Note how they ended, and how their forwards stand; one that has ended already stays as it is."""
    moved = [each for each in ended if _end_one(connection, each)]
    has_stopped = False
    for each in moved:
        if each.stops_destination:
            stopped = connection.execute(_STOP, (each.stops_destination, each.attempt_id)).fetchone()
            if stopped is not None:
                stop_waiting(connection, stopped[0])
                has_stopped = True
    rows = read_attempts(connection, [each.attempt_id for each in moved])
    return None, Changes(attempts=rows, destinations=has_stopped)


def settle_clock(connection: sqlite3.Connection, now: int) -> None:
    """The clock went back: nothing waits longer than it was to."""
    connection.execute(_SETTLE, (now,))


def recover(connection: sqlite3.Connection, now: int) -> tuple[int, Changes]:
    """What an earlier run left under way stays unknown, and is due again at once; its replays are stopped."""
    settle_clock(connection, now)
    left = connection.execute(_LEFT).fetchall()
    connection.executemany(_DUE_AGAIN, [(now, forward_id) for _, forward_id in left if forward_id is not None])
    connection.execute("UPDATE attempts SET is_under_way = 0 WHERE is_under_way = 1")
    runs = connection.execute(_STOP_RUNS, (_INTERRUPTED,)).fetchall()
    # A log restored from a copy may end before a cursor: what comes from now on must not be passed over.
    end_of_log = "(SELECT coalesce(max(position), 0) FROM deliveries)"
    connection.execute(f"UPDATE destinations SET position = {end_of_log} WHERE position > {end_of_log}")  # noqa: S608
    rows = read_attempts(connection, [id_ for id_, _ in left])
    return len(left), Changes(attempts=rows, runs=tuple(run(row) for row in runs))


def _begin_one(connection: sqlite3.Connection, new: NewAttempt) -> int:
    found = connection.execute(_DELIVERY, (new.delivery_id,)).fetchone()
    if found is None:
        raise NotFoundError(f"Delivery {new.delivery_id} is not in this workspace any more. Nothing was sent.")
    environment, own_body = found
    whose = (new.destination_id, new.forward_id, new.run_id, new.number, new.at)
    what = (int(new.is_resigned), int(new.is_edited), new.url, encode_headers(new.headers))
    body = own_body if new.body is None else new.body
    made = connection.execute(_ADD, (new.kind.value, new.delivery_id, environment, *whose, *what, body))
    if new.forward_id is not None:
        begun = connection.execute(_BEGIN, (new.at, made.lastrowid, new.forward_id))
        if begun.rowcount != 1:
            raise RefusedError("This forward does not wait for an attempt any more. Nothing was sent.")
    return made.lastrowid or 0


def _end_one(connection: sqlite3.Connection, each: EndedAttempt) -> bool:
    answer = (each.status, each.problem, each.took_us, encode_headers(each.headers), each.body, int(each.is_cut))
    if connection.execute(_END, (*answer, each.attempt_id)).rowcount != 1:
        return False
    forward = connection.execute(_UNDER_WAY, (each.attempt_id,)).fetchone()
    if forward is not None:
        _move(connection, forward, each)
    return True


def _move(connection: sqlite3.Connection, forward: tuple[int, str, str, int], each: EndedAttempt) -> None:
    """One that was stopped while it was under way stays so, unless it arrived."""
    forward_id, destination_id, before, at = forward
    state = each.state or ForwardState.WAITING
    if before == ForwardState.STOPPED and state is not ForwardState.DONE:
        state = ForwardState.STOPPED
    # One that waits for nothing would be forgotten: it is due when this attempt has ended.
    due_at = at + each.took_us if each.next_at is None else each.next_at
    connection.execute(_MOVE, (state.value, due_at if state is ForwardState.WAITING else None, forward_id))
    if each.was_not_sent:
        connection.execute(_TAKE_BACK, (forward_id,))
    if state in _COUNT:
        connection.execute(_COUNT[state], (destination_id,))
