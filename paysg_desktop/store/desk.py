"""Writes that people cause: endpoints and the audit log. Each runs on the writer thread, in a transaction."""

from __future__ import annotations

import hashlib
import sqlite3

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.store.records import ENDPOINT_COLUMNS, endpoint_columns

_ADD_ENDPOINT = f"INSERT INTO endpoints ({ENDPOINT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


def add_endpoint(connection: sqlite3.Connection, endpoint: Endpoint) -> None:
    """Store a new endpoint; raises RefusedError when its path is taken."""
    taken = connection.execute("SELECT name FROM endpoints WHERE path = ?", (endpoint.path,)).fetchone()
    if taken:
        raise RefusedError(
            f"The path {endpoint.path} belongs to the endpoint “{taken[0]}” already. Choose another."
        )
    connection.execute(_ADD_ENDPOINT, endpoint_columns(endpoint))


def record(connection: sqlite3.Connection, at: int, account: str, action: str, subject: str) -> None:
    """Add a line to the audit log, chained to the one before."""
    last = connection.execute("SELECT chain FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    line = "\x1f".join((str(at), account, action, subject)).encode()
    chain = hashlib.sha256((last[0] if last else bytes(32)) + line).digest()
    connection.execute("INSERT INTO audit VALUES (NULL, ?, ?, ?, ?, ?)", (at, account, action, subject, chain))
