"""How often a receiver booked: by what its answers say, or by a counter of its own."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Sender, SendOutcome

_BOOKED = ("processed", "booked")
_NOT_BOOKED = ("duplicate", "already", "already_processed")
_COUNTS = ("count", "counter", "booked", "processed", "total")
_SETTLE_S = 0.1
_MOST_READS = 20

Pause = Callable[[float], Awaitable[None]]


def said_of(outcome: SendOutcome) -> int | None:
    """1 or 0, where the answer's body is JSON and says so; None where it does not, or contradicts itself.

    `{"processed": true}` says that this delivery was booked, `{"duplicate": true}` that it was not.
    """
    told = _json(outcome.body)
    if not isinstance(told, dict):
        return None
    words = {int(told[name]) for name in _BOOKED if isinstance(told.get(name), bool)}
    words |= {int(not told[name]) for name in _NOT_BOOKED if isinstance(told.get(name), bool)}
    return words.pop() if len(words) == 1 else None


def number_in(body: bytes) -> int | None:
    """The count that a counter's answer holds: a bare number, or a JSON object that has one."""
    told = _json(body)
    if isinstance(told, dict):
        numbers = [told[name] for name in _COUNTS if name in told] or list(told.values())
        told = numbers[0] if len(numbers) == 1 else None
    return told if isinstance(told, int) and not isinstance(told, bool) and told >= 0 else None


class Counter:
    """A number at an address of the receiver's, which rises whenever something is booked."""

    def __init__(self, sender: Sender, url: str, pause: Pause) -> None:
        self._sender = sender
        self._url = url
        self._pause = pause

    async def first(self) -> int:
        """The count before anything; raises UsageError where there is none."""
        count = await self._read()
        if count is None:
            raise UsageError(
                "The counter's address gave no number. It must answer GET with 200 and a number, or a JSON object "
                "with one number in it."
            )
        return count

    async def settled(self) -> int | None:
        """The count once it stands still: receivers may book behind their answer. None where it fails."""
        last = await self._read()
        for _ in range(_MOST_READS):
            await self._pause(_SETTLE_S)
            count = await self._read()
            if count == last:
                break
            last = count
        return last

    async def _read(self) -> int | None:
        outcome = await self._sender.send(self._url, (), b"", method="GET")
        return number_in(outcome.body) if outcome.status == 200 else None


def _json(body: bytes) -> Any:
    try:
        return json.loads(body) if len(body) < 64 * 1024 else None
    except (ValueError, RecursionError):
        return None
