"""Writes about ways in. Each runs on the writer thread, in a transaction of its own."""

from __future__ import annotations

import sqlite3

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.store.records import to_json
from paysg_desktop.store.tunnel_questions import TUNNEL_COLUMNS

_SAVE = (
    f"INSERT INTO tunnels ({TUNNEL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608 - names of ours
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, settings = excluded.settings, secret = excluded.secret, "
    "is_on = excluded.is_on, live_agreed_at = excluded.live_agreed_at"
)


def save_tunnel(connection: sqlite3.Connection, each: TunnelConfig) -> tuple[None, Changes]:
    """Add a way in, or change the one of this id; raises RefusedError where another has its name."""
    taken = connection.execute("SELECT 1 FROM tunnels WHERE name = ? AND id <> ?", (each.name, each.id)).fetchone()
    if taken:
        raise RefusedError(f"There is a way in called “{each.name}” already. Give this one another name.")
    secret = None if each.secret is None else str(each.secret)
    settings = to_json(dict(each.settings))
    values = (
        each.id,
        each.name,
        each.kind.value,
        each.created_at,
        settings,
        secret,
        each.is_on,
        each.live_agreed_at,
    )
    connection.execute(_SAVE, values)
    return None, Changes(ways_in=True)


def remove_tunnel(connection: sqlite3.Connection, tunnel_id: str) -> tuple[None, Changes]:
    """Raises NotFoundError."""
    if not connection.execute("DELETE FROM tunnels WHERE id = ?", (tunnel_id,)).rowcount:
        raise NotFoundError(f"This workspace has no way in {tunnel_id}.")
    return None, Changes(ways_in=True)
