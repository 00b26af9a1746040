"""Terms of a search that the index answers, as SQL: sets of payments, and the look at one payment."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from paysg_desktop.domain.search import IN_COLUMN, Field, Term
from paysg_desktop.domain.search_text import COLUMNS, is_short_in, short_token
from paysg_desktop.store.records import to_json
from paysg_desktop.store.search_index import start_token
from paysg_desktop.store.search_texts import identifier_hash

_GRAM = 3
_MOST_GRAMS = 12
_BY_EVENT = (
    "SELECT payment FROM events WHERE payment IS NOT NULL AND (provider, environment, event_id) IN "
    "(SELECT DISTINCT provider, environment, ? FROM totals)"
)
_BY_HASH = "SELECT payment FROM search_identifiers WHERE hash = ?"


@dataclass(slots=True)
class Sql:
    """A piece of a statement, with the values of its `?` in their order."""

    sql: str
    values: list[str | int] = field(default_factory=list)


def joined(parts: list[Sql], between: str) -> Sql:
    return Sql(between.join(each.sql for each in parts), [value for each in parts for value in each.values])


def prepare_connection(connection: sqlite3.Connection) -> None:
    """What these statements call must be there."""
    connection.create_function("is_short_in", 2, is_short_in, deterministic=True)


def payments_with_all(connection: sqlite3.Connection, terms: list[Term]) -> Sql:
    """The payments that all these terms find, as a statement that gives `payment`; it gives the first at once."""
    known = [(each, _by_ids(connection, each)) for each in terms]
    plain = [each for each, keys in known if not keys and each.field is not Field.IDENTIFIER]
    found = [_by_texts(plain)] if plain else []
    for each, keys in known:
        if each not in plain:
            by_ids = Sql("SELECT value AS payment FROM json_each(?)", [to_json(keys)])
            is_text = each.field is not Field.IDENTIFIER
            found.append(joined([by_ids, _by_texts([each])], " UNION ") if is_text else by_ids)
    first, *others = found
    for one in others:
        sql = f"SELECT payment FROM ({first.sql}) WHERE payment IN ({one.sql})"  # noqa: S608 - built here
        first = Sql(sql, [*first.values, *one.values])
    return first


def is_found(connection: sqlite3.Connection, term: Term) -> Sql:
    """Whether a term finds the payment of the row at hand, as a condition on its `key`."""
    keys = _by_ids(connection, term)
    by_ids = Sql("key IN (SELECT value FROM json_each(?))", [to_json(keys)])
    if term.field is Field.IDENTIFIER:
        return by_ids
    check = _check(term)
    sql = f"EXISTS (SELECT 1 FROM search_texts WHERE payment = key AND {check.sql})"  # noqa: S608 - built here
    by_texts = Sql(sql, check.values)
    return joined([by_ids, by_texts], " OR ") if keys else by_texts


def _by_ids(connection: sqlite3.Connection, term: Term) -> list[int]:
    """The payments that have it as a whole identifier, or as the id of an event: few, as a rule none."""
    found = [connection.execute(_BY_HASH, (identifier_hash(connection, each),)) for each in term.identifiers]
    found += [connection.execute(_BY_EVENT, (term.event_id,))] if term.event_id else []
    return sorted({key for rows in found for (key,) in rows})


def _by_texts(terms: list[Term]) -> Sql:
    """The index says which may have them; the texts themselves, which do."""
    grams = " AND ".join(f"({_grams(each.text)})" for each in terms if not each.is_short)
    starts = " AND ".join(f'"{start_token(short_token(each.text))}"' for each in terms if each.is_short)
    table, match = ("search_grams", grams) if grams else ("search_starts", starts)
    both = f"+{table}.rowid IN (SELECT rowid FROM search_starts WHERE search_starts MATCH ?)"  # noqa: S608
    others = [Sql(both, [starts])] if grams and starts else []
    others += [_check(each) for each in terms if not _is_exact(each)]
    condition = joined([Sql(f"{table} MATCH ?", [match]), *others], " AND ")
    # A join, and in this order: it gives payments while the index is still being read.
    texts = "" if all(_is_exact(each) for each in terms) else f"CROSS JOIN search_texts ON payment = {table}.rowid"
    return Sql(f"SELECT {table}.rowid AS payment FROM {table} {texts} WHERE {condition.sql}", condition.values)  # noqa: S608


def _grams(text: str) -> str:
    """Pieces of three characters that together cover a text; more of them would find little less."""
    last = len(text) - _GRAM
    starts = sorted({*range(0, last + 1, _GRAM), last})
    return " AND ".join('"{}"'.format(text[at : at + _GRAM].replace('"', '""')) for at in starts[:_MOST_GRAMS])


def _is_exact(term: Term) -> bool:
    """Whether the index alone says that a term is there."""
    is_piece = short_token(term.text) == term.text if term.is_short else len(term.text) == _GRAM
    return is_piece and term.field is Field.ANY


def _check(term: Term) -> Sql:
    """Whether the texts have a term."""
    columns = (IN_COLUMN[term.field],) if term.field in IN_COLUMN else COLUMNS
    one = Sql("instr(search_texts.{0}, ?) > 0", [term.text])
    if term.is_short:
        # Most words stand at the beginning, or behind a blank: a function of ours costs ten times as much.
        is_plain = term.text[0].isalnum()
        quick = [
            Sql("instr(search_texts.{0}, ?) = 1", [term.text]),
            Sql("instr(search_texts.{0}, ?) > 0", [f" {term.text}"]),
        ]
        slow = Sql("(instr(search_texts.{0}, ?) > 0 AND is_short_in(search_texts.{0}, ?))", [term.text] * 2)
        one = joined([*(quick if is_plain else []), slow], " OR ")
    found = joined([Sql(one.sql.format(each), one.values) for each in columns], " OR ")
    return Sql(f"({found.sql})", found.values)
