"""The tables, as migrations. What each holds is told in docs/architecture.md, section "Storage".

`PRAGMA user_version` is the number of migrations applied, so that an older program can refuse a newer file.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from paysg_desktop.store.care_tables import CARE
from paysg_desktop.store.list_tables import LISTS
from paysg_desktop.store.reach_tables import REACH
from paysg_desktop.store.schema_facts import LOST_REFUNDS
from paysg_desktop.store.search_tables import SEARCH

migrations = Migrations("paysg-desktop")

# Where the rules of the fold are others from now on: what was folded is forgotten, and made anew from the log.
_FORGET_THE_FOLD = """
DELETE FROM events;
DELETE FROM tellings;
DELETE FROM payments;
DELETE FROM history;
DELETE FROM totals;
DELETE FROM cursors;
UPDATE traffic SET delivered = 0;
"""

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
    _migrate(db, 1, _TABLES)


_COPIED = ", ".join(line.split()[0] for line in _REQUEST_COLUMNS.strip().splitlines())

# A delivery that is verified again gets a new entry: its id is no longer unique in the log. `first_position` is 0
# for one that came from quarantine, else the position of the entry which it stands for now. What was folded is
# forgotten and made anew from the log: the fold and the figures have other rules now.
_PROVIDERS_AND_DOCTOR = f"""
ALTER TABLE deliveries RENAME TO deliveries_before;
CREATE TABLE deliveries (
    position INTEGER PRIMARY KEY, id INTEGER NOT NULL, chain BLOB NOT NULL, first_position INTEGER,
    superseded_by INTEGER, {_REQUEST_COLUMNS}
) STRICT;
INSERT INTO deliveries (position, id, chain, {_COPIED})
    SELECT position, id, chain, {_COPIED} FROM deliveries_before;
DROP TABLE deliveries_before;
CREATE INDEX deliveries_by_id ON deliveries (id);
CREATE INDEX deliveries_by_environment ON deliveries (environment, superseded_by, id);
CREATE INDEX deliveries_not_counted ON deliveries (id)
    WHERE status NOT IN ('verified', 'verified_reserialised') AND superseded_by IS NULL;

ALTER TABLE endpoints ADD COLUMN settings TEXT NOT NULL DEFAULT '{{}}';

ALTER TABLE payments ADD COLUMN refunded_minor INTEGER;
ALTER TABLE payments ADD COLUMN checkout_id TEXT;

CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY, delivery_id INTEGER NOT NULL, at INTEGER NOT NULL, status TEXT NOT NULL, cause TEXT,
    verification TEXT NOT NULL
) STRICT;
CREATE INDEX verdicts_by_delivery ON verdicts (delivery_id);

CREATE TABLE findings (
    delivery_id INTEGER PRIMARY KEY, at INTEGER NOT NULL, cause TEXT NOT NULL, finding TEXT NOT NULL
) STRICT;

