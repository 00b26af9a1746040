"""What a program prints, cut into lines: bytes in as they come, text out."""

from __future__ import annotations

import re

LONGEST_LINE = 4096
"""Bytes of one line that are kept; what a line has beyond them is dropped."""
_ENDS = re.compile(rb"[\r\n]")


class Lines:
    """A program that redraws its line (CR) prints a line each time. Empty ones are left out."""

    def __init__(self) -> None:
        self._open = bytearray()

    def feed(self, data: bytes) -> list[str]:
        """The lines that these bytes end."""
        *ended, rest = _ENDS.split(data)
        found: list[str] = []
        for each in ended:
            self._keep(each)
            found += self.end()
        self._keep(rest)
        return found

    def end(self) -> list[str]:
        """The last line, where nothing ended it."""
        line = self._open.decode("utf-8", "replace")
        self._open.clear()
        return [line] if line else []

    def _keep(self, data: bytes) -> None:
        self._open += data[: LONGEST_LINE - len(self._open)]
