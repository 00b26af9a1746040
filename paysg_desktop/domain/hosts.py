"""Which hosts are this computer."""

from __future__ import annotations

import ipaddress


def is_this_computer(host: str) -> bool:
    """Whether a host's name or number can only be this computer."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
