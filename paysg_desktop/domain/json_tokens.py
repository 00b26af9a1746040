"""JSON text taken apart without being read: every token stays exactly as it came, in one that breaks off, too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from paysg_desktop.domain.personal import is_masked

# Possessive, so that no text makes it look twice at a character.
_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*+(?:"|\\?\Z))(\s*+:)?|([{}\[\],:])|[^\s{}\[\],:"]++', re.DOTALL)
_MARKS = {"{": "open", "[": "open", "}": "close", "]": "close", ",": "comma", ":": "colon"}


class Token(NamedTuple):
    """A piece of JSON text from `start` to `end`.

    `kind`: `key`, `string`, `number`, `word` (true, false, null), `open`, `close`, `comma`, `colon`. `field` names
    the personal field that a key is, or that a value belongs to; a null says nothing and has none.
    """

    start: int
    end: int
    kind: str
    field: str | None = None


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a JSON text; of one that breaks off, those up to there."""
    inside: list[str | None] = []
    field: str | None = None
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        held = inside[-1] if inside else None
        words, colon, mark = found.groups()
        if colon is not None:
            name = words_of(words)
            own = name if is_masked(name) else None
            field = held or own
            yield Token(start, found.end(1), "key", own)
            yield Token(end - 1, end, "colon")
            continue
        if mark is None:
            token = found.group()
            yield Token(start, end, _kind(token), None if token == "null" else field or held)
        else:
            yield Token(start, end, _MARKS[mark])
        if mark == ":":
            # One too many: what follows is still the value of its key.
            continue
        if mark in ("{", "["):
            inside.append(field or held)
        elif mark in ("}", "]") and inside:
            inside.pop()
        field = None


def words_of(token: str) -> str:
    """What a text in quotes says; the token itself where its escapes make no sense."""
    if "\\" not in token:
        return token.strip('"')
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token


def _kind(token: str) -> str:
    if token[0] == '"':
        return "string"
    return "word" if token in ("true", "false", "null") else "number"
