"""Whatever comes in, the doctor raises nothing and never explains a change of meaning away."""

from __future__ import annotations

import gzip
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.finding import Case
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.doctor.bodies import is_of_body, json_forms, rewritten, signed_body
from tests.unit.signatures.doctor.cases import NOW, SECRETS, case, diagnose, examine, signed

SCHEMES = ("timestamped", "standard_webhooks", "body_hmac")
texts = st.text(max_size=12)
names = st.sampled_from(
    [
        b"PaySG-Signature",
        b"webhook-id",
        b"webhook-timestamp",
        b"webhook-signature",
        b"X-Signature",
        b"Content-Type",
        b"Content-Encoding",
        b"Content-Length",
    ]
)
values = st.one_of(
    st.binary(max_size=80),
    st.sampled_from(
        ["²".encode("latin-1"), b"deflate", b"application/x-www-form-urlencoded", b"9", b"t=\xb2, v1=00"]
    ),
    st.from_regex(rb"t=[0-9]{1,14}, v1=[0-9a-f]{64}", fullmatch=True),
    st.from_regex(rb"v1,[A-Za-z0-9+/]{43}=", fullmatch=True),
)
documents = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=8,
)


@pytest.mark.parametrize("scheme", SCHEMES)
@given(
    headers=st.lists(st.tuples(names, values), max_size=5),
    body=st.one_of(st.binary(max_size=200), documents.map(lambda each: json.dumps(each).encode())),
    secrets=st.lists(texts, max_size=2),
    url=texts,
)
def test_it_never_raises(
    scheme: str, headers: list[tuple[bytes, bytes]], body: bytes, secrets: list[str], url: str
) -> None:
    named = tuple(NamedSecret(str(number), value) for number, value in enumerate(secrets))
    found = examine[scheme](Case("POST", tuple(headers), body, NOW, named, named, named, (url,)))
    assert found is None or found.cause


@pytest.mark.parametrize("scheme", SCHEMES)
@given(amount=st.integers(1, 10**9), place=st.integers(0, 8), digit=st.integers(0, 9), is_pretty=st.booleans())
def test_a_changed_digit_is_never_explained(
    scheme: str, amount: int, place: int, digit: int, is_pretty: bool
) -> None:
    event = {"id": "evt_1", "data": {"amount": amount, "note": "x/y & é"}}
    body = json.dumps(event, ensure_ascii=False, indent=2 if is_pretty else None).encode()
    shown = re.search(rb'"amount": (\d+)', body)
    assert shown is not None
    at = shown.start(1) + place % len(shown[1])
    changed = body[:at] + str(digit).encode() + body[at + 1 :]
    if changed == body or json_is_same(body, changed):
        return
    found = diagnose(scheme, signed(scheme, body), changed)
    assert (found.cause, found.is_proven) == ("unknown_mismatch", False)


def json_is_same(one: bytes, other: bytes) -> bool:
    try:
        return bool(json.loads(one) == json.loads(other))
    except ValueError:
        return False


@given(document=documents)
def test_every_form_of_a_document_means_the_same(document: Any) -> None:
    body = json.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass")
    for change, made in json_forms(body):
        if change.cause != "payload_only_signed":
            assert as_floats(made) == as_floats(body), change


def as_floats(body: bytes) -> Any:
    """Numbers as JavaScript holds them: what is equal there is the same."""
    return json.loads(body, parse_int=float)


@given(document=documents, number=st.integers(0, 60))
def test_what_was_signed_can_be_shown(document: Any, number: int) -> None:
    body = json.dumps({"data": document, "url": "a/b"}, ensure_ascii=False).encode("utf-8", "surrogatepass")
    forms = [made for _, made in json_forms(body) if made != body]
    made = forms[number % len(forms)]
    found = diagnose("timestamped", signed("timestamped", made), body)
    assert found.is_proven
    assert signed_body(body, found) == made
    (change,) = found.changes
    assert is_of_body(change)
    assert rewritten(body, change) == made


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_bomb_is_not_unpacked(scheme: str) -> None:
    bomb = gzip.compress(bytes(64 * 1024 * 1024))
    found = examine[scheme](case(scheme, signed(scheme, b"x"), bomb, secret=SECRETS[scheme]))
    assert found is not None
    assert found.cause == "unknown_mismatch"
