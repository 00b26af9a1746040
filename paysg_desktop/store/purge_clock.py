"""What both clocks of a purge share: a step over some rows, and what each is done with."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.store.payments import PaymentTable
from paysg_desktop.store.projection import Interpret, read_settings
from paysg_desktop.store.purge_chain import PurgeChain
from paysg_desktop.store.records import Row
from paysg_desktop.store.search_index import SearchIndex


@dataclass(slots=True)
class Step:
    """What one step came to: where the next begins (None: done), what went, and who is to be told."""

    next: int | None
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    payments: list[PaymentRow] = field(default_factory=list)

    @property
    def changes(self) -> Changes:
        return Changes(payments=tuple(self.payments))


class Clock:
    """The steps of one clock on one connection, at one moment; inside the caller's transaction."""

    def __init__(
        self, connection: sqlite3.Connection, interpret: Interpret, before: int, at: int, *, is_dry: bool = False
    ) -> None:
        self._connection = connection
        self._interpret = interpret
        self._before = before
        self._at = at
        self._is_dry = is_dry
        self._chain = PurgeChain(connection, at)
        self._payments = PaymentTable(connection)
        self._search = SearchIndex(connection)
        self._settings: Mapping[str, str] = read_settings(connection)

    def _each(self, kind: str, sql: str, start: int, limit: int, work: Callable[[Row], None]) -> Step:
        rows = self._connection.execute(sql, (start, self._before, limit)).fetchall()
        step = Step(rows[-1][0] if len(rows) == limit else None)
        for row in rows:
            step.counts[row[1], kind] += 1
            if not self._is_dry:
                work(row)
        return step
