"""Made-up payments of five years, and what PaySG would have told of each; the same ones for ever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from paysg_desktop.domain.times import SINGAPORE

FIRST_US = 1_606_752_000_000_000
"""2020-12-01 in Singapore."""
YEARS_US = 5 * 365 * 86_400 * 1_000_000
_SECOND, _MINUTE, _DAY = 1_000_000, 60_000_000, 86_400_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

ACCOUNTS = tuple(f"payment_service_00000000-0000-4000-8000-00000000000{digit}" for digit in "234")
TEST_ACCOUNT = "payment_service_00000000-0000-4000-8000-000000000009"
TEST_EVERY = 20
"""One payment of TEST comes with so many of LIVE."""
POLLED, TWICE, REFUNDED = range(6), range(6, 12), range(12, 14)
"""Of a hundred payments: those that only the API told of; those whose webhook came twice; and those that the API
said were refunded later."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


_SURNAMES = _words("Tan|Lim|Lee|Ng|Ong|Wong|Goh|Chua|Chan|Koh|Teo|Ang|Yeo|Tay|Ho|Low|Toh|Sim|Chong|Chia")
_GIVEN = _words("Wei Ming|Ah Kow|Hui Ling|Jia Hao|Siew Mei|Kok Leong|Xin Yi|Zhi Wei|Mei Fang|Boon Keng")
_ENGLISH = _words("James Smith|Mary O'Brien|Peter de Souza|Sarah Jane Pereira|John Fernandez|Anne-Marie Oliveiro")
_FAMILY, _OWN = "李王张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗", "明伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞平刚"
_MALAY = _words("Muhammad|Nur|Siti|Ahmad|Farah|Hafiz|Aisyah|Ismail|Zulkifli|Rahmah")
_FATHERS = _words("Abdullah|Rahman|Osman|Ibrahim|Hassan|Yusof|Salleh|Karim")
_TAMIL = _words("முருகன்|லட்சுமி|குமார்|பிரியா|ராஜா|கவிதா|செல்வம்|மீனா")
_TAMIL_FATHERS = _words("சுப்பிரமணியம்|கிருஷ்ணன்|வேலு|ராமசாமி")
_WHAT = _words(
    "Permit renewal|Season parking|Hall booking|Food stall licence|Library fine|Course fee|入场费|Yuran kursus|"
    "Survey plan|Film classification|நூலக கட்டணம்|Passport photo|Vessel licence|Tree felling permit"
)


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that was told: a webhook, or what the API said. `at` is when, in microseconds UTC."""

    at: int
    is_live: bool
    is_webhook: bool
    event_id: str
    body: bytes


def told(count: int, seed: int = 6) -> Iterator[Told]:
    """What was told of `count` payments of LIVE and a twentieth as many of TEST, about in order of time.

    There are `count` webhooks of LIVE, too: as many come twice as there are payments without one.
    """
    chance = Random(seed)
    step = YEARS_US // count
    for number in range(count):
        at = FIRST_US + number * step + chance.randrange(step)
        yield from _of_one(number, at, chance, is_live=True)
        if number % TEST_EVERY == 0:
            yield from _of_one(number // TEST_EVERY, at + _SECOND, chance, is_live=False)


def _of_one(number: int, at: int, chance: Random, *, is_live: bool) -> Iterator[Told]:
    kind = number % 100
    payment = _payment(number, at, chance, is_live=is_live)
    if kind in POLLED:
        waiting = bool(kind % 2)
        payment |= {"payment_status": "unpaid" if waiting else "cancelled", "payment_succeeded_timestamp": None}
        payment |= {"latest_status": payment["payment_status"]}
        payment |= {"payment_cancelled_timestamp": None if waiting else _text(at)}
        yield Told(at + _DAY, is_live, False, "", _compact(payment))
        return
    event_id = f"evt_{'' if is_live else 't'}{number:012d}"
    body = _compact(_event(event_id, payment, at))
    yield Told(at, is_live, True, event_id, body)
    if kind in TWICE:
        yield Told(at + _MINUTE, is_live, True, event_id, body)
    elif kind in REFUNDED:
        later = at + 3 * _DAY
        payment |= {"refund_status": "fully_refunded", "updated_at": _text(later)}
        payment |= {"payment_fully_refunded_timestamp": _text(later)}
        yield Told(later, is_live, False, "", _compact(payment))


def _payment(number: int, at: int, chance: Random, *, is_live: bool) -> dict[str, Any]:
    payment_id = f"PAY{number:018d}"
    name = payer_name(chance)
    host = "pay.gov.sg" if is_live else "staging.pay.gov.sg"
    account = ACCOUNTS[min(chance.randrange(10) // 5, 2) if number % 50 else 2] if is_live else TEST_ACCOUNT
    return {
        "id": payment_id,
        "due_date": None,
        "metadata": {"branch_code": f"{chance.randrange(1000):03d}", "case": f"C/{number % 99991}"},
        "payout_id": None,
        "created_at": _text(at - _DAY),
        "creator_id": "user_00000000-0000-4000-8000-000000000003",
        "payer_name": name,
        "updated_at": _text(at - _SECOND),
        "payer_email": f"payer{chance.randrange(10**7)}@example.sg",
        "payment_url": f"https://{host}/payments/{payment_id}",
        "description": f"{chance.choice(_WHAT)} {2021 + number % 5}",
        "reference_id": f"INV-{number:07d}",
        "latest_status": "paid",
        "payer_address": f"{chance.randrange(1, 999)} Example Road, Singapore {chance.randrange(10**5, 10**6)}",
        "refund_status": "not_refunded",
        "amount_in_cents": chance.randrange(100, 500_000),
        "payment_status": "paid",
        "payer_identifier": f"S{chance.randrange(10**6, 10**7)}D",
        "paid_out_timestamp": None,
        "payment_service_id": account,
        "email_delivery_status": "sent",
        "payment_sent_timestamp": _text(at - _DAY + _MINUTE),
        "stripe_payment_intent_id": f"pi_{number:x}",
        "payment_cancelled_timestamp": None,
        "payment_succeeded_timestamp": _text(at - _SECOND),
        "payment_fully_refunded_timestamp": None,
    }


def payer_name(chance: Random) -> str:
    """A name in one of the languages that payers of Singapore write theirs in."""
    kind = chance.randrange(100)
    if kind < 50:
        return f"{chance.choice(_SURNAMES)} {chance.choice(_GIVEN)}"
    if kind < 65:
        return chance.choice(_FAMILY) + chance.choice(_OWN) + chance.choice(("", chance.choice(_OWN)))
    if kind < 82:
        return f"{chance.choice(_MALAY)} bin {chance.choice(_FATHERS)}"
    if kind < 90:
        return f"{chance.choice(_TAMIL)} {chance.choice(_TAMIL_FATHERS)}"
    return chance.choice(_ENGLISH)


def _event(event_id: str, payment: dict[str, Any], at: int) -> dict[str, Any]:
    return {
        "id": event_id,
        "data": {"object": payment},
        "type": "payment.succeeded",
        "object": "event",
        "created_at": _text(at),
        "payment_service_id": payment["payment_service_id"],
    }


def _text(at: int) -> str:
    return (_EPOCH + timedelta(microseconds=at)).astimezone(SINGAPORE).isoformat(timespec="milliseconds")


_compact_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _compact(value: object) -> bytes:
    return _compact_text(value).encode()
