"""Made-up Yoco events in the documented shape (yoco.md, section 5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.times import iso_utc
from paysg_desktop.providers.sample_values import derived_id, random_id, set_values

_ID_LENGTH = 24
_SECOND_US = 1_000_000


def sample_event(event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
    """An event of `now` (microseconds UTC) in test mode; `values` sets dotted paths, as `set_values` does.

    With `id` and `payload.id` set, all of it is determined. The event `payment.failed` has no documented
    shape: it is made up after the one that succeeded.
    """
    kind, _, outcome = event_type.partition(".")
    prefix = "p_" if kind == "payment" else "rfd_"
    identity = values.get("payload.id") or random_id(_ID_LENGTH, prefix)
    event = {
        "id": values.get("id") or random_id(_ID_LENGTH, "evt_"),
        "type": event_type,
        "createdDate": iso_utc(now),
        "payload": _payload(kind, outcome, identity, now - _SECOND_US, values.get("payload.paymentId")),
    }
    set_values(event, values)
    return event


def _payload(kind: str, outcome: str, identity: str, created_at: int, payment_id: str | None) -> dict[str, Any]:
    payment_id = identity if kind == "payment" else payment_id or derived_id(identity, _ID_LENGTH, "p_")
    common = {
        "id": identity,
        "type": kind,
        "createdDate": iso_utc(created_at),
        "currency": "ZAR",
        "status": outcome,
        "mode": "test",
        "metadata": {"checkoutId": derived_id(payment_id, _ID_LENGTH, "ch_")},
    }
    if kind == "payment":
        return common | {"amount": 2500, "paymentMethodDetails": _card()}
    refund = common | {"amount": 900, "paymentId": payment_id}
    if outcome == "failed":
        return refund | {"refundableAmount": 2500, "failureReason": "Insufficient balance to refund"}
    return refund | {"refundableAmount": 1600}


def _card() -> dict[str, Any]:
    card = {"expiryMonth": 8, "expiryYear": 29, "maskedCard": "************1111", "scheme": "visa"}
    return {"type": "card", "card": card}
