"""Payments and deliveries for the inspectors, built by hand."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, PaymentLink, Source, Verdict
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.payment import Fact, PaymentDetail, PaymentRow, fold
from paysg_desktop.domain.times import parse_iso
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.providers.registry import PROVIDERS

SECOND = 1_000_000
NOW = parse_iso("2026-11-21T14:15:00+08:00") or 0
PAID_AT = parse_iso("2026-11-21T14:01:54+08:00") or 0
SECRET = NamedSecret("paysg test (current)", "example-secret-0123456789abcdef", "paysg test")
SECRETS = {
    "paysg": SECRET,
    "yoco": NamedSecret("yoco test (current)", "whsec_ZXhhbXBsZS1zZWNyZXQtMDEyMzQ1Njc4OWFiY2RlZg==", "yoco test"),
    "gateway": NamedSecret("gateway test (current)", "example-secret-fedcba9876543210", "gateway test"),
}
STRICT = {"timestamp_unit": "s", "digest_encodings": ["hex"], "time_policy": "reject", "body_fallback": "none"}
"""PaySG's settings without its tolerance, so that there is something to name."""

SNAPSHOT: Snapshot = {
    "amount_minor": 124_000,
    "amount_raw": "124000",
    "currency": "SGD",
    "reference": "INV-2026-0417",
    "description": "Tradesman permit",
    "payer_name": "Priya d/o Raman",
    "payer_email": "priya@example.sg",
    "payer_address": "10 Example Road, Singapore 123456",
    "payer_identifier": "S1234567A",
    "payment_status": "paid",
    "latest_status": "paid",
    "refund_status": "not_refunded",
    "email_status": "sent",
    "created_at": PAID_AT - 17_390 * SECOND,
    "sent_at": PAID_AT - 17_388 * SECOND,
    "paid_at": PAID_AT,
    "cancelled_at": None,
    "refunded_at": None,
    "updated_at": PAID_AT,
    "due_date": "30-Nov-2026",
    "payout_id": None,
    "payment_url": "https://staging.pay.gov.sg/payments/AAAAAAAAAAAAAAAAAAAA1",
    "creator_id": "user_00000000-0000-4000-8000-000000000003",
    "metadata": {"counter": "Licensing counter", "officer": "Siew Hua"},
}


def snapshot(**changes: Any) -> Snapshot:
    changed = dict(SNAPSHOT)
    changed.update(changes)
    return changed  # type: ignore[return-value]


def row(delivery_id: int = 412_905, **changes: Any) -> DeliveryRow:
    """A verified delivery of the payment, one second after it was paid."""
    made = DeliveryRow(
        id=delivery_id,
        position=delivery_id,
        endpoint_id="ep_1",
        provider="paysg",
        environment=Environment.TEST,
        source=Source.WEBHOOK,
        received_at=PAID_AT + SECOND,
        status=Status.VERIFIED,
        cause=None,
        event_type="payment.succeeded",
        event_id="evt_9b1c0000-0000-4000-8000-000000000e07",
        problem=None,
        answer=200,
        took_us=2_300,
        size=1_094,
        body_sha256=hashlib.sha256(b"").digest(),
        is_folded=True,
        payment=PaymentLink("AAAAAAAAAAAAAAAAAAAA1", "INV-2026-0417", 124_000, "SGD", "paid"),
    )
    return replace(made, **changes)


def payment(
    told: Snapshot | None = None, deliveries: tuple[DeliveryRow, ...] | None = None, key: int = 7, **changes: Any
) -> PaymentDetail:
    """What one telling of `told` makes of a payment; `changes` are put on its row."""
    told = SNAPSHOT if told is None else told
    rows = (row(),) if deliveries is None else deliveries
    facts = [
        Fact("evt_1", 1, 1, Source.WEBHOOK, Status.VERIFIED, PAID_AT + SECOND, told.get("updated_at"), "svc", told)
    ]
    folded = fold(facts)
    made = PaymentRow(
        key=key,
        provider="paysg",
        environment=Environment.TEST,
        account="payment_service_00000000-0000-4000-8000-000000000002",
        id="AAAAAAAAAAAAAAAAAAAA1",
        amount=folded.amount,
        status=folded.status,
        status_raw=folded.status_raw,
        reference=told.get("reference"),
        description=told.get("description"),
        payer_name=told.get("payer_name"),
        created_at=told.get("created_at"),
        paid_at=told.get("paid_at"),
        refunded_at=told.get("refunded_at"),
        changed_at=folded.changed_at,
        source=folded.source,
        verification=folded.verification,
        attention=folded.attention,
    )
    return PaymentDetail(replace(made, **changes), told, folded.history, rows)


