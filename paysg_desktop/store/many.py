"""Many rows by few statements: each lets go of the interpreter, which a busy listener is slow to give back.

Values are bound: they stand in no statement, nor go through JSON, which has no bytes and ends a text at a NUL.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cache

from paysg_desktop.store.records import Row

_MOST = 32
"""Rows of one statement. There is one for each number of rows, which stays prepared (`connection.py`)."""


def insert_all(connection: sqlite3.Connection, head: str, rows: Sequence[Row]) -> None:
    """Insert rows of one width, in their order. `head` is the statement up to VALUES."""
    for some in _parts(rows):
        connection.execute(_insert(head, len(some[0]), len(some)), _flat(some))


def matching(connection: sqlite3.Connection, select: str, keys: Sequence[Row]) -> Iterator[Row]:
    """What `select` gives for each of these keys, in no order; it reads them from a table `wanted` of columns
    `column1`, `column2` …"""
    for some in _parts(keys):
        yield from connection.execute(_select(select, len(some[0]), len(some)), _flat(some))


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for at in range(0, len(rows), _MOST):
        yield rows[at : at + _MOST]


def _flat(rows: Sequence[Row]) -> list[object]:
    return [value for row in rows for value in row]


@cache
def _insert(head: str, width: int, count: int) -> str:
    return f"{head} VALUES {_places(width, count)}"


@cache
def _select(select: str, width: int, count: int) -> str:
    names = ", ".join(f"column{number + 1}" for number in range(width))
    return f"WITH wanted ({names}) AS (VALUES {_places(width, count)}) {select}"


def _places(width: int, count: int) -> str:
    return ", ".join([f"({', '.join('?' * width)})"] * count)
