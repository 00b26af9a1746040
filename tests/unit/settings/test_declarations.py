from __future__ import annotations

from collections import Counter
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from paysg_desktop.settings.declarations import (
    ALL,
    LAYOUT,
    LISTENER_HOSTS,
    LISTENER_PORT,
    NETWORK_PROXY,
    OTHER_HOSTS,
    Folder,
    Setting,
)


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
        (OTHER_HOSTS, True, True),
        (LISTENER_PORT, 0, 0),
        (LISTENER_PORT, 65535, 65535),
        (LISTENER_HOSTS, ["Pay.Example.GOV.sg.", "pay.example.gov.sg", "x"], ("pay.example.gov.sg", "x")),
        (NETWORK_PROXY, "", ""),
        (NETWORK_PROXY, "none", "none"),
        (NETWORK_PROXY, "http://proxy.example:8080", "http://proxy.example:8080"),
        (NETWORK_PROXY, "https://[::1]:443/", "https://[::1]:443/"),
        (NETWORK_PROXY, "pac:http://config.example/proxy.pac?x=1", "pac:http://config.example/proxy.pac?x=1"),
    ],
)
def test_accepted(setting: Setting[object], value: object, kept: object) -> None:
    assert setting.kind.accept(value) == kept


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (LAYOUT, "Finance"),
        (LAYOUT, 1),
        (OTHER_HOSTS, 1),
        (OTHER_HOSTS, "true"),
        (OTHER_HOSTS, None),
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
        (NETWORK_PROXY, None),
        (NETWORK_PROXY, 8080),
        (NETWORK_PROXY, "None"),
        (NETWORK_PROXY, "proxy.example:8080"),
        (NETWORK_PROXY, "socks5://proxy.example:1080"),
        (NETWORK_PROXY, "http://"),
        (NETWORK_PROXY, "http://proxy.example:99999"),
        (NETWORK_PROXY, "http://proxy.example:0"),
        (NETWORK_PROXY, "http://proxy.example:x"),
        (NETWORK_PROXY, "http://["),
        (NETWORK_PROXY, "http://user:word@proxy.example:8080"),
        (NETWORK_PROXY, "http://proxy.example:8080 "),
        (NETWORK_PROXY, "http://proxy.example\n"),
        (NETWORK_PROXY, "pac:"),
        (NETWORK_PROXY, "pac:file:///proxy.pac"),
        (NETWORK_PROXY, "pac:pac:http://config.example/proxy.pac"),
    ],
)
def test_refused(setting: Setting[object], value: object) -> None:
    with pytest.raises(ValueError, match=r"one of|true or false|whole number|list of host names|URL such as"):
        setting.kind.accept(value)


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        (PurePosixPath, "", ""),
        (PurePosixPath, "/tmp/bk/", "/tmp/bk"),
        (PurePosixPath, "/tmp//./bk", "/tmp/bk"),
        (PurePosixPath, "/tmp/x/../bk", "/tmp/x/../bk"),
        (PureWindowsPath, "C:/Users/x", "C:\\Users\\x"),
        (PureWindowsPath, "C:\\Users\\x\\", "C:\\Users\\x"),
        (PureWindowsPath, "//server/share/bk", "\\\\server\\share\\bk"),
    ],
)
def test_a_folder_is_kept_as_the_system_spells_it(kind: type[PurePath], value: str, kept: str) -> None:
    assert Folder(kind).accept(value) == kept
    assert Folder(kind).accept(kept) == kept


@pytest.mark.parametrize("value", ["bk", "./bk", None, 1, ["/tmp"]])
def test_what_is_no_whole_path_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="whole path of a folder"):
        Folder().accept(value)
