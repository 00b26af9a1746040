"""The columns of an export: what each says of a payment, and that it says so where nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from paysg_desktop.documents.table import Cell, Column, Moment, Money
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus, succeeded_refunds
from paysg_desktop.usecases.export_words import (
    NOT_KNOWN,
    ZONE,
    attention_words,
    environment_words,
    provider_title,
    row_status_words,
    source_words,
    verification_words,
)

RECEIVED = frozenset(
    {
        PaymentStatus.PAID,
        PaymentStatus.REFUNDED,
        PaymentStatus.PARTLY_REFUNDED,
        PaymentStatus.REFUND_OTHER,
    }
)
"""The money came, whatever became of it afterwards."""
REFUNDS = frozenset({PaymentStatus.REFUNDED, PaymentStatus.PARTLY_REFUNDED, PaymentStatus.REFUND_OTHER})


@dataclass(frozen=True, slots=True)
class ExportedPayment:
    """A payment, its whole snapshot where a column needs more than its row, and its account's sources."""

    row: PaymentRow
    snapshot: Snapshot | None
    knowledge: Knowledge | None


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column and what stands in it."""

    column: Column
    cell: Callable[[ExportedPayment], Cell]


def export_columns(with_personal: bool) -> tuple[ExportColumn, ...]:
    """Those of every export, and the payer's identifier, e-mail and address where somebody asked for them."""
    return (*_FIRST, *(_PERSONAL if with_personal else ()), *_LAST)


def needs_snapshot(row: PaymentRow) -> bool:
    """Whether its refunds were told one by one, so that only the snapshot knows their day."""
    return row.refunded_at is None and row.refunded_minor is not None


def _paid_at(each: ExportedPayment) -> Cell:
    row = each.row
    if row.paid_at is not None:
        return Moment(row.paid_at)
    return NOT_KNOWN if row.status in RECEIVED or row.status is PaymentStatus.UNKNOWN else None


def _refunded_at(each: ExportedPayment) -> Cell:
    """The last one, where there are several."""
    row = each.row
    if row.refunded_at is not None:
        return Moment(row.refunded_at)
    if row.status not in REFUNDS:
        return None
    refunds = succeeded_refunds(each.snapshot) if each.snapshot else ()
    times = [at for at in (refund.get("at") for refund in refunds) if at is not None]
    return Moment(max(times)) if times and len(times) == len(refunds) else NOT_KNOWN


def _amount(each: ExportedPayment) -> Cell:
    amount = each.row.amount
    if amount is None:
        return NOT_KNOWN
    return f"{amount.raw} ?" if amount.minor is None else Money(amount.minor, amount.currency)


def _received(each: ExportedPayment) -> Cell:
    row = each.row
    if row.status in RECEIVED:
        return _exact(row)
    return NOT_KNOWN if row.status is PaymentStatus.UNKNOWN else None


def _refunded(each: ExportedPayment) -> Cell:
    """0 only where a source of this account would have told of a refund."""
    row, currency = each.row, each.row.amount.currency if each.row.amount else ""
    match row.status:
        case PaymentStatus.REFUNDED if row.refunded_minor is None:
            return _exact(row)
        case PaymentStatus.REFUNDED | PaymentStatus.PARTLY_REFUNDED if row.refunded_minor is not None:
            return Money(row.refunded_minor, currency)
        case PaymentStatus.PAID:
            is_told = each.knowledge is not None and Figure.REFUNDED in each.knowledge.told
            return Money(0, currency) if is_told else NOT_KNOWN
        case PaymentStatus.UNPAID | PaymentStatus.CANCELLED | PaymentStatus.FAILED:
            return None
        case _:
            return NOT_KNOWN


def _exact(row: PaymentRow) -> Cell:
    amount = row.amount
    return NOT_KNOWN if amount is None or amount.minor is None else Money(amount.minor, amount.currency)


def _created_at(each: ExportedPayment) -> Cell:
    return NOT_KNOWN if each.row.created_at is None else Moment(each.row.created_at)


def _as_of(each: ExportedPayment) -> Cell:
    at = each.knowledge.as_of if each.knowledge else None
    return NOT_KNOWN if at is None else Moment(at)


def _personal(title: str, width: int, value: Callable[[Snapshot], str | None]) -> ExportColumn:
    return ExportColumn(Column(title, width), lambda each: value(each.snapshot) if each.snapshot else NOT_KNOWN)


_FIRST = (
    ExportColumn(Column(f"Paid at ({ZONE})", 19), _paid_at),
    ExportColumn(Column("Status", 16), lambda each: row_status_words(each.row)),
    ExportColumn(Column("Currency", 9), lambda each: each.row.amount.currency if each.row.amount else NOT_KNOWN),
    ExportColumn(Column("Amount", 14, is_number=True), _amount),
    ExportColumn(Column("Received", 14, is_number=True), _received),
    ExportColumn(Column("Refunded", 14, is_number=True), _refunded),
    ExportColumn(Column("Payer", 26), lambda each: each.row.payer_name),
    ExportColumn(Column("Reference", 22), lambda each: each.row.reference),
    ExportColumn(Column("Description", 30), lambda each: each.row.description),
)
_PERSONAL = (
    _personal("Payer identifier", 18, lambda snapshot: snapshot.get("payer_identifier")),
    _personal("Payer e-mail", 26, lambda snapshot: snapshot.get("payer_email")),
    _personal("Payer address", 34, lambda snapshot: snapshot.get("payer_address")),
)
_LAST = (
    ExportColumn(Column("Needs a look", 22), lambda each: attention_words(each.row.attention) or None),
    ExportColumn(Column(f"Created at ({ZONE})", 19), _created_at),
    ExportColumn(Column(f"Refunded at ({ZONE})", 19), _refunded_at),
    ExportColumn(Column(f"Last changed at ({ZONE})", 19), lambda each: Moment(each.row.changed_at)),
    ExportColumn(Column("Payment id", 26), lambda each: each.row.id),
    ExportColumn(Column("Account id", 26), lambda each: each.row.account or NOT_KNOWN),
    ExportColumn(Column("Account", 18), lambda each: (each.knowledge.name if each.knowledge else "") or None),
    ExportColumn(Column("Provider", 10), lambda each: provider_title(each.row.provider)),
    ExportColumn(Column("Environment", 14), lambda each: environment_words(each.row.environment)),
    ExportColumn(Column("Made elsewhere", 10), lambda each: "yes" if each.row.is_made_elsewhere else None),
    ExportColumn(Column("Source", 16), lambda each: source_words(each.row.source, each.row.provider)),
    ExportColumn(Column("Signature", 18), lambda each: verification_words(each.row.verification)),
    ExportColumn(Column(f"As of ({ZONE})", 19), _as_of),
)
