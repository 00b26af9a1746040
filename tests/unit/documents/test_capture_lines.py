"""Our own lines are exact to the byte, and what is none of them is told."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.documents.capture_lines import (
    MARK,
    capture_line,
    is_capture_line,
    read_capture_lines,
    write_capture_lines,
)
from paysg_desktop.domain.capture import Capture
from tests.unit.documents.capture_values import BODIES, HEADERS, WHOLE

LINE = capture_line(Capture("POST", "/h/1", ((b"A", b"b"),), b"{}", at=1), {})


def one(**changes: Any) -> Capture:
    told = {name: value for name, value in (LINE | changes).items() if value is not None}
    (found,) = read_capture_lines(json.dumps(told))
    return found


@given(
    st.lists(
        st.builds(
            lambda capture, at, headers, body: replace(capture, at=at, answer_headers=headers, answer_body=body),
            WHOLE,
            st.none() | st.integers(0, 10**15),
            HEADERS,
            BODIES,
        ),
        max_size=4,
    )
)
def test_a_round_trip_is_exact(captures: list[Capture]) -> None:
    file = io.BytesIO()
    assert write_capture_lines(file, [(each, {"delivery": 7}) for each in captures]) == len(captures)
    text = file.getvalue().decode("ascii")
    assert [replace(each, place="") for each in read_capture_lines(text)] == captures
    assert [each.place for each in read_capture_lines(text)] == [f"line {n + 1}" for n in range(len(captures))]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({MARK: 2}, "newer"),
        ({"method": None}, "no method"),
        ({"headers": [["A"]]}, "pairs"),
        ({"headers": [["A", "李"]]}, "pairs"),
        ({"headers": 7}, "pairs"),
        ({"headers": [["A:", "b"]]}, "no header has"),
        ({"body": 7}, "`body`"),
        ({"body": "a", "body_base64": "YQ=="}, "`body`"),
        ({"body_base64": "!", "body": None}, "base64"),
        ({"at": "noon"}, "time"),
        ({"at": 5}, "time"),
        ({"status": True}, "`status`"),
        ({"took_us": -1}, "`took_us`"),
        ({"url": "/a b"}, "URL"),
    ],
)
def test_a_line_that_is_not_right_says_why(changes: dict[str, Any], said: str) -> None:
    found = one(**changes)
    assert found.problem is not None
    assert said in found.problem


def test_empty_lines_are_passed_over_and_bad_ones_told() -> None:
    text = "\n".join(["", json.dumps(LINE), "  ", "{", "[]", json.dumps(LINE)])
    found = list(read_capture_lines(text))
    assert [(each.place, each.problem is None) for each in found] == [
        ("line 2", True), ("line 4", False), ("line 5", False), ("line 6", True),
    ]  # fmt: skip


def test_what_is_a_line_of_ours() -> None:
    assert is_capture_line(LINE)
    assert not is_capture_line([LINE])
    assert not is_capture_line({"at": "x"})
