from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.strict_json import DEEPEST, LONGEST_NUMBER, JsonProblem, is_deeper_than, parse

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def problem_of(body: bytes) -> str:
    with pytest.raises(JsonProblem) as caught:
        parse(body)
    return str(caught.value)


@given(JSON)
def test_what_json_wrote_is_read_back(value: object) -> None:
    assert parse(json.dumps(value).encode()).value == value


@given(st.binary(max_size=200) | st.text('{}[]",:0123456789eE+-.\\utrfalsn ', max_size=60).map(str.encode))
def test_nothing_but_a_json_problem_is_raised(body: bytes) -> None:
    try:
        parse(body)
    except JsonProblem:
        return
    json.loads(body)


def test_fractions_are_exact_and_keep_their_characters() -> None:
    value = parse(b'{"a": 12.34, "b": 0.10, "c": 1e2, "d": 0.1, "e": 0.0000001}').value
    assert {name: str(number) for name, number in value.items()} == {
        "a": "12.34",
        "b": "0.10",
        "c": "1e2",
        "d": "0.1",
        "e": "0.0000001",
    }
    assert value["d"] * 3 == Decimal("0.3")
    assert all(isinstance(number, Decimal) for number in value.values())


def test_integers_are_exact() -> None:
    assert parse(b"9007199254740993").value == 9007199254740993
    assert isinstance(parse(b"1").value, int)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (b"", "empty"),
        (b" \r\n\t", "white space"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        (b'"\xff"', "UTF-8 text (from byte 2"),
        ('{"a":1}'.encode("utf-16"), "UTF-8"),
        (b'"\xed\xa0\x80"', "UTF-8"),
        (b"{not json", "not JSON"),
        (b'{"a":1,}', "not JSON"),
        (b"01", "not JSON"),
        (b'{"a":1}x', "not JSON"),
        (b'"a\nb"', "not JSON"),
        (b'{"a":NaN}', "NaN"),
        (b"[Infinity]", "Infinity"),
        (b"-Infinity", "-Infinity"),
        (b"[" * 65 + b"]" * 65, "64 levels"),
        (b'{"a":' * 100_000, "64 levels"),
        (b"[" * 1_000_000, "64 levels"),
        (b"9" * 4301, "4300 digits"),
        (b"-" + b"9" * 4301, "4300 digits"),
        (b"1e4301", "4300 digits"),
        (b"1e-4301", "4300 digits"),
        (b"1e999999999", "4300 digits"),
        (b"1e99999999999999999999999", "4300 digits"),
        (b"0." + b"1" * 5000, "4300 digits"),
    ],
)
def test_a_refusal_is_a_sentence(body: bytes, part: str) -> None:
    sentence = problem_of(body)
    assert part in sentence
    assert sentence.startswith("The body ")
    assert sentence.endswith(".")


def test_the_refusal_shows_nothing_of_the_body() -> None:
    assert "S1234567D" not in problem_of(b'{"payer_identifier": S1234567D}')


def test_the_bounds_themselves_are_allowed() -> None:
    assert parse(b"9" * LONGEST_NUMBER).value > 0
    assert parse(b"1E+0004300").value > 0
    assert parse(b"[" * DEEPEST + b"]" * DEEPEST).value == parse(b"[" * DEEPEST + b"]" * DEEPEST).value
    assert parse(b"[" + b"[]," * 1000 + b"[]]").value == [[]] * 1001


def test_brackets_in_strings_are_not_depth() -> None:
    text = json.dumps(["[{" * 500, 'a"[[' * 100, "\\" * 99 + "["])
    assert not is_deeper_than(text, 1)
    assert is_deeper_than(text, 0)


def test_depth_is_looked_at_in_linear_time() -> None:
    """Quotes after backslashes never close: a scanner that tried again at each would need minutes."""
    assert not is_deeper_than('\\"' * 500_000 + "[" * 3, 64)
    assert is_deeper_than("[" * 65 + '\\"' * 400_000, 64)


def test_the_last_of_equal_keys_counts_and_is_remarked() -> None:
    read = parse(b'{"id":1,"data":{"x":1,"x":2},"id":2}')
    assert read.value == {"id": 2, "data": {"x": 2}}
    assert len(read.remarks) == 2
    assert any("“id”" in remark for remark in read.remarks)
    assert parse(b'{"id":1}').remarks == ()


def test_remarks_are_few_and_short() -> None:
    key = "k" * 10_000
    body = json.dumps({"n": 0})[:-1] + "".join(f',"{key}{number % 50}":1' for number in range(100)) + "}"
    remarks = parse(body.encode()).remarks
    assert 1 <= len(remarks) <= 5
    assert all(len(remark) < 150 for remark in remarks)


def test_a_lone_surrogate_is_replaced_so_that_it_can_be_stored() -> None:
    read = parse(b'{"a\\ud800":["\\uDFFF!", {"b":"\\ud83d\\ude00"}], "\\ud800":1, "\\ud800":2}')
    assert read.value == {"a�": ["�!", {"b": "😀"}], "�": 2}
    str(read.value).encode()
    " ".join(read.remarks).encode()
    assert any("surrogate" in remark for remark in read.remarks)


def test_the_documented_sample_is_read() -> None:
    body = (Path(__file__).parents[2] / "data" / "paysg_event_documented.json").read_bytes()
    assert str(parse(body).value["data"]["object"]["amount_in_cents"]) == "12.34"
