from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.times import iso_utc, singapore_day
from paysg_desktop.signatures.time_text import read_time, within_range


@pytest.mark.parametrize(
    ("text", "micros"),
    [
        ("0", 0),
        ("001696234628", 1_696_234_628_000_000),
        ("1696234628210", 1_696_234_628_210_000),
        ("2023-10-02T16:17:08.210+08:00", 1_696_234_628_210_000),
        ("", None),
        ("-1", None),
        ("1.5", None),
        ("٣", None),
        ("1" * 21, None),
        ("1969-12-31T23:59:59Z", None),
        ("9999-12-31T12:00:00Z", None),
    ],
)
def test_times(text: str, micros: int | None) -> None:
    assert read_time(text) == micros


@given(st.integers() | st.integers(253_402_214_000_000_000, 253_402_400_000_000_000))
def test_what_is_within_range_can_be_shown(micros: int) -> None:
    kept = within_range(micros)
    if kept is not None:
        assert iso_utc(kept).endswith("Z")
        assert len(singapore_day(kept)) == 10
