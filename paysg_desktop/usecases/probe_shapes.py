"""The gate through which everything that a probe was answered must pass: shapes, and words of the protocol.

A name, an address, an identifier, an id or a message for people never gets through. A word of the protocol is
written in small letters and underscores (`partially_refunded`); whatever looks different is only measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.usecases.probe import RawAnswer

_WORD = re.compile(r"[a-z]{1,24}(?:_[a-z]{1,24}){0,5}", re.ASCII)
_MEMBER = re.compile(r"[a-z]{1,24}(?:_?[A-Za-z]{1,24}){0,7}", re.ASCII)
_DATE_SHAPE = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})", re.ASCII)
_DIGIT = re.compile(r"\d", re.ASCII)
_MOST_SHOWN = 40
_TELLING_HEADERS = (
    "idempotency-replayed",
    "idempotent-replayed",
    "ratelimit-limit",
    "ratelimit-remaining",
    "retry-after",
    "x-idempotent-replayed",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
)


def word(value: object) -> str:
    """A word of the protocol as it is; the shape of everything else."""
    return f"“{value}”" if isinstance(value, str) and _WORD.fullmatch(value) else shape(value)


def shape(value: object) -> str:
    """Kind and size of a value, nothing of what it says."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int():
            return "a whole number"
        case Decimal():
            return "a number with a fraction"
        case str():
            return _text_shape(value)
        case list():
            return f"an array of {len(value)}"
        case _:
            return "an object"


def _text_shape(text: str) -> str:
    if not text:
        return "an empty text"
    if _DATE_SHAPE.fullmatch(text):
        return f"a time like {_DIGIT.sub('0', text)}"
    return f"a text of {len(text)} characters"


def words(values: Iterable[object]) -> str:
    """Every value once, in order of the alphabet."""
    return ", ".join(sorted({word(value) for value in values})[:_MOST_SHOWN]) or "none"


def members(given: Mapping[str, Any]) -> str:
    """The names of an object's members; what does not look like one is only counted."""
    named = sorted(name for name in given if _MEMBER.fullmatch(name))
    others = len(given) - len(named)
    shown = ", ".join(named[:_MOST_SHOWN]) or "none"
    return shown + (f", and {others} that are no names of a protocol" if others else "")


def members_with_shapes(given: Mapping[str, Any]) -> str:
    shown = [f"{name}: {shape(given[name])}" for name in sorted(given) if _MEMBER.fullmatch(name)]
    return "; ".join(shown[:_MOST_SHOWN]) or "none"


def outcome(answer: RawAnswer) -> str:
    """The status, and for an error its type and code: `400, type “invalid_request_error”, code “…”`."""
    return f"{answer.status}" if answer.is_success else f"{answer.status}, {error_shape(answer)}"


def error_shape(answer: RawAnswer) -> str:
    """Type, code and further members of an error; of its message the length alone."""
    value = answer.json()
    if not isinstance(value, dict):
        return f"the body is {body_shape(answer)}"
    error = value.get("error")
    if not isinstance(error, dict):
        return f"no “error” object; the body's members: {members(value)}"
    told = [f"{name} {word(error[name])}" for name in ("type", "code") if name in error]
    told += [f"message {shape(error['message'])}"] if "message" in error else []
    data = error.get("data")
    told += [f"data with the members: {members(data)}"] if isinstance(data, dict) and data else []
    others = sorted(set(error) - {"type", "code", "message", "data"})
    told += [f"further members: {members(dict.fromkeys(others))}"] if others else []
    return ", ".join(told) or "an empty “error” object"


def body_shape(answer: RawAnswer) -> str:
    """`empty`, `a JSON object with …`, `HTML`, or how long it is."""
    if not answer.body.strip():
        return "empty"
    try:
        value = strict_json.parse(answer.body).value
    except strict_json.JsonProblem:
        is_markup = answer.body.lstrip()[:1] == b"<"
        return "HTML or XML" if is_markup else f"no JSON ({len(answer.body)} bytes)"
    return f"a JSON object with {members(value)}" if isinstance(value, dict) else f"JSON: {shape(value)}"


def telling_headers(answer: RawAnswer) -> str:
    """Which headers came that say something about limits and repeats; names alone."""
    return ", ".join(name for name in _TELLING_HEADERS if name in answer.headers) or "none"
