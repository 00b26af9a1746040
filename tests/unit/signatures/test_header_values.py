from __future__ import annotations

import pytest

from paysg_desktop.domain.headers import Headers
from paysg_desktop.signatures.header_values import HeaderError, find_value


@pytest.mark.parametrize(
    ("headers", "value"),
    [
        ((), None),
        (((b"X-Other", b"1"),), None),
        (((b"x-NAME", b"1"),), "1"),
        (((b"X-Name", b""),), ""),
        (((b"X-Name", b"1"), (b"X-Other", b"2"), (b"X-NAME", b"3")), "1,3"),
        (((b"X-Name", b"\xe9\xff"),), "\u00e9\u00ff"),
    ],
)
def test_values_are_found_in_any_case_and_joined(headers: Headers, value: str | None) -> None:
    assert find_value(headers, "X-Name") == value


def test_an_error_has_its_cause() -> None:
    problem = HeaderError("header_malformed", "It is odd.")
    assert (problem.cause, str(problem)) == ("header_malformed", "It is odd.")
