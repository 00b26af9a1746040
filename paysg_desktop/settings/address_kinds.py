"""What settings about addresses accept; each as `declarations.Kind` asks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.domain.proxies import read_address, read_network


@dataclass(frozen=True, slots=True)
class OneAddress:
    """The number of one address of this computer; `localhost` stands for 127.0.0.1. Never all of them at once."""

    def accept(self, value: object) -> str:
        text = "127.0.0.1" if value == "localhost" else value
        found = read_address(text) if isinstance(text, str) else None
        if found is None or found.is_unspecified or found.is_multicast:
            raise ValueError(
                'one address of this computer as a number, such as "127.0.0.1" or "10.1.2.3". 0.0.0.0 and :: '
                "would be all of them"
            )
        return str(found)


@dataclass(frozen=True, slots=True)
class Networks:
    """A list of addresses and networks in their usual form; repeats are dropped."""

    def accept(self, value: object) -> tuple[str, ...]:
        given = value if isinstance(value, list | tuple) else (None,)
        return tuple(dict.fromkeys(_network(each) for each in given))


@dataclass(frozen=True, slots=True)
class WholePath:
    """A file's whole path, or empty."""

    def accept(self, value: object) -> str:
        if isinstance(value, str) and (not value or (Path(value).is_absolute() and value.isprintable())):
            return value
        raise ValueError("the whole path of a file, or empty")


def _network(value: object) -> str:
    try:
        found = read_network(value if isinstance(value, str) else "")
    except ValueError as error:
        raise ValueError(
            'a list of addresses and networks of proxies, such as ["10.1.2.3", "10.1.4.0/24"], each of /8 or '
            f"smaller (IPv6: /16); this one is {error}"
        ) from None
    return str(found.network_address) if found.num_addresses == 1 else str(found)
