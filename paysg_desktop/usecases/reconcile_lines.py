"""Which payment each line of a payout belongs to, and the lines of each payout together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from paysg_desktop.domain.evidence import OwnedLine, ToldPayment
from paysg_desktop.domain.statement import StatementLine


class Miss(StrEnum):
    """Why a line belongs to no payment."""

    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    """Several payments have its reference and amount."""
    OTHER_ACCOUNT = "other_account"


@dataclass(frozen=True, slots=True)
class MatchedLine:
    """A line with its payment, or with the reason why it has none; `account` is empty where nobody knows whose."""

    provider: str
    account: str
    line: StatementLine
    payment: ToldPayment | None = None
    miss: Miss | None = None

    @property
    def payout(self) -> tuple[str, str]:
        """Provider and id of its payout."""
        return self.provider, self.line.payout_id or ""

    @property
    def is_payment(self) -> bool:
        """Whether it brings money in; refunds and charges take some away."""
        gross = self.line.gross_minor
        amount = self.line.net_minor if gross is None else gross
        return amount is not None and amount > 0


@dataclass(frozen=True, slots=True)
class Payout:
    """All lines of one payout in one currency and of one account; sums in minor units, None for not known."""

    provider: str
    account: str
    id: str
    currency: str
    lines: tuple[MatchedLine, ...]

    @property
    def at(self) -> int | None:
        """When it was paid out (microseconds UTC): the latest that its lines say."""
        return max((each.line.at for each in self.lines if each.line.at is not None), default=None)

    @property
    def gross_minor(self) -> int | None:
        return _sum(gross_of(each.line) for each in self.lines)

    @property
    def fee_minor(self) -> int | None:
        return _sum(fee_of(each.line) for each in self.lines)

    @property
    def net_minor(self) -> int | None:
        return _sum(net_of(each.line) for each in self.lines)


def gross_of(line: StatementLine) -> int | None:
    """What a line says, or what its other two amounts leave."""
    if line.gross_minor is not None or line.net_minor is None or line.fee_minor is None:
        return line.gross_minor
    return line.net_minor + line.fee_minor


def fee_of(line: StatementLine) -> int | None:
    """What a line says, or what its other two amounts leave."""
    if line.fee_minor is not None or line.gross_minor is None or line.net_minor is None:
        return line.fee_minor
    return line.gross_minor - line.net_minor


def net_of(line: StatementLine) -> int | None:
    """What a line says, or what its other two amounts leave."""
    if line.net_minor is not None or line.gross_minor is None or line.fee_minor is None:
        return line.net_minor
    return line.gross_minor - line.fee_minor


def match_lines(lines: Iterable[OwnedLine], payments: Sequence[ToldPayment]) -> tuple[MatchedLine, ...]:
    """Every line of a payout, in an order of its own, with the payment that it names.

    By the payment's id, else by reference and amount where one payment alone has both.
    """
    by_id = {(each.provider, each.id): each for each in payments}
    by_reference: defaultdict[tuple[str, str, str], list[ToldPayment]] = defaultdict(list)
    for each in payments:
        if each.reference:
            by_reference[each.provider, each.currency, each.reference].append(each)
    ordered = sorted(lines, key=lambda each: (each.provider, each.line.at or 0, each.line.id))
    named = {by_id[place].key for each in ordered if (place := _place(each)) in by_id}
    matched = [
        _by_id(each, by_id[place])
        if (place := _place(each)) in by_id
        else _by_reference(each, by_reference, named)
        for each in ordered
    ]
    accounts = _accounts(matched)
    return tuple(_with_account(each, accounts) for each in matched)


def payouts_of(lines: Iterable[MatchedLine]) -> tuple[Payout, ...]:
    """The lines by payout, each currency and account by itself; the oldest payout first."""
    grouped: defaultdict[tuple[str, str, str, str], list[MatchedLine]] = defaultdict(list)
    for each in lines:
        grouped[each.provider, each.account, each.line.payout_id or "", each.line.currency].append(each)
    payouts = (Payout(*key, tuple(members)) for key, members in grouped.items())
    return tuple(
        sorted(payouts, key=lambda each: (each.at or 0, each.provider, each.id, each.account, each.currency))
    )


def _place(owned: OwnedLine) -> tuple[str, str]:
    return owned.provider, owned.line.payment_id or ""


def _by_id(owned: OwnedLine, payment: ToldPayment) -> MatchedLine:
    if owned.account and payment.account and owned.account != payment.account:
        return MatchedLine(owned.provider, owned.account, owned.line, miss=Miss.OTHER_ACCOUNT)
    return MatchedLine(owned.provider, owned.account or payment.account, owned.line, payment)


def _by_reference(
    owned: OwnedLine, payments: Mapping[tuple[str, str, str], Sequence[ToldPayment]], named: set[int]
) -> MatchedLine:
    line = owned.line
    known = payments.get((owned.provider, line.currency, line.reference or ""), ())
    fitting = [each for each in known if _fits(owned, each) and (_is_refund(line) or each.key not in named)]
    told = [each for each in fitting if each.payout_id == line.payout_id]
    chosen = told or fitting
    if len(chosen) == 1:
        return MatchedLine(owned.provider, owned.account or chosen[0].account, line, chosen[0])
    return MatchedLine(owned.provider, owned.account, line, miss=Miss.AMBIGUOUS if chosen else Miss.UNKNOWN)


def _fits(owned: OwnedLine, payment: ToldPayment) -> bool:
    gross = gross_of(owned.line)
    if owned.account not in ("", payment.account) or gross is None or payment.amount_minor is None:
        return False
    return payment.amount_minor == gross or (gross < 0 and payment.amount_minor >= -gross)


def _is_refund(line: StatementLine) -> bool:
    gross = gross_of(line)
    return gross is not None and gross < 0


def _accounts(lines: Iterable[MatchedLine]) -> Mapping[tuple[str, str], set[str]]:
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for each in lines:
        if each.account:
            found[each.payout].add(each.account)
    return found


def _with_account(each: MatchedLine, accounts: Mapping[tuple[str, str], set[str]]) -> MatchedLine:
    """A line of nobody is of the account of its payout's other lines, where that is one."""
    others = accounts.get(each.payout, set())
    if each.account or len(others) != 1:
        return each
    return MatchedLine(each.provider, next(iter(others)), each.line, each.payment, each.miss)


def _sum(amounts: Iterable[int | None]) -> int | None:
    """None where one is not known."""
    total = 0
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total
