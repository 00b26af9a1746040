"""Lists of payments: which a filter takes, in which order, and what they come to."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Collection
from dataclasses import replace

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.filter_choice import FilterChoice, SavedFilter
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.payment_order import STATUS_RANKS, OrderColumn, PaymentOrder
from paysg_desktop.domain.payment_totals import PaymentTotals, TotalLine
from paysg_desktop.domain.ports import ListChoices
from paysg_desktop.domain.search import Search
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.list_order import Chosen, ordered, top
from paysg_desktop.store.questions import Questions, numbers
from paysg_desktop.store.records import Row, to_json
from paysg_desktop.store.search_questions import search_condition

_STEPS_BETWEEN = 50_000
"""Steps of SQLite's machine (some milliseconds) between two looks whether an answer is still wanted."""
_RECENT = 6_000
"""Payments at the top of a list that are looked at one by one for what a search finds."""
_DATE_COLUMNS = {
    DateField.PAID: "paid_at",
    DateField.REFUNDED: "refunded_at",
    DateField.CREATED: "created_at",
    DateField.CHANGED: "changed_at",
}
_BACK = "coalesce(refunded_minor, CASE WHEN status = 'refunded' THEN amount_minor END)"
_TOTALS = (
    "SELECT provider, account, coalesce(currency, ''), status, count(*), coalesce(sum(amount_minor), 0), "
    f"sum(amount_minor IS NULL), coalesce(sum({_BACK}), 0), "
    f"sum({_BACK} IS NULL AND (status = 'refunded' OR instr(attention, 'refund_unknown') > 0))"
)
_CHECKED_WELL = (Status.VERIFIED, Status.NOT_NEEDED)


def _always() -> bool:
    return True


class ListQuestions(Questions):
    """Blocks for milliseconds, for up to some seconds over a million payments; safe from any thread."""

    def payment_keys(
        self,
        wanted: PaymentFilter,
        order: PaymentOrder = PaymentOrder(),  # noqa: B008 - frozen
        most: int = 0,
        is_wanted: Callable[[], bool] = _always,
    ) -> array[int]:
        """The payments that a filter takes, from the last row of the list to its first: oldest change first.

        With `most` only so many rows from the top. Where `is_wanted` says no meanwhile the answer is given up, and
        is empty.
        """
        limit = f" LIMIT {most}" if most else ""

        # Straight into the array: a list of a million rows beside it would be most of the program's memory.
        def read(connection: sqlite3.Connection) -> array[int]:
            connection.set_progress_handler(lambda: not is_wanted(), _STEPS_BETWEEN)
            try:
                if most and (first := _first(connection, wanted, order, most)):
                    return first[::-1]
                chosen = _chosen(connection, wanted)
                sql = f"SELECT key {chosen.sql} ORDER BY {ordered(order)}{limit}"
                return numbers(connection.execute(sql, chosen.values))[::-1]
            except sqlite3.OperationalError:
                if is_wanted():
                    raise
                return array("q")
            finally:
                connection.set_progress_handler(None, 0)

        return self._read(read)

    def payments_among(self, wanted: PaymentFilter, keys: Collection[int]) -> frozenset[int]:
        """Which of these payments a filter takes."""

        def read(connection: sqlite3.Connection) -> frozenset[int]:
            where, values, _ = _condition(connection, wanted, of_rows=keys)
            sql = f"SELECT key FROM payments NOT INDEXED WHERE {where} AND key IN (SELECT value FROM json_each(?))"  # noqa: S608
            return frozenset(key for (key,) in connection.execute(sql, (*values, to_json(list(keys)))))

        return self._read(read)

    def payment_totals(self, wanted: PaymentFilter) -> PaymentTotals:
        """What the payments that a filter takes come to; see `TotalLine`."""

        def read(connection: sqlite3.Connection) -> list[Row]:
            chosen = _chosen(connection, wanted)
            return connection.execute(f"{_TOTALS} {chosen.sql} GROUP BY 1, 2, 3, 4", chosen.values).fetchall()

        lines = [
            TotalLine(provider, account, currency, PaymentStatus(status), *sums)
            for provider, account, currency, status, *sums in self._read(read)
        ]
        return PaymentTotals(
            tuple(sorted(lines, key=lambda each: (each.account, each.currency, STATUS_RANKS[each.status])))
        )

    def list_choices(self, environment: Environment) -> ListChoices:
        """What an environment's payments differ in, where a filter asks for it."""
        told = self._all(
            "SELECT DISTINCT provider, currency FROM totals WHERE environment = ? AND payment_count > 0",
            (environment.value,),
        )
        well = ", ".join(f"'{each.value}'" for each in _CHECKED_WELL)
        ((is_doubtful,),) = self._all(
            "SELECT EXISTS (SELECT 1 FROM payments INDEXED BY payments_listed WHERE environment = ? "  # noqa: S608
            f"AND verification NOT IN ({well}))",
            (environment.value,),
        )
        return ListChoices(
            tuple(sorted({provider for provider, _ in told})),
            tuple(sorted({currency for _, currency in told if currency})),
            bool(is_doubtful),
        )

    def saved_filters(self) -> tuple[SavedFilter, ...]:
        """All of them by name; raises UsageError for one that can't be read."""
        found = self._all("SELECT name, choice FROM saved_filters ORDER BY name COLLATE NOCASE")
        return tuple(SavedFilter(name, FilterChoice.from_json(choice)) for name, choice in found)

    def saved_filter(self, name: str) -> SavedFilter:
        """The one of this name, in whatever case; raises NotFoundError, and UsageError where it can't be read."""
        found = self._all("SELECT name, choice FROM saved_filters WHERE name = ?", (name,))
        if not found:
            known = ", ".join(f"“{name}”" for (name,) in self._all("SELECT name FROM saved_filters ORDER BY name"))
            there = f"There are: {known}." if known else "None is saved yet: the window's Payments can save one."
            raise NotFoundError(f"No filter is saved under “{name}”. {there}")
        return SavedFilter(found[0][0], FilterChoice.from_json(found[0][1]))


