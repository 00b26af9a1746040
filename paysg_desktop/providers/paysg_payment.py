"""PaySG's payment object in our words (paysg.md, sections 6 and 9.3)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.money import amount_in_minor
from paysg_desktop.providers.json_members import as_id, as_metadata, as_text, as_time

CURRENCY = "SGD"

_CAPITAL = re.compile(r"(?<=[a-z0-9_])_?([A-Z])")
_TEXTS = {
    "reference_id": "reference",
    "description": "description",
    "payer_name": "payer_name",
    "payer_email": "payer_email",
    "payer_address": "payer_address",
    "payer_identifier": "payer_identifier",
    "payment_status": "payment_status",
    "latest_status": "latest_status",
    "refund_status": "refund_status",
    "email_delivery_status": "email_status",
    "due_date": "due_date",
    "payout_id": "payout_id",
    "payment_url": "payment_url",
    "creator_id": "creator_id",
    "stripe_payment_intent_id": "intent_id",
}
_TIMES = {
    "created_at": "created_at",
    "updated_at": "updated_at",
    "payment_sent_timestamp": "sent_at",
    "payment_succeeded_timestamp": "paid_at",
    "payment_cancelled_timestamp": "cancelled_at",
    "payment_fully_refunded_timestamp": "refunded_at",
    "paid_out_timestamp": "paid_out_at",
}
_READERS: tuple[tuple[Callable[[object], object], Mapping[str, str]], ...] = ((as_text, _TEXTS), (as_time, _TIMES))


def snake_case(name: str) -> str:
    """`payerName` → `payer_name`; the half-renamed `stripe_payment_intentId` of the guide comes out right."""
    # Nearly every name is in snake_case already, and this runs for each member of each delivery.
    return name if name.islower() else _CAPITAL.sub(r"_\1", name).lower()


def in_snake_case(given: Mapping[str, Any]) -> dict[str, Any]:
    """The members under their snake_case names; where both spellings are there, the exact one stands."""
    if "".join(given).islower():
        return dict(given)
    renamed = {snake_case(name): value for name, value in given.items()}
    if len(renamed) == len(given):
        return renamed
    return renamed | {name: given[name] for name in renamed if name in given}


def names_told_twice(given: Mapping[str, Any]) -> list[str]:
    """The snake_case names that stand there in two spellings with values that differ."""
    settled = in_snake_case(given)
    if len(settled) == len(given):
        return []
    return list(
        dict.fromkeys(snake_case(name) for name, value in given.items() if settled[snake_case(name)] != value)
    )


def read_payment(given: Mapping[str, Any]) -> tuple[str, Snapshot] | None:
    """The payment's id and snapshot, or None for an object that is no payment: it needs an id and a status.

    A member of a kind that can't be read (an object for a name, an impossible time) counts as not there at all,
    so that it does not wipe out what is known; a null is kept.
    """
    found = in_snake_case(given)
    payment_id = as_id(found.get("id"))
    if payment_id is None or not as_text(found.get("payment_status")):
        return None
    return payment_id, _snapshot(found)


def _snapshot(found: Mapping[str, Any]) -> Snapshot:
    fields: dict[str, Any] = {}
    for reader, names in _READERS:
        for name, ours in names.items():
            if name in found:
                given = found[name]
                value = reader(given)
                if value is not None or given is None:
                    fields[ours] = value
    amount = amount_in_minor(found.get("amount_in_cents"), CURRENCY)
    if amount is not None:
        fields |= {"amount_minor": amount.minor, "amount_raw": amount.raw, "currency": amount.currency}
    refunded = amount_in_minor(found.get("refunded_amount_in_cents"), CURRENCY)
    if refunded is not None and refunded.minor is not None:
        # No guide has it (paysg.md, section 16, question 10); where it is told, no sum is left open.
        fields["refunded_told_minor"] = refunded.minor
    metadata = found.get("metadata")
    if isinstance(metadata, dict):
        fields["metadata"] = as_metadata(metadata)
    return cast("Snapshot", fields)
