"""What settings about addresses accept; each as `declarations.Kind` asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from paysg_desktop.domain.proxies import read_address, read_network

_HTTPS = re.compile(r"https://[^\s@/?#]+(?:/[^\s@#]*)?", re.ASCII)
_LONGEST_URL = 500


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


@dataclass(frozen=True, slots=True)
class HttpsAddress:
    """A URL with https, without a name, a password or a fragment in it; or empty."""

    def accept(self, value: object) -> str:
        if isinstance(value, str) and (not value or _is_https(value)):
            return value
        raise ValueError("a URL that begins with https://, or empty")


def _is_https(url: str) -> bool:
    if len(url) > _LONGEST_URL or _HTTPS.fullmatch(url) is None:
        return False
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _network(value: object) -> str:
    try:
        found = read_network(value if isinstance(value, str) else "")
    except ValueError as error:
        raise ValueError(
            'a list of addresses and networks of proxies, such as ["10.1.2.3", "10.1.4.0/24"], each of /8 or '
            f"smaller (IPv6: /16); this one is {error}"
        ) from None
    return str(found.network_address) if found.num_addresses == 1 else str(found)
