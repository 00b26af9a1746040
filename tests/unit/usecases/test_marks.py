"""A mark is believed when it is ours, whole and recent; everything else is as if it were not there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.headers import Headers
from paysg_desktop.usecases.marks import LIFETIME_S, MARK_HEADER, Marks
from tests.fakes import FakeClock

KEY = b"\x07" * 32


def marked(value: bytes, name: bytes = MARK_HEADER) -> Headers:
    return ((b"Content-Type", b"application/json"), (name, value), (b"Host", b"localhost"))


@given(st.integers(1, 2**63 - 1))
def test_a_mark_gives_its_parent_back(parent_id: int) -> None:
    marks = Marks(KEY, FakeClock())
    assert marks.read(marked(marks.make(parent_id))) == parent_id


def test_its_form() -> None:
    clock = FakeClock(1_763_697_600_000_000)
    parent, seconds, digest = Marks(KEY, clock).make(41).split(b".")
    assert (parent, seconds, len(digest)) == (b"41", b"1763697600", 32)
    assert set(digest) <= set(b"0123456789abcdef")


def test_the_case_of_the_name_does_not_matter() -> None:
    marks = Marks(KEY, FakeClock())
    assert marks.read(marked(marks.make(41), MARK_HEADER.lower())) == 41
    assert marks.read(marked(marks.make(41), MARK_HEADER.upper())) == 41


def test_a_mark_of_another_run_is_nobodys() -> None:
    clock = FakeClock()
    assert Marks(KEY, clock).read(marked(Marks(b"\x08" * 32, clock).make(41))) is None


@pytest.mark.parametrize(("seconds", "parent_id"), [(LIFETIME_S, 41), (LIFETIME_S + 1, None)])
def test_a_mark_is_good_for_ten_minutes(seconds: int, parent_id: int | None) -> None:
    clock = FakeClock()
    marks = Marks(KEY, clock)
    made = marks.make(41)
    clock.advance(seconds)
    assert marks.read(marked(made)) == parent_id


def test_a_clock_that_was_put_back_makes_no_webhook_of_a_replay() -> None:
    clock = FakeClock()
    marks = Marks(KEY, clock)
    made = marks.make(41)
    clock.advance(-5)
    assert marks.read(marked(made)) == 41


@given(st.integers(0), st.integers(0, 255))
def test_no_byte_of_it_can_be_changed(place: int, byte: int) -> None:
    marks = Marks(KEY, FakeClock())
    made = bytearray(marks.make(41))
    changed = made.copy()
    changed[place % len(made)] = byte
    assert marks.read(marked(bytes(changed))) == (41 if changed == made else None)


@pytest.mark.parametrize(
    "value",
    [b"", b"41", b"41.1763697600", b"41.1763697600.", b"41.1763697600." + b"0" * 32, b"\xff" * 50, b"1" * 10_000],
)
def test_what_somebody_else_wrote_there_is_no_mark(value: bytes) -> None:
    assert Marks(KEY, FakeClock()).read(marked(value)) is None


def test_two_marks_are_none() -> None:
    marks = Marks(KEY, FakeClock())
    assert marks.read(marked(marks.make(41)) + marked(marks.make(41))) is None


def test_a_request_without_one() -> None:
    assert Marks(KEY, FakeClock()).read(((b"Host", b"localhost"),)) is None
