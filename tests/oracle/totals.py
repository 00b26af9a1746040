"""What the totals must be for a history, written from the specification without reading the program's fold.

Slow and plain on purpose: every payment is worked out anew from all that was ever told of it, with no cursor, no
stored state and no table. Where the program's totals differ from these, one of the two has misread a sentence;
each rule below names its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

DAY_US = 86_400 * 1_000_000
SINGAPORE_AHEAD_US = 8 * 3600 * 1_000_000
NO_DAY = ""
"""The day of what has none that anybody told."""

WEBHOOK, POLL, REPORT = "webhook", "poll", "report"
SUMMED_BY_DAY = frozenset({"received", "refunded"})
"""Only these belong to a day of their own; the rest stands until it changes (product.md, section 5)."""


@dataclass(frozen=True)
class Fact:
    """One thing that one source told of one payment, in its provider's own words.

    `says` holds only what was there, times as microseconds UTC. `created_at` is the event's own stamp (of a
    report: as of when it tells), `received_at` when it came here; both microseconds UTC.
    """

    provider: str
    environment: str
    source: str
    payment_id: str
    received_at: int
    says: Mapping[str, Any]
    event_id: str | None = None
    event_type: str = ""
    created_at: int | None = None
    account: str | None = None
    verdict: str = "verified"
    unit: str = "minor"
    """How this gateway's amounts are to be read: `minor`, or empty for "nobody said"."""
    copy: int = 0
    """Tells deliveries of one event apart where their bodies are the same; no part of what is told."""

    def tells_the_same(self, other: Fact) -> bool:
        mine = (self.event_type, self.created_at, self.account, self.payment_id, dict(self.says))
        return mine == (other.event_type, other.created_at, other.account, other.payment_id, dict(other.says))


@dataclass(frozen=True, order=True)
class Cell:
    """What is summed apart: nothing of two environments, providers, accounts, currencies or kinds ever meets."""

    environment: str
    provider: str
    account: str
    figure: str
    currency: str
    day: str


@dataclass
class Sum:
    payments: int = 0
    minor: int = 0


@dataclass
class Money:
    """What one payment comes to: its figures, each with a currency, a day and minor units."""

    figures: dict[tuple[str, str, str], int] = field(default_factory=dict)

    def add(self, figure: str, currency: str, day: str, minor: int = 0) -> None:
        key = (figure, currency, day)
        self.figures[key] = self.figures.get(key, 0) + minor


def totals(history: Sequence[Fact]) -> dict[Cell, Sum]:
    """Counts and minor units of every figure; `history` in the order in which the log got it."""
    sums: dict[Cell, Sum] = defaultdict(Sum)
    for (environment, provider, _), told in _by_payment(_events_once(_counted(history))).items():
        money = _READERS[provider](told)
        account = _account(told)
        for (figure, currency, day), minor in money.figures.items():
            cell = sums[Cell(environment, provider, account, figure, currency, day)]
            cell.payments += 1
            cell.minor += minor
    return dict(sums)


def _counted(history: Iterable[Fact]) -> list[Fact]:
    """architecture.md, 4: only verified and re-serialised ones, polls, API answers and imports are folded."""
    return [fact for fact in history if fact.source != WEBHOOK or fact.verdict in _HOLDS]


_HOLDS = frozenset({"verified", "verified_reserialised"})


def _events_once(facts: Iterable[Fact]) -> list[Fact]:
    """architecture.md, 4: the same event twice is one event; with another body the first one is kept."""
    seen: set[tuple[str, str, str]] = set()
    kept = []
    for fact in facts:
        identity = (fact.provider, fact.environment, fact.event_id or "")
        if fact.event_id is not None and identity in seen:
            continue
        seen.add(identity)
        kept.append(fact)
    return kept


def _by_payment(facts: Iterable[Fact]) -> dict[tuple[str, str, str], list[Fact]]:
    """architecture.md, 1: a payment is (provider, environment, payment id)."""
    told: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        told[fact.environment, fact.provider, fact.payment_id].append(fact)
    return told


def _account(told: Sequence[Fact]) -> str:
    """The newest that names one; a merchant's only account where nothing does (architecture.md, 1)."""
    return next((fact.account for fact in reversed(oldest_first(told)) if fact.account), "")


def oldest_first(told: Sequence[Fact]) -> list[Fact]:
    """architecture.md, 4: the provider's own stamps decide (`updated_at`, then created, then arrival)."""

    def stamp(fact: Fact) -> tuple[int, int]:
        updated_at = fact.says.get("updated_at")
        own = updated_at if updated_at is not None else fact.created_at
        return (own if own is not None else fact.received_at, fact.received_at)

    return sorted(told, key=stamp)


