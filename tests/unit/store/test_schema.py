"""Bringing a file of the first version up to date."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.headers import encode_headers
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Match, Status, Verification
from paysg_desktop.store import schema
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path, open_writer
from paysg_desktop.store.log import FIRST_CHAIN, chained_before
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.records import DELIVERY_COLUMNS, Row, new_delivery_columns
from paysg_desktop.store.schema_facts import SCHEMA_VERSION
from paysg_desktop.store.store import Store
from tests.builders import NOON, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.passing_on import destination, due_ids, planned
from tests.unit.store.storing import append, detail, rows

TEST = Environment.TEST
HOUR = NOON // 3_600_000_000
GOOD = Verification(
    Status.VERIFIED, None, ("extra",), Match("paysg test", "hex", "raw"), NOON, explanation="It fits."
)
BAD = Verification(Status.FAILED, "unknown_mismatch", explanation="It does not fit.")
STORED = (
    delivery(verification=GOOD),
    delivery(body("evt_2", "pay_2"), verification=GOOD, event_id="evt_2"),
    delivery(body("evt_3", "pay_3"), status=Status.NO_SECRET, event_id="evt_3"),
)
REJECTED = delivery(b"junk\x00", verification=BAD, received_at=NOON + 5, event_id=None)
COLUMNS = f"{DELIVERY_COLUMNS}, method, target, peer, headers_sha256, headers, body, verification"


def columns_of(each: NewDelivery, number: int) -> tuple[Row, Row]:
    """What the first version stored of a delivery: the listed columns, and the others of COLUMNS."""
    headers, content = encode_headers(each.request.headers), each.request.body
    verdict = each.verification
    stored = {
        "warnings": verdict.warnings,
        "matched": verdict.matched and {"secret": "paysg test", "encoding": "hex", "body": "raw"},
        "signed_at": verdict.signed_at,
        "explanation": verdict.explanation,
    }
    request = (each.request.method, each.request.target, each.request.peer)
    kept = (*request, hashlib.sha256(headers).digest(), headers, content, json.dumps(stored))
    return new_delivery_columns(each, number, 3000, hashlib.sha256(content).digest()), kept


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of the first version: three entries of which two are folded, and one in quarantine."""
    path = database_path(tmp_path)
    with closing(open_writer(path)) as connection:
        schema.migrations.apply(
            Database(connection, execute_plugins=False), stop_before="0002-providers-and-doctor"
        )
        connection.execute(
            "INSERT INTO endpoints VALUES ('ep_1', 'paysg test', 'paysg', 'test', '/h/1', ?, ?, 1)",
            ('[{"store":"env","name":"A"},{"store":"keyring","name":"B"}]', NOON),
        )
        chain = FIRST_CHAIN
        for position, each in enumerate(STORED, start=1):
            columns, kept = columns_of(each, position)
            chain = chained_before(chain, columns, kept[3])
            connection.execute(
                f"INSERT INTO deliveries (position, chain, {COLUMNS}) VALUES (?, ?, {places()})",
                (position, chain, *columns, *kept),
            )
        columns, kept = columns_of(REJECTED, 4)
        connection.execute(f"INSERT INTO quarantine ({COLUMNS}) VALUES ({places()})", (*columns, *kept))
        connection.execute("INSERT INTO cursors VALUES ('fold', 2)")
        connection.execute("INSERT INTO counters VALUES ('delivery_id', 4)")
        connection.execute("INSERT INTO totals VALUES ('test', '', 'old_rule', 'paysg', 'service_1', 'SGD', 1, 5)")
        connection.execute("INSERT INTO traffic VALUES ('test', ?, 2, 1, 3000, ?)", (HOUR, NOON))
    return path


def places() -> str:
    return ", ".join("?" * len(COLUMNS.split(",")))


def test_nothing_that_was_received_is_lost(old: Path, tmp_path: Path) -> None:
    before = rows(old, f"SELECT position, chain, {COLUMNS} FROM deliveries ORDER BY position")
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    store.writer.settle()
    assert rows(old, f"SELECT position, chain, {COLUMNS} FROM deliveries ORDER BY position") == before
    for number, each in enumerate((*STORED, REJECTED), start=1):
        kept = detail(store, number)
        assert (kept.body, kept.headers, kept.verification) == (
            each.request.body,
            each.request.headers,
            each.verification,
        )
    assert append(store, delivery(body("evt_5"))) == [5]
    store.close()
    assert check(old)[0]
    assert rows(old, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_endpoints_are_read_as_before(old: Path, tmp_path: Path) -> None:
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    secrets = (EndpointSecret(SecretReference("env", "A")), EndpointSecret(SecretReference("keyring", "B")))
    assert store.reader.endpoints() == (Endpoint("ep_1", "paysg test", "paysg", TEST, "/h/1", secrets, NOON),)
    store.close()


def test_payments_and_figures_are_made_anew_by_the_rules_of_now(old: Path, tmp_path: Path) -> None:
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    store.writer.settle()
    payments = store.reader.payments(store.reader.payment_keys(PaymentFilter(TEST))).values()
    assert [row.id for row in payments] == ["pay_1", "pay_2"]
    assert rows(old, "SELECT DISTINCT figure FROM totals") == [("received",)]
    fresh = store.reader.freshness(TEST, NOON)
    assert (fresh.deliveries_today, fresh.rejected_today, fresh.behind) == (4, 1, 0)
    assert store.reader.endpoint_traffic() == {"ep_1": EndpointTraffic(NOON + 5, 4, 2)}
    store.close()


def test_a_copy_of_the_old_file_is_kept(old: Path, tmp_path: Path) -> None:
    before = rows(old, "SELECT position, chain FROM deliveries")
    Store(tmp_path, interpret, Hub(), FakeClock(NOON)).close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert rows(copy, "SELECT position, chain FROM deliveries") == before
    assert rows(copy, "PRAGMA user_version") == [(1,)]


def test_until_it_is_brought_up_to_date_it_can_be_checked_and_not_read(old: Path) -> None:
    assert check(old)[0]
    with pytest.raises(StorageError, match="older PaySG Desktop"):
        StoreReader(old)


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_file_of_every_version_takes_destinations(tmp_path: Path, version: int) -> None:
    names = (
        "0002-providers-and-doctor",
        "0003-sources",
        "0004-journal",
        "0005-forwarding",
        "0006-years",
        "0007-reach",
    )
    with closing(open_writer(database_path(tmp_path))) as connection:
        schema.migrations.apply(Database(connection, execute_plugins=False), stop_before=names[version - 1])
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    store.save_destination(destination())
    append(store, delivery())
    planned(store)
    assert due_ids(store, NOON) == [("to_1", 1)]
    store.close()
    assert check(database_path(tmp_path))[0]


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("CREATE TABLE checkouts (of_somebody_else)")
    before = rows(old, "SELECT type, name, sql FROM sqlite_schema ORDER BY name")
    with pytest.raises(StorageError):
        Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    assert rows(old, "SELECT type, name, sql FROM sqlite_schema ORDER BY name") == before
    assert check(old)[0]
