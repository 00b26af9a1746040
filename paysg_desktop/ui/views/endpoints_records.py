"""What the Endpoints view shows of each endpoint, gathered in one question."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.ports import Provider

NO_TRAFFIC = EndpointTraffic(None, 0, 0)


@dataclass(frozen=True, slots=True)
class EndpointRecord:
    """An endpoint with its provider (bound to its settings) and what came to it.

    `url` is empty while nothing listens there. `has_spoilt_secret`: one that counts can't be read or is blank.
    `override` is what it answers on purpose; None where it answers as usual. `public_url` is its address by the
    best way in that stands, empty where none does.
    """

    endpoint: Endpoint
    provider: Provider
    url: str = ""
    traffic: EndpointTraffic = NO_TRAFFIC
    has_spoilt_secret: bool = False
    override: AnswerOverride | None = None
    public_url: str = ""

    @property
    def address(self) -> str:
        """What a sender is given: the public address, else that on this computer; empty for none."""
        return self.public_url or self.url

    @property
    def environments(self) -> tuple[Environment, ...]:
        return environments_of(self.endpoint)


def environments_of(endpoint: Endpoint) -> tuple[Environment, ...]:
    """Those whose deliveries an endpoint takes, in the order of the chooser: its own, and those of its secrets.

    Its own is always among them: there go the deliveries that fit no secret.
    """
    taken = {endpoint.environment, *(each.environment for each in endpoint.secrets)}
    return tuple(each for each in Environment if each in taken)


def read_records(core: Core) -> tuple[EndpointRecord, ...]:
    """All endpoints of a provider that this program knows, oldest first. May block: never on the UI thread."""
    addresses = {endpoint.id: url for endpoint, url in core.addresses()}
    traffic = core.reader.endpoint_traffic()
    spoilt = core.spoilt_secrets()
    overrides = {each.endpoint_id: each for each in core.answers}
    return tuple(
        EndpointRecord(
            each,
            _provider(core, each),
            addresses.get(each.id, ""),
            traffic.get(each.id, NO_TRAFFIC),
            each.id in spoilt,
            overrides.get(each.id),
            core.watch.public_address(each) if each.is_enabled else "",
        )
        for each in sorted(core.reader.endpoints(), key=lambda each: (each.created_at, each.id))
        if each.provider in core.providers
    )


def _provider(core: Core, endpoint: Endpoint) -> Provider:
    try:
        return core.provider_of(endpoint)
    except UsageError:
        # Settings written by another version; the receiver takes the defaults then, too.
        return core.providers[endpoint.provider]
