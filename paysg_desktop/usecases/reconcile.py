"""Reconciling: where the sources tell different things of the same money, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.evidence import Evidence, ReadAccount, ToldPayment
from paysg_desktop.domain.reconciliation import Difference, Discrepancy, Reconciliation
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.reconcile_payments import Views, payment_differences, views_of
from paysg_desktop.usecases.reconcile_payouts import PayoutFindings, Wanted, compare_payouts
from paysg_desktop.usecases.reconcile_webhooks import (
    Expectations,
    Hearing,
    expectations_of,
    no_webhook,
    unknown_at_provider,
)

__all__ = ("EvidenceReader", "Expectations", "expectations_of", "reconcile")

_ORDER = (
    Difference.BANK_MISSING,
    Difference.BANK_AMOUNT,
    Difference.PAYOUT_MISSING_PAYMENT,
    Difference.PAYOUT_AMOUNT,
    Difference.PAYOUT_FEE,
    Difference.PAYOUT_DUPLICATE,
    Difference.PAYOUT_UNKNOWN_PAYMENT,
    Difference.UNKNOWN_AT_PROVIDER,
    Difference.AMOUNT,
    Difference.STATUS,
    Difference.NO_WEBHOOK,
)
"""Money that did not come first, news that did not come last."""
_RANKS = {difference: rank for rank, difference in enumerate(_ORDER)}


class EvidenceReader(Protocol):
    """What reconciling asks of the store."""

    def evidence(self, environment: Environment, account: str | None, start: int, end: int) -> Evidence:
        """All that bears on payments created or paid from `start` to `end` (microseconds UTC, excluded)."""


def reconcile(
    reader: EvidenceReader,
    environment: Environment,
    account: str | None,
    start: int,
    end: int,
    now: int,
    expectations: Expectations,
) -> Reconciliation:
    """Compare what the sources tell of payments created or paid from `start` to `end` (excluded).

    Times in microseconds UTC; `account` None means all of the environment. Changes nothing; raises StorageError.
    """
    evidence = reader.evidence(environment, account, start, end)
    hearing = Hearing(environment, now, expectations, evidence.heard, evidence.accounts)
    payments = [each for each in evidence.payments if each.is_within]
    views = {each.key: views_of(each) for each in payments}
    of_payouts = compare_payouts(evidence, Wanted(environment, account, start, end))
    found = [each for payment in payments for each in _of_payment(payment, views[payment.key], hearing)]
    discrepancies = _in_order(_resolved((*of_payouts.discrepancies, *found), evidence))
    matched, single = _counts(payments, views, of_payouts, discrepancies)
    return Reconciliation(
        environment=environment,
        account=account,
        start=start,
        end=end,
        payment_count=len(payments),
        matched_count=matched,
        single_count=single,
        discrepancies=discrepancies,
        payouts=of_payouts.payouts,
        checked_at=_checked_at(evidence.accounts),
    )


def _of_payment(payment: ToldPayment, views: Views, hearing: Hearing) -> Iterable[Discrepancy]:
    """What is wrong with one payment. One that the provider doesn't know has nothing else to compare."""
    unknown = unknown_at_provider(payment, views, hearing)
    if unknown is not None:
        yield unknown
        return
    yield from payment_differences(payment, views, hearing.environment)
    silent = no_webhook(payment, views, hearing)
    if silent is not None:
        yield silent


def _resolved(found: Iterable[Discrepancy], evidence: Evidence) -> Iterable[Discrepancy]:
    """With people's word on them, which holds while the state does; every id once."""
    seen: Counter[str] = Counter()
    for each in sorted(found, key=lambda each: (each.id, each.state)):
        seen[each.id] += 1
        id_ = each.id if seen[each.id] == 1 else f"{each.id}:{seen[each.id]}"
        yield replace(each, id=id_, resolution=evidence.resolutions.get((each.provider, id_, each.state)))


def _in_order(found: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Open ones first, the gravest first, the longest open first."""
    return tuple(
        sorted(found, key=lambda each: (not each.is_open, _RANKS[each.difference], each.at or 0, each.id))
    )


def _counts(
    payments: Sequence[ToldPayment],
    views: dict[int, Views],
    of_payouts: PayoutFindings,
    discrepancies: Iterable[Discrepancy],
) -> tuple[int, int]:
    """Payments on which several sources agree, and those that one alone tells of; none has an exception."""
    differing = {each.payment_key for each in discrepancies}
    tellers = [
        len(views[each.key]) + (each.key in of_payouts.told) for each in payments if each.key not in differing
    ]
    return sum(count > 1 for count in tellers), sum(count == 1 for count in tellers)


def _checked_at(accounts: Iterable[ReadAccount]) -> int | None:
    """The oldest of the last complete reads; None where one that can be read never was, or none is connected."""
    times = [each.state.complete_at for each in accounts if _can_be_read(each)]
    known = [at for at in times if at is not None]
    return min(known) if known and len(known) == len(times) else None


def _can_be_read(each: ReadAccount) -> bool:
    provider = PROVIDERS.get(each.account.provider)
    is_listed = provider is not None and Source.POLL in provider.told_by
    return is_listed and (each.account.key is not None or each.state.complete_at is not None)
