"""Replays as JSON: for machines, and for the owner's control channel."""

from __future__ import annotations

from typing import Any

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.replay import ReplayRun
from paysg_desktop.domain.times import iso_utc


def run_json(run: ReplayRun) -> dict[str, Any]:
    """A run as it stands. Other programs read it, so its keys are a promise."""
    return {
        "event": "run",
        "id": run.id,
        "at": iso_utc(run.at),
        "environment": run.environment.value,
        "by": run.by,
        "target": run.target,
        "state": run.state.value,
        "total": run.total,
        "sent": run.sent,
        "taken": run.taken,
        "left_out": run.left_out,
        "problem": run.problem or None,
    }


def headers_json(headers: Headers) -> list[list[str]]:
    """Names and values, one character a byte."""
    return [[name.decode("latin-1"), value.decode("latin-1")] for name, value in headers]


def headers_from(told: object) -> Headers:
    """The inverse of `headers_json`; raises ValueError and TypeError for what is none."""
    pairs = told if isinstance(told, list) else []
    return tuple((str(name).encode("latin-1"), str(value).encode("latin-1")) for name, value in pairs)
