"""What each source says of one payment, and whether it can all be true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.evidence import ToldFact, ToldPayment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import Fact, PaymentStatus, derive_status, fold
from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.domain.verification import Status
from paysg_desktop.usecases.reconcile_words import (
    TELLERS,
    Teller,
    began,
    exception_id,
    state_of,
    status_words,
    teller_words,
)

RECEIVED = frozenset(
    {PaymentStatus.PAID, PaymentStatus.PARTLY_REFUNDED, PaymentStatus.REFUNDED, PaymentStatus.REFUND_OTHER}
)
"""The money came, whatever became of it since."""
ON_ITS_WAY_US = 60 * 1_000_000
"""An answer of the API may have been given before a webhook that arrived this long before it was noted."""

_TELLERS: Mapping[Source, Teller] = {
    Source.WEBHOOK: Teller.WEBHOOK,
    Source.REPLAY: Teller.WEBHOOK,
    Source.CAPTURE: Teller.WEBHOOK,
    Source.POLL: Teller.API,
    Source.ACTION: Teller.API,
    Source.IMPORT: Teller.REPORT,
}
_PAIRS = ((Teller.API, Teller.WEBHOOK), (Teller.API, Teller.REPORT), (Teller.REPORT, Teller.WEBHOOK))
"""Who is compared with whom, the one that is likelier right first."""
_REFUNDS = frozenset({PaymentStatus.PARTLY_REFUNDED, PaymentStatus.REFUND_OTHER, PaymentStatus.REFUNDED})
_FOLLOWS: Mapping[PaymentStatus, frozenset[PaymentStatus]] = {
    PaymentStatus.UNPAID: frozenset(PaymentStatus),
    PaymentStatus.FAILED: frozenset(PaymentStatus),
    PaymentStatus.UNKNOWN: frozenset(PaymentStatus),
    PaymentStatus.PAID: frozenset({PaymentStatus.PAID}) | _REFUNDS,
    PaymentStatus.PARTLY_REFUNDED: _REFUNDS,
    PaymentStatus.REFUND_OTHER: _REFUNDS,
    PaymentStatus.REFUNDED: frozenset({PaymentStatus.REFUNDED}),
    PaymentStatus.CANCELLED: frozenset({PaymentStatus.CANCELLED}),
}
"""What a payment can be later on (paysg.md, sections 7.2 and 7.3)."""


@dataclass(frozen=True, slots=True)
class View:
    """What one teller says of a payment, by all that it told; times in microseconds UTC.

    `stamp` is the provider's own of the newest of it, `received_at` when the last of it came. `asked_at` is, for
    the API alone, the last moment at which it still said so.
    """

    teller: Teller
    status: PaymentStatus
    status_raw: str | None
    amount_minor: int | None
    currency: str
    paid_at: int | None
    stamp: int
    received_at: int
    asked_at: int | None
    is_telling_refunds: bool


Views = Mapping[Teller, View]


def views_of(payment: ToldPayment) -> Views:
    """By teller, those alone that told anything."""
    told: defaultdict[Teller, list[ToldFact]] = defaultdict(list)
    for fact in payment.facts:
        told[_TELLERS[fact.source]].append(fact)
    return {teller: _view(payment, teller, told[teller]) for teller in Teller if told[teller]}


def payment_differences(payment: ToldPayment, views: Views, environment: Environment) -> Iterator[Discrepancy]:
    """Where the sources name different amounts, or states that can't both be true."""
    amounts = next((pair for pair in _pairs(views) if _have_other_amounts(*pair)), None)
    if amounts is not None:
        yield _amount_exception(payment, views, amounts, environment)
    states = next((pair for pair in _pairs(views) if not _can_both_be_true(*pair)), None)
    if states is not None:
        yield _status_exception(payment, views, states, environment)


def _view(payment: ToldPayment, teller: Teller, facts: Sequence[ToldFact]) -> View:
    snapshot = facts[0].snapshot if len(facts) == 1 else fold(map(_fact, facts)).snapshot
    status, status_raw = derive_status(snapshot)
    received_at = max(fact.received_at for fact in facts)
    asked_at = None
    if teller is Teller.API:
        asked_at = max(received_at, payment.asked_at or 0) if payment.is_known else received_at
    return View(
        teller=teller,
        status=status,
        status_raw=status_raw,
        amount_minor=snapshot.get("amount_minor"),
        currency=snapshot.get("currency", ""),
        paid_at=snapshot.get("paid_at"),
        stamp=max(_fact(fact).stamp[0] for fact in facts),
        received_at=received_at,
        asked_at=asked_at,
        is_telling_refunds=_tells_refunds(snapshot),
    )


def _fact(told: ToldFact) -> Fact:
    return Fact(
        identity=told.identity,
        position=told.position,
        delivery_id=told.position,
        source=told.source,
        verification=Status.NOT_NEEDED,
        received_at=told.received_at,
        occurred_at=told.occurred_at,
        account="",
        snapshot=told.snapshot,
    )


