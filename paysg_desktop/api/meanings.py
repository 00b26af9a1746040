"""What each status of an answer means (paysg.md, section 14; yoco.md, section 8), in sentences of our own.

In a sentence, `{title}` is the provider, `{status}` the status, `{next}` what to do after a fault, and `{when}`
how long to wait.
"""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import (
    ApiAnswerError,
    ApiBusyError,
    ApiConflictError,
    ApiError,
    ApiFaultError,
    ApiForbiddenError,
    ApiInvalidError,
    ApiKeyError,
    ApiNotFoundError,
    ApiStateError,
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The error that a status becomes, and the leg of the way that it speaks of."""

    error: type[ApiError]
    sentence: str
    leg: Leg = Leg.ANSWER


FAULT = Meaning(ApiFaultError, "{title} has a fault of its own ({status}). {next}")
REDIRECT = Meaning(
    ApiAnswerError,
    "Instead of an answer, {title} pointed to another address ({status}). That is not followed, so that the key "
    "goes nowhere else. Is a network's login page in the way?",
)
OTHER = Meaning(
    ApiAnswerError,
    "{title} gave an answer that this program does not know ({status}). Nothing changed here; try again later.",
)
_TEMPORARY = Meaning(ApiFaultError, "{title} can't do it at the moment ({status}). {next}")
_BAD_KEY = Meaning(
    ApiKeyError,
    "{title} did not take the API key, so nothing was done. Enter the key again, or ask {title} for a new one.",
    Leg.ACCESS,
)
_COMMON = {
    400: Meaning(
        ApiInvalidError,
        "{title} says that something in the request is missing or wrong, and did nothing. Correct it, then try "
        "again.",
    ),
    401: _BAD_KEY,
    402: Meaning(
        ApiStateError,
        "{title} says that the state of the payment, or of the payment service, does not allow it, and did "
        "nothing. Look at the payment again.",
    ),
    403: Meaning(
        ApiForbiddenError,
        "{title} knows the key, but the key may not do this; nothing was done. Its owner needs the permission "
        "Billing, and Refund for refunds. It may also be that {title} takes calls from listed IP addresses only.",
        Leg.PERMISSION,
    ),
    404: Meaning(
        ApiNotFoundError,
        "{title} knows nothing of that id. Check the payment service id, the payment's id, and whether both are "
        "of the key's environment.",
        Leg.ACCOUNT,
    ),
    408: _TEMPORARY,
    409: Meaning(
        ApiConflictError,
        "{title} is still at work on the same request. Wait a moment, then ask for the same again.",
    ),
    422: Meaning(
        ApiInvalidError,
        "{title} has seen the same request key with other content, and did nothing. Look at what was done before "
        "you start anew.",
    ),
    425: _TEMPORARY,
    429: Meaning(
        ApiBusyError, "{title} asks for a pause: too many requests. This one was not done. Try again {when}."
    ),
    502: _TEMPORARY,
    503: Meaning(ApiFaultError, "{title} can't do it at the moment: a service behind it fails ({status}). {next}"),
    504: _TEMPORARY,
}
_YOCO = {
    403: _BAD_KEY,
    404: Meaning(
        ApiNotFoundError,
        "{title} knows no such checkout or webhook. Check its id, and whether it was made with a key of the same "
        "mode.",
        Leg.ACCOUNT,
    ),
}
_OWN = {"Yoco": _YOCO}
_REDIRECTS = range(300, 400)
_FAULTS_FROM = 500


def meaning_of(title: str, status: int) -> Meaning:
    """What a status outside 2xx means at the provider of this title."""
    known = _COMMON | _OWN.get(title, {})
    if status in known:
        return known[status]
    if status in _REDIRECTS:
        return REDIRECT
    return FAULT if status >= _FAULTS_FROM else OTHER
