"""Values that were seen once and must be found again wherever they stand in a text, whatever their case."""

from __future__ import annotations

from collections.abc import Iterator

_START = 4
"""Characters by which a value is looked up at a place; shorter ones have a table of their own."""
_SHORTEST = 2
_TELLING_NOTHING = frozenset({"null", "none", "n/a", "na", "nil", "unknown", "true", "false", "test"})
"""Found everywhere, and nobody's."""


def folded(text: str) -> str:
    """The text in lower case, a character for each character."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


class KnownValues:
    """Values with their kinds; found in a time that does not depend on how many there are."""

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {}
        self._lengths: dict[str, list[int]] = {}
        """The start of values to their lengths, longest first."""
        self._begins: set[str] = set()
        """The first two characters of each: most places of a text are passed over by these."""

    def add(self, value: str, kind: str) -> None:
        """Look for it from now on; what is too short to mean anybody is left out. The first kind stays."""
        key = folded(value.strip())
        if len(key) < _SHORTEST or key in _TELLING_NOTHING or key in self._kinds:
            return
        self._kinds[key] = kind
        self._begins.add(key[:_SHORTEST])
        lengths = self._lengths.setdefault(key[:_START] if len(key) >= _START else key[:_SHORTEST], [])
        if len(key) not in lengths:
            lengths.append(len(key))
            lengths.sort(reverse=True)

    def kind(self, value: str) -> str | None:
        """The kind of a value that is known as a whole."""
        return self._kinds.get(folded(value.strip()))

    def found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where values stand: start, end and kind; the longest at each place, none inside another."""
        if not self._kinds:
            return
        low, begins, behind = folded(text), self._begins, 0
        for at in range(len(low) - 1):
            if at >= behind and low[at : at + _SHORTEST] in begins and (length := self._length_at(low, at)):
                behind = at + length
                yield at, behind, self._kinds[low[at:behind]]

    def _length_at(self, low: str, at: int) -> int:
        for start in (_START, _SHORTEST):
            for length in self._lengths.get(low[at : at + start], ()):
                value = low[at : at + length]
                if value in self._kinds and (len(value) >= _START or _stands_alone(low, at, value)):
                    return length
        return 0


def _stands_alone(low: str, at: int, value: str) -> bool:
    """A short value counts as a word of its own; in scripts that don't part words by blanks, anywhere."""
    if not value.isascii():
        return True
    before, behind = low[at - 1 : at] if at else "", low[at + len(value) : at + len(value) + 1]
    return not before.isalnum() and not behind.isalnum()
