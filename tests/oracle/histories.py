"""Made-up histories of payments, and the bodies in which their providers would tell them.

Nothing here is likely, and all of it can happen: members left out, stamps that run backwards, one event sent with
two bodies, environments and accounts that share payment ids, reports that know less than the API.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import QUARANTINED, Status, Verification
from paysg_desktop.providers import paysg_report
from tests.oracle.totals import POLL, REPORT, WEBHOOK, Fact

SECOND_US = 1_000_000
HOUR_US = 3600 * SECOND_US
MIDNIGHT = 1_763_654_400_000_000
"""2025-11-21T00:00:00+08:00, so that an hour's difference often makes another day."""

ENDPOINTS = {"minor": "ep_minor", "": "ep_unset"}
"""By the unit that a gateway's endpoint was told; the others need no settings."""

_PAID_ON, _REFUNDED_ON = "payment_succeeded_timestamp", "payment_fully_refunded_timestamp"
ROW_STATUS = "row_status"
"""The member of a row's fact that holds the report's own word; no rule of money reads it."""

_ACCOUNTS = ("payment_service_1", "payment_service_2")
_ENVIRONMENTS = ("test", "live", "demo")
_SINGAPORE = timezone(timedelta(hours=8))

_hours = st.integers(-60, 60).map(lambda hours: MIDNIGHT + hours * HOUR_US)
_times = st.one_of(_hours, st.tuples(_hours, st.sampled_from((-1000, 1000, 61_000_000))).map(sum))
_cents = st.sampled_from((0, 1, 50, 1234, 99_999, 20_000_000))
_ids = st.sampled_from(("AAAAAAAAAAAAAAAAAAAA1", "AAAAAAAAAAAAAAAAAAAA2", "AAAAAAAAAAAAAAAAAAAA3"))
_events = st.integers(1, 12)
_verdicts = st.sampled_from(
    ("verified",) * 8 + ("verified_reserialised", "failed", "no_secret", "unsigned", "time_rejected")
)


def histories(longest: int = 24) -> st.SearchStrategy[list[Fact]]:
    """Facts in the order in which the log gets them, which is not the order in which they came about."""
    each = st.one_of(_paysg_webhooks(), _paysg_polls(), _paysg_reports(), _yoco(), _gateway())
    return st.lists(each, max_size=longest).flatmap(_with_repeats)


def _with_repeats(facts: list[Fact]) -> st.SearchStrategy[list[Fact]]:
    """Some are delivered again later, and each gets a time of arrival of its own."""
    if not facts:
        return st.just(facts)
    again = st.lists(st.sampled_from(facts), max_size=6)
    arrivals = st.permutations(range(len(facts) + 6))
    return st.builds(_arrived, st.just(facts), again, arrivals, st.randoms(use_true_random=False))


def _arrived(facts: list[Fact], again: list[Fact], arrivals: list[int], dice: Any) -> list[Fact]:
    told = facts + [replace(fact, copy=number + 1) for number, fact in enumerate(again)]
    dice.shuffle(told)
    return [
        replace(fact, received_at=MIDNIGHT + 72 * HOUR_US + at * SECOND_US)
        for fact, at in zip(told, arrivals, strict=False)
    ]


_MISSING = object()


