"""What the window shows of each way in, gathered in one question."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.reach import SelfTest
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelStatus
from paysg_desktop.tunnel.way import STANDS
from paysg_desktop.usecases.new_way_in import has_live


@dataclass(frozen=True, slots=True)
class WayInRecord:
    """A way in and how it stands. `addresses` are the enabled endpoints' names with their whole public URLs by it.

    `why_not_live` is the sentence why it may not stand beside a LIVE endpoint; None where it may.
    """

    config: TunnelConfig
    status: TunnelStatus
    why_not_live: str | None = None
    test: SelfTest | None = None
    addresses: tuple[tuple[str, str], ...] = ()

    @property
    def stands(self) -> bool:
        return self.status.state in STANDS

    @property
    def is_to_agree(self) -> bool:
        """Whether somebody has to agree that LIVE data goes through a third party's before it stands."""
        return self.why_not_live is not None and self.config.kind.is_third_party

    @property
    def is_held_back(self) -> bool:
        """Whether it would stand, but for LIVE data."""
        return self.why_not_live is not None and self.config.is_on


@dataclass(frozen=True, slots=True)
class WaysInSeen:
    """All ways in, oldest first. `has_live`: an endpoint takes LIVE deliveries; `has_endpoint`: there is one."""

    records: tuple[WayInRecord, ...] = ()
    has_live: bool = False
    has_endpoint: bool = False

    def record(self, tunnel_id: str | None) -> WayInRecord | None:
        return next((each for each in self.records if each.config.id == tunnel_id), None)


def read_ways_in(core: Core) -> WaysInSeen:
    """May block: never on the UI thread."""
    endpoints = core.reader.endpoints()
    records = tuple(_record(core, each) for each in core.reach.ways_in())
    return WaysInSeen(records, has_live(endpoints), bool(endpoints))


def _record(core: Core, config: TunnelConfig) -> WayInRecord:
    status = core.reach.status(config.id)
    tests = core.watch.tests(config.id, 1)
    named = core.book.endpoints() if status.url else ()
    addresses = tuple((each.name, status.url.rstrip("/") + each.path) for each in named)
    return WayInRecord(config, status, core.reach.why_not_live(config), tests[0] if tests else None, addresses)
