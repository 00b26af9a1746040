from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import FieldProblem, NewCheckout, NewPayment
from paysg_desktop.sandbox.server.creation import checked_creation
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.usecases.creation import (
    checkout_body,
    checkout_problems_of,
    is_email,
    payment_body,
    plain,
    problems_of,
)

LIVE, TEST = Environment.LIVE, Environment.TEST
GOOD = NewPayment("INV-2026-0042", "Example Payer", "Permit renewal 2026", 1234)
CHECKOUT = NewCheckout("INV-2026-0042", "Permit fee", 2500)


def found(environment: Any = LIVE, **changes: Any) -> tuple[FieldProblem, ...]:
    return problems_of(replace(GOOD, **changes), environment)


def refused(**changes: Any) -> list[str]:
    return [each.field for each in found(**changes) if not each.is_warning]


def warned(environment: Environment = LIVE, **changes: Any) -> list[str]:
    return [each.field for each in found(environment, **changes) if each.is_warning]


def test_a_payment_within_the_limits_has_no_problems() -> None:
    assert found() == ()
    assert not found(
        payer_email="payer@example.sg",
        payer_address="1 Example Street",
        payer_identifier="S0000001X",
        due_date="31-DEC-2026",
        return_url="https://service.example.gov.sg/done?a=1",
        metadata={"branch_code": "123"},
    )


@pytest.mark.parametrize(
    ("field", "most"),
    [("reference", 255), ("payer_name", 255), ("description", 500), ("payer_address", 255)],
)
def test_texts_are_measured_in_characters(field: str, most: int) -> None:
    assert refused(**{field: "𝔛" * most}) == []
    (problem,) = found(**{field: "a" * (most + 1)})
    assert problem.field == field
    assert f"has {most + 1} characters. Shorten it to {most}." in problem.sentence


@pytest.mark.parametrize("field", ["reference", "payer_name", "description"])
@pytest.mark.parametrize("text", ["", "   "])
def test_what_must_be_there_is_missed(field: str, text: str) -> None:
    (problem,) = found(**{field: text})
    assert (problem.field, problem.is_warning) == (field, False)
    assert "is missing" in problem.sentence


@pytest.mark.parametrize("text", ["a\nb", "a\tb", "a\x00b", "a\x7fb", "a\x85b", "a\u2028b", "a\ud800b"])
@pytest.mark.parametrize("field", ["reference", "payer_name", "description", "payer_address"])
def test_what_can_not_be_sent_is_refused(field: str, text: str) -> None:
    assert refused(**{field: text}) == [field]


def test_what_can_not_be_seen_is_warned_of() -> None:
    assert warned(reference="INV\u200b-1") == ["reference"]
    assert refused(reference="INV\u200b-1") == []


@pytest.mark.parametrize("cents", [1, 49, 50, 20_000_000])
def test_amounts_that_paysg_takes(cents: int) -> None:
    assert refused(amount_minor=cents) == []
    assert warned(amount_minor=cents) == (["amount_minor"] if cents < 50 else [])


@pytest.mark.parametrize(("cents", "words"), [(0, "S$0.01"), (-5, "S$0.01"), (20_000_001, "S$200,000.00")])
def test_amounts_that_it_does_not_take(cents: int, words: str) -> None:
    (problem,) = found(amount_minor=cents)
    assert (problem.field, problem.is_warning) == ("amount_minor", False)
    assert words in problem.sentence


@pytest.mark.parametrize(("length", "is_refused", "is_warned"), [(10, 0, 0), (11, 0, 1), (20, 0, 1), (21, 1, 0)])
def test_the_identifier_is_warned_of_from_eleven_and_refused_from_twenty_one(
    length: int, is_refused: int, is_warned: int
) -> None:
    text = "A" * length
    assert (len(refused(payer_identifier=text)), len(warned(payer_identifier=text))) == (is_refused, is_warned)


def test_a_real_persons_identifier_has_no_place_in_test() -> None:
    assert warned(TEST, payer_identifier="s1234567d") == ["payer_identifier"]
    assert warned(LIVE, payer_identifier="s1234567d") == []


