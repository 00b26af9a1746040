"""The tables of the search index: what can be looked for, and how far the index has come."""

from __future__ import annotations

# `search_texts` is what can be found of each payment, without identifiers. `search_grams` finds three characters
# and more in it, `search_starts` one or two where words begin (tokens in hexadecimal: SQLite's own ideas of what a
# letter is stay out of it). Neither keeps texts or places: what they give is verified against `search_texts`. They
# are merged in steps of our own, so that no append ever waits for a large merge. Identifiers are found as a whole,
# by a hash under a key of this file's own.
SEARCH = """
CREATE TABLE search_texts (
    payment INTEGER PRIMARY KEY, payer TEXT NOT NULL, email TEXT NOT NULL, reference TEXT NOT NULL,
    description TEXT NOT NULL, ids TEXT NOT NULL, others TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_grams USING fts5 (
    payer, email, reference, description, ids, others, content = '', columnsize = 0, detail = none,
    tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE search_starts USING fts5 (
    tokens, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
INSERT INTO search_grams (search_grams, rank) VALUES ('automerge', 0);
INSERT INTO search_grams (search_grams, rank) VALUES ('crisismerge', 256);
INSERT INTO search_starts (search_starts, rank) VALUES ('automerge', 0);
INSERT INTO search_starts (search_starts, rank) VALUES ('crisismerge', 256);

CREATE TABLE search_identifiers (
    hash INTEGER NOT NULL, payment INTEGER NOT NULL, PRIMARY KEY (hash, payment)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_identifiers_by_payment ON search_identifiers (payment);
CREATE TABLE search_key (key BLOB NOT NULL) STRICT;
INSERT INTO search_key VALUES (randomblob(32));
"""
"""Statements of migration 0006."""
