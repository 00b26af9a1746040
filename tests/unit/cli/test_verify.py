"""Every published vector through the command itself: verdict and cause."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.cli.main import main
from paysg_desktop.domain.window_request import WindowRequest

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "data" / "signature-vectors.json").read_text(encoding="utf-8")
)["vectors"]
PROVIDERS = {"timestamped": "paysg", "standard_webhooks": "yoco", "body_hmac": "gateway"}
STRICT = {
    "timestamp_unit": "s",
    "digest_encodings": ["hex"],
    "time_policy": "reject",
    "body_fallback": "none",
}
HOLD = {"verified", "verified_reserialised"}


def no_window(request: WindowRequest) -> int:
    raise AssertionError(request)


def options(vector: dict[str, Any]) -> dict[str, Any]:
    """The vector's options in full; PaySG's own profile is lenient, the vectors are strict unless they say so."""
    chosen = {"tolerance": vector["tolerance"]} | vector.get("options", {})
    if vector["scheme"] != "timestamped":
        return chosen
    return STRICT | chosen | {"header": next(iter(vector["headers"]))}


def verify(
    vector: dict[str, Any], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, dict[str, Any]]:
    """The exit code, and the line that was printed."""
    monkeypatch.setenv("OURS", vector["secret"])
    others = vector.get("other_secrets", {})
    for name, value in others.items():
        monkeypatch.setenv(name.upper(), value)
    headers, body = folder / "headers", folder / "body"
    headers.write_text(
        "".join(f"{name}: {value}\n" for name, value in vector["headers"].items()), encoding="utf-8"
    )
    body.write_bytes(base64.b64decode(vector["body_b64"]))
    arguments = [
        "verify", "--provider", PROVIDERS[vector["scheme"]], "--headers", str(headers), "--body", str(body),
        "--secret-env", "OURS", "--options", json.dumps(options(vector)), "--now", str(vector["now"]), "--json",
    ]  # fmt: skip
    if others:
        arguments += ["--other-secret-env", ",".join(name.upper() for name in others)]
    code = main(arguments, no_window)
    return code, json.loads(capsys.readouterr().out)


def test_all_vectors_are_here() -> None:
    assert len(VECTORS) == 64
    assert sum(vector["verdict"] == "valid" for vector in VECTORS) == 19


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_verdict_and_cause(
    vector: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, line = verify(vector, tmp_path, monkeypatch, capsys)
    is_valid = vector["verdict"] == "valid"
    assert (line["status"] in HOLD, code) == (is_valid, 0 if is_valid else 1)
    assert line["cause"] == vector["cause"]
    if is_valid:
        assert line["finding"] is None
    else:
        assert line["finding"]["sentence"]
        assert line["finding"]["to_do"]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_nothing_of_a_secret_is_printed(
    vector: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, line = verify(vector, tmp_path, monkeypatch, capsys)
    printed = json.dumps(line, ensure_ascii=False)
    for secret in (vector["secret"], *vector.get("other_secrets", {}).values()):
        text = secret.strip().removeprefix("v1,")
        assert not text or text not in printed


def test_people_are_told_the_cause_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    vector = next(each for each in VECTORS if each["id"] == "SW-08")
    monkeypatch.setenv("OURS", vector["secret"])
    headers, body = tmp_path / "headers", tmp_path / "body"
    headers.write_text(
        "".join(f"{name}: {value}\n" for name, value in vector["headers"].items()), encoding="utf-8"
    )
    body.write_bytes(base64.b64decode(vector["body_b64"]))
    arguments = [
        "--headers",
        str(headers),
        "--body",
        str(body),
        "--secret-env",
        "OURS",
        "--now",
        str(vector["now"]),
    ]
    assert main(["verify", "--provider", "yoco", *arguments], no_window) == 1
    printed = capsys.readouterr().out
    assert "failed (body_reserialised)" in printed
    assert "the same document written compactly" in printed
    assert "What to do" in printed
