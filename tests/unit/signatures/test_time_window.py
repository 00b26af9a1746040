from __future__ import annotations

import pytest

from paysg_desktop.signatures.time_window import outside_window

NOW = 1_763_697_600_000_000


@pytest.mark.parametrize(
    ("text", "unit", "cause"),
    [
        ("1763697600", "s", None),
        ("1763697300", "s", None),
        ("1763697299", "s", "timestamp_too_old"),
        ("1763697900", "s", None),
        ("1763697901", "s", "timestamp_too_new"),
        ("1763697600000", "s", "timestamp_milliseconds"),
        ("1763697299000", "s", "timestamp_too_new"),
        ("9999999999999999", "s", "timestamp_too_new"),
        ("1763697600000", "ms", None),
        ("1763697299999", "ms", "timestamp_too_old"),
        ("1763697299999", "auto", "timestamp_too_old"),
        ("2025-11-21T04:00:00Z", "auto", None),
        ("2025-11-21T12:05:01+08:00", "auto", "timestamp_too_new"),
        ("soon", "auto", "header_malformed"),
    ],
)
def test_a_window_of_five_minutes(text: str, unit: str, cause: str | None) -> None:
    late = outside_window(text, NOW, 300, unit)
    assert (late.cause if late else None) == cause


def test_how_far_off_it_was_is_told() -> None:
    old, new = outside_window("1763697200", NOW, 300, "s"), outside_window("1763698000", NOW, 300, "s")
    assert old is not None
    assert new is not None
    assert (old.sentence, new.sentence.split(" s ")[0]) == ("It was signed 400 s ago.", "It was signed 400")


def test_milliseconds_are_never_taken_for_seconds() -> None:
    now = 1_700_000_000 * 1_000_000
    assert outside_window("1700000000000", now, 300, "ms") is None
    late = outside_window("1700000000", now, 300, "ms")
    assert late is not None
    assert late.cause == "timestamp_too_old"
