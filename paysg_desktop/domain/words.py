"""Words that the window translates where it shows them, though they stand somewhere else."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


def mark(words: T) -> T:
    """A text, or a table of texts, as it is: its texts (a dict's values) go to the translators.

    `packaging/dev.py translations` reads the call, so its argument is written out.
    """
    return words
