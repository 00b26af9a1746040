"""The steps of a probe that only read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from paysg_desktop.domain.errors import ApiAnswerError, ApiForbiddenError, ApiKeyError, ApiNotFoundError
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.usecases.probe import KEY_HEADER, UNKNOWN_SERVICE, RawAnswer, Session, Step
from paysg_desktop.usecases.probe_shapes import (
    error_shape,
    members,
    members_with_shapes,
    outcome,
    shape,
    telling_headers,
    words,
)

MOST_PAGES = 5
LIMITS_TRIED = ("50", "100", "101", "200", "500", "1000", "0", "-1", "many")
WRONG_KEY = "paysg_stag_no_such_key"
UNKNOWN_PAYMENT = "AAAAAAAAAAAAAAAAAAAAA"

_STATUSES = ("payment_status", "latest_status", "refund_status", "email_delivery_status")
_TIMES = ("created_at", "updated_at", "payment_succeeded_timestamp", "payment_sent_timestamp")
_DOCUMENTED = frozenset(
    {
        *_STATUSES,
        *_TIMES,
        "amount_in_cents",
        "creator_id",
        "description",
        "due_date",
        "id",
        "line_items",
        "metadata",
        "paid_out_timestamp",
        "payer_address",
        "payer_email",
        "payer_identifier",
        "payer_name",
        "payment_cancelled_timestamp",
        "payment_fully_refunded_timestamp",
        "payment_qr_code_url",
        "payment_service_id",
        "payment_url",
        "payout_id",
        "reference_id",
        "return_url",
        "stripe_payment_intent_id",
    }
)
"""paysg.md, section 6."""

Payments = Sequence[Mapping[str, Any]]


async def _access(session: Session) -> None:
    """The first request: without an answer to it nothing else could be learnt."""
    answer = await session.get(limit=1)
    _require_access(answer)
    session.note("GET payments?limit=1", outcome(answer), 18)
    told = telling_headers(answer)
    session.note("Headers about limits", told, None if told == "none" else 20)


def _require_access(answer: RawAnswer) -> None:
    match answer.status:
        case 401:
            raise ApiKeyError("PaySG did not take the key (401), so nothing was probed. Check it.", status=401)
        case 403:
            raise ApiForbiddenError(
                "The key may not read this payment service (403), so nothing was probed. Ask for the Billing "
                "permission; some addresses may be let in only.",
                status=403,
            )
        case 404:
            raise ApiNotFoundError(
                "PaySG knows no payment service of this id (404), so nothing was probed. Check the account's id.",
                status=404,
            )
        case status if not answer.is_success:
            raise ApiAnswerError(
                f"PaySG answered {status} to the first question, so nothing was probed. Try again later.",
                status=status,
            )
    if not isinstance(answer.object().get("data"), list):
        raise ApiAnswerError("What came back is no list of payments, so nothing was probed.", status=answer.status)


async def _page(session: Session) -> None:
    answer = await session.get()
    payments, info = payments_of(answer), _page_info(answer)
    more = info.get("has_next_page")
    if more is True:
        session.note("Default of limit", f"{len(payments)}", 16)
    else:
        session.leave_open("Default of limit", f"{len(payments)} payments came, and there are no more", 16)
    session.note("page_info", members_with_shapes(info))
    session.note("Members of the answer", members(answer.object()))
    if len(payments) < 2:
        session.leave_open("Newest created first", "fewer than two payments came")
    else:
        session.note("Newest created first", _order(payments))


def payments_of(answer: RawAnswer) -> Payments:
    data = answer.object().get("data")
    return [each for each in data if isinstance(each, dict)] if isinstance(data, list) else []


def _page_info(answer: RawAnswer) -> Mapping[str, Any]:
    info = answer.object().get("page_info")
    return info if isinstance(info, dict) else {}


def _order(payments: Payments) -> str:
    """Whether section 8's order holds: newest created first, ties by id from z to a."""
    keys = [(read_time(str(each.get("created_at"))), str(each.get("id"))) for each in payments]
    known = [(at, name) for at, name in keys if at is not None]
    ties = [(first, second) for first, second in pairwise(known) if first[0] == second[0]]
    by_time = all(first[0] >= second[0] for first, second in pairwise(known))
    by_name = all(first[1] > second[1] for first, second in ties)
    told = "ties by id descending" if by_name else "ties not by id descending"
    return f"{'yes' if by_time else 'no'}, over {len(known)}; {told if ties else 'no ties to compare'}"


async def _values(session: Session) -> None:
    payments = await _several_pages(session)
    if not payments:
        session.leave_open("Values of the statuses", "there are no payments", 9)
        return
    session.note("Payments looked at", f"{len(payments)}")
    for name in _STATUSES:
        session.note(f"Values of {name}", words(each[name] for each in payments if name in each), 9)
    _note_refunds(session, payments)
    _note_members(session, payments)
    _note_amounts(session, payments)
    _note_line_items(session, payments)
    with_code = sum("payment_qr_code_url" in each for each in payments)
    session.note("payment_qr_code_url is there", f"in {with_code} of {len(payments)}", 29)
    for name in _TIMES:
        session.note(f"Shape of {name}", _shapes(each[name] for each in payments if name in each))


