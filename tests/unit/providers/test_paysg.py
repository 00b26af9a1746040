from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.paysg import PaySG
from tests.unit.providers.json_bodies import any_body, any_json

PAYSG = PaySG()
DATA = Path(__file__).parents[2] / "data"
NOW = 1_763_697_600_000_000
OWN = (NamedSecret("own", "example-secret-0123456789abcdef"),)
BODY = b'{"id":"evt_1","data":{"object":{"id":"p1","payment_status":"paid"}},"type":"payment.succeeded"}'


def parsed(**members: Any) -> ParsedBody:
    event = {
        "id": "evt_1",
        "type": "payment.succeeded",
        "data": {"object": {"id": "p1", "payment_status": "paid"}},
    }
    return PAYSG.parse(json.dumps(event | members).encode())


def test_the_documented_event() -> None:
    found = PAYSG.parse((DATA / "paysg_event_documented.json").read_bytes())
    assert found.event_id == "evt_752ced1f-00ce-4905-8c46-367371dd78e6"
    assert found.event_type == "payment.succeeded"
    assert found.occurred_at == 1_696_234_628_210_000
    assert found.account == "payment_service_fd724c82-786b-43ba-b7d7-1eecab0388e1"
    assert found.payment_id == "wLAnFWQLYyYNKBimc2ZkA"
    assert found.snapshot is not None
    assert found.snapshot["amount_raw"] == "12.34"
    assert (found.problem, found.remarks) == (None, ())


@pytest.mark.parametrize(
    ("members", "occurred_at"),
    [
        ({"created_at": "2023-10-02T16:17:08.210+08:00"}, 1_696_234_628_210_000),
        ({"createdAt": "2023-10-02T08:17:08.210Z"}, 1_696_234_628_210_000),
        ({"created": 1_696_234_628_210}, 1_696_234_628_210_000),
        ({"created": "1696234628210"}, 1_696_234_628_210_000),
        ({"created_at": None, "created": 1_696_234_628}, 1_696_234_628_000_000),
        ({"created_at": "soon"}, None),
        ({}, None),
    ],
)
def test_the_time_of_the_event(members: dict[str, Any], occurred_at: int | None) -> None:
    assert parsed(**members).occurred_at == occurred_at


def test_the_account_stands_in_the_envelope_or_in_the_payment() -> None:
    inner = {"object": {"id": "p1", "paymentStatus": "paid", "paymentServiceId": "payment_service_b"}}
    assert parsed(paymentServiceId="payment_service_a", data=inner).account == "payment_service_a"
    assert parsed(data=inner).account == "payment_service_b"
    assert parsed().account is None


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (b"", "empty"),
        (b"<html>", "not JSON"),
        (b"[1]", "not an object"),
        (b'"text"', "not an object"),
        (b"null", "not an object"),
        (b"{}", "no id and no type"),
        (b'{"id":"evt_1"}', "no type"),
        (b'{"type":"payment.succeeded"}', "no id"),
        (b'{"id":"","type":"payment.succeeded"}', "no id"),
        (b'{"id":{},"type":"payment.succeeded"}', "no id"),
    ],
)
def test_what_is_no_event_is_told_in_a_sentence(body: bytes, part: str) -> None:
    found = PAYSG.parse(body)
    assert found.problem is not None
    assert part in found.problem
    assert found.problem.endswith(".")
    assert (found.payment_id, found.snapshot) == (None, None)


@pytest.mark.parametrize("data", [None, [], "x", {}, {"object": None}, {"object": []}, {"object": {"id": "p1"}}])
def test_an_event_without_a_payment_is_an_event(data: object) -> None:
    found = parsed(data=data, type="form.submitted")
    assert (found.event_type, found.payment_id, found.snapshot, found.problem) == (
        "form.submitted",
        None,
        None,
        None,
    )


def test_an_unknown_type_may_carry_a_payment() -> None:
    assert parsed(type="payment.updated").payment_id == "p1"


def test_a_payment_without_an_event_id_is_shown_with_its_problem() -> None:
    found = PAYSG.parse(b'{"data":{"object":{"id":"p1","payment_status":"paid"}}}')
    assert (found.payment_id, found.event_id) == ("p1", None)
    assert found.problem


def test_oddities_are_remarked() -> None:
    assert len(PAYSG.parse(BODY[:-1] + b',"id":"evt_2"}').remarks) == 1
    twice = parsed(data={"object": {"id": "p1", "payment_status": "paid", "paymentStatus": "unpaid"}})
    assert len(twice.remarks) == 1
    assert twice.snapshot == {"payment_status": "paid"}


_JSON = any_json("id", "type", "data", "object", "created_at", "metadata", "amount_in_cents", "payment_status")
_BODIES = any_body(_JSON)


@given(_BODIES)
def test_no_body_raises_and_what_comes_out_can_be_stored(body: bytes) -> None:
    found = PAYSG.parse(body)
    assert (found.payment_id is None) is (found.snapshot is None)
    json.dumps([found.event_id, found.event_type, found.account, found.snapshot], ensure_ascii=False).encode()
    " ".join([found.problem or "", *found.remarks]).encode()


@given(_JSON)
def test_no_payment_object_raises(content: object) -> None:
    found = parsed(data={"object": content})
    assert found.event_id == "evt_1"


