"""What goes wrong in the sandbox, on demand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Lock

from paysg_desktop.domain.errors import UsageError

EVERYWHERE = "*"
_LONGEST_S = 7 * 24 * 3600


class FaultKind(StrEnum):
    """Commit means: the moment from which what was asked for is done."""

    SLOW = "slow"
    """Waits before the commit; what is repeated meanwhile with the same key conflicts."""
    SLOW_ANSWER = "slow_answer"
    """Waits after the commit."""
    BUSY = "429"
    ERROR_BEFORE = "500_before"
    ERROR_AFTER = "500_after"
    UNAVAILABLE = "503"
    DROP_BEFORE = "drop_before"
    """The connection breaks before the commit."""
    DROP_AFTER = "drop_after"
    HTML = "html"
    """A gateway's HTML page in the place of an answer, before the commit."""
    TRUNCATED = "truncated"
    """The answer breaks off in the middle."""
    WRONG_LENGTH = "wrong_length"
    """The answer's Content-Length says less than there is."""
    TWICE = "twice"
    """The answer comes a second time behind itself, on the same connection."""
    CLOCK = "clock"
    """The Date header is off by so many seconds."""


ENDPOINTS = (
    "paysg.create",
    "paysg.get",
    "paysg.list",
    "paysg.send_email",
    "paysg.cancel",
    "paysg.refund",
    "yoco.create",
    "yoco.get",
    "yoco.refund",
    "yoco.register",
    "yoco.webhooks",
    "yoco.unregister",
    "gateway.register",
)


@dataclass(frozen=True, slots=True)
class Fault:
    """`count` requests to `endpoint` (one of ENDPOINTS, or `*`) go wrong after `skip` that go well.

    `count` None means all. `seconds` is the wait, the Retry-After or the clock's error.
    """

    kind: FaultKind
    endpoint: str = EVERYWHERE
    count: int | None = 1
    seconds: float = 1.0
    skip: int = 0

    def __post_init__(self) -> None:
        """Raises UsageError for what can't be."""
        if self.endpoint not in (EVERYWHERE, *ENDPOINTS):
            raise UsageError(f"There is no endpoint of this name. Known: *, {', '.join(ENDPOINTS)}.")
        if self.skip < 0 or (self.count is not None and self.count < 1):
            raise UsageError("A fault's count must be 1 or more, and what it skips 0 or more.")
        if not -_LONGEST_S <= self.seconds <= _LONGEST_S:
            raise UsageError("A fault's seconds must be within a week.")


class Faults:
    """What is to go wrong still. May be added to from any thread."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._waiting = list(faults)
        self._lock = Lock()

    def add(
        self,
        kind: FaultKind | str,
        endpoint: str = EVERYWHERE,
        count: int | None = 1,
        seconds: float = 1.0,
        skip: int = 0,
    ) -> None:
        """Raises UsageError for an unknown kind or endpoint."""
        try:
            known = FaultKind(kind)
        except ValueError:
            raise UsageError(f"There is no such fault. Known: {', '.join(FaultKind)}.") from None
        fault = Fault(known, endpoint, count, seconds, skip)
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    @property
    def waiting(self) -> tuple[Fault, ...]:
        return tuple(self._waiting)

    def take(self, endpoint: str) -> tuple[Fault, ...]:
        """What happens to this request: the first fault that is due there, and the clock's error besides.

        A fault that skips this one counts down.
        """
        due: list[Fault] = []
        with self._lock:
            left: list[Fault] = []
            for each in self._waiting:
                rest: Fault | None = each
                if _concerns(each, endpoint) and (each.kind is FaultKind.CLOCK or not _has_fault(due)):
                    if each.skip:
                        rest = replace(each, skip=each.skip - 1)
                    else:
                        due.append(each)
                        rest = _once_less(each)
                if rest is not None:
                    left.append(rest)
            self._waiting = left
        return tuple(due)


def _concerns(fault: Fault, endpoint: str) -> bool:
    return fault.endpoint in (EVERYWHERE, endpoint)


def _has_fault(due: list[Fault]) -> bool:
    return any(each.kind is not FaultKind.CLOCK for each in due)


def _once_less(fault: Fault) -> Fault | None:
    if fault.count is None:
        return fault
    return replace(fault, count=fault.count - 1) if fault.count > 1 else None
