"""JSON written otherwise, token by token: numbers and escapes stay as they are unless a form is about them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

from paysg_desktop.domain.strict_json import DEEPEST, is_deeper_than
from paysg_desktop.signatures.javascript import number_text

_TOKEN = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null|[{}\[\],:]|[ \t\r\n]+'
)
_NUMBER_STARTS = frozenset("-0123456789")
_OPENING, _CLOSING = frozenset("{["), frozenset("}]")

MOST_TOKENS = 20_000
"""No event of ours comes near it, and a body made of nothing else would keep the doctor busy for seconds."""


@dataclass(frozen=True, slots=True)
class JsonText:
    """A document; of its tokens `compact` has no white space between them, `tokens` all of it."""

    tokens: tuple[str, ...]
    compact: tuple[str, ...]

    @property
    def layouts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The document as it came, and written compactly where that is another; each under its name's suffix."""
        same = len(self.tokens) == len(self.compact)
        return (("", self.tokens),) if same else (("", self.tokens), ("-compact", self.compact))


def read(body: bytes) -> JsonText | None:
    """The body's tokens; None for what is no JSON in UTF-8, nests too deep, or has more than MOST_TOKENS."""
    try:
        text = body.decode()
        if is_deeper_than(text, DEEPEST):
            return None
        json.loads(text, parse_int=float, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    tokens = tuple(_TOKEN.findall(text))
    if len(tokens) > MOST_TOKENS:
        return None
    return JsonText(tokens, tuple(each for each in tokens if not each[0].isspace()))


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def spaced(tokens: tuple[str, ...], comma: str, colon: str) -> str:
    """One line with these separators."""
    return "".join({",": comma, ":": colon}.get(each, each) for each in tokens)


def indented(tokens: tuple[str, ...], step: str) -> str:
    """One member a line, as JavaScript and Python do it; empty objects and arrays stay together."""
    parts: list[str] = []
    depth = 0
    before = ""
    for token in tokens:
        if token in _CLOSING:
            depth -= 1
            if before not in _OPENING:
                parts.append("\n" + step * depth)
        elif before in _OPENING:
            parts.append("\n" + step * depth)
        if token in _OPENING:
            depth += 1
        parts.append({",": ",\n" + step * depth, ":": ": "}.get(token, token))
        before = token
    return "".join(parts)


def keys_sorted(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The compact tokens with the members of every object in the order of their keys."""
    place = iter(tokens)
    return tuple(_sorted_value(next(place), place))


def member(tokens: tuple[str, ...], *path: str) -> tuple[str, ...] | None:
    """The compact tokens of the value at a path of keys; None where there is none."""
    value = tokens
    for name in path:
        found = dict(_members(value))
        if name not in found:
            return None
        value = found[name]
    return value


def numbers_as_javascript(tokens: tuple[str, ...]) -> str:
    """The document with every number as JavaScript writes it; those that it can't hold at all stay as they are."""
    return "".join(_javascript_number(each) if each[0] in _NUMBER_STARTS else each for each in tokens)


def can_hold_numbers(tokens: tuple[str, ...]) -> bool:
    """Whether JavaScript can hold every number, be it rounded: none too large for it, and none lost to 0."""
    return all(_can_hold(each) for each in tokens if each[0] in _NUMBER_STARTS)


def _javascript_number(token: str) -> str:
    return number_text(float(token)) if _can_hold(token) else token


def _can_hold(token: str) -> bool:
    number = float(token)
    mantissa = token.lower().partition("e")[0]
    return math.isfinite(number) and (number != 0 or not any(each in "123456789" for each in mantissa))


def _sorted_value(token: str, place: Iterator[str]) -> list[str]:
    if token == "{":
        return _sorted_object(place)
    if token != "[":
        return [token]
    parts = [token]
    for each in place:
        if each == "]":
            return [*parts, each]
        parts += [each] if each == "," else _sorted_value(each, place)
    return parts


def _sorted_object(place: Iterator[str]) -> list[str]:
    members: list[tuple[str, list[str]]] = []
    for token in place:
        if token == "}":
            break
        if token == ",":
            continue
        next(place)  # the colon
        members.append((token, _sorted_value(next(place), place)))
    members.sort(key=lambda each: _key(each[0]))
    parts: list[str] = ["{"]
    for number, (name, value) in enumerate(members):
        parts += [","] if number else []
        parts += [name, ":", *value]
    return [*parts, "}"]


def _members(tokens: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Keys and values of an object; nothing for what is none."""
    if not tokens or tokens[0] != "{":
        return
    start, depth, name = 1, 0, ""
    for at, token in enumerate(tokens[1:], start=1):
        if depth == 0 and token == ":":
            name, start = _key(tokens[at - 1]), at + 1
        elif depth == 0 and token in (",", "}"):
            if at > start:
                yield name, tokens[start:at]
            start = at + 1
        depth += (token in _OPENING) - (token in _CLOSING)


def _key(token: str) -> str:
    return str(json.loads(token))
