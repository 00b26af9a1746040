"""Writes that people and the doctor cause. Each runs on the writer thread, in a transaction of its own."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.finding import Finding
from paysg_desktop.store.records import (
    DELIVERY_COLUMNS,
    ENDPOINT_COLUMNS,
    Row,
    delivery_row,
    endpoint_columns,
    finding_to_json,
    payment_row,
    payment_values,
    to_json,
)

_MARK = b"paysg-desktop audit line 2\n"
_ADD_ENDPOINT = f"INSERT INTO endpoints ({ENDPOINT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_QUARANTINED = f"SELECT {DELIVERY_COLUMNS} FROM quarantine WHERE id = ?"  # noqa: S608 - names of ours
_SEEN_OTHERWISE = (
    f"SELECT {payment_values('payments')} FROM payments "  # noqa: S608 - names of ours
    "WHERE provider = ?1 AND environment = ?2 AND (?3 OR checkout_id IN (SELECT value FROM json_each(?4))) "
    "ORDER BY changed_at, key"
)
# One that was trimmed, or that holds meanwhile, gets none: nobody would ever take it away again.
_KEEP_FINDING = (
    "INSERT OR REPLACE INTO findings SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM quarantine WHERE id = ?1) "
    "OR EXISTS (SELECT 1 FROM deliveries WHERE id = ?1 AND superseded_by IS NULL "
    "AND status NOT IN ('verified', 'verified_reserialised', 'not_needed'))"
)


def add_endpoint(connection: sqlite3.Connection, endpoint: Endpoint) -> None:
    """Store a new endpoint; raises RefusedError when its path is taken."""
    taken = connection.execute("SELECT name FROM endpoints WHERE path = ?", (endpoint.path,)).fetchone()
    if taken:
        raise RefusedError(
            f"The path {endpoint.path} belongs to the endpoint “{taken[0]}” already. Choose another."
        )
    connection.execute(_ADD_ENDPOINT, endpoint_columns(endpoint))


def update_endpoint(connection: sqlite3.Connection, endpoint: Endpoint) -> None:
    """Store what may change of an endpoint: its name, secrets, settings, and whether it is enabled."""
    _, name, _, _, _, secrets, _, is_enabled, settings = endpoint_columns(endpoint)
    connection.execute(
        "UPDATE endpoints SET name = ?, secrets = ?, is_enabled = ?, settings = ? WHERE id = ?",
        (name, secrets, is_enabled, settings, endpoint.id),
    )


def add_checkouts(
    connection: sqlite3.Connection, at: int, provider: str, environment: Environment, ids: Iterable[str]
) -> tuple[int, Changes]:
    """Note checkouts as ours; gives how many are new, and the payments that may be seen otherwise now."""
    place = (provider, environment.value)
    known = "SELECT id FROM checkouts WHERE provider = ? AND environment = ?"
    before = {each for (each,) in connection.execute(known, place)}
    new = sorted(set(ids) - before)
    connection.executemany("INSERT INTO checkouts VALUES (?, ?, ?, ?)", [(*place, each, at) for each in new])
    # With the first ones, every payment without a checkout of ours turns into one that was made elsewhere.
    rows = connection.execute(_SEEN_OTHERWISE, (*place, not before, to_json(new))) if new else ()
    return len(new), Changes(payments=tuple(payment_row(row) for row in rows))


def save_finding(
    connection: sqlite3.Connection, delivery_id: int, at: int, found: Finding
) -> tuple[None, Changes]:
    """Keep what the doctor found; a delivery in quarantine is shown with that cause from now on."""
    connection.execute(_KEEP_FINDING, (delivery_id, at, found.cause, finding_to_json(found)))
    connection.execute("UPDATE quarantine SET cause = ? WHERE id = ?", (found.cause, delivery_id))
    row = connection.execute(_QUARANTINED, (delivery_id,)).fetchone()
    return None, Changes(updated=(delivery_row(row, is_folded=True),) if row else ())


def record(connection: sqlite3.Connection, at: int, account: str, action: str, subject: str) -> None:
    """Add a line to the audit log, chained to the one before."""
    last = connection.execute("SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    id_, before = (last[0] + 1, last[1]) if last else (1, bytes(32))
    chain = audit_chained(before, (id_, at, account, action, subject))
    connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)", (id_, at, account, action, subject, chain))


def audit_chained(before: bytes, columns: Row) -> bytes:
    """The hash of a line of the audit log; `columns` are id, time, account, action and subject."""
    return hashlib.sha256(_MARK + before + to_json(columns).encode()).digest()


def audit_chained_before(before: bytes, columns: Row) -> bytes:
    """The same of a line that an earlier program made (until schema 6)."""
    line = "\x1f".join(str(value) for value in columns[1:]).encode()
    return hashlib.sha256(before + line).digest()
