"""Whether the outside reaches us: self-tests, times when it could not, and the address that a provider has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.registration import Registration


class ReachLeg(StrEnum):
    """Where a self-test failed, from the outside in."""

    NAME = "name"
    TLS = "tls"
    TUNNEL = "tunnel"
    LISTENER = "listener"


@dataclass(frozen=True, slots=True)
class SelfTest:
    """One signed probe through a public address. `leg` None: it came back. Times in microseconds UTC."""

    at: int
    tunnel_id: str
    url: str
    took_us: int
    leg: ReachLeg | None = None
    problem: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Echo:
    """What a request to a public address came to: an answer, or the leg where it ended before one.

    Header names in lower case; of `body` only the beginning.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    leg: Leg | None = None


class GapCause(StrEnum):
    CLOSED = "closed"
    """The program did not run."""
    ASLEEP = "asleep"
    """The computer slept, or stood still."""
    LISTENER = "listener"
    """It ran and did not listen."""
    TUNNEL = "tunnel"
    """Every public way in was down."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which the outside could not reach us; `ended_at` None while it lasts. Microseconds UTC."""

    id: int
    began_at: int
    ended_at: int | None
    cause: GapCause
    synced_at: int | None = None
    """When the accounts were read after its end, so that what it hid is known; None where that never was."""


@dataclass(frozen=True, slots=True)
class HandedAddress:
    """The whole URL that was given to a provider for an endpoint, and when."""

    endpoint_id: str
    url: str
    at: int


@dataclass(frozen=True, slots=True)
class AddressAlarm:
    """A provider has another address of an endpoint than the one that stands. `message` is what to send it."""

    endpoint_id: str
    endpoint_name: str
    provider: str
    """The provider's title."""
    handed: HandedAddress
    url: str
    """The whole URL that stands now."""
    message: Registration
