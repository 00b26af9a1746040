"""Which texts stand in a workspace's records: so that a log can be rid of them before it leaves the computer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.known_words import key_of, parts_of
from paysg_desktop.store.connection import open_reader, storage_error

_Tables = tuple[tuple[str, tuple[str, ...]], ...]
_SHORTEST_NAME_PART = 3
_NAMES: _Tables = (
    ("payments", ("payer_name",)),
    ("actions", ("payer_name", "staff", "by", "approved_by", "settled_by")),
    ("accounts", ("name",)),
    ("audit", ("account",)),
    ("destinations", ("name",)),
    ("endpoints", ("name",)),
    ("notes", ("by", "staff")),
    ("saved_filters", ("name",)),
    ("tunnels", ("name",)),
)
"""Whose words are names by themselves, too."""
_TEXTS: _Tables = (
    ("accounts", ("id",)),
    ("actions", ("key", "payment_id", "checkout_id", "reference", "reason", "refund_id")),
    ("batches", ("name",)),
    ("checkouts", ("id",)),
    ("deliveries", ("event_id",)),
    ("destinations", ("id",)),
    ("endpoints", ("id", "path")),
    ("events", ("event_id",)),
    ("imports", ("name",)),
    ("notes", ("text",)),
    ("payments", ("id", "account", "reference", "description")),
    ("quarantine", ("event_id",)),
    ("statement_lines", ("id", "payout_id", "reference", "text")),
    ("tunnels", ("id",)),
)
_PLACES: _Tables = (
    ("accounts", ("key", "base_url")),
    ("audit", ("subject",)),
    ("backups", ("folder",)),
    ("destinations", ("url", "secret")),
    ("endpoints", ("secrets", "settings")),
    ("handed_addresses", ("url",)),
    ("tunnels", ("settings", "secret")),
)
"""Whose parts say something by themselves."""
_IN_SNAPSHOTS = ("payer_name", "payer_email", "payer_address", "payer_identifier")


def known_among(path: Path, texts: frozenset[str], words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Which of these texts (as `key_of` makes them) are recorded, and which of these words are part of a name.

    Reads every row of the tables once, so a few seconds for a million payments. Raises StorageError.
    """
    try:
        with closing(open_reader(path)) as connection:
            return _read(connection, texts, words)
    except sqlite3.Error as error:
        raise storage_error(error, path) from error


def _read(
    connection: sqlite3.Connection, texts: frozenset[str], words: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    found: set[str] = set()
    names: set[str] = set()
    for kind, value in _values(connection):
        keys = {key_of(each) for each in parts_of(value)} if kind is _PLACES else {key_of(value)}
        found |= keys & texts
        if kind is _NAMES:
            names |= {each for key in keys for each in key.split() if len(each) >= _SHORTEST_NAME_PART} & words
    return frozenset(found), frozenset(names)


def _values(connection: sqlite3.Connection) -> Iterator[tuple[_Tables, str]]:
    """Every text in these columns, with the list that names its column."""
    for kind, statement in _statements():
        for row in connection.execute(statement):
            yield from ((kind, value) for value in row if isinstance(value, str))


def _statements() -> list[tuple[_Tables, str]]:
    plain = [
        (kind, f'SELECT {", ".join(map(_quoted, columns))} FROM "{table}"')  # noqa: S608 - names of ours
        for kind in (_NAMES, _TEXTS, _PLACES)
        for table, columns in kind
    ]
    inside = ", ".join(f"json_extract(snapshot, '$.{each}')" for each in _IN_SNAPSHOTS)
    return [*plain, (_NAMES, f"SELECT {inside} FROM payments")]  # noqa: S608 - names of ours


def _quoted(name: str) -> str:
    return f'"{name}"'
