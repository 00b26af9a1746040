"""Amounts and times as banks and spreadsheets write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.money import LARGEST_MINOR
from paysg_desktop.domain.times import SINGAPORE, from_datetime
from paysg_desktop.providers.report_values import (
    ValueProblem,
    due_text,
    is_day_or_month_first,
    is_month_first,
    is_rounded,
    minor_of,
    moment_of,
    plain,
)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("12.30", 1230), ("12.3", 1230), ("12", 1200), ("12.", 1200), (".5", 50), ("0", 0), ("12.300", 1230),
        ("1,234.50", 123450), ("1,234,567.89", 123456789), ("S$12.30", 1230), ("$12.30", 1230), ("s$ 12.30", 1230),
        ("SGD 12.30", 1230), ("12.30 SGD", 1230), ("-12.30", -1230), ("−12.30", -1230), ("(12.30)", -1230),
        ("-$12.30", -1230), ("$-12.30", -1230), ("12.30-", -1230), ("12.30 DR", -1230), ("12.30 Cr", 1230),
        ("+12.30", 1230),
    ],
)  # fmt: skip
def test_amounts_are_exact(cell: str, expected: int) -> None:
    assert minor_of(cell) == expected


@pytest.mark.parametrize(
    "cell",
    [
        "", "$", "-", ".", "12.345", "12,30", "1.234,50", "1,23,456.00", "1,2345.00", "1.2E+3", "(12.30", "12.30)",
        "(-1.00)", "- -1", "१२.३०", "12 30", "0x10", "NaN", "US$12.30", "12.30 USD", "R12.30", "12.30 DR-",
        "1234567890.01", "99999999999999999999",
    ],
)  # fmt: skip
def test_what_is_not_exactly_an_amount_is_refused(cell: str) -> None:
    with pytest.raises(ValueProblem):
        minor_of(cell)


def test_amounts_of_other_currencies() -> None:
    assert minor_of("R12.30", "ZAR") == 1230
    assert minor_of("US$12.30", "USD") == minor_of("12.30 USD", "USD") == 1230
    assert minor_of("1,200", "JPY") == 1200
    with pytest.raises(ValueProblem, match="another currency than JPY"):
        minor_of("S$12", "JPY")


def dollars(minor: int, form: str) -> str:
    """An amount written in one of the forms that are met."""
    sign, (whole, cents) = "-" if minor < 0 else "", divmod(abs(minor), 100)
    return {
        "plain": f"{sign}{whole}.{cents:02d}",
        "grouped": f"{sign}{whole:,}.{cents:02d}",
        "symbol": f"{sign}S${whole:,}.{cents:02d}",
        "brackets": f"({whole}.{cents:02d})" if minor < 0 else f"{whole}.{cents:02d}",
        "code": f"SGD {sign}{whole}.{cents:02d}0",
    }[form]


@given(
    st.integers(-LARGEST_MINOR, LARGEST_MINOR), st.sampled_from(["plain", "grouped", "symbol", "brackets", "code"])
)
def test_every_amount_comes_back(minor: int, form: str) -> None:
    assert minor_of(dollars(minor, form)) == minor


def at(*parts: int) -> int:
    return from_datetime(datetime(*parts, tzinfo=SINGAPORE))  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2023-12-31T14:05:33.123+08:00", at(2023, 12, 31, 14, 5, 33, 123_000)),
        ("2023-12-31T06:05:00Z", at(2023, 12, 31, 14, 5)),
        ("2023-12-31T14:05:00", at(2023, 12, 31, 14, 5)),
        ("2023-12-31 14:05", at(2023, 12, 31, 14, 5)),
        ("2023-12-31", at(2023, 12, 31)),
        ("2023/12/31", at(2023, 12, 31)),
        ("31-Dec-2023", at(2023, 12, 31)),
        ("31-Dec-23", at(2023, 12, 31)),
        ("31 December 2023, 2:05 PM", at(2023, 12, 31, 14, 5)),
        ("31 Dec 2023 12:05 am", at(2023, 12, 31, 0, 5)),
        ("30-Sept-2023", at(2023, 9, 30)),
        ("Sun, 31 Dec 2023 14:05:00", at(2023, 12, 31, 14, 5)),
        ("Dec 31, 2023", at(2023, 12, 31)),
        ("31/12/2023 14:05", at(2023, 12, 31, 14, 5)),
        ("3/4/2023", at(2023, 4, 3)),
        ("31.12.2023 14:05:33.5", at(2023, 12, 31, 14, 5, 33, 500_000)),
        ("2023-12-31 14:05 SGT", at(2023, 12, 31, 14, 5)),
        ("2023-12-31 14:05 (GMT+8)", at(2023, 12, 31, 14, 5)),
    ],
)
def test_times_as_spreadsheets_write_them(cell: str, expected: int) -> None:
    assert moment_of(cell) == expected


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("12/31/2023", "day first"), ("31/02/2023", "calendar"), ("45291.58", "format"), ("45291", "format"),
        ("31-Foo-2023", "month"), ("yesterday", "no date"), ("2023-12-31 25:00", "time of day"),
        ("2023-12-31 13:05 PM", "time of day"), ("2023-12-31 14:05 +05:00", "time of day"), ("1/1/1823", "year"),
        ("", "no date"),
    ],
)  # fmt: skip
def test_times_that_nobody_can_tell(cell: str, told: str) -> None:
    with pytest.raises(ValueProblem, match=told):
        moment_of(cell)


def test_no_problem_repeats_the_value() -> None:
    for cell in ("S1234567D", "99/99/secret", "12.3456789"):
        for read in (minor_of, moment_of):
            with pytest.raises(ValueProblem) as problem:
                read(cell)
            assert cell not in str(problem.value)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2199, 12, 31)))  # noqa: DTZ001 - the zone is added below
def test_every_moment_comes_back_in_each_form(moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0, tzinfo=SINGAPORE)
    for form in ("%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M", "%d-%b-%Y %I:%M %p", "%d.%m.%Y, %H:%M", "%d %B %Y %H:%M:%S"):
        assert moment_of(moment.strftime(form)) == from_datetime(moment), form


def test_what_a_date_shows_of_its_order() -> None:
    assert is_month_first("12/31/2023 10:00")
    assert not is_month_first("31/12/2023")
    assert not is_month_first("2023-12-31")
    assert is_day_or_month_first("01/02/2023 10:00")
    assert not is_day_or_month_first("2023-12-31")


def test_small_readings() -> None:
    assert plain('="0012"') == "0012"
    assert plain("a\u00a0 b\nc") == "a b c"
    assert is_rounded("1.23457E+11")
    assert not is_rounded("INV1E5x")
    assert due_text("2026-12-01") == due_text("1/12/2026") == "01-Dec-2026"
    assert due_text("end of month") == "end of month"
