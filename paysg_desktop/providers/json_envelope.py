"""From the bytes of a body to the object that every event is, or a sentence why it is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.providers.json_members import as_id, member_at

ReadEnvelope = Callable[[Mapping[str, Any], tuple[str, ...]], ParsedBody]
"""Reads the members of the outermost object; the second argument is what the JSON parser remarked."""


def parse_envelope(body: bytes, read: ReadEnvelope) -> ParsedBody:
    """What `read` finds in a body that is a JSON object; else the problem alone. Never raises by itself."""
    try:
        parsed = strict_json.parse(body)
    except strict_json.JsonProblem as error:
        return ParsedBody(problem=str(error))
    if not isinstance(parsed.value, dict):
        return ParsedBody(
            problem="The body is JSON, but not an object, so it is no event.", remarks=parsed.remarks
        )
    return read(parsed.value, parsed.remarks)


def identified(
    given: Mapping[str, Any], remarks: tuple[str, ...] = (), *, id_path: str = "id", type_path: str = "type"
) -> ParsedBody:
    """The event's id and type alone, with the problem where one of them is not there."""
    event_id, event_type = as_id(member_at(given, id_path)), as_id(member_at(given, type_path))
    missing = [path for path, value in ((id_path, event_id), (type_path, event_type)) if value is None]
    problem = f"The body is JSON, but no event: it has no {' and no '.join(missing)}." if missing else None
    return ParsedBody(event_id=event_id, event_type=event_type, problem=problem, remarks=remarks)


def no_payments(body: bytes, title: str) -> ParsedBody:
    """For a provider whose payments are never asked for."""
    del body
    return ParsedBody(problem=f"{title} is not asked for payments, so this can't be read as one.")


def no_reports(body: bytes, title: str) -> ParsedBody:
    """For a provider whose reports this program does not know."""
    del body
    return ParsedBody(problem=f"This program knows no report of {title}.")
