"""Changes between JSON values: exact, complete, and applied to the old value they give the new one."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from paysg_desktop.domain.json_diff import Change, ChangeKind, diff, pointer
from paysg_desktop.domain.json_diff_apply import apply
from paysg_desktop.domain.json_diff_bodies import compare_bodies
from paysg_desktop.domain.json_diff_nodes import MOST_NODES, TooLargeToCompareError
from paysg_desktop.domain.json_diff_sequence import Effort, common_pairs, gaps
from paysg_desktop.domain.json_diff_text import json_line
from paysg_desktop.domain.strict_json import ReceivedDecimal, parse
from tests.large_bodies import bodies

ADDED, REMOVED, CHANGED = ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED
TYPE_CHANGED, MOVED, REWRITTEN = ChangeKind.TYPE_CHANGED, ChangeKind.MOVED, ChangeKind.REWRITTEN
CASES = Path(__file__).parents[2] / "data" / "json-patch"

# Few different values, so that arrays hold the same ones again and again, and equal numbers in several writings.
LEAVES = st.sampled_from(
    [None, True, False, 0, 1, 2, "", "a", "0", "a longer text to be moved", 10**20]
    + [ReceivedDecimal(text) for text in ("1.0", "1e0", "0.10", "0.1")]
)
KEYS = st.sampled_from(["a", "b", "", "~", "/", "0", "id", "a/b~1"])
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=30,
)
ARRAYS = st.lists(JSON, max_size=10)


def exact(value: Any) -> object:
    """A value that is equal only where type, value and writing are: Python takes True for 1, and 1 for 1.0."""
    if isinstance(value, dict):
        return {key: exact(each) for key, each in value.items()}
    if isinstance(value, list):
        return [exact(each) for each in value]
    return type(value).__name__, str(value)


def read(text: str) -> Any:
    return parse(text.encode()).value


def told(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    """Kind, pointer before and pointer after of each change; applied they must give the new value."""
    changes = checked(read(old), read(new))
    return [(each.kind.value, at(each.old_path), at(each.new_path)) for each in changes]


def at(path: tuple[str | int, ...] | None) -> str | None:
    return None if path is None else pointer(path)


def checked(old: Any, new: Any) -> tuple[Change, ...]:
    before = exact(old)
    changes = diff(old, new)
    assert exact(apply(changes, old)) == exact(new)
    assert exact(old) == before, "the old value stays as it was"
    assert bool(changes) is (exact(old) != exact(new))
    return changes


@given(JSON, JSON)
@example([1], [True])
@example({"a": 1}, {"a": ReceivedDecimal("1.0")})
@example([[]], [{}])
def test_changes_applied_to_the_old_value_give_the_new_one(old: Any, new: Any) -> None:
    checked(old, new)


@given(ARRAYS, ARRAYS)
def test_so_do_those_of_arrays(old: list[Any], new: list[Any]) -> None:
    checked(old, new)


@given(JSON, st.data())
def test_so_do_those_of_small_edits(old: Any, data: st.DataObject) -> None:
    new = old
    for _ in range(data.draw(st.integers(1, 3))):
        new = edited(new, data)
    changes = checked(old, new)
    paths = [change.path for change in changes]
    assert len({(change.kind, change.path) for change in changes}) == len(paths), "nothing is told twice"


@given(ARRAYS, st.randoms(use_true_random=False))
def test_an_array_in_another_order_is_moved_entries_only(old: list[Any], dice: random.Random) -> None:
    new = list(old)
    dice.shuffle(new)
    assert {change.kind for change in checked(old, new)} <= {MOVED}


def edited(value: Any, data: st.DataObject) -> Any:
    """A copy with one edit somewhere in it."""
    if isinstance(value, list) and value and data.draw(st.booleans()):
        index = data.draw(st.integers(0, len(value) - 1))
        entry = value[index]
        rest = [*value[:index], *value[index + 1 :]]
        match data.draw(st.sampled_from(["into", "remove", "add", "double", "move"])):
            case "into":
                return [*value[:index], edited(entry, data), *value[index + 1 :]]
            case "remove":
                return rest
            case "add":
                return [*value[:index], data.draw(JSON), *value[index:]]
            case "double":
                return [*value, entry]
            case _:
                to = data.draw(st.integers(0, len(rest)))
                return [*rest[:to], entry, *rest[to:]]
    if isinstance(value, dict) and value and data.draw(st.booleans()):
        key = data.draw(st.sampled_from(sorted(value)))
        match data.draw(st.sampled_from(["into", "remove", "add", "rename"])):
            case "into":
                return value | {key: edited(value[key], data)}
            case "remove":
                return {each: inner for each, inner in value.items() if each != key}
            case "add":
                return value | {data.draw(KEYS): data.draw(JSON)}
            case _:
                return {(f"{each}2" if each == key else each): inner for each, inner in value.items()}
    return data.draw(JSON)


def cases() -> list[Any]:
    """The public cases that have a document and what is expected of it."""
    found = []
    for name in ("tests.json", "spec_tests.json"):
        for number, case in enumerate(parse((CASES / name).read_bytes()).value):
            if "doc" in case and "expected" in case:
                label = f"{name.removesuffix('.json')} {number} {case.get('comment', '')}"
                found.append(pytest.param(case["doc"], case["expected"], id=label))
    return found


@pytest.mark.parametrize(("doc", "expected"), cases())
def test_the_public_json_patch_cases(doc: Any, expected: Any) -> None:
    checked(doc, expected)


def test_all_public_cases_are_there() -> None:
    assert len(cases()) == 76
    assert sum(len(json.loads((CASES / name).read_text())) for name in ("tests.json", "spec_tests.json")) == 113


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('{"a":1}', '{"a":1,"b":2}', [("added", None, "/b")]),
        ('{"a":1,"b":2}', '{"a":1}', [("removed", "/b", None)]),
        ('{"a":1}', '{"a":2}', [("changed", "/a", "/a")]),
        ('{"a":1}', '{"a":"1"}', [("type changed", "/a", "/a")]),
        ('{"a":null}', '{"a":false}', [("type changed", "/a", "/a")]),
        ('{"a":true}', '{"a":false}', [("changed", "/a", "/a")]),
        ('{"a":true}', '{"a":1}', [("type changed", "/a", "/a")]),
        ('{"a":{"b":[1]}}', '{"c":{"b":[1]}}', [("moved", "/a", "/c")]),
        ('{"a":{"x":"a longer text"},"b":{}}', '{"a":{},"b":{"y":"a longer text"}}', [("moved", "/a/x", "/b/y")]),
        ('{"a":"short"}', '{"b":"short"}', [("removed", "/a", None), ("added", None, "/b")]),
        ('{"a/b":{"m~n":1}}', '{"a/b":{"m~n":2}}', [("changed", "/a~1b/m~0n", "/a~1b/m~0n")]),
        ("[1]", '{"0":1}', [("type changed", "", "")]),
        ("[1,2,3]", "[1,3]", [("removed", "/1", None)]),
        ("[1,2,3]", "[0,1,2,3]", [("added", None, "/0")]),
        ("[1,2,3]", "[1,5,3]", [("changed", "/1", "/1")]),
        ("[1,2,3,4]", "[4,1,2,3]", [("moved", "/3", "/0")]),
        ("[7,7,7]", "[7,7]", [("removed", "/2", None)]),
        ('[{"id":1,"x":1},{"id":2}]', '[{"id":0},{"id":1,"x":2},{"id":2}]',
         [("added", None, "/0"), ("changed", "/0/x", "/1/x")]),
        ('[{"a":1},[1],"x"]', '[{"a":2},[1,2],"y"]',
         [("changed", "/0/a", "/0/a"), ("added", None, "/1/1"), ("changed", "/2", "/2")]),
        ('{"a":1,"b":[{"c":1,"d":2}]}', '{"b":[{"d":2,"c":1}],"a":1}', []),
    ],
)  # fmt: skip
def test_what_is_told(old: str, new: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert told(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new"), [("1", "1.0"), ("1.0", "1e0"), ("[100]", "[1E2]"), ('{"a":0.10}', '{"a":0.1}')]
)
def test_numbers_of_equal_value_are_written_differently(old: str, new: str) -> None:
    (change,) = checked(read(old), read(new))
    assert change.kind is REWRITTEN


def test_large_numbers_are_exact() -> None:
    assert told("9007199254740993", "9007199254740992") == [("changed", "", "")]
    assert told("0.1", "0.10000000000000001") == [("changed", "", "")]


def test_changes_that_do_not_fit_are_refused() -> None:
    changes = diff({"a": [1, 2]}, {"a": [1]})
    for other in ({"a": [1]}, {"b": 1}, [1], "text", {"a": {}}):
        with pytest.raises(ValueError, match="not of this value"):
            apply(changes, other)


def test_too_many_members_or_levels_are_refused() -> None:
    most = list(range(MOST_NODES))
    assert len(diff(most, most[1:])) == 1
    with pytest.raises(TooLargeToCompareError):
        diff(most, [*most, 1])
    deep: Any = []
    for _ in range(65):
        deep = [deep]
    with pytest.raises(TooLargeToCompareError):
        diff(deep, [])


@given(st.lists(st.integers(0, 3), max_size=30), st.lists(st.integers(0, 3), max_size=30), st.integers(0, 60))
def test_common_pairs_are_right_with_any_effort(old: list[int], new: list[int], left: int) -> None:
    pairs = common_pairs(old, new, Effort(left))
    assert all(old[one] == new[other] for one, other in pairs)
    assert all(one < other for index in (0, 1) for one, other in zip(*_columns(pairs, index), strict=True))
    covered = sum(len(rows) + len(columns) for rows, columns in gaps(pairs, len(old), len(new)))
    assert covered == len(old) + len(new) - 2 * len(pairs)
    full = common_pairs(old, new, Effort())
    assert len(full) == longest(old, new) >= len(pairs)


def _columns(pairs: list[tuple[int, int]], index: int) -> tuple[list[int], list[int]]:
    column = [pair[index] for pair in pairs]
    return column[:-1], column[1:]


def longest(old: list[int], new: list[int]) -> int:
    """The length of the longest common subsequence, by the textbook."""
    row = [0] * (len(new) + 1)
    for one in old:
        above = row
        row = [0]
        for index, other in enumerate(new):
            row.append(above[index] + 1 if one == other else max(above[index + 1], row[index]))
    return row[-1]


@pytest.mark.parametrize("name", bodies())
def test_two_bodies_of_a_mebibyte_are_compared_or_said_to_be_too_large(name: str) -> None:
    old, new = bodies()[name]
    assert len(old) <= 1 << 20
    compared = compare_bodies(old, new)
    is_large = name in ("too many", "brackets")
    assert (compared.problem is not None) is is_large
    assert is_large or compared.changes


def test_bodies_that_are_no_json_are_said_so() -> None:
    compared = compare_bodies(b"hello", b"{}", ("The sent body", "The received body"))
    assert (compared.problem or "").startswith("The sent body is not JSON")
    assert (compared.problem or "").endswith("Compare their bytes.")
    assert (compare_bodies(b"{}", b"").problem or "").startswith("The new body is empty.")
    assert compare_bodies(b"\xff", b"\xff").is_same
    assert not compare_bodies(b"\xff", b"\xfe").has_same_values


@pytest.mark.parametrize(
    ("old", "new", "writing"),
    [
        ('{"a":1,"b":2}', '{"b":2,"a":1}', ("order of keys",)),
        ('{"a":1}', '{"a": 1}', ("white space",)),
        ("[1 ,2]", "[1, 2]", ("where white space stands",)),
        ('"\\u0041/"', '"A\\/"', ("escapes in texts",)),
        ("[1.0]", "[1]", ("numbers",)),
        ("-0", "0", ("numbers",)),
        ('{"a":1,"a":2}', '{"a":2}', ("keys that occur twice",)),
        ('"\\ud800"', '"\\ud801"', ("escapes in texts",)),
        ('{"a": 1,"b":"\\u0041"}', '{"b":"A","a":1}', ("white space", "order of keys", "escapes in texts")),
    ],
)
def test_equal_values_tell_what_is_written_differently(old: str, new: str, writing: tuple[str, ...]) -> None:
    compared = compare_bodies(old.encode(), new.encode())
    assert compared.has_same_values
    assert compared.writing == writing


def test_a_key_that_occurs_twice_is_remarked() -> None:
    compared = compare_bodies(b'{"a":1,"a":2}', b'{"a":3}')
    assert "more than once" in compared.remarks[0]
    assert compared.writing == ()
    assert not compared.has_same_values


@given(JSON)
def test_a_value_written_out_is_read_back(value: Any) -> None:
    text = json_line(value)
    assert exact(read(text)) == exact(value)
    assert json_line(value, 5) == text[:5]
