"""The keys of a long list, oldest first in memory and newest first on the screen."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable

_BYTES = 8
_STEP = 32_768
_NEAR = 256


class Order:
    """Row r of n is the key at n - 1 - r, so that what is new is appended and nothing is shifted."""

    def __init__(self, keys: array[int] | None = None) -> None:
        self._keys = array("q") if keys is None else keys
        self._newest = max(self._keys, default=0)

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, row: int) -> int:
        return self._keys[len(self._keys) - 1 - row]

    def span(self, row: int, count: int) -> array[int]:
        """The keys of up to `count` rows from `row` on."""
        end = len(self._keys) - row
        return self._keys[max(0, end - count) : end]

    def age(self, row: int) -> int:
        """How many rows lie below: stays nearly the same while others come in on top."""
        return len(self._keys) - 1 - row

    def row(self, key: int, age: int | None = None) -> int | None:
        """Where a key stands. A new one is known at once; `age`, as it was lately, spares a long search."""
        if key > self._newest:
            return None
        if age is not None:
            found = self._within(key, max(0, age - _NEAR), age + _NEAR)
            if found is not None:
                return found
        end = len(self._keys)
        while end > 0:
            start = max(0, end - _STEP)
            found = self._within(key, start, end)
            if found is not None:
                return found
            end = start
        return None

    def is_top_of(self, other: Order) -> bool:
        """Whether the other list begins with these rows."""
        count = len(self._keys)
        return count <= len(other) and other._keys[len(other) - count :] == self._keys

    def append(self, keys: Iterable[int]) -> None:
        """Put keys on top, the last one uppermost."""
        for key in keys:
            self._keys.append(key)
            self._newest = max(self._newest, key)

    def remove(self, row: int) -> None:
        del self._keys[len(self._keys) - 1 - row]

    def _within(self, key: int, start: int, end: int) -> int | None:
        # Searching bytes is some five times quicker than comparing a million Python integers.
        part, wanted = self._keys[start:end].tobytes(), key.to_bytes(_BYTES, sys.byteorder, signed=True)
        at = part.find(wanted)
        while at >= 0 and at % _BYTES:
            at = part.find(wanted, at + 1)
        return None if at < 0 else len(self._keys) - 1 - start - at // _BYTES
