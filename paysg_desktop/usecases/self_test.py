"""The self-test: whether a request to the public address comes out at our listener, and if not, where it ends."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.reach import Echo, ReachLeg, SelfTest
from paysg_desktop.usecases.self_probes import Probe, SelfProbes
from paysg_desktop.usecases.self_test_words import Diagnosis, diagnosed

Ask = Callable[[str, bytes], Awaitable[Echo]]
"""POSTs a body to a URL: one try, no redirect, by the proxy that is set; never raises for what is found."""

_ELSEWHERE = frozenset({403, 404, 405})
"""What a gateway answers that leads only some paths to us."""


class SelfTester:
    """`paths` are those of the endpoints, `is_listening` whether anything is taken in at all."""

    def __init__(
        self,
        probes: SelfProbes,
        ask: Ask,
        is_listening: Callable[[], bool],
        paths: Callable[[], Sequence[str]],
        clock: Clock,
    ) -> None:
        self._probes = probes
        self._ask = ask
        self._is_listening = is_listening
        self._paths = paths
        self._clock = clock

    async def __call__(self, tunnel_id: str, url: str) -> SelfTest:
        """Go through a public base URL once; never raises for what is found.

        Where the gateway knows only the endpoints' paths the probe goes to one of those: there, too, it is
        answered before anything is stored.
        """
        at, began = self._clock.now(), self._clock.monotonic()
        base = url.rstrip("/")
        found, status = await self._tried(base, self._probes.path)
        is_elsewhere = found is not None and found.leg is ReachLeg.TUNNEL and status in _ELSEWHERE
        paths = await asyncio.to_thread(self._paths) if is_elsewhere else ()
        if paths:
            by_endpoint, _ = await self._tried(base, paths[0])
            found = by_endpoint if by_endpoint is None or by_endpoint.leg is ReachLeg.LISTENER else found
        took_us = max(0, round((self._clock.monotonic() - began) * 1_000_000))
        if found is None:
            return SelfTest(at, tunnel_id, url, took_us)
        return SelfTest(at, tunnel_id, url, took_us, found.leg, found.problem, found.next_step)

    async def _tried(self, base: str, path: str) -> tuple[Diagnosis | None, int | None]:
        """What is wrong, None for nothing; and what was answered."""
        probe, spoilt = self._probes.begin(), self._probes.spoilt
        try:
            echo = await self._ask(base + path, probe.body)
        finally:
            self._probes.end(probe)
        if _is_proven(echo, probe):
            return None, echo.status
        return diagnosed(
            echo,
            host=urlsplit(base).hostname or base,
            is_listening=self._is_listening(),
            has_arrived=probe.has_arrived,
            is_spoilt=self._probes.spoilt > spoilt,
        ), echo.status


def _is_proven(echo: Echo, probe: Probe) -> bool:
    return echo.status is not None and hmac.compare_digest(echo.body.strip(), probe.proof)
