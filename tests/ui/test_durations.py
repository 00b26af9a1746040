"""Spans of time in words, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.ui.durations import exact_text, read_spans, span_text, spans_text


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 s"),
        (5, "5 s"),
        (90, "1 min 30 s"),
        (300, "5 min"),
        (5_400, "1 h 30 min"),
        (86_400, "24 h"),
        (3 * 86_400, "3 days"),
        (99_300, "27 h 35 min"),
    ],
)
def test_a_span_in_words(seconds: int, told: str) -> None:
    assert span_text(seconds) == told


def test_the_first_spans_of_many() -> None:
    assert spans_text((5, 60, 300), 2) == "5 s, 1 min …"
    assert spans_text((5, 60), 2) == "5 s, 1 min"


@given(st.lists(st.integers(0, 3 * 86_400), min_size=1, max_size=12))
def test_what_is_written_is_read_as_the_same(spans: list[int]) -> None:
    assert read_spans(", ".join(exact_text(each) for each in spans)) == tuple(spans)


@pytest.mark.parametrize("text", ["5, 300, 7200", "5 s; 5 min; 2 h", " 5 s 5 MIN 2H ", "5 s,5min,2 h"])
def test_spans_are_read_as_people_write_them(text: str) -> None:
    assert read_spans(text) == (5, 300, 7_200)


@pytest.mark.parametrize("text", ["", "soon", "5 s, then more", "-5 s", "1.5 h", "5 parsecs", "٥ s", "5 s,"])
def test_what_is_no_span_is_not_guessed_at(text: str) -> None:
    assert read_spans(text) is None


@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_refused(text: str) -> None:
    read = read_spans(text)
    assert read is None or all(each >= 0 for each in read)
