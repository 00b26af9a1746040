"""Made-up PaySG events in the documented shape (paysg.md, sections 6 and 9)."""

from __future__ import annotations

import uuid
import zlib
from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.providers.sample_values import random_id, set_values

SERVICE = "payment_service_00000000-0000-4000-8000-000000000002"
_ID_LENGTH = 21
_MINUTE_US = 60 * 1_000_000


def sample_event(event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
    """An event of `now` (microseconds UTC); `values` sets dotted paths, as `set_values` does.

    With `id` and `data.object.id` set, all of it is determined.
    """
    event = {
        "id": values.get("id") or f"evt_{uuid.uuid4()}",
        "data": {"object": _payment(values.get("data.object.id") or random_id(_ID_LENGTH), now)},
        "type": event_type,
        "object": "event",
        "created_at": stamp(now),
        "payment_service_id": SERVICE,
    }
    set_values(event, values)
    return event


def stamp(micros: int) -> str:
    """A time as PaySG writes it: milliseconds and +08:00."""
    return to_datetime(micros).astimezone(SINGAPORE).isoformat(timespec="milliseconds")


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
