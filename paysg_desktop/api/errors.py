"""From an answer that is no success to an error that says what the caller does about it.

Sentences are ours; what the server said is cut, stripped of control characters and keys, and kept apart (T20).
"""

from __future__ import annotations

import re
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
_REDIRECTS = range(300, 400)
_FAULTS_FROM = 500
_SECOND_US = 1_000_000
_MOST_DIGITS = 9
_MINUTE_S = 60
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_LIKE_A_SECRET = re.compile(r"\b(?:paysg_[a-z]+|[sp]k_[a-z]+|whsec)_\S+", re.IGNORECASE)

_Kind = tuple[type[ApiError], Leg, str]

_TEMPORARY: _Kind = (ApiFaultError, Leg.ANSWER, "{title} can't do it at the moment ({status}). {next}")
_FAULT: _Kind = (ApiFaultError, Leg.ANSWER, "{title} has a fault of its own ({status}). {next}")
_REDIRECT: _Kind = (
    ApiAnswerError,
    Leg.ANSWER,
    "Instead of an answer, {title} pointed to another address ({status}). That is not followed, since the key must "
    "not go anywhere else. Is a network's login page in the way?",
)
_OTHER: _Kind = (
    ApiAnswerError,
    Leg.ANSWER,
    "{title} gave an answer that this program does not know ({status}). Nothing was changed here. Try again later.",
)
_BAD_KEY: _Kind = (
    ApiKeyError,
    Leg.ACCESS,
    "{title} did not take the API key, so nothing was done. Enter the key again, or ask {title} for a new one.",
)
_KINDS: dict[int, _Kind] = {
    400: (
        ApiInvalidError,
        Leg.ANSWER,
        "{title} says that something in the request is missing or wrong, and did nothing. Correct it and try again.",
    ),
    401: _BAD_KEY,
    402: (
        ApiStateError,
        Leg.ANSWER,
        "{title} says that the state of the payment, or of the payment service, does not allow it, and did nothing. "
        "Look at the payment again.",
    ),
    403: (
        ApiForbiddenError,
        Leg.PERMISSION,
        "{title} knows the key, but the key may not do this; nothing was done. Its owner needs the permission "
        "Billing, and Refund for refunds. It may also be that {title} takes calls from listed IP addresses only.",
    ),
    404: (
        ApiNotFoundError,
        Leg.ACCOUNT,
        "{title} knows nothing of that id. Check the payment service's id, the payment's, and whether both are of "
        "the key's environment.",
    ),
    408: _TEMPORARY,
    409: (
        ApiConflictError,
        Leg.ANSWER,
        "{title} is still at work on the same request. Wait a moment, then ask for the same again.",
    ),
    422: (
        ApiInvalidError,
        Leg.ANSWER,
        "{title} has seen this request's key with other content, and did nothing. Look at what was done before you "
        "start anew.",
    ),
    425: _TEMPORARY,
    _BUSY: (
        ApiBusyError,
        Leg.ANSWER,
        "{title} asks for a pause: too many requests. This one was not done. Try again {when}.",
    ),
    502: _TEMPORARY,
    503: (
        ApiFaultError,
        Leg.ANSWER,
        "{title} can't do it at the moment: a service behind it fails ({status}). {next}",
    ),
    504: _TEMPORARY,
}
"""paysg.md, section 14; yoco.md, section 8."""

_YOCO: dict[int, _Kind] = {
    403: _BAD_KEY,
    404: (
        ApiNotFoundError,
        Leg.ACCOUNT,
        "{title} knows no such checkout or webhook. Check the id, and whether it was made with a key of the same "
        "mode.",
    ),
}
_OWN: dict[str, dict[int, _Kind]] = {"Yoco": _YOCO}


def error_of(title: str, answer: Answer, now: int, *, is_changing: bool = False) -> ApiError:
    """The error of an answer outside 2xx; `now` (microseconds UTC) is for `Retry-After` as a date."""
    status = answer.status
    kind, leg, sentence = _OWN.get(title, {}).get(status) or _KINDS.get(status) or _by_class(status)
    code, text = _told(answer.body)
    retry_after_s = _retry_after_s(answer.headers, now)
    return kind(
        sentence.format(
            title=title, status=status, next=_next(is_changing=is_changing), when=_when(retry_after_s)
        ),
        status=status,
        code=code,
        server_text=text,
        leg=leg,
        retry_after_s=retry_after_s,
    )


def _by_class(status: int) -> _Kind:
    if status in _REDIRECTS:
        return _REDIRECT
    return _FAULT if status >= _FAULTS_FROM else _OTHER


def _next(*, is_changing: bool) -> str:
    if is_changing:
        return "It may have been done or not: look it up before doing it again."
    return "What was read before is kept. Try again later."


def _when(retry_after_s: float | None) -> str:
    if retry_after_s is None:
        return "in a minute"
    if retry_after_s <= _MINUTE_S:
        return f"in {max(1, round(retry_after_s))} s"
    return f"in {-(-int(retry_after_s) // _MINUTE_S)} minutes"


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
    code = next((told[name] for name in ("code", "errorCode", "type", "errorType") if told.get(name)), None)
    words = next((told[name] for name in ("message", "description", "errorMessage") if told.get(name)), error)
    return _clean(str(code) if type(code) is int else code), _clean(words)


def _clean(text: object) -> str | None:
    """One short line of it; what looks like a key is covered, since a server may repeat what it was sent."""
    if not isinstance(text, str):
        return None
    kept = "".join(" " if unicodedata.category(each) in _INVISIBLE else each for each in text)
    return _LIKE_A_SECRET.sub("•••", " ".join(kept.split()))[:LONGEST_TEXT] or None


def _retry_after_s(headers: Mapping[str, str], now: int) -> float | None:
    """Seconds of `Retry-After`, given as such or as a date; None where there is none that makes sense."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
        return min(float(text), LONGEST_RETRY_S)
    try:
        until = from_datetime(parsedate_to_datetime(text))
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(0.0, (until - now) / _SECOND_US), LONGEST_RETRY_S)
