"""Masks show what is meant and not a letter more."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.ui.masking import (
    MASK,
    mask_address,
    mask_document,
    mask_email,
    mask_identifier,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("S1234567A", "•••••567A"),
        (" T7654321Z ", "•••••321Z"),
        ("201912345K", "•••••345K"),
        ("12345678", MASK),
        ("A", MASK),
        ("Tan Ah Kow 1234", MASK),
        ("S1234567A\n", "•••••567A"),
        ("", ""),
    ],
)
def test_identifier(text: str, shown: str) -> None:
    assert mask_identifier(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("priya@example.sg", "p•••@example.sg"),
        ("p@example.sg", "•••@example.sg"),
        ("陈@example.sg", "•••@example.sg"),
        ("a@b@example.sg", MASK),
        ("no address", MASK),
        ("tan@localhost", MASK),
        ("<b>x</b>@example.sg", "•••@example.sg"),
        ("", ""),
    ],
)
def test_email(text: str, shown: str) -> None:
    assert mask_email(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("10 Example Road, SINGAPORE 123456", "•••• Singapore ••••••"),
        ("1 Jalan Contoh, Johor", "•••• ••••••"),
        ("", ""),
    ],
)
def test_address(text: str, shown: str) -> None:
    assert mask_address(text) == shown


@given(st.text(min_size=1))
def test_masks_show_at_most_four_characters_of_an_identifier(text: str) -> None:
    shown = mask_identifier(text).removeprefix(MASK)
    assert len(shown) <= 4
    assert not shown or len(text.strip()) >= 9


@pytest.mark.parametrize("name", ["payer_email", "payerEmail", "PayerEmail", "payer-email", "PAYER_EMAIL"])
def test_spellings_of_a_field(name: str) -> None:
    assert mask_document({name: "priya@example.sg"}) == {name: "p•••@example.sg"}


def test_names_and_references_are_shown() -> None:
    document = dict.fromkeys(("payer_name", "reference_id", "email_delivery_status", ""), "shown")
    assert mask_document(document) == document


def test_a_body_within_a_text_is_masked_too() -> None:
    inner = json.dumps({"payer_email": "priya@example.sg", "reference_id": "INV-1"})
    masked = mask_document({"payload": inner, "form": "payer_identifier=S1234567A&amount=5"})
    assert "INV-1" in masked["payload"]
    assert "amount=5" in masked["form"]
    assert "priya" not in str(masked)
    assert "S1234567A" not in str(masked)


def test_a_document_keeps_its_shape() -> None:
    document = {
        "data": {
            "object": {
                "payer_name": "Priya",
                "payerIdentifier": "S1234567A",
                "payer_email": None,
                "payer_address": {"street": "10 Example Road", "codes": [123456, True], "country": None},
            }
        }
    }
    masked = mask_document(document)["data"]["object"]
    assert masked["payer_name"] == "Priya"
    assert masked["payerIdentifier"] == "•••••567A"
    assert masked["payer_email"] is None
    assert masked["payer_address"] == {"street": "•••• ••••••", "codes": [MASK, MASK], "country": None}


@given(JSON)
def test_nothing_personal_survives_anywhere(value: Any) -> None:
    document = {"a": [{"payer_identifier": {"deep": [value, "S1234567A"]}}, value]}
    masked = mask_document(document)
    assert "S1234567" not in json.dumps(masked)
    assert masked["a"][1] == mask_document(value)


def test_endless_nesting_ends_in_a_mask() -> None:
    value: Any = "S1234567A"
    for _ in range(500):
        value = [value]
    assert "S1234567A" not in str(mask_document(value))
