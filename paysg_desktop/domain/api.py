"""What the providers' API clients give and take; the clients themselves are in `api/`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PaymentRecord:
    """One payment object out of an API answer.

    `body` is the object alone as compact JSON: names and numbers as they came, ready for the log and for
    `Provider.parse_payment`. `created_at` in microseconds UTC, None where it could not be read.
    """

    id: str
    body: bytes = field(repr=False)
    created_at: int | None = None


@dataclass(frozen=True, slots=True)
class PaymentPage:
    """One page, newest first. `after` is the cursor of the next one; None on the last."""

    payments: tuple[PaymentRecord, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Checkout:
    """A Yoco checkout as its API tells it; `payment_id` is None until it is paid."""

    id: str
    redirect_url: str | None
    status: str | None
    payment_id: str | None
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Subscription:
    """A webhook registered at Yoco. `secret` is given once, in the answer to the registration."""

    id: str
    name: str
    url: str
    mode: str | None
    secret: str | None = field(repr=False, default=None)


class Leg(StrEnum):
    """One stretch of the way to a provider's API, in the order in which they are gone."""

    KEY = "key"
    """The key can be read, and belongs to this environment."""
    NAME = "name"
    """The host's name resolves."""
    PROXY = "proxy"
    """The proxy lets us through."""
    CONNECTION = "connection"
    """Something answers there."""
    TLS = "tls"
    """The certificate is one that this computer trusts; TLS inspection shows here."""
    ACCESS = "access"
    """The provider takes the key (401)."""
    PERMISSION = "permission"
    """The key may do it (403)."""
    ACCOUNT = "account"
    """The account's id exists (404)."""
    ANSWER = "answer"
    """What comes back is what the protocol promises."""


@dataclass(frozen=True, slots=True)
class Step:
    """One leg that was tried. `sentence` says what was found, and what to do where it failed."""

    leg: Leg
    is_good: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """The legs in their order, up to the first that failed."""

    steps: tuple[Step, ...]

    @property
    def is_good(self) -> bool:
        return all(step.is_good for step in self.steps)

    @property
    def failed(self) -> Step | None:
        return next((step for step in self.steps if not step.is_good), None)