def document(**changes: Any) -> dict[str, Any]:
    """A PaySG event."""
    content = {
        "id": "AAAAAAAAAAAAAAAAAAAA1",
        "payer_name": "Priya d/o Raman",
        "payer_email": "priya@example.sg",
        "payer_identifier": "S1234567A",
        "payer_address": "10 Example Road, Singapore 123456",
        "reference_id": "INV-2026-0417",
        "amount_in_cents": 124000,
        "payment_status": "paid",
        "metadata": {},
        "due_date": None,
    }
    content.update(changes)
    return {
        "id": "evt_9b1c0000-0000-4000-8000-000000000e07",
        "type": "payment.succeeded",
        "object": "event",
        "data": {"object": content},
        "created_at": "2026-11-21T14:01:54.000+08:00",
    }


def body(**changes: Any) -> bytes:
    return json.dumps(document(**changes), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def event(provider: str = "paysg") -> bytes:
    """An event of a payment as the provider writes it, always the same."""
    if provider == "paysg":
        return body()
    values = {
        "yoco": {"id": "evt_9b1ce07", "payload.id": "p_1", "payload.metadata.checkoutId": "ch_1"},
        "gateway": {"id": "evt_gw_1", "data.transaction_id": "txn_1"},
    }[provider]
    kind = {"yoco": "payment.succeeded", "gateway": "payment.completed"}[provider]
    made = PROVIDERS[provider].sample(kind, PAID_AT, values)
    return json.dumps(made, separators=(",", ":")).encode()


def endpoint(provider: str = "paysg", **settings: Any) -> Endpoint:
    """The endpoint that `delivery` came to."""
    return Endpoint("ep_1", f"{provider} test", provider, Environment.TEST, "/h/1", (), 0, settings=settings)


def usual_headers(content: bytes) -> Headers:
    """Those that any sender adds."""
    return (
        (b"Host", b"127.0.0.1:8787"),
        (b"Content-Type", b"application/json"),
        (b"User-Agent", b"PaySG/1.0"),
        (b"Content-Length", str(len(content)).encode()),
    )


def delivery(
    content: bytes | None = None,
    *,
    provider: str = "paysg",
    settings: Mapping[str, Any] | None = None,
    secrets: tuple[NamedSecret, ...] | None = None,
    retired: tuple[NamedSecret, ...] = (),
    others: tuple[NamedSecret, ...] = (),
    signed: bytes | None = None,
    signing_secret: str | None = None,
    signed_late_us: int = 2_000,
    header: bytes | None = None,
    is_signed: bool = True,
    is_examined: bool = True,
    extra: Headers = (),
    **changes: Any,
) -> DeliveryDetail:
    """A delivery really signed, checked and examined.

    `signed` are the bytes that the sender signed (default: the body), `signed_late_us` before it came; `header` is
    the whole value of the header of the digest.
    """
    bound = PROVIDERS[provider].with_settings(settings or {})
    content = event(provider) if content is None else content
    secrets = (SECRETS[provider],) if secrets is None else secrets
    received_at = changes.pop("received_at", NOW - 749 * SECOND)
    signature = bound.sign(
        content if signed is None else signed,
        signing_secret or SECRETS[provider].value,
        received_at - signed_late_us,
    )
    if header is not None:
        signature = (*signature[:-1], (signature[-1][0], header))
    headers = (*usual_headers(content), *(signature if is_signed else ()), *extra)
    verification = bound.verify(headers, content, secrets, received_at)
    case = Case("POST", headers, content, received_at, secrets, retired, others)
    finding = bound.examine(case) if is_examined and verification.is_quarantined else None
    parsed = bound.parse(verification.authenticated_body or content)
    made = row(
        412_907,
        position=None if verification.is_quarantined else 412_000,
        provider=provider,
        received_at=received_at,
        status=verification.status,
        cause=verification.cause if finding is None else finding.cause,
        event_type=parsed.event_type,
        event_id=parsed.event_id,
        problem=parsed.problem,
        answer=bound.reject_status if verification.is_quarantined else bound.accept_status,
        size=len(content),
        body_sha256=hashlib.sha256(content).digest(),
        is_folded=verification.is_counted,
        payment=row().payment if verification.is_counted else None,
    )
    return detail(replace(made, **changes), content, headers, verification, finding)


def detail(
    made: DeliveryRow,
    content: bytes,
    headers: Headers,
    verification: Verification,
    finding: Finding | None = None,
) -> DeliveryDetail:
    return DeliveryDetail(
        row=made,
        method="POST",
        target="/h/3f9a0c6c9c4e4d0f8a3b2c1d0e9f8a7b",
        peer="203.0.113.7:50112",
        headers=headers,
        body=content,
        verification=verification,
        payment_key=7 if made.payment else None,
        finding=finding,
        verdicts=(Verdict(made.received_at, verification),),
    )
