"""Lines of statements that people import: what a provider paid out, and what the bank received."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, cast

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.times import LATEST

_VERSION = 1
_LARGEST = 2**53
"""Beyond any statement of ours, and still exact wherever it may be read."""
_LONGEST_TEXT = 10_000
_TEXTS = ("payout_id", "payment_id", "reference", "text")
_AMOUNTS = ("gross_minor", "fee_minor", "net_minor")


class StatementKind(StrEnum):
    PAYOUT = "payout"
    """One payment (or refund) within a payout of the provider."""
    BANK = "bank"
    """One line of a bank account."""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One line. Amounts are integer minor units, None where the file doesn't say; `at` in microseconds UTC.

    `id` is stable over imports of the same content. Refunds and charges are negative; a payout's `fee_minor` is
    what was kept back, so that gross less fee is net. `text` is the line's description, foreign text like
    `reference`.
    """

    id: str
    kind: StatementKind
    currency: str
    payout_id: str | None = None
    payment_id: str | None = None
    reference: str | None = None
    gross_minor: int | None = None
    fee_minor: int | None = None
    net_minor: int | None = None
    at: int | None = None
    text: str | None = None


def statement_body(line: StatementLine, as_of: int, account: str) -> bytes:
    """A line as the log keeps it; `account` is empty where nobody said whose it is."""
    told = {name: value for name, value in asdict(line).items() if value is not None and name != "kind"}
    body = {
        "statement": line.kind.value,
        "version": _VERSION,
        "as_of": as_of,
        "account": account,
        "line": told,
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def parse_statement(body: bytes) -> StatementLine | None:
    """The line that `statement_body` wrote; None for anything else. Never raises."""
    try:
        read = strict_json.parse(body).value
    except strict_json.JsonProblem:
        return None
    return statement_from_json(read)


def statement_from_json(read: object) -> StatementLine | None:
    """The same from a parsed body."""
    if not isinstance(read, dict) or read.get("version") != _VERSION:
        return None
    told, kind = read.get("line"), read.get("statement")
    if not isinstance(told, dict) or kind not in list(StatementKind) or not _is_sound(told):
        return None
    return StatementLine(kind=StatementKind(kind), **cast("dict[str, Any]", told))


def _is_sound(told: dict[str, Any]) -> bool:
    """Whether every member is one of ours and of its kind."""
    if not _is_text(told.get("id")) or not _is_text(told.get("currency")):
        return False
    checks = dict.fromkeys(("id", "currency", *_TEXTS), _is_text) | dict.fromkeys(_AMOUNTS, _is_amount)
    checks["at"] = _is_time
    return all(name in checks and checks[name](value) for name, value in told.items())


def _is_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_TEXT


def _is_amount(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST


def _is_time(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LATEST
