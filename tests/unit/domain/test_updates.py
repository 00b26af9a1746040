"""Which version is above which, and when the feed is asked again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop import __version__
from paysg_desktop.domain.updates import ASK_EVERY_US, is_due, is_newer, is_plain

NUMBERS = st.tuples(*[st.integers(0, 999)] * 3)


@pytest.mark.parametrize(
    ("offered", "own"),
    [
        ("0.2.0", "0.1.0"),
        ("0.1.1", "0.1"),
        ("1.10", "1.9.9"),
        ("0.1.0", "0.1.0rc1"),
        ("0.1.0", "0.1.0.dev3"),
        ("0.1.1", "0.1.0+g1a2b3c4"),
        ("2.0", "1.0"),
    ],
)
def test_higher_versions_are_newer(offered: str, own: str) -> None:
    assert is_newer(offered, own)


@pytest.mark.parametrize(
    ("offered", "own"),
    [
        ("0.1.0", "0.1.0"),
        ("0.1", "0.1.0"),
        ("0.0.9", "0.1.0"),
        ("0.1.0rc2", "0.1.0rc1"),
        ("1.0", "unknown"),
        ("1.0", "0.1.0 (patched)"),
        ("v2.0", "0.1.0"),
        ("2", "0.1.0"),
        ("", "0.1.0"),
        ("9.9.9.9.9", "0.1.0"),
        ("1.0\n", "0.1.0"),
        ("١.٠", "0.1.0"),
        ("9999999.0", "0.1.0"),
    ],
)
def test_lower_and_malformed_versions_say_nothing(offered: str, own: str) -> None:
    assert not is_newer(offered, own)


@given(NUMBERS, NUMBERS)
def test_the_order_is_that_of_the_numbers(one: tuple[int, ...], other: tuple[int, ...]) -> None:
    assert is_newer(".".join(map(str, one)), ".".join(map(str, other))) is (one > other)


def test_this_program_has_a_version_that_can_be_compared() -> None:
    assert is_newer("999.0", __version__)
    assert is_plain("1.2.3")
    assert not is_plain("1.2.3-beta")


def test_it_is_asked_once_a_day() -> None:
    assert is_due(None, 5)
    assert not is_due(1_000, 1_000 + ASK_EVERY_US - 1)
    assert is_due(1_000, 1_000 + ASK_EVERY_US)
    assert is_due(1_000, 999), "the clock was put back"
