"""Writes about accounts, reads of their APIs, imports and resolutions. Each runs on the writer thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import asdict

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.imports import ImportDone, ImportFile
from paysg_desktop.store.records import account_columns, to_json

_SAVE = (
    "INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, environment, id) DO UPDATE SET "
    "name = excluded.name, key = excluded.key, base_url = excluded.base_url"
)
_IDENTITY = "provider = ? AND environment = ? AND {} = ?"
_IMPORT = "INSERT INTO imports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def save_account(connection: sqlite3.Connection, account: Account) -> tuple[None, Changes]:
    """Add an account, or change the name, key and address of the one that has its identity."""
    connection.execute(_SAVE, account_columns(account))
    return None, Changes(sources=(account.environment,))


def remove_account(connection: sqlite3.Connection, account: Account) -> tuple[None, Changes]:
    """Ask its API no more; payments that were read stay. Raises NotFoundError."""
    place = (account.provider, account.environment.value, account.id)
    removed = connection.execute(f"DELETE FROM accounts WHERE {_IDENTITY.format('id')}", place)  # noqa: S608
    if not removed.rowcount:
        raise NotFoundError(f"This workspace has no account {account.id} of {account.provider}.")
    connection.execute(
        f"UPDATE syncs SET state = json_set(state, '$.problem', NULL) WHERE {_IDENTITY.format('account')}",  # noqa: S608
        place,
    )
    return None, Changes(sources=(account.environment,))


def save_sync_state(connection: sqlite3.Connection, account: Account, state: SyncState) -> tuple[None, Changes]:
    """Note how far an account was read."""
    place = (account.provider, account.environment.value, account.id)
    connection.execute("INSERT OR REPLACE INTO syncs VALUES (?, ?, ?, ?)", (*place, to_json(asdict(state))))
    return None, Changes(sources=(account.environment,))


def save_checks(
    connection: sqlite3.Connection,
    account: Account,
    at: int,
    found: Iterable[str],
    missing: Iterable[str],
    unread: Iterable[str],
) -> None:
    """Note that the API was asked for these payments at `at`, and whether it knew them, or failed."""
    place = (account.provider, account.environment.value)
    outcomes = (("found", found), ("not_found", missing), ("failed", unread))
    rows = [(*place, each, at, outcome) for outcome, ids in outcomes for each in ids]
    connection.executemany("INSERT OR REPLACE INTO checks VALUES (?, ?, ?, ?, ?)", rows)


def save_import(connection: sqlite3.Connection, file: ImportFile, at: int, new: int, known: int) -> ImportDone:
    """Note an import; its rows are appended in the same transaction."""
    where = (file.kind.value, file.provider, file.environment.value, file.account, file.name, file.sha256)
    counts = (new, known, len(file.bad))
    made = connection.execute(_IMPORT, (at, *where, file.as_of, to_json(dict(file.mapping)), *counts))
    return ImportDone(made.lastrowid or 0, new, known, file.bad)


def resolve(
    connection: sqlite3.Connection,
    provider: str,
    environment: Environment,
    discrepancy: str,
    state: str,
    at: int,
    by: str,
    note: str,
) -> tuple[None, Changes]:
    """Keep a person's word on an exception; it holds while the exception's `state` does."""
    where = (provider, environment.value, discrepancy, state)
    connection.execute("INSERT OR REPLACE INTO resolutions VALUES (?, ?, ?, ?, ?, ?, ?)", (*where, at, by, note))
    return None, Changes(sources=(environment,))
