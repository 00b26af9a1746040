"""The heads of the two chains: where log and audit trail ended, to be kept somewhere else."""

from __future__ import annotations

import sqlite3

from paysg_desktop.domain.heads import Heads
from paysg_desktop.store.log import FIRST_CHAIN

_LOG = "SELECT position, chain FROM deliveries ORDER BY position DESC LIMIT 1"
_AUDIT = "SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1"


def chain_heads(connection: sqlite3.Connection) -> Heads:
    """Both heads, as of one moment where the connection is in a transaction."""
    log = connection.execute(_LOG).fetchone() or (0, FIRST_CHAIN)
    audit = connection.execute(_AUDIT).fetchone() or (0, FIRST_CHAIN)
    return Heads(int(log[0]), log[1].hex(), int(audit[0]), audit[1].hex())
