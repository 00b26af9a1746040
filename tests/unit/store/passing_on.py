"""Destinations and attempts for tests, with the parts that a test doesn't care about filled in."""

from __future__ import annotations

from typing import Any

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import (
    AttemptKind,
    AttemptRow,
    Destination,
    EndedAttempt,
    Forward,
    ForwardState,
    NewAttempt,
)
from paysg_desktop.domain.replay import ReplayRun, RunState
from paysg_desktop.store.store import Store
from tests.builders import NOON

URL = "http://127.0.0.1:4000/hook"
NOW = NOON + 3000
"""What the clock of the store in `conftest` says."""
DONE, GIVEN_UP, WAITING = ForwardState.DONE, ForwardState.GIVEN_UP, ForwardState.WAITING


def destination(id_: str = "to_1", **fields: Any) -> Destination:
    given = {"name": "My app", "url": URL, "environment": Environment.TEST, "created_at": NOON} | fields
    return Destination(id=id_, **given)


def planned(store: Store, limit: int = 100) -> int:
    """Read the log to its end; gives how many entries were looked at."""
    read = 0
    while one := store.plan_forwards(limit):
        read += one
    return read


def due(store: Store, now: int = NOW, limit: int = 1000) -> list[Forward]:
    return [forward for forward, _ in store.due_forwards(now, limit)]


def due_ids(store: Store, now: int = NOW, limit: int = 1000) -> list[tuple[str, int]]:
    """Destination and delivery of each, in the order given."""
    return [(each.destination_id, each.delivery_id) for each in due(store, now, limit)]


def attempt_of(forward: Forward, at: int = NOW, **fields: Any) -> NewAttempt:
    given = {
        "kind": AttemptKind.FORWARD,
        "delivery_id": forward.delivery_id,
        "url": URL,
        "at": at,
        "number": forward.attempt_count + 1,
        "forward_id": forward.id,
        "destination_id": forward.destination_id,
    }
    return NewAttempt(**given | fields)


def replay_of(delivery_id: int, **fields: Any) -> NewAttempt:
    given = {"kind": AttemptKind.REPLAY, "delivery_id": delivery_id, "url": URL, "at": NOW}
    return NewAttempt(**given | fields)


def ended(row: AttemptRow, state: ForwardState | None, status: int | None = 200, **fields: Any) -> EndedAttempt:
    given: dict[str, Any] = {"problem": None if status else "Nobody listens there.", "took_us": 700}
    return EndedAttempt(row.id, status, state=state, **given | fields)


def begun(store: Store, *forwards: Forward) -> tuple[AttemptRow, ...]:
    return store.begin_attempts([attempt_of(each) for each in forwards])


def a_run(**fields: Any) -> ReplayRun:
    given = {
        "environment": Environment.TEST,
        "by": "mei",
        "target": "My app",
        "state": RunState.RUNNING,
        "total": 3,
    }
    return ReplayRun(id=0, at=NOON, **given | fields)
