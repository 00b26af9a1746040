"""Signing for tests, written apart from the program's own, so that the two check each other."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

SECRET = "example-secret-0123456789abcdef"


def paysg_header(body: bytes, t: str = "1763697600000", secret: str = SECRET) -> str:
    """The value of `PaySG-Signature` for a body."""
    digest = hmac.new(secret.encode(), t.encode() + b"." + body, hashlib.sha256).hexdigest()
    return f"t={t}, v1={digest}"


def event(number: int, **payment: Any) -> bytes:
    """A `payment.succeeded` event of about 1.1 kB, its ids made from `number`."""
    payment_id = f"PAY{number:018d}"
    content = {
        "id": payment_id,
        "due_date": None,
        "metadata": {"branch_code": "123"},
        "payout_id": None,
        "created_at": "2025-11-20T09:00:00.000+08:00",
        "creator_id": "user_00000000-0000-4000-8000-000000000003",
        "payer_name": "Tan Ah Kow",
        "updated_at": "2025-11-21T11:59:00.000+08:00",
        "payer_email": "payer@example.sg",
        "payment_url": f"https://staging.pay.gov.sg/payments/{payment_id}",
        "description": "Permit renewal 2026",
        "reference_id": f"INV-{number:06d}",
        "latest_status": "paid",
        "payer_address": "1 Example Road, Singapore 000001",
        "refund_status": "not_refunded",
        "amount_in_cents": 1234,
        "payment_status": "paid",
        "payer_identifier": "S1234567D",
        "paid_out_timestamp": None,
        "payment_service_id": "payment_service_00000000-0000-4000-8000-000000000002",
        "email_delivery_status": "sent",
        "payment_sent_timestamp": "2025-11-20T09:01:00.000+08:00",
        "stripe_payment_intent_id": "pi_test",
        "payment_cancelled_timestamp": None,
        "payment_succeeded_timestamp": "2025-11-21T11:59:00.000+08:00",
        "payment_fully_refunded_timestamp": None,
    } | payment
    envelope = {
        "id": f"evt_{number:012d}",
        "data": {"object": content},
        "type": "payment.succeeded",
        "object": "event",
        "created_at": "2025-11-21T12:00:00.000+08:00",
        "payment_service_id": "payment_service_00000000-0000-4000-8000-000000000002",
    }
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()
