"""What a document's table holds: columns and cells as plain data, the same for every file format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from paysg_desktop.domain.money import amount_in_major
from paysg_desktop.domain.times import SINGAPORE, to_datetime


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount: `minor` is an integer of the currency's minor units."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, microseconds UTC; written as Singapore time, to the second."""

    at: int


Cell = str | int | Money | Moment | None
"""Text may be anybody's; None is an empty cell. A count is an `int`, money never is."""

Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in characters, for formats that have widths; `is_number` puts its cells to the right."""

    title: str
    width: int = 14
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A named table, whole in memory; `note` is a sentence that belongs above it."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""


def decimal_text(money: Money) -> str:
    """`1240.00`: exact, without symbol and separators, with as many decimals as the currency has."""
    unit = units_in_one(money.currency)
    whole, rest = divmod(abs(money.minor), unit)
    sign = "-" if money.minor < 0 else ""
    return f"{sign}{whole}" if unit == 1 else f"{sign}{whole}.{rest:0{len(str(unit)) - 1}d}"


@lru_cache(maxsize=64)
def units_in_one(currency: str) -> int:
    """How many minor units one whole unit has: 100 for SGD, 1 for JPY."""
    one = amount_in_major(1, currency)
    return one.minor if one is not None and one.minor is not None else 100


def moment_text(moment: Moment) -> str:
    """`2026-11-21 14:02:31`, Singapore time."""
    local = to_datetime(moment.at).astimezone(SINGAPORE).replace(microsecond=0, tzinfo=None)
    return local.isoformat(sep=" ")


def plain(cell: Cell) -> str:
    """A cell as text, unguarded."""
    if cell is None:
        return ""
    if isinstance(cell, Money):
        return decimal_text(cell)
    return moment_text(cell) if isinstance(cell, Moment) else str(cell)


def titles(columns: Iterable[Column]) -> list[str]:
    return [column.title for column in columns]
