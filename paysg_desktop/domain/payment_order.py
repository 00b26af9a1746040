"""In which order payments are listed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus

STATUS_RANKS = {status: rank for rank, status in enumerate(PaymentStatus)}
SOURCE_RANKS = {source: rank for rank, source in enumerate(Source)}


class OrderColumn(StrEnum):
    """What payments are put in order by."""

    CHANGED = "changed"
    AMOUNT = "amount"
    """Each currency by itself, in the order of their codes: amounts of two are never compared."""
    PAYER = "payer"
    REFERENCE = "reference"
    STATUS = "status"
    REFUND = "refund"
    """How long a refund can still be made."""
    HEARD = "heard"
    PAID = "paid"
    CREATED = "created"


FALLING_FIRST = frozenset(
    {OrderColumn.CHANGED, OrderColumn.AMOUNT, OrderColumn.PAID, OrderColumn.CREATED},
)
"""Columns whose largest is wanted first, by who asks for no direction."""


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """From the top down. What has no value in the column stands last in either direction, and of payments that
    are equal the last changed stands first."""

    column: OrderColumn = OrderColumn.CHANGED
    is_falling: bool = True

    @property
    def is_by_change(self) -> bool:
        """Whether what is new belongs on top."""
        return self == PaymentOrder()

    def clicked(self, column: OrderColumn) -> PaymentOrder:
        """The order after a click on a column's title: the same one again turns it around."""
        if column is self.column:
            return PaymentOrder(column, not self.is_falling)
        return PaymentOrder(column, column in FALLING_FIRST)

    @property
    def text(self) -> str:
        """For keeping it: `amount falling`."""
        return f"{self.column.value} {'falling' if self.is_falling else 'rising'}"

    def value(self, row: PaymentRow) -> tuple[str | bytes | int, ...] | None:
        """What a payment is put in order by; None where it has nothing there. Text as SQLite's NOCASE sees it."""
        match self.column:
            case OrderColumn.AMOUNT:
                amount = row.amount
                return None if amount is None or amount.minor is None else (amount.currency, amount.minor)
            case OrderColumn.PAYER:
                return _text(row.payer_name)
            case OrderColumn.REFERENCE:
                return _text(row.reference)
            case OrderColumn.STATUS:
                return (STATUS_RANKS[row.status],)
            case OrderColumn.HEARD:
                return (SOURCE_RANKS[row.source],)
        return _number(_time(self.column, row))


def read_order(text: str) -> PaymentOrder:
    """The order that a text of `PaymentOrder.text` names; the usual one for anything else."""
    column, _, direction = text.partition(" ")
    known = {each.value: each for each in OrderColumn}
    if column not in known or direction not in ("falling", "rising"):
        return PaymentOrder()
    return PaymentOrder(known[column], direction == "falling")


def _time(column: OrderColumn, row: PaymentRow) -> int | None:
    return {
        OrderColumn.CHANGED: row.changed_at,
        OrderColumn.REFUND: row.refundable_until,
        OrderColumn.PAID: row.paid_at,
        OrderColumn.CREATED: row.created_at,
    }[column]


def _number(value: int | None) -> tuple[int] | None:
    return None if value is None else (value,)


def _text(value: str | None) -> tuple[bytes] | None:
    # Letters of ASCII alone are the same in both cases; all else by its bytes.
    return (value.encode("utf-8", "replace").lower(),) if value else None
