"""The tables, as migrations. What each holds is told in docs/architecture.md, section "Storage".

`PRAGMA user_version` is the number of migrations applied, so that an older program can refuse a newer file.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

SCHEMA_VERSION = 1

migrations = Migrations("paysg-desktop")

# The two long columns stand last, so that reading the others never walks their overflow pages.
_REQUEST_COLUMNS = """
    source TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    environment TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    method TEXT NOT NULL,
    target TEXT NOT NULL,
    peer TEXT NOT NULL,
    size INTEGER NOT NULL,
    headers_sha256 BLOB NOT NULL,
    body_sha256 BLOB NOT NULL,
    event_id TEXT,
    event_type TEXT,
    problem TEXT,
    status TEXT NOT NULL,
    cause TEXT,
    verification TEXT NOT NULL,
    answer INTEGER NOT NULL,
    took_us INTEGER NOT NULL,
    headers BLOB NOT NULL,
    body BLOB NOT NULL
"""

_TABLES = f"""
CREATE TABLE endpoints (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, provider TEXT NOT NULL, environment TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE, secrets TEXT NOT NULL, created_at INTEGER NOT NULL, is_enabled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
    position INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, chain BLOB NOT NULL, {_REQUEST_COLUMNS}
) STRICT;
CREATE INDEX deliveries_by_environment ON deliveries (environment, id);

CREATE TABLE quarantine (id INTEGER PRIMARY KEY, {_REQUEST_COLUMNS}) STRICT;

CREATE TABLE cursors (name TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    id INTEGER PRIMARY KEY, provider TEXT NOT NULL, environment TEXT NOT NULL, event_id TEXT NOT NULL,
    event_type TEXT, occurred_at INTEGER, account TEXT NOT NULL, payment INTEGER, snapshot TEXT,
    position INTEGER NOT NULL, delivery_id INTEGER NOT NULL, received_at INTEGER NOT NULL, source TEXT NOT NULL,
    status TEXT NOT NULL, body_sha256 BLOB NOT NULL, telling_count INTEGER NOT NULL,
    has_conflict INTEGER NOT NULL, UNIQUE (provider, environment, event_id)
) STRICT;
CREATE INDEX events_by_payment ON events (payment) WHERE payment IS NOT NULL;

CREATE TABLE tellings (
    position INTEGER PRIMARY KEY, event INTEGER NOT NULL, payment INTEGER,
    is_duplicate INTEGER NOT NULL, is_conflict INTEGER NOT NULL
) STRICT;
CREATE INDEX tellings_by_payment ON tellings (payment) WHERE payment IS NOT NULL;

CREATE TABLE payments (
    key INTEGER PRIMARY KEY, provider TEXT NOT NULL, environment TEXT NOT NULL, id TEXT NOT NULL,
    account TEXT NOT NULL, amount_minor INTEGER, amount_raw TEXT, currency TEXT, status TEXT NOT NULL,
    status_raw TEXT, reference TEXT, description TEXT, payer_name TEXT, created_at INTEGER, paid_at INTEGER,
    refunded_at INTEGER, changed_at INTEGER NOT NULL, source TEXT NOT NULL, verification TEXT NOT NULL,
    attention TEXT NOT NULL, snapshot TEXT NOT NULL, UNIQUE (provider, environment, id)
) STRICT;
CREATE INDEX payments_by_change ON payments (environment, changed_at, key, account);
CREATE INDEX payments_needing_look ON payments (environment, account, attention) WHERE attention != '';

CREATE TABLE history (
    payment INTEGER NOT NULL, step INTEGER NOT NULL, at INTEGER NOT NULL, field TEXT NOT NULL,
    before TEXT, after TEXT, source TEXT NOT NULL, position INTEGER NOT NULL, delivery_id INTEGER NOT NULL,
    PRIMARY KEY (payment, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE totals (
    environment TEXT NOT NULL, day TEXT NOT NULL, figure TEXT NOT NULL, provider TEXT NOT NULL,
    account TEXT NOT NULL, currency TEXT NOT NULL, payment_count INTEGER NOT NULL, minor INTEGER NOT NULL,
    PRIMARY KEY (environment, day, figure, provider, account, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE traffic (
    environment TEXT NOT NULL, hour INTEGER NOT NULL, delivered INTEGER NOT NULL, rejected INTEGER NOT NULL,
    slowest_us INTEGER NOT NULL, last_verified_at INTEGER, PRIMARY KEY (environment, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL, chain BLOB NOT NULL
) STRICT;
"""


@migrations(name="0001-first")
def first(db: Database) -> None:
    """Everything that issue 1 stores."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            db.conn.execute(statement)
    db.conn.execute("PRAGMA user_version = 1")
