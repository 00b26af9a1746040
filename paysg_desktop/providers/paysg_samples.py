"""Made-up PaySG events in the documented shape (paysg.md, sections 6 and 9)."""

from __future__ import annotations

import math
import secrets
import string
import uuid
import zlib
from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.times import SINGAPORE, to_datetime

SERVICE = "payment_service_00000000-0000-4000-8000-000000000002"
_ID_CHARACTERS = string.ascii_letters + string.digits
_MINUTE_US = 60 * 1_000_000


def sample_event(event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
    """An event of `now` (microseconds UTC); `values` sets dotted paths.

    A value becomes a number, true, false or null where it reads like one and no text stood there before. With
    `id` and `data.object.id` set, all of it is determined. Raises UsageError for a path that leads nowhere.
    """
    event = {
        "id": values.get("id") or f"evt_{uuid.uuid4()}",
        "data": {"object": _payment(values.get("data.object.id") or _payment_id(), now)},
        "type": event_type,
        "object": "event",
        "created_at": stamp(now),
        "payment_service_id": SERVICE,
    }
    for path, text in values.items():
        _set(event, path, text)
    return event


def stamp(micros: int) -> str:
    """A time as PaySG writes it: milliseconds and +08:00."""
    return to_datetime(micros).astimezone(SINGAPORE).isoformat(timespec="milliseconds")


def _payment_id() -> str:
    return "".join(secrets.choice(_ID_CHARACTERS) for _ in range(21))


def _payment(identity: str, now: int) -> dict[str, Any]:
    number = zlib.crc32(identity.encode("utf-8", "replace"))
    return {
        "id": identity,
        "due_date": None,
        "metadata": {},
        "payout_id": None,
        "created_at": stamp(now - 10 * _MINUTE_US),
        "creator_id": "user_00000000-0000-4000-8000-000000000003",
        "payer_name": "Example Payer",
        "updated_at": stamp(now),
        "payer_email": "payer@example.sg",
        "payment_url": f"https://staging.pay.gov.sg/payments/{identity}",
        "description": "Permit renewal",
        "reference_id": f"INV-{number % 1_000_000:06d}",
        "latest_status": "paid",
        "payer_address": "1 Example Road, Singapore 000001",
        "refund_status": "not_refunded",
        "amount_in_cents": 1234,
        "payment_status": "paid",
        "payer_identifier": "S0000001X",
        "paid_out_timestamp": None,
        "payment_service_id": SERVICE,
        "email_delivery_status": "sent",
        "payment_sent_timestamp": stamp(now - 9 * _MINUTE_US),
        "stripe_payment_intent_id": f"pi_{number:010d}",
        "payment_cancelled_timestamp": None,
        "payment_succeeded_timestamp": stamp(now),
        "payment_fully_refunded_timestamp": None,
    }


def _set(event: dict[str, Any], path: str, text: str) -> None:
    *steps, last = path.split(".")
    place: Any = event
    for step in steps:
        place = place.get(step) if isinstance(place, dict) else None
    if not isinstance(place, dict) or not last:
        raise UsageError(f"There is no {path!r} in this event to set.")
    place[last] = text if isinstance(place.get(last), str) else _literal(text)


def _literal(text: str) -> Any:
    """A number, true, false or null where the text is one; else the text."""
    try:
        value = strict_json.parse(text.encode("utf-8", "replace")).value
    except strict_json.JsonProblem:
        return text
    if isinstance(value, str | list | dict):
        return text
    if isinstance(value, strict_json.ReceivedDecimal):
        # A float prints as the shortest text that reads back the same: 12.34 goes out as 12.34.
        return float(value) if math.isfinite(float(value)) else text
    return value
