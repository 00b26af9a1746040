"""Rows as lists show them, with the parts that a test doesn't care about filled in."""

from __future__ import annotations

from typing import Any

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.verification import Status
from tests.builders import NOON, SECOND


def payment_row(key: int, **fields: Any) -> PaymentRow:
    """A paid payment of S$12.34, changed `key` seconds after noon."""
    values: dict[str, Any] = {
        "key": key,
        "provider": "paysg",
        "environment": Environment.TEST,
        "account": "service_1",
        "id": f"PAY{key:06d}",
        "amount": Amount(1234, "SGD", "1234"),
        "status": PaymentStatus.PAID,
        "status_raw": "paid",
        "reference": f"INV-{key}",
        "description": "Permit renewal",
        "payer_name": "Tan Ah Kow",
        "created_at": NOON - SECOND,
        "paid_at": NOON,
        "refunded_at": None,
        "changed_at": NOON + key * SECOND,
        "source": Source.WEBHOOK,
        "verification": Status.VERIFIED,
        "attention": frozenset(),
    }
    return PaymentRow(**(values | fields))


def delivery_row(number: int, **fields: Any) -> DeliveryRow:
    """A verified delivery, received `number` seconds after noon."""
    values: dict[str, Any] = {
        "id": number,
        "position": number,
        "endpoint_id": "ep_1",
        "provider": "paysg",
        "environment": Environment.TEST,
        "source": Source.WEBHOOK,
        "received_at": NOON + number * SECOND,
        "status": Status.VERIFIED,
        "cause": None,
        "event_type": "payment.succeeded",
        "event_id": f"evt_{number:012d}",
        "problem": None,
        "answer": 200,
        "took_us": 1_500,
        "size": 1_100,
        "body_sha256": bytes(32),
    }
    return DeliveryRow(**(values | fields))
