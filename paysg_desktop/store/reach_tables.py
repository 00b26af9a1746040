"""What is kept about being reached: ways in, the addresses that providers have, times out of reach, self-tests."""

from __future__ import annotations

# `beats` has one row for each thing that beats; a gap is what lies between the last one and now.
REACH = """
CREATE TABLE tunnels (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, created_at INTEGER NOT NULL,
    settings TEXT NOT NULL, secret TEXT, is_on INTEGER NOT NULL, live_agreed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE handed_addresses (
    endpoint_id TEXT PRIMARY KEY, url TEXT NOT NULL, at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE beats (what TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE gaps (
    id INTEGER PRIMARY KEY, began_at INTEGER NOT NULL, ended_at INTEGER, cause TEXT NOT NULL, synced_at INTEGER
) STRICT;
CREATE INDEX gaps_open ON gaps (id) WHERE ended_at IS NULL;
CREATE TABLE self_tests (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, tunnel_id TEXT NOT NULL, url TEXT NOT NULL,
    took_us INTEGER NOT NULL, leg TEXT, problem TEXT NOT NULL, next_step TEXT NOT NULL
) STRICT;
CREATE INDEX self_tests_by_tunnel ON self_tests (tunnel_id, id);
"""
"""Statements of migration 0007."""
