"""Writes about being reached: beats, gaps, self-tests and handed addresses. Each runs on the writer thread."""

from __future__ import annotations

import sqlite3

from paysg_desktop.domain.reach import Gap, GapCause, HandedAddress, SelfTest

BEAT = "watch"
MOST_TESTS = 5_000
_BEAT = "INSERT INTO beats VALUES (?, ?) ON CONFLICT (what) DO UPDATE SET at = excluded.at"
_HAND = (
    "INSERT INTO handed_addresses VALUES (?, ?, ?) ON CONFLICT (endpoint_id) DO UPDATE SET "
    "url = excluded.url, at = excluded.at WHERE url <> excluded.url"
)
_TEST = (
    "INSERT INTO self_tests (at, tunnel_id, url, took_us, leg, problem, next_step) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_SYNCED = "UPDATE gaps SET synced_at = ?1 WHERE synced_at IS NULL AND ended_at IS NOT NULL AND ended_at <= ?2"


def beat(connection: sqlite3.Connection, at: int) -> None:
    """Note that the watch runs."""
    connection.execute(_BEAT, (BEAT, at))


def add_gap(connection: sqlite3.Connection, began_at: int, ended_at: int | None, cause: GapCause) -> Gap:
    """Keep a gap; `ended_at` None while it lasts."""
    sql = "INSERT INTO gaps (began_at, ended_at, cause) VALUES (?, ?, ?)"
    number = connection.execute(sql, (began_at, ended_at, cause.value)).lastrowid
    return Gap(number or 0, began_at, ended_at, cause)


def move_gap(connection: sqlite3.Connection, gap: Gap) -> None:
    """Keep its beginning and end as they are given."""
    connection.execute(
        "UPDATE gaps SET began_at = ?, ended_at = ? WHERE id = ?", (gap.began_at, gap.ended_at, gap.id)
    )


def mark_synced(connection: sqlite3.Connection, at: int, until: int) -> int:
    """Gaps that ended until then are made up for; gives how many."""
    return connection.execute(_SYNCED, (at, until)).rowcount


def add_self_test(connection: sqlite3.Connection, test: SelfTest) -> None:
    """Keep a self-test; of old ones only so many stay."""
    leg = None if test.leg is None else test.leg.value
    values = (test.at, test.tunnel_id, test.url, test.took_us, leg, test.problem, test.next_step)
    number = connection.execute(_TEST, values).lastrowid or 0
    connection.execute("DELETE FROM self_tests WHERE id <= ?", (number - MOST_TESTS,))


def hand(connection: sqlite3.Connection, handed: HandedAddress) -> None:
    """The provider has this address now; the same one again keeps its time."""
    connection.execute(_HAND, (handed.endpoint_id, handed.url, handed.at))
