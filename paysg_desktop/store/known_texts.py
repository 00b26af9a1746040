"""Which texts stand in a workspace's records: so that a log can be rid of them before it leaves the computer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.known_words import all_words, first_word, key_of, parts_of
from paysg_desktop.store.connection import open_reader, storage_error

_Tables = tuple[tuple[str, tuple[str, ...]], ...]
_SHORTEST_NAME_PART = 3
_MOST_SEEN = 50_000
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
_SNAPSHOTS = (
    "SELECT json_extract(snapshot, '$.payer_email', '$.payer_address', '$.payer_identifier') FROM payments"
)
"""All three at once: a snapshot is parsed for each call."""


def known_among(path: Path, texts: frozenset[str], words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Which of these texts (as `key_of` makes them) are recorded, and which of these words are part of a name.

    Reads every row of the tables once, so a few seconds for every 200,000 payments. Raises StorageError.
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
    # Most values begin with a word that is nowhere in question: they are passed over at once.
    starts = frozenset(each.partition(" ")[0] for each in texts)
    for kind, value in _new(_values(connection)):
        for part in parts_of(value) if kind is _PLACES else (value,):
            if first_word(part) in starts and (key := key_of(part)) in texts:
                found.add(key)
        if kind is _NAMES:
            names |= words.intersection(all_words(value))
    return frozenset(found), frozenset(each for each in names if len(each) >= _SHORTEST_NAME_PART)


def _new(values: Iterator[tuple[_Tables, str]]) -> Iterator[tuple[_Tables, str]]:
    """Without those that were there a while ago: payers come again, and so do descriptions."""
    seen: set[str] = set()
    before: _Tables = ()
    for kind, value in values:
        if kind is not before or len(seen) >= _MOST_SEEN:
            before, seen = kind, set()
        if value not in seen:
            seen.add(value)
            yield kind, value


def _values(connection: sqlite3.Connection) -> Iterator[tuple[_Tables, str]]:
    """Every text in these columns, with the list that names its column."""
    for kind, statement in _statements():
        for row in connection.execute(statement):
            yield from ((kind, value) for value in row if isinstance(value, str))
    for (told,) in connection.execute(_SNAPSHOTS):
        yield from ((_NAMES, value) for value in json.loads(told) if isinstance(value, str))


def _statements() -> list[tuple[_Tables, str]]:
    return [
        (kind, f'SELECT {", ".join(map(_quoted, columns))} FROM "{table}"')  # noqa: S608 - names of ours
        for kind in (_NAMES, _TEXTS, _PLACES)
        for table, columns in kind
    ]


def _quoted(name: str) -> str:
    return f'"{name}"'
