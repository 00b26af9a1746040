"""Records for tests, with the parts that a test doesn't care about filled in."""

from __future__ import annotations

import json
from typing import Any

from paysg_desktop.domain.delivery import LoggedBody, NewDelivery, RawRequest
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody, Snapshot
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import QUARANTINED, Status, Verification

NOON = 1_763_697_600_000_000
"""2025-11-21T12:00:00+08:00 in microseconds."""

SECOND = 1_000_000
DAY = 86_400 * SECOND
HEADERS: Headers = ((b"Content-Type", b"application/json"), (b"X-Odd", b"a: b"), (b"X-Odd", b""))


def snapshot(**fields: Any) -> Snapshot:
    """A paid payment of S$12.34, changed by `fields`."""
    base: Snapshot = {
        "amount_minor": 1234,
        "amount_raw": "1234",
        "currency": "SGD",
        "payment_status": "paid",
        "refund_status": "not_refunded",
        "reference": "INV-1",
        "payer_name": "Tan Ah Kow",
        "created_at": NOON - DAY,
        "paid_at": NOON,
        "updated_at": NOON,
    }
    base.update(fields)  # type: ignore[typeddict-item]
    return base


def body(event_id: str | None = "evt_1", payment_id: str | None = "pay_1", **fields: Any) -> bytes:
    """A body that `interpret` below reads; without a payment id the event carries none."""
    content = None if payment_id is None else snapshot(**fields)
    return json.dumps({"id": event_id, "payment": payment_id, "snapshot": content}).encode()


def interpret(told: LoggedBody) -> ParsedBody:
    """A provider of the smallest kind, for tests of the store alone; `account` can be set on its endpoints."""
    try:
        read = json.loads(told.body)
    except ValueError:
        return ParsedBody(problem="The body is not JSON.")
    return ParsedBody(
        event_id=read["id"],
        event_type="payment.succeeded",
        account=json.loads(told.settings).get("account", "service_1"),
        payment_id=read["payment"],
        snapshot=read["snapshot"],
    )


def delivery(
    content: bytes | None = None,
    *,
    status: Status = Status.VERIFIED,
    environment: Environment = Environment.TEST,
    received_at: int = NOON,
    event_id: str | None = "evt_1",
    verification: Verification | None = None,
    headers: Headers = HEADERS,
    **others: Any,
) -> NewDelivery:
    """A delivery of `content`, by default `body()`; `verification` instead of a bare `status`."""
    verdict = verification or Verification(status, explanation="As the test says.")
    return NewDelivery(
        request=RawRequest(
            received_at, "POST", "/h/1", headers, body() if content is None else content, "127.0.0.1:5"
        ),
        environment=environment,
        verification=verdict,
        answer=401 if verdict.status in QUARANTINED else 200,
        event_id=event_id,
        event_type="payment.succeeded",
        **{"endpoint_id": "ep_1", "provider": "paysg"} | others,
    )
