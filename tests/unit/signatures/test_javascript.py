"""Byte for byte what Node writes: fixed cases, and Node itself as the judge where it is installed."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.strict_json import JsonProblem
from paysg_desktop.signatures.javascript import number_text, reserialise

FIXED = [
    (b' { "a" : 1 , "b" : [ 1 , { } , [ ] , null , true , false ] } ', b'{"a":1,"b":[1,{},[],null,true,false]}'),
    (b'"a\\/b <c> \\u007f\\u2028\\u2029"', '"a/b <c> \x7f\u2028\u2029"'.encode()),
    (b'"\\u0008\\u0009\\u000a\\u000c\\u000d\\u001F\\u0000"', b'"\\b\\t\\n\\f\\r\\u001f\\u0000"'),
    (b'"\\"\\\\"', b'"\\"\\\\"'),
    (b'"\\u9648"', '"陈"'.encode()),
    (b'"\\ud83d\\ude00"', '"😀"'.encode()),
    (b'["\\uD800","\\udc00x","\\ud800\\ud83d\\ude00"]', '["\\ud800","\\udc00x","\\ud800😀"]'.encode()),
    (b'{"\\uD800":1}', b'{"\\ud800":1}'),
    (b"[1.0,12.30,-0,0.0,-0.0,1e-07,1e+16,1e-05]", b"[1,12.3,0,0,0,1e-7,10000000000000000,0.00001]"),
    (
        b"[1e21,1e20,123456789012345680000,0.000001]",
        b"[1e+21,100000000000000000000,123456789012345680000,0.000001]",
    ),
    (b"[1.5e300,-2.5E-10,5e-324]", b"[1.5e+300,-2.5e-10,5e-324]"),
    (b"[1e400,-1e400,1e-400]", b"[null,null,0]"),
    (b"[9007199254740993,12345678901234567890]", b"[9007199254740992,12345678901234567000]"),
    (b"[136.0,170.00,1.50,1e3]", b"[136,170,1.5,1000]"),
    (b'{"10":"ten","2":"two"}', b'{"2":"two","10":"ten"}'),
    (b'{"b":1,"1":2,"a":3,"0":4}', b'{"0":4,"1":2,"b":1,"a":3}'),
    (b'{"01":1,"1":2,"-1":3,"1.5":4}', b'{"1":2,"01":1,"-1":3,"1.5":4}'),
    (b'{"4294967295":1,"4294967294":2}', b'{"4294967294":2,"4294967295":1}'),
    (b'{"a":1,"b":2,"a":3}', b'{"a":3,"b":2}'),
    (b'{"__proto__":{"x":1},"constructor":2}', b'{"__proto__":{"x":1},"constructor":2}'),
    (b'""', b'""'),
]
REFUSED = [
    b"",
    b" ",
    b"\xef\xbb\xbf{}",
    b"NaN",
    b"[Infinity]",
    b"-Infinity",
    b"{'a':1}",
    b"01",
    b"1.",
    b".5",
    b"+1",
    b"[1,]",
    b'{"a":1,}',
    b'"\n"',
    b'"\\x41"',
    b'"\\ud8"',
    b"{} {}",
    b'"\xff"',
    b'"\xed\xa0\x80"',
    b"tru",
    b"\xc2\xa0{}",
    b"[" * 10_000,
]


@pytest.mark.parametrize(("body", "written"), FIXED)
def test_fixed_cases(body: bytes, written: bytes) -> None:
    assert reserialise(body) == written


@pytest.mark.parametrize("body", REFUSED)
def test_what_json_parse_refuses(body: bytes) -> None:
    with pytest.raises(JsonProblem):
        reserialise(body)


@pytest.mark.parametrize(("body", "written"), FIXED)
def test_writing_twice_changes_nothing(body: bytes, written: bytes) -> None:
    assert reserialise(written) == written


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_comes_back(number: float) -> None:
    text = number_text(number)
    assert float(text) == number
    assert float(json.loads(text)) == number


@given(st.binary(max_size=100) | st.text('{}[]",:019eE+-.\\ud8f ', max_size=60).map(str.encode))
def test_nothing_but_a_json_problem_is_raised(body: bytes) -> None:
    try:
        reserialise(body)
    except JsonProblem:
        return
    json.loads(body)


_KEYS = (
    st.text(max_size=4)
    | st.integers(0, 2**33).map(str)
    | st.sampled_from(["__proto__", "a", "\ud800", "\udfff", "00"])
)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**25), 10**25)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(), max_size=8)
)
_VALUES = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=6), max_leaves=12
)
_BATCH = st.lists(st.tuples(_VALUES, st.sampled_from([None, 1])), min_size=40, max_size=40)
_NODE = """
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\\n');
const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
for (const line of lines) {
  let answer = '-';
  try {
    const text = strict.decode(Buffer.from(line.slice(1), 'base64'));
    answer = '+' + Buffer.from(JSON.stringify(JSON.parse(text)), 'utf8').toString('base64');
  } catch (error) { }
  console.log(answer);
}
"""


def by_node(bodies: list[bytes]) -> list[bytes | None]:
    """What Node makes of each body, None where it refuses; one process for all."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed, so nothing can be compared with it")
    lines = "\n".join("." + base64.b64encode(body).decode() for body in bodies)
    done = subprocess.run([node, "-e", _NODE], input=lines.encode(), capture_output=True, check=True, timeout=60)
    answers = done.stdout.decode().split()
    return [base64.b64decode(answer[1:]) if answer[0] == "+" else None for answer in answers]


def by_us(body: bytes) -> bytes | None:
    try:
        return reserialise(body)
    except JsonProblem:
        return None


def test_node_agrees_on_the_fixed_cases() -> None:
    bodies = [body for body, _ in FIXED] + REFUSED
    assert by_node(bodies) == [by_us(body) for body in bodies]


def generated_bodies(batches: int) -> list[bytes]:
    """Hypothesis only makes them; Node then judges all in one process, and the comparison names what differs."""
    bodies: list[bytes] = []

    @settings(max_examples=batches)
    @given(_BATCH)
    def gather(batch: list[tuple[object, int | None]]) -> None:
        bodies.extend(json.dumps(value, indent=indent).encode() for value, indent in batch)

    gather()
    return list(dict.fromkeys(bodies))


def test_node_agrees_on_generated_bodies() -> None:
    bodies = generated_bodies(8)
    assert len(bodies) > 150
    assert [body for body, theirs in zip(bodies, by_node(bodies), strict=True) if by_us(body) != theirs] == []


@pytest.mark.torture
def test_node_agrees_on_very_many_generated_bodies() -> None:
    bodies = generated_bodies(150)
    assert [body for body, theirs in zip(bodies, by_node(bodies), strict=True) if by_us(body) != theirs] == []


def test_node_agrees_on_spoilt_bodies() -> None:
    whole = b'{"id":"evt_1","n":[1.50,-0,1e21],"m":{"10":"t\\u00e9n","2":"\\ud83d\\ude00"}}'
    spoilt = [
        whole[:cut] + piece + whole[cut + 1 :]
        for cut in range(len(whole))
        for piece in (b"", b'"', b"0", b"\\", b"\xc3")
    ]
    differing = [body for body, theirs in zip(spoilt, by_node(spoilt), strict=True) if by_us(body) != theirs]
    assert differing == []
