"""Strings written otherwise, and what must not be touched in them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.signatures.doctor import json_strings

tricky = st.text(st.sampled_from("\\/u0026dDbB83eE\"&<>'\u2028é😀"), max_size=20)


def document(text: str) -> str:
    return json.dumps({text: [text]}, ensure_ascii=False)


@pytest.mark.parametrize(("cause", "form", "rewrite"), json_strings.FORMS)
@given(text=tricky)
def test_no_form_changes_what_a_string_means(cause: str, form: str, rewrite: Any, text: str) -> None:
    written = document(text)
    assert json.loads(rewrite(written)) == {text: [text]}, (cause, form)
    assert json.loads(rewrite(json_strings.escaped(written))) == {text: [text]}
    assert json.loads(rewrite(json_strings.slashes(written))) == {text: [text]}


@given(tricky)
def test_every_form_can_be_taken_back(text: str) -> None:
    written = document(text)
    assert json_strings.unescaped(json_strings.escaped(written)) == written
    assert json_strings.unescaped(json_strings.escaped(written, is_upper=True)) == written
    assert json_strings.no_slashes(json_strings.slashes(written)) == written
    assert json_strings.no_html(json_strings.html("&<>'")(written)) == written


@pytest.mark.parametrize("text", [r'"\\/"', r'"\\u0026"', r'"\ud83dx\ude00"', r'"\ud83d\ud83d"'])
def test_what_only_looks_like_an_escape_stays(text: str) -> None:
    assert json_strings.no_slashes(text) == text
    assert json_strings.no_html(text) == text
    assert json_strings.unescaped(text) == text


def test_slashes_are_marked_once() -> None:
    assert json_strings.slashes('"a/b\\/c"') == '"a\\/b\\/c"'
