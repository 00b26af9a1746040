"""What is wrong with single lines of payouts: unknown, doubled or missing payments, amounts and fees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.evidence import ToldPayment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.usecases.reconcile_lines import MatchedLine, Miss, gross_of
from paysg_desktop.usecases.reconcile_words import exception_id, provider_words, state_of

_MISSES = {
    Miss.UNKNOWN: "The payout has a line for a payment that no source told us of.",
    Miss.AMBIGUOUS: (
        "The payout has a line without a payment's id, and several payments have its reference and amount."
    ),
    Miss.OTHER_ACCOUNT: "The payout has a line for a payment of another account than the file was imported for.",
}
_TO_DO = {
    Miss.UNKNOWN: (
        "Have the payments read again, or import the report of those days. If it stays unknown, ask the provider "
        "whose payment it is."
    ),
    Miss.AMBIGUOUS: "Import the payout's file with the column of the payment's id, or resolve this with a note.",
    Miss.OTHER_ACCOUNT: "Look whether the right account was chosen when the payout's file was imported.",
}


@dataclass(frozen=True, slots=True)
class _Amounts:
    """What should be and what is: minor units, or words where there are none."""

    expected_minor: int | None = None
    found_minor: int | None = None
    expected: str | None = None
    found: str | None = None


def unknown_payments(lines: Iterable[MatchedLine], environment: Environment) -> Iterator[Discrepancy]:
    """One exception for each payment that lines name and nobody told; for lines without an id, one each."""
    unknown: defaultdict[tuple[str, str, Miss], list[MatchedLine]] = defaultdict(list)
    for each in lines:
        if each.miss is not None:
            unknown[each.provider, each.line.payment_id or each.line.id, each.miss].append(each)
    for (_, subject, miss), members in unknown.items():
        yield _of_line(
            Difference.PAYOUT_UNKNOWN_PAYMENT,
            members[0],
            environment,
            (subject,),
            state_of(miss, sorted(each.line.id for each in members)),
            _MISSES[miss],
            _TO_DO[miss],
            _Amounts(expected="a payment that is known", found_minor=gross_of(members[0].line)),
        )


def missing_payments(
    lines: Iterable[MatchedLine],
    payouts: frozenset[tuple[str, str]],
    payments: Iterable[ToldPayment],
    environment: Environment,
) -> Iterator[Discrepancy]:
    """Payments that the provider puts into one of these payouts (provider and id), and that have no line there."""
    paid_in: defaultdict[int, set[str]] = defaultdict(set)
    times: dict[tuple[str, str], int] = {}
    for each in lines:
        if each.line.at is not None:
            times[each.payout] = max(times.get(each.payout, 0), each.line.at)
        if each.payment is not None and each.is_payment:
            paid_in[each.payment.key].add(each.payout[1])
    for payment in payments:
        place = (payment.provider, payment.payout_id or "")
        if place in payouts and payment.payout_id not in paid_in[payment.key]:
            at = times.get(place, payment.paid_at)
            yield _missing_payment(payment, environment, at, is_elsewhere=bool(paid_in[payment.key]))


def other_amounts(lines: Iterable[MatchedLine], environment: Environment) -> Iterator[Discrepancy]:
    """The first line of a payment with another amount than the payment; or refunds that go beyond it."""
    seen: set[int] = set()
    refunded: defaultdict[int, int] = defaultdict(int)
    for each in lines:
        payment, gross = each.payment, gross_of(each.line)
        if payment is None or not gross or payment.amount_minor is None or payment.key in seen:
            continue
        is_one_currency = each.line.currency == payment.currency
        if gross < 0 and is_one_currency:
            refunded[payment.key] -= gross
        is_other = not is_one_currency or (gross > 0 and gross != payment.amount_minor)
        if is_other or refunded[payment.key] > payment.amount_minor:
            seen.add(payment.key)
            found = gross if is_other else -refunded[payment.key]
            yield _other_amount(each, payment, payment.amount_minor, found, environment)


def wrong_fees(lines: Iterable[MatchedLine], environment: Environment) -> Iterator[Discrepancy]:
    """Lines whose gross less fee is not their net."""
    for each in lines:
        line = each.line
        if line.gross_minor is None or line.fee_minor is None or line.net_minor is None:
            continue
        left = line.gross_minor - line.fee_minor
        if left != line.net_minor:
            yield _of_line(
                Difference.PAYOUT_FEE,
                each,
                environment,
                (line.payout_id or "", line.payment_id or line.reference or line.id),
                state_of(line.gross_minor, line.fee_minor, line.net_minor, line.currency),
                "The payout's line does not add up: its gross less its fee is not its net.",
                f"Ask {provider_words(each.provider)} which of the three amounts is right.",
                _Amounts(left, line.net_minor),
            )


def extra_lines(lines: Iterable[MatchedLine]) -> Mapping[int, tuple[MatchedLine, ...]]:
    """By payment, all lines that bring it in, the first one first, where there is more than one."""
    paid: defaultdict[int, list[MatchedLine]] = defaultdict(list)
    for each in lines:
        if each.payment is not None and each.is_payment:
            paid[each.payment.key].append(each)
    return {key: tuple(members) for key, members in paid.items() if len(members) > 1}


def duplicates(every: Iterable[Sequence[MatchedLine]], environment: Environment) -> Iterator[Discrepancy]:
    """One exception for each payment that payouts bring in more than once, whatever payouts these are."""
    for lines in every:
        payment = lines[0].payment
        if payment is None:
            continue
        grosses = [gross for each in lines if (gross := gross_of(each.line)) is not None]
        is_one_currency = {each.line.currency for each in lines} == {payment.currency}
        is_summed = is_one_currency and len(grosses) == len(lines)
        name = provider_words(payment.provider)
        yield _of_line(
            Difference.PAYOUT_DUPLICATE,
            lines[1],
            environment,
            (payment.id,),
            state_of(sorted(each.line.id for each in lines)),
            f"One payment has {len(lines):,} lines in payouts, and each of them brings it in.",
            f"Look whether the money came more than once. If it did, ask {name} to take it back; if the file only "
            "lists it again, resolve this with a note.",
            _Amounts(payment.amount_minor if is_one_currency else None, sum(grosses) if is_summed else None),
        )


def _missing_payment(
    payment: ToldPayment, environment: Environment, at: int | None, *, is_elsewhere: bool
) -> Discrepancy:
    name = provider_words(payment.provider)
    where = "it has one in another payout" if is_elsewhere else "no other payout that was imported has one"
    return Discrepancy(
        id=exception_id(Difference.PAYOUT_MISSING_PAYMENT, payment.provider, environment, payment.id),
        state=state_of(payment.payout_id, payment.amount_minor, payment.currency, is_elsewhere),
        difference=Difference.PAYOUT_MISSING_PAYMENT,
        provider=payment.provider,
        account=payment.account,
        sentence=f"The payment is said to be in this payout, whose file has no line for it; {where}.",
        to_do=f"Look whether the payout's file is whole, and ask {name} where this payment's money went.",
        currency=payment.currency,
        expected_minor=payment.amount_minor,
        found="in another payout" if is_elsewhere else "no line",
        payment_key=payment.key,
        payment_id=payment.id,
        reference=payment.reference,
        payout_id=payment.payout_id,
        at=at,
    )


def _other_amount(
    each: MatchedLine, payment: ToldPayment, amount: int, found: int, environment: Environment
) -> Discrepancy:
    is_one_currency = each.line.currency == payment.currency
    is_refund = found < 0
    expected = -amount if is_refund else amount
    words = _Amounts(
        expected=format_minor(expected, payment.currency), found=format_minor(found, each.line.currency)
    )
    return _of_line(
        Difference.PAYOUT_AMOUNT,
        each,
        environment,
        (payment.id,),
        state_of(expected, payment.currency, found, each.line.currency),
        "The payout takes back more than the payment was."
        if is_refund
        else "The payout's line has another gross amount than the payment.",
        f"Look the payment up at {provider_words(payment.provider)}, and ask what the payout's line is for.",
        _Amounts(expected, found) if is_one_currency else words,
    )


def _of_line(
    difference: Difference,
    each: MatchedLine,
    environment: Environment,
    subject: tuple[str, ...],
    state: str,
    sentence: str,
    to_do: str,
    amounts: _Amounts,
) -> Discrepancy:
    payment, line = each.payment, each.line
    return Discrepancy(
        id=exception_id(difference, each.provider, environment, *subject),
        state=state,
        difference=difference,
        provider=each.provider,
        account=each.account,
        sentence=sentence,
        to_do=to_do,
        currency=line.currency,
        expected_minor=amounts.expected_minor,
        found_minor=amounts.found_minor,
        expected=amounts.expected,
        found=amounts.found,
        payment_key=payment.key if payment else None,
        payment_id=payment.id if payment else line.payment_id,
        reference=payment.reference if payment else line.reference,
        payout_id=line.payout_id,
        at=line.at,
    )
