"""The demo's payments, and the events that tell of them. All ids come from the given dice."""

from __future__ import annotations

import json
import random
import string
import uuid
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.providers.paysg_samples import stamp
from paysg_desktop.sandbox.demo_payers import Errand

SUCCEEDED = "payment.succeeded"
UPDATED = "payment.updated"
"""Nothing that PaySG documents; made up, as everything here, so that every state of a payment is to be seen."""

SECOND_US = 1_000_000
_FIRST_NUMBER = 404
_ID_CHARACTERS = string.ascii_letters + string.digits


@dataclass(frozen=True, slots=True)
class DemoPayment:
    """A payment object as it stands at `at` (microseconds UTC)."""

    at: int
    content: dict[str, Any]

    def changed(self, at: int, **members: Any) -> DemoPayment:
        """The same payment later, or earlier, with other members."""
        return DemoPayment(at, self.content | {"updated_at": stamp(at)} | members)

    def unpaid(self, at: int) -> DemoPayment:
        return self.changed(
            at,
            payment_status="unpaid",
            latest_status="unpaid",
            payment_succeeded_timestamp=None,
            stripe_payment_intent_id=None,
        )

    def paid(self, at: int) -> DemoPayment:
        return self.changed(at, payment_status="paid", latest_status="paid", payment_succeeded_timestamp=stamp(at))

    def cancelled(self, at: int) -> DemoPayment:
        return self.unpaid(at).changed(at, latest_status="cancelled", payment_cancelled_timestamp=stamp(at))

    def refunded(self, at: int) -> DemoPayment:
        return self.changed(at, refund_status="fully_refunded", payment_fully_refunded_timestamp=stamp(at))

    def partly_refunded(self, at: int) -> DemoPayment:
        return self.changed(at, refund_status="partially_refunded")


class Till:
    """Makes payments one after the other, with running reference numbers."""

    def __init__(self, provider: Provider, chance: random.Random) -> None:
        self._provider = provider
        self._chance = chance
        self._number = _FIRST_NUMBER

    def payment(self, errand: Errand, paid_at: int) -> DemoPayment:
        """A payment that was completed at `paid_at`."""
        self._number += 1
        created_at = paid_at - self._chance.randint(4 * 60, 50 * 60) * SECOND_US
        payment_id = "".join(self._chance.choices(_ID_CHARACTERS, k=21))
        event = self._provider.sample(SUCCEEDED, paid_at, {"id": self._event_id(), "data.object.id": payment_id})
        content: dict[str, Any] = event["data"]["object"]
        content |= {
            "created_at": stamp(created_at),
            "payment_sent_timestamp": stamp(created_at + 2 * SECOND_US),
            "payer_name": errand.payer,
            "payer_email": f"payer{self._number}@example.sg",
            "payer_identifier": f"S{self._number:07d}X",
            "payer_address": f"{self._number} Example Road, Singapore {self._number:06d}",
            "description": errand.description,
            "amount_in_cents": errand.cents,
            "reference_id": f"INV-{singapore_day(paid_at)[:4]}-{self._number:04d}",
            "metadata": {"counter": str(self._chance.randint(1, 6))},
        }
        return DemoPayment(paid_at, content)

    def event(self, payment: DemoPayment, event_type: str = SUCCEEDED) -> bytes:
        """The body of a new event about a payment, as a Node server would write it."""
        event_id, payment_id = self._event_id(), payment.content["id"]
        event = self._provider.sample(SUCCEEDED, payment.at, {"id": event_id, "data.object.id": payment_id})
        event |= {"type": event_type, "data": {"object": payment.content}}
        return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()

    def _event_id(self) -> str:
        return f"evt_{uuid.UUID(int=self._chance.getrandbits(128), version=4)}"
