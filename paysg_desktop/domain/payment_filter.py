"""Which payments are wanted: the same choice in the window's list, in exports and on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus


class DateField(StrEnum):
    """By which time a period chooses."""

    PAID = "paid"
    REFUNDED = "refunded"
    CREATED = "created"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """One environment, and what narrows it; None and empty mean all.

    A period is from `start` (included) to `end` (excluded), microseconds UTC, by any of `dates`: a payment is in
    it when one of those times is.
    """

    environment: Environment
    account: str | None = None
    statuses: frozenset[PaymentStatus] = frozenset()
    dates: tuple[DateField, ...] = ()
    start: int | None = None
    end: int | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether it leaves anything out beyond environment and account."""
        return bool(self.statuses) or (bool(self.dates) and (self.start is not None or self.end is not None))

    def takes(self, row: PaymentRow) -> bool:
        """Whether a payment belongs."""
        if row.environment is not self.environment or self.account not in (None, row.account):
            return False
        if self.statuses and row.status not in self.statuses:
            return False
        if not self.dates or (self.start is None and self.end is None):
            return True
        return any(self._is_within(_time(row, each)) for each in self.dates)

    def _is_within(self, at: int | None) -> bool:
        if at is None:
            return False
        return (self.start is None or at >= self.start) and (self.end is None or at < self.end)


def _time(row: PaymentRow, by: DateField) -> int | None:
    return {
        DateField.PAID: row.paid_at,
        DateField.REFUNDED: row.refunded_at,
        DateField.CREATED: row.created_at,
        DateField.CHANGED: row.changed_at,
    }[by]
