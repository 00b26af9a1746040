from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.domain.account import SyncState
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.evidence import ToldPayment
from paysg_desktop.domain.reconciliation import Difference
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.reconcile import Expectations, expectations_of
from tests.builders import DAY, NOON, SECOND
from tests.unit.usecases.reconcile_world import (
    ACCOUNT,
    EXPECTED,
    NOW,
    THREE_DAYS,
    World,
    connected,
    fact,
    payment,
    polled,
)

WEBHOOK, POLL, ACTION, IMPORT = Source.WEBHOOK, Source.POLL, Source.ACTION, Source.IMPORT
HOUR, MINUTE = 3600 * SECOND, 60 * SECOND
UNPAID = {"payment_status": "unpaid", "paid_at": None}
CANCELLED = UNPAID | {"payment_status": "cancelled", "cancelled_at": NOON}
REFUNDED = {"refund_status": "fully_refunded", "refunded_at": NOON + DAY}


def world(*payments: ToldPayment, **others: Any) -> World:
    return World(payments=list(payments), **others)


# --- paid, and no webhook ---


@pytest.mark.parametrize("source", [POLL, ACTION, IMPORT])
def test_a_payment_without_its_webhook_is_found(source: Source) -> None:
    (found,) = world(payment(1, fact(source))).found()
    assert found.difference is Difference.NO_WEBHOOK
    assert (found.expected_minor, found.found_minor, found.currency) == (1234, None, "SGD")
    assert (found.payment_key, found.payment_id, found.reference) == (1, "pay_1", "INV-1")
    assert (found.at, found.retry_until) == (NOON, NOON + 3 * DAY)


def test_the_sentence_says_whether_a_retry_may_still_come() -> None:
    silent = world(payment(1, fact(POLL)), heard={("paysg", ACCOUNT): NOON - 26 * HOUR})
    (waiting,) = silent.found(now=NOON + 3 * DAY - 1)
    assert "the webhook may still come" in waiting.sentence
    (lost,) = silent.found(now=NOON + 3 * DAY)
    assert "PaySG tries for 3 days after the payment: the webhook will not come any more." in lost.sentence
    assert "The last webhook of this account came 4 days ago." in lost.sentence
    assert waiting.state == lost.state
    assert waiting.to_do != lost.to_do


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        ({}, "No webhook of PaySG has ever come here."),
        ({("yoco", ACCOUNT): NOON}, "No webhook of PaySG has ever come here."),
        ({("paysg", ACCOUNT): NOON - 26 * HOUR}, "The last webhook of this account came 27 hours ago."),
        ({("paysg", ACCOUNT): NOON + HOUR - 5}, "came less than a minute ago."),
        ({("paysg", "service_2"): NOON}, "No webhook of this account has ever come; the last one of another"),
    ],
)
def test_the_sentence_says_how_long_it_has_been_silent(heard: dict[tuple[str, str], int], words: str) -> None:
    (found,) = world(payment(1, fact(POLL)), heard=heard).found(now=NOON + HOUR)
    assert words in found.sentence


def test_a_payment_whose_day_is_not_known_may_be_told_at_any_time() -> None:
    (found,) = world(payment(1, fact(IMPORT, paid_at=None))).found()
    assert found.retry_until is None
    assert "nobody can say" in found.sentence


@pytest.mark.parametrize(
    ("told", "expectations"),
    [
        ([fact(WEBHOOK), fact(POLL)], EXPECTED),
        ([fact(POLL)], Expectations()),
        ([fact(POLL)], Expectations({"yoco": THREE_DAYS})),
        ([fact(POLL, **UNPAID)], EXPECTED),
        ([fact(POLL, **CANCELLED)], EXPECTED),
        ([fact(POLL)], Expectations({"paysg": THREE_DAYS}, {"paysg": NOON + 1})),
        ([fact(WEBHOOK), fact(POLL, at=NOON + DAY, **REFUNDED)], EXPECTED),
    ],
    ids=["told", "no endpoint", "another's endpoint", "unpaid", "cancelled", "endpoint made later", "refunded"],
)
def test_no_webhook_is_missing(told: list[Any], expectations: Expectations) -> None:
    assert world(payment(1, *told)).kinds(expectations) == []


def test_a_webhook_that_tells_of_no_payment_is_not_the_one() -> None:
    told = payment(1, fact(WEBHOOK, at=NOON - HOUR, **UNPAID), fact(POLL))
    assert world(told).kinds() == [Difference.NO_WEBHOOK]
    listened = Expectations({"paysg": THREE_DAYS}, {"paysg": NOON})
    assert world(payment(1, fact(POLL))).kinds(listened) == [Difference.NO_WEBHOOK]


