"""Eight digits are a phone number, an id, an amount or a time, by what stands around them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.personal_values import UEN, is_figure, phones, text_kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("91234567", ["91234567"]),
        ("Call Tan at 9123 4567.", ["9123 4567"]),
        ("HP: 9123-4567/81234567", ["9123-4567", "81234567"]),
        ("91234567,81234567", ["91234567", "81234567"]),
        ("(65) 6123 4567 or 6591234567", ["(65) 6123 4567", "6591234567"]),
        ("contact no. is 91234567", ["91234567"]),
        ("Tan Ah Kow/91234567, tan_91234567, Tan-91234567", ["91234567"] * 3),
        ("https://wa.me/6591234567 https://x.sg/?phone=91234567", ["6591234567", "91234567"]),
        ("Tan 91234567 2 pax", ["91234567"]),
    ],
)
def test_phone_numbers_in_texts(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in phones(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "SGD 91234567", "S$91234567", "91234567 cents", "91234567.50", "91,234,567", "amount: 91234567",
        "91234567%", "order 91234567", "Invoice no. 91234567", "order number is 91234567", "pay_91234567",
        "ref:91234567",
        "INV-91234567-01", "1-67891233-abcdef012345678912345678", "91234567-ab3d-4c11-8123-456789abcdef",
        "https://x.sg/receipts/2026/91234567", "GET /payments/91234567", "1763697600", "20261121", "12:91234567",
        "991234567", "9123456", "a91234567",
    ],
)  # fmt: skip
def test_amounts_ids_and_times_in_texts(text: str) -> None:
    assert not list(phones(text))


@pytest.mark.parametrize(
    "member", ["id", "reference_id", "referenceId", "amount_in_cents", "createdAt", "order_no"]
)
def test_digits_of_a_member_of_figures(member: str) -> None:
    assert is_figure(member, "91234567")
    assert not is_figure(member, "call 91234567")


@pytest.mark.parametrize("member", ["description", "note", "whatsapp_no", "X-Mobile-Number", "custom_field", ""])
def test_digits_of_any_other_member(member: str) -> None:
    assert not is_figure(member, "91234567")


@pytest.mark.parametrize(
    ("member", "value", "expected"),
    [
        ("payer", "Tan Ah Kow", "payer_name"), ("payer", "Tan_Ah_Kow", "payer_name"),
        ("contact", "a@b.sg", "email"),
        ("contact", "91234567", "phone"), ("contact", "+44 20 7946 0958", "phone"),
        ("customer", "91234567", "phone"),
        ("customer", "cus_123", None), ("customer", "1002003001", None), ("payer", '{"id": "a b"}', None),
        ("payer", " ", None), ("product", "Tan Ah Kow", None),
    ],
)  # fmt: skip
def test_a_person_as_a_text(member: str, value: str, expected: str | None) -> None:
    assert text_kind(member, value) == expected


@pytest.mark.parametrize("uen", ["53123456X", "201912345K", "T08GB0001A", "t08gb0001a"])
def test_a_uen(uen: str) -> None:
    assert [found.group() for found in UEN.finditer(f"By {uen}, UEN_{uen}.")] == [uen, uen]
    assert UEN.search(f"a{uen} {uen}1") is None


@given(st.text("9 1234567-/._:#order65()$,", max_size=80))
def test_stretches_are_in_order_and_apart(text: str) -> None:
    flat = [at for stretch in phones(text) for at in stretch]
    assert flat == sorted(flat)
    assert all(8 <= end - start <= 14 for start, end in phones(text))


@pytest.mark.parametrize(
    "part", ["91234567 ", "91234567-", "://a/91234567", "no no 91234567", "a-" * 60 + "-91234567"]
)
def test_long_texts_take_a_moment(part: str) -> None:
    started = time.process_time()
    list(phones(part * (500_000 // len(part))))
    assert time.process_time() - started < 8.0
