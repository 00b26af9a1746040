"""Periods of whole Singapore days, and what people type for them."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.times import day_start
from paysg_desktop.ui.periods import (
    CUSTOM,
    LAST_7_DAYS,
    LAST_MONTH,
    THIS_MONTH,
    Period,
    moment_field_text,
    months_text,
    named_period,
    read_day,
    read_moment,
)
from tests.builders import DAY, NOON, SECOND


@pytest.mark.parametrize(
    ("name", "period"),
    [
        (THIS_MONTH, Period("2025-11-01", "2025-11-30")),
        (LAST_MONTH, Period("2025-10-01", "2025-10-31")),
        (LAST_7_DAYS, Period("2025-11-15", "2025-11-21")),
    ],
)
def test_a_period_has_a_name(name: str, period: Period) -> None:
    assert named_period(name, NOON) == period


def test_a_period_goes_by_singapores_days() -> None:
    just_after_midnight = day_start("2026-01-01") + SECOND
    assert named_period(THIS_MONTH, just_after_midnight).first == "2026-01-01"
    assert named_period(LAST_MONTH, just_after_midnight - 2 * SECOND) == Period("2025-11-01", "2025-11-30")


def test_a_period_ends_with_its_last_day() -> None:
    period = Period("2025-11-21", "2025-11-21")
    assert (period.start, period.end) == (day_start("2025-11-21"), day_start("2025-11-21") + DAY)


def test_days_of_ones_own_have_no_name() -> None:
    with pytest.raises(ValueError, match=CUSTOM):
        named_period(CUSTOM, NOON)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-31", "2026-01-31"),
        (" 31/1/2026 ", "2026-01-31"),
        ("31.1.2026", "2026-01-31"),
        ("1-2-2026", "2026-02-01"),
        ("2026-02-30", None),
        ("31 Jan 2026", None),
        ("0001-01-01", None),
        ("２０２６-01-31", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_type_it(text: str, day: str | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2025-11-21 12:00", NOON),
        ("21/11/2025 12:00:05", NOON + 5 * SECOND),
        ("2025-11-21T12:00", NOON),
        ("2025-11-21", NOON - DAY // 2),
        ("2025-11-21 24:00", None),
        ("2025-11-21 12", None),
        ("2025-11-21 12:60", None),
        ("yesterday", None),
    ],
)
def test_a_moment_is_read_as_people_type_it(text: str, at: int | None) -> None:
    assert read_moment(text) == at


def test_what_stands_in_the_field_is_read_again() -> None:
    assert moment_field_text(NOON + SECOND) == "2025-11-21 12:00:01"
    assert read_moment(moment_field_text(NOON + SECOND)) == NOON + SECOND


def test_a_month_is_called_by_its_name() -> None:
    assert months_text(Period("2025-11-01", "2025-11-30")) == "November 2025"
    assert months_text(Period("2025-10-01", "2025-11-30")) == "1 Oct 2025 to 30 Nov 2025"
