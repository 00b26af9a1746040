"""Lists of payments in an order: as SQL, and the top of one without putting all of it in order."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from paysg_desktop.domain.payment import REFUND_WINDOWS_US
from paysg_desktop.domain.payment_order import SOURCE_RANKS, STATUS_RANKS, OrderColumn, PaymentOrder
from paysg_desktop.store.questions import numbers
from paysg_desktop.store.records import Row, to_json
from paysg_desktop.store.search_sql import Sql

_SAMPLE = 2_000
"""Payments that are looked at to guess where the top of a list ends."""
_ABOVE = 8
"""That many of them stand above the guess, which is the more of all of them the more there are, ..."""
_SPARE = 4
"""... and so many times what is asked for: less stands above it once in thousands of guesses."""
_WINDOWS = " ".join(f"WHEN '{name}' THEN {window}" for name, window in REFUND_WINDOWS_US.items())
_TEXTS = {OrderColumn.PAYER: "payer_name", OrderColumn.REFERENCE: "reference"}
_RANKED: dict[OrderColumn, tuple[str, Mapping[str, int]]] = {
    OrderColumn.STATUS: ("status", {each.value: rank for each, rank in STATUS_RANKS.items()}),
    OrderColumn.HEARD: ("source", {each.value: rank for each, rank in SOURCE_RANKS.items()}),
}


def _rank_sql(column: OrderColumn) -> str:
    name, ranks = _RANKED[column]
    return f"CASE {name} {' '.join(f'''WHEN '{each}' THEN {rank}''' for each, rank in ranks.items())} END"


_ORDERED_BY = {
    OrderColumn.CHANGED: "changed_at",
    OrderColumn.AMOUNT: "amount_minor",
    **{column: f"nullif({name}, '') COLLATE NOCASE" for column, name in _TEXTS.items()},
    **{column: _rank_sql(column) for column in _RANKED},
    OrderColumn.REFUND: (
        "CASE WHEN status IN ('paid', 'partly_refunded', 'refund_other') "
        f"THEN paid_at + CASE provider {_WINDOWS} END END"
    ),
    OrderColumn.PAID: "paid_at",
    OrderColumn.CREATED: "created_at",
}


class _Term(NamedTuple):
    """Something that is put in order by, before what follows it."""

    sql: str
    is_falling: bool
    may_be_empty: bool = False
    """What has none stands last."""


class Chosen(NamedTuple):
    """Payments that a filter takes: a condition with its values, and the way to walk to them."""

    where: str
    values: tuple[str | int, ...]
    way: str

    @property
    def sql(self) -> str:
        """`FROM … WHERE …`."""
        return f"FROM payments {self.way} WHERE {self.where}"


def ordered(order: PaymentOrder) -> str:
    """From the top down; `PaymentOrder` says what stands last, and what comes first of payments that are equal."""
    directions = {True: "DESC", False: "ASC"}
    return ", ".join(
        f"{each.sql} {directions[each.is_falling]}{' NULLS LAST' if each.may_be_empty else ''}"
        for each in _terms(order)
    )


def top(connection: sqlite3.Connection, chosen: Chosen, order: PaymentOrder, most: int) -> array[int] | None:
    """The first `most` keys from the top down; None where they can't be told without all of them.

    A handful of payments from all over the table says about where the top ends, and only what stands above that is
    put in order. A guess that is too high leaves too few and is given up; one that is too low costs time.
    """
    last = connection.execute("SELECT max(key) FROM payments").fetchone()[0] or 0
    step = last // _SAMPLE
    if _ABOVE * step < _SPARE * most:
        return None  # so few payments are quickly put in order
    terms = _terms(order)
    some = to_json(list(range(1, last + 1, step)))
    where = f"{chosen.where} AND {terms[0].sql} IS NOT NULL"
    guess: Row | None = connection.execute(
        f"SELECT {', '.join(each.sql for each in terms)} FROM payments NOT INDEXED "  # noqa: S608 - built here
        f"WHERE key IN (SELECT value FROM json_each(?)) AND {where} ORDER BY {ordered(order)} "
        f"LIMIT 1 OFFSET {_ABOVE - 1}",
        (some, *chosen.values),
    ).fetchone()
    if guess is None:
        return None
    roughly, exactly = _roughly(order, guess), _not_below(terms, guess)
    sql = (
        f"SELECT key FROM payments {chosen.way} WHERE {roughly.sql} AND {chosen.where} AND {exactly.sql} "  # noqa: S608 - built here
        f"ORDER BY {ordered(order)} LIMIT {most}"
    )
    found = numbers(connection.execute(sql, (*roughly.values, *chosen.values, *exactly.values)))
    return found if len(found) == most else None


def _terms(order: PaymentOrder) -> tuple[_Term, ...]:
    newest = (_Term("changed_at", is_falling=True), _Term("key", is_falling=True))
    column = order.column
    if column is OrderColumn.CHANGED:
        return (_Term("changed_at", order.is_falling), newest[1])
    term = _Term(_ORDERED_BY[column], order.is_falling, may_be_empty=column not in _RANKED)
    if column is OrderColumn.AMOUNT:
        currency = f"iif({term.sql} IS NULL, NULL, currency)"
        return (_Term(currency, is_falling=False, may_be_empty=True), term._replace(may_be_empty=False), *newest)
    return (term, *newest)


def _not_below(terms: Sequence[_Term], row: Row) -> Sql:
    """That a payment stands at this place or above it."""
    (term, *rest), value = terms, row[0]
    sign = ">" if term.is_falling else "<"
    if not rest:
        return Sql(f"{term.sql} {sign}= ?", [value])
    then = _not_below(rest, row[1:])
    sql = f"({term.sql} {sign}= ? AND ({term.sql} {sign} ? OR {then.sql}))"
    return Sql(sql, [value, value, *then.values])


def _roughly(order: PaymentOrder, row: Row) -> Sql:
    """What holds for each payment at this place or above it, and is quickly told of nearly all others."""
    sign, value = (">=" if order.is_falling else "<="), row[0]
    match order.column:
        case OrderColumn.AMOUNT:
            return Sql(f"(amount_minor {sign} ? OR currency < ?)", [row[1], value])
        case OrderColumn.PAYER | OrderColumn.REFERENCE:
            name = _TEXTS[order.column]
            return Sql(f"{name} COLLATE NOCASE {sign} ?", [value])
        case OrderColumn.REFUND:
            window = max(REFUND_WINDOWS_US.values()) if order.is_falling else min(REFUND_WINDOWS_US.values())
            return Sql(f"paid_at {sign} ?", [value - window])
        case OrderColumn.STATUS | OrderColumn.HEARD:
            # Of those that are equal only the newest; as a rule nearly all are.
            name, ranks = _RANKED[order.column]
            return Sql(f"({name} != ? OR changed_at >= ?)", [_of_rank(ranks, value), row[1]])
    return Sql(f"{_ORDERED_BY[order.column]} {sign} ?", [value])


def _of_rank(ranks: Mapping[str, int], wanted: int) -> str:
    return next(name for name, rank in ranks.items() if rank == wanted)
