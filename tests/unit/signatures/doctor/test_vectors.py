"""All published vectors: the doctor names exactly their causes, and holds its tongue where a signature holds."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures import body_hmac_options, standard_webhooks_options, timestamped_options
from paysg_desktop.signatures.doctor.examine import (
    examine_body_hmac,
    examine_standard_webhooks,
    examine_timestamped,
)

DATA = Path(__file__).parents[3] / "data" / "signature-vectors.json"
VECTORS: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["vectors"]


def examined(vector: dict[str, Any]) -> Finding | None:
    case = Case(
        method="POST",
        headers=tuple((name.encode(), value.encode()) for name, value in vector["headers"].items()),
        body=base64.b64decode(vector["body_b64"]),
        now=vector["now"] * 1_000_000,
        secrets=(NamedSecret("ours", vector["secret"]),),
        others=tuple(NamedSecret(name, value, name) for name, value in vector.get("other_secrets", {}).items()),
    )
    options = {"tolerance": vector["tolerance"]} | vector.get("options", {})
    match vector["scheme"]:
        case "timestamped":
            chosen = timestamped_options.options_from(options | {"header": next(iter(vector["headers"]))})
            return examine_timestamped(case, chosen)
        case "standard_webhooks":
            return examine_standard_webhooks(case, standard_webhooks_options.options_from(options))
    return examine_body_hmac(case, body_hmac_options.options_from(options))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_the_cause(vector: dict[str, Any]) -> None:
    finding = examined(vector)
    assert (finding and finding.cause) == vector["cause"]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_nothing_of_a_secret_or_a_digest_is_in_the_finding(vector: dict[str, Any]) -> None:
    shown = repr(examined(vector))
    given = [
        text for value in vector["headers"].values() for text in value.replace("=", " ").split() if len(text) > 30
    ]
    for text in (vector["secret"].strip(), *vector.get("other_secrets", {}).values(), *given):
        assert not text or text not in shown
