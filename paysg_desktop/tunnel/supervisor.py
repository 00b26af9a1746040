"""The ways in that are to stand, each kept standing by a task of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from paysg_desktop.domain.reach import ReachLeg, SelfTest
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind, TunnelState, TunnelStatus
from paysg_desktop.tunnel.urls import host_of
from paysg_desktop.tunnel.way import MAY_STAND, Make, Pacing, Way

DEAF_AFTER = 2
"""Self-tests in a row that got lost in the tunnel itself, after one that came back, until it is opened anew."""


class Supervisor:
    """`statuses` and `hosts` may be asked on any thread, the rest belongs to one loop.

    `tell` is called with each status that moved, on that loop.
    """

    def __init__(self, make: Make, pacing: Pacing, tell: Callable[[TunnelStatus], None]) -> None:
        self._make = make
        self._pacing = pacing
        self._tell = tell
        self._ways: dict[str, Way] = {}
        self._statuses: Mapping[str, TunnelStatus] = {}
        self._lost: dict[str, int] = {}
        """By id, of those through which a self-test has come back: some networks let none through, ever."""
        self._changing = asyncio.Lock()

    @property
    def statuses(self) -> Mapping[str, TunnelStatus]:
        """By id, of those that were to stand at some time since the start."""
        return self._statuses

    def hosts(self) -> frozenset[str]:
        """The names under which requests come in by them, without ports."""
        return frozenset(
            host_of(each.url) for each in self._statuses.values() if each.state in MAY_STAND and each.url
        )

    async def want(self, configs: Sequence[TunnelConfig], port: int) -> None:
        """Have exactly these stand, and lead to `port`: the rest is closed, what was changed is opened anew."""
        async with self._changing:
            wanted = {each.id: each for each in configs}
            gone = [way for way in self._ways.values() if not _is_same(way.config, wanted.get(way.config.id))]
            await asyncio.gather(*(way.stop() for way in gone))
            for way in gone:
                del self._ways[way.config.id]
            for config in configs:
                if config.id not in self._ways:
                    self._begin(config, port)
                else:
                    self._ways[config.id].config = config

    async def stop(self) -> None:
        """Close them all, and wait for that."""
        await self.want((), 0)

    def hurry(self) -> None:
        """Try those that are down at once: the computer woke up, or the network changed."""
        for way in self._ways.values():
            way.hurry()

    def take_test(self, test: SelfTest) -> None:
        """A self-test through one of them came to this."""
        way = self._ways.get(test.tunnel_id)
        if way is None:
            return
        way.doubt(test.problem if test.leg else "", test.next_step if test.leg else "")
        if test.leg is None:
            self._lost[test.tunnel_id] = 0
        elif test.tunnel_id in self._lost:
            self._lost[test.tunnel_id] += 1 if test.leg is ReachLeg.TUNNEL else -self._lost[test.tunnel_id]
        if self._lost.get(test.tunnel_id, 0) >= DEAF_AFTER and way.config.kind is not TunnelKind.OWN:
            del self._lost[test.tunnel_id]
            way.reopen()

    def _begin(self, config: TunnelConfig, port: int) -> None:
        before = self._statuses.get(config.id)
        way = Way(config, port, self._make, self._pacing, self._take, before.url if before else "")
        self._lost.pop(config.id, None)
        self._ways[config.id] = way
        way.start()

    def _take(self, status: TunnelStatus) -> None:
        self._statuses = {**self._statuses, status.tunnel_id: status}
        self._tell(status)


def _is_same(before: TunnelConfig, now: TunnelConfig | None) -> bool:
    """Whether both lead in alike: a name, or what was agreed, opens nothing anew."""
    return now is not None and (before.kind, before.settings, before.secret) == (
        now.kind,
        now.settings,
        now.secret,
    )


def off(config: TunnelConfig, problem: str = "") -> TunnelStatus:
    """The status of one that is not to stand."""
    return TunnelStatus(config.id, TunnelState.OFF, problem=problem)
