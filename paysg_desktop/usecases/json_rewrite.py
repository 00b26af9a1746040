"""Rewriting single values and keys of a JSON text in place: everything else stays as it came, to the blank."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from paysg_desktop.domain.personal import redacted_kind

# Possessive, so that no text makes it look twice at a character.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\],:]|[^\s{}\[\],:"]++', re.DOTALL)
_WORDS = frozenset({"true", "false", "null"})


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What to do with each part. `kind` is what the member holds by its name, None where it is nothing personal.

    `string` and `key` give the text to stand there instead; `number` is given the number's text, and gives
    another number's or the same.
    """

    string: Callable[[str, str | None], str]
    number: Callable[[str, str | None], str]
    key: Callable[[str], str]


@dataclass(slots=True)
class _Frame:
    """An object or array that is open: the kind that all of it has, and the name of the member that it is."""

    is_object: bool
    kind: str | None
    name: str | None
    key: str | None = None
    awaits_key: bool = False


def rewritten(text: str, rewrite: Rewrite) -> str:
    """The text with its values rewritten; it must be valid JSON, and is afterwards."""
    parts: list[str] = []
    frames = [_Frame(False, None, None)]
    at = 0
    for found in _TOKEN.finditer(text):
        instead = _replacement(found.group(), frames, rewrite)
        if instead is not None:
            parts += [text[at : found.start()], instead]
            at = found.end()
    return "".join([*parts, text[at:]])


def _replacement(token: str, frames: list[_Frame], rewrite: Rewrite) -> str | None:
    """What stands in a token's place; None where it stays."""
    frame = frames[-1]
    if token in "{[":
        name = frame.key if frame.is_object else frame.name
        is_object = token == "{"
        frames.append(_Frame(is_object, _kind(frame), name, awaits_key=is_object))
    elif token in "}]":
        frames.pop()
    elif token == ",":
        frame.awaits_key = frame.is_object
    elif token == ":":
        frame.awaits_key = False
    elif token.startswith('"'):
        return _string(token, frame, rewrite)
    elif token not in _WORDS:
        number = rewrite.number(token, _kind(frame))
        return number if number != token else None
    return None


def _string(token: str, frame: _Frame, rewrite: Rewrite) -> str | None:
    value: str = json.loads(token) if "\\" in token else token[1:-1]
    if frame.awaits_key:
        frame.key = value
        instead = rewrite.key(value)
    else:
        instead = rewrite.string(value, _kind(frame))
    return json.dumps(instead) if instead != value else None


def _kind(frame: _Frame) -> str | None:
    """What the value that stands here holds."""
    if frame.kind is not None or frame.key is None or not frame.is_object:
        return frame.kind
    return redacted_kind(frame.key, frame.name)