def test_expectations_come_from_enabled_endpoints() -> None:
    def endpoint(provider: str = "paysg", **others: Any) -> Endpoint:
        plain = Endpoint("ep", "Main", provider, Environment.TEST, "/h/1", (), NOON)
        return replace(plain, **others)

    def expected(*endpoints: Endpoint) -> Expectations:
        return expectations_of(endpoints, Environment.TEST, PROVIDERS)

    assert expected(endpoint(is_enabled=False), endpoint(environment=Environment.LIVE)) == Expectations()
    assert expected(endpoint("nobody")) == Expectations()
    two = expected(endpoint(created_at=NOON + DAY), endpoint())
    assert two == Expectations({"paysg": PROVIDERS["paysg"].retry_schedule}, {"paysg": NOON})
    secret = EndpointSecret(SecretReference("env", "A"), environment=Environment.TEST)
    by_secret = expected(endpoint("yoco", environment=Environment.LIVE, secrets=(secret,)))
    assert list(by_secret.schedules) == ["yoco"]
    assert expected(endpoint(settings={"no such": 1})).schedules == two.schedules


def test_each_provider_has_its_own_time() -> None:
    yoco = payment(2, fact(IMPORT), provider="yoco")
    both = world(payment(1, fact(IMPORT)), yoco)
    schedules = {"paysg": THREE_DAYS, "yoco": RetrySchedule((), 3600)}
    until = {each.provider: each.retry_until for each in both.found(Expectations(schedules))}
    assert until == {"paysg": NOON + 3 * DAY, "yoco": NOON + HOUR}


# --- unknown at the provider ---


def test_only_what_was_asked_for_can_be_unknown() -> None:
    told = payment(1, fact(WEBHOOK))
    assert world(told).kinds() == []
    assert world(polled(told, asked_at=NOON - DAY, is_known=False)).kinds() == []
    (found,) = world(polled(told, asked_at=NOON + DAY, is_known=False)).found()
    assert found.difference is Difference.UNKNOWN_AT_PROVIDER
    assert found.sentence.startswith("A webhook of PaySG told of this payment, and the API of PaySG knows none")
    assert (found.expected, found.found_minor) == ("no such payment", 1234)


def test_what_the_api_knew_before_and_not_any_more_is_told() -> None:
    gone = polled(payment(1, fact(WEBHOOK), fact(POLL)), asked_at=NOON + DAY, is_known=False)
    (found,) = world(gone).found()
    assert "does not know it any more" in found.sentence


def test_a_report_alone_of_an_unknown_payment_is_told() -> None:
    (found,) = world(polled(payment(1, fact(IMPORT)), asked_at=NOON + DAY, is_known=False)).found()
    assert found.difference is Difference.UNKNOWN_AT_PROVIDER
    assert found.sentence.startswith("The imported report of PaySG told of this payment")


CREATED = NOON - DAY
"""When the payments of these tests were created."""


@pytest.mark.parametrize(
    ("state", "is_found"),
    [
        (SyncState(complete_at=NOON + DAY, covered_from=CREATED, covered_to=CREATED), True),
        (SyncState(complete_at=NOON + DAY, covered_from=CREATED - 1, covered_to=NOON), True),
        (SyncState(complete_at=NOON + DAY, covered_from=CREATED + 1, covered_to=NOON), False),
        (SyncState(complete_at=NOON + DAY, covered_from=NOON - 9 * DAY, covered_to=CREATED - 1), False),
        (SyncState(complete_at=NOON, covered_from=CREATED, covered_to=NOON), False),
        (SyncState(covered_from=CREATED, covered_to=NOON), False),
        (SyncState(), False),
    ],
    ids=["just", "amid", "before the oldest", "after the newest", "told since", "cut short", "never read"],
)
def test_a_list_that_was_read_whole_tells_too(state: SyncState, is_found: bool) -> None:
    told = payment(1, fact(WEBHOOK))
    expected = [Difference.UNKNOWN_AT_PROVIDER] if is_found else []
    assert world(told, accounts=[connected(state)]).kinds() == expected
    assert world(told, accounts=[connected(state, "service_2")]).kinds() == []
    assert world(polled(told, asked_at=NOON + DAY), accounts=[connected(state)]).kinds() == []


# --- amounts and states ---


