"""A workspace with a million payments and a million deliveries, made once and kept.

    python -m tests.bench.million [PAYMENTS]

It is made through our own log and fold, in large transactions that need not be durable: the rows are those of the
real way (tests/unit/bench/test_million.py). It is kept outside the tree, in PAYSG_BENCH_CACHE or the user's cache
folder, under a name that changes with the schema and with what is made up.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from sqlite_utils import Database

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store import desk, source_desk
from paysg_desktop.store.connection import database_path, prepare
from paysg_desktop.store.ledger import Ledger
from paysg_desktop.store.schema import migrations
from paysg_desktop.store.schema_facts import SCHEMA_VERSION
from paysg_desktop.store.search_index import SearchIndex
from paysg_desktop.store.store import Store
from tests.bench import made_up
from tests.bench.made_up import Told, told
from tests.signing import SECRET

PAYMENTS = 1_000_000
VERSION = 1
"""Of what is made up; another one makes the file anew."""
SECRET_NAME = "PAYSG_BENCH_SECRET"
LIVE_PATH, TEST_PATH = "/hook", "/test"
_BATCH = 4000
_TOOK_US = 2_400
_SECRETS = (NamedSecret(SECRET_NAME, SECRET),)
_ASKED = Verification(Status.NOT_NEEDED, explanation="Read from the provider's API, which needs no signature.")
_PAYSG = PROVIDERS["paysg"]


class TookClock:
    """Every delivery is stored a moment after it came, years ago."""

    def __init__(self) -> None:
        self._times: list[int] = []
        self._real = SystemClock()

    def expect(self, received: Iterable[int]) -> None:
        """The next times that are asked for, in order."""
        self._times = [at + _TOOK_US for at in received][::-1]

    def now(self) -> int:
        return self._times.pop() if self._times else self._real.now()

    def monotonic(self) -> float:
        return self._real.monotonic()


def workspace(payments: int = PAYMENTS) -> Path:
    """The kept workspace of this size, made first where there is none.

    What a bench sends there stays: some thousand events a run, as in a workspace that is in use.
    """
    folder = cache() / f"{payments}-{fingerprint()}"
    if not folder.exists():
        cache().mkdir(parents=True, exist_ok=True)
        shutil.rmtree(half := folder.with_suffix(".half"), ignore_errors=True)
        make(half, payments)
        half.rename(folder)
    return folder


def cache() -> Path:
    given = os.environ.get("PAYSG_BENCH_CACHE")
    if given:
        return Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "paysg-desktop-bench"


def fingerprint() -> str:
    """Of the tables, as they are now, and of what is made up."""
    with closing(sqlite3.connect(":memory:")) as connection:
        migrations.apply(Database(connection, execute_plugins=False))
        tables = connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    return hashlib.sha256(f"{VERSION} {SCHEMA_VERSION} {tables}".encode()).hexdigest()[:12]


def make(folder: Path, payments: int) -> None:
    """Make a workspace with so many payments of LIVE, and a twentieth as many of TEST."""
    started, entries = time.perf_counter(), 0
    folder.mkdir(parents=True)
    path = database_path(folder)
    prepare(path)
    clock = TookClock()
    with closing(Ledger(path, interpret, clock)) as ledger:
        _make_it_quick(ledger.connection)
        ledger.transaction(lambda: set_up(ledger.connection))
        for deliveries in batches(told(payments)):
            clock.expect(each.request.received_at for each in deliveries)
            ledger.transaction(lambda taken=deliveries: _take_in(ledger, taken))
            ledger.transaction(SearchIndex(ledger.connection).finish)
            entries += len(deliveries)
            _say(entries, payments, started)
    _come_to_rest(folder)
    print(f"  made {path} in {time.perf_counter() - started:,.0f} s", file=sys.stderr)


def set_up(connection: sqlite3.Connection) -> None:
    """Two endpoints, and the accounts by name."""
    for endpoint in endpoints():
        desk.add_endpoint(connection, endpoint)
    for number, each in enumerate(made_up.ACCOUNTS):
        account = Account("paysg", Environment.LIVE, each, f"Counter {number + 1}", None, made_up.FIRST_US)
        source_desk.save_account(connection, account)


def endpoints() -> tuple[Endpoint, Endpoint]:
    """Where LIVE and TEST come in; the secret stands in an environment variable."""
    reference = EndpointSecret(SecretReference("env", SECRET_NAME))
    return tuple(
        Endpoint(f"ep_bench_{name}", f"Bench {name}", "paysg", name, path, (reference,), made_up.FIRST_US)
        for name, path in ((Environment.LIVE, LIVE_PATH), (Environment.TEST, TEST_PATH))
    )  # type: ignore[return-value] # two of two


def batches(source: Iterable[Told]) -> Iterator[list[NewDelivery]]:
    """What is told, as the listener and the poller would hand it to the log."""
    entries = iter(source)
    while some := [new_delivery(each) for each in islice(entries, _BATCH)]:
        yield some


def new_delivery(each: Told) -> NewDelivery:
    environment = Environment.LIVE if each.is_live else Environment.TEST
    if not each.is_webhook:
        return NewDelivery(
            request=RawRequest(each.at, "GET", "/payments/", (), each.body),
            endpoint_id="",
            provider="paysg",
            environment=environment,
            verification=_ASKED,
            answer=0,
            event_type="payment.checked",
            source=Source.POLL,
        )
    signed = _PAYSG.sign(each.body, SECRET, each.at)
    headers = ((b"Host", b"hooks.example.gov.sg"), (b"Content-Type", b"application/json"), *signed)
    endpoint = f"ep_bench_{environment}"
    return NewDelivery(
        request=RawRequest(
            each.at, "POST", LIVE_PATH if each.is_live else TEST_PATH, headers, each.body, "127.0.0.1:5"
        ),
        endpoint_id=endpoint,
        provider="paysg",
        environment=environment,
        verification=_PAYSG.verify(headers, each.body, _SECRETS, each.at),
        answer=200,
        event_id=each.event_id,
        event_type="payment.succeeded",
    )


def _take_in(ledger: Ledger, deliveries: list[NewDelivery]) -> None:
    ledger.log.append(deliveries)
    ledger.projection.step(len(deliveries))


def _make_it_quick(connection: sqlite3.Connection) -> None:
    for pragma in ("synchronous = OFF", "cache_size = -400000", "wal_autocheckpoint = 100000"):
        connection.execute(f"PRAGMA {pragma}")


def _come_to_rest(folder: Path) -> None:
    """Open and close it as the program does: what works behind the fold gets its turn, too."""
    store = Store(folder, interpret, Hub(), SystemClock())
    store.settle()
    store.close()
    with closing(sqlite3.connect(database_path(folder))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _say(entries: int, payments: int, started: float) -> None:
    if entries % (50 * _BATCH) == 0:
        took = time.perf_counter() - started
        print(f"  {entries:,} entries of some {payments * 1.13:,.0f}, {took:,.0f} s", file=sys.stderr)


if __name__ == "__main__":
    print(workspace(int(sys.argv[1]) if len(sys.argv) > 1 else PAYMENTS))
