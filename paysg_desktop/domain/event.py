"""What a provider says happened, read from a body; and the payment snapshot that it carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.statement import StatementLine


class Refund(TypedDict, total=False):
    """One refund of a payment; `status` is `pending`, `succeeded`, `failed` or (where it ended, and what was told
    does not say how: one failed, this or another, or the word is not known) `unclear`; `at` microseconds UTC.

    `is_ours` marks one that was asked for here, of a provider that has no refunds as objects: how it ended is told
    by the payment's own `refund_status`. Of those, `word_before` is that status before it was asked for, and
    `told_before_minor` what the payment itself said then to have gone back; absent where it was not noted.
    """

    status: str
    amount_minor: int | None
    amount_raw: str
    currency: str
    at: int | None
    reason: str | None
    is_ours: bool
    word_before: str | None
    told_before_minor: int | None


class Snapshot(TypedDict, total=False):
    """A provider's payment object in our words; only what the object really had is present.

    Times are microseconds UTC. `payment_status` is `paid`, `unpaid`, `cancelled` or `failed` where we know the
    word's meaning; the other statuses are the provider's own strings. `refunds` are by refund id. `amount_minor`
    is None when the unit is unclear (`amount_raw` holds what came). `has_refunds_elsewhere` says that beside
    `refunds` there are others, of amounts that nobody told; `refunded_told_minor` is what the object itself says
    went back in all. `purged` names the personal members that it had, and `purged_changes` those of them that it
    changed (docs/retention.md). Storable as JSON.
    """

    amount_minor: int | None
    amount_raw: str
    currency: str
    reference: str | None
    description: str | None
    payer_name: str | None
    payer_email: str | None
    payer_address: str | None
    payer_identifier: str | None
    payment_status: str | None
    latest_status: str | None
    refund_status: str | None
    email_status: str | None
    created_at: int | None
    updated_at: int | None
    sent_at: int | None
    paid_at: int | None
    cancelled_at: int | None
    refunded_at: int | None
    paid_out_at: int | None
    due_date: str | None
    payout_id: str | None
    payment_url: str | None
    creator_id: str | None
    intent_id: str | None
    checkout_id: str | None
    refunds: dict[str, Refund]
    has_refunds_elsewhere: bool
    refunded_told_minor: int
    metadata: dict[str, str]
    purged: list[str]
    purged_changes: list[str]


@dataclass(frozen=True, slots=True)
class ParsedBody:
    """What a provider's parser found in a body. It never raises: `problem` is the sentence why not.

    `remarks` are oddities that did not stop it (duplicate keys). `payment_id` and `snapshot` come together.
    `occurred_at` is the provider's own stamp of the event in microseconds UTC. `environment` is set where the
    body itself says whether money moved. `statement` is set for an imported line of a payout or a bank account.
    """

    event_id: str | None = None
    event_type: str | None = None
    occurred_at: int | None = None
    account: str | None = None
    environment: Environment | None = None
    payment_id: str | None = None
    snapshot: Snapshot | None = None
    problem: str | None = None
    remarks: tuple[str, ...] = ()
    statement: StatementLine | None = None


@dataclass(frozen=True, slots=True)
class EventRow:
    """A unique event as lists show it; `delivery_ids` told of it, oldest first. Times in microseconds."""

    id: int
    provider: str
    environment: Environment
    event_id: str
    event_type: str | None
    account: str | None
    occurred_at: int | None
    received_at: int
    payment_key: int | None
    payment_id: str | None
    telling_count: int
    has_conflict: bool
    delivery_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EventFilter:
    """None means any; `event_type` is one type."""

    environment: Environment | None = None
    event_type: str | None = None
    payment_id: str | None = None
    since: int | None = None
