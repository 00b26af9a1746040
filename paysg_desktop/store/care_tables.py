"""What is kept about looking after the file: backups, purges, how it was closed."""

from __future__ import annotations

# `backups` are those that were tried: a strip must say how old the last one is though its folder is out of reach.
CARE = """
-- What was purged of the log, step by step, and chained like it. `kept` is what the fold reads instead of the body
-- (`{}`: nothing any more), NULL once a later step of the same entry stands for it.
CREATE TABLE purged (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, at INTEGER NOT NULL, step TEXT NOT NULL, kept TEXT,
    kept_sha256 BLOB NOT NULL, target_sha256 BLOB NOT NULL, chain BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX purged_now ON purged (position) WHERE kept IS NOT NULL;
CREATE INDEX purged_by_position ON purged (position);
CREATE TABLE purged_rejected (delivery_id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
CREATE TABLE purges (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, bodies_before INTEGER, records_before INTEGER,
    is_swept INTEGER NOT NULL, ended_at INTEGER
) STRICT;
-- From here on the chains are taken over every column, in a form that can be read in one way only.
INSERT INTO counters SELECT 'log_chain_from', coalesce(max(position), 0) + 1 FROM deliveries;
INSERT INTO counters SELECT 'audit_chain_from', coalesce(max(id), 0) + 1 FROM audit;

-- What a recovery of a damaged file could not read: ranges of the chains `log`, `audit` and `purged`, which go on
-- behind.
CREATE TABLE lost_entries (chain TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;

CREATE TABLE backups (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, folder TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
    log_position INTEGER NOT NULL, problem TEXT NOT NULL
) STRICT;
-- Ids that the workspace had before a restore gave it another: backups that bear them are its own until then.
CREATE TABLE earlier_ids (id INTEGER PRIMARY KEY, until INTEGER NOT NULL) STRICT;
"""
"""Statements of migration 0006."""
