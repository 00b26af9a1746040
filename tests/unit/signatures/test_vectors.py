"""The published vectors: the verdict of each, and the cause as far as it shows without a search for one."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.signatures import (
    body_hmac,
    body_hmac_options,
    standard_webhooks,
    standard_webhooks_options,
    timestamped,
    timestamped_options,
)

_FILE = Path(__file__).parents[2] / "data" / "signature-vectors.json"
VECTORS: list[dict[str, Any]] = json.loads(_FILE.read_bytes())["vectors"]
Check = Callable[[Headers, bytes, list[NamedSecret], int, dict[str, Any]], Verification]

FOR_THE_DOCTOR = {
    "body_base64",
    "body_bom",
    "body_keys_sorted",
    "body_line_endings",
    "body_mojibake",
    "body_number_normalised",
    "body_reserialised",
    "body_slashes_escaped",
    "body_still_compressed",
    "body_trailing_newline",
    "body_truncated",
    "body_unicode_escaped",
    "digest_not_hmac",
    "digest_wrong_algorithm",
    "digest_wrong_encoding",
    "key_not_base64_decoded",
    "key_was_base64_decoded",
    "other_profile_secret",
    "timestamp_not_signed",
}
"""Causes that only a search can prove: here they are `unknown_mismatch`."""

STATUS_OF_CAUSE = {
    "timestamp_too_old": Status.TIME_REJECTED,
    "timestamp_too_new": Status.TIME_REJECTED,
    "timestamp_milliseconds": Status.TIME_REJECTED,
    "header_missing": Status.UNSIGNED,
    "scheme_unsupported_by_secret": Status.UNSUPPORTED,
}


def _timestamped(
    headers: Headers, body: bytes, secrets: list[NamedSecret], now: int, given: dict[str, Any]
) -> Verification:
    options = timestamped_options.options_from({"header": headers[0][0].decode(), **given})
    return timestamped.verify(headers, body, secrets, now, options)


def _standard(
    headers: Headers, body: bytes, secrets: list[NamedSecret], now: int, given: dict[str, Any]
) -> Verification:
    return standard_webhooks.verify(headers, body, secrets, now, standard_webhooks_options.options_from(given))


def _gateway(
    headers: Headers, body: bytes, secrets: list[NamedSecret], now: int, given: dict[str, Any]
) -> Verification:
    return body_hmac.verify(headers, body, secrets, now, body_hmac_options.options_from(given))


CHECKS: dict[str, Check] = {"timestamped": _timestamped, "standard_webhooks": _standard, "body_hmac": _gateway}


def judged(vector: dict[str, Any]) -> Verification:
    return CHECKS[vector["scheme"]](
        tuple((name.encode(), value.encode()) for name, value in vector["headers"].items()),
        base64.b64decode(vector["body_b64"]),
        [NamedSecret("active", vector["secret"])],
        vector["now"] * 1_000_000,
        {"tolerance": vector["tolerance"], **vector.get("options", {})},
    )


def test_all_are_there() -> None:
    counts = {scheme: sum(each["scheme"] == scheme for each in VECTORS) for scheme in CHECKS}
    assert counts == {"standard_webhooks": 27, "timestamped": 23, "body_hmac": 14}
    assert sum(each["verdict"] == "valid" for each in VECTORS) == 19


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_verdict_and_cause(vector: dict[str, Any]) -> None:
    verdict = judged(vector)
    assert verdict.is_counted is (vector["verdict"] == "valid")
    if verdict.is_counted:
        assert verdict.cause is None
        assert verdict.matched is not None
        assert verdict.matched.secret == "active"
    else:
        cause = "unknown_mismatch" if vector["cause"] in FOR_THE_DOCTOR else vector["cause"]
        assert verdict.cause == cause
        assert verdict.status is STATUS_OF_CAUSE.get(cause, Status.FAILED)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_no_sentence_gives_a_secret_or_a_digest_away(vector: dict[str, Any]) -> None:
    verdict = judged(vector)
    assert verdict.explanation.endswith(".")
    texts = [vector["secret"].strip(), vector["secret"].strip().removeprefix("whsec_")]
    texts += [value.rpartition("=")[2] for value in vector["headers"].values()]
    texts += [value.rpartition(",")[2] for value in vector["headers"].values()]
    assert not any(text in repr(verdict) for text in texts if len(text) > 16)


def of(vector_id: str) -> Verification:
    return judged(next(each for each in VECTORS if each["id"] == vector_id))


def test_a_window_that_only_warns_says_so() -> None:
    verdict = of("TS-21")
    assert (verdict.status, verdict.warnings) == (Status.VERIFIED, ("timestamp_too_old",))
    assert "301 s ago" in verdict.explanation


def test_the_rewritten_body_is_what_was_authenticated() -> None:
    verdict = of("TS-23")
    assert verdict.status is Status.VERIFIED_RESERIALISED
    assert verdict.matched is not None
    assert verdict.matched.body == "js"
    plain = next(each for each in VECTORS if each["id"] == "TS-02")
    assert verdict.authenticated_body == base64.b64decode(plain["body_b64"])


def test_an_api_key_is_not_called_malformed() -> None:
    assert of("SW-28").cause == "secret_is_api_key"
