"""Deliveries, endpoints and orders for tests of replays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.replay import ReplayOrder
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.replay import Prepare, Replay, ReplayTarget
from tests.builders import NOON
from tests.fakes import FakeClock, FakeSecrets
from tests.signing import SECRET, event, paysg_header

URL = "http://127.0.0.1:3000/app/secret-path"
MARK = b"mark-of-%d"
BODY = event(1)
CAME: Headers = (
    (b"Host", b"pay.example.sg"),
    (b"content-TYPE", b"application/json"),
    (b"PaySG-Signature", paysg_header(BODY).encode()),
    (b"X-Trace", b"1"),
    (b"Authorization", b"Bearer of-the-way"),
)


def endpoint(provider: str = "paysg", *secrets: EndpointSecret, **fields: Any) -> Endpoint:
    named = secrets or (EndpointSecret(SecretReference("env", "A")),)
    return replace(Endpoint("ep_1", "Mine", provider, Environment.TEST, "/h/1", named, 1), **fields)


def book(one: Endpoint, **values: str) -> EndpointBook:
    opened = EndpointBook(PROVIDERS, FakeSecrets(**(values or {"A": SECRET})))
    opened.load([one])
    return opened


def row(id_: int = 7, environment: Environment = Environment.TEST, **fields: Any) -> DeliveryRow:
    made = DeliveryRow(
        id=id_,
        position=id_,
        endpoint_id="ep_1",
        provider="paysg",
        environment=environment,
        source=Source.WEBHOOK,
        received_at=NOON,
        status=Status.VERIFIED,
        cause=None,
        event_type="payment.succeeded",
        event_id="evt_000000000001",
        problem=None,
        answer=200,
        took_us=1000,
        size=len(BODY),
        body_sha256=bytes(32),
    )
    return replace(made, **fields)


def detail(body: bytes = BODY, headers: Headers = CAME, **fields: Any) -> DeliveryDetail:
    verification = Verification(Status.VERIFIED, explanation="As the test says.")
    return DeliveryDetail(row(**fields), "POST", "/h/1", "127.0.0.1:5", headers, body, verification)


def target(**fields: Any) -> ReplayTarget:
    return replace(ReplayTarget(URL, "http://127.0.0.1:3000", is_this_computer=True), **fields)


def order(*ids: int, **fields: Any) -> ReplayOrder:
    return replace(ReplayOrder(ids or (7,), url=URL), **fields)


def prepare(
    replay: Replay | None = None, opened: EndpointBook | None = None, now: int = NOON, **fields: Any
) -> Prepare:
    """`fields` are those of the order."""
    known = opened or book(endpoint())
    wanted = replay or Replay(order(**fields), target())
    return Prepare(wanted, known.get, lambda parent: MARK % parent, FakeClock(now), lambda old: f"new-{old}")