CREATE TABLE endpoint_traffic (
    endpoint_id TEXT PRIMARY KEY, delivered INTEGER NOT NULL, rejected INTEGER NOT NULL, verified INTEGER NOT NULL,
    last_delivery_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO endpoint_traffic
    SELECT endpoint_id, 0, count(*), 0, max(received_at) FROM quarantine GROUP BY endpoint_id;

CREATE TABLE checkouts (
    provider TEXT NOT NULL, environment TEXT NOT NULL, id TEXT NOT NULL, added_at INTEGER NOT NULL,
    PRIMARY KEY (provider, environment, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tellings_again ON tellings (event) WHERE is_duplicate;
"""  # noqa: S608 - names of ours


@migrations(name="0002-providers-and-doctor")
def providers_and_doctor(db: Database) -> None:
    """Settings of endpoints, verdicts and findings, deliveries verified again, refunds and checkouts."""
    _migrate(db, 2, _PROVIDERS_AND_DOCTOR, _FORGET_THE_FOLD)


# Lists of deliveries are of webhooks alone, and the log now holds polls and imports, too: the indexes know it.
# `checks` and `syncs` say when the API was asked; what it answered stands in the log. `resolutions` are people's
# word on what reconciling found, and hold while its `state` does. What was folded is made anew: the fold has other
# rules now.
_SOURCES = """
DROP INDEX deliveries_by_environment;
CREATE INDEX deliveries_by_environment ON deliveries (environment, source, superseded_by, id);
DROP INDEX deliveries_not_counted;
CREATE INDEX deliveries_not_counted ON deliveries (id)
    WHERE status NOT IN ('verified', 'verified_reserialised', 'not_needed') AND superseded_by IS NULL;

CREATE TABLE accounts (
    provider TEXT NOT NULL, environment TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, key TEXT,
    base_url TEXT NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (provider, environment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE syncs (
    provider TEXT NOT NULL, environment TEXT NOT NULL, account TEXT NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (provider, environment, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE checks (
    provider TEXT NOT NULL, environment TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL,
    outcome TEXT NOT NULL, PRIMARY KEY (provider, environment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, provider TEXT NOT NULL,
    environment TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL,
    as_of INTEGER NOT NULL, mapping TEXT NOT NULL, new INTEGER NOT NULL, known INTEGER NOT NULL,
    bad INTEGER NOT NULL
) STRICT;
CREATE INDEX imports_by_content ON imports (sha256);
CREATE INDEX imports_by_account ON imports (environment, provider, account, kind, as_of);

CREATE TABLE statement_lines (
    id TEXT NOT NULL, provider TEXT NOT NULL, environment TEXT NOT NULL, account TEXT NOT NULL,
    kind TEXT NOT NULL, payout_id TEXT, payment_id TEXT, reference TEXT, gross_minor INTEGER, fee_minor INTEGER,
    net_minor INTEGER, currency TEXT NOT NULL, at INTEGER, text TEXT, position INTEGER NOT NULL,
    PRIMARY KEY (environment, provider, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_lines_by_time ON statement_lines (environment, kind, at);

CREATE TABLE resolutions (
    provider TEXT NOT NULL, environment TEXT NOT NULL, discrepancy TEXT NOT NULL, state TEXT NOT NULL,
    at INTEGER NOT NULL, by TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (provider, environment, discrepancy, state)
) STRICT, WITHOUT ROWID;

CREATE INDEX payments_by_creation ON payments (environment, provider, account, created_at);
CREATE TABLE account_webhooks (
    provider TEXT NOT NULL, environment TEXT NOT NULL, account TEXT NOT NULL, last_at INTEGER NOT NULL,
    PRIMARY KEY (provider, environment, account)
) STRICT, WITHOUT ROWID;

UPDATE endpoint_traffic SET delivered = 0, verified = 0;
"""


@migrations(name="0003-sources")
def sources(db: Database) -> None:
    """Accounts and how far their payments were read, imported files and lines, resolutions."""
    _migrate(db, 3, _SOURCES, _FORGET_THE_FOLD)


_LOST_INDEX = (
    f"CREATE INDEX payments_with_lost_refunds ON payments (provider, environment, id) WHERE {LOST_REFUNDS}"
)

# What people do through the API, journalled before it is sent; what they note; and tables of payments to create.
# The key of an action is its idempotency key: one intent, one row. What was folded is made anew: refunds of ours
# have rules of their own now.
_JOURNAL = """
CREATE TABLE actions (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, provider TEXT NOT NULL,
    environment TEXT NOT NULL, account TEXT NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL, by TEXT NOT NULL,
    staff TEXT NOT NULL, reason TEXT NOT NULL, payment_id TEXT, checkout_id TEXT, reference TEXT, payer_name TEXT,
    amount_minor INTEGER, currency TEXT NOT NULL, paid_minor INTEGER, approval TEXT NOT NULL,
    has_checked_dashboard INTEGER NOT NULL, seen TEXT, batch INTEGER, line INTEGER, state TEXT NOT NULL,
    is_done INTEGER, sentence TEXT NOT NULL, status INTEGER, server_text TEXT, sent_at INTEGER,
    last_sent_at INTEGER, ended_at INTEGER, send_count INTEGER NOT NULL, refund_id TEXT, link TEXT, before TEXT,
    after TEXT, is_stored_fault INTEGER NOT NULL, approved_by TEXT NOT NULL, approved_at INTEGER,
    settled_by TEXT NOT NULL, key_at INTEGER
) STRICT;
CREATE INDEX actions_by_payment ON actions (provider, environment, payment_id);
CREATE INDEX actions_by_environment ON actions (environment, id);
CREATE INDEX actions_open ON actions (id) WHERE state IN ('intended', 'sent', 'unknown');
CREATE INDEX actions_by_batch ON actions (batch, line) WHERE batch IS NOT NULL;

CREATE TABLE action_steps (
    id INTEGER PRIMARY KEY, action INTEGER NOT NULL, at INTEGER NOT NULL, state TEXT NOT NULL,
    sentence TEXT NOT NULL, status INTEGER, by TEXT NOT NULL
) STRICT;
CREATE INDEX action_steps_by_action ON action_steps (action);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, provider TEXT NOT NULL, environment TEXT NOT NULL,
    payment_id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, by TEXT NOT NULL, staff TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_payment ON notes (provider, environment, payment_id);

CREATE TABLE batches (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, provider TEXT NOT NULL,
    environment TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL,
    mapping TEXT NOT NULL, by TEXT NOT NULL, staff TEXT NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL,
    problem TEXT NOT NULL
) STRICT;
CREATE TABLE batch_rows (
    batch INTEGER NOT NULL, line INTEGER NOT NULL, content TEXT NOT NULL, problems TEXT NOT NULL,
    PRIMARY KEY (batch, line)
) STRICT, WITHOUT ROWID;

UPDATE endpoint_traffic SET delivered = 0, verified = 0;
DELETE FROM statement_lines;
DELETE FROM account_webhooks;
"""


@migrations(name="0004-journal")
def journal(db: Database) -> None:
    """Actions with their steps, notes, and tables of payments to create."""
    _migrate(db, 4, _JOURNAL, _FORGET_THE_FOLD, _LOST_INDEX)


# What is passed on and sent again. A destination's `position` is its cursor in the log; `done` and `given_up`
# count its forwards that ended so, for a count must not cost a walk over them. The indexes of forwards hold only
# what waits, so that a million done ones cost nothing. An attempt without a body of its own sent the delivery's.
_FORWARDING = """
CREATE TABLE destinations (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL, environment TEXT NOT NULL,
    created_at INTEGER NOT NULL, endpoint_id TEXT, events TEXT NOT NULL, is_own_checkouts_only INTEGER NOT NULL,
    schedule_name TEXT NOT NULL, schedule TEXT NOT NULL, timeout_s REAL NOT NULL, secret TEXT,
    is_shuffled INTEGER NOT NULL, answers_for_us INTEGER NOT NULL, stopped TEXT NOT NULL,
    may_leave INTEGER NOT NULL, position INTEGER NOT NULL, done INTEGER NOT NULL, given_up INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE forwards (
    id INTEGER PRIMARY KEY, destination_id TEXT NOT NULL, delivery_id INTEGER NOT NULL, state TEXT NOT NULL,
    attempt_count INTEGER NOT NULL, next_at INTEGER, first_at INTEGER, last_attempt INTEGER,
    is_under_way INTEGER NOT NULL, UNIQUE (destination_id, delivery_id)
) STRICT;
CREATE INDEX forwards_due ON forwards (destination_id, next_at) WHERE state = 'waiting' AND is_under_way = 0;
CREATE INDEX forwards_waiting ON forwards (destination_id, delivery_id) WHERE state = 'waiting';

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, delivery_id INTEGER NOT NULL, environment TEXT NOT NULL,
    destination_id TEXT, forward_id INTEGER, run_id INTEGER, number INTEGER NOT NULL, at INTEGER NOT NULL,
    status INTEGER, problem TEXT, took_us INTEGER, is_resigned INTEGER NOT NULL, is_edited INTEGER NOT NULL,
    is_under_way INTEGER NOT NULL, is_cut INTEGER NOT NULL, url TEXT NOT NULL, sent_headers BLOB NOT NULL,
    headers BLOB, sent_body BLOB, body BLOB
) STRICT;
CREATE INDEX attempts_by_delivery ON attempts (delivery_id);
CREATE INDEX attempts_by_environment ON attempts (environment, id);
CREATE INDEX attempts_by_destination ON attempts (destination_id, id) WHERE destination_id IS NOT NULL;
CREATE INDEX attempts_by_run ON attempts (run_id, id) WHERE run_id IS NOT NULL;
CREATE INDEX attempts_failed ON attempts (environment, id)
    WHERE is_under_way = 0 AND coalesce(status, 0) NOT BETWEEN 200 AND 299;
CREATE INDEX attempts_under_way ON attempts (id) WHERE is_under_way = 1;

CREATE TABLE replay_runs (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, environment TEXT NOT NULL, by TEXT NOT NULL,
    target TEXT NOT NULL, state TEXT NOT NULL, total INTEGER NOT NULL, sent INTEGER NOT NULL,
    taken INTEGER NOT NULL, left_out INTEGER NOT NULL, problem TEXT NOT NULL
) STRICT;
CREATE INDEX replay_runs_by_environment ON replay_runs (environment, id);

CREATE TABLE origins (delivery_id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL) STRICT;
CREATE INDEX origins_by_parent ON origins (parent_id);

CREATE TABLE answered (
    delivery_id INTEGER PRIMARY KEY, status INTEGER NOT NULL, by TEXT NOT NULL, took_us INTEGER NOT NULL
) STRICT;
"""


@migrations(name="0005-forwarding")
def forwarding(db: Database) -> None:
    """Destinations, what is sent to them, replays, and what senders were really answered."""
    _migrate(db, 5, _FORWARDING)


@migrations(name="0006-years")
def years(db: Database) -> None:
    """The search index, what lists are sorted by, and what is kept about looking after the file."""
    _migrate(db, 6, SEARCH, LISTS, CARE)


@migrations(name="0007-reach")
def reach(db: Database) -> None:
    """Ways in, the addresses that providers have, and times out of reach."""
    _migrate(db, 7, REACH)


def _migrate(db: Database, version: int, *scripts: str) -> None:
    """Run these statements, and note the number of migrations that the file has had."""
    for statement in ";".join(scripts).split(";"):
        if statement.strip():
            db.conn.execute(statement)
    db.conn.execute(f"PRAGMA user_version = {version}")
