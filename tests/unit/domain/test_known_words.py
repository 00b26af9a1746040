"""Texts are found again by their words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.known_words import MOST_WORDS, key_of, parts_of, words_of


def test_spacing_marks_and_case_do_not_count() -> None:
    assert key_of("Tan, Ah-Kow") == key_of("TAN  ah_kow") == "tan ah kow"
    assert key_of("李明") == "李明"
    assert key_of("•••") == ""
    assert len(key_of("x " * 99).split()) == MOST_WORDS


def test_parts_of_addresses_and_references() -> None:
    assert list(parts_of("keyring:my-entry"))[1:] == ["my-entry"]
    assert list(parts_of("https://pay.example.sg:8443/in"))[1:] == ["pay.example.sg", "8443"]
    assert "Kow" in parts_of('{"name": "C:\\\\Users\\\\Tan Ah Kow"}')


@given(st.text(max_size=80))
def test_a_text_is_among_its_own_parts_and_its_words_stand_where_they_say(text: str) -> None:
    assert next(parts_of(text)) == text
    assert all(text[start:end] == word for word, start, end in words_of(text))
