from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain import times

SECOND = 1_000_000


@given(st.datetimes(datetime(1970, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)))  # noqa: DTZ001 - zone given
def test_a_moment_comes_back_from_text_and_from_datetime(moment: datetime) -> None:
    micros = times.from_datetime(moment)
    assert times.to_datetime(micros) == moment
    assert times.parse_iso(times.iso_utc(micros)) == micros
    assert times.parse_iso(moment.astimezone(times.SINGAPORE).isoformat()) == micros


@pytest.mark.parametrize(
    ("text", "micros"),
    [
        ("2023-10-02T16:17:08.210+08:00", 1_696_234_628_210_000),
        ("2023-10-02T08:17:08.21Z", 1_696_234_628_210_000),
        ("2023-10-02 08:17:08,210z", 1_696_234_628_210_000),
        ("2023-10-02T03:47:08.210123999-0430", 1_696_234_628_210_123),
        ("2023-10-02T16:17+08", 1_696_234_620_000_000),
        ("1970-01-01T00:00:00Z", 0),
        ("2024-02-29T00:00:00Z", 1_709_164_800_000_000),
    ],
)
def test_iso_texts(text: str, micros: int) -> None:
    assert times.parse_iso(text) == micros


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2023-10-02",
        "2023-10-02T16:17:08",
        "2023-02-29T00:00:00Z",
        "2023-13-01T00:00:00Z",
        "2023-10-02T24:00:00Z",
        "2023-10-02T23:59:60Z",
        "2023-10-02T16:17:08+99:00",
        "2023-10-02T16:17:08.Z",
        "２０２３-10-02T16:17:08Z",
        "2023-10-02T16:17:08Z\n",
        "0000-01-01T00:00:00Z",
    ],
)
def test_other_texts_are_no_times(text: str) -> None:
    assert times.parse_iso(text) is None


@pytest.mark.parametrize(
    ("number", "micros"),
    [
        (0, 0),
        (1_696_234_628, 1_696_234_628 * SECOND),
        (1_696_234_628_210, 1_696_234_628_210_000),
        (10**11 - 1, (10**11 - 1) * SECOND),
        (10**11, 10**8 * SECOND),
        (-1, None),
        (10**30, None),
        (253_402_214_399_999, 253_402_214_399_999_000),
        (253_402_214_400_000, None),
    ],
)
def test_digits_are_seconds_or_milliseconds_by_their_size(number: int, micros: int | None) -> None:
    assert times.parse_epoch(number) == micros


def test_a_day_begins_at_midnight_in_singapore() -> None:
    start = times.day_start("2026-11-21")
    assert times.iso_utc(start) == "2026-11-20T16:00:00.000000Z"
    assert times.singapore_day(start) == "2026-11-21"
    assert times.singapore_day(start - 1) == "2026-11-20"
    with pytest.raises(ValueError, match="isoformat"):
        times.day_start("21 November")


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+08:00", "9999-12-31T23:00:00Z", "1969-12-31T23:59:59Z"])
def test_times_that_no_zone_could_show_are_none(text: str) -> None:
    assert times.parse_iso(text) is None


@given(
    st.text(alphabet="0123456789-T:+.Z", min_size=20, max_size=29)
    | st.datetimes(timezones=st.timezones()).map(str)
)
def test_whatever_is_read_as_a_time_can_be_shown(text: str) -> None:
    micros = times.parse_iso(text)
    if micros is not None:
        assert times.iso_utc(micros)
        assert times.singapore_day(micros)
