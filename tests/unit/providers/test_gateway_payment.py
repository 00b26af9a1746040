from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.event import ParsedBody, Refund, Snapshot
from paysg_desktop.domain.money import LARGEST_MINOR
from paysg_desktop.providers.gateway import Gateway
from tests.unit.providers.documented import GATEWAY_DATA
from tests.unit.providers.json_bodies import any_body, any_json

GATEWAY = Gateway()
MINOR = GATEWAY.with_settings({"amount_unit": "minor"})
MAJOR = GATEWAY.with_settings({"amount_unit": "major"})
PAID_AT = 1_772_417_407_000_000


def parsed(event_type: str, data: object, provider: Gateway = GATEWAY, **members: Any) -> ParsedBody:
    event = {"id": "evt_gw_0001", "type": event_type, "data": data, "created_at": "2026-03-02T02:10:07Z"}
    return provider.parse(json.dumps(event | members).encode())


def completed(provider: Gateway = GATEWAY, **changes: Any) -> Snapshot:
    found = parsed("payment.completed", GATEWAY_DATA | changes, provider)
    assert found.snapshot is not None
    return found.snapshot


def refund(event_type: str, **changes: Any) -> tuple[str, Refund]:
    found = parsed(event_type, GATEWAY_DATA | changes, MINOR)
    assert found.payment_id == "txn_gw_0001"
    assert found.snapshot is not None
    ((identity, told),) = found.snapshot["refunds"].items()
    assert found.snapshot.keys() == {"refunds"}
    return identity, told


def in_text(provider: Gateway, amount: str, currency: str = "USD") -> tuple[int | None, str]:
    """The amount of an event in which it stands exactly as these characters."""
    data = json.dumps(GATEWAY_DATA | {"amount": "AMOUNT", "currency": currency}).replace('"AMOUNT"', amount)
    found = provider.parse(f'{{"id":"e","type":"payment.completed","data":{data}}}'.encode())
    assert found.snapshot is not None
    return found.snapshot["amount_minor"], found.snapshot["amount_raw"]


def test_the_documented_payment() -> None:
    found = parsed("payment.completed", GATEWAY_DATA)
    assert (found.event_id, found.event_type, found.problem) == ("evt_gw_0001", "payment.completed", None)
    assert (found.occurred_at, found.environment, found.account, found.remarks) == (PAID_AT, None, None, ())
    assert found.payment_id == "txn_gw_0001"
    assert found.snapshot == {
        "payment_status": "paid",
        "latest_status": "completed",
        "paid_at": PAID_AT,
        "payer_email": "payer@example.com",
        "amount_minor": None,
        "amount_raw": "1000",
        "currency": "USD",
    }


def test_a_failed_payment_has_no_day_of_payment() -> None:
    found = parsed("payment.failed", GATEWAY_DATA | {"status": "failed"})
    assert found.snapshot is not None
    assert (found.snapshot["payment_status"], found.snapshot["latest_status"]) == ("failed", "failed")
    assert "paid_at" not in found.snapshot


def test_a_refund_starts_and_ends() -> None:
    assert refund("refund.initiated", refund_id="rfd_1", amount=400) == (
        "rfd_1",
        {"status": "pending", "at": PAID_AT, "amount_minor": 400, "amount_raw": "400", "currency": "USD"},
    )
    identity, told = refund("refund.completed", refund_id="rfd_1", amount=400)
    assert (identity, told["status"]) == ("rfd_1", "succeeded")


def test_a_refund_without_an_id_is_told_once() -> None:
    begun, ended = refund("refund.initiated"), refund("refund.completed")
    assert begun[0] == ended[0] == "refund of txn_gw_0001"
    assert refund("refund.completed", id="rfd_2")[0] == "rfd_2"


