"""Personal data is found in whatever a body holds, and nothing else is taken for it."""

from __future__ import annotations

import base64
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.personal_text import in_bytes, is_personal_path, personal_stretches


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in personal_stretches(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"payer_email":"a@b.sg","n":1}', ['"a@b.sg"']),
        ('{"payerEmail": "a@b.sg"}', ['"a@b.sg"']),
        ('{"\\u0065mail":"a@b.sg"}', ['"a@b.sg"']),
        ('{"payer_address":{"line":"1 Road","code":[1,null,true]},"n":2}', ['"1 Road"', "1", "true"]),
        ('{"payer_identifier":null,"n":1}', []),
        ('{"payer_name":"Tan","reference":"payer"}', []),
        ('{"payload":"{\\"payer_email\\":\\"a@b.sg\\"}"}', ['\\"a@b.sg\\"']),
        ("payload=%7B%22payer_email%22%3A%22a%40b.sg%22%7D&n=1", ["%22a%40b.sg%22%7D"]),
        ("email: a@b.sg; n: 1", ["a@b.sg"]),
        ('{"payer_email":"cut o', ['"cut o']),
        ('it"s {"payer_email":"a@b.sg"}', ['"a@b.sg"']),
        ("plain text", []),
        ("", []),
    ],
)
def test_what_is_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_document_in_base64_is_personal_as_a_whole() -> None:
    text = base64.b64encode(json.dumps({"payer_email": "a@b.sg", "n": [1, 2, 3]}).encode()).decode()
    assert found(text) == [text]
    assert found("a" * 60) == []


@given(st.text(st.sampled_from('payer_email{}[]",:\\ é\udcff1@') | st.characters(), max_size=80))
def test_stretches_are_in_order_apart_and_the_same_in_bytes(text: str) -> None:
    stretches = personal_stretches(text)
    flat = [at for stretch in stretches for at in stretch]
    assert flat == sorted(flat)
    assert all(start < end for start, end in stretches)
    try:
        body = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return
    again = [body[start:end].decode("utf-8", "surrogateescape") for start, end in in_bytes(text, stretches)]
    assert again == [text[start:end] for start, end in stretches]


def test_a_path_through_a_personal_field() -> None:
    assert is_personal_path(("data", "payer_address", 0, "line"))
    assert not is_personal_path(("data", "payer_name", 0))
    assert not is_personal_path(())


@pytest.mark.parametrize("part", ["email", '"', '"email', "\\", "email\\", "email ", "email: ", '{"email":'])
def test_no_text_makes_it_look_twice(part: str) -> None:
    text = part * (1_000_000 // len(part))
    started = time.process_time()
    personal_stretches(text)
    assert time.process_time() - started < 5.0
