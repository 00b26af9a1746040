"""Captures made up by hypothesis, of what a receiver here takes."""

from __future__ import annotations

import string

from hypothesis import strategies as st

from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.times import LATEST

METHODS = st.sampled_from(["POST", "PUT", "GET", "M-SEARCH"])
NAMES = st.text(string.ascii_letters + string.digits + "-_!", min_size=1, max_size=12).map(str.encode)
VALUES = st.binary(max_size=20).map(lambda value: bytes(each for each in value if 32 <= each != 127).strip(b" "))
HEADERS = st.lists(st.tuples(NAMES, VALUES), max_size=5).map(tuple)
BODIES = st.binary(max_size=60) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
PATHS = st.text(string.ascii_letters + string.digits + "/?=&%.-_~", max_size=20).map(lambda path: f"/{path}")
TIMES = st.integers(1, LATEST)
STATUSES = st.none() | st.integers(100, 599)
MICROS = st.none() | st.integers(0, 10**9)

WHOLE = st.builds(
    Capture, METHODS, PATHS, HEADERS, BODIES, at=TIMES, status=STATUSES, took_us=MICROS
)  # fmt: skip
