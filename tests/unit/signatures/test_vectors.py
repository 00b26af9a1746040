"""The published vectors of the scheme: verdict and cause, as far as this release names causes."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.signatures.timestamped import verify
from paysg_desktop.signatures.timestamped_options import options_from

_FILE = Path(__file__).parents[2] / "data" / "signature-vectors.json"
VECTORS = [each for each in json.loads(_FILE.read_bytes())["vectors"] if each["scheme"] == "timestamped"]

FOR_THE_DOCTOR = {
    "digest_wrong_encoding",
    "timestamp_not_signed",
    "body_reserialised",
    "body_keys_sorted",
    "key_was_base64_decoded",
}
"""Causes that are proved by trying variants, which nobody does yet: until then they are `unknown_mismatch`."""

STATUS_OF_CAUSE = {
    "timestamp_too_old": Status.TIME_REJECTED,
    "timestamp_too_new": Status.TIME_REJECTED,
    "timestamp_milliseconds": Status.TIME_REJECTED,
}


def judged(vector: dict[str, Any]) -> Any:
    header = next(iter(vector["headers"]))
    options = options_from({"header": header, "tolerance": vector["tolerance"], **vector.get("options", {})})
    others = vector.get("other_secrets") or {}
    return verify(
        tuple((name.encode(), value.encode()) for name, value in vector["headers"].items()),
        base64.b64decode(vector["body_b64"]),
        [NamedSecret("active", vector["secret"])],
        vector["now"] * 1_000_000,
        options,
        [NamedSecret(name, value) for name, value in others.items()],
    )


def test_all_are_there() -> None:
    assert len(VECTORS) == 23


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
    text = judged(vector).explanation
    assert text.endswith(".")
    secrets = [vector["secret"], *(vector.get("other_secrets") or {}).values()]
    sent = [value.rpartition("=")[2] for value in vector["headers"].values()]
    assert not any(kept.strip() in text for kept in secrets + sent if kept.strip())


def of(vector_id: str) -> Any:
    return judged(next(each for each in VECTORS if each["id"] == vector_id))


def test_a_window_that_only_warns_says_so() -> None:
    verdict = of("TS-21")
    assert (verdict.status, verdict.warnings) == (Status.VERIFIED, ("timestamp_too_old",))
    assert "301 s ago" in verdict.explanation


def test_the_other_secret_is_named() -> None:
    assert "live" in of("TS-13").explanation


def test_the_rewritten_body_is_what_was_authenticated() -> None:
    verdict = of("TS-23")
    assert verdict.status is Status.VERIFIED_RESERIALISED
    assert verdict.matched.body == "js"
    plain = next(each for each in VECTORS if each["id"] == "TS-02")
    assert verdict.authenticated_body == base64.b64decode(plain["body_b64"])
