"""The open questions of PaySG's protocol, and why a probe leaves some of them alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_NEEDS_WEBHOOK = "it takes a webhook from PaySG, and none comes for asking"
_NEEDS_PAID = (
    "it takes a test payment that was paid and refunded in part; pay one with a test card, refund a part of it on "
    "the dashboard, and probe again"
)


@dataclass(frozen=True, slots=True)
class Question:
    """`left_alone` says why no step asks it; empty where one does."""

    text: str
    left_alone: str = ""


QUESTIONS: Mapping[int, Question] = {
    1: Question("Is the body signed as it is sent, or turned into JSON anew?", _NEEDS_WEBHOOK),
    2: Question("Is the signature hex or base64?", _NEEDS_WEBHOOK),
    3: Question("Is the signature's time in seconds, milliseconds or ISO text?", _NEEDS_WEBHOOK),
    4: Question("Is that time renewed when a webhook is sent again?", _NEEDS_WEBHOOK),
    5: Question("Is the signing secret used as text, or decoded?", _NEEDS_WEBHOOK),
    6: Question("Are events written in snake_case or camelCase?", _NEEDS_WEBHOOK),
    7: Question("Is an event's time named created or created_at, and is it a number or text?", _NEEDS_WEBHOOK),
    8: Question("Are there amounts in cents with a fraction?"),
    9: Question("Which values do the statuses take?"),
    10: Question("Does the payment object tell the amount that was refunded or is left?"),
    11: Question("What is the status of a partial refund called?", _NEEDS_PAID),
    12: Question("How long may a webhook's answer take, and when is it sent again?", _NEEDS_WEBHOOK),
    13: Question("What should be answered when a signature fails?", "it is ours to decide"),
    14: Question("Does one event id come with two bodies?", _NEEDS_WEBHOOK),
    15: Question("Are there other types of events?", _NEEDS_WEBHOOK),
    16: Question("What are the default and the maximum of limit?"),
    17: Question("May before and after be combined?"),
    18: Question("Which status codes say success?"),
    19: Question("What does a second e-mail do?"),
    20: Question(
        "How many requests are allowed?",
        "finding out would mean flooding PaySG's test system, and no header tells",
    ),
    21: Question("Is the highest amount 20,000,000 cents?"),
    22: Question("Is the lowest amount 1 or 50 cents?"),
    23: Question("May payer_identifier have 10 or 20 characters?"),
    24: Question("What is the shape of a line item?"),
    25: Question("May metadata be left out?"),
    26: Question("Are names in other scripts taken?"),
    27: Question("Is the API open to some addresses only?", "one computer has one address; compare two reports"),
    28: Question("Does the Refund permission apply to API keys?"),
    29: Question("Is payment_qr_code_url always there?"),
    30: Question("How are test and live events told apart?", _NEEDS_WEBHOOK),
    31: Question("Are new keys and webhooks given out again?", "only the PaySG team can tell"),
    32: Question("Which types and codes do errors have?"),
}
