"""The second clock: names, references and money. In small steps like the first, which has always run before it."""

from __future__ import annotations

from collections.abc import Callable

from paysg_desktop.domain.kept import NOTHING
from paysg_desktop.store.projection import read_body
from paysg_desktop.store.purge_clock import Clock, Step
from paysg_desktop.store.records import DELIVERY_COLUMNS, Row, delivery_row, to_json
from paysg_desktop.store.source_tables import SourceTables

_NEWER = (
    "(SELECT 1 FROM tellings AS t JOIN deliveries AS d ON d.position = t.position WHERE t.%s "
    "AND d.received_at >= ?2)"
)
_OLD_PAYMENTS = (
    "SELECT key, environment, provider, id FROM payments AS p WHERE key > ?1 "  # noqa: S608 - names of ours
    f"AND NOT EXISTS {_NEWER % 'payment = p.key'} ORDER BY key LIMIT ?3"
)
_OLD_EVENTS = (
    "SELECT id, environment FROM events AS e WHERE id > ?1 AND payment IS NULL AND received_at < ?2 "  # noqa: S608
    f"AND NOT EXISTS {_NEWER % 'event = e.id AND t.is_duplicate'} ORDER BY id LIMIT ?3"
)
_TOLD_PAYMENT = "SELECT position FROM tellings WHERE payment = ?"
_TOLD_EVENT = (
    "SELECT position FROM events WHERE id = ?1 UNION "
    "SELECT position FROM tellings WHERE event = ?1 AND is_duplicate"
)
_OLD_IMPORTS = (
    "SELECT d.position FROM deliveries AS d WHERE d.position > ?1 AND d.source = 'import' "
    "AND d.received_at < ?2 AND NOT EXISTS (SELECT 1 FROM tellings AS t WHERE t.position = d.position) "
    "AND NOT EXISTS (SELECT 1 FROM purged AS p WHERE p.position = d.position AND p.step = 'record') "
    "ORDER BY d.position LIMIT ?3"
)
_AMONG = "FROM statement_lines WHERE position IN (SELECT value FROM json_each(?))"
_LINES_OF = f"SELECT environment, count(*) {_AMONG} GROUP BY environment"
_FORGET_LINES = f"DELETE {_AMONG}"
_NEW_IMPORTS = (
    f"SELECT {DELIVERY_COLUMNS}, position, body, (SELECT kept FROM purged AS p "  # noqa: S608 - names of ours
    "WHERE p.position = d.position AND kept IS NOT NULL) FROM deliveries AS d WHERE source = 'import' "
    "AND position > ? ORDER BY position LIMIT ?"
)
_ENDED = "state NOT IN ('intended', 'sent', 'unknown')"
_ACTIONS = (
    f"SELECT id, environment FROM actions AS a WHERE id > ?1 AND at < ?2 AND {_ENDED} AND NOT EXISTS "  # noqa: S608
    "(SELECT 1 FROM payments AS p WHERE p.provider = a.provider AND p.environment = a.environment "
    "AND p.id = a.payment_id) ORDER BY id LIMIT ?3"
)
_OTHERS = {
    "notes": (
        "at < ?2 AND NOT EXISTS (SELECT 1 FROM payments AS p WHERE p.provider = o.provider "
        "AND p.environment = o.environment AND p.id = o.payment_id)"
    ),
    "imports": "at < ?2",
    "batches": "at < ?2 AND NOT EXISTS (SELECT 1 FROM actions AS a WHERE a.batch = o.id)",
    "replay_runs": "at < ?2 AND state != 'running'",
}
"""Tables with an `id` and an environment, to what goes of them."""
_HEARD = (
    "INSERT OR REPLACE INTO account_webhooks SELECT provider, environment, account, max(received_at) FROM events "
    "WHERE source = 'webhook' AND (provider, environment, account) IN (SELECT provider, environment, account "
    "FROM account_webhooks WHERE last_at < ?1) GROUP BY provider, environment, account"
)
_FORGET_HEARD = (
    "DELETE FROM account_webhooks WHERE last_at < ?1 AND NOT EXISTS (SELECT 1 FROM events AS e "
    "WHERE e.source = 'webhook' AND e.provider = account_webhooks.provider "
    "AND e.environment = account_webhooks.environment AND e.account = account_webhooks.account)"
)


