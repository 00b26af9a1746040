"""From an answer that is no success to an error that says what the caller does about it.

Sentences are ours; what the server said is cut, stripped of control characters and keys, and kept apart (T20).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from paysg_desktop.api.meanings import meaning_of
from paysg_desktop.api.transport import Answer
from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import ApiError
from paysg_desktop.domain.times import from_datetime

LONGEST_TEXT = 300
LONGEST_RETRY_S = 3600.0
_SECOND_US = 1_000_000
_MINUTE_S = 60
_MOST_DIGITS = 9
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_LIKE_A_SECRET = re.compile(r"(?:(?:paysg|sk|pk)_(?:live|stag|test|demo)|whsec)_\S+", re.IGNORECASE)


def error_of(title: str, answer: Answer, now: int, *, is_changing: bool = False) -> ApiError:
    """The error of an answer outside 2xx; `now` (microseconds UTC) is for `Retry-After` as a date."""
    meaning = meaning_of(title, answer.status)
    code, text = _told(answer.body)
    retry_after_s = _retry_after_s(answer.headers, now)
    words = {
        "title": title,
        "status": answer.status,
        "next": _next(is_changing=is_changing),
        "when": _when(retry_after_s),
    }
    return meaning.error(
        meaning.sentence.format(**words),
        status=answer.status,
        code=code,
        server_text=text,
        leg=meaning.leg,
        retry_after_s=retry_after_s,
    )


def _next(*, is_changing: bool) -> str:
    if is_changing:
        return "It may have been done or not: look it up before doing it again."
    return "What was read before is kept; try again later."


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
