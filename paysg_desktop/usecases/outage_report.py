"""The outages of an environment, and which providers may have sent meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.outages import OutageReport, OutageSender, outages
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.reach import Gap, HandedAddress

_BEFORE_US = 30 * 86_400_000_000
"""How far before the time that is asked for gaps are read: an outage is judged as a whole."""


class ReachReader(Protocol):
    """What is read for it; each call blocks for milliseconds."""

    def gaps(self, start: int | None = None, end: int | None = None) -> tuple[Gap, ...]: ...

    def handed_addresses(self) -> tuple[HandedAddress, ...]: ...

    def endpoints(self) -> tuple[Endpoint, ...]: ...

    def endpoint_traffic(self) -> dict[str, EndpointTraffic]: ...

    def configured_accounts(self, environment: Environment | None = None) -> tuple[Account, ...]: ...


def outage_report(
    reader: ReachReader,
    providers: Mapping[str, Provider],
    environment: Environment,
    start: int | None,
    end: int | None,
    *,
    is_open: bool = False,
) -> OutageReport:
    """Those of which any part is from `start` to `end` (µs UTC). `is_open`: a public way in stands.

    None where nobody has reason to send there: nothing ever came, and no address was given to anyone.
    """
    senders = _senders(reader, providers, environment, is_open=is_open)
    if not senders:
        return OutageReport()
    found = outages(reader.gaps(None if start is None else start - _BEFORE_US))
    return OutageReport(tuple(each for each in found if each.touches(start, end)), senders)


def provider_of(endpoint: Endpoint, providers: Mapping[str, Provider]) -> Provider:
    """Bound to the endpoint's settings; with its defaults where another version wrote them."""
    known = providers[endpoint.provider]
    try:
        return known.with_settings(endpoint.settings)
    except UsageError:
        return known


def readable(accounts: Sequence[Account], providers: Mapping[str, Provider]) -> list[Account]:
    """Accounts with a key, of providers that have a list of payments."""
    return [
        each
        for each in accounts
        if each.key and each.provider in providers and Source.POLL in providers[each.provider].told_by
    ]


def _senders(
    reader: ReachReader, providers: Mapping[str, Provider], environment: Environment, *, is_open: bool
) -> tuple[OutageSender, ...]:
    told = {each.endpoint_id for each in reader.handed_addresses()} | reader.endpoint_traffic().keys()
    read = {each.provider for each in readable(reader.configured_accounts(environment), providers)}
    made: dict[str, OutageSender] = {}
    for each in reader.endpoints():
        is_here = environment in {each.environment, *(secret.environment for secret in each.secrets)}
        if each.is_enabled and is_here and (is_open or each.id in told) and each.provider in providers:
            sender = _sender(provider_of(each, providers), is_read=each.provider in read)
            known = made.get(each.provider)
            # Of two endpoints that are set otherwise the one counts that is given up sooner.
            if known is None or sender.schedule.gives_up_after_s < known.schedule.gives_up_after_s:
                made[each.provider] = sender
    return tuple(made.values())


def _sender(provider: Provider, *, is_read: bool) -> OutageSender:
    return OutageSender(provider.title, provider.retry_schedule, is_read, Source.IMPORT in provider.told_by)
