"""Payments by the thousand, put right into the tables: what lists and searches are tested on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.search_text import short_tokens
from paysg_desktop.store.connection import database_path, open_writer, prepare
from paysg_desktop.store.search_index import start_token
from tests.builders import DAY, NOON, SECOND

ACCOUNTS = ("service_1", "service_2")
_NAMES = ("Tan Ah Kow", "Priya d/o Raman", "陈阿明", "Nur Aisyah", "lim siew hua", "Ong", "முத்து குமார்", "")
_INSERT = f"INSERT INTO payments VALUES ({', '.join('?' * 23)})"


@dataclass(frozen=True)
class Listed:
    """One payment; times in microseconds UTC."""

    key: int
    environment: str = "test"
    provider: str = "paysg"
    account: str = ACCOUNTS[0]
    minor: int | None = 1234
    raw: str | None = "1234"
    currency: str | None = "SGD"
    status: str = "paid"
    reference: str | None = None
    payer: str | None = "Tan Ah Kow"
    created_at: int | None = NOON - DAY
    paid_at: int | None = NOON
    refunded_at: int | None = None
    changed_at: int = NOON
    source: str = "webhook"
    verification: str = "verified"
    attention: str = ""
    refunded_minor: int | None = None
    told: dict[str, Any] = field(default_factory=dict)

    @property
    def values(self) -> tuple[Any, ...]:
        snapshot = {"payer_name": self.payer, "reference": self.reference} | self.told
        return (
            *(self.key, self.provider, self.environment, f"PAY{self.key:018d}", self.account),
            *(self.minor, self.raw, self.currency, self.status, self.status),
            *(self.reference, "Permit renewal", self.payer),
            *(self.created_at, self.paid_at, self.refunded_at, self.changed_at),
            *(self.source, self.verification, self.attention),
            *(json.dumps({name: value for name, value in snapshot.items() if value is not None}),),
            *(self.refunded_minor, None),
        )


def random_payments(count: int, seed: int) -> Iterator[Listed]:
    """All kinds, with many that are equal in what lists are sorted by, and much that is not told."""
    chance = Random(seed)
    for key in range(1, count + 1):
        at = NOON - chance.randrange(200) * DAY // 10
        status = chance.choice(tuple(PaymentStatus)).value
        minor = chance.choice((None, 0, 100, 100, 5_000, 12_345))
        has_amount = chance.random() > 0.1
        yield Listed(
            key,
            environment=chance.choice(("test", "test", "test", "live")),
            provider=chance.choice(("paysg", "paysg", "yoco")),
            account=chance.choice((*ACCOUNTS, "")),
            minor=minor if has_amount else None,
            raw=str(minor) if has_amount else None,
            currency=chance.choice(("SGD", "USD", "JPY")) if has_amount else None,
            status=status,
            reference=chance.choice((None, "", "INV-1", "inv-1", "Z", "é")),
            payer=chance.choice((None, *_NAMES)),
            created_at=chance.choice((None, at - SECOND, NOON - DAY)),
            paid_at=chance.choice((None, at, NOON)),
            refunded_at=chance.choice((None, None, at + SECOND)),
            changed_at=at,
            source=chance.choice(tuple(Source)).value,
            verification=chance.choice(("verified", "verified_reserialised", "not_needed")),
            attention=chance.choice(("", "", "refund_unknown", "conflict unit_unclear")),
            refunded_minor=chance.choice((None, None, 50)),
        )


def fill(workspace: Path, payments: Sequence[Listed], *, is_indexed: bool = False) -> Path:
    """A workspace that holds these; with `is_indexed` they can be searched."""
    workspace.mkdir(parents=True, exist_ok=True)
    path = database_path(workspace)
    prepare(path)
    with closing(open_writer(path)) as connection:
        connection.execute("BEGIN")
        connection.executemany(_INSERT, (each.values for each in payments))
        _add_totals(connection)
        if is_indexed:
            _index(connection)
        connection.execute("COMMIT")
    return path


def _add_totals(connection: sqlite3.Connection) -> None:
    """Not the sums: only what environments, providers and accounts are known by."""
    connection.execute(
        "INSERT INTO totals SELECT environment, '', 'unknown', provider, account, coalesce(currency, ''), "
        "count(*), 0 FROM payments GROUP BY environment, provider, account, coalesce(currency, '')"
    )


def _index(connection: sqlite3.Connection) -> None:
    """As the program's own index, which reads each payment's events and bodies too, in a tenth of its time."""
    connection.create_function("starts", 5, _starts, deterministic=True)
    connection.execute(
        "INSERT INTO search_texts SELECT key, lower(coalesce(payer_name, '')), "
        "lower(coalesce(snapshot ->> 'payer_email', '')), lower(coalesce(reference, '')), "
        "lower(coalesce(description, '')), lower(id), '' FROM payments"
    )
    columns = "payer, email, reference, description, ids"
    connection.execute(
        f"INSERT INTO search_grams (rowid, {columns}, others) SELECT payment, {columns}, others FROM search_texts"
    )
    connection.execute(
        f"INSERT INTO search_starts (rowid, tokens) SELECT payment, starts({columns}) FROM search_texts"
    )
    connection.execute("INSERT INTO cursors VALUES ('search', 0)")


def _starts(*columns: str) -> str:
    return " ".join(sorted({start_token(each) for column in columns for each in short_tokens(column)}))
