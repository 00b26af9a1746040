"""What a URL names that something is sent to (threat T9). Nothing is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, ip_address

from paysg_desktop.domain.areas import METADATA, Address, Area, area_of, why_not
from paysg_desktop.domain.errors import RefusedError, UsageError

_URL = re.compile(r"(https?)://([^/?#]*)([^#]*)", re.ASCII | re.IGNORECASE)
_AUTHORITY = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::([0-9]{0,5}))?", re.ASCII)
_UNCLEAR = re.compile(r"[\x00-\x20\x7f\\]")
"""Programs disagree about what these mean in a URL."""
_NO_TEXT = re.compile(r"[\ud800-\udfff]")
_PLAIN_IPV4 = re.compile(r"(?:(?:0|[1-9][0-9]{0,2})\.){3}(?:0|[1-9][0-9]{0,2})", re.ASCII)
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.ASCII)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_LONGEST_NAME = 253
_LONGEST_NUMBER = 40
_LAST_PORT = 65535
_IPV4_PARTS = 4
_USUAL_PORTS = {"http": 80, "https": 443}
_NO_HOST = "The address names no host, or a host or port that can't be one."

_METADATA_NAMES = frozenset(
    {
        "metadata",
        "metadata.google.internal",
        "metadata.goog",
        "metadata.azure.internal",
        "metadata.azure.com",
        "metadata.tencentyun.com",
        "metadata.platformequinix.com",
        "metadata.packet.net",
        "instance-data",
        "instance-data.ec2.internal",
        "rancher-metadata",
    }
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a URL names. `host` is a name in lower case without a final dot, or a number in its usual form.

    `port` None is the scheme's own. `rest` is path and query as they were written.
    """

    scheme: str
    host: str
    port: int | None
    rest: str = field(repr=False)

    @property
    def address(self) -> Address | None:
        """The number that the URL gives itself; None for a name."""
        try:
            return ip_address(self.host)
        except ValueError:
            return None

    @property
    def is_localhost(self) -> bool:
        """Whether the name is this computer's by definition (RFC 6761, section 6.3)."""
        return self.host == "localhost" or self.host.endswith(".localhost")

    @property
    def port_to_reach(self) -> int:
        return _USUAL_PORTS[self.scheme] if self.port is None else self.port

    @property
    def host_header(self) -> bytes:
        port = "" if self.port is None else f":{self.port}"
        return (_bracketed(self.host) + port).encode("ascii")

    def url_at(self, address: Address) -> str:
        """The same URL with a number in place of the host."""
        return f"{self.scheme}://{_bracketed(str(address))}:{self.port_to_reach}{self.rest}"


def parse_target(url: str) -> Target:
    """What `url` names; raises UsageError for one that can't be meant, RefusedError for one that is never sent to.

    Neither repeats the URL, whose path is a secret.
    """
    if _NO_TEXT.search(url):
        raise UsageError("The address holds bytes that are no text in UTF-8. Write them percent-encoded.")
    if _UNCLEAR.search(url):
        raise UsageError("An address holds no spaces, line ends or backslashes; write them percent-encoded.")
    found = _URL.fullmatch(url.partition("#")[0])
    if found is None:
        raise UsageError("Only addresses that begin with http:// or https:// are sent to.")
    host, port = _host_and_port(found[2].lower())
    return Target(found[1].lower(), _plain_host(host), port, found[3])


def _host_and_port(authority: str) -> tuple[str, int | None]:
    if "@" in authority:
        raise UsageError("The address holds a user name or a password. Take it out: no login is ever passed on.")
    if "%" in authority:
        raise UsageError("The host in the address has a percent sign. Write it plainly, and without a zone.")
    if not authority.isascii():
        raise UsageError(
            "The host in the address is not written in plain letters and digits. A name in another script has "
            "such a form, too; it begins with xn--."
        )
    found = _AUTHORITY.fullmatch(authority)
    if found is None:
        raise UsageError(_NO_HOST)
    port = int(found[2]) if found[2] else None
    if port is not None and not 0 < port <= _LAST_PORT:
        raise UsageError(f"The port in the address must be from 1 to {_LAST_PORT}.")
    return found[1], port


def _plain_host(host: str) -> str:
    """A name or number in its usual form; refuses what programs read in different ways."""
    if host.startswith("["):
        return _plain_ipv6(host[1:-1])
    name = host.removesuffix(".")
    if _NUMBER.fullmatch(name.rpartition(".")[2]):
        return _plain_ipv4(name)
    if len(name) > _LONGEST_NAME or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise UsageError(_NO_HOST)
    if name in _METADATA_NAMES:
        raise RefusedError(f"That name is never sent to ({METADATA}). Give another address.")
    return name


def _plain_ipv6(text: str) -> str:
    try:
        return str(IPv6Address(text))
    except ValueError:
        raise UsageError("What stands in brackets in the address is no IPv6 address.") from None


def _plain_ipv4(text: str) -> str:
    """As it stands where it is four plain decimal numbers; else the refusal that says what it may mean."""
    meant = _loose_ipv4(text)
    if meant is None:
        raise UsageError("The host in the address looks like a number, and is no IPv4 address.")
    if area_of(meant) is Area.NEVER:
        raise RefusedError(why_not(meant, allows_other_hosts=True))
    if not _PLAIN_IPV4.fullmatch(text):
        raise UsageError(f"Programs read the number in that address differently. If {meant} is meant, write that.")
    return str(meant)


def _loose_ipv4(text: str) -> IPv4Address | None:
    """What the C library's `inet_aton` makes of it: one to four numbers, each decimal, octal or hexadecimal."""
    parts = text.split(".")
    if len(parts) > _IPV4_PARTS or len(text) > _LONGEST_NUMBER or not all(map(_NUMBER.fullmatch, parts)):
        return None
    try:
        *first, last = map(_loose_number, parts)
    except ValueError:
        return None
    room = 8 * (_IPV4_PARTS - len(first))
    if last >= 1 << room or any(each > 0xFF for each in first):
        return None
    return IPv4Address(int.from_bytes(bytes(first)) << room | last)


def _loose_number(part: str) -> int:
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8 if part.startswith("0") else 10)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
