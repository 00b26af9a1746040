from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.standard_webhooks_key import KeyProblem, find_key_fault, read_key


@given(st.binary(min_size=1, max_size=80), st.booleans(), st.booleans())
def test_prefix_and_padding_may_be_missing(key: bytes, has_prefix: bool, has_padding: bool) -> None:
    text = base64.b64encode(key).decode()
    text = text if has_padding else text.rstrip("=")
    assert read_key(f"whsec_{text}" if has_prefix else text) == key


@given(st.text(st.characters(), max_size=30) | st.text("whsec_=AZaz+/-", max_size=30))
def test_no_text_raises_anything_else_and_no_key_is_empty(text: str) -> None:
    try:
        key = read_key(text)
    except KeyProblem:
        return
    assert key


def test_the_problem_holds_nothing_of_the_secret() -> None:
    with pytest.raises(KeyProblem, match=r"^has not the form") as caught:
        read_key("whsec_not-base64!")
    assert caught.value.cause == "secret_malformed"
    assert "not-base64" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ("whsec_" + base64.b64encode(b"k" * 24).decode(), None),
        ("whsec_" + base64.b64encode(b"k" * 23).decode(), "secret_truncated"),
        ("whsec_a", "secret_malformed"),
        ("", "secret_empty"),
        (" whsec_a", "secret_whitespace"),
        ("sk_live_abc", "secret_is_api_key"),
    ],
)
def test_what_is_wrong_with_a_secret(value: str, cause: str | None) -> None:
    found = find_key_fault(NamedSecret("own", value))
    assert (found.cause if found else None) == cause
