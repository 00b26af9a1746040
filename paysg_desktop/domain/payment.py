"""Payments: our projection of all that is known, folded from facts in any order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.verification import Status

REFUND_WINDOW_US = 90 * 24 * 3600 * 1_000_000
"""PaySG refunds within 90 days of the payment (paysg.md, section 7.3)."""

NOT_REFUNDED = "not_refunded"
_SILENT = frozenset({"updated_at"})
"""Fields whose change alone is no news."""


class PaymentStatus(StrEnum):
    """The one status shown, derived by paysg.md section 6.1."""

    PAID = "paid"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    REFUND_OTHER = "refund_other"
    """Some refund that is not a full one; what exactly is in `status_raw`."""
    UNKNOWN = "unknown"


class Attention(StrEnum):
    """Why a payment needs a look."""

    UNIT_UNCLEAR = "unit_unclear"
    CONFLICT = "conflict"
    REFUND_UNKNOWN = "refund_unknown"
    STATUS_UNKNOWN = "status_unknown"


@dataclass(frozen=True, slots=True)
class Fact:
    """One event (or API answer, poll, import) about one payment, told at least once.

    `identity` tells facts apart; `position` is the log's, of the first telling; times in microseconds UTC.
    """

    identity: str
    position: int
    delivery_id: int
    source: Source
    verification: Status
    received_at: int
    occurred_at: int | None
    account: str
    snapshot: Snapshot
    has_conflict: bool = False

    @property
    def stamp(self) -> tuple[int, int, int, str]:
        """The provider's own order: updated, then created, then arrival; identity makes it total."""
        created_at = self.occurred_at or 0
        updated_at = self.snapshot.get("updated_at") or created_at or self.received_at
        return (updated_at, created_at, self.received_at, self.identity)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One field of a payment that a fact changed; `before` and `after` as text, None for not known.

    What the first fact (in the provider's order) says is where the history starts, and no change.
    """

    at: int
    field: str
    before: str | None
    after: str | None
    source: Source
    position: int
    delivery_id: int


@dataclass(frozen=True, slots=True)
class Payment:
    """What all facts together say of one payment, apart from its identity.

    `changed_at` is when we were told the last thing that changed it; `source` and `verification` are of
    that telling.
    """

    account: str
    snapshot: Snapshot
    status: PaymentStatus
    status_raw: str | None
    changed_at: int
    source: Source
    verification: Status
    attention: frozenset[Attention]
    history: tuple[HistoryEntry, ...]

    @property
    def amount(self) -> Amount | None:
        return snapshot_amount(self.snapshot)


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment as lists show it. `key` is ours and local; `id` is the provider's."""

    key: int
    provider: str
    environment: Environment
    account: str
    id: str
    amount: Amount | None
    status: PaymentStatus
    status_raw: str | None
    reference: str | None
    description: str | None
    payer_name: str | None
    created_at: int | None
    paid_at: int | None
    refunded_at: int | None
    changed_at: int
    source: Source
    verification: Status
    attention: frozenset[Attention]

    @property
    def refundable_until(self) -> int | None:
        """Microseconds UTC; None where no refund can be made or the day of payment is not known."""
        refundable = self.status in (PaymentStatus.PAID, PaymentStatus.REFUND_OTHER)
        return self.paid_at + REFUND_WINDOW_US if refundable and self.paid_at is not None else None


@dataclass(frozen=True, slots=True)
class PaymentDetail:
    """A payment with its whole snapshot, history and deliveries (oldest first)."""

    row: PaymentRow
    snapshot: Snapshot
    history: tuple[HistoryEntry, ...]
    deliveries: tuple[DeliveryRow, ...]


def snapshot_amount(snapshot: Snapshot) -> Amount | None:
    """The snapshot's amount; None when it names none."""
    if "amount_raw" not in snapshot:
        return None
    return Amount(snapshot.get("amount_minor"), snapshot.get("currency", ""), snapshot["amount_raw"])


def derive_status(snapshot: Snapshot) -> tuple[PaymentStatus, str | None]:
    """The shown status and the raw word behind it, by the five rules of paysg.md section 6.1."""
    refund, payment = snapshot.get("refund_status"), snapshot.get("payment_status")
    latest = snapshot.get("latest_status")
    if refund == "fully_refunded" or snapshot.get("refunded_at") is not None:
        return PaymentStatus.REFUNDED, refund
    if refund and refund != NOT_REFUNDED:
        return PaymentStatus.REFUND_OTHER, refund
    if payment == "paid" or snapshot.get("paid_at") is not None:
        return PaymentStatus.PAID, payment
    if "cancelled" in (payment, latest) or snapshot.get("cancelled_at") is not None:
        return PaymentStatus.CANCELLED, payment
    if payment == "unpaid":
        return PaymentStatus.UNPAID, payment
    return PaymentStatus.UNKNOWN, payment or latest


def is_undated_refund(snapshot: Snapshot) -> bool:
    """Refunded in full, on a day that nobody told: no day's figure can take it."""
    return derive_status(snapshot)[0] is PaymentStatus.REFUNDED and snapshot.get("refunded_at") is None


def fold(facts: Iterable[Fact]) -> Payment:
    """Fold one payment's facts, at least one, into what they say together.

    The order of the argument does not matter, nor do repeats: facts are told apart by identity (the earliest
    position stays) and taken in the provider's own order. A field stands as the last fact that had it left it.
    """
    unique: dict[str, Fact] = {}
    for fact in facts:
        known = unique.get(fact.identity)
        if known is None or fact.position < known.position:
            unique[fact.identity] = fact
    merged: Snapshot = {}
    history: list[HistoryEntry] = []
    ordered = sorted(unique.values(), key=lambda fact: fact.stamp)
    mover = ordered[0]
    merged.update(mover.snapshot)
    for fact in ordered[1:]:
        changes = _differences(merged, fact)
        merged.update(fact.snapshot)
        if changes:
            mover = fact
            history += changes
    status, raw = derive_status(merged)
    account = next((fact.account for fact in reversed(ordered) if fact.account), "")
    return Payment(
        account=account,
        snapshot=merged,
        status=status,
        status_raw=raw,
        changed_at=mover.received_at,
        source=mover.source,
        verification=mover.verification,
        attention=_attention(merged, status, any(fact.has_conflict for fact in ordered)),
        history=tuple(history),
    )


def _differences(before: Snapshot, fact: Fact) -> list[HistoryEntry]:
    known = cast("dict[str, object]", before)
    at = fact.stamp[0]
    return [
        HistoryEntry(at, name, _text(known.get(name)), _text(value), fact.source, fact.position, fact.delivery_id)
        for name, value in cast("dict[str, object]", fact.snapshot).items()
        if name not in _SILENT and value != known.get(name)
    ]


def _text(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, dict):
        return ", ".join(f"{name}={text}" for name, text in value.items())
    return str(value)


def _attention(snapshot: Snapshot, status: PaymentStatus, has_conflict: bool) -> frozenset[Attention]:
    amount = snapshot_amount(snapshot)
    found = {
        Attention.UNIT_UNCLEAR: amount is None or amount.is_unclear,
        Attention.CONFLICT: has_conflict,
        Attention.REFUND_UNKNOWN: status is PaymentStatus.REFUND_OTHER or is_undated_refund(snapshot),
        Attention.STATUS_UNKNOWN: status is PaymentStatus.UNKNOWN,
    }
    return frozenset(reason for reason, holds in found.items() if holds)
