"""JSON written otherwise, token by token."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.signatures.doctor import json_strings, json_text

values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=10,
)


def compact(text: bytes) -> tuple[str, ...]:
    document = json_text.read(text)
    assert document is not None
    return document.compact


@given(values)
def test_layouts_are_those_of_the_standard_library(value: Any) -> None:
    body = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if json_text.read(body) is None:
        return  # a lone surrogate is no UTF-8
    tokens = compact(body)
    assert json_text.indented(tokens, "  ") == json.dumps(value, ensure_ascii=False, indent=2)
    assert json_text.indented(tokens, "\t") == json.dumps(value, ensure_ascii=False, indent="\t")
    assert json_text.spaced(tokens, ", ", ": ") == json.dumps(value, ensure_ascii=False)
    assert "".join(tokens) == json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    by_key = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert "".join(json_text.keys_sorted(tokens)) == by_key
    assert json_strings.escaped("".join(tokens)) == json.dumps(value, separators=(",", ":"))


def test_a_number_that_javascript_cannot_hold_stays() -> None:
    tokens = compact(b'{"a":1e400,"b":1.50}')
    assert not json_text.can_hold_numbers(tokens)
    assert json_text.numbers_as_javascript(tokens) == '{"a":1e400,"b":1.5}'


def test_numbers_and_escapes_stay_as_they_are() -> None:
    body = b'{ "a" : 1.50 , "b" : "\\u0041\\/" , "c" : 1E3 }'
    assert "".join(compact(body)) == '{"a":1.50,"b":"\\u0041\\/","c":1E3}'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[1,]",
        b"\xff",
        b"[" * 100 + b"]" * 100,
        b"\xef\xbb\xbf{}",
        b"nope",
        b'[{"a":NaN},1]',
        b"-Infinity",
    ],
)
def test_what_is_no_json_gives_nothing(body: bytes) -> None:
    assert json_text.read(body) is None


def test_members_are_found_by_their_path() -> None:
    tokens = compact(b'{"data":{"object":{"x":[1,{"y":2}]},"n":1},"data2":"}"}')
    assert "".join(json_text.member(tokens, "data", "object") or ()) == '{"x":[1,{"y":2}]}'
    assert "".join(json_text.member(tokens, "data2") or ()) == '"}"'
    assert json_text.member(tokens, "data", "nobody") is None
    assert json_text.member(compact(b"[1]"), "data") is None
    assert json_text.member(compact(b"{}"), "data") is None


def test_the_last_of_two_equal_keys_is_meant() -> None:
    assert json_text.member(compact(b'{"a":1,"a":2}'), "a") == ("2",)
