"""JSON text taken apart for the viewers: each token as it came, with the mask of what is personal. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paysg_desktop.domain import json_tokens
from paysg_desktop.domain.json_tokens import words_of
from paysg_desktop.domain.personal_text import is_wrapped, may_be_personal, named_values
from paysg_desktop.ui.masking import MASK, mask_field


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of JSON text from `start` to `end`; `kind` as in `domain.json_tokens`.

    `mask` is the JSON text that stands for a personal value until it is revealed, None for all others.
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
    for each in json_tokens.tokens(text):
        mask = None
        if each.field is not None and each.kind != "key":
            mask = _mask(text[each.start : each.end], each.field)
        yield Token(each.start, each.end, each.kind, mask)


def hidden(text: str, *, is_json: bool) -> list[Hidden]:
    """Where personal data stands in a text; in one that is no JSON, as far as it names the fields."""
    if not is_json and is_wrapped(text):
        return [Hidden(0, len(text), MASK)]
    if not may_be_personal(text):
        return []
    found = [Hidden(token.start, token.end, token.mask) for token in tokens(text) if token.mask is not None]
    if is_json and '\\"' not in text:
        return found
    starts = {place.start for place in found}
    named = (
        Hidden(*each.span("value"), mask_field(each["name"], each["value"].strip('"')))
        for each in named_values(text)
    )
    return _apart(sorted([*found, *(place for place in named if place.start not in starts)], key=_start))


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


def _mask(token: str, field: str) -> str:
    return f'"{mask_field(field, words_of(token))}"' if token[0] == '"' else f'"{MASK}"'
