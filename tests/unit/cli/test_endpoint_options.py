"""Options about endpoints: durations, settings, and which endpoint is meant."""

from __future__ import annotations

import pytest

from paysg_desktop.cli.endpoint_options import chosen_reference, duration_s, find_endpoint, read_settings
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import NotFoundError, UsageError


@pytest.mark.parametrize(
    ("text", "seconds"), [("0", 0), ("90", 90), ("90s", 90), ("45m", 2700), ("24h", 86_400), ("3d", 259_200)]
)
def test_durations(text: str, seconds: int) -> None:
    assert duration_s(text) == seconds


@pytest.mark.parametrize("text", ["", "h", "-1", "1.5h", "1w", "1 h", "9999999999", "400d", "１h"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="duration"):
        duration_s(text)


def test_settings_are_json_where_they_read_like_it() -> None:
    given = ("tolerance=200", 'digest_encodings=["hex"]', "currency=SGD", "amount_unit=", "prefix=a=b")
    assert read_settings(given) == {
        "tolerance": 200,
        "digest_encodings": ["hex"],
        "currency": "SGD",
        "amount_unit": "",
        "prefix": "a=b",
    }


@pytest.mark.parametrize("text", ["tolerance", "=1"])
def test_a_setting_needs_a_name_and_a_value(text: str) -> None:
    with pytest.raises(UsageError, match="--setting"):
        read_settings([text])


def endpoint(identity: str, name: str) -> Endpoint:
    return Endpoint(identity, name, "paysg", Environment.TEST, f"/{identity}", (), 1)


ENDPOINTS = (endpoint("ep_12", "Licensing"), endpoint("ep_13", "Parking"), endpoint("ep_2", "Parking"))


@pytest.mark.parametrize(("text", "found"), [("ep_12", "ep_12"), ("Licensing", "ep_12"), ("ep_2", "ep_2")])
def test_an_endpoint_is_found_by_id_name_or_start(text: str, found: str) -> None:
    assert find_endpoint(ENDPOINTS, text).id == found


@pytest.mark.parametrize("text", ["", "ep_9", "licensing"])
def test_an_endpoint_that_is_not_there(text: str) -> None:
    with pytest.raises(NotFoundError, match="no endpoint"):
        find_endpoint(ENDPOINTS, text)


@pytest.mark.parametrize("text", ["ep_1", "Parking"])
def test_a_text_that_means_several_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="several"):
        find_endpoint(ENDPOINTS, text)


def test_a_secret_is_named_in_one_way() -> None:
    assert chosen_reference("NAME", False, "x") == "env:NAME"
    assert chosen_reference(None, False, "x") is None
    with pytest.raises(UsageError, match="empty"):
        chosen_reference("", False, "x")
    with pytest.raises(UsageError, match="one of"):
        chosen_reference("NAME", True, "x")
