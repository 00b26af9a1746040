"""Payments: our projection of all that is known, folded from facts in any order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import Refund, Snapshot
from paysg_desktop.domain.money import Amount, format_amount
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.domain.verification import Status

REFUND_WINDOWS_US = {"paysg": 90 * 24 * 3600 * 1_000_000}
"""How long after the payment a provider refunds (paysg.md, section 7.3); those that name no limit are absent."""

NOT_REFUNDED = "not_refunded"
FULLY_REFUNDED = "fully_refunded"
ELSEWHERE = "elsewhere"
"""Stands among a payment's refunds for what was refunded beside those that were asked for here."""
_SECOND_US, _MINUTE_US = 1_000_000, 60_000_000
_TIMED_MOVES = {"paid_out_at": "payout_id", "sent_at": "email_status"}
"""Times that say when a payment moved and why, each with what moves with it."""
_APART = frozenset(
    {"updated_at", "refunds", "has_refunds_elsewhere", "refunded_told_minor", "purged", "purged_changes"}
)
"""Fields whose change is no news, or is told piece by piece."""


class PaymentStatus(StrEnum):
    """The one status shown, derived by paysg.md section 6.1."""

    PAID = "paid"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    PARTLY_REFUNDED = "partly_refunded"
    """Some of it went back, and how much is known."""
    REFUND_OTHER = "refund_other"
    """Some refund that is not a full one, of an amount not known; what was said is in `status_raw`."""
    FAILED = "failed"
    """An attempt to pay failed, and no other succeeded."""
    UNKNOWN = "unknown"


_REFUNDABLE = frozenset({PaymentStatus.PAID, PaymentStatus.PARTLY_REFUNDED, PaymentStatus.REFUND_OTHER})


class Attention(StrEnum):
    """Why a payment needs a look."""

    UNIT_UNCLEAR = "unit_unclear"
    CONFLICT = "conflict"
    REFUND_UNKNOWN = "refund_unknown"
    STATUS_UNKNOWN = "status_unknown"