@pytest.mark.parametrize("event_type", ["customer.created", "customer.updated", "payment.refunded", "x"])
def test_other_events_move_no_payment(event_type: str) -> None:
    found = parsed(event_type, GATEWAY_DATA)
    assert (found.event_type, found.payment_id, found.snapshot, found.problem) == (event_type, None, None, None)
    assert found.occurred_at == PAID_AT


@pytest.mark.parametrize(
    "event_type", ["payment.completed", "payment.failed", "refund.initiated", "refund.completed"]
)
@pytest.mark.parametrize("data", [None, {}, [], "x", {"transaction_id": ""}, {"transaction_id": {}}])
def test_what_names_no_payment_is_an_event_with_a_remark(event_type: str, data: object) -> None:
    found = parsed(event_type, data)
    assert (found.event_type, found.payment_id, found.snapshot, found.problem) == (event_type, None, None, None)
    assert found.remarks[-1].startswith("It names no payment")


def test_a_payment_may_be_named_by_its_plain_id() -> None:
    assert parsed("payment.failed", {"id": "txn_9"}).payment_id == "txn_9"
    assert parsed("payment.failed", {"id": "x", "transaction_id": "txn_9"}).payment_id == "txn_9"
    own_path = GATEWAY.with_settings({"payment_id_path": "data.order"})
    assert parsed("payment.failed", {"id": "txn_9"}, own_path).payment_id is None


@pytest.mark.parametrize("name", [name for name in GATEWAY_DATA if name != "transaction_id"])
def test_every_other_member_may_be_absent(name: str) -> None:
    found = parsed("payment.completed", {key: value for key, value in GATEWAY_DATA.items() if key != name}, MINOR)
    assert found.snapshot is not None
    assert found.snapshot["payment_status"] == "paid"


@pytest.mark.parametrize("value", [None, [], {}, True, 7, "x" * 20_000])
@pytest.mark.parametrize("name", ["status", "amount", "currency", "customer"])
def test_members_of_a_wrong_kind_stop_nothing(name: str, value: object) -> None:
    snapshot = completed(MINOR, **{name: value})
    assert snapshot["payment_status"] == "paid"
    assert len(json.dumps(snapshot)) < 11_000


def test_an_event_without_a_time_has_none() -> None:
    found = parsed("payment.completed", GATEWAY_DATA, created_at="yesterday")
    assert found.occurred_at is None
    assert found.snapshot is not None
    assert "paid_at" not in found.snapshot


@pytest.mark.parametrize(
    ("text", "minor", "raw"),
    [
        ("1000", 1000, "1000"),
        ('"1000"', 1000, "1000"),
        ("0", 0, "0"),
        ("1000.0", None, "1000.0"),
        ('"10.00"', None, "10.00"),
        ("1e3", None, "1e3"),
        ("-1", None, "-1"),
        ('"-1"', None, "-1"),
        ('"٣"', None, "٣"),
        ("true", None, "true"),
        ('""', None, ""),
    ],
)
def test_amounts_in_minor_units(text: str, minor: int | None, raw: str) -> None:
    assert in_text(MINOR, text) == (minor, raw)
    assert in_text(GATEWAY, text) == (None, raw)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("10", "USD", 1000),
        ("10.5", "USD", 1050),
        ('"100.00"', "usd", 10_000),
        ("0.29", "USD", 29),
        ("1.1e1", "USD", 1100),
        ("12.340", "USD", 1234),
        ("12.345", "USD", None),
        ("10", "JPY", 10),
        ("10.5", "JPY", None),
        ('"1.005"', "KWD", 1005),
        ("-1", "USD", None),
        ('"1,000.00"', "USD", None),
        ('"$10"', "USD", None),
        ('"1e3"', "USD", None),
        ("true", "USD", None),
        (f"1.{'0' * 4000}1", "USD", None),
        ("1e4000", "USD", None),
        ("10", "dollars", None),
    ],
)
def test_amounts_in_major_units(text: str, currency: str, minor: int | None) -> None:
    assert in_text(MAJOR, text, currency)[0] == minor


