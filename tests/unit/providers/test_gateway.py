from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.gateway import Gateway

GATEWAY = Gateway()
NOW = 1_763_697_600_000_000
SECRET = "example-secret-0123456789abcdef"
OWN = (NamedSecret("own", SECRET),)
BODY = b'{"id":"evt_1","type":"payment.completed","data":{"transaction_id":"txn_1"}}'
HEX = hmac.digest(SECRET.encode(), BODY, hashlib.sha256).hex().encode()


def status(value: bytes, name: bytes = b"X-Signature", **settings: Any) -> Status:
    return GATEWAY.with_settings(settings).verify(((name, value),), BODY, OWN, NOW).status


def test_its_signature_is_an_hmac_of_the_body() -> None:
    ((name, value),) = GATEWAY.sign(BODY, SECRET, NOW)
    assert name == b"X-Signature"
    assert value.removeprefix(b"sha256=") == HEX
    assert status(HEX) is status(b"sha256=" + HEX) is status(HEX.upper()) is Status.VERIFIED
    assert status(HEX, b"x-signature") is Status.VERIFIED
    assert status(HEX[:-1] + b"x") is Status.FAILED


@pytest.mark.parametrize(
    "settings",
    [
        {"header": "X-Acme-Signature"},
        {"algorithm": "sha512"},
        {"algorithm": "sha1"},
        {"algorithm": "sha512", "prefix": "v1:"},
        {"digest_encodings": ["base64"]},
        {"prefix": ""},
        {"message": "timestamp.raw_body", "timestamp_header": "X-Time"},
        {"message": "timestamp.raw_body", "timestamp_header": "X-Time", "timestamp_unit": "ms"},
    ],
)
def test_what_it_signs_it_verifies_under_every_profile(settings: dict[str, Any]) -> None:
    provider = GATEWAY.with_settings(settings)
    headers = provider.sign(BODY, SECRET, NOW)
    assert tuple(name.decode() for name, _ in headers) == provider.signature_headers
    assert provider.verify(headers, BODY, OWN, NOW).status is Status.VERIFIED
    assert provider.verify(headers, BODY + b" ", OWN, NOW).status is Status.FAILED


def test_the_optional_prefix_follows_the_hash() -> None:
    digest = hmac.digest(SECRET.encode(), BODY, hashlib.sha512).hex().encode()
    assert status(digest, algorithm="sha512") is status(b"sha512=" + digest, algorithm="sha512") is Status.VERIFIED
    assert (
        GATEWAY.with_settings({"algorithm": "sha512"}).with_settings({"algorithm": "sha1"}).options.prefix
        == "sha1="
    )


def test_a_key_may_be_encoded() -> None:
    secret = NamedSecret("own", base64.b64encode(SECRET.encode()).decode())
    provider = GATEWAY.with_settings({"key_encoding": "base64"})
    assert provider.verify(((b"X-Signature", HEX),), BODY, (secret,), NOW).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ({"colour": 1}, "colour"),
        ({"algorithm": "md5"}, "algorithm"),
        ({"amount_unit": "cents"}, "amount_unit"),
        ({"accept_status": 201}, "accept_status"),
        ({"reject_status": 500}, "reject_status"),
        ({"api_base": "example.com"}, "api_base"),
        ({"amount_path": "a..b"}, "amount_path"),
        ({"retry_waits_s": {}}, "retry_waits_s"),
        ({"message": "timestamp.raw_body"}, "timestamp_header"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(settings: dict[str, Any], part: str) -> None:
    with pytest.raises(UsageError, match=part):
        GATEWAY.with_settings(settings)


def test_its_answers_can_be_set() -> None:
    assert (GATEWAY.accept_status, GATEWAY.reject_status) == (200, 400)
    provider = GATEWAY.with_settings({"accept_status": 202, "reject_status": "401"})
    assert (provider.accept_status, provider.reject_status) == (202, 401)


def test_risky_settings_say_so() -> None:
    helps = {each.name: each.help for each in GATEWAY.settings_form}
    assert "outdated" in helps["algorithm"]
    assert "proves less" in helps["message"]


def test_it_retries_for_a_day_by_assumed_steps() -> None:
    schedule = GATEWAY.retry_schedule
    assert list(schedule.waits_s[:-1]) == [60 * 2**step for step in range(10)]
    assert list(schedule.attempts_s())[-1] == schedule.gives_up_after_s == 86_400
    assert not schedule.is_published
    assert GATEWAY.with_settings({"retry_waits_s": [1, 2]}).retry_schedule.waits_s == (1, 2)


def test_the_doctor_says_why_a_signature_does_not_hold() -> None:
    headers = GATEWAY.sign(BODY, SECRET, NOW)
    assert GATEWAY.examine(Case("POST", headers, BODY, NOW, OWN)) is None
    changed = BODY.replace(b"txn_1", b"txn_2")
    assert GATEWAY.examine(Case("POST", headers, changed, NOW, OWN)) == Finding("unknown_mismatch")


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({}, "<base-address>/api/webhooks"),
        ({"api_base": "https://api.example.com/"}, "https://api.example.com/api/webhooks"),
    ],
)
def test_the_registration_is_a_request_and_a_curl_line(settings: dict[str, Any], address: str) -> None:
    found = GATEWAY.with_settings(settings).registration("https://hooks.example.sg/h/1", "mine")
    assert found.request is not None
    head, _, content = found.request.partition("\n\n")
    assert head.splitlines()[:2] == [f"POST {address}", "Authorization: Bearer <access-token>"]
    assert json.loads(content) == {"url": "https://hooks.example.sg/h/1", "events": list(GATEWAY.event_types)}
    assert found.curl is not None
    assert address in found.curl
    assert ("<base-address>" in found.what_to_do) is (not settings)
