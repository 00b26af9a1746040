from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.signatures.body_hmac_options import STRICT, BodyHmacOptions, options_from


def test_nothing_given_changes_nothing() -> None:
    base = BodyHmacOptions(header="X-Own", algorithm="sha512")
    assert options_from({}, base) == base
    assert options_from(None) == STRICT


def test_every_option_can_be_set() -> None:
    changes: dict[str, Any] = {
        "header": "X-Digest",
        "algorithm": "sha512",
        "digest_encodings": ["base64", "hex"],
        "prefix": "hmac ",
        "message": "timestamp.raw_body",
        "timestamp_header": "X-Time",
        "timestamp_unit": "ms",
        "tolerance": 60,
        "key_encoding": "hex",
    }
    expected = BodyHmacOptions(
        "X-Digest", "sha512", ("base64", "hex"), "hmac ", "timestamp.raw_body", "X-Time", "ms", 60, "hex"
    )
    assert options_from(changes) == expected


@pytest.mark.parametrize("nothing", ["", None])
def test_a_prefix_and_a_time_header_may_be_empty(nothing: str | None) -> None:
    options = options_from({"prefix": nothing, "timestamp_header": nothing})
    assert (options.prefix, options.timestamp_header) == ("", "")


@pytest.mark.parametrize(
    ("prefix", "algorithm", "is_optional"),
    [("sha256=", "sha256", True), ("sha256=", "sha1", False), ("sha1=", "sha1", True), ("", "sha256", False)],
)
def test_only_the_hashs_own_name_may_be_absent(prefix: str, algorithm: str, is_optional: bool) -> None:
    assert options_from({"prefix": prefix, "algorithm": algorithm}).has_optional_prefix is is_optional


def test_a_signed_time_needs_a_header() -> None:
    with pytest.raises(UsageError, match="timestamp_header"):
        options_from({"message": "timestamp.raw_body"})
    timed = options_from({"message": "timestamp.raw_body", "timestamp_header": "X-Time"})
    assert timed.is_timed


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hash", "sha256"),
        ("header", ""),
        ("algorithm", "md5"),
        ("algorithm", None),
        ("digest_encodings", ["base32"]),
        ("prefix", "v1,"),
        ("prefix", " x"),
        ("prefix", "é"),
        ("prefix", "x" * 41),
        ("prefix", 5),
        ("message", "body"),
        ("timestamp_header", "No Blanks"),
        ("timestamp_header", 0),
        ("timestamp_unit", "us"),
        ("tolerance", 0),
        ("key_encoding", "base32"),
    ],
)
def test_an_unknown_name_or_value_is_refused(name: str, value: object) -> None:
    with pytest.raises(UsageError, match="option"):
        options_from({name: value})
