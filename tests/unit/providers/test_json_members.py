from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.strict_json import parse
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.providers.json_members import (
    LONGEST_ID,
    LONGEST_TEXT,
    as_currency,
    as_id,
    as_text,
    as_text_of_any,
    as_time,
    member_at,
)

MICROS = 1_696_234_628_210_000


def member(text: str) -> object:
    return parse(text.encode()).value


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ('"INV-1"', "INV-1"),
        ('""', ""),
        ("42", "42"),
        ("12.30", "12.30"),
        ("1e2", "1e2"),
        ("true", "true"),
        ("false", "false"),
        ("null", None),
        ("{}", None),
        ("[1]", None),
    ],
)
def test_text(text: str, read: str | None) -> None:
    assert as_text(member(text)) == read


def test_long_texts_are_cut_and_long_ids_are_none() -> None:
    assert as_text("x" * 20_000) == "x" * LONGEST_TEXT
    assert as_id("x" * LONGEST_ID) == "x" * LONGEST_ID
    assert as_id("x" * (LONGEST_ID + 1)) is None


@pytest.mark.parametrize(
    ("text", "read"), [("7", "7"), ('"a"', "a"), ('""', None), ("true", None), ("null", None)]
)
def test_ids(text: str, read: str | None) -> None:
    assert as_id(member(text)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [('"a"', "a"), ("1.50", "1.50"), ("null", ""), ('{"a": [1, 2.50]}', '{"a":[1,"2.50"]}'), ("[]", "[]")],
)
def test_text_of_any_kind(text: str, read: str) -> None:
    assert as_text_of_any(member(text)) == read


@pytest.mark.parametrize(
    ("text", "micros"),
    [
        ('"2023-10-02T16:17:08.210+08:00"', MICROS),
        ("1696234628210", MICROS),
        ('"1696234628210"', MICROS),
        ("1696234628.21", MICROS),
        ("1696234628210.0", MICROS),
        ("1.69623462821e12", MICROS),
        ("1696234628", 1_696_234_628_000_000),
        ("true", None),
        ("null", None),
        ("{}", None),
        ('"soon"', None),
        ("-1", None),
        ("-1.5", None),
        ("1e4300", None),
        ("9" * 4300, None),
        (f'"{"9" * 6000}"', None),
        ('"0001-01-01T00:00:00+08:00"', None),
    ],
)
def test_times(text: str, micros: int | None) -> None:
    assert as_time(member(text)) == micros


@given(st.integers() | st.text(max_size=30) | st.datetimes().map(lambda moment: moment.isoformat() + "+08:00"))
def test_every_time_that_is_read_can_be_shown(value: object) -> None:
    micros = as_time(value)
    assert micros is None or iso_utc(micros).endswith("Z")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("a", {"b": {"c": 1}}),
        ("a.b.c", 1),
        ("a.b.c.d", None),
        ("a.x", None),
        ("x.y", None),
        ("", None),
        ("n", None),
    ],
)
def test_members_by_dotted_paths(path: str, value: object) -> None:
    assert member_at({"a": {"b": {"c": 1}}, "n": None}, path) == value


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("SGD", "SGD"),
        ("zar", "ZAR"),
        ("Usd", "USD"),
        *((odd, None) for odd in ("", "R", "EURO", "ÄÖÜ", "12$", None, 7)),
    ],
)
def test_currencies(value: object, code: str | None) -> None:
    assert as_currency(value) == code
