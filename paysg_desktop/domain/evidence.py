"""What the sources told of payments, payouts and the bank: the material that reconciling compares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.reconciliation import Resolution
from paysg_desktop.domain.statement import StatementLine

ResolutionKey = tuple[str, str, str]
"""Provider, id and state of an exception."""


@dataclass(frozen=True, slots=True)
class ToldFact:
    """One fact about a payment as its source told it first; times in microseconds UTC."""

    source: Source
    identity: str
    position: int
    received_at: int
    occurred_at: int | None
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class ToldPayment:
    """A payment as all sources together have it, and what each of them told.

    `is_within` tells whether it is of the period; others are here only because a payout has a line for them, and
    bring no `facts`. `asked_at` is when the API was last asked for it, `is_known` whether it knew it then.
    """

    key: int
    provider: str
    account: str
    id: str
    reference: str | None
    amount_minor: int | None
    currency: str
    status: PaymentStatus
    created_at: int | None
    paid_at: int | None
    payout_id: str | None = None
    is_within: bool = True
    asked_at: int | None = None
    is_known: bool | None = None
    facts: tuple[ToldFact, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnedLine:
    """A statement's line and whose it is; `account` is empty where nobody said."""

    provider: str
    account: str
    line: StatementLine


@dataclass(frozen=True, slots=True)
class BankCover:
    """From when (the first line) until when (the last line) the bank was told of without a gap."""

    provider: str
    account: str
    currency: str
    first_at: int
    last_at: int


@dataclass(frozen=True, slots=True)
class ReadAccount:
    """A connected account, and how far its payments were read."""

    account: Account
    state: SyncState


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that bears on one environment's period, of one moment.

    `payout_lines` are of every payout that touches the period or was shortly before it, whole, and of others that
    have lines for the same payments. `heard` is when the last webhook of a provider's account counted.
    """

    payments: tuple[ToldPayment, ...] = ()
    payout_lines: tuple[OwnedLine, ...] = ()
    bank_lines: tuple[OwnedLine, ...] = ()
    bank_covers: tuple[BankCover, ...] = ()
    accounts: tuple[ReadAccount, ...] = ()
    heard: Mapping[tuple[str, str], int] = field(default_factory=dict)
    resolutions: Mapping[ResolutionKey, Resolution] = field(default_factory=dict)
