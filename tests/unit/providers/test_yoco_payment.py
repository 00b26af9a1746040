from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody, Snapshot
from paysg_desktop.providers.yoco import Yoco
from tests.unit.providers.documented import YOCO_PAYMENT, YOCO_REFUND
from tests.unit.providers.json_bodies import any_body, any_json

YOCO = Yoco()
PAID_AT = 1_772_417_407_120_000


def parsed(event_type: str, payload: object, **members: Any) -> ParsedBody:
    event = {
        "id": "evt_EXAMPLE1",
        "type": event_type,
        "createdDate": "2026-03-02T02:10:07.120000Z",
        "payload": payload,
    }
    return YOCO.parse(json.dumps(event | members).encode())


def paid(**changes: Any) -> Snapshot:
    found = parsed("payment.succeeded", YOCO_PAYMENT | changes)
    assert found.snapshot is not None
    return found.snapshot


def test_the_documented_payment() -> None:
    found = parsed("payment.succeeded", YOCO_PAYMENT)
    assert (found.event_id, found.event_type, found.problem) == ("evt_EXAMPLE1", "payment.succeeded", None)
    assert (found.occurred_at, found.environment, found.account) == (PAID_AT, Environment.TEST, None)
    assert found.payment_id == "p_EXAMPLE0000000000000001"
    assert found.remarks == ()
    assert found.snapshot == {
        "payment_status": "paid",
        "latest_status": "succeeded",
        "paid_at": PAID_AT,
        "checkout_id": "ch_EXAMPLE000000000000001",
        "description": "Visa ···· 4242",
        "metadata": {"checkoutId": "ch_EXAMPLE000000000000001"},
        "amount_minor": 2500,
        "amount_raw": "2500",
        "currency": "ZAR",
    }


def test_the_documented_refund() -> None:
    found = parsed("refund.failed", YOCO_REFUND)
    assert (found.payment_id, found.environment) == ("p_EXAMPLE0000000000000001", Environment.LIVE)
    assert found.remarks == ()
    assert found.snapshot == {
        "refunds": {
            "rfd_EXAMPLE00000000000001": {
                "status": "failed",
                "at": PAID_AT,
                "reason": "Insufficient balance to refund",
                "amount_minor": 900,
                "amount_raw": "900",
                "currency": "ZAR",
            }
        },
        "checkout_id": "ch_EXAMPLE000000000000001",
    }


def test_a_refund_that_went_through() -> None:
    found = parsed("refund.succeeded", YOCO_REFUND | {"status": "succeeded"})
    assert found.snapshot is not None
    assert found.snapshot["refunds"]["rfd_EXAMPLE00000000000001"]["status"] == "succeeded"


def test_a_payment_that_failed_has_no_day_of_payment() -> None:
    found = parsed("payment.failed", YOCO_PAYMENT | {"status": "failed"})
    assert found.snapshot is not None
    assert found.snapshot["payment_status"] == "failed"
    assert "paid_at" not in found.snapshot


def test_the_payloads_own_date_is_not_trusted() -> None:
    assert paid(createdDate="2026-03-02T04:10:06.004141Z")["paid_at"] == PAID_AT


@pytest.mark.parametrize("name", [name for name in YOCO_PAYMENT if name != "id"])
def test_every_member_but_the_id_may_be_absent(name: str) -> None:
    found = parsed("payment.succeeded", {key: value for key, value in YOCO_PAYMENT.items() if key != name})
    assert found.payment_id == "p_EXAMPLE0000000000000001"
    assert found.snapshot is not None
    assert found.snapshot["payment_status"] == "paid"


@pytest.mark.parametrize("name", [name for name in YOCO_REFUND if name not in ("id", "paymentId")])
def test_every_member_of_a_refund_but_its_ids_may_be_absent(name: str) -> None:
    found = parsed("refund.failed", {key: value for key, value in YOCO_REFUND.items() if key != name})
    assert found.snapshot is not None
    assert found.snapshot["refunds"]["rfd_EXAMPLE00000000000001"]["status"] == "failed"


@pytest.mark.parametrize(
    ("event_type", "payload"),
    [
        ("payment.succeeded", {}),
        ("payment.succeeded", None),
        ("payment.succeeded", YOCO_PAYMENT | {"id": ""}),
        ("refund.succeeded", YOCO_REFUND | {"id": None}),
        ("refund.succeeded", YOCO_REFUND | {"paymentId": {}}),
    ],
)
def test_what_names_no_payment_is_an_event_with_a_remark(event_type: str, payload: object) -> None:
    found = parsed(event_type, payload)
    assert (found.event_type, found.payment_id, found.snapshot) == (event_type, None, None)
    assert "It names no" in found.remarks[-1]


