"""Which payments are wanted: the same choice in the window's list, in exports and on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.search import Search
from paysg_desktop.domain.verification import Status

_ANYTHING = Search()


class DateField(StrEnum):
    """By which time a period chooses."""

    PAID = "paid"
    REFUNDED = "refunded"
    CREATED = "created"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class AmountRange:
    """From `least` to `most`, both included, in minor units of one currency; None is an open end.

    It takes no other currency: 100 yen are not more than 50 dollars.
    """

    currency: str
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """One environment, and what narrows it; None and empty mean all.

    A period is from `start` (included) to `end` (excluded), microseconds UTC, by any of `dates`: a payment is in
    it when one of those times is. `sources` are those of a payment's last news.
    """

    environment: Environment
    account: str | None = None
    statuses: frozenset[PaymentStatus] = frozenset()
    dates: tuple[DateField, ...] = ()
    start: int | None = None
    end: int | None = None
    providers: frozenset[str] = frozenset()
    amounts: AmountRange | None = None
    sources: frozenset[Source] = frozenset()
    verifications: frozenset[Status] = frozenset()
    needs_look: bool = False
    search: Search = _ANYTHING

    @property
    def is_narrowed(self) -> bool:
        """Whether it leaves anything out beyond environment and account."""
        chosen = (self.statuses, self.providers, self.amounts, self.sources, self.verifications, self.needs_look)
        return any(chosen) or self.has_period or bool(self.search)

    @property
    def has_period(self) -> bool:
        """Whether a time has a say."""
        return bool(self.dates) and (self.start is not None or self.end is not None)

    def takes(self, row: PaymentRow) -> bool:
        """Whether a payment belongs, as far as its row tells: what `search` finds only the store knows."""
        if row.environment is not self.environment or self.account not in (None, row.account):
            return False
        chosen = (
            (self.statuses, row.status),
            (self.providers, row.provider),
            (self.sources, row.source),
            (self.verifications, row.verification),
        )
        if any(values and value not in values for values, value in chosen):
            return False
        if (self.needs_look and not row.attention) or not self._is_amount(row):
            return False
        return not self.has_period or any(self._is_within(_time(row, each)) for each in self.dates)

    def _is_amount(self, row: PaymentRow) -> bool:
        wanted, amount = self.amounts, row.amount
        if wanted is None:
            return True
        if amount is None or amount.minor is None or amount.currency != wanted.currency:
            return False
        is_enough = wanted.least is None or amount.minor >= wanted.least
        return is_enough and (wanted.most is None or amount.minor <= wanted.most)

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
