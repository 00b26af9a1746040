"""The gate for foreign text on its way into a file that a spreadsheet opens (threat-model.md, T14).

A cell that a spreadsheet could take for a formula gets an apostrophe in front. Semicolons, tabs and line ends
inside a text are looked behind as well: where a semicolon separates the cells of a CSV, as it does on many
computers, they start a cell of their own. `unguarded` gives back exactly what was there.
"""

from __future__ import annotations

import re

MARK = "'"
_STARTS = "=+\\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b\u207a\u207b\u207c\u208a\u208b\u208c"
"""ASCII, the forms that turn into it when text is normalised, and the minus sign."""
_BEFORE = (
    r" '\u2019\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f"
    r"\u205f-\u206f\u3000\ufeff\U000e0000-\U000e007f" + '"'
)
"""What a spreadsheet may drop or not show before it looks: spaces, controls, invisible marks, quotes."""
_CUTS = r";\t\r\n"
_FORMULA = f"[{_BEFORE}]*[{_STARTS}]"
_NEEDS = re.compile(f"(?:\\A(?=[{_BEFORE}]*[{_STARTS}\\t\\r\\n])|[{_CUTS}](?={_FORMULA}))")
_MAY_NEED = re.compile(f"[{_STARTS}\\t\\r\\n]")
"""Found at once, and in few texts; the rest need no closer look."""
_HAS = re.compile(f"(?:\\A{MARK}(?=[{_BEFORE}]*[{_STARTS}\\t\\r\\n])|(?<=[{_CUTS}]){MARK}(?={_FORMULA}))")
_HALVES = re.compile("[\ud800-\udfff]")


def guarded(text: str) -> str:
    """The text with apostrophes where it could be taken for a formula; half characters are replaced."""
    known = whole_characters(text)
    return _NEEDS.sub(rf"\g<0>{MARK}", known) if _MAY_NEED.search(known) else known


def unguarded(text: str) -> str:
    """What `guarded` was given: exact for every text without half characters."""
    return _HAS.sub("", text)


def is_formula_like(text: str) -> bool:
    """Whether a spreadsheet could take the text, or what follows one of its separators, for a formula."""
    return _NEEDS.search(text) is not None


def whole_characters(text: str) -> str:
    """The text with half characters (lone surrogates), which no file can hold, replaced by U+FFFD."""
    return text if text.isascii() else _HALVES.sub("\ufffd", text)
