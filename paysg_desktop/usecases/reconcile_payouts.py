"""Payouts against payments and against the bank, to the minor unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.evidence import Evidence, ToldPayment
from paysg_desktop.domain.reconciliation import Discrepancy, PayoutSum
from paysg_desktop.usecases.reconcile_bank import (
    BANK_DAYS,
    Bank,
    Brought,
    bank_exception,
    expected_amounts,
)
from paysg_desktop.usecases.reconcile_lines import MatchedLine, Payout, match_lines, payouts_of
from paysg_desktop.usecases.reconcile_payout_lines import (
    duplicates,
    extra_lines,
    missing_payments,
    other_amounts,
    unknown_payments,
    wrong_fees,
)

_NEIGHBOURS_US = (BANK_DAYS + 1) * 24 * 3600 * 1_000_000
PayoutPlace = tuple[str, str]
"""Provider and the payout's id."""
Repeats = Mapping[int, Sequence[MatchedLine]]
"""By payment, all lines that bring it in, where there are several."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is reconciled: payments of one environment, of an account or all, in a period (microseconds UTC)."""

    environment: Environment
    account: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PayoutFindings:
    """What came of it; `told` are the keys of payments that some payout has a line for."""

    discrepancies: tuple[Discrepancy, ...]
    payouts: tuple[PayoutSum, ...]
    told: frozenset[int]


def compare_payouts(evidence: Evidence, wanted: Wanted) -> PayoutFindings:
    """Compare every payout that touches the period, whole."""
    environment, account = wanted.environment, wanted.account
    matched = match_lines(evidence.payout_lines, evidence.payments)
    chosen = _touching(matched, evidence.payments, wanted)
    lines = [
        each for each in matched if each.payout in chosen and (account is None or each.account in ("", account))
    ]
    payments = [each for each in evidence.payments if account in (None, each.account)]
    repeats = extra_lines(matched)
    ours = {each.payment.key for each in lines if each.payment is not None}
    doubled = [repeats[key] for key in sorted(repeats.keys() & ours)]
    found = (
        *missing_payments(matched, chosen, payments, environment),
        *other_amounts(lines, environment),
        *wrong_fees(lines, environment),
        *duplicates(doubled, environment),
        *unknown_payments(lines, environment),
    )
    flawed = {(each.provider, each.payout_id or "") for each in found}
    flawed |= {each.payout for members in doubled for each in members}
    neighbours = [each for each in matched if each.payout not in chosen and _is_neighbour(each, wanted.start)]
    compared = _against_bank(payouts_of(lines), payouts_of(neighbours), evidence, repeats)
    told = frozenset(each.payment.key for each in matched if each.payment is not None)
    of_bank: list[Discrepancy] = []
    sums: list[PayoutSum] = []
    for each in compared:
        payout = each.payout
        wrong = bank_exception(payout, each.brought, each.amounts, environment, is_told=each.is_told)
        of_bank += [wrong] if wrong is not None else []
        is_sound = wrong is None and (payout.provider, payout.id) not in flawed
        sums.append(_summed(payout, each.brought, is_sound=is_sound))
    return PayoutFindings((*of_bank, *found), tuple(sums), told)


def _touching(
    lines: Iterable[MatchedLine], payments: Iterable[ToldPayment], wanted: Wanted
) -> frozenset[PayoutPlace]:
    """Payouts of the period, those with a payment of the period, and those that nothing places in any."""
    chosen = {(each.provider, each.payout_id) for each in payments if each.is_within and each.payout_id}
    placed: set[PayoutPlace] = set()
    known: set[PayoutPlace] = set()
    for each in lines:
        known.add(each.payout)
        at, payment = each.line.at, each.payment
        if (at is not None and wanted.start <= at < wanted.end) or (payment is not None and payment.is_within):
            chosen.add(each.payout)
        if at is not None or payment is not None:
            placed.add(each.payout)
    return frozenset((chosen | (known - placed)) & known)


def _is_neighbour(each: MatchedLine, start: int) -> bool:
    """Of a payout shortly before the period: it may have brought a line of the bank that another would take."""
    return each.line.at is not None and start - _NEIGHBOURS_US <= each.line.at < start


@dataclass(frozen=True, slots=True)
class _AtBank:
    """A payout with what the bank brought, what it should have, and whether its days there are known."""

    payout: Payout
    brought: Brought | None
    amounts: tuple[int, ...]
    is_told: bool


def _against_bank(
    payouts: Sequence[Payout], neighbours: Sequence[Payout], evidence: Evidence, repeats: Repeats
) -> list[_AtBank]:
    """Lines that name a payout go to it before any goes by its amount; earlier payouts choose first."""
    bank = Bank(evidence.bank_lines, evidence.bank_covers)
    again = frozenset(each.line.id for members in repeats.values() for each in members[1:])
    every = sorted(
        [(each, False) for each in neighbours] + [(each, True) for each in payouts],
        key=lambda each: (each[0].at or 0, each[0].provider, each[0].id, each[0].account, each[0].currency),
    )
    amounts = [_amounts(payout, again) for payout, _ in every]
    named = [bank.name(payout, asked) for (payout, _), asked in zip(every, amounts, strict=True)]
    compared = []
    for (payout, is_ours), asked, by_name in zip(every, amounts, named, strict=True):
        brought = by_name or bank.find(payout, asked)
        if is_ours:
            compared.append(_AtBank(payout, brought, asked, bank.is_told(payout)))
    return compared


def _amounts(payout: Payout, again: frozenset[str]) -> tuple[int, ...]:
    return expected_amounts(payout, (each.line for each in payout.lines if each.line.id in again))


def _summed(payout: Payout, brought: Brought | None, *, is_sound: bool) -> PayoutSum:
    net = payout.net_minor
    is_brought = net is not None and (brought.minor if brought else 0) == net
    is_known = payout.gross_minor is not None and payout.fee_minor is not None
    return PayoutSum(
        provider=payout.provider,
        account=payout.account,
        payout_id=payout.id,
        currency=payout.currency,
        line_count=len(payout.lines),
        gross_minor=payout.gross_minor,
        fee_minor=payout.fee_minor,
        net_minor=net,
        at=payout.at,
        bank_minor=brought.minor if brought else None,
        bank_at=brought.at if brought else None,
        is_whole=is_sound and is_brought and is_known,
    )
