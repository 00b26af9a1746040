"""The index that lists are read by, and saved filters."""

from __future__ import annotations

# All that a list is narrowed, sorted and summed by, in one index: a walk over a million payments never touches
# their rows, which are ten times as long. It takes the place of the index by change alone and grows at its end, so
# that the fold writes no page more for it; an index for each column would cost it a random page each.
LISTS = """
DROP INDEX payments_by_change;
CREATE INDEX payments_listed ON payments (
    environment, changed_at, key, account, status, provider, source, verification, attention, currency,
    amount_minor, paid_at, refunded_at, created_at, refunded_minor, payer_name COLLATE NOCASE,
    reference COLLATE NOCASE
);

CREATE TABLE saved_filters (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, choice TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
"""
"""Statements of migration 0006."""
