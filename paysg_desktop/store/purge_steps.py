"""The first clock: headers and bodies, and what identifies people. In small steps, each in one transaction.

Every step is given where the one before ended, and gives where the next begins, None when nothing is left. With
`is_dry` it only counts: what would go is chosen by the same statements.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.kept import (
    NOTHING,
    PERSONAL_FIELDS,
    kept_from_json,
    kept_to_json,
    repeated,
    without_personal,
)
from paysg_desktop.store.projection import read_body
from paysg_desktop.store.purge_clock import Clock, Step
from paysg_desktop.store.records import DELIVERY_COLUMNS, Row, delivery_row, snapshot, to_json

PERSONAL = "personal"
_READ = (
    f"SELECT {DELIVERY_COLUMNS}, body, (SELECT kept FROM purged AS p WHERE p.position = d.position "  # noqa: S608
    "AND kept IS NOT NULL) FROM deliveries AS d WHERE position = ?"
)
_NOT_STRIPPED = (
    "NOT EXISTS (SELECT 1 FROM purged AS s WHERE s.position = e.position AND s.kept IS NOT NULL "
    "AND s.step != 'body')"
)
_OLD_PAYMENTS = (
    "SELECT key, environment FROM payments AS p WHERE key > ?1 AND NOT EXISTS (SELECT 1 FROM events AS e "  # noqa: S608
    "WHERE e.payment = p.key AND e.received_at >= ?2) AND EXISTS (SELECT 1 FROM events AS e "
    f"WHERE e.payment = p.key AND {_NOT_STRIPPED}) ORDER BY key LIMIT ?3"
)
_FACTS = f"SELECT e.id, e.position, e.snapshot FROM events AS e WHERE payment = ? AND {_NOT_STRIPPED}"  # noqa: S608
_MOVED = "SELECT position, field FROM history WHERE payment = ?"
_ENTRIES = (
    "SELECT position, environment, received_at FROM deliveries WHERE position > ? "
    "AND position <= (SELECT position FROM cursors WHERE name = 'fold') ORDER BY position LIMIT ?"
)
"""Of those that are folded: of others it is not known which payment they tell of."""
_IS_PURGED = "SELECT 1 FROM purged WHERE position = ? LIMIT 1"
_REPEATED = "SELECT is_duplicate, payment FROM tellings WHERE position = ?"
_REJECTED = (
    "SELECT id, environment FROM quarantine AS q WHERE id > ?1 AND received_at < ?2 AND NOT EXISTS "
    "(SELECT 1 FROM purged_rejected AS p WHERE p.delivery_id = q.id) ORDER BY id LIMIT ?3"
)
_EMPTY_REJECTED = (
    "UPDATE quarantine SET headers = x'', body = x'', "
    "target = substr(target, 1, CASE WHEN instr(target, '?') THEN instr(target, '?') - 1 ELSE length(target) END) "
    "WHERE id = ?"
)
_ATTEMPTS = (
    "SELECT id, environment FROM attempts WHERE id > ?1 AND at < ?2 AND is_under_way = 0 ORDER BY id LIMIT ?3"
)
_ENDED = "state NOT IN ('intended', 'sent', 'unknown')"
_ACTIONS = (
    f"SELECT id, environment FROM actions WHERE id > ?1 AND at < ?2 AND {_ENDED} "  # noqa: S608 - names of ours
    "AND (body != x'' OR server_text IS NOT NULL) ORDER BY id LIMIT ?3"
)
_ROWS = (
    "SELECT r.batch * 1048576 + r.line, b.environment, r.batch, r.line FROM batches AS b JOIN batch_rows AS r "
    "ON r.batch = b.id WHERE r.batch * 1048576 + r.line > ?1 AND b.at < ?2 AND b.state != 'running' "
    "AND (r.content != 'null' OR r.problems != '[]') ORDER BY r.batch, r.line LIMIT ?3"
)
_STOP_FORWARD = (
    "UPDATE forwards SET state = 'stopped', next_at = NULL WHERE state = 'waiting' AND delivery_id = ? "
    "RETURNING id, destination_id, attempt_count"
)
_SAY_STOPPED = (
    "INSERT INTO attempts (kind, delivery_id, environment, destination_id, forward_id, number, at, problem, "
    "took_us, is_resigned, is_edited, is_under_way, is_cut, url, sent_headers) "
    "SELECT 'forward', ?1, d.environment, d.id, ?2, ?3, ?4, ?5, 0, 0, 0, 0, 0, d.url, x'' "
    "FROM destinations AS d WHERE d.id = ?6"
)
STOPPED = "The body was purged before it could be sent on. Nothing was sent, and nothing follows."


class BodyPurge(Clock):
    """The steps of the first clock."""

    def steps(self) -> tuple[Callable[[int, int], Step], ...]:
        """In the order in which they are done, each with (from where, how many at most)."""
        return (self.payments, self.entries, self.rejected, self.attempts, self.actions, self.batch_rows)

    def payments(self, start: int, limit: int) -> Step:
        """Payments of which nothing newer is known: all that was told of each, at once."""
        rows = self._connection.execute(_OLD_PAYMENTS, (start, self._before, limit)).fetchall()
        step = Step(rows[-1][0] if len(rows) == limit else None)
        for key, environment in rows:
            step.counts[environment, "personal"] += 1
            if not self._is_dry:
                step.counts[environment, "bodies"] += self._strip(key)
        if not self._is_dry:
            step.payments += self._payments.refold([key for key, _ in rows]).values()
            self._search.refresh([key for key, _ in rows])
        return step

    def entries(self, start: int, limit: int) -> Step:
        """All other entries of the log; what identifies people stays with a payment that has newer news."""
        rows = self._connection.execute(_ENTRIES, (start, limit)).fetchall()
        step = Step(rows[-1][0] if len(rows) == limit else None)
        told_of: set[int] = set()
        for position, environment, received_at in rows:
            if received_at >= self._before or self._connection.execute(_IS_PURGED, (position,)).fetchone():
                continue
            step.counts[environment, "bodies"] += 1
            if not self._is_dry:
                told_of.update(self._purge_entry(position))
        self._search.refresh(told_of)
        return step

    def rejected(self, start: int, limit: int) -> Step:
        """Deliveries in quarantine."""

        def empty(row: Row) -> None:
            self._connection.execute(_EMPTY_REJECTED, (row[0],))
            self._connection.execute("INSERT INTO purged_rejected VALUES (?, ?)", (row[0], self._at))

        return self._each("rejected", _REJECTED, start, limit, empty)

    def attempts(self, start: int, limit: int) -> Step:
        """What was sent on, as a whole."""

        def remove(row: Row) -> None:
            self._connection.execute("DELETE FROM attempts WHERE id = ?", (row[0],))

        return self._each("attempts", _ATTEMPTS, start, limit, remove)

    def actions(self, start: int, limit: int) -> Step:
        """What was sent and answered of actions that have ended."""

        def empty(row: Row) -> None:
            self._connection.execute("UPDATE actions SET body = x'', server_text = NULL WHERE id = ?", (row[0],))

        return self._each("actions", _ACTIONS, start, limit, empty)

    def batch_rows(self, start: int, limit: int) -> Step:
        """Tables of payments to create, as they were given."""

        def empty(row: Row) -> None:
            self._connection.execute(
                "UPDATE batch_rows SET content = 'null', problems = '[]' WHERE batch = ? AND line = ?", row[2:]
            )

        return self._each("rows", _ROWS, start, limit, empty)

    # --- inside ---

    def _strip(self, key: int) -> int:
        """Take a payment's personal members out of all that was told of it; gives how many bodies went."""
        execute = self._connection.execute
        moved: dict[int, set[str]] = {}
        for position, name in execute(_MOVED, (key,)):
            if name in PERSONAL_FIELDS or name == "metadata":
                moved.setdefault(position, set()).add(name)
        gone = 0
        for event, position, told in execute(_FACTS, (key,)).fetchall():
            stripped = without_personal(snapshot(told), moved.get(position, ()))
            parsed = self._said(position)
            kept = NOTHING if parsed is None else kept_to_json(replace(parsed, snapshot=stripped))
            execute("UPDATE events SET snapshot = ? WHERE id = ?", (to_json(stripped), event))
            gone += self._purge(position, PERSONAL, kept)
        return gone

    def _purge_entry(self, position: int) -> list[int]:
        """Purge one entry; gives the payment that it told of, if any."""
        telling = self._connection.execute(_REPEATED, (position,)).fetchone()
        parsed = self._said(position)
        if parsed is not None and telling is not None and telling[0]:
            parsed = repeated(parsed)
        self._purge(position, "body", kept_to_json(parsed))
        return [] if telling is None or telling[1] is None else [telling[1]]

    def _purge(self, position: int, step: str, kept: str) -> bool:
        is_new = self._chain.purge(position, step, kept)
        if is_new:
            self._stop_forwards(position)
        return is_new

    def _stop_forwards(self, position: int) -> None:
        execute = self._connection.execute
        (delivery_id,) = execute("SELECT id FROM deliveries WHERE position = ?", (position,)).fetchone()
        for forward_id, destination_id, count in execute(_STOP_FORWARD, (delivery_id,)).fetchall():
            execute(_SAY_STOPPED, (delivery_id, forward_id, count + 1, self._at, STOPPED, destination_id))

    def _said(self, position: int) -> ParsedBody | None:
        *columns, body, kept = self._connection.execute(_READ, (position,)).fetchone()
        if kept is not None:
            return kept_from_json(kept)
        row = delivery_row(tuple(columns), position)
        return read_body(self._interpret, row, body, None, self._settings)
