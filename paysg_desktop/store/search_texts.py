"""What the store knows of a payment, as the texts that can be found; and identifiers as their hashes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection

from paysg_desktop.domain.search_text import SearchText, search_text
from paysg_desktop.store.records import snapshot, to_json

MOST_EVENTS = 8
"""The newest facts of a payment whose bodies are read, ..."""
LARGEST_BODY = 65_536
"""... and of those only such as a person may have read, too."""
_PAYMENTS = "SELECT key, id, account, snapshot FROM payments WHERE key IN (SELECT value FROM json_each(?))"
_EVENTS = "SELECT event_id, position FROM events WHERE payment = ? ORDER BY position DESC LIMIT ?"
_BODY = "SELECT body FROM deliveries WHERE position = ? AND size <= ?"
_MADE_HERE = ("log:", "sha256:")
"""What the fold names facts by that have no id of their own."""


def read_texts(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, SearchText]:
    """What can be found of these payments, by key; those that are gone are absent."""
    found = connection.execute(_PAYMENTS, (to_json(list(keys)),)).fetchall()
    texts = {}
    for key, payment_id, account, told in found:
        events = connection.execute(_EVENTS, (key, MOST_EVENTS)).fetchall()
        bodies = [_read(connection, position) for _, position in events]
        ids = [event_id for event_id, _ in events if not event_id.startswith(_MADE_HERE)]
        texts[key] = search_text(payment_id, account, snapshot(told), bodies, ids)
    return texts


def identifier_hash(connection: sqlite3.Connection, identifier: str) -> int:
    """Of an identifier in its canonical form, under this file's key."""
    (key,) = connection.execute("SELECT key FROM search_key").fetchone()
    digest = hashlib.blake2b(identifier.encode(), key=key, digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _read(connection: sqlite3.Connection, position: int) -> object:
    found = connection.execute(_BODY, (position, LARGEST_BODY)).fetchone()
    try:
        return json.loads(found[0]) if found else None
    except (ValueError, RecursionError):
        return None
