"""The workspace that benchmarks make in bulk holds what the real way would have made of the same deliveries."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.store import Store
from tests.bench import million
from tests.bench.made_up import told
from tests.bench.million import TookClock
from tests.unit.store.storing import rows, table

PAYMENTS = 200
TABLES = (
    "deliveries",
    "events",
    "tellings",
    "payments",
    "history",
    "totals",
    "traffic",
    "endpoint_traffic",
    "account_webhooks",
    "search_texts",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "workspace"
    million.make(folder, PAYMENTS)
    return folder


@pytest.fixture
def reader(made: Path) -> Iterator[StoreReader]:
    with closing(StoreReader(database_path(made))) as opened:
        yield opened


def test_it_is_what_the_real_way_makes(made: Path, tmp_path: Path) -> None:
    deliveries = [each for some in million.batches(told(PAYMENTS)) for each in some]
    clock = TookClock()
    store = Store(tmp_path, interpret, Hub(), clock)
    store.writer.call(million.set_up).result()
    clock.expect(each.request.received_at for each in deliveries)
    asyncio.run(_append(store, deliveries))
    store.settle()
    store.writer.call(lambda connection: million.SearchIndex(connection).finish()).result()
    store.close()
    for name in TABLES:
        assert table(database_path(made), name) == table(database_path(tmp_path), name), name


async def _append(store: Store, deliveries: list[NewDelivery]) -> None:
    await asyncio.gather(*(store.writer.append(each) for each in deliveries))


def test_there_are_as_many_payments_and_webhooks_as_wanted(reader: StoreReader, made: Path) -> None:
    assert len(reader.payment_keys(PaymentFilter(Environment.LIVE))) == PAYMENTS
    assert len(reader.payment_keys(PaymentFilter(Environment.TEST))) == PAYMENTS // 20
    webhooks = "SELECT count(*) FROM deliveries WHERE environment = 'live' AND source = 'webhook'"
    assert rows(database_path(made), webhooks) == [(PAYMENTS,)]


def test_they_are_of_many_kinds(reader: StoreReader) -> None:
    payments = reader.payments(list(reader.payment_keys(PaymentFilter(Environment.LIVE)))).values()
    statuses = Counter(each.status.value for each in payments)
    assert statuses == {"paid": 184, "unpaid": 6, "cancelled": 6, "refunded": 4}
    assert len({each.account for each in payments}) == 3
    names = "".join(each.payer_name or "" for each in payments)
    assert all(
        any(low <= letter <= high for letter in names) for low, high in (("A", "z"), ("一", "鿿"), ("அ", "௿"))
    )


def test_each_is_kept_under_a_name_of_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSG_BENCH_CACHE", str(tmp_path))
    first = million.workspace(20)
    assert first.parent == tmp_path
    before = database_path(first).stat().st_mtime_ns
    assert million.workspace(20) == first
    assert database_path(first).stat().st_mtime_ns == before
    assert million.workspace(40) != first


def test_another_schema_is_another_file(monkeypatch: pytest.MonkeyPatch) -> None:
    now = million.fingerprint()
    monkeypatch.setattr(million, "SCHEMA_VERSION", 99)
    assert million.fingerprint() != now


def test_nothing_waits_in_the_file(made: Path) -> None:
    with closing(sqlite3.connect(database_path(made))) as connection:
        cursors = dict(connection.execute("SELECT name, position FROM cursors"))
        (end,) = connection.execute("SELECT max(position) FROM deliveries").fetchone()
    assert set(cursors.values()) == {end}
