"""Destinations and attempts as JSON: what travels between two processes of one user, and is printed."""

from __future__ import annotations

from typing import Any

from paysg_desktop.domain.forwarding import AttemptRow, Destination, Lag
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.usecases.schedules import schedule_text


def destination_json(to: Destination, lag: Lag | None = None) -> dict[str, Any]:
    """A destination; of its secret, where it is kept. Other programs read it, so its keys are a promise."""
    told = {
        "id": to.id,
        "name": to.name,
        "url": to.url,
        "environment": to.environment.value,
        "endpoint": to.endpoint_id,
        "events": list(to.events),
        "own_checkouts_only": to.is_own_checkouts_only,
        "schedule": to.schedule_name,
        "waits": schedule_text(to.schedule),
        "gives_up_after_s": to.schedule.gives_up_after_s,
        "timeout_s": to.timeout_s,
        "secret": str(to.secret) if to.secret else None,
        "shuffled": to.is_shuffled,
        "answers_for_us": to.answers_for_us,
        "stopped": to.stopped or None,
    }
    return told if lag is None else told | lag_json(lag)


def lag_json(lag: Lag) -> dict[str, Any]:
    """How far a destination is behind."""
    return {
        "unread": lag.unread,
        "waiting": lag.waiting,
        "oldest_at": None if lag.oldest_at is None else iso_utc(lag.oldest_at),
        "done": lag.done,
        "given_up": lag.given_up,
        "last": None if lag.last is None else attempt_json(lag.last),
    }


def attempt_json(row: AttemptRow) -> dict[str, Any]:
    """An attempt as it stands. `unknown` is true while it is under way, and stays so where a crash ended it."""
    return {
        "event": "attempt",
        "id": row.id,
        "kind": row.kind.value,
        "delivery": row.delivery_id,
        "destination": row.destination_id,
        "run": row.run_id,
        "number": row.number,
        "at": iso_utc(row.at),
        "status": row.status,
        "taken": row.was_taken,
        "unknown": row.is_unknown,
        "problem": row.problem,
        "took_us": row.took_us,
        "next_at": None if row.next_at is None else iso_utc(row.next_at),
    }