def test_what_it_signs_it_verifies() -> None:
    headers = PAYSG.sign(BODY, OWN[0].value, NOW)
    ((name, value),) = headers
    assert name == b"PaySG-Signature"
    assert value.startswith(b"t=1763697600000, v1=")
    verdict = PAYSG.verify(headers, BODY, OWN, NOW)
    assert (verdict.status, verdict.signed_at, verdict.warnings) == (Status.VERIFIED, NOW, ())


def test_age_warns_and_never_rejects() -> None:
    verdict = PAYSG.verify(PAYSG.sign(BODY, OWN[0].value, NOW), BODY, OWN, NOW + 3 * 86_400_000_000)
    assert (verdict.status, verdict.warnings) == (Status.VERIFIED, ("timestamp_too_old",))


def test_settings_override_the_profile() -> None:
    headers = PAYSG.sign(BODY, OWN[0].value, NOW)
    later = NOW + 301_000_000
    strict = PAYSG.with_settings({"time_policy": "reject"})
    assert strict.verify(headers, BODY, OWN, later).status is Status.TIME_REJECTED
    spaced = b" " + BODY
    assert PAYSG.verify(headers, spaced, OWN, NOW).status is Status.VERIFIED_RESERIALISED
    raw_only = PAYSG.with_settings({"body_fallback": "none"})
    assert raw_only.verify(headers, spaced, OWN, NOW).status is Status.FAILED
    assert PAYSG.options.time_policy == "warn"


def test_settings_add_up() -> None:
    both = PAYSG.with_settings({"time_policy": "reject"}).with_settings({"header": "X-Signed", "tolerance": 60})
    assert (both.options.time_policy, both.options.header, both.options.tolerance) == ("reject", "X-Signed", 60)
    assert both.signature_headers == ("X-Signed",)


def test_a_strict_sender_signs_seconds() -> None:
    strict = PAYSG.with_settings({"timestamp_unit": "s", "time_policy": "reject"})
    headers = strict.sign(BODY, OWN[0].value, NOW)
    assert headers[0][1].startswith(b"t=1763697600, v1=")
    assert strict.verify(headers, BODY, OWN, NOW).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ({"tolerence": 3}, "tolerence"),
        ({"tolerance": 0}, "tolerance"),
        ({"digest_encodings": []}, "digest_encodings"),
        ({"retry_waits_s": [0]}, "retry_waits_s"),
        ({"retry_waits_s": "60"}, "retry_waits_s"),
        ({"retry_waits_s": [True]}, "retry_waits_s"),
        ({"retry_waits_s": [3_000_000]}, "retry_waits_s"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(settings: dict[str, Any], part: str) -> None:
    with pytest.raises(UsageError, match=part):
        PAYSG.with_settings(settings)


def test_it_retries_for_three_days_by_steps_that_can_be_edited() -> None:
    usual = PAYSG.retry_schedule
    assert sum(usual.waits_s) == usual.gives_up_after_s == 3 * 86_400
    assert usual.waits_s[:4] == (60, 120, 240, 480)
    assert not usual.is_published
    edited = PAYSG.with_settings({"retry_waits_s": [10, 20]})
    assert (edited.retry_schedule.waits_s, edited.retry_schedule.gives_up_after_s) == ((10, 20), 30)
    assert edited.with_settings({}).retry_schedule == edited.retry_schedule
    assert edited.with_settings({"retry_waits_s": []}).retry_schedule == usual


def test_the_doctor_says_why_a_signature_does_not_hold() -> None:
    headers = PAYSG.sign(BODY, OWN[0].value, NOW)
    assert PAYSG.examine(Case("POST", headers, BODY, NOW, OWN)) is None
    changed = BODY.replace(b"p1", b"p2")
    assert PAYSG.examine(Case("POST", headers, changed, NOW, OWN)) == Finding("unknown_mismatch")


def test_the_registration_is_a_text_with_three_fields() -> None:
    found = PAYSG.registration("https://hooks.example.sg/h/1", "paysg\n test")
    assert found.text is not None
    assert found.text.splitlines()[2:] == [
        "webhook_url: https://hooks.example.sg/h/1",
        "description: paysg test",
        "subscribed_events: payment.succeeded",
    ]
    assert "team@pay.gov.sg" in found.what_to_do
    assert (found.request, found.curl) == (None, None)


def test_the_headers_name_is_paysgs_alone() -> None:
    ((_, value),) = PAYSG.sign(BODY, OWN[0].value, NOW)
    verdict = PAYSG.verify(((b"Stripe-Signature", value),), BODY, OWN, NOW)
    assert (verdict.status, verdict.cause) == (Status.UNSIGNED, "header_of_other_scheme")


def test_samples_are_of_known_events_only() -> None:
    assert list(PAYSG.event_types) == ["payment.succeeded"]
    with pytest.raises(UsageError, match=r"payment\.succeeded"):
        PAYSG.sample("payment.vanished", NOW, {})


@given(_BODIES)
def test_a_glance_sees_the_same_event(body: bytes) -> None:
    whole, glance = PAYSG.parse(body), PAYSG.glance(body)
    assert (glance.event_id, glance.event_type, glance.problem) == (
        whole.event_id,
        whole.event_type,
        whole.problem,
    )
