"""JSON text taken apart without being read: every token stays exactly as it came. Pure."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from paysg_desktop.ui.masking import MASK, is_personal, mask_field

# Possessive, so that no text makes it look twice at a character.
_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*+(?:"|\\?\Z))(\s*+:)?|([{}\[\]])|(,)|(:)|([^\s{}\[\],:"]++)', re.DOTALL)
_IN_TEXT = re.compile(
    r"(payer[_-]?(?:identifier|email|address)|(?:customer[_-]?)?email(?:[_-]?address)?)"
    r"((?:\\*[\"']|%22)?\s*(?:[:=]|%3A)\s*)(\"(?:[^\"\\]|\\.)*+\"?|[^\s,&;}\]]+)",
    re.IGNORECASE,
)
# A quick look first: most large bodies hold none, and a key may be spelt with escapes.
_MAY_BE_PERSONAL = re.compile(r"payer|email|\\u00", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/]{40}")
_URL_SAFE = str.maketrans("-_", "+/")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of JSON text from `start` to `end`.

    `kind`: `key`, `string`, `number`, `word` (true, false, null), `open`, `close`, `comma`, `colon`. `mask` is the
    JSON text that stands for a personal value until it is revealed, None for all others.
    """

    start: int
    end: int
    kind: str
    mask: str | None = None


@dataclass(frozen=True, slots=True)
class Hidden:
    """A stretch of text, and what is shown in its place."""

    start: int
    end: int
    mask: str


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a JSON text; of one that breaks off, those up to there."""
    inside: list[str | None] = []
    field: str | None = None
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        held = inside[-1] if inside else None
        if found.group(1) and found.group(2):
            end = found.end(1)
            name = _key(found.group(1))
            field = held or (name if is_personal(name) else None)
            yield Token(start, end, "key")
            yield Token(found.end() - 1, found.end(), "colon")
            continue
        token = found.group()
        if token in "{[":
            inside.append(field or held)
            yield Token(start, end, "open")
        elif token in "}]":
            inside and inside.pop()
            yield Token(start, end, "close")
        elif token in ",:":
            yield Token(start, end, "comma" if token == "," else "colon")
        else:
            yield Token(start, end, _kind(token), _mask(token, field or held))
        field = None


def hidden(text: str, *, is_json: bool) -> list[Hidden]:
    """Where personal data stands in a text; in one that is no JSON, as far as it names the fields."""
    if not is_json and _is_wrapped(text):
        return [Hidden(0, len(text), MASK)]
    if not _MAY_BE_PERSONAL.search(text):
        return []
    found = [Hidden(token.start, token.end, token.mask) for token in tokens(text) if token.mask is not None]
    if is_json and '\\"' not in text:
        return found
    starts = {place.start for place in found}
    named = (
        Hidden(each.start(3), each.end(3), mask_field(each.group(1), each.group(3).strip('"')))
        for each in _IN_TEXT.finditer(text)
    )
    return _apart(sorted([*found, *(place for place in named if place.start not in starts)], key=_start))


def _is_wrapped(text: str) -> bool:
    """Whether it is a document in base64: whatever is personal in it can be read by anybody who decodes it."""
    start = text.lstrip()[:40].translate(_URL_SAFE)
    return _BASE64.fullmatch(start) is not None and base64.b64decode(start)[:1] in (b"{", b"[")


def _start(place: Hidden) -> int:
    return place.start


def _apart(places: list[Hidden]) -> list[Hidden]:
    """Those that don't begin inside the one before."""
    kept: list[Hidden] = []
    for place in places:
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def masked(text: str, places: list[Hidden]) -> str:
    """The text with the masks in their places."""
    parts, at = [], 0
    for place in places:
        parts += [text[at : place.start], place.mask]
        at = place.end
    return "".join([*parts, text[at:]])


def _key(token: str) -> str:
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


def _mask(token: str, field: str | None) -> str | None:
    if field is None or token == "null":
        return None
    if token[0] != '"':
        return f'"{MASK}"'
    return f'"{mask_field(field, _key(token))}"'
