"""Between the rows of forwarding and its records."""

from __future__ import annotations

import json
from dataclasses import asdict

from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow, Destination, Forward, ForwardState
from paysg_desktop.domain.replay import ReplayRun, RunState
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.store.records import Row, to_json

DESTINATION_COLUMNS = (
    "id, name, url, environment, created_at, endpoint_id, events, is_own_checkouts_only, schedule_name, schedule, "
    "timeout_s, secret, is_shuffled, answers_for_us, stopped, may_leave"
)
FORWARD_COLUMNS = "id, destination_id, delivery_id, state, attempt_count, next_at, first_at"
RUN_COLUMNS = "id, at, environment, by, target, state, total, sent, taken, left_out, problem"
TAKING = "stopped = '' AND answers_for_us = 0"
"""For SQL: destinations that are forwarded to. One that answers for us is asked before the sender is answered."""
ATTEMPTS = (
    "SELECT a.id, a.kind, a.delivery_id, a.destination_id, a.run_id, a.number, a.at, a.status, a.problem, "
    "a.took_us, "
    "CASE WHEN f.state = 'waiting' AND f.is_under_way = 0 AND f.last_attempt = a.id THEN f.next_at END, "
    "a.is_resigned, a.is_edited, a.is_under_way FROM attempts AS a LEFT JOIN forwards AS f ON f.id = a.forward_id"
)
"""What `attempt_row` reads. When the next attempt follows stands with the forward: it may be stopped meanwhile."""


def destination(row: Row) -> Destination:
    """A record of the columns DESTINATION_COLUMNS."""
    store, _, name = (row[11] or "").partition(":")
    return Destination(
        id=row[0],
        name=row[1],
        url=row[2],
        environment=Environment(row[3]),
        created_at=row[4],
        endpoint_id=row[5],
        events=tuple(json.loads(row[6])),
        is_own_checkouts_only=bool(row[7]),
        schedule_name=row[8],
        schedule=_schedule(row[9]),
        timeout_s=row[10],
        secret=SecretReference(store, name) if row[11] else None,
        is_shuffled=bool(row[12]),
        answers_for_us=bool(row[13]),
        stopped=row[14],
        may_leave=bool(row[15]),
    )


def destination_columns(each: Destination) -> Row:
    return (
        each.id,
        each.name,
        each.url,
        each.environment.value,
        each.created_at,
        each.endpoint_id,
        to_json(each.events),
        int(each.is_own_checkouts_only),
        each.schedule_name,
        to_json(asdict(each.schedule)),
        float(each.timeout_s),
        str(each.secret) if each.secret else None,
        int(each.is_shuffled),
        int(each.answers_for_us),
        each.stopped,
        int(each.may_leave),
    )


def forward(row: Row) -> Forward:
    """A record of the columns FORWARD_COLUMNS."""
    return Forward(row[0], row[1], row[2], ForwardState(row[3]), row[4], row[5], row[6])


def attempt_row(row: Row) -> AttemptRow:
    """A record of what ATTEMPTS selects."""
    return AttemptRow(
        id=row[0],
        kind=AttemptKind(row[1]),
        delivery_id=row[2],
        destination_id=row[3],
        run_id=row[4],
        number=row[5],
        at=row[6],
        status=row[7],
        problem=row[8],
        took_us=row[9],
        next_at=row[10],
        is_resigned=bool(row[11]),
        is_edited=bool(row[12]),
        is_under_way=bool(row[13]),
    )


def run(row: Row) -> ReplayRun:
    """A record of the columns RUN_COLUMNS."""
    id_, at, environment, by, target, state, *rest = row
    return ReplayRun(id_, at, Environment(environment), by, target, RunState(state), *rest)


def run_columns(each: ReplayRun) -> Row:
    """The same columns without the id."""
    what = (each.at, each.environment.value, each.by, each.target, each.state.value)
    return (*what, each.total, each.sent, each.taken, each.left_out, each.problem)


def _schedule(text: str) -> RetrySchedule:
    stored = json.loads(text)
    return RetrySchedule(**stored | {"waits_s": tuple(stored["waits_s"])})
