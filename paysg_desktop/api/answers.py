"""Reading good answers: JSON whose numbers stay exactly as they came."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from paysg_desktop.api.errors import error_of
from paysg_desktop.api.transport import Answer
from paysg_desktop.domain import strict_json
from paysg_desktop.domain.api import Leg, PaymentPage, PaymentRecord
from paysg_desktop.domain.errors import ApiAnswerError, ApiUncertainError
from paysg_desktop.domain.times import parse_iso

LONGEST_ID = 1000
_GOOD = range(200, 300)


def require_good(title: str, answer: Answer, now: int, *, is_changing: bool = False) -> None:
    """Raises the ApiError of an answer outside 2xx; `now` in microseconds UTC."""
    if answer.status not in _GOOD:
        raise error_of(title, answer, now, is_changing=is_changing)


def as_json(title: str, answer: Answer) -> Any:
    """The answer's JSON; raises ApiAnswerError."""
    try:
        return strict_json.parse(answer.body).value
    except strict_json.JsonProblem:
        raise ApiAnswerError(
            f"{title} gave an answer that can't be read, and nothing of it was used. Something between this "
            f"computer and {title} may have answered in its place. Try again later.",
            status=answer.status,
            leg=Leg.ANSWER,
        ) from None


def changed_json(title: str, answer: Answer) -> Any:
    """The JSON that answers a request that changes something, None for an empty body.

    Raises ApiUncertainError where it can't be read: the change may have been made.
    """
    if not answer.body.strip():
        return None
    try:
        return strict_json.parse(answer.body).value
    except strict_json.JsonProblem:
        raise unreadable(title, answer) from None


def unreadable(title: str, answer: Answer) -> ApiUncertainError:
    """For a change that was answered well, in words that nobody can read."""
    return ApiUncertainError(
        f"{title} took the request, but its answer can't be read, so it is not known what was done. Look it up "
        "before doing it again.",
        status=answer.status,
        leg=Leg.ANSWER,
    )


def as_mapping(title: str, value: object) -> Mapping[str, Any]:
    """Raises ApiAnswerError for anything but an object."""
    if not isinstance(value, dict):
        raise unexpected(title)
    return value


def page_of(title: str, answer: Answer) -> PaymentPage:
    """One page of PaySG's list (paysg.md, section 8): its payments, and where the next one starts.

    Raises ApiAnswerError where either is not plain: a list that only seems to end would pass for a whole one.
    """
    read = as_mapping(title, as_json(title, answer))
    payments = read.get("data")
    info = as_mapping(title, read.get("page_info"))
    has_next, cursor = info.get("has_next_page"), info.get("end_cursor")
    if not isinstance(payments, list) or not isinstance(has_next, bool):
        raise unexpected(title)
    if has_next and not (isinstance(cursor, str) and cursor):
        raise unexpected(title)
    return PaymentPage(tuple(record_of(title, each) for each in payments), str(cursor) if has_next else None)


def record_of(title: str, value: object) -> PaymentRecord:
    """A payment object; raises ApiAnswerError for anything else."""
    given = as_mapping(title, value)
    id_ = given.get("id")
    if not isinstance(id_, str) or not 0 < len(id_) <= LONGEST_ID:
        raise unexpected(title)
    created = given.get("created_at", given.get("createdAt"))
    created_at = parse_iso(created) if isinstance(created, str) else None
    return PaymentRecord(id_, exact_json(given), created_at)


def exact_json(value: object) -> bytes:
    """Compact JSON; numbers in the characters received."""
    return "".join(_pieces(value)).encode("utf-8", errors="replace")


def _pieces(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield "{"
        for number, (name, member) in enumerate(value.items()):
            yield f"{',' if number else ''}{json.dumps(name, ensure_ascii=False)}:"
            yield from _pieces(member)
        yield "}"
    elif isinstance(value, list):
        yield "["
        for number, member in enumerate(value):
            yield "," if number else ""
            yield from _pieces(member)
        yield "]"
    else:
        yield str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


def unexpected(title: str) -> ApiAnswerError:
    """For an answer that is JSON, and says something else than it should."""
    return ApiAnswerError(
        f"{title} gave an answer of another form than it promises, and nothing of it was used. What was read "
        "before is kept; try again later.",
        leg=Leg.ANSWER,
    )
