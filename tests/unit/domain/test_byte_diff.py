"""Where bytes differ: every place, only the places, in bounded time."""

from __future__ import annotations

import json
import random
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.byte_diff import LONGEST_WHOLE, MOST_PLACES, Place, common_length, differing
from paysg_desktop.domain.header_diff import header_changes
from paysg_desktop.domain.json_diff import ChangeKind

TEXT = st.text(st.sampled_from('{}[]",: \n\\ab01é付'), max_size=60).map(lambda text: text.encode())
BYTES = st.binary(max_size=80) | TEXT


def pieces(old: bytes, new: bytes) -> list[tuple[bytes, bytes]]:
    found = checked(old, new)
    return [(old[each.old_start : each.old_end], new[each.new_start : each.new_end]) for each in found]


def checked(old: bytes, new: bytes) -> tuple[Place, ...]:
    """The places, which replaced in the old bytes give the new ones, in order and apart from each other."""
    places = differing(old, new)
    made, old_at, new_at = b"", 0, 0
    for number, place in enumerate(places):
        equal = old[old_at : place.old_start]
        assert equal == new[new_at : place.new_start]
        assert equal or number == 0, "two places that touch are one"
        assert old[place.old_start : place.old_end] != new[place.new_start : place.new_end]
        made += equal + new[place.new_start : place.new_end]
        old_at, new_at = place.old_end, place.new_end
    assert made + old[old_at:] == new
    return places


@given(BYTES, BYTES)
def test_the_places_make_the_new_bytes_of_the_old_ones(old: bytes, new: bytes) -> None:
    assert bool(checked(old, new)) is (old != new)


@given(TEXT, st.integers(0, 60), TEXT)
def test_no_place_cuts_a_character(old: bytes, position: int, inserted: bytes) -> None:
    text = old.decode()
    new = (text[:position] + inserted.decode() + text[position + 2 :]).encode()
    for place in checked(old, new):
        old[place.old_start : place.old_end].decode()
        new[place.new_start : place.new_end].decode()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b'{"a": 1, "b": 2}', b'{"a":1,"b":2}', [(b" ", b""), (b" ", b""), (b" ", b"")]),
        (b'{"a":1,"b":2,"c":3}', b'{"c":3,"a":1,"b":2}', [(b"", b'"c":3,'), (b',"c":3', b"")]),
        (b'{"a":"\\u0041b"}', b'{"a":"Ab"}', [(b'"\\u0041b"', b'"Ab"')]),
        (b'{"amount":124000,"x":1}', b'{"amount":125000,"x":1}', [(b"124000", b"125000")]),
        (b"{}\n", b"{}", [(b"\n", b"")]),
        (b"{}\r\n[]\r\n", b"{}\n[]\n", [(b"\r\n", b"\n"), (b"\r\n", b"\n")]),
        (b"\xef\xbb\xbf{}", b"{}", [(b"\xef\xbb\xbf", b"")]),
        (b"", b"x", [(b"", b"x")]),
        (b"same", b"same", []),
    ],
)
def test_what_is_told(old: bytes, new: bytes, expected: list[tuple[bytes, bytes]]) -> None:
    assert pieces(old, new) == expected


def test_a_long_text_is_told_by_what_differs_in_it() -> None:
    start, end = b'"' + b"a" * LONGEST_WHOLE, b"b" * LONGEST_WHOLE + b'"'
    assert pieces(start + b"1" + end, start + b"2" + end) == [(b"1", b"2")]
    assert pieces(start + "é".encode() + end, start + "è".encode() + end) == [("é".encode(), "è".encode())]


def test_places_are_bounded() -> None:
    old = b"".join(b"line %d\n" % number for number in range(3 * MOST_PLACES))
    places = checked(old, old.replace(b"0\n", b"zero\n").replace(b"5\n", b"five\n").replace(b"line", b"row"))
    assert len(places) == MOST_PLACES


@lru_cache(1)
def bodies() -> dict[str, tuple[bytes, bytes]]:
    dice = random.Random(7)
    size = 1 << 20
    rows = [{"id": number, "n": dice.random(), "x": "y" * 100} for number in range(6_500)]
    return {
        "noise": (dice.randbytes(size), dice.randbytes(size)),
        "line ends": (b"\n" * size, b"\r" * size),
        "few letters": tuple(bytes(dice.choices(b"ab \n", k=size)) for _ in range(2)),  # type: ignore[dict-item]
        "white space": (json.dumps(rows).encode(), json.dumps(rows, separators=(",", ":")).encode()),
        "pretty": (json.dumps(rows, indent=1).encode(), json.dumps(rows[::-1], indent=1).encode()),
        "quotes": (b'"' * size, b'"\\' * (size // 2)),
    }


@pytest.mark.parametrize("name", bodies())
def test_of_two_bodies_of_a_mebibyte_so_many_places_are_shown(name: str) -> None:
    old, new = bodies()[name]
    places = differing(old, new)
    assert 1 <= len(places) <= MOST_PLACES


@given(st.binary(max_size=20), st.binary(max_size=20))
def test_common_length(one: bytes, other: bytes) -> None:
    length = common_length(one, other)
    assert one[:length] == other[:length]
    assert one[length : length + 1] != other[length : length + 1] or length == len(one) == len(other)


def test_headers_by_name() -> None:
    old = (
        (b"Host", b"a"),
        (b"X-Two", b"1"),
        (b"x-two", b"2"),
        (b"Gone", b"1"),
        (b"content-type", b"j"),
        (b"K", b"1"),
    )
    new = (
        (b"X-Two", b"2"),
        (b"X-Two", b"1"),
        (b"Content-Type", b"j"),
        (b"New", b""),
        (b"k", b"2"),
        (b"Host", b"a"),
    )
    changes = header_changes(old, new)
    assert [(each.kind, each.name) for each in changes] == [
        (ChangeKind.MOVED, b"X-Two"),
        (ChangeKind.REMOVED, b"Gone"),
        (ChangeKind.REWRITTEN, b"Content-Type"),
        (ChangeKind.CHANGED, b"k"),
        (ChangeKind.ADDED, b"New"),
    ]
    assert (changes[0].before, changes[0].after) == ((b"1", b"2"), (b"2", b"1"))
    assert (changes[4].before, changes[4].after) == ((), (b"",))
    assert header_changes(old, old) == ()


def test_one_more_header_of_a_name_is_a_change() -> None:
    (change,) = header_changes(((b"A", b"1"),), ((b"a", b"1"), (b"A", b"1")))
    assert (change.kind, change.after) == (ChangeKind.CHANGED, (b"1", b"1"))
