"""The address that a provider has of an endpoint, and what to tell it once another one stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.reach import AddressAlarm, HandedAddress
from paysg_desktop.domain.registration import Registration

_PORTS = {"https": 443, "http": 80}


def is_public(url: str) -> bool:
    """Whether it is a whole URL that leads to more than this computer."""
    place = _place(url)
    return place is not None and not is_this_computer(place[1])


def is_about(text: str, url: str, registration: Registration) -> bool:
    """Whether a text is this address, or what makes it known to the provider."""
    forms = (url, registration.text, registration.request, registration.curl)
    return text.strip() in {each.strip() for each in forms if each}


def alarms(
    handed: Sequence[HandedAddress],
    endpoints: Sequence[Endpoint],
    standing: Sequence[str],
    kept: Sequence[str],
    providers: Mapping[str, Provider],
) -> tuple[AddressAlarm, ...]:
    """Endpoints whose provider has an address that no way in has any more.

    `standing` are the base URLs that lead here now, best first; `kept` those of ways in that may be down for the
    moment: theirs is not the address that is wrong. `providers` are by endpoint id, bound to settings.
    """
    open_ones = {each.id: each for each in endpoints if each.is_enabled and each.id in providers}
    # A gateway may lead another path here, so the path says nothing.
    known = {_place(base) for base in (*standing, *kept)}
    made: list[AddressAlarm] = []
    for each in handed:
        endpoint = open_ones.get(each.endpoint_id)
        if endpoint is None or not standing:
            continue
        if _place(each.url) not in known:
            url = standing[0].rstrip("/") + endpoint.path
            made.append(_alarm(each, endpoint, url, providers[endpoint.id]))
    return tuple(made)


def _alarm(handed: HandedAddress, endpoint: Endpoint, url: str, provider: Provider) -> AddressAlarm:
    message = _moved(provider.registration(url, endpoint.name), handed.url)
    return AddressAlarm(endpoint.id, endpoint.name, provider.title, handed, url, message)


def _moved(message: Registration, old: str) -> Registration:
    """The message says first what is new about it."""
    if message.text is None:
        return message
    head = "The address of our webhook endpoint has changed. The old one does not reach us any more."
    return replace(message, text=f"{head}\n\nold webhook_url: {old}\n\n{message.text}")


def _place(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port: what a way in is known by; None for what is no whole URL."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return None
    if not parts.hostname or parts.scheme not in _PORTS:
        return None
    return parts.scheme, parts.hostname.lower(), port or _PORTS[parts.scheme]
