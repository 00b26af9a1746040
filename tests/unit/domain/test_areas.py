from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.areas import Area, address_of, area_of, why_not

OF_EACH = {
    Area.THIS_COMPUTER: "127.0.0.1 127.0.0.2 127.255.255.255 ::1 ::ffff:127.0.0.1 ::ffff:7f00:1",
    Area.PRIVATE: (
        "10.0.0.0 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 100.64.0.1 100.127.255.255 "
        "fc00::1 fd12:3456::1 fdff:ffff::1 ::ffff:10.0.0.1 ::ffff:192.168.1.1"
    ),
    Area.PUBLIC: (
        "1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 126.255.255.255 128.0.0.0 172.15.255.255 172.32.0.0 192.167.1.1 "
        "100.63.255.255 100.128.0.0 223.255.255.255 169.253.255.255 169.255.0.0 2606:4700::1111 2001:4860::8888 "
        "::ffff:8.8.8.8 64:ff9b::8.8.8.8 2002:808:808::1 2001:0:808:808::f7f7:f7f7"
    ),
    Area.NEVER: """
        169.254.0.0 169.254.169.254 169.254.170.2 169.254.255.255 fe80::1 febf:ffff::1 fe80::a9fe:a9fe fe80::1%eth0
        100.100.100.200 192.0.0.192 168.63.129.16 fd00:ec2::254 fd00:ec2::23 fd20:ce::254 fd00:42::42

        0.0.0.0 0.1.2.3 :: 224.0.0.1 239.255.255.255 255.255.255.255 240.0.0.1 ff02::1 ff0e::1 192.0.0.8 192.0.2.1
        198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 192.88.99.1 2001:db8::1 2001:10::1 3fff::1 fec0::1
        100::1 4000::1 5f00::1 64:ff9b:1::a9fe:a9fe

        ::ffff:169.254.169.254 ::ffff:0.0.0.0 ::ffff:100.100.100.200 ::169.254.169.254 ::127.0.0.1
        ::ffff:0:127.0.0.1 64:ff9b::169.254.169.254 64:ff9b::10.0.0.1 64:ff9b::127.0.0.1 2002:a9fe:a9fe::1
        2002:7f00:1::1 2002:c0a8:101:: 2001:0:a9fe:a9fe::f7f7:f7f7 2001:0:808:808::5601:5601
        2001:0:808:808::80ff:fffe
    """,
}
"""The last two hide 169.254.169.254 and 127.0.0.1 in the half that Teredo writes upside down."""
EACH = [(number, area) for area, numbers in OF_EACH.items() for number in numbers.split()]


@pytest.mark.parametrize(("number", "area"), EACH)
def test_how_far_away_an_address_is(number: str, area: Area) -> None:
    assert area_of(address_of(number)) is area


@pytest.mark.parametrize(("number", "area"), EACH)
def test_who_may_be_sent_to(number: str, area: Area) -> None:
    address = address_of(number)
    off = why_not(address, allows_other_hosts=False)
    on = why_not(address, allows_other_hosts=True)
    assert (off is None) is (area is Area.THIS_COMPUTER)
    assert (on is None) is (area is not Area.NEVER)
    assert ("forwarding.other_hosts" in (off or "")) is (area in (Area.PRIVATE, Area.PUBLIC))


def test_the_sentence_says_which_address_and_why() -> None:
    metadata = why_not(IPv4Address("169.254.169.254"), allows_other_hosts=True)
    assert metadata == (
        "169.254.169.254 is never sent to (link-local, where clouds keep their metadata). Give another address."
    )
    near = why_not(IPv4Address("10.1.2.3"), allows_other_hosts=False)
    assert near == (
        "10.1.2.3 is on a private network, and only this computer is sent to. To reach other computers, switch on "
        "the setting forwarding.other_hosts."
    )


def test_an_address_is_taken_as_a_connection_goes_to_it() -> None:
    assert address_of("::ffff:127.0.0.1") == IPv4Address("127.0.0.1")
    assert address_of("fe80::1%3") == IPv6Address("fe80::1")
    with pytest.raises(ValueError, match="does not appear"):
        address_of("localhost")


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_an_ipv4_address_fares_in_ipv6_as_it_does_alone_or_worse(address: IPv4Address) -> None:
    area = area_of(address)
    value = int(address)
    assert area_of(IPv6Address(0xFFFF << 32 | value)) is area
    through_gateways = {
        area_of(IPv6Address(0x64_FF9B << 96 | value)),
        area_of(IPv6Address(0x2002 << 112 | value << 80 | 1)),
        area_of(IPv6Address(0x2001_0000 << 96 | value << 64 | 0xF7F7_F7F7)),
        area_of(IPv6Address(0x2001_0000 << 96 | 0x808_0808 << 64 | value ^ 0xFFFF_FFFF)),
    }
    assert through_gateways == {Area.PUBLIC if area is Area.PUBLIC else Area.NEVER}


@given(st.integers(0, 2**128 - 1).map(IPv6Address))
def test_no_ipv6_address_is_public_outside_what_was_given_out(address: IPv6Address) -> None:
    if area_of(address) is Area.PUBLIC:
        assert int(address) >> 125 == 1
