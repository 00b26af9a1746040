"""Many payments at once, in the states that a payment service really holds."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator
from typing import Any

from paysg_desktop.sandbox.server.payments import Payment

_CHARACTERS = string.ascii_letters + string.digits
_ID_LENGTH = 21
_MILLISECOND_US = 1000
_HOUR_US = 3600 * 1_000_000
_DAY_US = 24 * _HOUR_US
_NAMES = ("Tan Ah Kow", "Siti binte Ali", "Muthu s/o Raman", "Lee Wei Ling", "陈阿明", "José Núñez")
_WHAT = ("Permit renewal", "Course fee", "Hall booking", "Licence fee", "Inspection")
_WEIGHTS = {"paid": 60, "unpaid": 15, "cancelled": 8, "refunded": 7, "partly_refunded": 5, "paid_out": 5}


def seeded(
    count: int, services: tuple[str, ...], creator_id: str, now: int, days: int, chance: random.Random
) -> Iterator[Payment]:
    """`count` payments of the last `days` days, oldest first; the same for the same `chance` and `now`."""
    states = list(_WEIGHTS)
    chosen = chance.choices(states, weights=list(_WEIGHTS.values()), k=count)
    ages = sorted((chance.randrange(_HOUR_US, max(days, 1) * _DAY_US) for _ in range(count)), reverse=True)
    for number, (age, state) in enumerate(zip(ages, chosen, strict=True), 1):
        created_at = (now - age) // _MILLISECOND_US * _MILLISECOND_US
        yield _payment(number, created_at, min(age, _DAY_US), state, chance.choice(services), creator_id, chance)


def _payment(
    number: int, created_at: int, room_us: int, state: str, service: str, creator_id: str, chance: random.Random
) -> Payment:
    """Everything that happened to it did so within `room_us` of its creation."""
    identity = "".join(chance.choices(_CHARACTERS, k=_ID_LENGTH))
    amount = chance.randrange(100, 500_000)
    sent_at, acted_at, refunded_at, paid_out_at = (
        created_at + room_us * step // 8 // _MILLISECOND_US * _MILLISECOND_US for step in (1, 2, 4, 6)
    )
    facts: dict[str, Any] = {"emails_sent": 1, "sent_at": sent_at}
    updated_at = sent_at
    if state == "cancelled":
        facts |= {"status": "cancelled", "cancelled_at": acted_at}
        updated_at = acted_at
    elif state != "unpaid":
        facts |= {"status": "paid", "paid_at": acted_at, "intent_id": f"pi_{identity}"}
        updated_at = acted_at
    if state == "refunded":
        facts |= {"refunded_minor": amount, "refunded_at": refunded_at}
    elif state == "partly_refunded":
        facts |= {"refunded_minor": amount // 2}
    elif state == "paid_out":
        facts |= {"payout_id": f"po_{created_at // _DAY_US}", "paid_out_at": paid_out_at}
    updated_at = {"refunded": refunded_at, "partly_refunded": refunded_at, "paid_out": paid_out_at}.get(
        state, updated_at
    )
    fields = _fields(number, amount, creator_id, chance)
    return Payment(identity, service, created_at, updated_at, fields, **facts)


def _fields(number: int, amount: int, creator_id: str, chance: random.Random) -> dict[str, Any]:
    name = chance.choice(_NAMES)
    return {
        "reference_id": f"INV-{number:06d}",
        "payer_name": name,
        "payer_email": f"payer{number}@example.sg",
        "payer_address": None,
        "payer_identifier": f"S{number % 10_000_000:07d}X",
        "description": chance.choice(_WHAT),
        "amount_in_cents": amount,
        "due_date": None,
        "metadata": {"batch": str(number % 7)},
        "return_url": None,
        "creator_id": creator_id,
    }
