from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.tunnel.lines import LONGEST_LINE, Lines


def fed(*pieces: bytes) -> list[str]:
    lines = Lines()
    found = [line for piece in pieces for line in lines.feed(piece)]
    return found + lines.end()


def test_lines_end_at_either_character_and_empty_ones_are_left_out() -> None:
    assert fed(b"one\r\ntwo\rthr", b"ee\n\n\nfour") == ["one", "two", "three", "four"]


def test_a_line_is_not_told_before_it_ends() -> None:
    lines = Lines()
    assert lines.feed(b"https://exam") == []
    assert lines.feed(b"ple.com\n") == ["https://example.com"]
    assert lines.end() == []


def test_a_long_line_is_cut_and_the_next_one_is_whole() -> None:
    first, second = fed(b"x" * 100_000, b"y" * 100_000 + b"\nnext\n")
    assert first == "x" * LONGEST_LINE
    assert second == "next"


def test_what_is_no_utf_8_becomes_marks() -> None:
    assert fed(b"caf\xe9 \xff\n") == ["caf\ufffd \ufffd"]


@given(st.binary(max_size=400), st.lists(st.integers(0, 400), max_size=8))
def test_how_the_bytes_were_cut_changes_nothing(data: bytes, cuts: list[int]) -> None:
    places = [0, *sorted(min(each, len(data)) for each in cuts), len(data)]
    pieces = [data[start:end] for start, end in pairwise(places)]
    assert fed(*pieces) == fed(data)


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", codec="utf-8"), min_size=1, max_size=50)))
def test_what_was_printed_is_what_is_told(printed: list[str]) -> None:
    assert fed("".join(f"{line}\n" for line in printed).encode()) == printed
