"""Who sent a request before it was passed on to us, by what the one who passed it on wrote down.

Anybody can write such a header. It is read only where the one who passed the request on is believed, from its end
on, and only as far as believed ones wrote it. Even then it proves nothing: the signature does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.proxies import read_address

_LISTS = b"x-forwarded-for"
_ELEMENTS = b"forwarded"
_MOST = 50
"""Longer lists are no proxies' any more."""
_FOR = re.compile(r'(?:^|;)\s*for\s*=\s*(?:"([^"\\]*)"|([^;"\s]*))', re.IGNORECASE)
_WITH_PORT = re.compile(r"\[([0-9A-Fa-f:.]+)\](?::[0-9]+)?|([0-9.]+):[0-9]+")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """`address` is the sender's number; None where the headers disagree or say none that can be read.

    `is_believed`: whether the one who passed the request on may be believed at all.
    """

    address: str | None
    is_believed: bool


def forwarded_sender(headers: Headers, peer: str, is_believed: Callable[[str], bool]) -> Forwarded | None:
    """What X-Forwarded-For and Forwarded say, or None where neither is there.

    `peer` is the number that connected to us, `is_believed` says of a number whether it is a proxy of ours.
    """
    told = [found for found in (_listed(headers), _in_elements(headers)) if found is not None]
    if not told:
        return None
    if not is_believed(peer):
        return Forwarded(None, is_believed=False)
    senders = {_sender(each, is_believed) for each in told}
    return Forwarded(senders.pop() if len(senders) == 1 else None, is_believed=True)


def _sender(hops: list[str], is_believed: Callable[[str], bool]) -> str | None:
    """The last one that is no proxy of ours; where all are, the first."""
    if len(hops) > _MOST:
        return None
    numbers = [read_address(_plain(each)) for each in hops]
    for found in reversed(numbers):
        if found is None or not is_believed(str(found)):
            return None if found is None else str(found)
    return str(numbers[0]) if numbers else None


def _listed(headers: Headers) -> list[str] | None:
    return _parts(value for name, value in headers if name.lower() == _LISTS)


def _in_elements(headers: Headers) -> list[str] | None:
    """RFC 7239, section 4: `for=192.0.2.60;proto=https, for="[2001:db8::1]:4711"`."""
    elements = _parts(value for name, value in headers if name.lower() == _ELEMENTS)
    if elements is None:
        return None
    found = (_FOR.search(each) for each in elements)
    return [(each[1] or each[2] or "") if each else "" for each in found]


def _parts(values: Iterable[bytes]) -> list[str] | None:
    """Several headers of one name are one list (RFC 9110, section 5.3)."""
    joined = [value.decode("latin-1") for value in values]
    return [part.strip() for part in ",".join(joined).split(",")] if joined else None


def _plain(text: str) -> str:
    """Without the port that some proxies add."""
    found = _WITH_PORT.fullmatch(text)
    return (found[1] or found[2]) if found else text
