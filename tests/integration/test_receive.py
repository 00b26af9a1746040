"""Receiving with the real provider and the real store: what is answered, what is kept, what is counted."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.limiter import TokenBucket
from paysg_desktop.usecases.receive import Receive
from tests.fakes import FakeClock, FakeSecrets
from tests.receiving import receiver
from tests.signing import SECRET, event, paysg_header

TEST = Environment.TEST


@dataclass
class Desk:
    """A receiver on a store, with the endpoints `/good`, `/other` and `/open`."""

    store: Store
    receive: Receive
    clock: FakeClock

    def post(self, body: bytes, signature: str | None = "", path: str = "/good") -> int:
        headers = [(b"Host", b"localhost")]
        if signature is not None:
            headers.append((b"PaySG-Signature", (signature or paysg_header(body)).encode()))
        request = RawRequest(self.clock.now(), "POST", path, tuple(headers), body, "127.0.0.1:1")
        answer = asyncio.run(self.receive(path, request))
        self.store.writer.settle()
        return answer.status

    def verdicts(self) -> list[tuple[str, str | None]]:
        ids = self.store.reader.delivery_ids(None)
        rows = self.store.reader.deliveries(ids)
        return [(rows[number].status.value, rows[number].cause) for number in ids]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FakeClock()
    store = Store(tmp_path, interpret, Hub(), clock)
    book = EndpointBook(PROVIDERS, FakeSecrets(good=SECRET, other="the other endpoint's secret"))
    book.load(
        Endpoint(name, name, "paysg", TEST, f"/{name}", secrets, 1)
        for name, secrets in {
            "good": (EndpointSecret(SecretReference("env", "good")),),
            "other": (EndpointSecret(SecretReference("env", "other")),),
            "open": (),
        }.items()
    )
    yield Desk(store, receiver(book, store, clock, limiter=TokenBucket(clock, rate=1, burst=3)), clock)
    store.close()


def test_another_secret_is_refused_and_the_answer_waits_for_no_doctor(desk: Desk) -> None:
    body = event(1)
    assert desk.post(body, paysg_header(body, secret="the other endpoint's secret")) == 401
    assert desk.verdicts() == [("failed", "unknown_mismatch")]
    detail = desk.store.reader.delivery(1)
    assert detail is not None
    assert detail.verification.tried == ("good (current)",)


def test_a_reserialised_body_is_counted_as_the_bytes_that_were_signed(desk: Desk) -> None:
    signed = event(1)
    spaced = json.dumps(json.loads(signed), ensure_ascii=False).encode()
    assert desk.post(spaced, paysg_header(signed)) == 200
    assert desk.verdicts() == [("verified_reserialised", None)]
    (key,) = desk.store.reader.payment_keys(PaymentFilter(TEST))
    amount = desk.store.reader.payments([key])[key].amount
    assert amount is not None
    assert amount.minor == 1234


def test_of_two_spellings_only_the_authenticated_one_is_read(desk: Desk) -> None:
    """JavaScript keeps the last of two equal keys: what was signed is what counts, never the other reading."""
    honest = b'{"id":"evt_1","type":"payment.succeeded","data":{"object":%s}}'
    body = honest % b'{"id":"P1","payment_status":"paid","amount_in_cents":1,"amount_in_cents":100}'
    signed = honest % b'{"id":"P1","payment_status":"paid","amount_in_cents":100}'
    assert desk.post(body, paysg_header(signed)) == 200
    (key,) = desk.store.reader.payment_keys(PaymentFilter(TEST))
    amount = desk.store.reader.payments([key])[key].amount
    assert amount is not None
    assert amount.minor == 100


def test_rebuilding_reads_the_authenticated_bytes_again(desk: Desk) -> None:
    signed = event(1)
    desk.post(json.dumps(json.loads(signed)).encode(), paysg_header(signed))
    desk.store.writer.rebuild()
    assert len(desk.store.reader.payment_keys(PaymentFilter(TEST))) == 1


def test_what_is_not_verified_is_limited_and_what_is_never_is(desk: Desk) -> None:
    answers = [desk.post(b"junk", None) for _ in range(4)]
    assert answers == [401, 401, 401, 429]
    assert desk.post(event(1), None, "/open") == 429
    assert [desk.post(event(number)) for number in range(5)] == [200] * 5
    desk.clock.advance(1)
    assert desk.post(event(9), None, "/open") == 200
    assert len(desk.verdicts()) == 3 + 5 + 1


@pytest.mark.expected_log("answered 503", "The disk is full")
def test_a_disk_that_is_full_is_a_503_and_heals(desk: Desk) -> None:
    assert desk.post(event(1)) == 200

    def fill(connection: sqlite3.Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    desk.store.writer.call(fill).result()
    assert desk.post(event(2, description="x" * 100_000)) == 503
    assert desk.verdicts() == [("verified", None)]
    assert desk.post(event(3)) == 200
    assert len(desk.store.reader.payment_keys(PaymentFilter(TEST))) == 2


def test_an_unknown_type_is_kept_and_updates_the_payment_it_holds(desk: Desk) -> None:
    later = event(1, refund_status="fully_refunded", updated_at="2025-11-21T12:30:00.000+08:00")
    body = later.replace(b"payment.succeeded", b"payment.refunded").replace(b"evt_000000000001", b"evt_x")
    assert desk.post(event(1)) == desk.post(body) == 200
    (key,) = desk.store.reader.payment_keys(PaymentFilter(TEST))
    assert desk.store.reader.payments([key])[key].status.value == "refunded"


@pytest.mark.parametrize("body", [b"", b"[]", b"\xff", b"{", b'{"id":{}}', b'{"data":{"object":{"id":"P"}}}'])
def test_anything_is_kept_and_only_a_payment_makes_a_payment(desk: Desk, body: bytes) -> None:
    assert desk.post(body) == 200
    detail = desk.store.reader.delivery(1)
    assert detail is not None
    assert (detail.body, detail.row.status) == (body, Status.VERIFIED)
    assert detail.row.problem
    assert not desk.store.reader.payment_keys(PaymentFilter(TEST))