async def _several_pages(session: Session) -> Payments:
    payments: list[Mapping[str, Any]] = []
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        answer = await (session.get() if cursor is None else session.get(after=cursor))
        payments += payments_of(answer)
        info = _page_info(answer)
        following = info.get("end_cursor")
        if info.get("has_next_page") is not True or not isinstance(following, str) or following == cursor:
            break
        cursor = following
    return payments


def _note_refunds(session: Session, payments: Payments) -> None:
    seen = {str(each["refund_status"]) for each in payments if each.get("refund_status") is not None}
    others = seen - {"not_refunded", "fully_refunded"}
    if others:
        session.note("Values of refund_status besides the two known ones", words(others), 11)


def _note_members(session: Session, payments: Payments) -> None:
    names = {name for each in payments for name in each}
    in_all = names.intersection(*map(set, payments))
    session.note("Members that every payment has", members(dict.fromkeys(in_all)))
    session.note("Members that some have", members(dict.fromkeys(names - in_all)))
    unknown = names - _DOCUMENTED
    session.note("Members that no document names", members(dict.fromkeys(unknown)), 10)
    nulls = {name for each in payments for name, value in each.items() if value is None}
    session.note("Members that were null", members(dict.fromkeys(nulls)))


def _note_amounts(session: Session, payments: Payments) -> None:
    kinds = _shapes(each["amount_in_cents"] for each in payments if "amount_in_cents" in each)
    session.note("Kinds of amount_in_cents in the list", kinds, 8)


def _note_line_items(session: Session, payments: Payments) -> None:
    items = [item for each in payments for item in _list(each.get("line_items")) if isinstance(item, dict)]
    if not items:
        session.leave_open("Members of a line item", "no payment has line items", 24)
        return
    kinds: dict[str, set[str]] = defaultdict(set)
    for item in items:
        for name, value in item.items():
            kinds[name].add(shape(value).partition(" of ")[0])
    session.note("Members of a line item", members(kinds), 24)


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _shapes(values: Any) -> str:
    return ", ".join(sorted({shape(value) for value in values})[:10]) or "none"


async def _limits(session: Session) -> None:
    for limit in LIMITS_TRIED:
        answer = await session.get(limit=limit)
        count = len(payments_of(answer))
        more = "more follow" if _page_info(answer).get("has_next_page") is True else "no more follow"
        told = f"{answer.status}: {count} came, {more}" if answer.is_success else outcome(answer)
        session.note(f"limit={limit}", told, 16)


async def _cursors(session: Session) -> None:
    first = await session.get(limit=1)
    end = _page_info(first).get("end_cursor")
    if not isinstance(end, str):
        session.leave_open("before and after together", "there are no payments", 17)
        return
    second = await session.get(limit=1, after=end)
    session.note("The page after a cursor is another one", _is_other(first, second))
    start = _page_info(second).get("start_cursor")
    if isinstance(start, str):
        back = await session.get(limit=1, before=start)
        session.note("before leads back", "yes" if _ids(back) == _ids(first) else f"no ({outcome(back)})")
        both = await session.get(limit=1, after=end, before=start)
        session.note("before and after together", f"{outcome(both)}; {len(payments_of(both))} came", 17)
    else:
        session.leave_open("before and after together", "there are fewer than two payments", 17)
    session.note("A cursor that is none", outcome(await session.get(limit=1, after="no-cursor")), 32)


def _ids(answer: RawAnswer) -> list[Any]:
    return [each.get("id") for each in payments_of(answer)]


def _is_other(first: RawAnswer, second: RawAnswer) -> str:
    if not _ids(second):
        return "there is no second one"
    return "yes" if _ids(first) != _ids(second) else "no"


async def _errors(session: Session) -> None:
    async def note(asked: str, answer: RawAnswer) -> None:
        told = outcome(answer) if not answer.is_success else f"{answer.status}, though an error was expected"
        session.note(asked, told, 32)

    await note("A payment that does not exist", await session.get(f"/{UNKNOWN_PAYMENT}"))
    await note("Another payment service", await session.send("GET", session.payments_path(UNKNOWN_SERVICE)))
    await note("A wrong key", await session.get(headers={KEY_HEADER: WRONG_KEY}, limit=1))
    await note("No key", await session.get(headers={KEY_HEADER: ""}, limit=1))
    nowhere = await session.send("GET", session.payments_path().removesuffix("payments") + "nothing-here")
    session.note("A path that does not exist", f"{nowhere.status}, {error_shape(nowhere)}", 32)


READING: tuple[Step, ...] = (
    Step("access", "Asks for one payment, to see that the key and the account are taken.", (18,), _access),
    Step("page", "Reads the first page of payments: its size, order and surroundings.", (16,), _page),
    Step(
        "values", f"Reads up to {MOST_PAGES} pages for the values and members seen.", (8, 9, 10, 24, 29), _values
    ),
    Step("limits", "Asks for pages of several sizes, impossible ones among them.", (16,), _limits),
    Step("cursors", "Goes a page on, back, and both at once; tries a cursor that is none.", (17, 32), _cursors),
    Step("errors", "Provokes errors: an unknown payment, service and path, a wrong key, no key.", (32,), _errors),
)
