"""Damaging copies of a database, and saying what of them can still be read: by plain SQL, one row at a time."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

FEWEST, MOST = 1, 4096
_UNREADABLE = (sqlite3.Error, OverflowError, UnicodeDecodeError)


def damage(path: Path, chance: random.Random) -> int:
    """Change between 1 and 4,096 random bytes, all over the file or in one stretch; gives how many."""
    content = bytearray(path.read_bytes())
    count = round(2 ** chance.uniform(0, 12))
    count = min(max(FEWEST, count), MOST, len(content))
    if chance.random() < 0.5:
        start = chance.randrange(len(content) - count + 1)
        places = list(range(start, start + count))
    else:
        places = chance.sample(range(len(content)), count)
    for place in places:
        content[place] ^= chance.randrange(1, 256)
    path.write_bytes(content)
    return count


def readable(path: Path, table: str, number: str, last: int) -> dict[int, tuple[Any, ...]]:
    """The rows that a program without any art can still read, asked for by their numbers; text as bytes."""
    found: dict[int, tuple[Any, ...]] = {}
    with suppress(*_UNREADABLE), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        connection.execute("PRAGMA writable_schema = ON")
        for each in range(1, last + 1):
            with suppress(*_UNREADABLE):
                for row in connection.execute(f"SELECT * FROM {table} WHERE {number} = ?", (each,)):
                    found[each] = row
    return found
