from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.money import (
    LARGEST_MINOR,
    Amount,
    amount_in_major,
    amount_in_minor,
    format_amount,
    format_minor,
)
from paysg_desktop.domain.strict_json import parse


@given(st.integers(0, LARGEST_MINOR))
def test_an_integer_is_minor_units(number: int) -> None:
    assert amount_in_minor(number, "SGD") == Amount(number, "SGD", str(number))


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("12.34", "12.34"),
        ("12.30", "12.30"),
        ("12.0", "12.0"),
        ("1e2", "1e2"),
        ("0.0000001", "0.0000001"),
        ('"1234"', "1234"),
        ('"S$12.34"', "S$12.34"),
        ("true", "true"),
        ("-1", "-1"),
        (str(LARGEST_MINOR + 1), str(LARGEST_MINOR + 1)),
        ("9" * 4300, "a number of more than 60 digits"),
        ("{}", "(dict)"),
        ("[1234]", "(list)"),
    ],
)
def test_anything_else_is_kept_as_received_with_its_unit_unclear(text: str, raw: str) -> None:
    amount = amount_in_minor(parse(text.encode()).value, "SGD")
    assert amount == Amount(None, "SGD", raw)
    assert amount.is_unclear
    assert format_amount(amount) == f"{raw} ?"


def test_nothing_is_no_amount() -> None:
    assert amount_in_minor(None, "SGD") is None


def test_a_long_text_is_cut() -> None:
    amount = amount_in_minor("9" * 10_000, "SGD")
    assert amount is not None
    assert len(amount.raw) == 80


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (0, "SGD", "S$0.00"),
        (5, "SGD", "S$0.05"),
        (124_000, "SGD", "S$1,240.00"),
        (-23_000, "SGD", "−S$230.00"),
        (1500, "JPY", "JPY 1,500"),
        (1500, "KWD", "KWD 1.500"),
        (99, "XYZ", "XYZ 0.99"),
        (LARGEST_MINOR, "SGD", "S$1,000,000,000.00"),
    ],
)
def test_money_for_people(minor: int, currency: str, text: str) -> None:
    assert format_minor(minor, currency) == text


@given(st.integers(0, LARGEST_MINOR))
def test_no_cent_is_lost_in_print(minor: int) -> None:
    printed = format_minor(minor, "SGD").removeprefix("S$").replace(",", "")
    assert Decimal(printed) * 100 == minor


@given(
    st.integers(0, LARGEST_MINOR), st.sampled_from([("SGD", 2), ("JPY", 0), ("CLP", 0), ("KWD", 3), ("CLF", 4)])
)
def test_major_units_are_exact(minor: int, currency: tuple[str, int]) -> None:
    code, digits = currency
    major = Decimal(minor).scaleb(-digits)
    assert amount_in_major(major, code) == amount_in_major(f"{major:f}", code) == Amount(minor, code, f"{major:f}")


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12", 1200),
        ("12.3", 1230),
        ("12.300", 1230),
        ("12.345", None),
        (f"1.{'0' * 4000}1", None),
        ("-1", None),
        ("1e4000", None),
        ("1000000000.01", None),
        ('"12.30"', 1230),
        ('"12."', None),
        ('"1,200.00"', None),
        ('"1e2"', None),
        ('"١٢"', None),
        ("true", None),
        ("{}", None),
    ],
)
def test_major_units_of_any_kind(text: str, minor: int | None) -> None:
    amount = amount_in_major(parse(text.encode()).value, "SGD")
    assert amount is not None
    assert amount.minor == minor


def test_no_amount_in_major_units_is_none_at_all() -> None:
    assert amount_in_major(None, "SGD") is None
