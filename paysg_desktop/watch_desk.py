"""Knowing whether the outside reaches us: self-tests, times out of reach, and addresses that providers have."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from paysg_desktop.account_desk import AccountDesk
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import NotFoundError, StorageError, UsageError
from paysg_desktop.domain.outages import OutageReport
from paysg_desktop.domain.reach import AddressAlarm, GapCause, HandedAddress, SelfTest
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelState, TunnelStatus
from paysg_desktop.store.reach_store import ReachStore
from paysg_desktop.usecases import handed
from paysg_desktop.usecases.gaps import LOOK_EVERY_S, GapKeeper
from paysg_desktop.usecases.outage_report import outage_report, provider_of, readable
from paysg_desktop.usecases.self_probes import SelfProbes
from paysg_desktop.usecases.self_test import Ask, SelfTester
from paysg_desktop.usecases.self_test_rounds import SelfTestRounds

log = logging.getLogger(__name__)


class WaysIn(Protocol):
    """What is asked of the ways in; any thread."""

    def public_urls(self) -> tuple[tuple[TunnelConfig, str], ...]: ...

    def statuses(self) -> tuple[TunnelStatus, ...]: ...

    def take_test(self, test: SelfTest) -> None: ...

    def hurry(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Probing:
    """How self-tests are made: `probes` are what the listener answers, `ask` sends one outside."""

    probes: SelfProbes
    ask: Ask


class Addresses:
    """The public addresses of the endpoints: those that stand, and those that providers have. Any thread."""

    def __init__(self, desk: AccountDesk, ways_in: Callable[[], WaysIn | None]) -> None:
        self._desk = desk
        self._reader = desk.store.reader
        self._store = ReachStore(desk.store.reader, desk.store.writer)
        self._ways_in = ways_in

    def public_address(self, endpoint: Endpoint) -> str:
        """The whole public URL of an endpoint, by the best way in that stands; empty for none."""
        standing = self._standing()
        return standing[0][1].rstrip("/") + endpoint.path if standing else ""

    def hand(self, endpoint_id: str, url: str) -> None:
        """This address is given to the endpoint's provider. Raises NotFoundError, UsageError for one of this
        computer alone."""
        endpoint = self._desk.endpoint(endpoint_id)
        if not handed.is_public(url):
            raise UsageError("This address leads to this computer alone; no provider can use it.")
        self._store.hand(HandedAddress(endpoint.id, url, self._desk.clock.now()))
        self._desk.audit("address handed to the provider", endpoint.id)

    def copied(self, text: str) -> bool:
        """Somebody copied this: a public address of an endpoint, or the text that registers it, goes to its
        provider; whether it was one."""
        standing = [url for _, url in self._standing()]
        known = self._desk.providers
        for each in self._reader.endpoints() if standing else ():
            if each.provider not in known:
                continue
            for url in (base.rstrip("/") + each.path for base in standing):
                if handed.is_about(text, url, provider_of(each, known).registration(url, each.name)):
                    self.hand(each.id, url)
                    return True
        return False

    def alarms(self) -> tuple[AddressAlarm, ...]:
        """Endpoints of which the provider has an address that does not stand any more."""
        told = self._reader.handed_addresses()
        standing = [url for _, url in self._standing()] if told else []
        ways_in = self._ways_in()
        if ways_in is None or not standing:
            return ()
        kept = [each.url for each in ways_in.statuses() if each.url and each.state is not TunnelState.OFF]
        endpoints = self._reader.endpoints()
        known = self._desk.providers
        providers = {each.id: provider_of(each, known) for each in endpoints if each.provider in known}
        return handed.alarms(told, endpoints, standing, kept, providers)

    def _standing(self) -> Sequence[tuple[str, str]]:
        ways_in = self._ways_in()
        return [] if ways_in is None else [(config.id, url) for config, url in ways_in.public_urls()]


class WatchDesk(Addresses):
    """`ways_in` gives None for none. Coroutines belong to the engine's loop, the rest to any thread but
    a window's.

    Where no endpoint is enabled nobody is to reach us: nothing is watched, and no gap kept.
    """

    def __init__(
        self,
        desk: AccountDesk,
        probing: Probing,
        ways_in: Callable[[], WaysIn | None],
        is_listening: Callable[[], bool],
        on_loop: Callable[[Coroutine[Any, Any, SelfTest]], SelfTest],
        elapsed: Callable[[], float],
    ) -> None:
        super().__init__(desk, ways_in)
        self.probing = probing
        self._is_listening = is_listening
        self._on_loop = on_loop
        self._tester = SelfTester(probing.probes, probing.ask, is_listening, self._paths, desk.clock)
        self._rounds = SelfTestRounds(self._standing, self._tested, elapsed)
        self._keeper = GapKeeper(self._store, desk.clock, elapsed, self._on_gap_ended, self._on_woken)
        self._may_be_unsynced = True
        self.is_off = False
        """Of a workspace that is thrown away nothing is watched."""

    # --- with the program ---

    async def run(self) -> None:
        """Watch, until cancelled."""
        if not self.is_off:
            await asyncio.gather(self._watch(), self._rounds.run())

    def close(self) -> None:
        """A last beat, from which the next start reckons."""
        try:
            self._keeper.close()
        except StorageError as error:
            log.info("The last beat was not kept: %s", error)

    def look(self) -> None:
        """See how it stands now, and keep what began or ended. Blocks for milliseconds."""
        try:
            if self._paths():
                self._keeper.look(self._cause())
                self._mark_synced()
            else:
                self._keeper.rest()
        except StorageError as error:
            # While the database fails the window says so; the next look makes up for this one.
            log.info("How it stands could not be kept: %s", error)

    async def _watch(self) -> None:
        while True:
            try:
                await asyncio.to_thread(self.look)
            except Exception:
                log.exception("Whether we can be reached could not be looked at; it is tried again")
            await asyncio.sleep(LOOK_EVERY_S)

    # --- self-tests ---

    def test(self, tunnel_id: str) -> SelfTest:
        """Test a way in now; takes up to half a minute. Raises NotFoundError for one that does not stand."""
        url = dict(self._standing()).get(tunnel_id)
        if url is None:
            raise NotFoundError("This way in does not stand at the moment, so there is nothing to test.")
        return self._on_loop(self._tested(tunnel_id, url))

    def tests(self, tunnel_id: str | None = None, limit: int = 100) -> tuple[SelfTest, ...]:
        """The last ones, newest first."""
        return self._reader.self_tests(tunnel_id, limit)

    # --- times out of reach ---

    def report(self, environment: Environment, start: int | None, end: int | None) -> OutageReport:
        """The outages of which any part is from `start` to `end` (µs UTC), and who may have sent meanwhile."""
        if self.is_off:
            return OutageReport()
        is_open = bool(self._standing())
        return outage_report(self._reader, self._desk.providers, environment, start, end, is_open=is_open)

    # --- inside ---

    async def _tested(self, tunnel_id: str, url: str) -> SelfTest:
        test = await self._tester(tunnel_id, url)
        self._rounds.tested(test)
        ways_in = self._ways_in()
        if ways_in is not None:
            ways_in.take_test(test)
        try:
            await asyncio.to_thread(self._store.add_self_test, test)
        except StorageError as error:
            log.info("A self-test was not kept: %s", error)
        return test

    def _paths(self) -> Sequence[str]:
        return [each.path for each in self._reader.endpoints() if each.is_enabled]

    def _cause(self) -> GapCause | None:
        """Why nobody can reach us; None where the outside can, or where no way in is wanted."""
        if not self._is_listening():
            return GapCause.LISTENER
        ways_in = self._ways_in()
        known = () if ways_in is None else ways_in.statuses()
        wanted = [each for each in known if each.state is not TunnelState.OFF]
        return None if not wanted or any(map(self._stands, wanted)) else GapCause.TUNNEL

    def _stands(self, status: TunnelStatus) -> bool:
        """A self-test that never came back may fail for want of a way from inside: it proves nothing."""
        if status.state is not TunnelState.DEGRADED:
            return status.state is TunnelState.UP
        return all(each.leg is not None for each in self._reader.self_tests(status.tunnel_id))

    def _on_gap_ended(self) -> None:
        self._may_be_unsynced = True
        self._desk.ask_sync()

    def _on_woken(self) -> None:
        ways_in = self._ways_in()
        if ways_in is not None:
            ways_in.hurry()

    def _mark_synced(self) -> None:
        """Gaps are made up for once every account was read whole by a run that began after their end."""
        if not self._may_be_unsynced:
            return
        self._may_be_unsynced = self._reader.has_unsynced_gaps()
        if not self._may_be_unsynced:
            return
        accounts = readable(self._reader.configured_accounts(), self._desk.providers)
        states = [self._reader.sync_state(each) for each in accounts]
        runs = [(each.started_at, each.complete_at) for each in states if each.problem is None]
        whole = [(began, done) for began, done in runs if began is not None and done is not None and done >= began]
        if states and len(whole) == len(states):
            self._store.mark_synced(max(done for _, done in whole), min(began for began, _ in whole))
