"""Ways by which the outside reaches the listener: what is configured, how it stands, what an adapter must do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from paysg_desktop.domain.endpoint import SecretReference


class TunnelKind(StrEnum):
    OWN = "own"
    """An address of one's own: a reverse proxy or a gateway leads to the listener."""
    SSH = "ssh"
    NGROK = "ngrok"
    COMMAND = "command"
    """Any program that prints its URL."""

    @property
    def is_third_party(self) -> bool:
        """Whether somebody else than the agency ends TLS, and so sees payers' data."""
        return self in (TunnelKind.NGROK, TunnelKind.COMMAND)


class TunnelState(StrEnum):
    OFF = "off"
    STARTING = "starting"
    UP = "up"
    DEGRADED = "degraded"
    """It stands, and the self-test through it fails or is late."""
    DOWN = "down"
    """It does not stand; it is tried again at `TunnelStatus.retry_at`."""


@dataclass(frozen=True, slots=True)
class TunnelConfig:
    """One configured way in. `settings` holds plain values by the names of its kind, never a secret.

    `is_on`: it is to stand whenever the listener listens. `live_agreed_at`: when somebody agreed that LIVE data
    goes through a third party's; None while nobody has.
    """

    id: str
    name: str
    kind: TunnelKind
    created_at: int
    settings: Mapping[str, str] = field(default_factory=dict)
    secret: SecretReference | None = None
    is_on: bool = True
    live_agreed_at: int | None = None


@dataclass(frozen=True, slots=True)
class TunnelStatus:
    """How one way in stands. Times in microseconds UTC.

    `url` is the public base URL, without a path; it stays while the tunnel is down, as what the provider has.
    `problem` and `next_step` are sentences of ours, empty while all is well.
    """

    tunnel_id: str
    state: TunnelState = TunnelState.OFF
    since: int = 0
    url: str = ""
    problem: str = ""
    next_step: str = ""
    retry_at: int | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A way in that stands: its public base URL, without a path."""

    url: str


class Tunnel(Protocol):
    """One adapter, opened once; the supervisor makes another for each try. All on one event loop.

    `open` leads requests for its public URL to `127.0.0.1:port`; raises TunnelError with the reason and the next
    step. `wait` returns when it stands no more, with why; `moved` is called with the new URL where that changes
    while it stands. `close` ends what it started and nothing else, whatever state it is in.
    """

    async def open(self, port: int) -> Opened: ...

    async def wait(self, moved: Callable[[str], None]) -> Exception: ...

    async def close(self) -> None: ...


OpenTunnel = Callable[[TunnelConfig, str | None], Tunnel]
"""A way in and its secret → an adapter, not opened yet; raises UsageError for settings that make no sense."""