def test_no_sentence_repeats_a_value() -> None:
    value = "S1234567D\n\ud800" * 40
    texts = {"payer_name", "payer_email", "payer_address", "payer_identifier", "reference", "description"}
    problems = found(
        **dict.fromkeys(texts, value), due_date=value, return_url=value, metadata={value: value, "": ""}
    )
    assert {each.field for each in problems} >= texts | {"due_date", "return_url", "metadata"}
    assert not [each for each in problems if "S1234567D" in each.sentence]
    assert all(each.sentence.endswith(".") for each in problems)


@pytest.mark.parametrize(
    "text",
    ["name@example.sg", "a.b+c@x-y.gov.sg", "o'neil@example.com", "名@例え.テスト", "a@1.2.sg"],
)
def test_plausible_addresses(text: str) -> None:
    assert is_email(text)
    assert refused(payer_email=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "nobody",
        "a@example",
        "@example.sg",
        "a@",
        "a@@example.sg",
        "a b@example.sg",
        "a@example..sg",
        "a@-example.sg",
        "a@example-.sg",
        "a..b@example.sg",
        ".a@example.sg",
        "a.@example.sg",
        "Name <a@example.sg>",
        "a@example.sg,b@example.sg",
        "a@example.sg;b@example.sg",
        "a@[127.0.0.1]",
        "a" * 65 + "@example.sg",
        "a@example.sg ",
    ],
)
def test_addresses_that_are_none(text: str) -> None:
    assert not is_email(text)
    assert refused(payer_email=text) == ["payer_email"]


@pytest.mark.parametrize("text", ["31-DEC-2026", "01-JAN-2027", "29-FEB-2028", "31-dec-2026", "31-Dec-2026"])
def test_due_dates(text: str) -> None:
    assert refused(due_date=text) == []
    assert json.loads(payment_body(replace(GOOD, due_date=text)))["due_date"] == text.upper()


@pytest.mark.parametrize(
    "text",
    [
        "31-FEB-2026",
        "29-FEB-2027",
        "1-JAN-2027",
        "2026-12-31",
        "31/12/2026",
        "31-DEZ-2026",
        "00-JAN-2027",
        "31-DEC-0000",
        "31-DEC-26",
        "３１-DEC-2026",
        "31-DEC-2026 ",
    ],
)
def test_due_dates_that_are_none(text: str) -> None:
    assert refused(due_date=text) == ["due_date"]


@pytest.mark.parametrize(
    "text",
    [
        "http://example.sg",
        "https://",
        "https:///a",
        "example.sg",
        "https://a b",
        "https://x@example.sg",
        "https://[example.sg",
        "javascript:alert(1)",
        "https://example.sg:0/",
        "https://example.sg/\n",
    ],
)
def test_a_return_address_is_a_whole_https_one(text: str) -> None:
    assert refused(return_url=text) == ["return_url"]


@pytest.mark.parametrize(
    "metadata",
    [
        {str(number): "x" for number in range(11)},
        {"k" * 41: "x"},
        {"k": "x" * 256},
        {"k": ""},
        {"k": " "},
        {"": "x"},
        {"k": "a\nb"},
        {"k\x00": "x"},
    ],
)
def test_custom_information_has_limits(metadata: dict[str, str]) -> None:
    assert refused(metadata=metadata) == ["metadata"]


def test_custom_information_at_its_limits() -> None:
    assert refused(metadata={f"{number:040d}": "x" * 255 for number in range(10)}) == []


def test_typographic_and_full_width_characters_are_warned_of_and_made_plain() -> None:
    typed = replace(GOOD, payer_name="Ｔａｎ’s – “Co”", payer_address="１　Road、Block。", description="50 – 60")
    assert [(each.field, each.is_warning) for each in problems_of(typed, LIVE)] == [
        ("payer_name", True),
        ("payer_address", True),
    ]
    made = plain(typed)
    assert (made.payer_name, made.payer_address) == ('Tan\'s - "Co"', "1 Road,Block.")
    assert made.description == "50 – 60"
    assert problems_of(made, LIVE) == ()


def test_names_in_other_scripts_are_sent_as_typed() -> None:
    typed = replace(GOOD, payer_name="José 陈 عمر")
    assert problems_of(typed, LIVE) == ()
    assert plain(typed) == typed
    assert "José 陈 عمر".encode() in payment_body(typed)


# --- bodies ---


