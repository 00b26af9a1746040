"""The names and words of reconciling: what an exception is called for good, and how its sentences speak."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.reconciliation import Difference
from paysg_desktop.providers.registry import PROVIDERS

_STATE_LENGTH = 16
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86_400
_STATUSES: Mapping[PaymentStatus, str] = {
    PaymentStatus.PAID: "paid",
    PaymentStatus.UNPAID: "unpaid",
    PaymentStatus.CANCELLED: "cancelled",
    PaymentStatus.REFUNDED: "refunded",
    PaymentStatus.PARTLY_REFUNDED: "partly refunded",
    PaymentStatus.REFUND_OTHER: "with a refund of unknown amount",
    PaymentStatus.FAILED: "failed",
    PaymentStatus.UNKNOWN: "in a state that we don't know",
}


class Teller(StrEnum):
    """Who tells of a payment: kinds of sources that could be wrong independently of each other."""

    API = "api"
    REPORT = "report"
    WEBHOOK = "webhook"


TELLERS: Mapping[Teller, str] = {Teller.API: "API", Teller.REPORT: "report", Teller.WEBHOOK: "webhook"}


def exception_id(difference: Difference, provider: str, environment: Environment, *parts: str) -> str:
    """`no_webhook:paysg:test:<payment id>`: the same for the same thing, whatever is found of it."""
    return ":".join((difference.value, provider, environment.value, *parts))


def state_of(*facts: object) -> str:
    """A short hash over the facts that make an exception; other facts, another state."""
    text = json.dumps(facts, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_STATE_LENGTH]


def provider_words(provider: str) -> str:
    """The provider's name, which is ours: no text of one that we don't know."""
    known = PROVIDERS.get(provider)
    return known.title if known else "the provider"


def teller_words(teller: Teller, provider: str) -> str:
    """A source within a sentence."""
    name = provider_words(provider)
    return {
        Teller.API: f"the API of {name}",
        Teller.REPORT: f"the imported report of {name}",
        Teller.WEBHOOK: f"a webhook of {name}",
    }[teller]


def status_words(status: PaymentStatus) -> str:
    """`this payment is …`."""
    return _STATUSES[status]


def duration_words(duration_us: int) -> str:
    """`26 hours`, in the largest unit that is exact enough; never negative."""
    seconds = max(duration_us, 0) // 1_000_000
    for unit_s, name, least in ((_DAY_S, "day", 2), (_HOUR_S, "hour", 2), (_MINUTE_S, "minute", 1)):
        if seconds >= unit_s * least:
            return _plural(seconds // unit_s, name)
    return "less than a minute"


def began(sentence: str) -> str:
    """With a capital letter in front."""
    return sentence[:1].upper() + sentence[1:]


def _plural(count: int, name: str) -> str:
    return f"{count:,} {name}" if count == 1 else f"{count:,} {name}s"