@pytest.mark.parametrize("event_type", ["payment.created", "payout.paid", "PAYMENT.SUCCEEDED", "payment"])
def test_an_event_that_nobody_documents_moves_nothing(event_type: str) -> None:
    found = parsed(event_type, YOCO_PAYMENT)
    assert (found.event_type, found.payment_id, found.snapshot, found.problem) == (event_type, None, None, None)
    assert found.environment is Environment.TEST


def test_a_type_and_a_status_that_contradict_each_other_pay_nothing() -> None:
    found = parsed("payment.succeeded", YOCO_PAYMENT | {"status": "failed"})
    assert found.snapshot is not None
    assert found.snapshot.keys().isdisjoint({"payment_status", "paid_at"})
    assert "contradict" in found.remarks[0]
    refund = parsed("refund.succeeded", YOCO_REFUND)
    assert refund.snapshot is not None
    assert refund.snapshot["refunds"]["rfd_EXAMPLE00000000000001"]["status"] == "pending"


@pytest.mark.parametrize(
    ("mode", "environment"),
    [
        ("live", "live"),
        ("test", "test"),
        ("LIVE", None),
        ("demo", None),
        ("", None),
        (None, None),
        ({}, None),
        (1, None),
    ],
)
def test_the_environment_is_the_bodys_mode(mode: object, environment: str | None) -> None:
    found = parsed("payment.succeeded", YOCO_PAYMENT | {"mode": mode})
    assert found.environment == environment
    assert bool(found.remarks) is (environment is None)


@pytest.mark.parametrize(
    ("amount", "currency", "minor", "raw"),
    [
        (2500, "ZAR", 2500, "2500"),
        (2500, "zar", 2500, "2500"),
        (2500, None, 2500, "2500"),
        (2500, "R", None, "2500"),
        (2500, {}, None, "2500"),
        (25.5, "ZAR", None, "25.5"),
        ("2500", "ZAR", None, "2500"),
        (-1, "ZAR", None, "-1"),
        (True, "ZAR", None, "true"),
    ],
)
def test_amounts(amount: object, currency: object, minor: int | None, raw: str) -> None:
    snapshot = paid(amount=amount, currency=currency)
    assert (snapshot["amount_minor"], snapshot["amount_raw"]) == (minor, raw)


def test_no_amount_is_none_at_all() -> None:
    assert "amount_raw" not in paid(amount=None)


@pytest.mark.parametrize(
    ("card", "description"),
    [
        ({"maskedCard": "************1111", "scheme": "visa"}, "Visa ···· 1111"),
        ({"maskedCard": "xxxx xxxx xxxx 0005", "scheme": "MASTERCARD"}, "Mastercard ···· 0005"),
        ({"maskedCard": "4111111111111111", "scheme": "visa"}, None),
        ({"maskedCard": "************11", "scheme": "visa"}, None),
        ({"maskedCard": "************1111", "scheme": "<b>"}, None),
        ({"maskedCard": "************1111"}, None),
        ({"scheme": "visa"}, None),
        ("visa", None),
    ],
)
def test_a_card_is_described_only_where_it_reads_well(card: object, description: str | None) -> None:
    assert paid(paymentMethodDetails={"card": card}).get("description") == description


def test_own_metadata() -> None:
    snapshot = paid(metadata={"checkoutId": "ch_1", "reference": "INV-1", "n": 1})
    assert (snapshot["reference"], snapshot["checkout_id"]) == ("INV-1", "ch_1")
    assert snapshot["metadata"] == {"checkoutId": "ch_1", "reference": "INV-1", "n": "1"}
    assert paid(metadata=[1]).keys().isdisjoint({"metadata", "reference", "checkout_id"})


_NAMES = ("id", "type", "createdDate", "payload", "amount", "currency", "mode", "status", "metadata", "paymentId")
_JSON = any_json(*_NAMES, "checkoutId", "paymentMethodDetails", "card", "maskedCard", "scheme", "failureReason")


@given(any_body(_JSON))
def test_no_body_raises_and_a_glance_sees_the_same_event(body: bytes) -> None:
    whole, glance = YOCO.parse(body), YOCO.glance(body)
    assert (whole.payment_id is None) is (whole.snapshot is None)
    for name in ("event_id", "event_type", "environment", "problem"):
        assert getattr(whole, name) == getattr(glance, name)


@given(_JSON)
def test_no_payload_raises_and_what_comes_out_can_be_stored(payload: object) -> None:
    for event_type in YOCO.event_types:
        found = parsed(event_type, payload)
        json.dumps([found.payment_id, found.snapshot, found.remarks], ensure_ascii=False).encode()
