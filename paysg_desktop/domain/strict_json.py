"""Strict JSON from bytes that anybody may have sent: exact numbers, bounded size and depth, plain refusals.

Stricter than the standard module (no NaN, no byte order mark, bounded depth and digits) and more telling: keys
that occur twice are noticed, and numbers are `int` or `Decimal`, never `float`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from json import JSONDecodeError
from typing import Any

DEEPEST = 64
"""Objects and arrays inside each other; threat-model.md T5."""

LONGEST_NUMBER = 4300
"""Digits that a number may have when written out; beyond it Python refuses the conversion, too."""

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# Possessive throughout, so that no text makes it look twice at a character.
_BRACKET_OR_STRING = re.compile(r'[\[{]|[\]}]|"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_MOST_REMARKS = 5
_LONGEST_KEY_SHOWN = 40


class JsonProblem(ValueError):
    """Why bytes are not taken as JSON, as a plain sentence without any of their content."""


class ReceivedDecimal(Decimal):
    """A number with a fraction or an exponent; `str()` gives the characters received (`12.30`, `1e2`)."""

    __slots__ = ("_text",)
    _text: str

    def __new__(cls, text: str) -> ReceivedDecimal:
        number = super().__new__(cls, text)
        number._text = text
        return number

    def __str__(self) -> str:
        return self._text


@dataclass(frozen=True, slots=True)
class StrictJson:
    """A parsed text. `value` is made of dict, list, str, int, ReceivedDecimal, bool and None.

    A lone surrogate (`"\\ud800"`), which no UTF-8 file or database can hold, stands as U+FFFD in keys and
    strings; the raw body keeps what came. `remarks` are sentences about oddities that did not stop the parser.
    """

    value: Any = field(repr=False)
    remarks: tuple[str, ...] = ()


def parse(body: bytes) -> StrictJson:
    """Parse UTF-8 JSON; raises JsonProblem and nothing else."""
    text = _text_of(body)
    if is_deeper_than(text, DEEPEST):
        raise JsonProblem(f"The body nests deeper than {DEEPEST} levels.")
    remarks: list[str] = []
    try:
        value = _decode(_PLAIN, text)
    except _KeyTwice:
        value = _decode(_decoder(lambda pairs: remarks.extend(_doubles(pairs))), text)
    if _SURROGATE_ESCAPE.search(body):
        value = _storable(value, remarks)
    return StrictJson(value, tuple(dict.fromkeys(remarks))[:_MOST_REMARKS])


def is_deeper_than(text: str, limit: int) -> bool:
    """Whether objects and arrays stand inside each other more than `limit` deep; linear in the text."""
    if text.count("{") + text.count("[") <= limit:
        return False
    depth = 0
    for found in _BRACKET_OR_STRING.finditer(text):
        token = found.group()
        if token in "{[":
            depth += 1
            if depth > limit:
                return True
        elif token in "}]":
            depth -= 1
    return False


def _text_of(body: bytes) -> str:
    if not body:
        raise JsonProblem("The body is empty.")
    if body.startswith(_BYTE_ORDER_MARK):
        raise JsonProblem("The body starts with a byte order mark, which JSON does not allow.")
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise JsonProblem(f"The body is not UTF-8 text (from byte {error.start + 1} on).") from None
    if not text.strip(" \t\r\n"):
        raise JsonProblem("The body holds nothing but white space.")
    return text


def _decode(decoder: json.JSONDecoder, text: str) -> Any:
    try:
        return decoder.decode(text)
    except JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise JsonProblem(f"The body is not JSON: it breaks off or goes wrong at {where}.") from None
    except RecursionError:
        raise JsonProblem("The body nests too deep to be read.") from None


def _integer(text: str) -> int:
    if len(text.lstrip("-")) > LONGEST_NUMBER:
        raise JsonProblem(f"The body holds a number of more than {LONGEST_NUMBER} digits.")
    return int(text)


def _decimal(text: str) -> Decimal:
    mantissa, _, exponent = text.lower().partition("e")
    digits = exponent.lstrip("+-").lstrip("0")
    # Bounded before Decimal sees it: "1e999999999" is short, but its integer would fill the memory.
    if len(mantissa) > LONGEST_NUMBER or len(digits) > 4 or int(digits or "0") > LONGEST_NUMBER:
        raise JsonProblem(f"The body holds a number of more than {LONGEST_NUMBER} digits.")
    return ReceivedDecimal(text)


def _constant(name: str) -> Any:
    raise JsonProblem(f"The body holds {name}, which JSON does not allow.")


class _KeyTwice(Exception):
    """An object has a key more than once."""


Pairs = list[tuple[str, Any]]


def _decoder(doubled: Callable[[Pairs], None]) -> json.JSONDecoder:
    """`doubled` is handed the members of each object that has a key more than once."""

    def to_dict(pairs: Pairs) -> dict[str, Any]:
        read = dict(pairs)
        if len(read) != len(pairs):
            doubled(pairs)
        return read

    return json.JSONDecoder(
        object_pairs_hook=to_dict, parse_int=_integer, parse_float=_decimal, parse_constant=_constant
    )


def _refuse(pairs: Pairs) -> None:
    del pairs
    raise _KeyTwice


_PLAIN = _decoder(_refuse)
"""For nearly all bodies; made once, which spares each of them a tenth of what reading it takes."""


def _doubles(pairs: Pairs) -> list[str]:
    doubles = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1][:_MOST_REMARKS]
    return [
        f"The key “{_shown(key)}” occurs more than once in one object; the last one counts." for key in doubles
    ]


def _shown(key: str) -> str:
    return _SURROGATE.sub(_REPLACEMENT, key if len(key) <= _LONGEST_KEY_SHOWN else key[:_LONGEST_KEY_SHOWN] + "…")


def _storable(value: Any, remarks: list[str]) -> Any:
    """The value with every lone surrogate replaced; at most DEEPEST levels of recursion."""
    if isinstance(value, str):
        replaced, count = _SURROGATE.subn(_REPLACEMENT, value)
        if count:
            remarks.append("A text holds half a character (a lone surrogate); it is shown as �.")
        return replaced
    if isinstance(value, list):
        return [_storable(each, remarks) for each in value]
    if isinstance(value, dict):
        return {_storable(key, remarks): _storable(each, remarks) for key, each in value.items()}
    return value
