"""Our own form of captures: a JSON object a line, exact to the byte.

Headers are pairs of text, a character a byte (latin-1). A body that is UTF-8 stands as text, any other in base64.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, BinaryIO

from paysg_desktop.documents.capture_parts import (
    CaptureProblem,
    checked,
    from_base64,
    lines_of,
    member,
    read_json,
    read_one,
    utf8,
)
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.times import LATEST, iso_utc, parse_iso

MARK = "paysg_desktop_capture"
"""The member that says what a line is; its value is the version of this form."""
VERSION = 1
_HIGHEST_STATUS = 999


def is_capture_line(document: Any) -> bool:
    return isinstance(document, dict) and MARK in document


def read_capture_lines(text: str) -> Iterator[Capture]:
    """Every line that is not empty; raises nothing."""
    for line, place in lines_of(text):
        yield read_one(_capture, line, place)


def write_capture_lines(file: BinaryIO, captures: Iterable[tuple[Capture, Mapping[str, Any]]]) -> int:
    """Write each with what is to be said of it (`about`, which nobody reads back); returns how many."""
    count = 0
    for capture, about in captures:
        file.write(json.dumps(capture_line(capture, about), separators=(",", ":")).encode() + b"\n")
        count += 1
    return count


def capture_line(capture: Capture, about: Mapping[str, Any]) -> dict[str, Any]:
    """One line's object; what is not known is left out."""
    told: dict[str, Any] = {
        MARK: VERSION,
        "at": None if capture.at is None else iso_utc(capture.at),
        "method": capture.method,
        "url": capture.url,
        "headers": _pairs(capture.headers),
        **_body_text("body", capture.body),
        "status": capture.status,
        "took_us": capture.took_us,
    }
    if capture.answer_headers or capture.answer_body:
        told["answer_headers"] = _pairs(capture.answer_headers)
        told |= _body_text("answer_body", capture.answer_body)
    told |= {"about": dict(about)} if about else {}
    return {name: value for name, value in told.items() if value is not None}


def _capture(line: str, place: str) -> Capture:
    told = read_json(line)
    if not is_capture_line(told):
        raise CaptureProblem("It is no line of this format.")
    if told[MARK] != VERSION:
        raise CaptureProblem("It was written by a newer PaySG Desktop, in a form that this one does not know.")
    method, url = member(told, "method", str, "method"), member(told, "url", str, "URL")
    body = _read_body(told, "body")
    plain = checked(method, url, _read_pairs(told, "headers"), body, at=_time(told), place=place)
    return replace(
        plain,
        status=_number(told, "status", _HIGHEST_STATUS),
        answer_headers=_read_pairs(told, "answer_headers"),
        answer_body=_read_body(told, "answer_body"),
        took_us=_number(told, "took_us", LATEST),
    )


def _time(told: dict[str, Any]) -> int | None:
    if "at" not in told:
        return None
    at = parse_iso(member(told, "at", str, "time"))
    if at is None:
        raise CaptureProblem("Its time is none.")
    return at


def _number(told: dict[str, Any], name: str, highest: int) -> int | None:
    value = told.get(name)
    if value is not None and (type(value) is not int or not 0 <= value <= highest):
        raise CaptureProblem(f"Its `{name}` is no number that can be.")
    return value


def _pairs(headers: Headers) -> list[list[str]]:
    return [[name.decode("latin-1"), value.decode("latin-1")] for name, value in headers]


def _read_pairs(told: dict[str, Any], name: str) -> Headers:
    pairs = told.get(name, [])
    try:
        return tuple((key.encode("latin-1"), value.encode("latin-1")) for key, value in pairs)
    except (TypeError, ValueError, AttributeError):
        raise CaptureProblem(f"Its `{name}` are no pairs of text.") from None


def _body_text(name: str, body: bytes) -> dict[str, str]:
    try:
        return {name: body.decode()}
    except UnicodeDecodeError:
        return {f"{name}_base64": base64.b64encode(body).decode()}


def _read_body(told: dict[str, Any], name: str) -> bytes:
    text, coded = told.get(name), told.get(f"{name}_base64")
    if not isinstance(text, str | None) or not isinstance(coded, str | None) or (text and coded):
        raise CaptureProblem(f"Its `{name}` is no text, or stands there twice.")
    return from_base64(coded) if coded is not None else utf8(text or "")
