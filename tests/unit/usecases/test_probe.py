"""The parts of a probe, and the gate for what it was answered."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.usecases.probe import RawAnswer, Session, require_probeable
from paysg_desktop.usecases.probe_shapes import (
    body_shape,
    error_shape,
    members,
    members_with_shapes,
    outcome,
    shape,
    telling_headers,
    word,
    words,
)
from tests.builders import NOON
from tests.fakes import FakeClock

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=30), inner, max_size=4),
    max_leaves=12,
)
SECRETS = (
    "S1234567D",
    "tan.ah.kow@example.sg",
    "Tan Ah Kow",
    "9f8b2c71",
    "10 Anson Road",
    "陈阿明",
    "AAAAAAAAAAAAAAAAAAAA1",
)


def account(environment: Environment = Environment.TEST, provider: str = "paysg", base_url: str = "") -> Account:
    return Account(provider, environment, "payment_service_1/x", "Licences", None, NOON, base_url)


class Script:
    """Answers in their order, and keeps what was asked."""

    def __init__(self, *answers: RawAnswer) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, str, bytes | None, dict[str, str]]] = []

    async def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> RawAnswer:
        self.asked.append((method, path, body, dict(headers or {})))
        return self.answers.pop(0)


def told(document: Any, status: int = 200, **headers: str) -> RawAnswer:
    return RawAnswer(status, headers, json.dumps(document).encode())


def test_live_is_refused_and_other_providers_are_not_asked() -> None:
    with pytest.raises(RefusedError, match="refused on LIVE: nothing was sent"):
        require_probeable(account(Environment.LIVE))
    with pytest.raises(UsageError, match="nothing was sent"):
        require_probeable(account(provider="yoco"))
    require_probeable(account())
    require_probeable(account(Environment.DEMO))


def test_an_account_on_live_is_refused_whatever_its_provider() -> None:
    with pytest.raises(RefusedError):
        require_probeable(account(Environment.LIVE, "yoco"))


def test_requests_stand_below_the_payment_service_with_their_key_header() -> None:
    script = Script(RawAnswer(200), RawAnswer(200))
    session = Session(script, account(), FakeClock())

    async def ask() -> None:
        await session.get("/pay_1", limit=1)
        await session.post("", {"a": 1}, "key_1")

    asyncio.run(ask())
    base = "/v1/payment-services/payment_service_1%2Fx/payments"
    assert script.asked == [
        ("GET", f"{base}/pay_1?limit=1", None, {}),
        ("POST", base, b'{"a": 1}', {"Idempotency-Key": "key_1"}),
    ]
    assert session.request_count == 2


@pytest.mark.parametrize(
    ("date", "offset"),
    [
        ("Fri, 21 Nov 2025 04:00:00 GMT", 0),
        ("Fri, 21 Nov 2025 03:58:00 GMT", 120),
        ("Fri, 21 Nov 2025 04:00:30 GMT", -30),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_clock_is_compared_with_the_answers(date: str, offset: int | None) -> None:
    session = Session(Script(RawAnswer(200, {"date": date})), account(), FakeClock(NOON))
    asyncio.run(session.get())
    assert session.clock_offset_s == offset


def test_a_session_shows_no_keys_and_no_bodies() -> None:
    session = Session(Script(), account(), FakeClock())
    assert "uuid" not in repr(session)
    assert repr(RawAnswer(200, {"x": "secret"}, b"secret")) == "RawAnswer(status=200)"


@pytest.mark.parametrize("secret", SECRETS)
def test_personal_data_only_leaves_its_shape(secret: str) -> None:
    body = {"error": {"type": secret, "code": secret, "message": secret, "data": {secret: secret}, secret: 1}}
    answer = told(body, 400)
    texts = (
        word(secret),
        shape(secret),
        words([secret]),
        members({secret: 1, "id": 2}),
        members_with_shapes({secret: secret, "id": secret}),
        outcome(answer),
        body_shape(answer),
        error_shape(told({secret: secret}, 400)),
        body_shape(RawAnswer(500, {}, f"<html>{secret}".encode())),
        telling_headers(RawAnswer(200, {secret: secret, "retry-after": secret})),
    )
    assert [text for text in texts if secret in text] == []


@given(JSON, st.integers(100, 599))
def test_no_answer_breaks_the_gate(document: Any, status: int) -> None:
    answer = told(document, status)
    for text in (outcome(answer), body_shape(answer), error_shape(answer), members(answer.object())):
        assert "\n" not in text
        assert text.isprintable()


@given(st.binary(max_size=60))
def test_no_bytes_break_the_gate(body: bytes) -> None:
    assert outcome(RawAnswer(500, {}, body)).startswith("500, ")


def test_words_of_the_protocol_are_told() -> None:
    assert word("partially_refunded") == "“partially_refunded”"
    assert words(["paid", None, "paid", "unpaid"]) == "null, “paid”, “unpaid”"
    assert words([]) == "none"
    assert members({"id": 1, "amount_in_cents": 2, "payerName": 3, "A1": 4}) == (
        "amount_in_cents, id, payerName, and 1 that are no names of a protocol"
    )


def test_values_are_measured() -> None:
    assert shape("2026-01-05T09:00:00.000+08:00") == "a time like 0000-00-00T00:00:00.000+00:00"
    assert [shape(each) for each in (None, True, 12, "", [1, 2], {})] == [
        "null",
        "true or false",
        "a whole number",
        "an empty text",
        "an array of 2",
        "an object",
    ]


def test_an_error_is_told_by_type_and_code() -> None:
    answer = told(
        {"error": {"type": "invalid_request_error", "code": "bad_limit", "message": "Tan!", "data": {}}}, 400
    )
    assert outcome(answer) == (
        "400, type “invalid_request_error”, code “bad_limit”, message a text of 4 characters"
    )
    assert outcome(told({}, 201)) == "201"
    assert error_shape(RawAnswer(503, {}, b"<html>")) == "the body is HTML or XML"
    assert error_shape(RawAnswer(500)) == "the body is empty"
    assert error_shape(told({"message": "x"}, 500)) == "no “error” object; the body's members: message"