def _tells_refunds(snapshot: Snapshot) -> bool:
    return any(snapshot.get(name) is not None for name in ("refund_status", "refunded_at", "refunds"))


def _pairs(views: Views) -> Iterator[tuple[View, View]]:
    for one, other in _PAIRS:
        if one in views and other in views:
            yield views[one], views[other]


def _have_other_amounts(one: View, other: View) -> bool:
    """What has no amount, or one of an unclear unit, can't be compared."""
    if one.amount_minor is None or other.amount_minor is None:
        return False
    return (one.amount_minor, one.currency) != (other.amount_minor, other.currency)


def _can_both_be_true(one: View, other: View) -> bool:
    earlier, later = (one, other) if _is_later(other, one) else (other, one)
    if earlier.stamp == later.stamp and earlier.asked_at is None and later.asked_at is None:
        return _can_follow(earlier, later) or _can_follow(later, earlier)
    return _can_follow(earlier, later)


def _is_later(one: View, other: View) -> bool:
    """Whether `one` tells the later state. An answer of the API tells the moment in which it was asked for."""
    if one.asked_at is not None:
        return _is_asked_later(one.asked_at, one, other)
    if other.asked_at is not None:
        return not _is_asked_later(other.asked_at, other, one)
    return one.stamp > other.stamp


def _is_asked_later(asked_at: int, api: View, other: View) -> bool:
    if other.teller is Teller.REPORT:
        return asked_at >= other.stamp
    return asked_at >= other.received_at + ON_ITS_WAY_US or api.stamp >= other.stamp


def _can_follow(earlier: View, later: View) -> bool:
    if later.status is PaymentStatus.UNKNOWN or later.status in _FOLLOWS[earlier.status]:
        return True
    if later.status is PaymentStatus.PAID and earlier.status in _REFUNDS:
        return not later.is_telling_refunds or _may_have_come_to_nothing(earlier)
    return False


def _may_have_come_to_nothing(view: View) -> bool:
    """A refund in a word of the provider that we don't know may be one that waits, or failed."""
    return view.status is PaymentStatus.REFUND_OTHER and "part" not in (view.status_raw or "").lower()


def _amount_exception(
    payment: ToldPayment, views: Views, pair: tuple[View, View], environment: Environment
) -> Discrepancy:
    one, other = pair
    is_one_currency = one.currency == other.currency
    names = [teller_words(each.teller, payment.provider) for each in pair]
    told = sorted((each.teller, each.amount_minor, each.currency) for each in views.values())
    return _exception(
        Difference.AMOUNT,
        payment,
        environment,
        state_of(told),
        sentence=began(f"{names[0]} and {names[1]} name different amounts for this payment.")
        + " The figures follow the one that the provider stamped last.",
        to_do="Look the payment up at the provider, and correct your books by what it says there.",
        currency=one.currency if is_one_currency else "",
        expected_minor=one.amount_minor if is_one_currency else None,
        found_minor=other.amount_minor if is_one_currency else None,
        expected=None if is_one_currency else _other_currency(one),
        found=None if is_one_currency else _other_currency(other),
    )


def _other_currency(view: View) -> str:
    return format_minor(view.amount_minor or 0, view.currency)


def _status_exception(
    payment: ToldPayment, views: Views, pair: tuple[View, View], environment: Environment
) -> Discrepancy:
    earlier, later = pair if _is_later(pair[1], pair[0]) else (pair[1], pair[0])
    before, after = (teller_words(each.teller, payment.provider) for each in (earlier, later))
    told = sorted((each.teller, each.status, each.status_raw or "") for each in views.values())
    return _exception(
        Difference.STATUS,
        payment,
        environment,
        state_of(told),
        sentence=began(
            f"{after} says that this payment is {status_words(later.status)}, and {before}, which told of an "
            f"earlier moment, that it was {status_words(earlier.status)}. Both can't be true."
        ),
        to_do="Open the payment and read its story, then look it up at the provider. Nothing here was changed.",
        expected=_state_words(pair[0]),
        found=_state_words(pair[1]),
    )


def _state_words(view: View) -> str:
    return f"{TELLERS[view.teller]}: {status_words(view.status)}"


def _exception(
    difference: Difference,
    payment: ToldPayment,
    environment: Environment,
    state: str,
    *,
    sentence: str,
    to_do: str,
    currency: str = "",
    expected_minor: int | None = None,
    found_minor: int | None = None,
    expected: str | None = None,
    found: str | None = None,
) -> Discrepancy:
    return Discrepancy(
        id=exception_id(difference, payment.provider, environment, payment.id),
        state=state,
        difference=difference,
        provider=payment.provider,
        account=payment.account,
        sentence=sentence,
        to_do=to_do,
        currency=currency,
        expected_minor=expected_minor,
        found_minor=found_minor,
        expected=expected,
        found=found,
        payment_key=payment.key,
        payment_id=payment.id,
        reference=payment.reference,
        at=payment.paid_at if payment.paid_at is not None else payment.created_at,
    )
