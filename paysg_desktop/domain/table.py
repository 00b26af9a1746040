"""A table read from a file that a person has: its header, its rows with their lines, and what was odd."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row, with as many cells as the header, trimmed.

    `line` is the line of the file that it starts on, the file's first being 1. `problem` is the sentence why it
    can't be read (then `cells` are empty), without any of its content.
    """

    line: int
    cells: tuple[str, ...] = field(repr=False)
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """`header` are the names of the columns, every one another; `rows` may be called again for the same rows.

    What `rows` yields comes from the file as it goes and may raise UsageError where the file breaks off.
    `encoding` and `delimiter` are what was found; `remarks` are sentences about what was assumed.
    """

    header: tuple[str, ...]
    rows: Callable[[], Iterator[TableRow]]
    encoding: str
    delimiter: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableField:
    """One thing that we look for in a table. `title` is what people call it, `words` the names of its column.

    `words` are in small letters and digits alone, the likeliest first.
    """

    name: str
    title: str
    words: tuple[str, ...]
    is_required: bool = False
    is_personal: bool = False


def bare(name: str) -> str:
    """A column's name in small letters and digits alone, so that case, spaces and brackets don't matter."""
    return "".join(char for char in name.casefold() if char.isalnum())


def suggested_mapping(fields: Iterable[TableField], header: Iterable[str]) -> dict[str, str]:
    """Field → column, for the fields whose column is there under one of its names; no column is given twice."""
    columns: dict[str, str] = {}
    for column in header:
        columns.setdefault(bare(column), column)
    mapping: dict[str, str] = {}
    for each in fields:
        free = (columns[word] for word in each.words if word in columns and columns[word] not in mapping.values())
        found = next(free, None)
        if found is not None:
            mapping[each.name] = found
    return mapping
