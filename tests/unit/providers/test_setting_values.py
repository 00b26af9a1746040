from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.providers.setting_values import base_address, optional, path, retry_schedule, status_of, waits

USUAL = RetrySchedule((60, 120), 180, is_published=False)


@pytest.mark.parametrize("text", ["id", "data.amount", "data.customer.e-mail", "a.b.c.d.e", "données.montant"])
def test_paths(text: str) -> None:
    assert path("amount_path", text) == text


@pytest.mark.parametrize("value", ["", ".", "a.", ".a", "a..b", "a b", "a\nb", "x" * 201, None, 3, ["a"]])
def test_what_is_no_path(value: object) -> None:
    with pytest.raises(UsageError, match="amount_path"):
        path("amount_path", value)


def test_statuses_may_come_as_digits() -> None:
    read = status_of(400, 401)
    assert read("reject_status", 401) == read("reject_status", "401") == 401
    for value in (True, 401.0, "402", 402, None, ["401"]):
        with pytest.raises(UsageError, match="reject_status takes 400 or 401"):
            read("reject_status", value)


def test_nothing_and_empty_text_mean_not_set() -> None:
    read = optional(path, "")
    assert read("a", None) == read("a", "") == ""
    with pytest.raises(UsageError):
        read("a", False)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://api.example.com", "https://api.example.com"),
        ("https://api.example.com/v1/", "https://api.example.com/v1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    ],
)
def test_base_addresses(given: str, address: str) -> None:
    assert base_address("api_base", given) == address


@pytest.mark.parametrize(
    "value",
    [
        "api.example.com",
        "ftp://x",
        "https://",
        "https://a b",
        "https://a\nb",
        "https://a'b",
        'https://a"b',
        None,
        1,
    ],
)
def test_what_is_no_address(value: object) -> None:
    with pytest.raises(UsageError, match="api_base"):
        base_address("api_base", value)


@pytest.mark.parametrize(
    "value", [[], (), None, "", "60", [0], [-1], [1.5], [True], ["1"], [1] * 51, [2_592_001], {}]
)
def test_what_is_no_list_of_waits(value: object) -> None:
    with pytest.raises(UsageError, match="retry_waits_s"):
        waits("retry_waits_s", value)


def test_waits() -> None:
    assert waits("retry_waits_s", [5, 300]) == (5, 300)


@pytest.mark.parametrize(
    ("given", "waits_s"),
    [
        ({}, (7,)),
        ({"retry_waits_s": None}, (60, 120)),
        ({"retry_waits_s": []}, (60, 120)),
        ({"retry_waits_s": [5, 6]}, (5, 6)),
    ],
)
def test_a_schedule_follows_its_setting(given: dict[str, Any], waits_s: tuple[int, ...]) -> None:
    found = retry_schedule(given, USUAL, RetrySchedule((7,), 7))
    assert (found.waits_s, found.gives_up_after_s) == (waits_s, sum(waits_s))
