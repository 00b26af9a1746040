from __future__ import annotations

import json

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.providers.yoco import Yoco
from paysg_desktop.providers.yoco_samples import sample_event
from tests.unit.providers.documented import YOCO_PAYMENT, YOCO_REFUND

YOCO = Yoco()
NOW = 1_763_697_600_123_456


def test_they_have_the_documented_members() -> None:
    payment = sample_event("payment.succeeded", NOW, {})
    assert set(payment) == {"id", "type", "createdDate", "payload"}
    assert set(payment["payload"]) == set(YOCO_PAYMENT)
    assert payment["createdDate"] == "2025-11-21T04:00:00.123456Z"
    assert set(sample_event("refund.failed", NOW, {})["payload"]) == set(YOCO_REFUND)
    assert set(sample_event("refund.succeeded", NOW, {})["payload"]) == set(YOCO_REFUND) - {"failureReason"}


@pytest.mark.parametrize("event_type", YOCO.event_types)
def test_the_receiver_reads_them(event_type: str) -> None:
    found = YOCO.parse(json.dumps(YOCO.sample(event_type, NOW, {})).encode())
    assert (found.problem, found.remarks, found.environment) == (None, (), Environment.TEST)
    assert (found.event_id or "").startswith("evt_")
    assert (found.payment_id or "").startswith("p_")
    assert found.snapshot is not None
    assert found.snapshot["checkout_id"]


@pytest.mark.parametrize("event_type", YOCO.event_types)
def test_with_its_ids_given_nothing_is_left_to_chance(event_type: str) -> None:
    ids = {"id": "evt_1", "payload.id": "x_1"}
    assert sample_event(event_type, NOW, ids) == sample_event(event_type, NOW, ids)
    assert sample_event(event_type, NOW, {}) != sample_event(event_type, NOW, {})


def test_a_refund_belongs_to_the_checkout_of_its_payment() -> None:
    payment = sample_event("payment.succeeded", NOW, {"payload.id": "p_7"})
    refund = sample_event("refund.succeeded", NOW, {"payload.paymentId": "p_7"})
    assert refund["payload"]["metadata"] == payment["payload"]["metadata"]


def test_values_can_be_set() -> None:
    event = sample_event("payment.succeeded", NOW, {"payload.mode": "live", "payload.amount": "100"})
    assert (event["payload"]["mode"], event["payload"]["amount"]) == ("live", 100)
