"""Cells as text: exact amounts, Singapore times."""

from __future__ import annotations

import pytest

from paysg_desktop.documents.table import Moment, Money, decimal_text, plain
from tests.builders import NOON


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (1234, "SGD", "12.34"),
        (5, "SGD", "0.05"),
        (0, "SGD", "0.00"),
        (-5, "SGD", "-0.05"),
        (-123456, "SGD", "-1234.56"),
        (1234, "JPY", "1234"),
        (1234, "KWD", "1.234"),
        (1234, "", "12.34"),
        (90_000_000_000_000_01, "SGD", "90000000000000.01"),
    ],
)
def test_an_amount_is_written_exactly(minor: int, currency: str, text: str) -> None:
    assert decimal_text(Money(minor, currency)) == text


def test_a_time_is_singapore_time_to_the_second() -> None:
    assert plain(Moment(NOON + 999_999)) == "2025-11-21 12:00:00"
    assert plain(Moment(NOON + 13 * 3_600_000_000)) == "2025-11-22 01:00:00"


def test_empty_counts_and_text() -> None:
    assert [plain(None), plain(7), plain("=1")] == ["", "7", "=1"]
