"""Setting single members of a JSON body: the bytes of the value are exchanged, all others stay as they came."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import UsageError

_SPACE = re.compile(r"[ \t\r\n]*")
# Possessive, so that no text makes it look twice at a character; see strict_json.
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_PLAIN = re.compile(r"[^\s,\]}]++")
_BRACKET_OR_STRING = re.compile(r'[\[{]|[\]}]|"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_INDEX = re.compile(r"\[(\d{1,9})\]")
_MOST_NAMES = 500
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Span:
    """A value's place in the text, from its first character to behind its last."""

    start: int
    end: int


def set_values(body: bytes, values: Iterable[tuple[str, str]]) -> bytes:
    """Set dotted paths (`data.object.id`, `items.0.name`), one after the other.

    A value is taken as JSON where it is JSON, exactly as it is written; else as text. Raises UsageError for a body
    that is no JSON, and for a path that is not there.
    """
    text = _json_text(body)
    for path, value in values:
        span = find(text, path)
        if span is None:
            raise UsageError(_not_there(text, path))
        text = text[: span.start] + _written(value) + text[span.end :]
    return text.encode()


def replaced(body: bytes, span: Span, value: str) -> bytes:
    """The body with another text, or where a number stood another number, in the place of one value."""
    text = body.decode()
    written = json.dumps(value) if text[span.start] == '"' else value
    return (text[: span.start] + written + text[span.end :]).encode()


def find(text: str, path: str) -> Span | None:
    """Where the value at a path stands; of a key that occurs twice the last one counts.

    Names that hold full stops themselves are found, too: the shortest that is there is taken.
    """
    steps = _INDEX.sub(r".\1", path).split(".")
    span = _value_at(text, 0)
    while steps:
        below = dict(_members(text, span))
        taken = next((count for count in range(1, len(steps) + 1) if ".".join(steps[:count]) in below), None)
        if taken is None:
            return None
        span = below[".".join(steps[:taken])]
        steps = steps[taken:]
    return span


def texts(body: bytes, wanted: str) -> Iterator[Span]:
    """The values that are exactly this text or number, in the order of the body, which must be JSON."""
    text = body.decode()
    for _, span in _walk(text):
        value = text[span.start : span.end]
        if (json.loads(value) if value[0] == '"' else value) == wanted:
            yield span


def _json_text(body: bytes) -> str:
    try:
        strict_json.parse(body)
    except strict_json.JsonProblem as problem:
        raise UsageError(f"{problem} So no single value of it can be set. Nothing was sent.") from None
    return body.decode()


def _written(value: str) -> str:
    """The value as it goes into the body."""
    try:
        strict_json.parse(value.encode())
    except UnicodeEncodeError:
        return json.dumps(value)
    except strict_json.JsonProblem:
        return json.dumps(value, ensure_ascii=False)
    return value.strip(" \t\r\n")


def _value_at(text: str, place: int) -> Span:
    """The value that starts at a place or behind the white space there; the text is known to be JSON."""
    start = _end(_SPACE, text, place)
    if text[start] == '"':
        return Span(start, _end(_STRING, text, start))
    if text[start] not in "{[":
        return Span(start, _end(_PLAIN, text, start))
    depth = 0
    for found in _BRACKET_OR_STRING.finditer(text, start):
        token = found.group()
        depth += (token in "{[") - (token in "}]")
        if not depth:
            return Span(start, found.end())
    raise ValueError("The text is no JSON.")


def _members(text: str, span: Span) -> Iterator[tuple[str, Span]]:
    """What stands in an object, by its names, or in an array, by its indexes; nothing for other values."""
    if text[span.start] not in "{[":
        return
    is_object = text[span.start] == "{"
    place = _end(_SPACE, text, span.start + 1)
    number = 0
    while text[place] not in "}]":
        name = str(number)
        if is_object:
            key = _value_at(text, place)
            name = json.loads(text[key.start : key.end])
            place = _end(_SPACE, text, key.end) + 1
        value = _value_at(text, place)
        yield name, value
        number += 1
        place = _end(_SPACE, text, value.end)
        if text[place] == ",":
            place = _end(_SPACE, text, place + 1)


def _walk(text: str) -> Iterator[tuple[str, Span]]:
    """Every value that is neither object nor array, with its path; objects before what follows them."""
    waiting: list[tuple[tuple[str, ...], Span]] = [((), _value_at(text, 0))]
    while waiting:
        steps, span = waiting.pop()
        if text[span.start] not in "{[":
            yield ".".join(steps), span
        waiting += reversed([((*steps, name), each) for name, each in _members(text, span)])


def _end(pattern: re.Pattern[str], text: str, place: int) -> int:
    found = pattern.match(text, place)
    if found is None:
        raise ValueError("The text is no JSON.")
    return found.end()


def _not_there(text: str, path: str) -> str:
    """The sentence for a path that leads nowhere, with the nearest one that does."""
    nearest = _nearest(path, _names(text))
    hint = f" Did you mean “{nearest}”?" if nearest is not None else ""
    shown = path if path.isprintable() and len(path) <= _LONGEST_NAME else "that"
    return f"There is no “{shown}” in this body.{hint} Nothing was sent."


def _nearest(path: str, known: list[str]) -> str | None:
    """A name like it in the same place, or the same one in another place, or the path that looks most like it."""
    place, _, name = path.rpartition(".")
    beside = {each.rpartition(".")[2]: each for each in known if each.rpartition(".")[0] == place}
    alike = [beside[each] for each in difflib.get_close_matches(name, beside, 1, 0.5)]
    elsewhere = [each for each in known if each.rpartition(".")[2] == name]
    return next(iter((*alike, *elsewhere, *difflib.get_close_matches(path, known, 1))), None)


def _names(text: str) -> list[str]:
    """Paths that are there; only those which can be shown as they are."""
    names = (path for path, _ in zip((path for path, _ in _walk(text)), range(_MOST_NAMES), strict=False))
    return [name for name in names if name.isprintable() and 0 < len(name) <= _LONGEST_NAME]
