from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.money import LARGEST_MINOR, format_minor
from paysg_desktop.usecases.amount_text import minor_of


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("20", 2_000),
        ("20.5", 2_050),
        ("20.50", 2_050),
        ("1,234.50", 123_450),
        ("1,234", 123_400),
        ("1,234,567.89", 123_456_789),
        ("S$20", 2_000),
        ("s$ 20", 2_000),
        ("$20", 2_000),
        ("SGD 20", 2_000),
        (" 0.01 ", 1),
        ("0", 0),
        ("020", 2_000),
    ],
)
def test_what_people_type_is_read_exactly(text: str, minor: int) -> None:
    assert minor_of(text, "SGD") == minor


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "-20",
        "−20",
        "(20)",
        "20-",
        "20 CR",
        "20.505",
        "20.500",
        "20.",
        ".5",
        "1e3",
        "1,23",
        "1,2345",
        "12,34.50",
        "0,123",
        "1,234,56",
        "1.234,50",
        "20 50",
        "20.5.5",
        "twenty",
        "２０",
        "٢٠",
        "NaN",
        "Infinity",
        "US$20",
        "R20",
        "€20",
        "1" * 400,
        "20\x0020",
        "1_000",
        "+20",
        "0x20",
    ],
)
def test_what_could_mean_something_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UsageError) as refused:
        minor_of(text, "SGD")
    assert "S$1,234.50" in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_comma_for_the_cents_is_named() -> None:
    with pytest.raises(UsageError, match="The comma could mean two things"):
        minor_of("1,23", "SGD")


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [("R20", "ZAR", 2_000), ("1,000", "JPY", 1_000), ("KWD 1.005", "KWD", 1_005), ("1.5", "KWD", 1_500)],
)
def test_the_digits_are_the_currencys(text: str, currency: str, minor: int) -> None:
    assert minor_of(text, currency) == minor


def test_a_currency_without_cents_has_none() -> None:
    with pytest.raises(UsageError, match=r"no digits after the point in JPY, such as JPY 123,450\."):
        minor_of("20.5", "JPY")


@given(st.integers(0, LARGEST_MINOR), st.sampled_from(["SGD", "ZAR", "USD", "JPY", "KWD", "EUR"]))
def test_what_the_program_prints_is_read_back(minor: int, currency: str) -> None:
    assert minor_of(format_minor(minor, currency), currency) == minor


@given(st.text(alphabet="0123456789.,-+ S$eE", max_size=12))
def test_nothing_but_whole_cents_or_a_sentence(text: str) -> None:
    try:
        minor = minor_of(text, "SGD")
    except UsageError:
        return
    digits = "".join(each for each in text if each in "0123456789.")
    whole, _, part = digits.partition(".")
    assert minor == int(whole) * 100 + int(part.ljust(2, "0") or "0")
