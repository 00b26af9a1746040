from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.settings.address_kinds import Networks, OneAddress, WholePath


@pytest.mark.parametrize(
    ("given", "kept"), [("localhost", "127.0.0.1"), (" 10.1.2.3 ", "10.1.2.3"), ("[FE80::1]", "fe80::1")]
)
def test_one_address(given: str, kept: str) -> None:
    assert OneAddress().accept(given) == kept


@pytest.mark.parametrize("given", ["", "0.0.0.0", "::", "*", "224.0.0.1", "a.example", 7, None, True])
def test_no_address_and_not_all_of_them(given: object) -> None:
    with pytest.raises(ValueError, match=r"one address of this computer"):
        OneAddress().accept(given)


def test_networks() -> None:
    assert Networks().accept(["10.1.2.3", "10.1.4.0/24", "10.1.2.3/32"]) == ("10.1.2.3", "10.1.4.0/24")
    assert Networks().accept([]) == ()


@pytest.mark.parametrize("given", ["10.1.2.3", [7], ["0.0.0.0/0"], ["10.1.2.3/24"], ["proxy.example"], None])
def test_no_networks(given: object) -> None:
    with pytest.raises(ValueError, match="a list of addresses and networks"):
        Networks().accept(given)


def test_whole_path(tmp_path: Path) -> None:
    assert WholePath().accept("") == ""
    assert WholePath().accept(str(tmp_path)) == str(tmp_path)
    for given in ("server.pem", 7, f"{tmp_path}\n"):
        with pytest.raises(ValueError, match="whole path"):
            WholePath().accept(given)
