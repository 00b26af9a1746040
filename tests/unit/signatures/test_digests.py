from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.signatures.digests import read_base64, read_digest, read_hex


@given(st.binary(min_size=32, max_size=32))
def test_every_form_of_a_digest_is_read(digest: bytes) -> None:
    assert read_digest(digest.hex()) == ("hex", digest)
    assert read_digest(digest.hex().upper()) == ("hex", digest)
    for text in (base64.b64encode(digest).decode(), base64.urlsafe_b64encode(digest).decode()):
        assert read_digest(text) == ("base64", digest)
        assert read_digest(text.rstrip("=")) == ("base64", digest)


@given(st.text(max_size=80) | st.text("0123456789abcdefABCDEF+/=-_", min_size=40, max_size=70))
def test_no_text_raises_and_only_32_bytes_come_out(text: str) -> None:
    read = read_digest(text)
    assert read is None or len(read[1]) == 32


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ab" * 31,
        "ab" * 33,
        "zz" * 32,
        "ab" * 32 + "\n",
        " " + "ab" * 32,
        "A" * 42 + "B=",
        "A" * 43 + "==",
        "A" * 42 + "=",
        "A" * 42 + "é",
        "٣" * 64,
        base64.b64encode(b"x" * 20).decode(),
        base64.b64encode(b"x" * 64).decode(),
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert read_digest(text) is None


@given(st.binary(min_size=1, max_size=80))
def test_bytes_of_any_length_are_read(content: bytes) -> None:
    assert read_hex(content.hex()) == read_hex(content.hex().upper()) == content
    text = base64.b64encode(content).decode()
    assert read_base64(text) == read_base64(text.rstrip("=")) == content


@pytest.mark.parametrize("text", ["", "a", "abc", "0x", "zz", " ab", "ab\n", "٣٣"])
def test_what_is_no_hex(text: str) -> None:
    assert read_hex(text) is None


@pytest.mark.parametrize(
    "text", ["", "=", "====", "a", "QQ=", "QQ===", "QR==", "QQ==\n", "Q-_A", "é", "Q Q=", "QQ==QQ=="]
)
def test_what_is_no_base64(text: str) -> None:
    assert read_base64(text) is None


@given(st.text(max_size=40) | st.text("AQ=+/-_ ", max_size=12))
def test_no_text_raises(text: str) -> None:
    for read in (read_hex, read_base64):
        content = read(text)
        assert content is None or len(content) > 0