def test_the_body_is_compact_in_one_order_with_metadata_always_there() -> None:
    assert payment_body(GOOD) == (
        b'{"reference_id":"INV-2026-0042","payer_name":"Example Payer","description":"Permit renewal 2026",'
        b'"amount_in_cents":1234,"metadata":{}}'
    )
    whole = replace(
        GOOD,
        payer_email="payer@example.sg",
        payer_address="1 Street",
        payer_identifier="X1",
        due_date="31-dec-2026",
        return_url="https://example.sg/a",
        metadata={"b": "2", "a": "1"},
    )
    assert payment_body(whole) == (
        b'{"reference_id":"INV-2026-0042","payer_name":"Example Payer","payer_address":"1 Street",'
        b'"payer_identifier":"X1","payer_email":"payer@example.sg","description":"Permit renewal 2026",'
        b'"amount_in_cents":1234,"due_date":"31-DEC-2026","return_url":"https://example.sg/a",'
        b'"metadata":{"b":"2","a":"1"}}'
    )


_TEXT = st.text(max_size=300)
_PAYMENTS = st.builds(
    NewPayment,
    reference=_TEXT,
    payer_name=_TEXT,
    description=st.text(max_size=600),
    amount_minor=st.integers(-1, 20_000_001),
    payer_email=st.sampled_from(["", "payer@example.sg", "nobody"]),
    payer_address=_TEXT,
    payer_identifier=st.text(max_size=25),
    due_date=st.sampled_from(["", "31-DEC-2026", "31-FEB-2026"]),
    return_url=st.sampled_from(["", "https://example.sg/a", "http://example.sg"]),
    metadata=st.dictionaries(st.text(max_size=45), st.text(max_size=10), max_size=12),
)


@given(_PAYMENTS)
def test_what_has_no_problems_is_taken_as_it_is_by_the_sandbox(new: NewPayment) -> None:
    if any(not each.is_warning for each in problems_of(new, LIVE)):
        return
    body = json.loads(payment_body(new))
    assert payment_body(new) == payment_body(replace(new))
    options = SandboxOptions(identifier_limit=20, amount_minimum=1, amount_maximum=20_000_000)
    taken = checked_creation(body, options)
    assert taken["amount_in_cents"] == new.amount_minor
    assert taken["metadata"] == dict(new.metadata)
    assert (taken["reference_id"], taken["payer_name"]) == (new.reference, new.payer_name)


# --- checkouts ---


def test_a_checkout_and_its_body() -> None:
    assert checkout_problems_of(CHECKOUT, LIVE) == ()
    assert checkout_body(CHECKOUT) == (
        b'{"amount":2500,"currency":"ZAR","metadata":{"reference":"INV-2026-0042"},"lineItems":[{"displayName":'
        b'"Permit fee","quantity":1,"pricingDetails":{"price":2500,"taxAmount":0,"discountAmount":0}}]}'
    )
    whole = replace(
        CHECKOUT, description="", success_url="https://a.sg", cancel_url="https://b.sg", failure_url="https://c.sg"
    )
    assert checkout_body(whole) == (
        b'{"amount":2500,"currency":"ZAR","successUrl":"https://a.sg","cancelUrl":"https://b.sg",'
        b'"failureUrl":"https://c.sg","metadata":{"reference":"INV-2026-0042"}}'
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount_minor": 199}, "amount_minor"),
        ({"amount_minor": 0}, "amount_minor"),
        ({"amount_minor": 10**12}, "amount_minor"),
        ({"currency": "SGD"}, "currency"),
        ({"success_url": "http://a.sg"}, "success_url"),
        ({"cancel_url": "a.sg"}, "cancel_url"),
        ({"failure_url": "https://"}, "failure_url"),
        ({"reference": ""}, "reference"),
        ({"description": "a\nb"}, "description"),
        ({"description": "a" * 256}, "description"),
    ],
)
@pytest.mark.parametrize("environment", list(Environment))
def test_what_yoco_does_not_take(changes: dict[str, Any], field: str, environment: Environment) -> None:
    (problem,) = checkout_problems_of(replace(CHECKOUT, **changes), environment)
    assert (problem.field, problem.is_warning) == (field, False)
    assert problem.sentence.endswith(".")


def test_the_least_that_yoco_takes() -> None:
    assert checkout_problems_of(replace(CHECKOUT, amount_minor=200), TEST) == ()
