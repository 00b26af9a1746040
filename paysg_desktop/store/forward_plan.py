"""From the log to what is to be sent: each destination reads on from its cursor. Runs on the writer thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.store.forward_records import DESTINATION_COLUMNS, TAKING, destination
from paysg_desktop.store.projection import CURSOR
from paysg_desktop.store.records import Row, to_json

_DESTINATIONS = f"SELECT {DESTINATION_COLUMNS}, position FROM destinations"  # noqa: S608 - names of ours
_TAKING = f"{_DESTINATIONS} WHERE {TAKING} ORDER BY id"
_ONE = f"{_DESTINATIONS} WHERE answers_for_us = 0 AND id = ?"
_END = "SELECT coalesce(max(position), 0) FROM deliveries"
_FOLDED = f"SELECT coalesce(max(position), 0) FROM cursors WHERE name = '{CURSOR}'"  # noqa: S608 - names of ours
_ENTRIES = (
    "SELECT position, id, first_position, source, environment, endpoint_id, event_type FROM deliveries "
    "WHERE position > ? AND position <= ? ORDER BY position LIMIT ?"
)
_OWN = (
    "SELECT t.position FROM tellings AS t JOIN payments AS p ON p.key = t.payment JOIN checkouts AS c "
    "ON c.provider = p.provider AND c.environment = p.environment AND c.id = p.checkout_id "
    "WHERE t.position IN (SELECT value FROM json_each(?))"
)
_PURGED = "SELECT position FROM purged WHERE position IN (SELECT value FROM json_each(?))"
_ADD = (
    "INSERT OR IGNORE INTO forwards (destination_id, delivery_id, state, attempt_count, next_at, is_under_way) "
    "VALUES (?, ?, 'waiting', 0, ?, 0)"
)


def plan(connection: sqlite3.Connection, limit: int, at: int) -> int:
    """See `domain.ports.ForwardStore.plan_forwards`; `at` is now, in microseconds UTC."""
    return sum(_read_on(connection, row, limit, at) for row in connection.execute(_TAKING).fetchall())


def read_to_end(connection: sqlite3.Connection, destination_id: str, at: int) -> None:
    """Make forwards of all that one destination wants and has not read, where it is forwarded to so far."""
    row = connection.execute(_ONE, (destination_id,)).fetchone()
    if row is not None:
        _read_on(connection, row, -1, at)


def _read_on(connection: sqlite3.Connection, row: Row, limit: int, at: int) -> int:
    """Lead one destination on by up to `limit` entries (-1: by all); gives by how many."""
    *columns, position = row
    to = destination(tuple(columns))
    # Whose checkout it is tells the payment, and that the fold makes: what it has not reached has to wait.
    end = connection.execute(_FOLDED if to.is_own_checkouts_only else _END).fetchone()[0]
    entries = connection.execute(_ENTRIES, (position, end, limit)).fetchall()
    if entries:
        _take(connection, to, entries, at)
    return len(entries)


def _take(connection: sqlite3.Connection, to: Destination, entries: Sequence[Row], at: int) -> None:
    """Make a forward of what a destination wants, and move its cursor behind the last of these entries."""
    wanted = {position: id_ for position, id_, *about in entries if _is_wanted(to, *about)}
    for (position,) in connection.execute(_PURGED, (to_json(list(wanted)),)):
        wanted.pop(position, None)
    if to.is_own_checkouts_only:
        wanted = {position: wanted[position] for position in _own(connection, wanted)}
    connection.executemany(_ADD, [(to.id, delivery_id, at) for delivery_id in wanted.values()])
    connection.execute("UPDATE destinations SET position = ? WHERE id = ?", (entries[-1][0], to.id))


def _is_wanted(
    to: Destination,
    first_position: int | None,
    source: str,
    environment: str,
    endpoint_id: str,
    event_type: str | None,
) -> bool:
    """An entry that stands for an earlier one was seen as that; one from quarantine (0) is new here."""
    return (
        not first_position
        and source == Source.WEBHOOK
        and environment == to.environment
        and to.endpoint_id in (None, endpoint_id)
        and (not to.events or event_type in to.events)
    )


def _own(connection: sqlite3.Connection, positions: Iterable[int]) -> list[int]:
    """Those that told of a payment of a checkout that is noted as ours."""
    found = connection.execute(_OWN, (to_json(list(positions)),))
    return sorted(position for (position,) in found)