class RecordPurge(Clock):
    """The steps of the second clock."""

    def steps(self) -> tuple[Callable[[int, int], Step], ...]:
        """In the order in which they are done, each with (from where, how many at most)."""
        others = tuple(self._other(table, which) for table, which in _OTHERS.items())
        return (self.payments, self.events, self.lines, self.lines_again, self.actions, *others, self.resolutions)

    def payments(self, start: int, limit: int) -> Step:
        """Payments of which nothing newer was told, with their events, history and figures."""

        def remove(row: Row) -> None:
            self._forget(self._positions(_TOLD_PAYMENT, row[0]))
            self._payments.remove(row[0])
            self._search.remove(row[0])

        step = self._each("payments", _OLD_PAYMENTS, start, limit, remove)
        if not self._is_dry:
            self._connection.execute("DELETE FROM totals WHERE payment_count = 0 AND minor = 0")
        return step

    def events(self, start: int, limit: int) -> Step:
        """Events that told of no payment."""

        def remove(row: Row) -> None:
            positions = self._positions(_TOLD_EVENT, row[0])
            self._forget(positions)
            self._connection.execute("DELETE FROM events WHERE id = ?", (row[0],))
            self._connection.executemany(
                "DELETE FROM tellings WHERE position = ?", [(each,) for each in positions]
            )

        return self._each("events", _OLD_EVENTS, start, limit, remove)

    def lines(self, start: int, limit: int) -> Step:
        """Lines of statements that were imported then; of one that was imported again, the newer stands."""
        rows = self._connection.execute(_OLD_IMPORTS, (start, self._before, limit)).fetchall()
        step = Step(rows[-1][0] if len(rows) == limit else None)
        positions = [position for (position,) in rows]
        for environment, count in self._connection.execute(_LINES_OF, (to_json(positions),)):
            step.counts[environment, "lines"] += count
        if not self._is_dry:
            self._forget(positions)
            self._connection.execute(_FORGET_LINES, (to_json(positions),))
        return step

    def lines_again(self, start: int, limit: int) -> Step:
        """Take newer imports in once more: a line that stood by an older one is theirs now."""
        if self._is_dry:
            return Step(None)
        rows = self._connection.execute(_NEW_IMPORTS, (start, limit)).fetchall()
        sources = SourceTables(self._connection)
        for *columns, position, body, kept in rows:
            row = delivery_row(tuple(columns), position)
            parsed = read_body(self._interpret, row, body, kept, self._settings)
            if parsed is not None and parsed.statement is not None:
                sources.add_line(row, parsed.account or "", parsed.statement)
        return Step(rows[-1][-3] if len(rows) == limit else None)

    def actions(self, start: int, limit: int) -> Step:
        """The journal, where the payment is gone, too."""

        def remove(row: Row) -> None:
            self._connection.execute("DELETE FROM action_steps WHERE action = ?", (row[0],))
            self._connection.execute("DELETE FROM actions WHERE id = ?", (row[0],))

        return self._each("journal", _ACTIONS, start, limit, remove)

    def resolutions(self, start: int, limit: int) -> Step:
        """People's word on old exceptions; and when accounts were last heard of."""
        del start, limit
        execute = self._connection.execute
        step = Step(None)
        for environment, count in execute(
            "SELECT environment, count(*) FROM resolutions WHERE at < ? GROUP BY environment", (self._before,)
        ):
            step.counts[environment, "others"] += count
        if not self._is_dry:
            execute("DELETE FROM resolutions WHERE at < ?", (self._before,))
            execute(_HEARD, (self._before,))
            execute(_FORGET_HEARD, (self._before,))
        return step

    # --- inside ---

    def _other(self, table: str, which: str) -> Callable[[int, int], Step]:
        sql = f"SELECT id, environment FROM {table} AS o WHERE id > ?1 AND {which} ORDER BY id LIMIT ?3"  # noqa: S608

        def remove(row: Row) -> None:
            self._connection.execute(f"DELETE FROM {table} WHERE id = ?", (row[0],))  # noqa: S608 - names of ours
            if table == "batches":
                self._connection.execute("DELETE FROM batch_rows WHERE batch = ?", (row[0],))

        return lambda start, limit: self._each("others", sql, start, limit, remove)

    def _positions(self, sql: str, key: int) -> list[int]:
        return [position for (position,) in self._connection.execute(sql, (key,))]

    def _forget(self, positions: list[int]) -> None:
        for position in positions:
            self._chain.purge(position, "record", NOTHING)
