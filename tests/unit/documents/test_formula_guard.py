"""Foreign text in a file that a spreadsheet opens: never a formula, and restored exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.documents.formula_guard import guarded, is_formula_like, unguarded
from tests.unit.documents.cells import FORMULAS, GENERATED, HARMLESS, NAUGHTY

ALPHABET = "=+-@';\t\r\n \"a1\u200b\u3000\uff1d\ufeff"


@pytest.mark.parametrize("text", FORMULAS + GENERATED)
def test_what_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert is_formula_like(text)
    assert guarded(text) != text
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_is_left_alone(text: str) -> None:
    assert not is_formula_like(text)
    assert guarded(text) == text
    assert unguarded(text) == text


@pytest.mark.parametrize("text", NAUGHTY)
def test_anything_odd_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_every_piece_that_a_semicolon_could_cut_off_is_guarded() -> None:
    assert guarded("=a;=b;c;-d") == "'=a;'=b;c;'-d"
    assert guarded("\t=1") == "'\t'=1"


@given(st.text(ALPHABET, max_size=12))
def test_guarding_is_undone_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
def test_any_text_is_restored(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(ALPHABET, max_size=12))
def test_no_piece_begins_as_a_formula_afterwards(text: str) -> None:
    """By a reading of its own: cut where any spreadsheet may cut, drop what it may drop, look at what is left."""
    safe = guarded(text)
    for piece in safe.replace("\t", ";").replace("\r", ";").replace("\n", ";").split(";"):
        left = piece.lstrip(' "\u200b\u3000\ufeff')
        assert not left.startswith(("=", "+", "-", "@", "\uff1d"))
    assert not safe.startswith(("\t", "\r", "\n"))


def test_half_characters_are_replaced() -> None:
    assert guarded("a\ud800b") == "a\ufffdb"
