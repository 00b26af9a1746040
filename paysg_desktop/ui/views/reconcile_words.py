"""The words of Reconcile: what differs, by how much, and what was compared."""

from __future__ import annotations

from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.reconciliation import Difference, Discrepancy, PayoutSum, Reconciliation
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.views.figures import CardWords
from paysg_desktop.ui.wording import DASH, Chip, full_time_text, localised, plural, provider_name, time_text, tr

_OF_PAYOUTS = frozenset(each for each in Difference if each.value.startswith(("payout_", "bank_")))


def difference_chip(found: Discrepancy, now: int) -> Chip:
    """What kind of exception it is."""
    match found.difference:
        case Difference.NO_WEBHOOK:
            is_awaited = found.retry_until is not None and found.retry_until > now
            if is_awaited:
                return Chip(tr("No webhook yet"), "caution", "clock")
            return Chip(tr("No webhook"), "bad", "inbox")
        case Difference.UNKNOWN_AT_PROVIDER:
            name = provider_name(found.provider)
            return Chip(tr("Unknown to {provider}").format(provider=name), "bad", "question")
        case Difference.AMOUNT:
            return Chip(tr("Amount differs"), "bad", "conflict")
        case Difference.STATUS:
            return Chip(tr("Status differs"), "caution", "conflict")
        case _:
            return _money_chip(found.difference)


def _money_chip(difference: Difference) -> Chip:
    """Of payouts and the bank."""
    match difference:
        case Difference.PAYOUT_UNKNOWN_PAYMENT:
            return Chip(tr("Unknown payment"), "bad", "question")
        case Difference.PAYOUT_MISSING_PAYMENT:
            return Chip(tr("Not in the payout"), "bad", "alert")
        case Difference.PAYOUT_DUPLICATE:
            return Chip(tr("Paid out twice"), "bad", "copy")
        case Difference.PAYOUT_AMOUNT:
            return Chip(tr("Payout differs"), "bad", "conflict")
        case Difference.PAYOUT_FEE:
            return Chip(tr("Fee differs"), "bad", "conflict")
        case Difference.BANK_MISSING:
            return Chip(tr("Not at the bank"), "bad", "bank")
        case _:
            return Chip(tr("Bank differs"), "bad", "bank")


def state_chip(found: Discrepancy) -> Chip:
    if found.is_open:
        return Chip(tr("Open"), "caution", "alert")
    return Chip(tr("Resolved"), "good", "check")


def subject_text(found: Discrepancy) -> str:
    """What it is about, in the shortest words that tell it from others; through the gate."""
    if found.reference:
        return gate.line(veil.private(found.reference))
    if found.payment_id:
        return gate.middle(found.payment_id, 24)
    if found.payout_id:
        return tr("Payout {id}").format(id=gate.middle(found.payout_id, 20))
    return DASH


def subject_id(found: Discrepancy) -> str:
    """The second line: the id that the first one does not show; through the gate."""
    if found.payout_id and (found.reference or found.payment_id):
        return tr("payout {id}").format(id=gate.middle(found.payout_id, 20))
    return gate.middle(found.payment_id, 28) if found.reference else ""


def expected_text(found: Discrepancy) -> str:
    """What should be; through the gate."""
    return _value(found.expected_minor, localised(found.expected), found.currency)


def found_text(found: Discrepancy) -> str:
    """What is; through the gate."""
    return _value(found.found_minor, localised(found.found), found.currency)


def difference_text(found: Discrepancy) -> str:
    """`+S$1.00`: how much more was found than expected; empty where one of them is no amount."""
    if found.expected_minor is None or found.found_minor is None:
        return ""
    return signed_text(found.found_minor - found.expected_minor, found.currency)


def signed_text(minor: int, currency: str) -> str:
    """An amount that always shows its sign, but for zero."""
    return ("+" if minor > 0 else "") + gate.line(format_minor(minor, currency))


def minor_text(minor: int | None, currency: str) -> str:
    """An amount, or that nobody told it."""
    return tr("not known") if minor is None else gate.line(format_minor(minor, currency))


def payout_chip(payout: PayoutSum) -> Chip:
    """Whether everything of a payout agrees."""
    if payout.is_whole:
        return Chip(tr("Agrees"), "good", "check")
    if payout.bank_minor is None:
        return Chip(tr("No bank line"), "caution", "bank")
    return Chip(tr("Differs"), "bad", "conflict")


def summary_words(done: Reconciliation, now: int) -> tuple[CardWords, ...]:
    """Four figures, none of which is part of another but of the first."""
    compared = tr("created or paid in this period")
    nothing = tr("nothing to compare them with")
    return (
        CardWords(tr("Payments"), f"{done.payment_count:,}", compared, as_of=checked_text(done.checked_at, now)),
        CardWords(tr("Agree"), f"{done.matched_count:,}", tr("in all sources that tell of them")),
        CardWords(tr("Told by one source only"), f"{done.single_count:,}", nothing if done.single_count else ""),
        _to_settle(done),
    )


def _to_settle(done: Reconciliation) -> CardWords:
    opened = len(done.open)
    settled = len(done.discrepancies) - opened
    payouts = sum(each.difference in _OF_PAYOUTS for each in done.open)
    parts = [
        plural(payouts, tr("{n} of payouts"), tr("{n} of payouts")) if payouts else "",
        plural(opened - payouts, tr("{n} of payments"), tr("{n} of payments")) if opened > payouts else "",
    ]
    return CardWords(
        tr("To settle"),
        f"{opened:,}",
        ", ".join(filter(None, parts)),
        tone="bad" if opened else "",
        as_of=plural(settled, tr("{n} resolved"), tr("{n} resolved")) if settled else "",
    )


def checked_text(checked_at: int | None, now: int) -> str:
    """How fresh the comparison is: the oldest of the accounts' last complete reads."""
    if checked_at is None:
        return tr("never read whole")
    return tr("checked {time}").format(time=time_text(checked_at, now))


def checked_help(checked_at: int | None) -> str:
    if checked_at is None:
        return tr(
            "At least one account was never read from end to end by its API, so what is missing there cannot be"
            " seen."
        )
    told = tr("All payments of every account were last read {time}")
    return told.format(time=full_time_text(checked_at))


def count_text(done: Reconciliation) -> str:
    """For those who hear the badge."""
    return plural(len(done.open), tr("{n} exception to settle"), tr("{n} exceptions to settle"))


def _value(minor: int | None, words: str | None, currency: str) -> str:
    if minor is not None:
        return gate.line(format_minor(minor, currency))
    return gate.line(words) or DASH
