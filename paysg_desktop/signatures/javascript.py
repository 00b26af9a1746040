"""`JSON.stringify(JSON.parse(text))` as JavaScript does it, byte for byte (paysg.md, section 10.1)."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

from paysg_desktop.domain.strict_json import DEEPEST, JsonProblem, is_deeper_than

_LARGEST_INDEX = 2**32 - 2
_ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,9}")
_ESCAPED = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def reserialise(body: bytes) -> bytes:
    """The body as Node would write it again; raises JsonProblem for what `JSON.parse` refuses.

    That is anything but JSON in UTF-8, a byte order mark included; besides, more than DEEPEST levels are refused.
    """
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise JsonProblem("The body is not UTF-8 text.") from None
    if is_deeper_than(text, DEEPEST):
        raise JsonProblem(f"The body nests deeper than {DEEPEST} levels.")
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        raise JsonProblem("The body is not JSON.") from None
    parts: list[str] = []
    _write(value, parts)
    return "".join(parts).encode()


def number_text(number: float) -> str:
    """A number as JavaScript's `String()` writes it; what is not finite is `null`, as in JSON.stringify."""
    if not math.isfinite(number):
        return "null"
    if number == 0:
        return "0"
    sign = "-" if number < 0 else ""
    digits, point = _shortest(abs(number))
    return sign + _placed(digits, point)


def _refuse(name: str) -> NoReturn:
    raise JsonProblem(f"{name} is not JSON.")


_DECODER = json.JSONDecoder(parse_int=float, parse_float=float, parse_constant=_refuse)


def _shortest(number: float) -> tuple[str, int]:
    """The fewest digits that give the number back, and where the point stands: 0.DIGITS times 10^point."""
    mantissa, _, exponent = repr(number).partition("e")
    whole, _, fraction = mantissa.partition(".")
    written = whole + fraction
    digits = written.lstrip("0")
    point = len(whole) + int(exponent or "0") - (len(written) - len(digits))
    return digits.rstrip("0"), point


def _placed(digits: str, point: int) -> str:
    """ECMAScript's Number::toString, steps 6 to 10."""
    if len(digits) <= point <= 21:
        return digits.ljust(point, "0")
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"


def _write(value: Any, parts: list[str]) -> None:
    if isinstance(value, str):
        parts.append(_quoted(value))
    elif isinstance(value, dict):
        _write_object(value, parts)
    elif isinstance(value, list):
        _write_array(value, parts)
    elif isinstance(value, float):
        parts.append(number_text(value))
    else:
        parts.append({None: "null", True: "true", False: "false"}[value])


def _write_object(members: dict[str, Any], parts: list[str]) -> None:
    separator = "{"
    for key in _in_javascript_order(members):
        parts.append(f"{separator}{_quoted(key)}:")
        _write(members[key], parts)
        separator = ","
    parts.append("}" if members else "{}")


def _write_array(items: list[Any], parts: list[str]) -> None:
    separator = "["
    for item in items:
        parts.append(separator)
        _write(item, parts)
        separator = ","
    parts.append("]" if items else "[]")


def _in_javascript_order(members: dict[str, Any]) -> list[str]:
    """Keys that look like array indexes first, ascending; the others as first met. Python keeps the latter."""
    indexes = [key for key in members if _ARRAY_INDEX.fullmatch(key) and int(key) <= _LARGEST_INDEX]
    if not indexes:
        return list(members)
    first = set(indexes)
    return [*sorted(indexes, key=int), *(key for key in members if key not in first)]


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    return _SHORT_ESCAPES.get(character) or f"\\u{ord(character):04x}"
