from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.signatures.timestamped_options import STRICT, TimestampedOptions, options_from


def test_nothing_given_changes_nothing() -> None:
    base = TimestampedOptions(header="X-Own", tolerance=7)
    assert options_from({}, base) == base
    assert options_from(None) == STRICT


def test_every_option_can_be_set() -> None:
    changes: dict[str, Any] = {
        "header": "Stripe-Signature",
        "tolerance": 12.5,
        "timestamp_unit": "auto",
        "digest_encodings": ["base64", "hex", "base64"],
        "time_policy": "warn",
        "body_fallback": "js",
    }
    expected = TimestampedOptions("Stripe-Signature", 12.5, "auto", ("base64", "hex"), "warn", "js")
    assert options_from(changes) == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tolerence", 300),
        ("", 1),
        ("header", ""),
        ("header", "No Blanks"),
        ("header", "Päy"),
        ("header", 5),
        ("tolerance", 0),
        ("tolerance", -1),
        ("tolerance", True),
        ("tolerance", "300"),
        ("tolerance", float("nan")),
        ("tolerance", float("inf")),
        ("tolerance", None),
        ("timestamp_unit", "ms"),
        ("digest_encodings", []),
        ("digest_encodings", "hex"),
        ("digest_encodings", ["hex", "rot13"]),
        ("digest_encodings", [["hex"]]),
        ("time_policy", "ignore"),
        ("time_policy", ["warn"]),
        ("body_fallback", True),
    ],
)
def test_an_unknown_name_or_value_is_refused(name: str, value: object) -> None:
    with pytest.raises(UsageError, match="option"):
        options_from({name: value})
