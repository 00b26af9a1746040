"""Texts in the one form in which they are compared, and what stays out of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.search_text import (
    BETWEEN,
    LONGEST_VALUE,
    MOST_STRINGS,
    canonical,
    is_short_in,
    normalised,
    search_text,
    short_token,
    short_tokens,
)

PAYMENT: Snapshot = {
    "reference": "INV-7",
    "description": "Permit for S1234567D",
    "payer_name": "Tan  Ah Kow",
    "payer_email": "Tan@Example.SG",
    "payer_identifier": "S1234567D",
    "payer_address": "1 Secret Road",
    "intent_id": "pi_1",
    "payment_status": "paid",
    "metadata": {"Booking": "Hall 3", "uen": "201812345K"},
    "refunds": {"re_1": {"status": "succeeded", "reason": "Paid twice"}},
}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("  Tan\tAH\n", "tan ah"),
        ("ＩＮＶ－７", "inv-7"),
        ("Straße", "strasse"),
        ("İ", "i̇"),
        ("a\u200bb\u00adc", "abc"),
        ("a\x00b\ud800c", "a b c"),
        ("한국", "한국"),
    ],
)
def test_texts_are_compared_in_one_form(text: str, form: str) -> None:
    assert normalised(text) == form


@given(st.text())
def test_the_form_stays_itself_and_can_be_stored(text: str) -> None:
    form = normalised(text)
    assert normalised(form) == form
    assert BETWEEN not in form
    form.encode()


def test_an_identifier_is_its_letters_and_digits() -> None:
    assert canonical(" s-1234567 D") == "s1234567d"


@given(st.text(max_size=12).map(normalised), st.text(min_size=1, max_size=2).map(normalised))
def test_the_index_knows_every_place_that_a_short_term_may_stand_at(text: str, term: str) -> None:
    if is_short_in(text, term):
        assert short_token(term) in short_tokens(text)
    if len(term) <= 2 and term == short_token(term):
        assert (term in short_tokens(text)) is is_short_in(text, term)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tan ng", {"t", "ta", "n", "ng"}),
        ("a.b_c", {"a", "b", "c"}),
        ("王小明", {"王", "王小", "小", "小明", "明"}),
        ("é1", {"é", "é1"}),
        ("நிலா", {"ந", "நி"}),
        ("", set()),
    ],
)
def test_short_terms_find_beginnings_of_words(text: str, found: set[str]) -> None:
    assert short_tokens(text) == found


def test_a_payment_is_found_by_what_people_know_of_it() -> None:
    held = search_text(
        "pay_1", "service_1", PAYMENT, [{"data": {"memo": "Block 12", "again": "inv-7"}}], ["evt_1"]
    )
    assert held.columns == (
        "tan ah kow",
        "tan@example.sg",
        "inv-7",
        "permit for",
        "pay_1\npi_1\nre_1",
        "block 12\nhall 3\npaid twice",
    )
    assert held.identifiers == {"s1234567d", "201812345k"}
    assert held.events == {"evt_1"}


def test_identifiers_addresses_and_phones_are_in_no_text() -> None:
    told = {
        "payer_address": "1 Secret Road",
        "contact_no": "91234567",
        "payer": {"nric": "T7654321Z", "phone": {"home": "61234567"}},
        "memo": "nricG7654321X, Ｓ７６５４３２１Ａ and t 7654321 z and 20181234A, 53123456B, T08LL1234A",
        "passport_no": "E-998877",
        "note": "has e-998877 and E998877",
    }
    held = search_text("pay_1", "service_1", PAYMENT, [told])
    everything = " ".join(held.columns)
    for part in ("1234567", "7654321", "secret", "91234567", "61234567", "20181234", "53123456", "t08", "998877"):
        assert part not in everything
    assert held.identifiers >= {"t7654321z", "g7654321x", "s7654321a", "53123456b", "t08ll1234a", "e998877"}


def test_machines_words_are_no_texts() -> None:
    told = {
        "payment_status": "succeeded",
        "type": "payment.paid",
        "created": "2026-01-01T00:00:00Z",
        "url": "x",
        "page": "https://pay.example/1",
        "service": "service_1",
        "long": "y" * 201,
        "n": 5,
        "none": None,
    }
    assert search_text("pay_1", "service_1", {}, [told]).columns == ("", "", "", "", "pay_1", "")


def test_a_payment_has_no_more_texts_than_people_look_for() -> None:
    told = [f"word{number}x" for number in range(MOST_STRINGS + 5)]
    deep: object = "deep"
    for _ in range(50):
        deep = [deep]
    held = search_text("pay_1", "", {"description": "d" * 1000}, [told, deep])
    assert len(held.description) == LONGEST_VALUE
    assert len(held.others.split(BETWEEN)) == MOST_STRINGS
    assert "deep" not in held.others
