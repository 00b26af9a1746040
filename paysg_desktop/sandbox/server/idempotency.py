"""Idempotency keys: the first answer is kept and given again (paysg.md, section 13; yoco.md, section 7)."""

from __future__ import annotations

import hashlib

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.sandbox.server.http import Answer, Call
from paysg_desktop.sandbox.server.state import State

PRUNED_AFTER_US = 24 * 3600 * 1_000_000
LONGEST_KEY = 255
HEADER = "idempotency-key"


class StillRunning(Exception):
    """The first request with this key has not ended yet."""


class OtherRequest(Exception):
    """This key was used for something else."""


class IdempotencyKeys:
    """The keys of one API, in a table of the state. A key is forgotten 24 hours after its request began."""

    def __init__(self, state: State, table: str, clock: Clock, replay_headers: Headers = ()) -> None:
        self._state = state
        self._table = table
        self._clock = clock
        self._replay_headers = replay_headers
        self._running: dict[str, str] = {}
        for key in [key for key, record in state.table(table).items() if self._is_old(record["at"])]:
            state.drop(table, key)

    @property
    def running(self) -> frozenset[str]:
        """The keys whose first request has not ended."""
        return frozenset(self._running)

    def stored(self, key: str, call: Call) -> Answer | None:
        """The answer of the first request; None when this is the first. Raises StillRunning or OtherRequest."""
        request = _request_of(call)
        if key in self._running:
            if self._running[key] != request:
                raise OtherRequest
            raise StillRunning
        record = self._state.get(self._table, key)
        if record is None or self._is_old(record["at"]):
            return None
        if record["request"] != request:
            raise OtherRequest
        headers = tuple((name.encode(), value.encode()) for name, value in record["headers"])
        return Answer(record["status"], record["body"].encode(), (*headers, *self._replay_headers))

    def begin(self, key: str, call: Call) -> None:
        self._running[key] = _request_of(call)

    def end(self, key: str, answer: Answer | None) -> None:
        """Keep the answer; None for a request that is not kept, such as one that failed its validation."""
        request = self._running.pop(key)
        if answer is None:
            return
        self._state.put(
            self._table,
            key,
            {
                "request": request,
                "at": self._clock.now(),
                "status": answer.status,
                "body": answer.body.decode(),
                "headers": [[name.decode(), value.decode()] for name, value in answer.headers],
            },
        )

    def _is_old(self, began_at: int) -> bool:
        return self._clock.now() - began_at >= PRUNED_AFTER_US


def _request_of(call: Call) -> str:
    """What makes two requests the same: method, path and body, byte for byte."""
    text = f"{call.method} {call.path}\n".encode("utf-8", "replace")
    return hashlib.sha256(text + call.body).hexdigest()
