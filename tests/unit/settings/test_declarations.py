from __future__ import annotations

from collections import Counter

import pytest

from paysg_desktop.settings.declarations import ALL, LAYOUT, LISTENER_HOSTS, LISTENER_PORT, Setting


def test_each_setting_has_a_key_of_its_own_words_for_people_and_a_default_that_it_accepts() -> None:
    assert max(Counter(setting.key for setting in ALL).values()) == 1
    for setting in ALL:
        assert setting.kind.accept(setting.default) == setting.default
        assert setting.label
        assert setting.help.endswith(".")


@pytest.mark.parametrize(
    ("setting", "value", "kept"),
    [
        (LAYOUT, "developer", "developer"),
        (LISTENER_PORT, 0, 0),
        (LISTENER_PORT, 65535, 65535),
        (LISTENER_HOSTS, ["Pay.Example.GOV.sg.", "pay.example.gov.sg", "x"], ("pay.example.gov.sg", "x")),
    ],
)
def test_accepted(setting: Setting[object], value: object, kept: object) -> None:
    assert setting.kind.accept(value) == kept


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (LAYOUT, "Finance"),
        (LAYOUT, 1),
        (LISTENER_PORT, 65536),
        (LISTENER_PORT, -1),
        (LISTENER_PORT, True),
        (LISTENER_PORT, 8787.0),
        (LISTENER_PORT, "8787"),
        (LISTENER_HOSTS, "pay.example.gov.sg"),
        (LISTENER_HOSTS, ["https://pay.example.gov.sg"]),
        (LISTENER_HOSTS, ["pay.example.gov.sg:443"]),
        (LISTENER_HOSTS, ["a..b"]),
        (LISTENER_HOSTS, ["-a.b"]),
        (LISTENER_HOSTS, ["a\n"]),
        (LISTENER_HOSTS, [""]),
        (LISTENER_HOSTS, [7]),
        (LISTENER_HOSTS, [".".join(["a" * 60] * 5)]),
    ],
)
def test_refused(setting: Setting[object], value: object) -> None:
    with pytest.raises(ValueError, match=r"one of|whole number|list of host names"):
        setting.kind.accept(value)
