"""What every check of a switch gets, and the list of all checks."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.registry import get
from tests.sandboxes import Caller, Received, Receiver


@dataclass
class Case:
    """One switch at one value, in a sandbox that runs."""

    value: Any
    api: Caller
    receiver: Receiver

    async def event(
        self, status: int | None = 200, count: int = 1, **changes: Any
    ) -> tuple[Received, dict[str, Any]]:
        """Register, pay, and give the last of `count` deliveries; the first ones are answered with `status`."""
        self.receiver.statuses[:] = [status] * max(count - 1, 1)
        self.api.server.register(self.receiver.url)
        await self.api.paid(**changes)
        received = (await self.receiver.wait(count))[-1]
        return received, json.loads(received.body)

    def verdict(self, received: Received) -> Status:
        secrets = [NamedSecret("own", self.api.server.webhook_secret)]
        return get("paysg").verify(received.headers, received.body, secrets, SystemClock().now()).status

    def snapshot(self, received: Received) -> Snapshot:
        snapshot = get("paysg").parse(received.body).snapshot
        assert snapshot is not None
        return snapshot

    async def shown(self, payment_id: str) -> dict[str, Any]:
        return dict((await self.api.get(payment_id)).json())


Check = Callable[[Case], Awaitable[None]]
CHECKS: dict[str, Check] = {}


def check(run: Check) -> Check:
    """The check of the switch that has the function's name."""
    CHECKS[run.__name__] = run
    return run