def amount(minor: int | None, currency: str = "SGD") -> dict[str, Any]:
    return {"amount_minor": minor, "amount_raw": str(minor), "currency": currency}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([fact(WEBHOOK, **amount(1234)), fact(POLL, **amount(1235))], (1235, 1234)),
        ([fact(WEBHOOK, **amount(1234)), fact(IMPORT, **amount(1235))], (1235, 1234)),
        ([fact(POLL, **amount(1234)), fact(IMPORT, **amount(1235))], (1234, 1235)),
        ([fact(WEBHOOK, **amount(1)), fact(WEBHOOK, at=NOON + 1, **amount(5)), fact(POLL, **amount(5))], None),
        ([fact(WEBHOOK, **amount(None)), fact(POLL, **amount(5))], None),
    ],
    ids=["webhook and API", "webhook and report", "API and report", "the newest of a source", "unit unclear"],
)
def test_amounts_that_differ(told: list[Any], expected: tuple[int, int] | None) -> None:
    found = world(payment(1, *told)).found(Expectations())
    assert [(each.expected_minor, each.found_minor) for each in found] == ([expected] if expected else [])
    assert all(each.difference is Difference.AMOUNT for each in found)


def test_amounts_of_two_currencies_are_told_in_words() -> None:
    (found,) = world(payment(1, fact(WEBHOOK, **amount(500)), fact(POLL, **amount(500, "ZAR")))).found()
    assert (found.expected, found.found) == ("R5.00", "S$5.00")
    assert (found.expected_minor, found.found_minor, found.currency) == (None, None, "")


PARTLY = {"refund_status": "partially_refunded"}
PENDING = {"refund_status": "pending"}
UNTOLD = {"refund_status": None}
LATER = NOON + DAY


@pytest.mark.parametrize(
    ("earlier", "later", "is_found"),
    [
        (fact(WEBHOOK), fact(POLL, at=LATER, **REFUNDED), False),
        (fact(WEBHOOK), fact(POLL, at=LATER, **PARTLY), False),
        (fact(POLL, **UNPAID), fact(WEBHOOK, at=LATER), False),
        (fact(POLL, **UNPAID), fact(WEBHOOK, at=LATER, received_at=LATER + 2 * DAY), False),
        (fact(POLL, **PENDING), fact(IMPORT, at=LATER), False),
        (fact(POLL, **REFUNDED), fact(IMPORT, at=LATER, **UNTOLD), False),
        (fact(POLL, payment_status="odd", paid_at=None), fact(WEBHOOK, at=LATER), False),
        (fact(WEBHOOK), fact(POLL, at=LATER, payment_status="odd", paid_at=None), False),
        (fact(WEBHOOK), fact(POLL, at=LATER, **UNPAID), True),
        (fact(WEBHOOK), fact(POLL, **UNPAID), True),
        (fact(WEBHOOK), fact(IMPORT, at=LATER, **UNPAID), True),
        (fact(WEBHOOK, **REFUNDED), fact(POLL, at=LATER), True),
        (fact(POLL, **PARTLY), fact(IMPORT, at=LATER), True),
        (fact(POLL, **CANCELLED), fact(WEBHOOK, at=LATER), True),
        (fact(WEBHOOK), fact(POLL, at=LATER, **CANCELLED), True),
    ],
    ids=[
        "refunded since",
        "partly refunded since",
        "paid since",
        "paid since and told late",
        "a refund that came to nothing",
        "refunds are not told",
        "a word we don't know before",
        "a word we don't know after",
        "unpaid after paid",
        "unpaid at the same time",
        "a later report says unpaid",
        "no refund after a refund",
        "no refund after a part of one",
        "paid after cancelled",
        "cancelled after paid",
    ],
)
def test_states_that_cannot_both_be_true(earlier: Any, later: Any, is_found: bool) -> None:
    expected = [Difference.STATUS] if is_found else []
    assert world(payment(1, earlier, later)).kinds(Expectations()) == expected
    assert world(payment(1, later, earlier)).kinds(Expectations()) == expected


def test_an_answer_tells_the_moment_it_was_asked_for_whatever_its_stamp() -> None:
    stale = fact(POLL, at=NOON - DAY, received_at=NOON - DAY, **UNPAID)
    told = payment(1, fact(WEBHOOK), stale)
    assert world(told).kinds() == []
    assert world(polled(told, asked_at=NOON + 2 * SECOND)).kinds() == []
    assert world(polled(told, asked_at=NOON + 2 * MINUTE)).kinds() == [Difference.STATUS]


def test_the_words_name_who_said_what() -> None:
    (found,) = world(payment(1, fact(WEBHOOK), fact(POLL, at=LATER, **UNPAID))).found()
    assert (found.expected, found.found) == ("API: unpaid", "webhook: paid")
    assert found.sentence == (
        "The API of PaySG says that this payment is unpaid, and a webhook of PaySG, which told of an earlier "
        "moment, that it was paid. Both can't be true."
    )


def test_polling_again_keeps_what_was_settled() -> None:
    two = world(payment(1, fact(WEBHOOK), fact(POLL, at=LATER, **UNPAID)))
    two.resolve(two.found()[0])
    two.payments = [polled(two.payments[0], asked_at=NOW)]
    assert two.reconciled().open == ()
