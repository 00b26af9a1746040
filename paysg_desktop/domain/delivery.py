"""A delivery: one HTTP request exactly as received, and what we made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Status, Verification


class Source(StrEnum):
    """Where a fact came from."""

    WEBHOOK = "webhook"
    REPLAY = "replay"
    """A delivery that this program itself had sent again. In LIVE it moves nothing and counts nowhere."""
    CAPTURE = "capture"
    """A request that was captured elsewhere and taken in from a file. In LIVE it moves nothing, either."""
    POLL = "poll"
    ACTION = "action"
    IMPORT = "import"

    @property
    def is_delivery(self) -> bool:
        """Whether it is an HTTP request that was judged by its signature."""
        return self in (Source.WEBHOOK, Source.REPLAY, Source.CAPTURE)


@dataclass(frozen=True, slots=True)
class RawRequest:
    """One request off the wire. `received_at`: microseconds UTC when its last byte had come."""

    received_at: int
    method: str
    target: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    peer: str = ""


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """A delivery on its way into the store; `answer` is the HTTP status that the sender will get."""

    request: RawRequest
    endpoint_id: str
    provider: str
    environment: Environment
    verification: Verification
    answer: int
    event_id: str | None = None
    event_type: str | None = None
    problem: str | None = None
    """Why the body holds no event that we can read, as a plain sentence; None when it does."""
    source: Source = Source.WEBHOOK
    parent_id: int | None = None
    """The delivery that a replay was made from."""


@dataclass(frozen=True, slots=True)
class LoggedBody:
    """A body of the log with what must be known to read it. `settings` are the endpoint's, as JSON text."""

    provider: str
    source: Source
    event_type: str | None
    body: bytes = field(repr=False)
    settings: str = "{}"
    is_reserialised: bool = False
    """Whether only its re-serialised form was authenticated."""


@dataclass(frozen=True, slots=True)
class PaymentLink:
    """The payment that a delivery told of, as it stands now."""

    id: str
    reference: str | None
    amount_minor: int | None
    currency: str
    status: str


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A delivery as lists show it; `position` is its place in the log, None in quarantine.

    `is_folded` tells whether the projection has reached it; `took_us` is the time to the answer in
    microseconds; `body_sha256` is 32 bytes.
    """

    id: int
    position: int | None
    endpoint_id: str
    provider: str
    environment: Environment
    source: Source
    received_at: int
    status: Status
    cause: str | None
    event_type: str | None
    event_id: str | None
    problem: str | None
    answer: int
    took_us: int
    size: int
    body_sha256: bytes
    is_duplicate: bool = False
    is_conflict: bool = False
    is_folded: bool = False
    payment: PaymentLink | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One verification of a delivery, and when it was made (microseconds UTC)."""

    at: int
    verification: Verification


@dataclass(frozen=True, slots=True)
class ReVerification:
    """What came out when a stored delivery was verified again at `at`, and what its authenticated body says."""

    delivery_id: int
    at: int
    verification: Verification
    environment: Environment
    event_id: str | None = None
    event_type: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class EarlierTellings:
    """What was received before a delivery: requests with the same body, and whether its event was accepted."""

    same_body: tuple[Headers, ...] = field(repr=False, default=())
    is_event_accepted: bool = False


@dataclass(frozen=True, slots=True)
class DeliveryDetail:
    """A delivery with everything that was kept of it; `payment_key` opens its payment.

    `verdicts` are all that were ever given, oldest first; the last one is `verification`, which stands.
    """

    row: DeliveryRow
    method: str
    target: str
    peer: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    verification: Verification = field(repr=False)
    payment_key: int | None = None
    finding: Finding | None = None
    verdicts: tuple[Verdict, ...] = field(repr=False, default=())
    parent_id: int | None = None
    """The delivery that this one is a replay of, where it is one."""
    children: tuple[int, ...] = ()
    """Replays of this one that came in here again."""
    answered: Answered | None = None
    purged_at: int | None = None
    """When its headers and body were purged (microseconds UTC); None while they are kept."""
