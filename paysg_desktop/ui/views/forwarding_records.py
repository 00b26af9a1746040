"""What the Forwarding view shows of each destination, gathered in one question."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.forwarding import Destination, Lag
from paysg_desktop.ui.models.attempts import NamedDestinations
from paysg_desktop.ui.views.endpoints_records import environments_of

_NO_LAG, _NONE_NAMED = Lag(), NamedDestinations()


@dataclass(frozen=True, slots=True)
class ForwardRecord:
    """A destination, how far it is behind, and what its endpoint is called; empty where it takes of any."""

    destination: Destination
    lag: Lag = _NO_LAG
    endpoint_name: str = ""


@dataclass(frozen=True, slots=True)
class Forwards:
    """All destinations of the workspace, oldest first, and the endpoints that take deliveries."""

    records: tuple[ForwardRecord, ...] = ()
    endpoints: tuple[Endpoint, ...] = ()
    named: NamedDestinations = _NONE_NAMED
    """What the table of attempts has to know of them."""

    def of(self, environment: Environment) -> tuple[ForwardRecord, ...]:
        return tuple(each for each in self.records if each.destination.environment is environment)

    def endpoints_of(self, environment: Environment) -> tuple[Endpoint, ...]:
        return tuple(each for each in self.endpoints if environment in environments_of(each))

    def record(self, destination_id: str | None) -> ForwardRecord | None:
        return next((each for each in self.records if each.destination.id == destination_id), None)


def read_forwards(core: Core) -> Forwards:
    """May block: never on the UI thread."""
    endpoints = core.reader.endpoints()
    names, lags = {each.id: each.name for each in endpoints}, core.forwards.lags()
    records = tuple(
        ForwardRecord(each, lags.get(each.id, _NO_LAG), names.get(each.endpoint_id or "", each.endpoint_id or ""))
        for each in core.forwards.destinations()
    )
    named = NamedDestinations(
        {each.destination.id: each.destination.name for each in records},
        frozenset(each.destination.id for each in records if each.destination.stopped),
    )
    return Forwards(records, tuple(each for each in endpoints if each.is_enabled), named)
