"""From an answer that is no success to an error that says what the caller does about it.

Sentences are ours; what the server said is cut, stripped of control characters, and kept apart (T20).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from paysg_desktop.api.transport import Answer
from paysg_desktop.domain import strict_json
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
from paysg_desktop.domain.times import from_datetime

LONGEST_TEXT = 300
LONGEST_RETRY_S = 3600.0
_BUSY = 429
_FAULTS_FROM = 500

_FORBIDDEN = (
    "{title} knows the key, but it may not do this. Its owner needs the permission Billing, and Refund for "
    "refunds; it may also be that {title} takes calls from known addresses only."
)
_UNKNOWN_ID = (
    "{title} knows nothing of that id. Check the payment service's id, the payment's, and whether they are of the "
    "key's environment."
)
_KINDS: dict[int, tuple[type[ApiError], Leg, str]] = {
    400: (ApiInvalidError, Leg.ANSWER, "{title} says that something in the request is missing or wrong."),
    401: (ApiKeyError, Leg.ACCESS, "{title} did not take the API key. Enter it again, or ask for a new one."),
    402: (
        ApiStateError,
        Leg.ANSWER,
        "{title} says that the state of the payment, or of the payment service, does not allow it.",
    ),
    403: (
        ApiForbiddenError,
        Leg.PERMISSION,
        _FORBIDDEN,
    ),
    404: (
        ApiNotFoundError,
        Leg.ACCOUNT,
        _UNKNOWN_ID,
    ),
    409: (ApiConflictError, Leg.ANSWER, "{title} is still at work on the same request. Wait a moment."),
    422: (
        ApiInvalidError,
        Leg.ANSWER,
        "{title} has seen the same request key with other content, and did nothing.",
    ),
    _BUSY: (ApiBusyError, Leg.ANSWER, "{title} asks for a pause: too many requests. Reading goes on later."),
    503: (
        ApiFaultError,
        Leg.ANSWER,
        "{title} can't do it at the moment: a service behind it fails. Try again later.",
    ),
}
_FAULT = (ApiFaultError, Leg.ANSWER, "{title} has a fault of its own ({status}). Try again later.")
_OTHER = (ApiAnswerError, Leg.ANSWER, "{title} gave an answer that this program does not know ({status}).")


def error_of(title: str, answer: Answer, now: int) -> ApiError:
    """The error of an answer outside 2xx; `now` (microseconds UTC) is for `Retry-After` as a date."""
    status = answer.status
    otherwise = _FAULT if status >= _FAULTS_FROM else _OTHER
    kind, leg, sentence = _KINDS.get(status, otherwise)
    code, text = _told(answer.body)
    return kind(
        sentence.format(title=title, status=status),
        status=status,
        code=code,
        server_text=text,
        leg=leg,
        retry_after_s=_retry_after_s(answer.headers, now),
    )


def _told(body: bytes) -> tuple[str | None, str | None]:
    """The provider's code and words, from whichever shape they came in; (None, None) for anything else."""
    try:
        value = strict_json.parse(body).value
    except strict_json.JsonProblem:
        return None, None
    if not isinstance(value, dict):
        return None, None
    error = value.get("error")
    told: Mapping[str, Any] = error if isinstance(error, dict) else value
    code = next((told[name] for name in ("code", "errorCode", "type", "errorType") if name in told), None)
    words = next((told[name] for name in ("message", "description", "errorMessage") if name in told), error)
    return _clean(code), _clean(words)


def _clean(text: object) -> str | None:
    if not isinstance(text, str):
        return None
    kept = "".join(" " if unicodedata.category(each) in ("Cc", "Cf", "Zl", "Zp") else each for each in text)
    return " ".join(kept.split())[:LONGEST_TEXT] or None


def _retry_after_s(headers: Mapping[str, str], now: int) -> float | None:
    """Seconds of `Retry-After`, given as such or as a date; None where there is none that makes sense."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return min(float(text), LONGEST_RETRY_S)
    try:
        until = from_datetime(parsedate_to_datetime(text))
    except (ValueError, TypeError):
        return None
    return min(max(0.0, (until - now) / 1_000_000), LONGEST_RETRY_S)
