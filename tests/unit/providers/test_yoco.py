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
from paysg_desktop.providers.yoco import Yoco

YOCO = Yoco()
NOW = 1_763_697_600_000_000
SECRET = "whsec_ifSnFpXCUYArrpTF4MpiO/dFXjzhvLXa"
OWN = (NamedSecret("own", SECRET),)
BODY = b'{"id":"evt_1","type":"payment.succeeded","payload":{"id":"p_1","mode":"test"}}'
MINUTE_S = 60


def test_its_signature_is_a_standard_webhooks_one() -> None:
    headers = dict(YOCO.sign(BODY, SECRET, NOW))
    signed = b".".join((headers[b"webhook-id"], headers[b"webhook-timestamp"], BODY))
    digest = hmac.digest(base64.b64decode(SECRET.removeprefix("whsec_")), signed, hashlib.sha256)
    assert headers[b"webhook-signature"] == b"v1," + base64.b64encode(digest)
    assert headers[b"webhook-timestamp"] == b"1763697600"
    assert headers[b"webhook-id"].startswith(b"msg_")


def test_a_retry_is_the_same_message_signed_anew() -> None:
    first, again = dict(YOCO.sign(BODY, SECRET, NOW)), dict(YOCO.sign(BODY, SECRET, NOW + 5_000_000))
    assert first[b"webhook-id"] == again[b"webhook-id"]
    assert first[b"webhook-signature"] != again[b"webhook-signature"]
    assert dict(YOCO.sign(BODY + b" ", SECRET, NOW))[b"webhook-id"] != first[b"webhook-id"]


@pytest.mark.parametrize(
    ("settings", "age_s", "status"),
    [
        ({}, 180, Status.VERIFIED),
        ({}, 181, Status.TIME_REJECTED),
        ({}, -181, Status.TIME_REJECTED),
        ({"tolerance": 600}, 600, Status.VERIFIED),
        ({"tolerance": 60}, 61, Status.TIME_REJECTED),
    ],
)
def test_its_window_is_three_minutes_unless_set(settings: dict[str, Any], age_s: int, status: Status) -> None:
    headers = YOCO.sign(BODY, SECRET, NOW)
    assert YOCO.with_settings(settings).verify(headers, BODY, OWN, NOW + age_s * 1_000_000).status is status


@pytest.mark.parametrize(
    "settings", [{"tolerance": 59}, {"tolerance": 601}, {"tolerance": "180"}, {"tolerance": None}, {"header": "x"}]
)
def test_a_setting_that_makes_no_sense_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="tolerance"):
        YOCO.with_settings(settings)


def test_the_doctor_says_why_a_signature_does_not_hold() -> None:
    headers = YOCO.sign(BODY, SECRET, NOW)
    assert YOCO.examine(Case("POST", headers, BODY, NOW, OWN)) is None
    assert YOCO.examine(Case("POST", headers, BODY.replace(b"p_1", b"p_2"), NOW, OWN)) == Finding(
        "unknown_mismatch"
    )


def test_its_attempts_are_the_documented_ones() -> None:
    attempts = [0, 5, 5 * MINUTE_S + 5, 35 * MINUTE_S + 5]
    attempts += [hours * 3600 + 35 * MINUTE_S + 5 for hours in (2, 7, 17, 27)]
    assert list(YOCO.retry_schedule.attempts_s()) == attempts
    assert YOCO.retry_schedule.gives_up_after_s == attempts[-1]
    assert YOCO.retry_schedule.answer_within_s == 15
    assert YOCO.retry_schedule.is_published


def test_the_registration_is_a_request_and_a_curl_line() -> None:
    found = YOCO.registration("https://hooks.example.sg/h/1", "it's mine")
    assert found.text is None
    assert found.request is not None
    head, _, content = found.request.partition("\n\n")
    assert head.splitlines() == [
        "POST https://payments.yoco.com/api/webhooks",
        "Authorization: Bearer <secret-key>",
        "Content-Type: application/json",
    ]
    assert json.loads(content) == {"name": "it's mine", "url": "https://hooks.example.sg/h/1"}
    assert found.curl is not None
    assert found.curl.startswith("curl --request POST https://payments.yoco.com/api/webhooks --header ")
    assert "\n" not in found.curl
    assert "only this once" in found.what_to_do
    assert "at most 5" in found.what_to_do
