from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.settings.declarations import (
    ALL,
    LISTENER_HOSTS,
    LISTENER_PORT,
    NETWORK_PROXY,
    OTHER_HOSTS,
    RETENTION_ASK_ON,
    STAFF_NAME,
    THEME,
    Setting,
)
from paysg_desktop.settings.values import read_value, setting_of, value_text, what_it_must_be


@pytest.mark.parametrize(
    ("setting", "text", "value"),
    [
        (THEME, " dark ", "dark"),
        (OTHER_HOSTS, "true", True),
        (OTHER_HOSTS, "On", True),
        (OTHER_HOSTS, "no", False),
        (LISTENER_PORT, "0", 0),
        (LISTENER_PORT, "8787", 8787),
        (LISTENER_HOSTS, "", ()),
        (LISTENER_HOSTS, "a.example, B.example;c.example,", ("a.example", "b.example", "c.example")),
        (STAFF_NAME, "Tan, Siew Hua", "Tan, Siew Hua"),
        (NETWORK_PROXY, "none", "none"),
        (RETENTION_ASK_ON, "2027-01-31", "2027-01-31"),
        (RETENTION_ASK_ON, "", ""),
    ],
)
def test_read(setting: Setting[Any], text: str, value: object) -> None:
    assert read_value(setting, text) == value
    assert what_it_must_be(setting, text) == ""


@pytest.mark.parametrize(
    ("setting", "text", "told"),
    [
        (THEME, "purple", r"ui\.theme must be one of"),
        (OTHER_HOSTS, "perhaps", r"must be true or false\.$"),
        (LISTENER_PORT, "", "must be a whole number from 0 to 65535"),
        (LISTENER_PORT, "8787.5", "must be a whole number"),
        (LISTENER_PORT, "٣", "must be a whole number"),
        (LISTENER_PORT, "9" * 5_000, "must be a whole number"),
        (LISTENER_HOSTS, "https://a.example", "list of host names"),
        (RETENTION_ASK_ON, "31.1.2027", "a day such as"),
        (RETENTION_ASK_ON, "20270131", "a day such as"),
    ],
)
def test_refused(setting: Setting[Any], text: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as refused:
        read_value(setting, text)
    assert what_it_must_be(setting, text) in str(refused.value)
    assert text not in str(refused.value) or not text


def test_every_default_is_read_back_as_itself() -> None:
    for setting in ALL:
        assert read_value(setting, value_text(setting.default)) == setting.default, setting.key


def test_a_setting_is_found_by_its_key() -> None:
    assert all(setting_of(setting.key) is setting for setting in ALL)
    with pytest.raises(NotFoundError, match="settings list"):
        setting_of("ui.colour")