def _members(**choices: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """An object in which every member may be missing."""
    every = {name: st.one_of(st.just(_MISSING), values, values) for name, values in choices.items()}
    return st.fixed_dictionaries(every).map(_present)


def _present(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in given.items() if value is not _MISSING}


def _paysg_object() -> st.SearchStrategy[dict[str, Any]]:
    nullable = st.one_of(st.none(), _times)
    status = st.sampled_from(("paid", "paid", "unpaid", "cancelled", "under_review"))
    members = _members(
        amount_in_cents=st.one_of(_cents, _cents, _cents, st.just(Decimal("12.34")), st.just("1234")),
        latest_status=st.sampled_from(("paid", "unpaid", "cancelled", None)),
        refund_status=st.sampled_from(("not_refunded",) * 3 + ("fully_refunded", "partially_refunded", None)),
        updated_at=_times,
        created_at=_times,
        payment_succeeded_timestamp=nullable,
        payment_cancelled_timestamp=nullable,
        payment_fully_refunded_timestamp=st.one_of(st.none(), nullable),
    )
    return st.tuples(members, status).map(lambda pair: pair[0] | {"payment_status": pair[1]})


def _paysg_fact(**others: st.SearchStrategy[Any]) -> st.SearchStrategy[Fact]:
    return st.builds(
        Fact,
        provider=st.just("paysg"),
        environment=st.sampled_from(_ENVIRONMENTS),
        payment_id=_ids,
        received_at=st.just(0),
        **others,
    )


def _accounts_of(payment_id: str) -> st.SearchStrategy[str | None]:
    """A payment belongs to one service for ever; not everything that tells of it says so."""
    return st.sampled_from((_ACCOUNTS[int(payment_id[-1]) % 2], None))


def _owned(facts: st.SearchStrategy[Fact]) -> st.SearchStrategy[Fact]:
    return facts.flatmap(
        lambda fact: _accounts_of(fact.payment_id).map(lambda account: replace(fact, account=account))
    )


def _paysg_webhooks() -> st.SearchStrategy[Fact]:
    return _owned(
        _paysg_fact(
            source=st.just(WEBHOOK),
            says=_paysg_object(),
            event_id=_events.map("evt_{}".format),
            event_type=st.sampled_from(("payment.succeeded", "payment.invented_later")),
            created_at=st.one_of(st.none(), _times),
            verdict=_verdicts,
        )
    )


def _paysg_polls() -> st.SearchStrategy[Fact]:
    return _owned(_paysg_fact(source=st.just(POLL), says=_paysg_object()))


_ROW_STATUSES: Mapping[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "Paid": ({"payment_status": "paid", "refund_status": "not_refunded"}, (_PAID_ON,)),
    "Unpaid": ({"payment_status": "unpaid", "refund_status": "not_refunded"}, ()),
    "Cancelled": (
        {"payment_status": "cancelled", "latest_status": "cancelled", "refund_status": "not_refunded"},
        (),
    ),
    "Fully refunded": (
        {"payment_status": "paid", "refund_status": "fully_refunded"},
        (_PAID_ON, _REFUNDED_ON),
    ),
    "Partial refunded": ({"payment_status": "paid", "refund_status": "partially_refunded"}, (_PAID_ON,)),
}
"""The report's one word for a payment's state (paysg.md, 15), what it says, and the days that may stand by it."""


def _paysg_reports() -> st.SearchStrategy[Fact]:
    return _owned(_paysg_fact(source=st.just(REPORT), says=_rows(), created_at=_times)).map(_identified)


def _rows() -> st.SearchStrategy[dict[str, Any]]:
    def row(word: str) -> st.SearchStrategy[dict[str, Any]]:
        said, days = _ROW_STATUSES[word]
        dates = st.fixed_dictionaries({}, optional=dict.fromkeys(days, _times))
        return st.tuples(dates, _cents).map(
            lambda pair: said | pair[0] | {"amount_in_cents": pair[1], ROW_STATUS: word}
        )

    return st.sampled_from(tuple(_ROW_STATUSES)).flatmap(row)


def _identified(fact: Fact) -> Fact:
    """The same row again is the same fact, whatever moment it is told for."""
    return replace(fact, event_id=f"{fact.payment_id} {sorted(fact.says.items())}")


def _event_fact(
    provider: str, types: tuple[str, ...], says: st.SearchStrategy[dict[str, Any]], **others: Any
) -> Any:
    return st.builds(
        Fact,
        provider=st.just(provider),
        environment=st.sampled_from(("test", "live")),
        source=st.just(WEBHOOK),
        payment_id=_ids,
        received_at=st.just(0),
        says=says,
        event_id=_events.map("evt_{}".format),
        event_type=st.sampled_from(types),
        verdict=_verdicts,
        **others,
    )


def _yoco() -> st.SearchStrategy[Fact]:
    said = st.tuples(
        _members(amount=st.one_of(_cents, _cents, st.just(Decimal("12.5"))), currency=st.just("ZAR")),
        st.sampled_from(("rfd_1", "rfd_2")),
    ).map(lambda pair: pair[0] | {"refund_id": pair[1]})
    types = ("payment.succeeded", "payment.succeeded", "payment.failed", "refund.succeeded", "refund.failed")
    return _event_fact("yoco", types, said, created_at=st.one_of(_times, _times, st.none()))


def _gateway() -> st.SearchStrategy[Fact]:
    said = st.tuples(
        _members(amount=_cents, currency=st.sampled_from(("USD", "usd", "ZAR"))), st.sampled_from(("rf_1", "rf_2"))
    ).map(lambda pair: pair[0] | {"refund_id": pair[1]})
    types = ("payment.completed", "payment.completed", "payment.failed", "refund.initiated", "refund.completed")
    return _event_fact(
        "gateway",
        types,
        said,
        created_at=st.one_of(_times, _times, st.none()),
        unit=st.sampled_from(("minor", "minor", "minor", "")),
    )


def as_delivery(fact: Fact) -> NewDelivery:
    """The fact as the log gets it."""
    body = _body(fact)
    status = Status(fact.verdict) if fact.source == WEBHOOK else Status.NOT_NEEDED
    return NewDelivery(
        request=RawRequest(fact.received_at, "POST", "/h/1", ((b"X-Copy", str(fact.copy).encode()),), body),
        endpoint_id=ENDPOINTS[fact.unit] if fact.provider == "gateway" else "",
        provider=fact.provider,
        environment=Environment(fact.environment),
        verification=Verification(status, explanation="As the history says."),
        answer=401 if status in QUARANTINED else 200,
        event_id=paysg_report.parse_report(body).event_id if fact.source == REPORT else fact.event_id,
        event_type=paysg_report.EVENT_TYPE if fact.source == REPORT else fact.event_type or None,
        source=_SOURCES[fact.source],
    )


_SOURCES = {WEBHOOK: Source.WEBHOOK, POLL: Source.POLL, REPORT: Source.IMPORT}


def _body(fact: Fact) -> bytes:
    if fact.source == REPORT:
        return _row_body(fact)
    document = _DOCUMENTS[fact.provider, fact.source](fact)
    text = json.dumps(_with_numbers(document), separators=(",", ":"))
    for number in ("12.34", "12.5"):
        text = text.replace(f'"number {number}"', number)
    return text.encode()


def _row_body(fact: Fact) -> bytes:
    """What an import makes of the cells of a report's row."""
    dollars, cents = divmod(fact.says["amount_in_cents"], 100)
    days = {"paid_at": _PAID_ON, "refunded_at": _REFUNDED_ON}
    cells = {name: _iso(fact.says[member]) for name, member in days.items() if member in fact.says}
    status = {"payment_status": fact.says[ROW_STATUS], "amount": f"{dollars:,}.{cents:02d}"}
    payment_id, snapshot = paysg_report.read_row({"id": fact.payment_id} | status | cells, {})
    assert fact.created_at is not None
    return paysg_report.report_body(payment_id, snapshot, fact.created_at, fact.account or "")


def _with_numbers(value: Any) -> Any:
    """Fractions exactly as they are written, which no float is."""
    if isinstance(value, dict):
        return {name: _with_numbers(each) for name, each in value.items()}
    return f"number {value}" if isinstance(value, Decimal) else value


def _moment(micros: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros)


def _iso(micros: int) -> str:
    return _moment(micros).astimezone(_SINGAPORE).isoformat(timespec="milliseconds")


def _utc(micros: int) -> str:
    return f"{_moment(micros).isoformat(timespec='microseconds').removesuffix('+00:00')}Z"


def _payment_object(fact: Fact) -> dict[str, Any]:
    times = {name: value for name, value in fact.says.items() if name.endswith(("_at", "_timestamp"))}
    told = dict(fact.says) | {name: value if value is None else _iso(value) for name, value in times.items()}
    service = {} if fact.account is None else {"payment_service_id": fact.account}
    return {"id": fact.payment_id} | told | service


def _paysg_event(fact: Fact) -> dict[str, Any]:
    created = {} if fact.created_at is None else {"created": fact.created_at // 1000}
    return {
        "id": fact.event_id,
        "object": "event",
        "type": fact.event_type,
        "data": {"object": _payment_object(fact)},
    } | created


def _yoco_event(fact: Fact) -> dict[str, Any]:
    kind, _, outcome = fact.event_type.partition(".")
    amount = {name: fact.says[name] for name in ("amount", "currency") if name in fact.says}
    whose = {"id": fact.payment_id} if kind == "payment" else _of(fact, "id", "paymentId")
    created = {} if fact.created_at is None else {"createdDate": _utc(fact.created_at)}
    payload = {"type": kind, "status": outcome, "mode": fact.environment} | whose | amount
    return {"id": fact.event_id, "type": fact.event_type, "payload": payload} | created


def _gateway_event(fact: Fact) -> dict[str, Any]:
    kind = fact.event_type.partition(".")[0]
    amount = {name: fact.says[name] for name in ("amount", "currency") if name in fact.says}
    whose = {"transaction_id": fact.payment_id} if kind == "payment" else _of(fact, "refund_id", "transaction_id")
    created = {} if fact.created_at is None else {"created_at": _utc(fact.created_at)}
    return {"id": fact.event_id, "type": fact.event_type, "data": whose | amount} | created


def _of(fact: Fact, refund: str, payment: str) -> dict[str, Any]:
    return {refund: fact.says["refund_id"], payment: fact.payment_id}


_DOCUMENTS: Mapping[tuple[str, str], Callable[[Fact], dict[str, Any]]] = {
    ("paysg", WEBHOOK): _paysg_event,
    ("paysg", POLL): _payment_object,
    ("yoco", WEBHOOK): _yoco_event,
    ("gateway", WEBHOOK): _gateway_event,
}
