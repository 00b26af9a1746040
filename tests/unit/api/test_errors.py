"""What each status becomes: its type, exit code, leg and sentence; and what the server said, kept apart."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paysg_desktop.api.errors import LONGEST_TEXT, error_of
from paysg_desktop.api.transport import Answer
from paysg_desktop.domain import errors
from paysg_desktop.domain.api import Leg

NOON = 1_763_697_600_000_000
"""Fri, 21 Nov 2025 04:00:00 GMT."""

PAYSG = [
    (400, errors.ApiInvalidError, 2, Leg.ANSWER, "missing or wrong"),
    (401, errors.ApiKeyError, 4, Leg.ACCESS, "did not take the API key"),
    (402, errors.ApiStateError, 4, Leg.ANSWER, "state of the payment"),
    (403, errors.ApiForbiddenError, 4, Leg.PERMISSION, "Billing, and Refund for refunds"),
    (404, errors.ApiNotFoundError, 3, Leg.ACCOUNT, "payment service id"),
    (408, errors.ApiFaultError, 1, Leg.ANSWER, "(408)"),
    (409, errors.ApiConflictError, 1, Leg.ANSWER, "still at work on the same request"),
    (418, errors.ApiAnswerError, 1, Leg.ANSWER, "does not know (418)"),
    (422, errors.ApiInvalidError, 2, Leg.ANSWER, "same request key with other content"),
    (425, errors.ApiFaultError, 1, Leg.ANSWER, "(425)"),
    (429, errors.ApiBusyError, 1, Leg.ANSWER, "too many requests"),
    (500, errors.ApiFaultError, 1, Leg.ANSWER, "fault of its own (500)"),
    (502, errors.ApiFaultError, 1, Leg.ANSWER, "(502)"),
    (503, errors.ApiFaultError, 1, Leg.ANSWER, "a service behind it fails (503)"),
    (504, errors.ApiFaultError, 1, Leg.ANSWER, "(504)"),
    (599, errors.ApiFaultError, 1, Leg.ANSWER, "(599)"),
    (302, errors.ApiAnswerError, 1, Leg.ANSWER, "login page"),
    (101, errors.ApiAnswerError, 1, Leg.ANSWER, "does not know (101)"),
]
BODIES = [
    b"",
    b"<html><h1>502 Bad Gateway</h1></html>",
    b"{",
    b'{"error": {"type": "invalid_req',
    b"[]",
    b"null",
    b"3",
    b"{}",
    b'{"error": null}',
    b'{"error": []}',
    b'{"error": {"message": {}, "code": []}}',
    b"\xff\xfe",
    b"[" * 100_000,
]


def answered(status: int, body: Any = b"", **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, content)


@pytest.mark.parametrize(("status", "kind", "exit_code", "leg", "part"), PAYSG)
def test_every_status_of_paysg(
    status: int, kind: type[errors.ApiError], exit_code: int, leg: Leg, part: str
) -> None:
    error = error_of("PaySG", answered(status), NOON)
    assert type(error) is kind
    assert (error.exit_code, error.leg, error.status) == (exit_code, leg, status)
    assert part in str(error)
    assert "PaySG" in str(error)
    assert "{" not in str(error)


@pytest.mark.parametrize(
    ("status", "kind", "part"),
    [
        (401, errors.ApiKeyError, "did not take the API key"),
        (403, errors.ApiKeyError, "did not take the API key"),
        (404, errors.ApiNotFoundError, "no such checkout or webhook"),
        (409, errors.ApiConflictError, "still at work"),
        (422, errors.ApiInvalidError, "other content"),
        (500, errors.ApiFaultError, "(500)"),
    ],
)
def test_what_yoco_means_otherwise(status: int, kind: type[errors.ApiError], part: str) -> None:
    error = error_of("Yoco", answered(status), NOON)
    assert type(error) is kind
    assert part in str(error)
    assert "Billing" not in str(error)
    assert "payment service" not in str(error)


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:20]))
@pytest.mark.parametrize("status", [400, 401, 500])
def test_no_body_changes_what_the_status_means(status: int, body: bytes) -> None:
    error = error_of("PaySG", answered(status, body), NOON)
    assert type(error) is type(error_of("PaySG", answered(status), NOON))
    assert str(error) == str(error_of("PaySG", answered(status), NOON))
    assert (error.code, error.server_text) == (None, None)


@pytest.mark.parametrize(
    ("body", "code", "text"),
    [
        ({"error": {"type": "a_type", "code": "a_code", "message": "Words.", "data": {}}}, "a_code", "Words."),
        ({"error": {"type": "a_type", "message": "Words."}}, "a_type", "Words."),
        ({"error": "Words."}, None, "Words."),
        ({"message": "Words."}, None, "Words."),
        ({"description": "Words."}, None, "Words."),
        ({"errorMessage": "Words.", "errorCode": "e1"}, "e1", "Words."),
        ({"errorType": "charge_error", "errorCode": 17, "description": "Words."}, "17", "Words."),
    ],
)
def test_every_shape_of_an_error_is_read(body: Any, code: str | None, text: str) -> None:
    error = error_of("PaySG", answered(400, body), NOON)
    assert (error.code, error.server_text) == (code, text)
    assert "Words" not in str(error)


def test_what_the_server_said_is_one_short_line_without_invisible_characters() -> None:
    nasty = "a\x00b\x1b[31mc\u202ed\r\ne\u2028f\u200bg\ud800" + "x" * 1000
    error = error_of("PaySG", answered(400, {"error": {"message": nasty, "code": nasty}}), NOON)
    for text in (error.server_text, error.code):
        assert text is not None
        assert len(text) == LONGEST_TEXT
        assert text.isprintable()
        assert "\n" not in text


@pytest.mark.parametrize("key", ["paysg_live_CANARY", "paysg_stag_CANARY", "sk_test_CANARY", "whsec_CANARY+/="])
def test_a_key_that_the_server_repeats_is_covered(key: str) -> None:
    error = error_of("PaySG", answered(401, {"error": {"message": f"Key '{key}' is unknown", "code": key}}), NOON)
    assert "CANARY" not in f"{error.server_text}{error.code}{error!r}{error.__dict__}"


def test_after_a_fault_a_change_may_have_been_made_and_a_reading_may_be_repeated() -> None:
    for status in (500, 502, 503, 504):
        assert "may have been done or not" in str(error_of("PaySG", answered(status), NOON, is_changing=True))
        reading = str(error_of("PaySG", answered(status), NOON))
        assert "may have been done" not in reading
        assert "is kept" in reading


@pytest.mark.parametrize(
    ("header", "seconds", "words"),
    [
        ("7", 7.0, "in 7 s"),
        ("0", 0.0, "in 1 s"),
        (" 90 ", 90.0, "in 2 minutes"),
        ("Fri, 21 Nov 2025 04:00:30 GMT", 30.0, "in 30 s"),
        ("Fri, 21 Nov 2025 12:00:30 +0800", 30.0, "in 30 s"),
        ("Fri, 21 Nov 2025 03:00:00 GMT", 0.0, "in 1 s"),
        ("Fri, 21 Nov 2035 04:00:00 GMT", 3600.0, "in 60 minutes"),
        ("99999999999999", None, "in a minute"),
        ("999999999", 3600.0, "in 60 minutes"),
        ("-5", None, "in a minute"),
        ("1.5", None, "in a minute"),
        ("٣", None, "in a minute"),
        ("soon", None, "in a minute"),
        ("Fri, 21 Nov 2025 04:00:30 -0000", None, "in a minute"),
        ("Fri, 31 Feb 2025 04:00:30 GMT", None, "in a minute"),
        ("", None, "in a minute"),
    ],
)
def test_retry_after(header: str, seconds: float | None, words: str) -> None:
    error = error_of("PaySG", answered(429, retry_after=header), NOON)
    assert error.retry_after_s == seconds
    assert words in str(error)


def test_without_the_header_nothing_is_made_up() -> None:
    assert error_of("PaySG", answered(429), NOON).retry_after_s is None
