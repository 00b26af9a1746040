"""Bodies in four views: exact where they can be, masked until revealed, bounded always."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.body_views import MOST_NODES, VIEWER_WIDTH, BodyViews, read_body, start_of_body
from paysg_desktop.ui.inspector.hexdump import MOST_BYTES, hexdump
from paysg_desktop.ui.inspector.json_tokens import tokens
from paysg_desktop.ui.inspector.pretty import MOST_LINES, pretty
from tests.ui.inspector.records import body

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)
PERSONAL = ("priya@example.sg", "S1234567", "Example Road", "123456")


def everything(views: BodyViews) -> str:
    pretty_text = "\n".join(line.text for line in views.pretty)
    return "\n".join((pretty_text, views.raw, views.copied, repr(views.document)))


def test_personal_fields_are_masked_in_every_view() -> None:
    views = read_body(body(), is_revealed=False)
    assert views.has_hidden
    assert not [part for part in PERSONAL if part in everything(views)]
    assert "p•••@example.sg" in views.raw
    assert "Priya d/o Raman" in views.raw
    assert b"priya@".hex(" ") not in views.hex
    assert "@example" not in views.hex.replace("\n", "")


def test_revealed_is_exact() -> None:
    content = body()
    views = read_body(content, is_revealed=True)
    assert views.raw.replace("\n", "") == content.decode()
    assert views.copied == content.decode()
    assert views.document == json.loads(content)
    assert content[:8].hex(" ") in views.hex


@pytest.mark.parametrize(
    "content",
    [
        b'{"payer\\u005femail":"priya@example.sg"}',
        b'{"payerEmail" : "priya@example.sg"}',
        b'{"payer_address":{"street":["Example Road",{"code":123456}]},"x":1}',
        b'{"payer_email":"priya@example.sg","broken":',
        b'{"payer_email":"priya@example.sg',
        b"payer_email=priya@example.sg&payer_identifier=S1234567A",
        b"\xff not json, payerIdentifier: S1234567A",
    ],
)
def test_masks_find_their_fields_however_they_are_written(content: bytes) -> None:
    views = read_body(content, is_revealed=False)
    assert not [part for part in PERSONAL if part in everything(views)]
    assert not [part for part in PERSONAL if part in start_of_body(content, 4_000, is_revealed=False)]
    assert views.has_hidden


def test_numbers_and_escapes_stay_as_they_came() -> None:
    content = b'{"a": 12.340, "b":1e2, "c":"\\u00e9\\/", "d":-0}'
    lines = [line.text for line in read_body(content, is_revealed=True).pretty]
    assert lines == ["{", '  "a": 12.340,', '  "b": 1e2,', '  "c": "\\u00e9\\/",', '  "d": -0', "}"]


@given(JSON)
def test_pretty_is_the_same_document(value: Any) -> None:
    text = json.dumps(value)
    shown = "\n".join(line.text for line in pretty(text, is_masked=False))
    assert json.loads(shown) == value


@given(JSON, st.sampled_from([None, 1]))
def test_tokens_cover_the_text(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    covered = "".join(text[token.start : token.end] for token in tokens(text))
    assert covered == "".join(_without_blanks(text))


def _without_blanks(text: str) -> list[str]:
    kept, is_inside, is_escaped = [], False, False
    for each in text:
        if is_inside or not each.isspace():
            kept.append(each)
        if is_escaped:
            is_escaped = False
        elif each == "\\":
            is_escaped = True
        elif each == '"':
            is_inside = not is_inside
    return kept


def test_spans_colour_what_they_say() -> None:
    (line,) = pretty('"a\u202eb"', is_masked=False)
    assert line.text == '"a⟦RLO⟧b"'
    assert line.spans == ((0, len(line.text), "string"),)
    colours = {kind for line in pretty('{"k":[1,true,"s"]}', is_masked=False) for *_, kind in line.spans}
    assert colours == {"key", "number", "word", "string"}


@given(st.binary(max_size=600))
def test_any_bytes_are_shown(content: bytes) -> None:
    views = read_body(content, is_revealed=False)
    assert all(len(line) <= VIEWER_WIDTH for line in views.raw.split("\n"))
    views.raw.encode()
    views.copied.encode()
    assert (views.problem is None) == bool(views.pretty)


def test_what_is_no_utf8_is_marked() -> None:
    assert read_body(b"a\xffb\r\n", is_revealed=True).raw == "a⟦FF⟧b␍\n"


@pytest.mark.parametrize(
    "content",
    [
        b'{"a":"' + b"x" * 1_000_000 + b'"}',
        b"x" * 1_000_000,
        b'{"a":"' + "\u202e".encode() * 300_000 + b'"}',
        b"[" + b"1," * 100_000 + b"1]",
        b"[" * 60 + b"1" + b"]" * 60,
        b"\xff" * 1_000_000,
    ],
    ids=["one string", "no JSON", "marks", "wide", "deep", "no text"],
)
def test_large_bodies_are_bounded(content: bytes) -> None:
    views = read_body(content, is_revealed=False)
    assert len(views.raw) <= 6 * gate.BLOCK_LIMIT
    assert len(views.pretty) <= MOST_LINES + 2
    assert len(views.hex) <= 80 * (MOST_BYTES // 16 + 1)
    assert all(len(line) <= VIEWER_WIDTH for line in views.raw.split("\n"))
    assert all(len(line.text) <= VIEWER_WIDTH for line in views.pretty)
    if len(content) > gate.BLOCK_LIMIT:
        assert "more characters that are not shown here." in views.raw[-80:]


def test_a_tree_of_too_many_members_is_refused() -> None:
    few = read_body(json.dumps(list(range(MOST_NODES))).encode(), is_revealed=True)
    many = read_body(json.dumps(list(range(MOST_NODES + 1))).encode(), is_revealed=True)
    assert few.tree_problem is None
    assert few.document is not None
    assert many.tree_problem is not None
    assert many.document is None
    assert many.problem is None


def test_problems_and_remarks_are_sentences() -> None:
    assert read_body(b"", is_revealed=True).problem == "The body is empty."
    assert read_body(b"[NaN]", is_revealed=True).tree_problem is not None
    assert "more than once" in read_body(b'{"a":1,"a":2}', is_revealed=True).remarks[0]


def test_a_hexdump() -> None:
    assert hexdump(b"") == ""
    shown = hexdump(b"0123456789abcdef\x00\xff", [(1, 3)])
    assert shown.split("\n") == [
        "00000000  30 •• •• 33 34 35 36 37  38 39 61 62 63 64 65 66  0••3456789abcdef",
        "00000010  00 ff                                             ··",
    ]
    assert hexdump(bytes(MOST_BYTES + 5)).endswith("… and 5 more bytes that are not shown here.")


EMAIL = "tan.ah.kow@example.sg"
WRAPPED = {
    "gateway": b'{"data":{"customer":{"id":"c","email":"tan.ah.kow@example.sg"}}}',
    "form": b"payload=%7B%22payer_email%22%3A%22tan.ah.kow%40example.sg%22%7D",
    "inner": b'{"payload":"{\\"payer_email\\":\\"tan.ah.kow@example.sg\\"}"}',
    "base64": base64.b64encode(b'{"payer_email":"tan.ah.kow@example.sg","x":"y"}'),
}


@pytest.mark.parametrize("name", WRAPPED)
def test_personal_data_is_masked_however_it_came(name: str) -> None:
    body = WRAPPED[name]
    for shown in (start_of_body(body, 200, is_revealed=False), read_body(body, is_revealed=False).raw):
        assert "tan.ah.kow" not in shown
        assert body[10:30].decode() not in shown or name != "base64"
    assert body.decode()[:20] in start_of_body(body, 200, is_revealed=True)
