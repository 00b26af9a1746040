"""How large the text is, in per cent, and what grows with it: boxes by their lines, widths as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

STEPS: Final = (100, 125, 150, 200)
LINE: Final = 16
"""A line of the usual text at 100 %, in logical pixels."""


@dataclass
class _Shown:
    percent: int = 100


_shown = _Shown()


def percent() -> int:
    """How large the text is now."""
    return _shown.percent


def put(wanted: int) -> None:
    """Have text of this size from now on; what stands on the screen already keeps its own."""
    _shown.percent = wanted


def nearest(wanted: float) -> int:
    """The largest step that is not above this."""
    return max((each for each in STEPS if each <= wanted), default=STEPS[0])


def wide(size: int) -> int:
    """A size that grows as the text does: a width that letters fill, a type size, an icon beside words."""
    return round(size * _shown.percent / 100)


def tall(size: int, lines: int = 1) -> int:
    """A height that holds so many lines of text, with air around them that stays as it is."""
    return size + round(lines * LINE * (_shown.percent - 100) / 100)


class Wide:
    """A token that grows as `wide` does; asked for at each use."""

    def __init__(self, size: int) -> None:
        self._size = size

    def __get__(self, of: object, owner: type) -> int:
        return wide(self._size)


class Tall:
    """A token that grows as `tall` does; asked for at each use."""

    def __init__(self, size: int, lines: int = 1) -> None:
        self._size, self._lines = size, lines

    def __get__(self, of: object, owner: type) -> int:
        return tall(self._size, self._lines)
