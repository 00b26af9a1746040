"""The bodies of the sandbox's webhooks, as the switches have them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.checkouts import Checkout
from paysg_desktop.sandbox.server.http import compact
from paysg_desktop.sandbox.server.payments import stamp
from paysg_desktop.sandbox.server.switches import SandboxOptions

_AFTER_UNDERSCORE = re.compile(r"_([a-z])")
_HALF_RENAMED = {"stripe_payment_intent_id": "stripe_payment_intentId"}


def paysg_event(
    members: Mapping[str, Any], event_type: str, event_id: str, now: int, options: SandboxOptions
) -> bytes:
    """An event about a payment object (paysg.md, section 9). Spaced where it is signed as JavaScript writes it."""
    told = dict(members)
    if options.event_amount == "fraction":
        told["amount_in_cents"] = told["amount_in_cents"] / 100
    event: dict[str, Any] = {
        "id": event_id,
        "data": {"object": told},
        "type": event_type,
        "object": "event",
        options.event_time_name: now // 1000 if options.event_time_form == "number" else stamp(now),
        "payment_service_id": members["payment_service_id"],
    }
    if options.event_environment == "present":
        event["livemode"] = False
    event = _renamed(event, options.event_names)
    event["data"] = {"object": _renamed(told, options.event_names)}
    if options.mac_body == "restringified":
        return json.dumps(event, ensure_ascii=True).encode()
    return compact(event)


def yoco_payment_event(checkout: Checkout, event_id: str, now: int, options: SandboxOptions) -> bytes:
    event = get("yoco").sample(
        "payment.succeeded", now, {"id": event_id, "payload.id": checkout.payment_id or "p_unknown"}
    )
    event["payload"] |= {"amount": checkout.amount, "currency": checkout.currency}
    event["payload"]["metadata"] = _yoco_metadata(checkout, options)
    return compact(event)


def yoco_refund_event(
    checkout: Checkout, refund_id: str, event_id: str, now: int, options: SandboxOptions
) -> bytes:
    """How a refund ended: `refund.succeeded` or `refund.failed`."""
    refund = checkout.refunds[refund_id]
    event = get("yoco").sample(f"refund.{refund.status}", now, {"id": event_id, "payload.id": refund_id})
    event["payload"] |= {
        "amount": refund.amount,
        "currency": checkout.currency,
        "paymentId": checkout.payment_id,
        "refundableAmount": checkout.refundable,
        "metadata": _yoco_metadata(checkout, options),
    }
    return compact(event)


def _yoco_metadata(checkout: Checkout, options: SandboxOptions) -> dict[str, Any]:
    own = dict(checkout.request.get("metadata") or {}) if options.yoco_metadata_echo == "yes" else {}
    return own | {"checkoutId": checkout.id}


def _renamed(members: Mapping[str, Any], names: str) -> dict[str, Any]:
    """The members under the names of the switch; what is inside them stays."""
    if names == "camel":
        return {
            _AFTER_UNDERSCORE.sub(lambda found: found[1].upper(), key): value for key, value in members.items()
        }
    if names == "half":
        return {_HALF_RENAMED.get(key, key): value for key, value in members.items()}
    return dict(members)
