"""Known values in whatever way their words are set apart: `Tan Ah Kow`, `tan  ah kow`, `Tan_Ah_Kow`."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator

from paysg_desktop.domain.personal import ADDRESS, EMAIL, IDENTIFIER, NAME, PHONE
from paysg_desktop.usecases.known_values import KnownValues, folded

_SEPARATORS = re.compile(r"[\s\u200b_.,+-]+")
_WORDED = frozenset({NAME, ADDRESS, IDENTIFIER})
_TELLING = 4
"""Characters from which on a value is found inside of words, too."""
_NO_DIGIT = re.compile(r"[^0-9]+")
_LOCAL_DIGITS = 8
"""Of a phone number in Singapore, behind its +65."""


class KnownWords:
    """`KnownValues` that finds each value as it stands, and by its words where it has several."""

    def __init__(self) -> None:
        self._exact = KnownValues()
        self._worded = KnownValues()
        self._has_worded = False

    def add(self, value: str, kind: str) -> None:
        """Look for it from now on. Of an e-mail address the separators tell one from another."""
        words = one_blank(value)
        if kind == EMAIL or " " not in words:
            self._exact.add(value, kind)
            return
        self._worded.add(words, kind)
        self._has_worded = True
        if len(words) < _TELLING or _SEPARATORS.match(value[:1]) or _SEPARATORS.match(value[-1:]):
            self._exact.add(value, kind)

    def kind(self, value: str) -> str | None:
        """The kind of a value that is known as a whole."""
        return self._exact.kind(value) or (self._worded.kind(one_blank(value)) if self._has_worded else None)

    def found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where values stand: start, end and kind, in order, none over another."""
        found = [*self._exact.found(text), *self._found_by_words(text)]
        if len(found) > 1:
            found.sort(key=_longest_first)
        at, behind, kind = 0, 0, ""
        for start, end, each in found:
            if start < behind:
                behind = max(behind, end)
                continue
            if behind:
                yield at, behind, kind
            at, behind, kind = start, end, each
        if behind:
            yield at, behind, kind

    def _found_by_words(self, text: str) -> Iterator[tuple[int, int, str]]:
        if not self._has_worded or _SEPARATORS.search(text) is None:
            return
        places, parts, at = array("q"), [], 0
        for run in _SEPARATORS.finditer(text):
            places.extend(range(at, run.start() + 1))
            parts.append(text[at : run.start()])
            at = run.end()
        places.extend(range(at, len(text)))
        parts.append(text[at:])
        for start, end, kind in self._worded.found(" ".join(parts)):
            yield places[start], places[end - 1] + 1, kind


def _longest_first(found: tuple[int, int, str]) -> tuple[int, int]:
    return found[0], -found[1]


def one_blank(value: str) -> str:
    """Its words with one blank between them."""
    return _SEPARATORS.sub(" ", value).strip()


def same_key(value: str, kind: str) -> str:
    """Equal for values that are one and the same, however they are written."""
    digits = _NO_DIGIT.sub("", value) if kind == PHONE else ""
    if len(digits) >= _LOCAL_DIGITS:
        return digits[2:] if len(digits) == _LOCAL_DIGITS + 2 and digits.startswith("65") else digits
    words = one_blank(value) if kind in _WORDED else ""
    return folded(words or value.strip())
