"""Differing places with what stands around them, personal data masked on every side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.usecases.byte_places import AROUND, BEFORE, Body, ShownPlace, shown_places
from paysg_desktop.usecases.comparison import MASK

PERSONAL = b'{"payer_email":"priya@example.sg","n":1}'


def places(old: bytes, new: bytes, *, is_masked: bool = True) -> list[ShownPlace]:
    return list(shown_places(Body(old, is_masked=is_masked), Body(new, is_masked=is_masked)))


def text_of(place: ShownPlace) -> str:
    return "".join(side.before + side.mark + side.after for side in (place.old, place.new))


def test_what_stands_around_a_place() -> None:
    (place,) = places(b"a" * 100 + b":1:" + b"b" * 100, b"a" * 100 + b":2:" + b"b" * 100)
    assert (place.old.mark, place.new.mark) == ("1", "2")
    assert place.old.before == "…" + "a" * (BEFORE - 1) + ":"
    assert place.new.after == ":" + "b" * (AROUND - BEFORE - 2) + "…"
    assert not place.is_hidden


def test_personal_data_beside_a_place_is_masked() -> None:
    (place,) = places(PERSONAL, PERSONAL.replace(b'"n":1', b'"n":2'))
    assert "priya" not in text_of(place)
    assert MASK in place.old.before
    assert not place.is_hidden


@pytest.mark.parametrize("other", [b"pria", b"priyaa", b"", b"x" * 100])
def test_personal_data_that_differs_is_masked_as_a_whole(other: bytes) -> None:
    (place,) = places(PERSONAL, PERSONAL.replace(b"priya", other))
    assert (place.old.mark, place.new.mark, place.is_hidden) == (MASK, MASK, True)
    assert "example.sg" not in text_of(place)
    (shown,) = places(PERSONAL, PERSONAL.replace(b"priya", other), is_masked=False)
    assert "priya@example.sg" in shown.old.mark + shown.old.after
    assert not shown.is_hidden


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_no_piece_of_a_personal_value_is_shown(one: bytes, other: bytes) -> None:
    value = b'"payer_identifier":"S1234567A"'
    for old, new in ((value + one, other + value), (one + value + other, one), (b"{" + value, b"[" + value + one)):
        for place in places(old, new):
            assert "S1234567A" not in text_of(place)
