"""Reading good answers: JSON whose numbers stay exactly as they came."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from paysg_desktop.api.errors import error_of
from paysg_desktop.api.transport import Answer
from paysg_desktop.domain import strict_json
from paysg_desktop.domain.api import Leg, PaymentRecord
from paysg_desktop.domain.errors import ApiAnswerError
from paysg_desktop.domain.times import parse_iso

_GOOD = range(200, 300)
LONGEST_ID = 1000


def require_good(title: str, answer: Answer, now: int) -> None:
    """Raises the ApiError of an answer outside 2xx."""
    if answer.status not in _GOOD:
        raise error_of(title, answer, now)


def as_json(title: str, answer: Answer) -> Any:
    """The answer's JSON; raises ApiAnswerError."""
    try:
        return strict_json.parse(answer.body).value
    except strict_json.JsonProblem:
        raise ApiAnswerError(
            f"{title} gave an answer that is no JSON. Is there something between this computer and {title}?",
            status=answer.status,
            leg=Leg.ANSWER,
        ) from None


def as_mapping(title: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _unexpected(title)
    return value


def as_list(title: str, value: object) -> Iterator[PaymentRecord]:
    """The payments of a list; raises ApiAnswerError for anything else in it."""
    if not isinstance(value, list):
        raise _unexpected(title)
    for each in value:
        yield record_of(title, each)


def one_record(title: str, answer: Answer) -> PaymentRecord:
    """The payment that an answer is; raises ApiAnswerError."""
    return record_of(title, as_json(title, answer))


def record_of(title: str, value: object) -> PaymentRecord:
    given = as_mapping(title, value)
    id_ = given.get("id")
    if not isinstance(id_, str) or not 0 < len(id_) <= LONGEST_ID:
        raise _unexpected(title)
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


def _unexpected(title: str) -> ApiAnswerError:
    return ApiAnswerError(f"{title} gave an answer of another form than it promises.", leg=Leg.ANSWER)
