"""The ways in of a running program: added, changed, switched and removed by people, each guarded and audited.

`start` and `stop` belong to the engine's loop; the rest may be called on any thread but a window's, and blocks for
milliseconds.
"""

from __future__ import annotations

import asyncio
import logging
import secrets as random_source
import threading
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import NotFoundError, RefusedError, StorageError
from paysg_desktop.domain.reach import SelfTest
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.domain.tunnel import OpenTunnel, Tunnel, TunnelConfig, TunnelKind, TunnelStatus
from paysg_desktop.endpoint_desk import EndpointDesk
from paysg_desktop.tunnel.ssh_host_key import HostKey
from paysg_desktop.tunnel.supervisor import Supervisor
from paysg_desktop.tunnel.way import STANDS, Pacing
from paysg_desktop.usecases.new_way_in import NewWayIn, way_in, why_not_live

log = logging.getLogger(__name__)

HostKeys = tuple[HostKey, ...]
_BEST_FIRST = (TunnelKind.OWN, TunnelKind.SSH, TunnelKind.NGROK, TunnelKind.COMMAND)


@dataclass(frozen=True, slots=True)
class Roads:
    """How ways in are opened; made by `bootstrap`. `tidy` takes away what a killed run left; `hosts` is filled in
    here, and the listener asks it."""

    open: OpenTunnel
    host_keys: Callable[[str, int], Coroutine[Any, Any, HostKeys]]
    tidy: Callable[[], None]
    pacing: Pacing
    hosts: PublicHosts


class PublicHosts:
    """The Host names under which requests may come in by ways in, as they stand now."""

    def __init__(self) -> None:
        self.of: Callable[[], frozenset[str]] = frozenset

    def __call__(self) -> frozenset[str]:
        return self.of()


class Standing:
    """The ways in that are to stand, while the listener listens. `start` and `stop` belong to its loop."""

    def __init__(self, desk: EndpointDesk, roads: Roads, hub: Hub) -> None:
        self._desk = desk
        self._roads = roads
        self._hub = hub
        self._supervisor = Supervisor(self._open, roads.pacing, self._moved)
        roads.hosts.of = self._supervisor.hosts
        self._loop: asyncio.AbstractEventLoop | None = None
        self._port: int | None = None
        self._refreshing = asyncio.Lock()
        self._refused: Mapping[str, str] = {}
        self.only_now: frozenset[str] = frozenset()
        """The ids of those that are to stand until the program ends, on or not."""
        desk.on_endpoints.append(self.ask)

    def status(self, tunnel_id: str) -> TunnelStatus:
        """How one stands; it is off where it was not to stand."""
        known = self._supervisor.statuses.get(tunnel_id) or TunnelStatus(tunnel_id)
        problem = self._refused.get(tunnel_id)
        return replace(known, problem=problem) if problem else known

    async def start(self, port: int) -> None:
        """Have those that are on lead to `port`, and keep them standing until `stop`; returns at once."""
        await asyncio.to_thread(self._roads.tidy)
        self._loop, self._port = asyncio.get_running_loop(), port
        await self._refresh()

    async def stop(self) -> None:
        """Close them all, and wait for that."""
        self._port = None
        await self._supervisor.stop()

    def ask(self) -> None:
        """Have what was changed take effect; returns at once."""
        self._on_loop(lambda: spawn(self._refresh()))

    def hurry(self) -> None:
        """Try those that are down at once: the computer woke up, or the network changed."""
        self._on_loop(self._supervisor.hurry)

    def take_test(self, test: SelfTest) -> None:
        """A self-test came to this: a failed one makes its way in degraded, a good one makes it stand again."""
        self._on_loop(lambda: self._supervisor.take_test(test))

    async def _open(self, config: TunnelConfig) -> Tunnel:
        # A keychain may ask the user, and this loop answers webhooks.
        secret = await asyncio.to_thread(self._desk.secrets.get, config.secret) if config.secret else None
        return self._roads.open(config, secret)

    def _moved(self, status: TunnelStatus) -> None:
        del status
        self._hub.publish(Changes(ways_in=True))

    def _on_loop(self, do: Callable[[], object]) -> None:
        if self._loop is not None and self._port is not None and self._loop.is_running():
            self._loop.call_soon_threadsafe(do)

    async def _refresh(self) -> None:
        # What was read first takes effect first: two quick changes end as the second says.
        async with self._refreshing:
            await self._refresh_alone()

    async def _refresh_alone(self) -> None:
        try:
            wanted, refused = await asyncio.to_thread(self._wanted)
        except StorageError as error:
            log.warning("The ways in could not be read: %s", error)
            return
        is_told = refused != self._refused
        self._refused = refused
        if self._port is not None:
            await self._supervisor.want(wanted, self._port)
        if is_told:
            self._hub.publish(Changes(ways_in=True))

    def _wanted(self) -> tuple[list[TunnelConfig], dict[str, str]]:
        """Those that are to stand, and why some of them may not."""
        reader = self._desk.store.reader
        endpoints = reader.endpoints()
        on = [each for each in reader.tunnels() if each.is_on or each.id in self.only_now]
        refused = {each.id: why_not for each in on if (why_not := why_not_live(each, endpoints))}
        return [each for each in on if each.id not in refused], refused


