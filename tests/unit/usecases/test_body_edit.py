"""One value is exchanged, and every other byte stays; a path that isn't there names the one that is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.usecases.body_edit import find, replaced, set_values, texts

ODD = b'{ "b" : 12.30,\r\n\t"a":[1, {"n.m":"\\u00e9 } ]"} , "x"],"b2":null,\n"nested": {"b":1e2, "b": 3} }  \n'
"""White space, escapes, brackets in texts, a name with a full stop, a key that occurs twice."""


@pytest.mark.parametrize(
    ("path", "value", "before", "after"),
    [
        ("b", "0.10", b"12.30", b"0.10"),
        ("b2", "true", b"null", b"true"),
        ("a.0", "2", b"[1,", b"[2,"),
        ("a[0]", "2", b"[1,", b"[2,"),
        ("a.1.n.m", "Grüße", b'"\\u00e9 } ]"', '"Grüße"'.encode()),
        ("a[1]", "[ 1.0 ]", b'{"n.m":"\\u00e9 } ]"}', b"[ 1.0 ]"),
        ("nested.b", "4", b'"b": 3', b'"b": 4'),
        ("a.2", '"12"', b'"x"', b'"12"'),
        ("a.2", "0042", b'"x"', b'"0042"'),
        ("a.2", "NaN", b'"x"', b'"NaN"'),
        ("a.2", "", b'"x"', b'""'),
        ("a.2", 'say "no"', b'"x"', b'"say \\"no\\""'),
        ("a.2", "half \udc80", b'"x"', b'"half \\udc80"'),
        ("a.2", "  7 ", b'"x"', b"7"),
    ],
)
def test_one_value_changes_and_no_other_byte(path: str, value: str, before: bytes, after: bytes) -> None:
    assert ODD.count(before) == 1
    assert set_values(ODD, [(path, value)]) == ODD.replace(before, after)


def test_several_values_are_set_one_after_the_other() -> None:
    body = set_values(b'{"a":{"b":1},"c":2}', [("a", '{"d":5}'), ("a.d", "6"), ("c", "7")])
    assert body == b'{"a":{"d":6},"c":7}'


def test_numbers_stay_exact() -> None:
    body = b'{"huge":123456789012345678901234567890,"tiny":0.1000000000000000055511151231257827}'
    assert set_values(body, [("huge", "12345678901234567890.10")]) == body.replace(
        b"123456789012345678901234567890", b"12345678901234567890.10"
    )


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("data.object.amount_in_cent", " Did you mean “data.object.amount_in_cents”?"),
        ("data.object.amount", " Did you mean “data.object.amount_in_cents”?"),
        ("data.objekt.amount_in_cent", " Did you mean “data.object.amount_in_cents”?"),
        ("amount_in_cents", " Did you mean “data.object.amount_in_cents”?"),
        ("data.object.items.7", " Did you mean “data.object.items.0”?"),
        ("qqqq", ""),
        ("x", " Did you mean “.x”?"),
        ("id.more", ""),
    ],
)
def test_a_path_that_is_not_there_names_the_nearest_that_is(path: str, hint: str) -> None:
    body = b'{"id":"e","":{"x":1},"data":{"object":{"amount_in_cents":1,"items":[1],"bad\\u202e":2}}}'
    with pytest.raises(UsageError) as caught:
        set_values(body, [(path, "1")])
    assert str(caught.value) == f"There is no “{path}” in this body.{hint} Nothing was sent."


def test_names_that_would_spoil_a_terminal_are_not_repeated() -> None:
    with pytest.raises(UsageError) as caught:
        set_values(b'{"bad\\u202e":2,"\\u001b[2J":3}', [("bad\u202f", "1")])
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("body", [b"", b"not json", b"\xff{}", b"\xef\xbb\xbf{}", b"[NaN]", b"[" * 65 + b"]" * 65])
def test_what_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(UsageError, match="single value"):
        set_values(body, [("a", "1")])


def test_texts_finds_texts_and_numbers_by_their_value() -> None:
    body = b'{"id":"\\u0065vt_1","n":5,"list":["evt_1","evt_12",{"evt_1":null}]}'
    found = list(texts(body, "evt_1"))
    assert [body[each.start : each.end] for each in found] == [b'"\\u0065vt_1"', b'"evt_1"']
    assert replaced(body, found[1], "evt_2") == body.replace(b'["evt_1"', b'["evt_2"')
    (number,) = texts(body, "5")
    assert replaced(body, number, "6") == body.replace(b":5,", b":6,")


_KEYS = st.text(st.characters(exclude_characters=".[", exclude_categories=("Cs",)), max_size=5)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=("Cs",))),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(_KEYS, each, max_size=3),
    max_leaves=12,
)


def paths(value: Any) -> list[list[str]]:
    """All paths below a value."""
    if isinstance(value, dict):
        return [[name, *rest] for name, each in value.items() for rest in ([], *paths(each))]
    if isinstance(value, list):
        return [[str(place), *rest] for place, each in enumerate(value) for rest in ([], *paths(each))]
    return []


@given(
    st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=4), st.sampled_from([None, 2]), st.booleans(), st.data()
)
def test_every_path_leads_to_its_value(
    document: dict[str, Any], indent: int | None, is_ascii: bool, data: st.DataObject
) -> None:
    body = json.dumps(document, indent=indent, ensure_ascii=is_ascii)
    steps = data.draw(st.sampled_from(paths(document)))
    place: Any = document
    for step in steps[:-1]:
        place = place[int(step) if isinstance(place, list) else step]
    last: Any = int(steps[-1]) if isinstance(place, list) else steps[-1]
    span = find(body, ".".join(steps))
    assert span is not None
    assert json.loads(body[span.start : span.end]) == place[last]
    place[last] = "set"
    assert json.loads(set_values(body.encode(), [(".".join(steps), "set")])) == document
