"""What kind of place an address is, and whether it is sent to (threat T9). Nothing is looked up."""

from __future__ import annotations

from enum import StrEnum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address

METADATA = "cloud metadata"
_LINK_LOCAL = "link-local, where clouds keep their metadata"
_RESERVED = "reserved"
_NEVER_IPV4 = tuple(
    (IPv4Network(network), why)
    for network, why in (
        ("100.100.100.200/32", METADATA),  # Alibaba
        ("168.63.129.16/32", METADATA),  # Azure's own services
        ("192.0.0.192/32", METADATA),  # Oracle
        ("169.254.0.0/16", _LINK_LOCAL),
        ("0.0.0.0/8", "no computer's"),
        ("192.0.0.0/24", _RESERVED),
        ("192.0.2.0/24", _RESERVED),
        ("192.88.99.0/24", _RESERVED),
        ("198.18.0.0/15", _RESERVED),
        ("198.51.100.0/24", _RESERVED),
        ("203.0.113.0/24", _RESERVED),
        ("224.0.0.0/4", "multicast"),
        ("255.255.255.255/32", "broadcast"),
        ("240.0.0.0/4", _RESERVED),
    )
)
_NEVER_IPV6 = tuple(
    (IPv6Network(network), why)
    for network, why in (
        ("fd00:ec2::/32", METADATA),  # Amazon
        ("fd20:ce::254/128", METADATA),  # Google
        ("fd00:42::42/128", METADATA),  # Scaleway
        ("fe80::/10", _LINK_LOCAL),
        ("::/128", "no computer's"),
        ("ff00::/8", "multicast"),
        ("2001::/23", _RESERVED),
        ("2001:db8::/32", _RESERVED),
        ("3fff::/20", _RESERVED),
    )
)
_PRIVATE_IPV4 = tuple(
    IPv4Network(each) for each in ("10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16")
)
_PRIVATE_IPV6 = IPv6Network("fc00::/7")
_PUBLIC_IPV6 = IPv6Network("2000::/3")
"""The only ones ever given out to the public; what is named nowhere here is never sent to."""
_NAT64 = IPv6Network("64:ff9b::/96")


class Area(StrEnum):
    """How far away an address is."""

    THIS_COMPUTER = "this computer"
    PRIVATE = "a private network"
    PUBLIC = "the internet"
    NEVER = "never"
    """Sent to under no setting."""


def address_of(number: str) -> Address:
    """An address as a connection to it goes: without its zone, an IPv4-mapped one as IPv4; raises ValueError."""
    address = ip_address(number.partition("%")[0])
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def area_of(address: Address) -> Area:
    """How far away it is; an address that carries IPv4 ones in it is judged by them."""
    address = address_of(str(address))
    if _why_never(address):
        return Area.NEVER
    if address.is_loopback:
        return Area.THIS_COMPUTER
    if isinstance(address, IPv4Address):
        return Area.PRIVATE if any(address in each for each in _PRIVATE_IPV4) else Area.PUBLIC
    return Area.PRIVATE if address in _PRIVATE_IPV6 else Area.PUBLIC


def why_not(address: Address, *, allows_other_hosts: bool) -> str | None:
    """The sentence why nothing is sent there; None where it may."""
    never = _why_never(address_of(str(address)))
    if never:
        return f"{address} is never sent to ({never}). Give another address."
    area = area_of(address)
    if area is Area.THIS_COMPUTER or allows_other_hosts:
        return None
    return (
        f"{address} is on {area}, and only this computer is sent to. To reach other computers, switch on the "
        "setting forwarding.other_hosts."
    )


def _why_never(address: Address) -> str:
    """In a few words; empty for what some setting allows."""
    if isinstance(address, IPv4Address):
        return next((why for network, why in _NEVER_IPV4 if address in network), "")
    inside = _embedded(address)
    if inside:
        # These lead through gateways of the internet: what is not public behind one is somebody's own.
        return "" if all(area_of(each) is Area.PUBLIC for each in inside) else "it leads on to another address"
    is_known = address.is_loopback or address in _PRIVATE_IPV6 or address in _PUBLIC_IPV6
    why = next((why for network, why in _NEVER_IPV6 if address in network), "")
    return why or ("" if is_known else _RESERVED)


def _embedded(address: IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that NAT64 (RFC 6052), 6to4 (RFC 3056) and Teredo (RFC 4380) carry in theirs."""
    if address in _NAT64:
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    if address.sixtofour is not None:
        return (address.sixtofour,)
    return address.teredo or ()
