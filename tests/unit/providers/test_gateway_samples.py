from __future__ import annotations

import json
from typing import Any

import pytest

from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.providers.gateway import Gateway
from tests.unit.providers.documented import GATEWAY_DATA

GATEWAY = Gateway()
NOW = 1_763_697_600_900_000
OWN_LAYOUT: dict[str, Any] = {
    "event_id_path": "meta.uid",
    "event_type_path": "kind",
    "payment_id_path": "order.number",
    "refund_id_path": "",
    "amount_path": "order.total",
    "created_path": "meta.at",
    "reference_path": "order.invoice",
    "customer_name_path": "buyer.name",
    "amount_unit": "major",
    "currency": "SGD",
    "currency_path": "",
}


def read(provider: Gateway, event_type: str) -> ParsedBody:
    found = provider.parse(json.dumps(provider.sample(event_type, NOW, {})).encode())
    assert (found.problem, found.remarks, found.event_type) == (None, (), event_type)
    assert found.occurred_at == 1_763_697_600_000_000
    return found


def test_the_documented_one_has_the_documented_members() -> None:
    event = GATEWAY.sample("payment.completed", NOW, {})
    assert set(event) == {"id", "type", "data", "created_at"}
    assert set(event["data"]) == set(GATEWAY_DATA)
    assert set(event["data"]["customer"]) == {"id", "email"}
    assert event["created_at"] == "2025-11-21T04:00:00Z"


@pytest.mark.parametrize("settings", [{}, OWN_LAYOUT, {"amount_unit": "minor"}], ids=["usual", "own", "minor"])
@pytest.mark.parametrize("event_type", GATEWAY.event_types)
def test_the_receiver_reads_them(settings: dict[str, Any], event_type: str) -> None:
    found = read(GATEWAY.with_settings(settings), event_type)
    assert (found.payment_id is None) is event_type.startswith("customer.")


@pytest.mark.parametrize(("settings", "currency"), [({"amount_unit": "minor"}, "USD"), (OWN_LAYOUT, "SGD")])
def test_amounts_are_ten(settings: dict[str, Any], currency: str) -> None:
    snapshot = read(GATEWAY.with_settings(settings), "payment.completed").snapshot
    assert snapshot is not None
    assert (snapshot["amount_minor"], snapshot["currency"]) == (1000, currency)


def test_a_refund_is_started_and_completed_under_one_id() -> None:
    ids = {"data.transaction_id": "txn_1"}
    begun, ended = (GATEWAY.sample(f"refund.{step}", NOW, ids)["data"] for step in ("initiated", "completed"))
    assert begun["refund_id"] == ended["refund_id"]


@pytest.mark.parametrize("event_type", GATEWAY.event_types)
def test_with_its_ids_given_nothing_is_left_to_chance(event_type: str) -> None:
    ids = {"id": "evt_1", "data.id" if event_type.startswith("customer.") else "data.transaction_id": "x"}
    assert GATEWAY.sample(event_type, NOW, ids) == GATEWAY.sample(event_type, NOW, ids)
    assert GATEWAY.sample(event_type, NOW, {}) != GATEWAY.sample(event_type, NOW, {})


def test_values_can_be_set() -> None:
    data = GATEWAY.sample("payment.completed", NOW, {"data.amount": "12.5", "data.currency": "KES"})["data"]
    assert (data["amount"], data["currency"]) == (12.5, "KES")


def test_a_layout_in_which_a_customer_has_no_place_makes_no_trouble() -> None:
    paths = {
        name: name for name in ("payment_id_path", "refund_id_path", "amount_path", "currency_path", "status_path")
    }
    provider = GATEWAY.with_settings(paths | {"customer_email_path": "", "event_id_path": "data"})
    assert isinstance(provider.sample("customer.created", NOW, {})["data"], str)
