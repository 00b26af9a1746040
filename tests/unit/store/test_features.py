from __future__ import annotations

import sqlite3

import pytest

from paysg_desktop.store.facts import sqlite_version
from paysg_desktop.store.features import FEATURES, missing_features


def test_this_sqlite_has_them_all() -> None:
    assert sqlite_version() == sqlite3.sqlite_version
    assert missing_features() == ()


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE a (n INTEGER) NEWEST",),
        ("CREATE VIRTUAL TABLE b USING fts5(t, tokenize = 'nonsense')",),
        ("SELECT 1 WHERE 1 = 2",),
    ],
    ids=["syntax", "tokenizer", "no row"],
)
def test_what_it_lacks_is_named(statements: tuple[str, ...]) -> None:
    assert missing_features({**FEATURES, "the future": statements}) == ("the future",)
