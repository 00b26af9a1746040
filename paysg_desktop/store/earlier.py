"""What the doctor asks about a delivery's neighbours."""

from __future__ import annotations

import sqlite3

from paysg_desktop.domain.delivery import EarlierTellings
from paysg_desktop.domain.headers import decode_headers
from paysg_desktop.store import records

_LOOKED_AT = 300
"""Deliveries before this one among which its endpoint's are looked for."""
_MOST_REPEATS = 20
_COUNTED = "status IN ('verified', 'verified_reserialised')"
_COLUMNS = "id, event_id, received_at, status, cause, verification"
_OFFSETS = (
    f"SELECT {_COLUMNS} FROM deliveries WHERE id BETWEEN ?2 AND ?3 AND endpoint_id = ?1 "  # noqa: S608 - names
    f"AND source = 'webhook' AND superseded_by IS NULL AND {_COUNTED} UNION ALL "
    f"SELECT {_COLUMNS} FROM quarantine WHERE id BETWEEN ?2 AND ?3 AND endpoint_id = ?1 "
    "AND source = 'webhook' AND status = 'time_rejected' ORDER BY id"
)
_EVENT = (
    "SELECT provider, event_id, body_sha256 FROM deliveries WHERE id = ?1 AND superseded_by IS NULL UNION ALL "
    "SELECT provider, event_id, body_sha256 FROM quarantine WHERE id = ?1"
)
_TOLD = (
    "WITH told AS (SELECT id, position FROM events WHERE provider = ?1 AND event_id = ?2 "
    "AND environment IN ('live', 'test', 'demo')) "
    "SELECT headers, body_sha256 FROM deliveries WHERE id < ?3 AND position IN (SELECT position FROM told "
    "UNION ALL SELECT position FROM tellings WHERE is_duplicate AND event IN (SELECT id FROM told)) "
    "ORDER BY id DESC LIMIT ?4"
)
_REJECTED = "SELECT headers FROM quarantine WHERE id < ? AND body_sha256 = ? ORDER BY id DESC LIMIT ?"


def read_offsets(connection: sqlite3.Connection, endpoint_id: str, before_id: int) -> tuple[int, ...]:
    """See `StoreReader.signing_offsets`."""
    rows = connection.execute(_OFFSETS, (endpoint_id, before_id - _LOOKED_AT, before_id - 1))
    offsets: dict[str, int] = {}
    for delivery_id, event_id, received_at, status, cause, stored in rows:
        verification = records.verification(status, cause, stored)
        if verification.signed_at is not None and verification.matched is not None:
            offsets.setdefault(event_id or f"delivery {delivery_id}", received_at - verification.signed_at)
    return tuple(reversed(offsets.values()))


def read_earlier(connection: sqlite3.Connection, delivery_id: int) -> EarlierTellings:
    """See `StoreReader.earlier_tellings`."""
    found = connection.execute(_EVENT, (delivery_id,)).fetchone()
    if found is None:
        return EarlierTellings()
    provider, event_id, body_sha256 = found
    told = connection.execute(_TOLD, (provider, event_id, delivery_id, _MOST_REPEATS)).fetchall()
    rejected = connection.execute(_REJECTED, (delivery_id, body_sha256, _MOST_REPEATS)).fetchall()
    blocks = [headers for headers, digest in told if digest == body_sha256] + [headers for (headers,) in rejected]
    return EarlierTellings(tuple(decode_headers(block) for block in blocks), is_event_accepted=bool(told))
