from __future__ import annotations

import pytest

from paysg_desktop.domain.proxies import Proxies, read_address, read_network


def test_the_listed_come_in_and_so_does_this_computer() -> None:
    proxies = Proxies(["10.1.2.3", "192.168.7.0/24", "2001:db8::/32"], own=["10.9.9.9"])
    for host in ("10.1.2.3", "192.168.7.200", "2001:db8:1::5", "127.0.0.1", "::1", "::ffff:10.1.2.3", "10.9.9.9"):
        assert proxies.admits(host), host
    for host in ("10.1.2.4", "192.168.8.1", "2001:db9::1", "::ffff:10.1.2.4", "", "localhost", "10.1.2.3.example"):
        assert not proxies.admits(host), host


def test_an_empty_list_is_false_and_admits_this_computer_alone() -> None:
    assert not Proxies()
    assert Proxies().admits("127.0.0.1")
    assert not Proxies().admits("10.1.2.3")


@pytest.mark.parametrize(
    "text", ["", "proxy.example", "10.1.2.3/24", "10.1.2.3:80", "0.0.0.0/0", "::/0", "10.0.0.0/7"]
)
def test_what_is_no_list_of_proxies_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no address|too many"):
        read_network(text)


def test_a_zone_and_brackets_do_not_hide_a_number() -> None:
    assert str(read_address("fe80::1%eth0")) == "fe80::1"
    assert str(read_address("[::1]")) == "::1"
    assert read_address("::ffff:192.0.2.1") == read_address("192.0.2.1")