@given(st.integers(0, LARGEST_MINOR))
def test_major_amounts_are_exact(minor: int) -> None:
    major = Decimal(minor).scaleb(-2)
    assert in_text(MAJOR, f"{major:f}") == (minor, f"{major:f}")
    assert in_text(MAJOR, f'"{major:f}"') == (minor, f"{major:f}")


@pytest.mark.parametrize(
    ("setting", "told", "minor", "currency"),
    [
        ("", "USD", 1000, "USD"),
        ("", "usd", 1000, "USD"),
        ("", None, None, ""),
        ("", "dollar", None, ""),
        ("sgd", None, 1000, "SGD"),
        ("SGD", "S$", 1000, "SGD"),
        ("SGD", "sgd", 1000, "SGD"),
        ("SGD", "USD", None, "USD"),
    ],
)
def test_currencies(setting: str, told: object, minor: int | None, currency: str) -> None:
    provider = MINOR.with_settings({"currency": setting})
    snapshot = completed(provider, currency=told)
    assert (snapshot["amount_minor"], snapshot["currency"]) == (minor, currency)


def test_a_currency_that_the_setting_contradicts_is_remarked() -> None:
    found = parsed("payment.completed", GATEWAY_DATA, MINOR.with_settings({"currency": "SGD"}))
    assert found.remarks == ("The amount is in USD, and the endpoint's currency is SGD: it is not counted.",)


def test_everything_may_stand_elsewhere() -> None:
    provider = GATEWAY.with_settings(
        {
            "event_id_path": "meta.uid",
            "event_type_path": "meta.kind",
            "payment_id_path": "order.number",
            "refund_id_path": "order.refund",
            "amount_path": "order.total",
            "currency_path": "order.coin",
            "status_path": "order.state",
            "created_path": "meta.at",
            "reference_path": "order.invoice",
            "customer_name_path": "buyer.name",
            "customer_email_path": "",
            "amount_unit": "major",
        }
    )
    body = {
        "meta": {"uid": 7, "kind": "payment.completed", "at": 1_772_417_407},
        "order": {"number": 12, "total": "3.50", "coin": "ugx", "state": "ok", "invoice": "INV-1"},
        "buyer": {"name": "陈阿明"},
        "data": {"customer": {"email": "payer@example.com"}},
    }
    found = provider.parse(json.dumps(body | {"order": body["order"] | {"coin": "eur"}}).encode())
    assert (found.event_id, found.event_type, found.problem, found.payment_id) == (
        "7",
        "payment.completed",
        None,
        "12",
    )
    assert found.snapshot == {
        "payment_status": "paid",
        "latest_status": "ok",
        "paid_at": PAID_AT,
        "reference": "INV-1",
        "payer_name": "陈阿明",
        "amount_minor": 350,
        "amount_raw": "3.50",
        "currency": "EUR",
    }
    assert "no meta.uid." in (provider.parse(b'{"meta":{"kind":"x"}}').problem or "")


_JSON = any_json(
    "id",
    "type",
    "data",
    "transaction_id",
    "refund_id",
    "amount",
    "currency",
    "status",
    "customer",
    "email",
    "created_at",
)


@given(any_body(_JSON))
def test_no_body_raises_and_a_glance_sees_the_same_event(body: bytes) -> None:
    whole, glance = GATEWAY.parse(body), GATEWAY.glance(body)
    assert (whole.payment_id is None) is (whole.snapshot is None)
    for name in ("event_id", "event_type", "environment", "problem"):
        assert getattr(whole, name) == getattr(glance, name)


@given(_JSON, st.sampled_from([GATEWAY, MINOR, MAJOR]))
def test_no_content_raises_and_what_comes_out_can_be_stored(data: object, provider: Gateway) -> None:
    for event_type in GATEWAY.event_types:
        found = parsed(event_type, data, provider)
        json.dumps([found.payment_id, found.snapshot, found.remarks], ensure_ascii=False).encode()
