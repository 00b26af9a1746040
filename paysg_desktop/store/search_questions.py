"""Searches as conditions on payments, and how far the index is behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.search import IN_TEXT, Search, Term
from paysg_desktop.domain.search_text import SearchText
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.records import to_json
from paysg_desktop.store.search_columns import of_columns
from paysg_desktop.store.search_index import positions
from paysg_desktop.store.search_sql import Sql, is_found, joined, payments_with_all, prepare_connection
from paysg_desktop.store.search_texts import read_texts

FEW = 5_000
"""Up to so many payments are looked up one by one; beyond, a walk over all of them is quicker, ..."""
FEW_OF_THEM = 50_000
"""... but where a column is searched, too: then few of those that are found belong, and a walk to them is long."""
MOST_UNINDEXED = 500
"""So many payments that are not indexed yet are read for a search; of more, it says nothing."""
_UNINDEXED = (
    "SELECT DISTINCT payment FROM tellings WHERE position > ? AND position <= ? AND payment IS NOT NULL "
    "AND NOT is_duplicate LIMIT ?"
)

_GIVEN = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class SearchCondition:
    """SQL that is true for the payments that a search takes; the values of its `?` in their order.

    With `is_few` they are best looked up one by one, else found on a walk over all. `peek` is the same as a look
    at each row alone, where there may be many: slow over all of them, and quick for a few rows. Both are about
    columns of `payments`, which must not have another name.
    """

    sql: str = "1"
    values: tuple[str | int, ...] = ()
    is_few: bool = False
    peek: tuple[str, tuple[str | int, ...]] | None = None


class SearchQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def search_behind(self) -> int:
        """Log entries whose payments can't be found by their newest texts yet; 0 when all is indexed."""

        def read(connection: sqlite3.Connection) -> int:
            own, fold = positions(connection)
            return max(0, fold - (own or 0))

        return self._read(read)


def search_condition(
    connection: sqlite3.Connection, search: Search, must_judge: Collection[int] = ()
) -> SearchCondition:
    """What a search takes, as of now; on the connection that it will be asked on. Raises sqlite3.Error.

    Payments that are not indexed yet are judged by what is known of them, `must_judge` however many they are.
    """
    prepare_connection(connection)
    columns = [of_columns(each) for each in search.terms if each.field not in IN_TEXT]
    wanted = [each for each in search.texts if not each.is_without]
    unwanted = [each for each in search.texts if each.is_without]
    fresh = _fresh_texts(connection, must_judge) if search.texts else {}
    parts, is_few = list(columns), False
    if wanted:
        most = FEW_OF_THEM if columns and not must_judge else FEW
        among = _with_fresh(payments_with_all(connection, wanted), fresh, wanted)
        found, is_few = _few_or_all(connection, among, most)
        parts.append(Sql(f"key IN ({found.sql})", found.values))
    for term in unwanted:
        found = _with_fresh(payments_with_all(connection, [term]), fresh, [term])
        parts.append(Sql(f"key NOT IN ({found.sql})", found.values))
    whole = _all_of(parts)
    peek = None
    if search.texts and not is_few:
        looked = _all_of([*columns, *(_looked_at(connection, each, fresh) for each in search.texts)])
        peek = (looked.sql, tuple(looked.values))
    return SearchCondition(whole.sql, tuple(whole.values), is_few, peek)


def _fresh_texts(connection: sqlite3.Connection, must_judge: Collection[int]) -> dict[int, SearchText]:
    """Of payments that moved since the index came by; where they are very many, of `must_judge` alone."""
    own, fold = positions(connection)
    if own == fold:
        return {}
    found = [key for (key,) in connection.execute(_UNINDEXED, (own or 0, fold, MOST_UNINDEXED + 1))]
    return read_texts(connection, found if len(found) <= MOST_UNINDEXED else must_judge)


def _with_fresh(found: Sql, fresh: dict[int, SearchText], terms: Sequence[Term]) -> Sql:
    """What the index finds, but for payments that it does not know as they are, and those of them that belong."""
    if not fresh:
        return found
    here = [key for key, held in fresh.items() if all(each.takes(held) for each in terms)]
    sql = f"SELECT payment FROM ({found.sql}) WHERE payment NOT IN {_GIVEN} UNION ALL {_GIVEN[1:-1]}"  # noqa: S608
    return Sql(sql, [*found.values, to_json(list(fresh)), to_json(here)])


def _few_or_all(connection: sqlite3.Connection, found: Sql, most: int) -> tuple[Sql, bool]:
    """The payments themselves where they are not more than `most`, else the statement that finds them."""
    sql = f"SELECT payment FROM ({found.sql}) LIMIT {most + 1}"  # noqa: S608 - built here
    keys = [key for (key,) in connection.execute(sql, found.values)]
    if len(keys) > most:
        return found, False
    return Sql("SELECT value FROM json_each(?)", [to_json(keys)]), True


def _looked_at(connection: sqlite3.Connection, term: Term, fresh: dict[int, SearchText]) -> Sql:
    """Whether a term holds for the payment of the row at hand."""
    found = is_found(connection, term)
    if fresh:
        here = [key for key, held in fresh.items() if term.takes(held)]
        is_old = Sql(f"key NOT IN {_GIVEN} AND ({found.sql})", [to_json(list(fresh)), *found.values])
        found = joined([is_old, Sql(f"key IN {_GIVEN}", [to_json(here)])], " OR ")
    return Sql(f"NOT ({found.sql})", found.values) if term.is_without else found


def _all_of(parts: list[Sql]) -> Sql:
    return joined([Sql(f"({each.sql})", each.values) for each in parts], " AND ") if parts else Sql("1")
