"""Who may pass requests on to us from another computer: addresses and networks, judged by number."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

_WIDEST = {4: 8, 6: 16}
"""A wider network is no list of proxies any more."""

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


def read_address(text: str) -> Address | None:
    """The number that a text is, None where it is none. IPv4 in IPv6 is unwrapped, a zone left out."""
    try:
        found = ip_address(text.strip().strip("[]").partition("%")[0])
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return mapped or found


def read_network(text: str) -> Network:
    """`192.0.2.10` or `10.1.2.0/24`; raises ValueError with what is wrong with it."""
    try:
        network = ip_network(text.strip())
    except ValueError:
        raise ValueError("no address or network") from None
    if network.prefixlen < _WIDEST[network.version]:
        raise ValueError("too many addresses for a list of proxies")
    return network


class Proxies:
    """Those that may pass requests on to us; this computer always may."""

    def __init__(self, networks: Iterable[str] = (), own: Iterable[str] = ()) -> None:
        """`own` are this computer's addresses apart from loopback. Raises ValueError for what is no network."""
        self._networks = tuple(read_network(each) for each in networks)
        self._own = frozenset(found for each in own if (found := read_address(each)) is not None)

    def __bool__(self) -> bool:
        return bool(self._networks)

    def admits(self, host: str) -> bool:
        """Whether a connection from this number may be heard; what is no number may not."""
        found = read_address(host)
        if found is None:
            return False
        return found.is_loopback or found in self._own or any(found in each for each in self._networks)
