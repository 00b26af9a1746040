"""Events as `stripe listen --print-json` (now `--format JSON`) prints them: one whole JSON event a line.

It prints no headers, so nothing can be said about a signature; and with `--forward-to` it prints lines for people
among them, which are told and passed over. Any provider's events saved a line each are read in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paysg_desktop.documents.capture_parts import CaptureProblem, checked, lines_of, read_json, read_one, utf8
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.headers import Headers

_HEADERS: Headers = ((b"Content-Type", b"application/json"),)
"""What an event is sent with; without it nobody could say what the body is."""
_LOOKED_AT = 200
"""Lines among which the first event must stand."""


def is_event(document: Any) -> bool:
    """Whether it has what every event has: an id and a type."""
    return (
        isinstance(document, dict)
        and isinstance(document.get("id"), str)
        and isinstance(document.get("type"), str)
    )


def has_event_line(text: str) -> bool:
    """Whether one of the first lines is an event."""
    return any(is_event(_json_or_none(line)) for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT])


def read_event_lines(text: str) -> Iterator[Capture]:
    """Every line that is not empty; raises nothing."""
    for line, place in lines_of(text):
        yield read_one(_capture, line, place)


def event_capture(text: str, place: str) -> Capture:
    """The capture of one event; raises CaptureProblem."""
    return checked("POST", "/", _HEADERS, utf8(text.strip()), place=place)


def _capture(line: str, place: str) -> Capture:
    if not line.lstrip().startswith("{"):
        raise CaptureProblem("It is no event: it is not JSON.")
    if not is_event(read_json(line)):
        raise CaptureProblem("It is no event: it has no id or no type.")
    return event_capture(line, place)


def _json_or_none(line: str) -> Any:
    if not line.lstrip().startswith("{"):
        return None
    try:
        return read_json(line)
    except CaptureProblem:
        return None
