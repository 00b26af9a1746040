"""The shapes through which the layers meet; who implements them is decided in `bootstrap`."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, Headers, NewDelivery
from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.figures import Figures, Freshness
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.verification import NamedSecret, Verification


class Clock(Protocol):
    """`now` in microseconds UTC, `monotonic` in seconds."""

    def now(self) -> int: ...

    def monotonic(self) -> float: ...


class Secrets(Protocol):
    """Looks a reference up; raises SecretUnavailableError, whose text never holds a value."""

    def get(self, reference: SecretReference) -> str: ...


class Provider(Protocol):
    """What one platform sends and expects. Everything is pure; nothing raises on what came from outside."""

    name: str
    title: str
    reject_status: int
    """The answer to a delivery whose signature does not hold."""
    event_types: Mapping[str, str]
    """Event type to one plain sentence of what it means."""

    def verify(
        self,
        headers: Headers,
        body: bytes,
        secrets: Sequence[NamedSecret],
        now: int,
        others: Sequence[NamedSecret] = (),
        options: Mapping[str, Any] | None = None,
    ) -> Verification:
        """Check a signature at `now` (microseconds UTC). `others` only help to name a cause.

        `options` override the profile's; an unknown name or value raises UsageError. Empty `secrets` give
        `no_secret`; a blank value among them gives `failed`.
        """

    def sign(self, body: bytes, secret: str, now: int) -> Headers:
        """The headers that a genuine sender would add."""

    def parse(self, body: bytes) -> ParsedBody:
        """All that a body says."""

    def glance(self, body: bytes) -> ParsedBody:
        """The id, type and problem that `parse` gives, and no more: what the log needs before the answer."""

    def sample(self, event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
        """A made-up event as a JSON-able document; `values` are dotted paths to set (`data.object.id`)."""


class Log(Protocol):
    """The append-only log, as the use cases see it."""

    async def append(self, delivery: NewDelivery) -> int:
        """Return the delivery's id once it is durable; raises StorageError when it could not be stored."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose payments; `id` is the provider's."""

    provider: str
    id: str
    payment_count: int


class Reader(Protocol):
    """Read-only pages for windows and commands. Each call may block for milliseconds: never on the UI thread.

    Safe to call from any thread. `account` None means all accounts. Keys and ids come oldest change (arrival)
    first, so that what is new is appended at the end.
    """

    def endpoints(self) -> tuple[Endpoint, ...]: ...

    def environments(self) -> tuple[Environment, ...]:
        """Those that an endpoint, a delivery or a payment has."""

    def accounts(self, environment: Environment) -> tuple[Account, ...]: ...

    def payment_keys(self, environment: Environment, account: str | None = None) -> array[int]: ...

    def payments(self, keys: Sequence[int]) -> dict[int, PaymentRow]: ...

    def payment(self, key: int) -> PaymentDetail | None: ...

    def delivery_ids(self, environment: Environment) -> array[int]: ...

    def deliveries(self, ids: Sequence[int]) -> dict[int, DeliveryRow]: ...

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...

    def figures(self, environment: Environment, account: str | None, day: str) -> Figures: ...

    def freshness(self, environment: Environment, now: int) -> Freshness: ...


@dataclass(frozen=True, slots=True)
class SendOutcome:
    """One outbound request's end: an HTTP status, or the sentence why there is none."""

    status: int | None
    problem: str | None
    took_us: int


class Sender(Protocol):
    """Sends one POST; never raises for what the other end does."""

    async def send(self, url: str, headers: Headers, body: bytes) -> SendOutcome: ...
