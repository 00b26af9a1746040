"""The worked example of docs/adding-a-provider.md, taken out of that page and run."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import stripe
from hypothesis import given

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.finding import Case
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.verification import NamedSecret, Status
from tests.unit.providers.json_bodies import any_body, any_json

PAGE = Path(__file__).parents[3] / "docs" / "adding-a-provider.md"
NAME = "provider_of_the_example"
NOW = 1_763_697_600_000_000
SECRET = NamedSecret("own", "whsec_ifSnFpXCUYArrpTF4MpiO/dFXjzhvLXa")
CHARGE: dict[str, Any] = {
    "id": "ch_1",
    "object": "charge",
    "amount": 2000,
    "amount_refunded": 0,
    "billing_details": {"email": "payer@example.com", "name": "陈阿明"},
    "currency": "sgd",
    "description": "Permit",
    "metadata": {"counter": "3"},
    "payment_intent": "pi_1",
    "status": "succeeded",
}


def load() -> ModuleType:
    (source,) = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    module = ModuleType(NAME)
    # A dataclass looks its module up by name while it is made.
    sys.modules[NAME] = module
    exec(compile(source, str(PAGE), "exec"), module.__dict__)
    return module


@pytest.fixture(scope="module")
def example() -> Iterator[Provider]:
    module = load()
    yield module.Stripe()
    del sys.modules[NAME]


def parsed(example: Provider, event_type: str, content: object, **members: Any) -> ParsedBody:
    event = {"id": "evt_1", "type": event_type, "created": 1_763_697_600, "livemode": True}
    return example.parse(json.dumps(event | {"data": {"object": content}} | members).encode())


def signed_by_stripe(body: bytes, secret: str, at_s: int) -> bytes:
    # The library offers verifying alone; this is the very function that it verifies with.
    digest = stripe.WebhookSignature._compute_signature(f"{at_s}.{body.decode()}", secret)
    return f"t={at_s},v1={digest}".encode()


def test_what_stripes_library_signs_it_verifies(example: Provider) -> None:
    body = json.dumps(example.sample("charge.succeeded", NOW, {})).encode()
    headers = ((b"Stripe-Signature", signed_by_stripe(body, SECRET.value, NOW // 1_000_000)),)
    assert example.verify(headers, body, (SECRET,), NOW).status is Status.VERIFIED
    assert example.verify(headers, body, (SECRET,), NOW + 301_000_000).status is Status.TIME_REJECTED
    assert example.verify(headers, body + b" ", (SECRET,), NOW).status is Status.FAILED


def test_what_it_signs_stripes_library_verifies(example: Provider) -> None:
    body = json.dumps(example.sample("charge.succeeded", NOW, {})).encode()
    ((_, value),) = example.sign(body, SECRET.value, NOW)
    # Without a tolerance it leaves its own clock out of it.
    assert stripe.WebhookSignature.verify_header(body.decode(), value.decode(), SECRET.value, tolerance=None)


def test_its_samples_are_read(example: Provider) -> None:
    for event_type in example.event_types:
        found = example.parse(json.dumps(example.sample(event_type, NOW, {})).encode())
        assert (found.problem, found.remarks, found.environment) == (None, (), Environment.TEST)
        assert (found.event_type, found.occurred_at) == (event_type, NOW)
        assert (found.payment_id or "").startswith("pi_")


def test_a_charge_is_a_payment(example: Provider) -> None:
    found = parsed(example, "charge.succeeded", CHARGE, account="acct_1")
    assert (found.payment_id, found.environment, found.account) == ("pi_1", Environment.LIVE, "acct_1")
    assert found.snapshot == {
        "payment_status": "paid",
        "latest_status": "succeeded",
        "paid_at": NOW,
        "description": "Permit",
        "payer_name": "陈阿明",
        "payer_email": "payer@example.com",
        "metadata": {"counter": "3"},
        "amount_minor": 2000,
        "amount_raw": "2000",
        "currency": "SGD",
    }


def test_a_charge_and_its_intent_are_one_payment(example: Provider) -> None:
    intent = parsed(example, "payment_intent.succeeded", {"id": "pi_1", "amount": 2000, "currency": "sgd"})
    assert intent.payment_id == parsed(example, "charge.succeeded", CHARGE).payment_id


def test_a_refund_tells_the_sum_so_far(example: Provider) -> None:
    found = parsed(example, "charge.refunded", CHARGE | {"amount_refunded": 500})
    assert found.payment_id == "pi_1"
    told = {"status": "succeeded", "at": NOW, "amount_minor": 500, "amount_raw": "500", "currency": "SGD"}
    assert found.snapshot == {"refunds": {"ch_1": told}}


def test_other_events_move_nothing(example: Provider) -> None:
    found = parsed(example, "invoice.paid", CHARGE, livemode="yes")
    assert (found.event_type, found.snapshot, found.problem, found.environment) == (
        "invoice.paid",
        None,
        None,
        None,
    )


def test_an_amount_without_a_currency_is_unclear(example: Provider) -> None:
    found = parsed(example, "charge.succeeded", CHARGE | {"currency": None})
    assert found.snapshot is not None
    assert (found.snapshot["amount_minor"], found.snapshot["amount_raw"]) == (None, "2000")


@pytest.mark.parametrize(
    ("tampered", "cause"),
    [
        (lambda body: body + b"\n", "body_trailing_newline"),
        (lambda body: json.dumps(json.loads(body), indent=2).encode(), "body_reserialised"),
        (lambda body: body.replace(b"2000", b"9000"), "unknown_mismatch"),
    ],
    ids=["newline", "indented", "amount"],
)
def test_the_doctor_comes_with_the_scheme(example: Provider, tampered: Any, cause: str) -> None:
    body = json.dumps(example.sample("charge.succeeded", NOW, {}), separators=(",", ":")).encode()
    headers = example.sign(body, SECRET.value, NOW)
    assert example.examine(Case("POST", headers, body, NOW, (SECRET,))) is None
    found = example.examine(Case("POST", headers, tampered(body), NOW, (SECRET,)))
    assert found is not None
    assert found.cause == cause


_JSON = any_json("id", "type", "data", "object", "created", "livemode", "amount", "currency", "payment_intent")


def test_no_body_raises(example: Provider) -> None:
    @given(any_body(_JSON))
    def holds(body: bytes) -> None:
        whole, glance = example.parse(body), example.glance(body)
        assert (whole.payment_id is None) is (whole.snapshot is None)
        for name in ("event_id", "event_type", "environment", "problem"):
            assert getattr(whole, name) == getattr(glance, name)

    holds()


def test_the_page_shows_the_registrys_line() -> None:
    assert "each in (PaySG(), Yoco(), Gateway(), Stripe())" in PAGE.read_text("utf-8")
