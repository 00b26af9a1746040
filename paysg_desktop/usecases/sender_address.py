"""Whether the address that sent a delivery, before it was passed on to us, is one that its provider publishes.

Information for people. It is worked out when somebody looks, and stored nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.delivery import DeliveryDetail, Source
from paysg_desktop.domain.forwarded import forwarded_sender
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.providers.published_addresses import AS_OF, published_addresses
from paysg_desktop.providers.registry import PROVIDERS


class Standing(StrEnum):
    LISTED = "listed"
    NOT_LISTED = "not_listed"
    NOT_PUBLISHED = "not_published"
    """The provider publishes no addresses for this environment."""
    UNCLEAR = "unclear"
    """The headers disagree, or hold no address."""
    NOT_BELIEVED = "not_believed"
    """They came from somebody who is no proxy of ours."""


@dataclass(frozen=True, slots=True)
class SenderAddress:
    """`address` is the number that was passed on, where one could be read and believed."""

    standing: Standing
    address: str | None = None


def sender_address(detail: DeliveryDetail, proxies: Proxies) -> SenderAddress | None:
    """What is known of who sent a delivery; None where nothing was passed on, or it came by no network."""
    if detail.row.source is not Source.WEBHOOK:
        return None
    found = forwarded_sender(detail.headers, host_of(detail.peer), proxies.admits)
    if found is None:
        return None
    if not found.is_believed:
        return SenderAddress(Standing.NOT_BELIEVED)
    if found.address is None:
        return SenderAddress(Standing.UNCLEAR)
    known = published_addresses(detail.row.provider, detail.row.environment)
    if not known:
        return SenderAddress(Standing.NOT_PUBLISHED, found.address)
    return SenderAddress(Standing.LISTED if found.address in known else Standing.NOT_LISTED, found.address)


def sender_sentence(sender: SenderAddress, detail: DeliveryDetail) -> str:
    """The same in words; that it proves nothing is said with it."""
    platform = PROVIDERS.get(detail.row.provider)
    provider = detail.row.provider if platform is None else platform.title
    mode = detail.row.environment.value.upper()
    match sender.standing:
        case Standing.LISTED:
            text = f"{sender.address}, on the list that {provider} publishes for {mode} (as of {AS_OF})"
        case Standing.NOT_LISTED:
            text = f"{sender.address}, not on the list that {provider} publishes for {mode} (as of {AS_OF})"
        case Standing.NOT_PUBLISHED:
            text = f"{sender.address}; not published: {provider} names no addresses for {mode} that we know of"
        case Standing.UNCLEAR:
            return "not clear: the headers hold no address, or disagree about it"
        case Standing.NOT_BELIEVED:
            return "not believed: what connected to us is on no list of proxies"
    return f"{text}. Information only: the signature is the proof"


def host_of(peer: str) -> str:
    """A peer's number without its port."""
    host, colon, port = peer.rpartition(":")
    return host.strip("[]") if colon and port.isdigit() and (":" not in host or "[" in host) else peer
