"""What another process of the same user may ask of the owner of a workspace about captures.

A part of the commands of `core_commands`; all values are JSON.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.usecases.import_captures import CaptureImport, CapturePart, Outcome

MOST_TOLD = 500
"""Parts of a file that an answer lists, those left out first; their counts are whole."""
_LONGEST_TEXT = 100


def import_json(told: CaptureImport, *, is_dry: bool) -> dict[str, Any]:
    """What a file came to, or would come to; `ids` are the deliveries that were stored."""
    new = told.deliveries
    listed = sorted(told.parts, key=lambda part: part.outcome is not Outcome.LEFT_OUT)
    return {
        "file": told.name,
        "format": told.format,
        "endpoint": {"id": told.endpoint.id, "name": told.endpoint.name},
        "dry_run": is_dry,
        "new": told.count(Outcome.NEW),
        "known": told.count(Outcome.KNOWN),
        "left_out": told.count(Outcome.LEFT_OUT),
        "verdicts": dict(sorted(Counter(each.verification.status.value for each in new).items())),
        "quarantined": sum(each.verification.is_quarantined for each in new),
        "never_counted": sum(each.environment is Environment.LIVE for each in new),
        "ids": list(told.ids[:MOST_TOLD]),
        "parts": [_part_json(each) for each in listed[:MOST_TOLD]],
    }


def _part_json(part: CapturePart) -> dict[str, Any]:
    told: dict[str, Any] = {
        "place": part.place,
        "outcome": part.outcome.value,
        "captured_at": None if part.at is None else iso_utc(part.at),
        "problem": part.problem,
    }
    new = part.delivery
    if new is None:
        return told
    return told | {
        "environment": new.environment.value,
        "status": new.verification.status.value,
        "cause": new.verification.cause,
        "explanation": new.verification.explanation,
        "event_id": new.event_id and new.event_id[:_LONGEST_TEXT],
        "event_type": new.event_type and new.event_type[:_LONGEST_TEXT],
    }


def _import(core: Core, arguments: Arguments) -> Any:
    path, endpoint = Path(str(arguments["path"])), str(arguments["endpoint"])
    if arguments.get("dry_run"):
        return import_json(core.captures.look(path, endpoint), is_dry=True)
    return import_json(core.captures.take(path, endpoint), is_dry=False)


def _revealed(core: Core, arguments: Arguments) -> Any:
    """Note, before it is written, that somebody exports deliveries with the personal data in them."""
    core.audit("deliveries exported, revealed", f"{int(arguments['count'])} as {arguments['form']}")
    return {}


CAPTURE_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "captures.import": _import,
    "captures.revealed": _revealed,
}
