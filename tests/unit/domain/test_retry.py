from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.retry import LONGEST_RETRY_AFTER_S, retry_after_s

NOW = 1_763_697_600_000_000
"""Fri, 21 Nov 2025 04:00:00 GMT."""


def asked(value: bytes, now: int = NOW) -> int | None:
    return retry_after_s(((b"Retry-After", value),), now)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"0", 0),
        (b"120", 120),
        (b" 007 ", 7),
        (b"86400", 86400),
        (b"86401", LONGEST_RETRY_AFTER_S),
        (b"9" * 5000, LONGEST_RETRY_AFTER_S),
        (b"0" * 5000, 0),
        (b"Fri, 21 Nov 2025 04:00:30 GMT", 30),
        (b"Friday, 21-Nov-25 04:00:30 GMT", 30),
        (b"Fri Nov 21 04:00:30 2025", 30),
        (b"Fri, 21 Nov 2025 03:59:59 GMT", 0),
        (b"Fri, 21 Nov 2999 04:00:00 GMT", LONGEST_RETRY_AFTER_S),
        (b"Fri, 21 Nov 1025 04:00:00 GMT", 0),
    ],
)
def test_seconds_and_dates(value: bytes, seconds: int) -> None:
    assert asked(value) == seconds


@pytest.mark.parametrize(
    "value",
    [b"", b"-5", b"1.5", b"+5", b"5 s", b"soon", b"\xb2", b"\xd9\xa3", b"Fri, 31 Feb 2025 04:00:00 GMT", b"5, 6"],
)
def test_nonsense_asks_for_nothing(value: bytes) -> None:
    assert asked(value) is None


def test_a_part_of_a_second_counts_as_a_whole_one() -> None:
    assert asked(b"Fri, 21 Nov 2025 04:00:30 GMT", NOW + 1) == 30
    assert asked(b"Fri, 21 Nov 2025 04:00:30 GMT", NOW - 1) == 31


def test_the_first_one_that_makes_sense_counts_whatever_its_case() -> None:
    headers: Headers = ((b"Date", b"9"), (b"retry-AFTER", b"soon"), (b"RETRY-after", b"7"), (b"Retry-After", b"8"))
    assert retry_after_s(headers, NOW) == 7
    assert retry_after_s((), NOW) is None


DATE_LIKE = st.text("FriNov0123456789:,-+ GMT", max_size=40).map(str.encode)


@given(st.binary(max_size=60) | DATE_LIKE, st.integers(0, 2**53))
def test_no_value_breaks_it(value: bytes, now: int) -> None:
    found = asked(value, now)
    assert found is None or 0 <= found <= LONGEST_RETRY_AFTER_S
