"""Yoco's events in our words (yoco.md, section 5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody, Refund, Snapshot
from paysg_desktop.domain.money import Amount, amount_in_minor
from paysg_desktop.providers.json_envelope import identified
from paysg_desktop.providers.json_members import (
    as_currency,
    as_id,
    as_metadata,
    as_object,
    as_text,
    as_time,
    member_at,
    present,
)

CURRENCY = "ZAR"
"""The only one that Yoco takes; it stands where an event names none."""

_MODES = {"live": Environment.LIVE, "test": Environment.TEST}
_SCHEMES = {"visa": "Visa", "mastercard": "Mastercard", "amex": "American Express", "diners": "Diners Club"}
_LAST_FOUR = re.compile(r"[*•xX. -]{1,40}([0-9]{4})", re.ASCII)
_CONTRADICTION = "The event's type and the status inside it contradict each other."


def read_identity(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    """The event's id, type and environment."""
    payload = as_object(given.get("payload"))
    mode = payload.get("mode")
    environment = _MODES.get(mode) if isinstance(mode, str) else None
    if environment is None and payload:
        remarks = (*remarks, "It does not say whether it is live or test (payload.mode).")
    return replace(identified(given, remarks), environment=environment)


def read_event(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    """All that an event says. Of an event that Yoco does not document, only what every event has."""
    found = replace(read_identity(given, remarks), occurred_at=as_time(given.get("createdDate")))
    payload = as_object(given.get("payload"))
    match found.event_type:
        case "payment.succeeded" | "payment.failed":
            return _with_payment(found, payload)
        case "refund.succeeded" | "refund.failed":
            return _with_refund(found, payload)
        case _:
            return found


def _with_payment(found: ParsedBody, payload: Mapping[str, Any]) -> ParsedBody:
    payment_id = as_id(payload.get("id"))
    if payment_id is None:
        return _remarked(found, "It names no payment (payload.id).")
    outcome, remark = _outcome(found, payload)
    metadata = as_object(payload.get("metadata"))
    fields = present(
        {
            "payment_status": {"succeeded": "paid", "failed": "failed"}.get(outcome),
            "latest_status": as_text(payload.get("status")),
            # payload.createdDate is two hours off in Yoco's own samples, the envelope's is not (yoco.md, 5).
            "paid_at": found.occurred_at if outcome == "succeeded" else None,
            "checkout_id": _checkout_id(payload),
            "reference": as_text(metadata.get("reference")),
            "description": _card(payload),
            "metadata": as_metadata(metadata) if isinstance(payload.get("metadata"), dict) else None,
        }
    )
    snapshot = cast("Snapshot", fields | _amount_fields(payload))
    return _remarked(replace(found, payment_id=payment_id, snapshot=snapshot), remark)


def _with_refund(found: ParsedBody, payload: Mapping[str, Any]) -> ParsedBody:
    payment_id, refund_id = as_id(payload.get("paymentId")), as_id(payload.get("id"))
    if payment_id is None or refund_id is None:
        missing = "payment (payload.paymentId)" if payment_id is None else "refund (payload.id)"
        return _remarked(found, f"It names no {missing}, so no payment shows it.")
    outcome, remark = _outcome(found, payload)
    fields = present({"at": found.occurred_at, "reason": as_text(payload.get("failureReason"))})
    refund = cast("Refund", {"status": outcome} | fields | _amount_fields(payload))
    snapshot = cast("Snapshot", {"refunds": {refund_id: refund}} | present({"checkout_id": _checkout_id(payload)}))
    return _remarked(replace(found, payment_id=payment_id, snapshot=snapshot), remark)


def _outcome(found: ParsedBody, payload: Mapping[str, Any]) -> tuple[str, str | None]:
    """`succeeded` or `failed` where type and status agree; `pending` and a remark where they do not."""
    told = (found.event_type or "").rpartition(".")[2]
    status = payload.get("status")
    return (told, None) if status in (None, told) else ("pending", _CONTRADICTION)


def _amount_fields(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The amount; one in a currency that can't be read has no unit."""
    given = payload.get("currency")
    currency = CURRENCY if given is None else as_currency(given)
    amount = amount_in_minor(payload.get("amount"), currency or "")
    if amount is None:
        return {}
    if currency is None:
        amount = Amount(None, "", amount.raw)
    return {"amount_minor": amount.minor, "amount_raw": amount.raw, "currency": amount.currency}


def _checkout_id(payload: Mapping[str, Any]) -> str | None:
    return as_id(member_at(payload, "metadata.checkoutId"))


def _card(payload: Mapping[str, Any]) -> str | None:
    """`Visa ···· 1111`; None for a card that would not read so."""
    card = as_object(member_at(payload, "paymentMethodDetails.card"))
    scheme, masked = card.get("scheme"), card.get("maskedCard")
    if not isinstance(scheme, str) or not isinstance(masked, str):
        return None
    title, digits = _SCHEMES.get(scheme.lower()), _LAST_FOUR.fullmatch(masked)
    return f"{title} ···· {digits[1]}" if title and digits else None


def _remarked(found: ParsedBody, remark: str | None) -> ParsedBody:
    return found if remark is None else replace(found, remarks=(*found.remarks, remark))