class ReachDesk:
    """The ways in of an owned workspace. While the listener listens, those that are on are kept standing."""

    def __init__(
        self,
        desk: EndpointDesk,
        roads: Roads,
        hub: Hub,
        on_loop: Callable[[Coroutine[Any, Any, HostKeys]], HostKeys],
    ) -> None:
        self._desk = desk
        self._roads = roads
        self._wait_for = on_loop
        self._changing = threading.RLock()
        self.standing = Standing(desk, roads, hub)

    # --- what people see ---

    def ways_in(self) -> tuple[TunnelConfig, ...]:
        """Oldest first."""
        return self._desk.store.reader.tunnels()

    def way_in(self, text: str) -> TunnelConfig:
        """By id or name; raises NotFoundError."""
        known = self.ways_in()
        found = [each for each in known if text == each.id] or [each for each in known if text == each.name]
        if not found:
            raise NotFoundError(f"This workspace has no way in {text!r}. See: paysg-desktop tunnel list")
        return found[0]

    def status(self, tunnel_id: str) -> TunnelStatus:
        """How one stands; it is off where it was not to stand."""
        return self.standing.status(tunnel_id)

    def statuses(self) -> tuple[TunnelStatus, ...]:
        """Of all, in the order of `ways_in`."""
        return tuple(self.status(each.id) for each in self.ways_in())

    def public_urls(self) -> tuple[tuple[TunnelConfig, str], ...]:
        """Those that stand with their base URLs, the agency's own first, then ssh, then third parties."""
        found = [(each, self.status(each.id)) for each in self.ways_in()]
        standing = [(config, status.url) for config, status in found if status.state in STANDS and status.url]
        return tuple(sorted(standing, key=lambda each: _BEST_FIRST.index(each[0].kind)))

    def addresses(self) -> tuple[tuple[Endpoint, str], ...]:
        """Each enabled endpoint with its public URL by the best way in that stands; empty where none does."""
        standing = self.public_urls()
        endpoints = self._desk.book.endpoints() if standing else ()
        return tuple((each, standing[0][1] + each.path) for each in endpoints)

    def why_not_live(self, config: TunnelConfig) -> str | None:
        """The sentence why it may not stand: LIVE data would go through a third party's; None where it may."""
        return why_not_live(config, self._desk.store.reader.endpoints())

    # --- what people do ---

    def add(self, new: NewWayIn, *, is_confirmed: bool = False) -> TunnelConfig:
        """Keep a further way in, and have it stand where it is on; `is_confirmed`: LIVE data may go through it.

        Raises UsageError for settings that make no sense and RefusedError with the sentence why not; nothing was
        changed then.
        """
        return self._save(f"way_{random_source.token_hex(6)}", new, None, is_confirmed=is_confirmed)

    def change(self, tunnel_id: str, new: NewWayIn, *, is_confirmed: bool = False) -> TunnelConfig:
        """Put all that `new` says in the place of what it was; the same refusals."""
        before = self.way_in(tunnel_id)
        return self._save(before.id, new, before, is_confirmed=is_confirmed)

    def remove(self, tunnel_id: str) -> TunnelConfig:
        """Close it, and keep it no more. Raises NotFoundError."""
        with self._changing:
            gone = self.way_in(tunnel_id)
            self._desk.store.remove_tunnel(gone.id)
        self._desk.audit("way in removed", gone.id)
        self.standing.ask()
        return gone

    def turn(self, tunnel_id: str, is_on: bool) -> TunnelConfig:
        """Have it stand whenever the listener listens, or not. Raises NotFoundError and RefusedError."""
        with self._changing:
            turned = replace(self.way_in(tunnel_id), is_on=is_on)
            _require(self.why_not_live(turned) if is_on else None)
            self.standing.only_now -= {turned.id}
            self._desk.store.save_tunnel(turned)
        self._desk.audit("way in switched on" if is_on else "way in switched off", turned.id)
        self.standing.ask()
        return turned

    def agree_live(self, tunnel_id: str) -> TunnelConfig:
        """Note that LIVE data may go through a third party's; it is asked once. Raises NotFoundError."""
        with self._changing:
            agreed = self.way_in(tunnel_id)
            if agreed.kind.is_third_party and agreed.live_agreed_at is None:
                agreed = replace(agreed, live_agreed_at=self._desk.clock.now())
                self._desk.store.save_tunnel(agreed)
                self._desk.audit("LIVE data through a third party agreed", agreed.id)
        self.standing.ask()
        return agreed

    def stand_for_this_run(self, names: tuple[str, ...]) -> tuple[TunnelConfig, ...]:
        """Have these stand until the program ends, on or not. Raises NotFoundError and RefusedError."""
        chosen = tuple(self.way_in(each) for each in names)
        for each in chosen:
            _require(self.why_not_live(each))
        self.standing.only_now = frozenset(each.id for each in chosen)
        self.standing.ask()
        return chosen

    def host_keys(self, host: str, port: int) -> HostKeys:
        """What a bastion shows to anybody, best first: for a person to compare. Takes as long as the network does.

        Raises UsageError for a host that can't be one, TunnelError where no key comes.
        """
        return self._wait_for(self._roads.host_keys(host, port))

    # --- with the listener ---

    async def start(self, port: int) -> None:
        """Have those that are on lead to `port`, and keep them standing until `stop`; returns at once."""
        await self.standing.start(port)

    async def stop(self) -> None:
        """Close them all, and wait for that."""
        await self.standing.stop()

    def take_test(self, test: SelfTest) -> None:
        """A self-test came to this: a failed one makes its way in degraded, a good one makes it stand again."""
        self.standing.take_test(test)

    def hurry(self) -> None:
        """Try those that are down at once: the computer woke up, or the network changed."""
        self.standing.hurry()

    # --- inside ---

    def _save(
        self, identity: str, new: NewWayIn, before: TunnelConfig | None, *, is_confirmed: bool
    ) -> TunnelConfig:
        now = self._desk.clock.now()
        agreed_at = now if is_confirmed and new.kind.is_third_party else None
        with self._changing:
            made = way_in(identity, new, before, now, agreed_at)
            self._roads.open(made, None)  # it says what makes no sense
            _require(self.why_not_live(made) if made.is_on else None)
            self._desk.store.save_tunnel(made)
        self._desk.audit("way in changed" if before else "way in added", f"{identity}: {made.kind}")
        if agreed_at is not None:
            self._desk.audit("LIVE data through a third party agreed", identity)
        self.standing.ask()
        return made


def _require(why_not: str | None) -> None:
    if why_not is not None:
        raise RefusedError(f"{why_not} Nothing was changed.")
