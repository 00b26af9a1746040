from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.strict_json import parse
from paysg_desktop.providers.json_members import MOST_METADATA
from paysg_desktop.providers.paysg_payment import (
    in_snake_case,
    names_told_twice,
    read_payment,
    snake_case,
)

DOCUMENTED = parse((Path(__file__).parents[2] / "data" / "paysg_event_documented.json").read_bytes()).value[
    "data"
]["object"]

SPELLINGS = {
    "due_date": "dueDate",
    "payout_id": "payoutId",
    "created_at": "createdAt",
    "updated_at": "updatedAt",
    "creator_id": "creatorId",
    "payer_name": "payerName",
    "payer_email": "payerEmail",
    "payer_address": "payerAddress",
    "payment_url": "paymentUrl",
    "reference_id": "referenceId",
    "latest_status": "latestStatus",
    "payment_qr_code_url": "paymentQrCodeUrl",
    "refund_status": "refundStatus",
    "payment_status": "paymentStatus",
    "amount_in_cents": "amountInCents",
    "payer_identifier": "payerIdentifier",
    "paid_out_timestamp": "paidOutTimestamp",
    "payment_service_id": "paymentServiceId",
    "email_delivery_status": "emailDeliveryStatus",
    "payment_sent_timestamp": "paymentSentTimestamp",
    "stripe_payment_intent_id": "stripePaymentIntentId",
    "payment_cancelled_timestamp": "paymentCancelledTimestamp",
    "payment_succeeded_timestamp": "paymentSucceededTimestamp",
    "payment_fully_refunded_timestamp": "paymentFullyRefundedTimestamp",
}


def read(content: dict[str, Any] | str) -> Any:
    text = content if isinstance(content, str) else json.dumps(content)
    found = read_payment(parse(text.encode()).value)
    assert found is not None
    return found[1]


def least(**members: Any) -> dict[str, Any]:
    return {"id": "AAAAAAAAAAAAAAAAAAAA1", "payment_status": "paid"} | members


@pytest.mark.parametrize(("snake", "camel"), SPELLINGS.items())
def test_both_spellings(snake: str, camel: str) -> None:
    assert snake_case(camel) == snake_case(snake) == snake


def test_the_guides_half_renamed_member() -> None:
    assert snake_case("stripe_payment_intentId") == "stripe_payment_intent_id"


def test_the_documented_object() -> None:
    found = read_payment(DOCUMENTED)
    assert found is not None
    assert found[0] == "wLAnFWQLYyYNKBimc2ZkA"
    assert found[1] == {
        "amount_minor": None,
        "amount_raw": "12.34",
        "currency": "SGD",
        "reference": "INV001",
        "description": "Payment for XXX",
        "payer_name": "John Doe",
        "payer_email": "abc@gmail.com",
        "payer_address": "36 Robinson Road, Singapore 068877",
        "payer_identifier": "S1234567A",
        "payment_status": "paid",
        "latest_status": "paid",
        "refund_status": "not_refunded",
        "email_status": "sent",
        "created_at": 1_689_585_312_200_000,
        "updated_at": 1_696_234_628_167_000,
        "sent_at": 1_690_768_908_761_000,
        "paid_at": 1_696_234_628_164_000,
        "cancelled_at": None,
        "refunded_at": None,
        "paid_out_at": None,
        "due_date": None,
        "payout_id": None,
        "payment_url": "http://pay.gov.sg/payments/payment01",
        "creator_id": "user_655d26a2-ddfc-4718-a008-bd181c1522e8",
        "intent_id": "pi_3NUnWOLRKRlnGcim1Nzy18Z0",
        "metadata": {},
    }


def test_camel_case_gives_the_same_snapshot() -> None:
    renamed = {SPELLINGS.get(name, name): value for name, value in DOCUMENTED.items()}
    assert "payerName" in renamed
    assert read_payment(renamed) == read_payment(DOCUMENTED)


def test_the_documented_spelling_wins_in_either_order() -> None:
    for content in ({"payerName": "b", "payer_name": "a"}, {"payer_name": "a", "payerName": "b"}):
        assert in_snake_case(content) == {"payer_name": "a"}
        assert names_told_twice(content) == ["payer_name"]
    assert names_told_twice({"payer_name": "a", "payerName": "a"}) == []


def test_names_in_metadata_are_never_touched() -> None:
    given = {"branchCode": "1", "branch_code": "2", "X": None, "n": 1.50, "o": {"a": [1]}}
    assert read(least(metadata=given))["metadata"] == {
        "branchCode": "1",
        "branch_code": "2",
        "X": "",
        "n": "1.5",
        "o": '{"a":[1]}',
    }


def test_metadata_has_bounds_and_must_be_an_object() -> None:
    assert len(read(least(metadata={str(n): "x" for n in range(5000)}))["metadata"]) == MOST_METADATA
    assert "metadata" not in read(least(metadata=["a"]))
    assert "metadata" not in read(least(metadata=None))


def test_only_what_is_there_is_in_the_snapshot() -> None:
    assert read(least()) == {"payment_status": "paid"}
    assert read(least(due_date=None)) == {"payment_status": "paid", "due_date": None}
    assert read(least(amount_in_cents=None)) == {"payment_status": "paid"}


def test_members_of_a_wrong_kind_wipe_nothing_out() -> None:
    odd = least(payer_name={"first": "A"}, reference_id=42, description=True, updated_at="soon", created_at=[1])
    assert read(odd) == {"payment_status": "paid", "reference": "42", "description": "true"}


def test_unknown_statuses_stay_as_they_are() -> None:
    snapshot = read(least(payment_status="held", refund_status="partially_refunded", latest_status=7))
    assert snapshot == {"payment_status": "held", "refund_status": "partially_refunded", "latest_status": "7"}


@pytest.mark.parametrize(
    ("text", "minor", "raw"),
    [
        ("1234", 1234, "1234"),
        ("0", 0, "0"),
        ("12.34", None, "12.34"),
        ("12.0", None, "12.0"),
        ('"12"', None, "12"),
    ],
)
def test_amounts(text: str, minor: int | None, raw: str) -> None:
    snapshot = read(f'{{"id":"p","paymentStatus":"paid","amountInCents":{text}}}')
    assert (snapshot["amount_minor"], snapshot["amount_raw"], snapshot["currency"]) == (minor, raw, "SGD")


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"id": "p"},
        {"payment_status": "paid"},
        {"id": "", "payment_status": "paid"},
        {"id": None, "payment_status": "paid"},
        {"id": {}, "payment_status": "paid"},
        {"id": "p", "payment_status": None},
        {"id": "p", "payment_status": ["paid"]},
        {"id": "p" * 2000, "payment_status": "paid"},
    ],
)
def test_what_is_no_payment(content: dict[str, Any]) -> None:
    assert read_payment(content) is None


def test_a_snapshot_can_be_stored() -> None:
    content = least(payer_name="\ud800李明", metadata={"\udfff": "\udc00"}, description="x" * 50_000)
    text = json.dumps(read(content), ensure_ascii=False)
    assert "李明" in text.encode().decode()
    assert len(text) < 11_000
