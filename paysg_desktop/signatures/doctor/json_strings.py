"""The strings of a JSON text written otherwise; what they mean stays the same.

Each function takes the text of a whole document: outside its strings there is nothing that these rewrite. Escapes
are read one by one, so that a backslash which is itself escaped begins none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container

Rewrite = Callable[[str], str]

_BEYOND_ASCII = range(0x7F, 0x110000)
_ESCAPE = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|.)", re.DOTALL
)
_SURROGATES = range(0xD800, 0xE000)
_SLASH = re.compile(r"\\.|/", re.DOTALL)
_HTML = frozenset(map(ord, "&<>'\u2028\u2029"))


def escaped(text: str, *, is_upper: bool = False) -> str:
    """Every character beyond ASCII as `\\uXXXX`, in pairs of surrogates where one is not enough."""
    return text if text.isascii() and "\x7f" not in text else text.translate(_UPPER if is_upper else _LOWER)


class _Escapes(dict[int, str]):
    """The escape of each character as it is met: `translate` asks once for each, not for each place."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form = form

    def __missing__(self, code: int) -> str:
        if code not in _BEYOND_ASCII:
            raise LookupError(code)
        units = (code,) if code <= 0xFFFF else (0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code & 0x3FF))
        made = "".join(self._form.format(unit) for unit in units)
        if len(self) < _MOST_REMEMBERED:
            self[code] = made
        return made


_MOST_REMEMBERED = 10_000
_LOWER, _UPPER = _Escapes("\\u{:04x}"), _Escapes("\\u{:04X}")


def unescaped(text: str) -> str:
    """Every `\\uXXXX` beyond ASCII as the character that it means; other escapes and lone surrogates stay."""
    return _unescaped(text, _BEYOND_ASCII)


def slashes(text: str) -> str:
    """Every slash with a backslash, as PHP writes it."""
    return _SLASH.sub(lambda found: "\\/" if found.group() == "/" else found.group(), text)


def no_slashes(text: str) -> str:
    """Every slash without one."""
    return _SLASH.sub(lambda found: "/" if found.group() == "\\/" else found.group(), text)


def html(characters: str) -> Rewrite:
    """What writes these characters as `\\uXXXX`."""
    table = str.maketrans({each: f"\\u{ord(each):04x}" for each in characters})
    return lambda text: text.translate(table)


def no_html(text: str) -> str:
    """The characters that are escaped for the sake of HTML, as they are."""
    return _unescaped(text, _HTML)


def _unescaped(text: str, wanted: Container[int]) -> str:
    def read_one(found: re.Match[str]) -> str:
        high, low, unit = found.groups()
        if high:
            code = 0x10000 + (int(high, 16) - 0xD800 << 10) + int(low, 16) - 0xDC00
        else:
            code = int(unit, 16) if unit else 0
        return chr(code) if code in wanted and code not in _SURROGATES else found.group()

    return _ESCAPE.sub(read_one, text) if "\\u" in text else text


FORMS: tuple[tuple[str, str, Rewrite], ...] = (
    ("body_unicode_escaped", "escaped", escaped),
    ("body_unicode_escaped", "escaped-upper", lambda text: escaped(text, is_upper=True)),
    ("body_unicode_escaped", "unescaped", unescaped),
    ("body_slashes_escaped", "slashes", slashes),
    ("body_slashes_escaped", "slashes-escaped", lambda text: escaped(slashes(text))),
    ("body_slashes_escaped", "no-slashes", no_slashes),
    ("body_slashes_escaped", "no-slashes-unescaped", lambda text: unescaped(no_slashes(text))),
    ("body_html_escaped", "html", html("&<>")),
    ("body_html_escaped", "html-lines", html("&<>\u2028\u2029")),
    ("body_html_escaped", "html-quotes", html("&<>'")),
    ("body_html_escaped", "no-html", no_html),
)
"""Cause, name and maker of each form, in the order of the table."""
