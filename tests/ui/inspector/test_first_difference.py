"""Where two bodies begin to differ, and nothing personal beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.ui.inspector.first_difference import BEFORE, TOGETHER, Difference, first_difference

PERSONAL = b'{"payer_email":"priya@example.sg","n":1}'


def difference(received: bytes, signed: bytes, *, is_revealed: bool = False) -> Difference:
    found = first_difference(received, signed, is_revealed=is_revealed)
    assert found is not None
    return found


def test_a_blank_is_a_dot_that_can_be_seen() -> None:
    found = difference(b'{"id": "evt_1", "n": 1}', b'{"id":"evt_1","n":1}')
    assert found.position == 6
    assert (found.received.before, found.received.mark, found.received.after) == (
        '{"id":',
        "·",
        '"evt_1",·"n":·1}',
    )
    assert (found.signed.before, found.signed.mark, found.signed.after) == ('{"id":', '"', 'evt_1","n":1}')


def test_equal_bodies_do_not_differ() -> None:
    assert first_difference(b"same", b"same", is_revealed=False) is None


@pytest.mark.parametrize(("received", "signed", "mark"), [(b"{}\n", b"{}", "␊"), (b"{}", b"{}\n", "")])
def test_one_that_ends_earlier(received: bytes, signed: bytes, mark: str) -> None:
    found = difference(received, signed)
    assert (found.position, found.received.before, found.received.mark) == (2, "{}", mark)


def test_only_the_neighbourhood_is_shown() -> None:
    found = difference(b"a" * 500 + b"1" + b"b" * 500, b"a" * 500 + b"2" + b"b" * 500)
    assert found.position == 500
    assert found.received.before == "…" + "a" * BEFORE
    assert found.signed.after == "b" * (TOGETHER - BEFORE - 1) + "…"


def test_a_character_of_several_bytes_is_shown_whole() -> None:
    found = difference("付款é".encode(), "付款è".encode())
    assert (found.received.mark, found.signed.mark) == ("é", "è")


def test_bytes_that_are_no_text_are_marked() -> None:
    assert difference(b"\x1f\x8b\x08", b'{"a":1}').received.mark == "␟"
    assert difference(b"a\xff", b"ab").received.mark == "⟦FF⟧"


def test_personal_data_is_masked_before_after_and_at_the_place() -> None:
    beside = difference(PERSONAL, PERSONAL.replace(b'"n":1', b'"n":2'))
    assert "priya" not in beside.received.before
    assert not beside.is_hidden
    ahead = difference(b" " + PERSONAL, PERSONAL)
    assert "priya" not in ahead.received.after + ahead.signed.after
    inside = difference(PERSONAL, PERSONAL.replace(b"priya", b"pryia"))
    assert inside.is_hidden
    assert inside.received.mark == '"p•••@example.sg"'
    shown = difference(PERSONAL, PERSONAL.replace(b"priya", b"pryia"), is_revealed=True)
    assert (shown.received.mark, shown.signed.mark, shown.is_hidden) == ("i", "y", False)


@given(st.binary(max_size=200), st.binary(max_size=200), st.booleans())
def test_nothing_raises_and_the_place_is_right(received: bytes, signed: bytes, is_revealed: bool) -> None:
    found = first_difference(received, signed, is_revealed=is_revealed)
    if found is None:
        assert received == signed
        return
    place = found.position
    assert received[:place] == signed[:place]
    assert received[place : place + 1] != signed[place : place + 1]
