"""Doing what a request asks for, once, with the faults that hit on the way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from paysg_desktop.sandbox.server.faults import Fault, FaultKind
from paysg_desktop.sandbox.server.http import Answer, Call
from paysg_desktop.sandbox.server.idempotency import HEADER, IdempotencyKeys

Work = Callable[[], Answer]
Handler = Callable[[Call, Fault | None], Awaitable[Answer]]
Pause = Callable[[float], Awaitable[None]]


class Execution:
    """Runs the commits of one API. `failed` makes its answer to a fault of its own: 500 or 503."""

    def __init__(self, pause: Pause, failed: Callable[[int], Answer]) -> None:
        self._pause = pause
        self._failed = failed

    async def run(self, work: Work, fault: Fault | None) -> Answer:
        """`work` commits and answers; it is not run where the fault comes before the commit."""
        kind = fault.kind if fault else None
        if fault is not None and kind is FaultKind.SLOW:
            await self._pause(fault.seconds)
        if kind is FaultKind.ERROR_BEFORE:
            return self._failed(500)
        if kind is FaultKind.UNAVAILABLE:
            return self._failed(503)
        answer = work()
        return self._failed(500) if kind is FaultKind.ERROR_AFTER else answer

    async def run_once(self, keys: IdempotencyKeys, call: Call, work: Work, fault: Fault | None) -> Answer:
        """As `run`; with a key the answer is kept, whatever it is. The caller has looked for a stored one."""
        key = call.headers.get(HEADER)
        if not key:
            return await self.run(work, fault)
        answer: Answer | None = None
        keys.begin(key, call)
        try:
            answer = await self.run(work, fault)
        finally:
            keys.end(key, answer)
        return answer
