"""Passing deliveries on: destinations, what is to be sent to each, and every attempt at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.retry import RetrySchedule

LONGEST_KEPT = 1024 * 1024
"""Bytes that are kept of an answer's body."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A configured forward target.

    `endpoint_id` None forwards what comes to any endpoint of `environment`; empty `events` means all types.
    `schedule_name` is `paysg`, `yoco`, `gateway` or `own`, and says where `schedule` was taken from. `secret` is
    what deliveries are signed with anew; None passes the headers on as they came. `stopped` is the sentence why it
    takes nothing more (it answered 410, or somebody paused it); empty while it does.
    """

    id: str
    name: str
    url: str = field(repr=False)
    environment: Environment
    created_at: int
    endpoint_id: str | None = None
    events: tuple[str, ...] = ()
    is_own_checkouts_only: bool = False
    schedule_name: str = "paysg"
    schedule: RetrySchedule = field(default_factory=lambda: RetrySchedule((), 0))
    timeout_s: float = 10.0
    secret: SecretReference | None = None
    is_shuffled: bool = False
    """Whether what waits is sent in a random order, on purpose."""
    answers_for_us: bool = False
    """Whether the sender is answered what this destination answers; never for a LIVE endpoint."""
    stopped: str = ""
    may_leave: bool = False
    """Whether somebody confirmed that LIVE data may leave this computer."""

    @property
    def stays_here(self) -> bool:
        """Whether nothing may be sent beyond this computer, wherever its name leads to by now."""
        return self.environment is Environment.LIVE and not self.may_leave


class ForwardState(StrEnum):
    """How one delivery stands at one destination."""

    WAITING = "waiting"
    """An attempt is still to come."""
    DONE = "done"
    GIVEN_UP = "given_up"
    """Every attempt of the schedule failed."""
    STOPPED = "stopped"
    """The destination was removed, or said 410."""


@dataclass(frozen=True, slots=True)
class Forward:
    """One delivery on its way to one destination. Times in microseconds UTC; `next_at` None when none follows."""

    id: int
    destination_id: str
    delivery_id: int
    state: ForwardState
    attempt_count: int
    next_at: int | None
    first_at: int | None = None


class AttemptKind(StrEnum):
    """Why a request went out."""

    FORWARD = "forward"
    REPLAY = "replay"
    ANSWER = "answer"
    """The sender waited for it: its answer became ours."""


@dataclass(frozen=True, slots=True)
class NewAttempt:
    """A request that is about to go out; `delivery_id` is the delivery that it was made from.

    `number` counts from 1 within a forward. `headers` and `body` are exactly what is sent; `body` None means the
    delivery's own. `is_resigned` and `is_edited` say what was changed.
    """

    kind: AttemptKind
    delivery_id: int
    url: str = field(repr=False)
    at: int
    number: int = 1
    headers: Headers = field(default=(), repr=False)
    body: bytes | None = field(default=None, repr=False)
    forward_id: int | None = None
    destination_id: str | None = None
    run_id: int | None = None
    is_resigned: bool = False
    is_edited: bool = False


@dataclass(frozen=True, slots=True)
class EndedAttempt:
    """How an attempt ended, and what follows: `state` of its forward (None for a replay) and `next_at` of a
    further attempt. `stops_destination` is the sentence why it takes nothing more from now on. `was_not_sent`: it
    never went out, and takes nothing of its forward's schedule."""

    attempt_id: int
    status: int | None
    problem: str | None
    took_us: int
    headers: Headers = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    is_cut: bool = False
    state: ForwardState | None = None
    next_at: int | None = None
    stops_destination: str = ""
    was_not_sent: bool = False


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """An attempt as lists show it. `status` None: nothing answered, and `problem` says why.

    `took_us` None: it was begun, and has no end. Either it is under way, or the program ended before it knew the
    outcome: it may have arrived.
    """

    id: int
    kind: AttemptKind
    delivery_id: int
    destination_id: str | None
    run_id: int | None
    number: int
    at: int
    status: int | None
    problem: str | None
    took_us: int | None
    next_at: int | None = None
    """When the next attempt follows, in microseconds UTC; None when none does."""
    is_resigned: bool = False
    is_edited: bool = False
    is_under_way: bool = False

    @property
    def was_taken(self) -> bool:
        """2xx only: a redirect is no success, and is not followed."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def has_ended(self) -> bool:
        return self.took_us is not None

    @property
    def is_unknown(self) -> bool:
        """Whether the program ended while it was under way."""
        return not self.has_ended and not self.is_under_way


@dataclass(frozen=True, slots=True)
class AttemptDetail:
    """An attempt with all that was sent and all that came back, the answer's body up to 1 MiB."""

    row: AttemptRow
    url: str
    sent_headers: Headers = field(repr=False)
    sent_body: bytes = field(repr=False)
    headers: Headers = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Lag:
    """How far a destination is behind.

    `unread` log entries were not looked at yet; `waiting` deliveries wait for an attempt, the oldest since
    `oldest_at` (microseconds UTC, when it was received); `given_up` were never taken.
    """

    unread: int = 0
    waiting: int = 0
    oldest_at: int | None = None
    done: int = 0
    given_up: int = 0
    last: AttemptRow | None = None


@dataclass(frozen=True, slots=True)
class AttemptFilter:
    """None means any."""

    environment: Environment | None = None
    destination_id: str | None = None
    run_id: int | None = None
    is_failed: bool | None = None
