"""What reconciling finds: where two sources tell different things of the same money."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment


class Difference(StrEnum):
    """One kind of exception."""

    NO_WEBHOOK = "no_webhook"
    """Paid at the provider, and no webhook told of it."""
    UNKNOWN_AT_PROVIDER = "unknown_at_provider"
    """A webhook told of it, and the API knows no such payment."""
    AMOUNT = "amount"
    """Webhook and API (or report) name different amounts."""
    STATUS = "status"
    """The newest that the sources say of its status can't both be true."""
    PAYOUT_UNKNOWN_PAYMENT = "payout_unknown_payment"
    """A payout has a line for a payment that nobody told us of."""
    PAYOUT_MISSING_PAYMENT = "payout_missing_payment"
    """A payment that the provider says is in a payout, and the payout's file has no line for it."""
    PAYOUT_DUPLICATE = "payout_duplicate"
    """One payment has two lines in payouts."""
    PAYOUT_AMOUNT = "payout_amount"
    """A payout's line has another gross amount than the payment."""
    PAYOUT_FEE = "payout_fee"
    """Gross less fee is not net."""
    BANK_MISSING = "bank_missing"
    """No line of the bank brings a payout's net."""
    BANK_AMOUNT = "bank_amount"
    """The bank's line of a payout has another amount."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """A person's word that an exception is settled; `at` in microseconds UTC, `by` the system's account."""

    at: int
    by: str
    note: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One exception. `id` names it for good; with other facts it has another `state`, and is open again.

    `sentence` says what was found and what it means, in plain words without foreign text; `to_do` what to do.
    `expected` and `found` are amounts in minor units, or words. `retry_until` (microseconds UTC) is until when the
    provider may still send the webhook.
    """

    id: str
    state: str
    difference: Difference
    provider: str
    account: str
    sentence: str
    to_do: str
    currency: str = ""
    expected_minor: int | None = None
    found_minor: int | None = None
    expected: str | None = None
    found: str | None = None
    payment_key: int | None = None
    payment_id: str | None = None
    reference: str | None = None
    payout_id: str | None = None
    at: int | None = None
    retry_until: int | None = None
    resolution: Resolution | None = None

    @property
    def is_open(self) -> bool:
        return self.resolution is None


@dataclass(frozen=True, slots=True)
class PayoutSum:
    """A payout's lines added up, to the minor unit; None where a line doesn't say.

    `bank_minor` is the bank's line that brought it, `is_whole` that everything of it agrees.
    """

    provider: str
    account: str
    payout_id: str
    currency: str
    line_count: int
    gross_minor: int | None
    fee_minor: int | None
    net_minor: int | None
    at: int | None
    bank_minor: int | None = None
    bank_at: int | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Everything that was compared, of payments created or paid between `start` and `end` (microseconds UTC).

    Exceptions in the order in which a person should look at them. `matched_count` payments agree in every source
    that tells of them; `single_count` are told by one source only, so that nothing could be compared.
    """

    environment: Environment
    account: str | None
    start: int
    end: int
    payment_count: int
    matched_count: int
    single_count: int
    discrepancies: tuple[Discrepancy, ...] = ()
    payouts: tuple[PayoutSum, ...] = ()
    checked_at: int | None = None
    """The oldest of the accounts' last complete reads; None where one was never read whole."""

    @property
    def open(self) -> tuple[Discrepancy, ...]:
        return tuple(each for each in self.discrepancies if each.is_open)