def _newest_of_each(told: Sequence[Fact]) -> dict[str, Any]:
    """Each member by the newest that has it: what a source doesn't tell, it doesn't take away."""
    merged: dict[str, Any] = {}
    for fact in oldest_first(told):
        merged |= fact.says
    return merged


def _singapore_day(micros: int | None) -> str:
    if micros is None:
        return NO_DAY
    days = (micros + SINGAPORE_AHEAD_US) // DAY_US
    return _civil(days)


def _civil(days: int) -> str:
    """The calendar date of a number of days since 1970-01-01, counted by hand through years and months."""
    year = 1970
    while days >= _days_of_year(year):
        days -= _days_of_year(year)
        year += 1
    lengths = [31, 29 if _days_of_year(year) == 366 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    month = 0
    while days >= lengths[month]:
        days -= lengths[month]
        month += 1
    return f"{year:04d}-{month + 1:02d}-{days + 1:02d}"


def _days_of_year(year: int) -> int:
    return 366 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 365


def _cents(amount: object) -> int | None:
    """paysg.md, 9.4: integers are cents; a fraction or anything else is no amount that may be counted."""
    return amount if isinstance(amount, int) and not isinstance(amount, bool) and amount >= 0 else None


def _paysg(told: Sequence[Fact]) -> Money:
    """paysg.md, 6.1: five rules, the first that fits."""
    known = _newest_of_each(told)
    money, minor = Money(), _cents(known.get("amount_in_cents"))
    refund, paid_at = known.get("refund_status"), known.get("payment_succeeded_timestamp")
    gone_back_at = known.get("payment_fully_refunded_timestamp")
    is_refunded = refund == "fully_refunded" or gone_back_at is not None
    has_refund = refund is not None and refund != "not_refunded"
    if is_refunded or has_refund or known.get("payment_status") == "paid" or paid_at is not None:
        _summed(money, "received", minor, "SGD", _singapore_day(paid_at))
        if is_refunded and minor is not None and gone_back_at is not None:
            money.add("refunded", "SGD", _singapore_day(gone_back_at), minor)
        elif is_refunded or has_refund:
            # product.md, 5: not in PaySG's object, so it stays out of sums and is counted as "+1 unknown".
            money.add("refund_unknown", "SGD", NO_DAY)
    elif _is_cancelled(known):
        _summed(money, "cancelled", minor, "SGD", NO_DAY)
    elif known.get("payment_status") == "unpaid":
        _summed(money, "waiting", minor, "SGD", NO_DAY)
    else:
        _summed(money, "unknown", minor, "SGD", NO_DAY)
    return money


def _is_cancelled(known: Mapping[str, Any]) -> bool:
    statuses = (known.get("payment_status"), known.get("latest_status"))
    return "cancelled" in statuses or known.get("payment_cancelled_timestamp") is not None


def _summed(money: Money, figure: str, minor: int | None, currency: str, day: str) -> None:
    """What Figure says of `unclear`: an amount whose unit nobody knows, or that nobody told, is in no sum.

    Of its other figures only `failed` and `refund_unknown` are told to be no sums. Which of `unclear` and
    `unknown` counts a payment whose amount and status are both not known, the specification leaves open.
    """
    if minor is None:
        money.add("unclear", currency, NO_DAY)
    else:
        money.add(figure, currency, day, minor)


def _by_events(told: Sequence[Fact], paid: str, done: str, default_currency: str) -> Money:
    """Providers that tell by events alone; `paid` and `done` are the types that say money came, money went."""
    ordered = oldest_first(told)
    payments = [fact for fact in ordered if fact.event_type.startswith("payment.")]
    refunds = [refund for refund in _refunds(ordered) if _outcome(refund) == done]
    successes = [fact for fact in payments if fact.event_type == paid]
    minor, currency = _amount(payments, default_currency)
    money = Money()
    # gateway.md, 2: failed, unless already paid. Money that went back had come.
    if successes or refunds:
        _summed(money, "received", minor, currency, _singapore_day(_newest_stamp(successes)))
    elif payments:
        money.add("failed", currency, NO_DAY)
    else:
        # A refund that was only tried or started, and not a word of its payment, so no amount either.
        _summed(money, "unknown", None, currency, NO_DAY)
    for refund in refunds:
        _went_back(money, refund, done, default_currency)
    return money


def _refunds(ordered: Sequence[Fact]) -> list[list[Fact]]:
    """What was told of each refund, in the order of its stamps."""
    refunds: dict[str, list[Fact]] = defaultdict(list)
    for fact in ordered:
        if fact.event_type.startswith("refund."):
            refunds[fact.says["refund_id"]].append(fact)
    return list(refunds.values())


def _outcome(refund: Sequence[Fact]) -> str:
    """The newest word of how it ended; that it was started, once more, undoes no end (gateway.md, 2)."""
    ends = [fact.event_type for fact in refund if fact.event_type != "refund.initiated"]
    return ends[-1] if ends else "refund.initiated"


def _went_back(money: Money, refund: Sequence[Fact], done: str, default_currency: str) -> None:
    """gateway.md, 2: refunded by the amount of the event that says so, on its day."""
    ended = next(fact for fact in reversed(refund) if fact.event_type == done)
    minor, currency = _amount([ended], default_currency)
    day = _singapore_day(ended.created_at)
    if minor is None or day == NO_DAY:
        # product.md, 5: "+1 unknown" for a payment, however many of its refunds are not known.
        money.add("refund_unknown", "", NO_DAY)
    else:
        money.add("refunded", currency, day, minor)


def _newest_stamp(ordered: Sequence[Fact]) -> int | None:
    return next((fact.created_at for fact in reversed(ordered) if fact.created_at is not None), None)


def _amount(ordered: Sequence[Fact], default_currency: str) -> tuple[int | None, str]:
    """The newest amount, in the currency and unit of the event that told it: a number alone is no money."""
    told = next((fact for fact in reversed(ordered) if "amount" in fact.says), None)
    if told is None:
        return None, default_currency
    currency = str(told.says.get("currency", default_currency)).upper()
    return (_cents(told.says["amount"]) if currency and told.unit else None), currency


def _yoco(told: Sequence[Fact]) -> Money:
    """yoco.md, 5: the envelope's time is the one to go by; payments in ZAR only."""
    return _by_events(told, "payment.succeeded", "refund.succeeded", "ZAR")


def _gateway(told: Sequence[Fact]) -> Money:
    return _by_events(told, "payment.completed", "refund.completed", "")


_READERS: Mapping[str, Callable[[Sequence[Fact]], Money]] = {"paysg": _paysg, "yoco": _yoco, "gateway": _gateway}


@dataclass(frozen=True, order=True)
class Line:
    """What the cards show of one account's money in one currency on one day (product.md, section 3)."""

    account: str
    currency: str
    received: tuple[int, int]
    """Payments and minor units of that day, like `refunded`; `waiting` is of all days."""
    refunded: tuple[int, int]
    waiting: tuple[int, int]


def lines(sums: Mapping[Cell, Sum], environment: str, day: str) -> list[Line]:
    """One for each provider, account and currency in which anything came, went or waits; accounts never add up."""
    chosen: dict[tuple[str, str, str], dict[str, tuple[int, int]]] = defaultdict(dict)
    for cell, found in told_apart(sums).items():
        is_wanted = (cell.figure in SUMMED_BY_DAY and cell.day == day) or cell.figure == "waiting"
        if cell.environment == environment and is_wanted:
            chosen[cell.provider, cell.account, cell.currency][cell.figure] = found
    nothing = (0, 0)
    return sorted(
        Line(account, currency, *(found.get(each, nothing) for each in ("received", "refunded", "waiting")))
        for (_, account, currency), found in chosen.items()
    )


@dataclass(frozen=True)
class Counts:
    """Payments of an environment whose money is in no day's sum: refunds not known, and days not known."""

    refund_unknown: int
    undated: int


def counts(sums: Mapping[Cell, Sum], environment: str) -> Counts:
    def of(figure: str, day: str | None = None) -> int:
        return sum(
            found.payments
            for cell, found in sums.items()
            if (cell.environment, cell.figure) == (environment, figure) and day in (None, cell.day)
        )

    return Counts(of("refund_unknown"), of("received", NO_DAY))


def told_apart(sums: Mapping[Cell, Sum]) -> dict[Cell, tuple[int, int]]:
    """`sums` as far as the specification decides them.

    A day is given to what was received and refunded; the currency of what is only counted, and never summed, is
    nobody's business.
    """
    plain: dict[Cell, tuple[int, int]] = {}
    for cell, found in sums.items():
        is_summed = cell.figure in _MONEY
        key = Cell(
            cell.environment,
            cell.provider,
            cell.account,
            cell.figure,
            cell.currency if is_summed else "",
            cell.day if cell.figure in SUMMED_BY_DAY else NO_DAY,
        )
        count, minor = plain.get(key, (0, 0))
        plain[key] = (count + found.payments, minor + (found.minor if is_summed else 0))
    return {cell: found for cell, found in plain.items() if found[0]}


_MONEY = frozenset({"received", "refunded", "waiting", "cancelled"})