def _chosen(connection: sqlite3.Connection, wanted: PaymentFilter) -> Chosen:
    """Left to itself SQLite takes an environment for a handful of payments."""
    where, values, is_few = _condition(connection, wanted)
    return Chosen(where, values, "NOT INDEXED" if is_few else "INDEXED BY payments_listed")


def _first(
    connection: sqlite3.Connection, wanted: PaymentFilter, order: PaymentOrder, most: int
) -> array[int] | None:
    """The first keys of a list from the top down, where they are told without putting all in order; else None."""
    if wanted.search:
        return _newest(connection, wanted, most) if order.is_by_change else None
    if order.column is OrderColumn.CHANGED:
        return None  # the index has them in this order
    return top(connection, _chosen(connection, wanted), order, most)


def _newest(connection: sqlite3.Connection, wanted: PaymentFilter, most: int) -> array[int] | None:
    """The top of a list where a search finds so much that the newest payments alone fill it; None elsewhere."""
    where, values, is_few = _condition(connection, wanted, of_rows=())
    if is_few:
        return None
    by_change = ordered(PaymentOrder())
    all_of_it = _chosen(connection, replace(wanted, search=Search()))
    recent = connection.execute(
        f"SELECT key {all_of_it.sql} ORDER BY {by_change} LIMIT {_RECENT}", all_of_it.values
    )
    sql = f"SELECT key FROM payments NOT INDEXED WHERE key IN (SELECT value FROM json_each(?)) AND {where}"  # noqa: S608
    ends = f"ORDER BY {by_change} LIMIT {most}"
    found = numbers(connection.execute(f"{sql} {ends}", (to_json([key for (key,) in recent]), *values)))
    return found if len(found) == most else None


def _condition(
    connection: sqlite3.Connection, wanted: PaymentFilter, of_rows: Collection[int] | None = None
) -> tuple[str, tuple[str | int, ...], bool]:
    """The condition that a payment belongs, with its values, and whether a search leaves but few.

    With `of_rows` it is quick for a few rows, and not for all of them.
    """
    parts = ["environment = ?"]
    bounds: list[str | int] = [wanted.environment.value]
    if wanted.account is not None:
        parts.append("account = ?")
        bounds.append(wanted.account)
    chosen = (
        ("status", wanted.statuses),
        ("provider", wanted.providers),
        ("source", wanted.sources),
        ("verification", wanted.verifications),
    )
    for column, among in chosen:
        if among:
            parts.append(f"{column} IN ({', '.join('?' * len(among))})")
            bounds += sorted(among)
    if wanted.needs_look:
        parts.append("attention != ''")
    if wanted.amounts is not None:
        parts.append("currency = ? AND amount_minor BETWEEN ? AND ?")
        least, most = wanted.amounts.least, wanted.amounts.most
        bounds += [wanted.amounts.currency, 0 if least is None else least, _LARGEST if most is None else most]
    if wanted.has_period:
        parts.append(_within(wanted, bounds))
    if not wanted.search:
        return " AND ".join(parts), tuple(bounds), False
    found = search_condition(connection, wanted.search, of_rows or ())
    sql, told = (found.sql, found.values) if of_rows is None or found.peek is None else found.peek
    return " AND ".join((*parts, f"({sql})")), (*bounds, *told), found.is_few


_LARGEST = 2**63 - 1


def _within(wanted: PaymentFilter, bounds: list[str | int]) -> str:
    """The condition that one of its times is within the period; its values go behind those that there are."""
    each = []
    for date in wanted.dates:
        column = _DATE_COLUMNS[date]
        told = [f"{column} IS NOT NULL"]
        if wanted.start is not None:
            told.append(f"{column} >= ?")
            bounds.append(wanted.start)
        if wanted.end is not None:
            told.append(f"{column} < ?")
            bounds.append(wanted.end)
        each.append(f"({' AND '.join(told)})")
    return f"({' OR '.join(each)})"