@dataclass(frozen=True, slots=True)
class Fact:
    """One event (or API answer, poll, import) about one payment, told at least once.

    `identity` tells facts apart; `position` is the log's, of the first telling; times in microseconds UTC.
    """

    identity: str
    position: int
    delivery_id: int
    source: Source
    verification: Status
    received_at: int
    occurred_at: int | None
    account: str
    snapshot: Snapshot
    has_conflict: bool = False

    @property
    def stamp(self) -> tuple[int, int, int, str]:
        """The provider's own order: updated, then created, then arrival; identity makes it total.

        What names no time of its own was made when it came: so an answer of the API has the last word over an
        event with the same `updated_at`, and a GET can confirm what that leaves unclear (paysg.md, section 9.4).
        """
        created_at = self.occurred_at or self.received_at
        updated_at = self.snapshot.get("updated_at") or created_at
        return (updated_at, created_at, self.received_at, self.identity)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One field of a payment that a fact changed; `before` and `after` as text, None for not known.

    What the first fact (in the provider's order) says is where the history starts, and no change.
    """

    at: int
    field: str
    before: str | None
    after: str | None
    source: Source
    position: int
    delivery_id: int


@dataclass(frozen=True, slots=True)
class Payment:
    """What all facts together say of one payment, apart from its identity.

    `changed_at` is when we were told the last thing that changed it; of a payment that an API or a report told us
    of first, and nothing changed since, it is that fact's own time. `source` and `verification` are of it, too.
    """

    account: str
    snapshot: Snapshot
    status: PaymentStatus
    status_raw: str | None
    changed_at: int
    source: Source
    verification: Status
    attention: frozenset[Attention]
    history: tuple[HistoryEntry, ...]

    @property
    def amount(self) -> Amount | None:
        return snapshot_amount(self.snapshot)


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment as lists show it. `key` is ours and local; `id` is the provider's."""

    key: int
    provider: str
    environment: Environment
    account: str
    id: str
    amount: Amount | None
    status: PaymentStatus
    status_raw: str | None
    reference: str | None
    description: str | None
    payer_name: str | None
    created_at: int | None
    paid_at: int | None
    refunded_at: int | None
    changed_at: int
    source: Source
    verification: Status
    attention: frozenset[Attention]
    refunded_minor: int | None = None
    """What its refunds add up to, in minor units; None where there are none or an amount is not known."""
    is_made_elsewhere: bool = False
    """Whether some checkouts are known as ours, and this payment belongs to none of them."""

    @property
    def refundable_until(self) -> int | None:
        """Microseconds UTC; None where no refund can be made, or the limit or the day of payment is not known."""
        window_us = REFUND_WINDOWS_US.get(self.provider)
        is_refundable = self.status in _REFUNDABLE
        return self.paid_at + window_us if is_refundable and window_us and self.paid_at is not None else None


@dataclass(frozen=True, slots=True)
class PaymentDetail:
    """A payment with its whole snapshot, history and deliveries (oldest first)."""

    row: PaymentRow
    snapshot: Snapshot
    history: tuple[HistoryEntry, ...]
    deliveries: tuple[DeliveryRow, ...]


def snapshot_amount(snapshot: Snapshot) -> Amount | None:
    """The snapshot's amount; None when it names none."""
    if "amount_raw" not in snapshot:
        return None
    return Amount(snapshot.get("amount_minor"), snapshot.get("currency", ""), snapshot["amount_raw"])


def derive_status(snapshot: Snapshot) -> tuple[PaymentStatus, str | None]:
    """The shown status and the raw word behind it, by the rules of paysg.md section 6.1, and its own refunds."""
    refund, payment = snapshot.get("refund_status"), snapshot.get("payment_status")
    latest = snapshot.get("latest_status")
    if is_fully_refunded(snapshot):
        return PaymentStatus.REFUNDED, refund
    if succeeded_refunds(snapshot):
        return _status_by_refunds(snapshot)
    if refund and refund != NOT_REFUNDED:
        return PaymentStatus.REFUND_OTHER, refund
    if payment == "paid" or snapshot.get("paid_at") is not None:
        return PaymentStatus.PAID, payment
    if "cancelled" in (payment, latest) or snapshot.get("cancelled_at") is not None:
        return PaymentStatus.CANCELLED, payment
    if payment == "failed":
        return PaymentStatus.FAILED, payment
    if payment == "unpaid":
        return PaymentStatus.UNPAID, payment
    return PaymentStatus.UNKNOWN, payment or latest


def is_fully_refunded(snapshot: Snapshot) -> bool:
    """Whether the payment itself says that all of it went back."""
    return snapshot.get("refund_status") == FULLY_REFUNDED or snapshot.get("refunded_at") is not None


def how_refund_ended(refund_status: str | None) -> str | None:
    """What a payment's refund status says of the one refund that was open.

    It is succeeded, failed (which need not be the one that we know of), unclear (a word that nobody knows), or
    None where it says nothing of an end. Of the words only two are known for certain (paysg.md, section 6.1); the
    others are read by what they hold.
    """
    word = (refund_status or "").casefold()
    if word in ("", NOT_REFUNDED) or says_under_way(refund_status):
        return None
    if "fail" in word:
        return "failed"
    return "succeeded" if word.startswith("fully") or "partial" in word else "unclear"


def says_under_way(refund_status: str | None) -> bool:
    """Whether a payment's refund status says that a refund has not ended."""
    return any(each in (refund_status or "").casefold() for each in ("pending", "process", "progress"))


def open_refunds_of_ours(snapshot: Snapshot) -> dict[str, Refund]:
    """The refunds that were asked for here, and of which no end was told; by id."""
    refunds = snapshot.get("refunds", {}).items()
    return {name: each for name, each in refunds if each.get("is_ours") and each.get("status") == "pending"}


def is_ours_under_way(snapshot: Snapshot) -> bool:
    """Whether what the payment says of refunds is that one asked for here has not ended."""
    return says_under_way(snapshot.get("refund_status")) and bool(open_refunds_of_ours(snapshot))


def has_doubtful_refund(snapshot: Snapshot) -> bool:
    """Whether a refund that was asked for here may have gone through or not, and nothing says which.

    While the payment says that it is under way, or that nothing was refunded, it has not gone through so far; and
    what went back in all may be told, whichever refunds it was.
    """
    if is_fully_refunded(snapshot) or "refunded_told_minor" in snapshot:
        return False
    if any(each.get("status") == "unclear" for each in snapshot.get("refunds", {}).values()):
        return True
    word = snapshot.get("refund_status")
    return word not in (None, NOT_REFUNDED) and not says_under_way(word) and bool(open_refunds_of_ours(snapshot))


def succeeded_refunds(snapshot: Snapshot) -> tuple[Refund, ...]:
    """The refunds that went through, of those that were told one by one."""
    return tuple(each for each in snapshot.get("refunds", {}).values() if each.get("status") == "succeeded")


def refunded_minor(snapshot: Snapshot) -> int | None:
    """The sum of the refunds that went through; None without any, or where one can't be added or is in doubt."""
    return None if has_doubtful_refund(snapshot) else _told_minor(snapshot)


def _told_minor(snapshot: Snapshot) -> int | None:
    refunds = succeeded_refunds(snapshot)
    amounts = [each.get("amount_minor") for each in refunds]
    known = [amount for amount in amounts if amount is not None]
    is_one_currency = len({each.get("currency") for each in refunds} | {snapshot.get("currency")} - {None}) == 1
    return sum(known) if known and len(known) == len(amounts) and is_one_currency else None


def is_undated_refund(snapshot: Snapshot) -> bool:
    """Refunded in full, on a day that nobody told: no day's figure can take it."""
    if snapshot.get("refunded_at") is not None or derive_status(snapshot)[0] is not PaymentStatus.REFUNDED:
        return False
    return any(each.get("at") is None for each in succeeded_refunds(snapshot)) or not succeeded_refunds(snapshot)


def _status_by_refunds(snapshot: Snapshot) -> tuple[PaymentStatus, str | None]:
    refunded, paid = refunded_minor(snapshot), snapshot.get("amount_minor")
    if refunded is None or paid is None:
        return PaymentStatus.REFUND_OTHER, snapshot.get("refund_status") or "refunded"
    return (PaymentStatus.REFUNDED if refunded >= paid else PaymentStatus.PARTLY_REFUNDED), "refunded"


def fold(facts: Iterable[Fact]) -> Payment:
    """Fold one payment's facts, at least one, into what they say together.

    The order of the argument does not matter, nor do repeats: facts are told apart by identity (the earliest
    position stays) and taken in the provider's own order. A field stands as the last fact that had it left it;
    so does each refund by itself.
    """
    unique: dict[str, Fact] = {}
    for fact in facts:
        known = unique.get(fact.identity)
        if known is None or fact.position < known.position:
            unique[fact.identity] = fact
    merged: Snapshot = {}
    history: list[HistoryEntry] = []
    ordered = sorted(unique.values(), key=lambda fact: fact.stamp)
    mover = ordered[0]
    _take_in(merged, mover.snapshot)
    for told in ordered[1:]:
        fact = told if told.source is not Source.IMPORT else _without_coarser_times(told, merged)
        fact = _with_ended_refunds(_with_words_before(fact, merged), merged)
        changes = _differences(merged, fact)
        if _may_hide_a_refund(fact, merged, frozenset(each.field for each in changes)):
            merged["has_refunds_elsewhere"] = True
        _take_in(merged, fact.snapshot)
        if changes:
            mover = fact
            history += changes
    _add_refunds_elsewhere(merged)
    status, raw = derive_status(merged)
    return Payment(
        account=_account(ordered),
        snapshot=merged,
        status=status,
        status_raw=raw,
        changed_at=_changed_at(mover, is_first=mover is ordered[0]),
        source=mover.source,
        verification=mover.verification,
        attention=_attention(merged, status, any(fact.has_conflict for fact in ordered)),
        history=tuple(history),
    )


def _account(ordered: list[Fact]) -> str:
    """As the provider named it last. What a person said at an import only fills a gap."""
    by_provider = (fact.account for fact in reversed(ordered) if fact.account and fact.source is not Source.IMPORT)
    by_people = (fact.account for fact in reversed(ordered) if fact.account)
    return next(by_provider, None) or next(by_people, "")


def _changed_at(mover: Fact, *, is_first: bool) -> int:
    """A first reading of years of payments must not make all of them today's news."""
    is_old_news = is_first and not mover.source.is_delivery
    return min(mover.received_at, mover.stamp[0]) if is_old_news else mover.received_at


def _without_coarser_times(fact: Fact, known: Snapshot) -> Fact:
    """Reports round times down to the second, the minute or the day: what agrees with a finer time is no news."""
    finer = cast("dict[str, object]", known)
    told = {
        name: value
        for name, value in cast("dict[str, object]", fact.snapshot).items()
        if not (name.endswith("_at") and _is_coarser(value, finer.get(name)))
    }
    return replace(fact, snapshot=cast("Snapshot", told))


def _is_coarser(told: object, known: object) -> bool:
    if not isinstance(told, int) or not isinstance(known, int):
        return False
    return told in (known - known % _SECOND_US, known - known % _MINUTE_US, day_start(singapore_day(known)))


def _with_words_before(fact: Fact, known: Snapshot) -> Fact:
    """A refund of ours that does not say how its payment stood before it was asked for takes what is known."""
    words: Refund = {
        "word_before": known.get("refund_status"),
        "told_before_minor": known.get("refunded_told_minor"),
    }
    opened = {name: words | each for name, each in open_refunds_of_ours(fact.snapshot).items()}
    refunds = fact.snapshot.get("refunds", {}) | opened
    return replace(fact, snapshot={**fact.snapshot, "refunds": refunds}) if opened else fact


def _with_ended_refunds(fact: Fact, known: Snapshot) -> Fact:
    """A refund of ours that was open ends with what the payment's refund status says (one runs at a time).

    That one failed need not be ours: it may have gone through, and one that somebody else made then have failed.
    """
    is_open = open_refunds_of_ours(known)
    ends = {name: _how_it_ended(name, is_open, fact, known) for name in is_open}
    news: dict[str, Refund] = {name: {**is_open[name], "status": end} for name, end in ends.items() if end}
    if not news:
        return fact
    return replace(fact, snapshot={**fact.snapshot, "refunds": news | fact.snapshot.get("refunds", {})})


def _how_it_ended(name: str, is_open: Mapping[str, Refund], fact: Fact, known: Snapshot) -> str | None:
    """How one of the open refunds ended by what a fact says of the payment; None where it tells no end."""
    word, told_minor = fact.snapshot.get("refund_status"), fact.snapshot.get("refunded_told_minor")
    if word is None or says_under_way(word):
        return None
    by_word = how_refund_ended(word)
    if word == is_open[name].get("word_before"):
        # It says no more than before. Where it said between that a refund is under way, that one has ended.
        was_under_way = fact.source is not Source.IMPORT and says_under_way(known.get("refund_status"))
        by_word = "unclear" if was_under_way else None
    if word == FULLY_REFUNDED:
        return by_word
    if told_minor is None:
        return "unclear" if by_word == "failed" or (by_word and len(is_open) > 1) else by_word
    before = max(_told_minor(known) or 0, is_open[name].get("told_before_minor") or 0)
    asked = sum(each.get("amount_minor") or 0 for each in is_open.values())
    if told_minor >= before + asked:
        return "succeeded"
    if told_minor <= before and by_word == "failed":
        return "failed"
    return by_word and "unclear"


def _may_hide_a_refund(fact: Fact, known: Snapshot, changed: frozenset[str]) -> bool:
    """A payment that was refunded here in part, and moved without saying why: nobody tells amounts."""
    updated_at, before = fact.snapshot.get("updated_at"), known.get("updated_at")
    if not (fact.source is Source.POLL or fact.source.is_delivery) or updated_at is None or before is None:
        return False
    if "refunded_told_minor" in fact.snapshot or is_fully_refunded(fact.snapshot):
        return False
    ours = (each for each in known.get("refunds", {}).values() if each.get("is_ours"))
    is_moved = updated_at > before and any(each["status"] == "succeeded" for each in ours)
    return is_moved and not _is_by_ours(known, changed) and not _is_timed(fact.snapshot, changed)


def _is_by_ours(known: Snapshot, changed: frozenset[str]) -> bool:
    """Whether a move comes of a refund that was asked for here: PaySG makes no other one meanwhile."""
    if "refund" in changed or open_refunds_of_ours(known):
        return True
    word = known.get("refund_status")
    return "refund_status" in changed and (word in (None, NOT_REFUNDED) or says_under_way(word))


def _is_timed(told: Snapshot, changed: frozenset[str]) -> bool:
    """Whether all that changed has times of its own, and one of them is that of the move, to the second."""
    known, updated_at = cast("dict[str, object]", told), told.get("updated_at")
    times = {name: known.get(name) for name in _TIMED_MOVES if name in changed}
    explained = times.keys() | {_TIMED_MOVES[name] for name in times}
    return changed <= explained and any(_is_same_second(at, updated_at) for at in times.values())


def _is_same_second(at: object, other: int | None) -> bool:
    return isinstance(at, int) and other is not None and abs(at - other) < _SECOND_US


def _add_refunds_elsewhere(merged: Snapshot) -> None:
    """What went back beside the refunds asked for here: the rest of a full refund, or an amount not known."""
    ours = [each for each in merged.get("refunds", {}).values() if each.get("is_ours")]
    if not ours:
        return
    paid, back = merged.get("amount_minor"), _told_minor(merged) or 0
    rest: Refund = {"status": "succeeded", "currency": merged.get("currency", ""), "amount_minor": None}
    if is_fully_refunded(merged):
        if paid is None or back >= paid:
            return
        rest |= {"amount_minor": paid - back, "amount_raw": str(paid - back), "at": merged.get("refunded_at")}
    elif (told := merged.get("refunded_told_minor")) is not None:
        if told <= back:
            return
        rest |= {"amount_minor": told - back, "amount_raw": str(told - back), "at": None}
    elif not merged.get("has_refunds_elsewhere"):
        return
    merged["refunds"] = {**merged.get("refunds", {}), ELSEWHERE: rest}


def _take_in(merged: Snapshot, told: Snapshot) -> None:
    """What is told stands from now on; of refunds, only those that are told."""
    known = merged.get("refunds", {})
    news = {
        name: each for name, each in told.get("refunds", {}).items() if not _is_backwards(known.get(name), each)
    }
    refunds = known | news
    was_paid = merged.get("payment_status") == "paid"
    gone = {*merged.get("purged", ()), *told.get("purged", ())}
    merged.update(told)
    if refunds:
        merged["refunds"] = refunds
    merged.pop("purged_changes", None)
    if gone:
        merged["purged"] = sorted(gone)
    if was_paid and told.get("payment_status") == "failed":
        # What is paid stays paid: it was another attempt that failed (gateway.md, section 2).
        merged["payment_status"] = "paid"


def _is_backwards(known: Refund | None, told: Refund) -> bool:
    """Times of whole seconds may put the start of a refund behind its end: what is done is not pending again."""
    return known is not None and told.get("status") == "pending" and known.get("status") != "pending"


def _differences(before: Snapshot, fact: Fact) -> list[HistoryEntry]:
    known = cast("dict[str, object]", before)
    changes = [
        (name, _text(known.get(name)), _text(value))
        for name, value in cast("dict[str, object]", fact.snapshot).items()
        if name not in _APART and value != known.get(name) and not _is_no_news(before, name, value)
    ]
    # What was purged tells no longer from what to what it moved, but that it did.
    seen = {name for name, *_ in changes}
    changes += [(name, None, None) for name in fact.snapshot.get("purged_changes", ()) if name not in seen]
    refunds = before.get("refunds", {})
    changes += [
        ("refund", _refund_text(identity, refunds.get(identity)), _refund_text(identity, refund))
        for identity, refund in fact.snapshot.get("refunds", {}).items()
        if refund != refunds.get(identity) and not _is_backwards(refunds.get(identity), refund)
    ]
    at = fact.stamp[0]
    return [
        HistoryEntry(at, name, old, new, fact.source, fact.position, fact.delivery_id)
        for name, old, new in changes
    ]


def _is_no_news(before: Snapshot, name: str, value: object) -> bool:
    """Told again after it was purged, or an attempt that failed before another one did not."""
    return _is_told_again(before, name) or _is_late_failure(before, name, value)


def _is_told_again(before: Snapshot, name: str) -> bool:
    return name in before.get("purged", ()) and name not in before


def _is_late_failure(before: Snapshot, name: str, value: object) -> bool:
    return name == "payment_status" and value == "failed" and before.get("payment_status") == "paid"


def _refund_text(identity: str, refund: Refund | None) -> str | None:
    if refund is None:
        return None
    amount = Amount(refund.get("amount_minor"), refund.get("currency", ""), refund.get("amount_raw", ""))
    told = f"{refund.get('status', 'unknown')} {format_amount(amount)}" if amount.raw else refund.get("status", "")
    return f"{identity}: {told}"


def _text(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, dict):
        return ", ".join(f"{name}={text}" for name, text in value.items())
    return str(value)


def _attention(snapshot: Snapshot, status: PaymentStatus, has_conflict: bool) -> frozenset[Attention]:
    amount = snapshot_amount(snapshot)
    found = {
        Attention.UNIT_UNCLEAR: amount is None or amount.is_unclear,
        Attention.CONFLICT: has_conflict,
        Attention.REFUND_UNKNOWN: (status is PaymentStatus.REFUND_OTHER and not is_ours_under_way(snapshot))
        or has_doubtful_refund(snapshot)
        or (status is PaymentStatus.REFUNDED and is_undated_refund(snapshot)),
        Attention.STATUS_UNKNOWN: status is PaymentStatus.UNKNOWN,
    }
    return frozenset(reason for reason, holds in found.items() if holds)
